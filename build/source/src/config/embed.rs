//! `[embed]`: films of this site on other sites, and films of other hosts here.

use crate::config::serving::FrameAncestors;
use crate::diagnostic::{Diagnostic, Message};
use crate::key::{Read, Reader, Type, keys};
use crate::node::{Node, NodeKind};
use crate::rules;
use crate::span::Spanned;

keys! {
    /// What is shared with other sites.
    pub struct Embed {
        /// Who may show the films of this site in a frame, as in `frame_ancestors`.
        now hosts: Hosts,
        /// Hosts whose players may be shown in a frame here, once a reader asks for it
        /// (CSP: frame-src).
        now players: Players,
    }
}

/// Who may show the films of this site in a frame.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hosts(pub FrameAncestors);

/// Words of CSP that let every site in.
const EVERYBODY: [&str; 3] = ["*", "https:", "http:"];

impl Read for Hosts {
    const TYPE: Type = FrameAncestors::TYPE;

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let hosts = FrameAncestors::read(node, reader)?;
        if let NodeKind::Array(items) = &node.kind {
            let open = items.iter().find_map(|item| match &item.kind {
                NodeKind::String(word) if EVERYBODY.contains(&word.as_str()) => Some((item, word)),
                _ => None,
            });
            if let Some((item, word)) = open {
                let message = Message::new("source-embed-open").with("value", word);
                let finding = Diagnostic::new(&rules::EMBED_OPEN, item.span, message);
                reader.found.push(finding.hint(Message::new("source-embed-open-hint")));
            }
        }
        Some(Self(hosts))
    }
}

/// Hosts of players, each as `https://host`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Players(pub Vec<String>);

impl Read for Players {
    const TYPE: Type = Type::List(&Type::Text);

    fn read(node: &Node, reader: &mut Reader) -> Option<Self> {
        let mut players = Vec::new();
        for player in Vec::<Spanned<String>>::read(node, reader)? {
            if origin(&player.value) == Some(player.value.as_str()) {
                players.push(player.value);
            } else {
                let hint = Message::new("source-player-hint");
                reader.invalid_at(player.span, &player.value, hint);
            }
        }
        Some(Self(players))
    }
}

impl Players {
    /// Whether a player at an address may be shown.
    pub fn allow(&self, address: &str) -> bool {
        origin(address).is_some_and(|origin| self.0.iter().any(|player| player == origin))
    }
}

/// The part of an address that names its host: `https://host`, without a path.
pub fn origin(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = &rest[..end];
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!host.is_empty() && host.chars().all(fits)).then(|| &address[.."https://".len() + end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_told_from_what_follows_it() {
        assert_eq!(origin("https://a.nl/b?c"), Some("https://a.nl"));
        assert_eq!(origin("https://a.nl:8443#b"), Some("https://a.nl:8443"));
        for wrong in ["http://a.nl", "https://", "https:///a", "https://a b.nl/", "a.nl"] {
            assert_eq!(origin(wrong), None, "{wrong}");
        }
        assert!(Players(vec!["https://a.nl".to_owned()]).allow("https://a.nl/b"));
        assert!(!Players(vec!["https://a.nl".to_owned()]).allow("https://a.nl.eu/b"));
    }
}
