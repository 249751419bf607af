//! What a project may choose about reading Markdown. The keys are Zola's
//! (`[markdown]`, `[slugify]`); tables, footnotes, strikethrough, task lists
//! and heading attributes are always on.

use tweeluik_source::SlugMode;

/// How Markdown is read. The default is Zola's: every extra switched off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Curly quotes, dashes and ellipses. Zola: `markdown.smart_punctuation`.
    pub smart_punctuation: bool,
    /// Terms with `: ` descriptions below. Zola: `markdown.definition_list`.
    pub definition_list: bool,
    /// `> [!TIP]` and its kin. Zola: `markdown.github_alerts`.
    pub github_alerts: bool,
    /// `:name:` becomes an emoji. Zola: `markdown.render_emoji`.
    pub emoji: bool,
    /// Braces are text and call no component. Zola: `skip_content_templating`.
    pub without_calls: bool,
    /// Whether headings without `{#id}` get one.
    pub anchors: Anchors,
    /// Language of the text (BCP 47), for its quotes and apostrophes.
    pub language: String,
}

/// Whether headings get an anchor of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchors {
    /// Only where the writer gave one.
    #[default]
    Off,
    /// Made from the heading's text.
    Slug {
        /// How the text becomes an anchor.
        mode: SlugMode,
    },
}

impl Options {
    /// The extensions of the Markdown parser that belong to these options.
    pub(crate) fn parser(&self) -> pulldown_cmark::Options {
        use pulldown_cmark::Options as Extension;
        let mut extensions = Extension::ENABLE_TABLES
            | Extension::ENABLE_FOOTNOTES
            | Extension::ENABLE_STRIKETHROUGH
            | Extension::ENABLE_TASKLISTS
            | Extension::ENABLE_HEADING_ATTRIBUTES;
        extensions.set(Extension::ENABLE_DEFINITION_LIST, self.definition_list);
        extensions.set(Extension::ENABLE_GFM, self.github_alerts);
        extensions
    }
}
