//! Pictures in Markdown.

use tweeluik_document::{Inline, InlineKind, plain_text};
use tweeluik_publication::Target;

use super::Writer;
use crate::escape;

impl Writer<'_> {
    /// A picture that stands alone.
    pub(super) fn picture(&mut self, image: &Inline) {
        let Some(credit) = self.entry.credits.get(&image.span) else {
            return self.picture_with("picture", image);
        };
        self.out.push(&format!("#credited({}, [", escape::string(credit)));
        self.picture_with("picture", image);
        self.out.push("])");
    }

    /// A picture in a line of text.
    pub(super) fn small_picture(&mut self, image: &Inline) {
        self.picture_with("small-picture", image);
    }

    /// A picture without a text is one the project allows to be decorative.
    fn picture_with(&mut self, function: &str, image: &Inline) {
        let InlineKind::Image { alt, .. } = &image.kind else { return };
        let start = self.out.len();
        let text = plain_text(alt);
        match self.entry.targets.get(&image.span) {
            Some(Target::Asset(asset)) => {
                let file = escape::string(&format!("/{}", self.site.asset(*asset).source));
                let image = match text.trim() {
                    "" => format!("image({file}), decorative: true"),
                    text => format!("image({file}, alt: {})", escape::string(text)),
                };
                self.out.push(&format!("#{function}({image})"));
            }
            // What leads nowhere was reported already.
            _ => self.out.push(&escape::markup(&text)),
        }
        self.out.came_from(start, image.span);
    }
}
