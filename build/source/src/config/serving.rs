//! `[serving]`: what a web server needs beside the pages.

use std::collections::BTreeSet;

use crate::diagnostic::Message;
use crate::key::{Read, Reader, Type, choice, keys};
use crate::node::Node;
use crate::span::Spanned;

keys! {
    /// How the site is made ready for a web server.
    pub struct Serving {
        /// Whether HTML, style sheets and scripts are made smaller.
        now minify: bool,
        /// Whether text files get a `.br` and a `.gz` beside them.
        now precompress: bool,
        /// Whether `SHA256SUMS` lists the checksums of all files.
        now checksums: bool,
        /// Servers whose headers are written into the output folder.
        now headers: Vec<Server>,
        /// Who may show pages in a frame: `'self'`, `'none'`, or addresses (CSP: frame-ancestors).
        now frame_ancestors: FrameAncestors,
    }
}

choice! {
    /// A web server, or the file with headers that several hosts of static sites read.
    pub enum Server {
        /// `_headers`, as Netlify and Cloudflare Pages read it.
        Headers = "_headers",
        /// Apache 2.4, as `.htaccess`.
        Apache = "apache",
        /// nginx.
        Nginx = "nginx",
        /// Caddy 2.
        Caddy = "caddy",
    }
}

impl Serving {
    /// The servers whose headers are written, each once.
    pub fn servers(&self) -> BTreeSet<Server> {
        self.headers.iter().copied().collect()
    }
}

impl Server {
    /// The file in the output folder that holds the headers.
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Headers => "_headers",
            Self::Apache => ".htaccess",
            Self::Nginx => "nginx-headers.conf",
            Self::Caddy => "caddy-headers.conf",
        }
    }
}

/// Who may show pages in a frame, in the words of CSP; nobody if there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameAncestors(pub Vec<String>);

impl Default for FrameAncestors {
    fn default() -> Self {
        Self(vec!["'self'".to_owned()])
    }
}

impl Read for FrameAncestors {
    const TYPE: Type = Type::List(&Type::Text);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let written = Vec::<Spanned<String>>::read(node, reader)?;
        let alone = written.len() == 1;
        let mut sources = Vec::new();
        for source in written {
            let hint = if source.value == "'none'" && !alone {
                "source-frame-none-hint"
            } else if is_source(&source.value) {
                sources.push(source.value);
                continue;
            } else {
                "source-frame-source-hint"
            };
            reader.invalid_at(source.span, &source.value, Message::new(hint));
        }
        Some(Self(sources))
    }
}

/// Whether a text is a source of CSP that can name who frames a page: a word between quotation
/// marks, a scheme, or an address without a path, whose host may begin with `*.`.
fn is_source(text: &str) -> bool {
    if ["'self'", "'none'", "*", "https:", "http:"].contains(&text) {
        return true;
    }
    let Some(host) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else {
        return false;
    };
    let (host, port) = host.split_once(':').unwrap_or((host, "*"));
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let is_port = port == "*" || port.parse::<u16>().is_ok_and(|port| port > 0);
    is_port && host.strip_prefix("*.").unwrap_or(host).split('.').all(is_label)
}
