//! Which headers a site needs: what its pages may load, how long files are kept,
//! and the types of files that servers do not know by themselves.

use tweeluik_source::Config;
use tweeluik_source::config::{FrameAncestors, HighlightingStyle};

use crate::address::Addresses;
use crate::style::HASHED_FOLDER;
use crate::values::kind_of;

/// The header that says what a page may load, and who may show it.
pub(super) const POLICY: &str = "Content-Security-Policy";
/// The older header that says who may show a page.
pub(super) const FRAMES: &str = "X-Frame-Options";

/// Folders whose files have a hash of their contents in their names.
pub(super) const HASHED: [&str; 2] = [HASHED_FOLDER, "processed_images"];

/// A file with a hash in its name never changes: one year, the longest that RFC 9111 knows.
pub(super) const FOREVER: &str = "public, max-age=31536000, immutable";
/// Pictures, films and PDFs keep their names when they change: one hour.
pub(super) const HOUR: &str = "public, max-age=3600";
/// Pages and data are asked for again each time, and sent only if they changed.
pub(super) const FRESH: &str = "no-cache";

/// Ends of the names of files that are kept for [`HOUR`].
pub(super) const MEDIA: [&str; 14] = [
    "avif", "gif", "ico", "jpeg", "jpg", "mp3", "mp4", "pdf", "png", "svg", "vtt", "webm", "webp",
    "woff2",
];

/// Types by the end of a name, where servers of some years old know none or another.
pub(super) const TYPES: [(&str, &str); 9] = [
    ("avif", "image/avif"),
    ("mjs", "text/javascript"),
    ("pdf", "application/pdf"),
    ("vtt", "text/vtt"),
    ("wasm", "application/wasm"),
    ("webmanifest", "application/manifest+json"),
    ("webp", "image/webp"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
];

/// Types of text, which is UTF-8.
pub(super) const TEXTS: [&str; 12] = [
    "application/atom+xml",
    "application/javascript",
    "application/json",
    "application/manifest+json",
    "application/rss+xml",
    "application/xml",
    "image/svg+xml",
    "text/css",
    "text/javascript",
    "text/plain",
    "text/vtt",
    "text/xml",
];

/// What every server has to be told.
pub(super) struct Policy {
    /// Headers of every answer.
    pub(super) security: Vec<(&'static str, String)>,
    /// Addresses of the pages that other sites may show in a frame, from the root of the host.
    pub(super) embeds: Vec<String>,
    /// The policy of those pages, if there are any.
    pub(super) embed_policy: String,
    /// The path that the site's addresses begin with: empty, or `/folder`.
    pub(super) base_path: String,
    /// Names of feeds with their types.
    pub(super) feeds: Vec<(String, &'static str)>,
    /// Whether text files have `.br` and `.gz` beside them.
    pub(super) precompressed: bool,
}

impl Policy {
    pub(super) fn new(config: &Config, embeds: &[String]) -> Self {
        let addresses = Addresses::new(config);
        let mut feeds: Vec<(String, &'static str)> = Vec::new();
        for language in config.language_codes() {
            for (path, _) in config.feed_filenames_of(language) {
                let name = path.rsplit('/').next().unwrap_or(path);
                if !feeds.iter().any(|(known, _)| known == name) {
                    feeds.push((name.to_owned(), kind_of(name).1));
                }
            }
        }
        Self {
            security: security(config),
            embeds: embeds.iter().map(|path| addresses.local(path)).collect(),
            embed_policy: content_security_policy(config, &config.embed.hosts.0),
            base_path: addresses.local(""),
            feeds,
            precompressed: config.serving.precompress,
        }
    }

    /// A regular expression of the addresses of [`Self::embeds`], if there are any.
    pub(super) fn embed_pattern(&self) -> Option<String> {
        let embeds: Vec<String> =
            self.embeds.iter().map(|address| regex::escape(address)).collect();
        (!embeds.is_empty()).then(|| format!("({})", embeds.join("|")))
    }

    /// The address of a file or folder of the site.
    pub(super) fn address(&self, path: &str) -> String {
        format!("{}/{path}", self.base_path)
    }
}

fn security(config: &Config) -> Vec<(&'static str, String)> {
    let ancestors = &config.serving.frame_ancestors.0;
    let mut headers = vec![
        (POLICY, content_security_policy(config, &config.serving.frame_ancestors)),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        // A film host or a helpdesk may want to know which site a reader came from, not which page.
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
                .to_owned(),
        ),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ];
    // The older header cannot name other sites; where it says less, it would contradict.
    match ancestors.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["'none'"] => headers.push((FRAMES, "DENY".to_owned())),
        ["'self'"] => headers.push((FRAMES, "SAMEORIGIN".to_owned())),
        _ => {}
    }
    headers
}

/// Everything is forbidden but what a site has of its own (W3C: CSP 3).
fn content_security_policy(config: &Config, ancestors: &FrameAncestors) -> String {
    let searches = config.build_search_index
        || config.languages.iter().any(|(_, language)| language.build_search_index);
    // The search runs a module of WebAssembly, which loads no text as a script.
    let scripts = if searches { "'self' 'wasm-unsafe-eval'" } else { "'self'" };
    let ancestors = match &ancestors.0[..] {
        [] => "'none'".to_owned(),
        sources => sources.join(" "),
    };
    let mut directives = vec![
        "default-src 'none'".to_owned(),
        format!("script-src {scripts}"),
        "style-src 'self'".to_owned(),
        "img-src 'self' data:".to_owned(),
        "font-src 'self'".to_owned(),
        "media-src 'self'".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "form-action 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        format!("frame-ancestors {ancestors}"),
    ];
    let players = &config.embed.players.0;
    if !players.is_empty() {
        directives.push(format!("frame-src {}", players.join(" ")));
    }
    let style = config.markdown.highlighting.as_ref().and_then(|how| how.style.as_ref());
    if style.is_some_and(|style| style.value == HighlightingStyle::Inline) {
        // The site asked for colours of code in `style` attributes.
        directives.insert(3, "style-src-attr 'unsafe-inline'".to_owned());
    }
    directives.join("; ")
}
