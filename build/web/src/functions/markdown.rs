//! Zola's `markdown` filter: a text of a template or of data, written as the texts of pages are.

use tera::Value;
use tweeluik_document::{InlineKind, Node};
use tweeluik_publication::{Entry, EntryId, Parts, Schemas, Site, Target, load_single};
use tweeluik_source::config::AnchorLinks;
use tweeluik_source::{Diagnostic, FileId, Sources, Span, Spanned};

use super::asked::{Answer, Asked};
use super::entries::{find, no_entry};
use super::failure::Failure;
use crate::address::split;
use crate::html::{self, Options, Surroundings};
use crate::templates::Templates;

/// The rule about links that lead nowhere.
const DEAD_LINK: &str = "dead-link";

/// What a text by itself is written with.
#[derive(Debug)]
pub(crate) struct MarkdownParts(Parts);

impl MarkdownParts {
    /// The Markdown of a site, without components and without links at headings.
    pub(crate) fn of(site: &Site) -> Self {
        let mut config = site.config.clone();
        config.markdown.insert_anchor_links = AnchorLinks::None;
        Self(Parts {
            config,
            theme: site.theme.clone(),
            components: Vec::new(),
            schemas: Schemas::default(),
            highlighter: site.highlighter.clone(),
        })
    }

    /// The same for one text.
    fn parts(&self, file: FileId) -> Parts {
        let Parts { config, theme, highlighter, .. } = &self.0;
        let mut config = config.clone();
        // Braces in data are text.
        let all = Spanned::new("**".to_owned(), Span::new(file, 0..0));
        config.skip_content_templating = vec![all];
        Parts {
            config,
            theme: theme.clone(),
            components: Vec::new(),
            schemas: Schemas::default(),
            highlighter: highlighter.clone(),
        }
    }
}

/// Zola's `markdown`. With `inline` a single paragraph comes without its `p`.
pub(super) fn markdown(asked: &Asked<'_>, text: &Value) -> Answer {
    let text = text.as_str().unwrap_or_default();
    let mut sources = Sources::default();
    // A blank line in front keeps `+++` from being front matter.
    let file = sources.add("markdown", format!("\n{text}"));
    let (mut site, found) = load_single(file, &sources, asked.site.markdown.parts(file));
    // A site of one text knows no other pages; this site does.
    let is_link = |finding: &Diagnostic| finding.rule.name == DEAD_LINK;
    if let Some(finding) = found.into_iter().find(|finding| !is_link(finding)) {
        return Err(finding.into());
    }
    resolve(asked, &mut site)?;
    let entry = site.entry(EntryId(0));
    let templates = Templates::none();
    let around = Surroundings {
        site: &site,
        addresses: &asked.site.addresses,
        templates: &templates,
        pictures: &asked.site.pictures,
        words: &asked.site.words,
        sources: &sources,
        downloads: &[],
    };
    let (html, found) = html::write(entry, around, Options::default());
    if let Some(finding) = found.into_iter().next() {
        return Err(finding.into());
    }
    let html = match asked.flag("inline")? {
        true => without_paragraph(&html).unwrap_or(&html),
        false => &html,
    };
    Ok(Value::safe_string(html))
}

/// Gives `@/` links the addresses of their pages.
fn resolve(asked: &Asked<'_>, site: &mut Site) -> Result<(), Failure> {
    let language = asked.language()?;
    let links = links_of(site.entry(EntryId(0)));
    for (span, destination) in links {
        let Some(written) = destination.strip_prefix("@/") else { continue };
        let (path, rest) = split(written);
        let Some(found) = find(&asked.site.paths, &language, path) else {
            return Err(no_entry(asked, "template-no-page", &destination));
        };
        let address = format!("{}{rest}", asked.site.addresses.local(found));
        site.entries[0].targets.insert(span, Target::Contact(address));
    }
    Ok(())
}

fn links_of(entry: &Entry) -> Vec<(Span, String)> {
    let mut links = Vec::new();
    entry.document.walk(|node| {
        if let Node::Inline(inline) = node
            && let InlineKind::Link { destination, .. } = &inline.kind
        {
            links.push((inline.span, destination.clone()));
        }
    });
    links
}

/// A text that is a single paragraph, without its tags.
fn without_paragraph(html: &str) -> Option<&str> {
    let inside = html.trim_end().strip_prefix("<p>")?.strip_suffix("</p>")?;
    (!inside.contains("<p>")).then_some(inside)
}
