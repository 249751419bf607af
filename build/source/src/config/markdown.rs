//! `[markdown]` and `[markdown.highlighting]`.

use crate::key::{choice, keys};
use crate::span::Spanned;

keys! {
    /// How Markdown is read.
    #[derive(serde::Serialize)]
    pub struct Markdown {
        /// Whether `:name:` becomes an emoji.
        now render_emoji: bool,
        /// Class of links to other sites.
        now external_links_class: Option<String>,
        /// Whether links to other sites open a new window.
        now external_links_target_blank: bool,
        /// Whether links to other sites have `rel="nofollow"`.
        now external_links_no_follow: bool,
        /// Whether links to other sites have `rel="noreferrer"`.
        now external_links_no_referrer: bool,
        /// Whether links to other sites have `rel="external"`.
        now external_links_external: bool = true,
        /// Whether quotation marks, dashes and ellipses are set as a typographer would.
        now smart_punctuation: bool,
        /// Whether definition lists are read.
        now definition_list: bool,
        /// Whether footnotes go to the end of the page; else each stands where it was written.
        now bottom_footnotes: bool = true,
        /// Whether pictures, but for the first of a text, wait until they come into view.
        now lazy_async_image: bool = true,
        /// Where headings get a link to themselves.
        now insert_anchor_links: AnchorLinks,
        /// Whether `> [!NOTE]` and its kin are alerts.
        now github_alerts: bool,
        /// How code is coloured.
        now highlighting: Option<Highlighting>,
    }
}

keys! {
    /// How code is coloured.
    #[derive(serde::Serialize)]
    pub struct Highlighting {
        /// Whether a language that is not known is an error.
        now error_on_missing_language: bool,
        /// Where colours stand.
        now style: Option<Spanned<HighlightingStyle>>,
        /// Theme for light and dark.
        now theme: Option<Spanned<String>>,
        /// Theme for light, and for paper.
        now light_theme: Option<Spanned<String>>,
        /// Theme for dark.
        now dark_theme: Option<Spanned<String>>,
        /// Files with more grammars (`.sublime-syntax`).
        now extra_grammars: Vec<Spanned<String>>,
        /// Files with more themes (`.tmTheme`).
        now extra_themes: Vec<Spanned<String>>,
        /// Element that names the language.
        now data_attr_position: DataAttributes,
    }
}

choice! {
    /// Where the colours of code stand.
    pub enum HighlightingStyle {
        /// In the style sheet.
        Class = "class",
        /// In the elements; a strict Content-Security-Policy forbids that.
        Inline = "inline",
    }
}

choice! {
    /// Element that names the language of code.
    pub enum DataAttributes {
        /// `code`.
        Code = "code",
        /// `pre`.
        Pre = "pre",
        /// Both.
        Both = "both",
        /// Neither.
        None = "none",
    }
}

choice! {
    /// Where a heading gets a link to itself.
    pub enum AnchorLinks {
        /// Nowhere.
        None = "none",
        /// Before its text.
        Left = "left",
        /// After its text.
        Right = "right",
        /// The heading is the link.
        Heading = "heading",
    }
}
