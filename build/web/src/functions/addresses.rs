//! Addresses and hashes (Zola: templates/overview).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384, Sha512};
use tera::Value;
use tweeluik_source::Message;

use super::asked::{Answer, Asked};
use super::entries::{find, no_entry};
use super::failure::Failure;
use super::files::{bytes_of, hex, no_file, short_hash};
use crate::address::{Addresses, split};

/// Zola's `get_url`. `relative` is ours: the address from the root of the host, which also works
/// in a copy of the site elsewhere.
pub(super) fn get_url(asked: &Asked<'_>) -> Answer {
    let path = asked.must_text("path")?;
    let (below, rest) = match path.strip_prefix("@/") {
        Some(entry) => {
            let (entry, rest) = split(entry);
            let found = find(&asked.site.paths, &asked.language()?, entry);
            let found = found.ok_or_else(|| no_entry(asked, "template-no-page", path))?;
            (found.clone(), rest)
        }
        None => {
            let (below, rest) = split(path.trim_start_matches('/'));
            match asked.site.made.places.get(below) {
                Some(place) => (format!("/{place}"), rest),
                None => (in_language(asked, below)?, rest),
            }
        }
    };
    let make = if asked.flag("relative")? { Addresses::local } else { Addresses::full };
    let mut address = make(&asked.site.addresses, &below);
    if asked.flag("trailing_slash")? && !address.ends_with('/') {
        address.push('/');
    }
    // What has a hash in its name needs no other.
    let is_hashed = || {
        let below = below.trim_start_matches('/');
        asked.site.made.places.values().any(|place| below == place)
    };
    if asked.flag("cachebust")? && !rest.starts_with('?') && !is_hashed() {
        let hash = hash_in_address(asked, &below)?.ok_or_else(|| no_file(path))?;
        address.push_str("?h=");
        address.push_str(&hash);
    }
    address.push_str(rest);
    Ok(Value::from(address))
}

/// A path below `base_url`, in the folder of another language where `lang` asks for one.
fn in_language(asked: &Asked<'_>, below: &str) -> Result<String, Failure> {
    let default = asked.site.words.default_language();
    Ok(match asked.named_language()? {
        Some(code) if code != default && below.split('/').next() != Some(code) => {
            format!("/{code}/{below}")
        }
        _ => format!("/{below}"),
    })
}

/// The hash of the file behind an address, which pages ask for again and again.
fn hash_in_address(asked: &Asked<'_>, below: &str) -> Result<Option<String>, Failure> {
    asked.site.short_hashes.get_or_make(below, || {
        let asset = asked.site.assets.get(below);
        let path = asset.map_or(below, String::as_str);
        Ok(bytes_of(asked, path)?.map(|bytes| short_hash(&bytes)))
    })
}

/// Zola's `get_hash`, for `integrity` attributes.
pub(super) fn get_hash(asked: &Asked<'_>) -> Answer {
    let kind = asked.integer("sha_type")?.unwrap_or(384);
    if ![256, 384, 512].contains(&kind) {
        let message = Message::new("template-hash-kind").with("kind", kind);
        return Err(Failure::new(message).hint(Message::new("template-hash-kind-hint")));
    }
    let base64 = asked.flag_or("base64", true)?;
    let hash = match (asked.text("path")?, asked.text("literal")?) {
        (Some(path), None) => {
            let key = format!("{kind} {base64} {path}");
            let hash = asked.site.full_hashes.get_or_make(&key, || {
                Ok(bytes_of(asked, path)?.map(|bytes| digest(&bytes, kind, base64)))
            });
            hash?.ok_or_else(|| no_file(path))?
        }
        (None, Some(text)) => digest(text.as_bytes(), kind, base64),
        _ => {
            let message = Message::new("template-one-of").with("name", asked.name);
            return Err(Failure::new(message.with("names", "`path`, `literal`")));
        }
    };
    Ok(Value::from(hash))
}

fn digest(bytes: &[u8], kind: i64, base64: bool) -> String {
    let hash = match kind {
        256 => Sha256::digest(bytes).to_vec(),
        384 => Sha384::digest(bytes).to_vec(),
        _ => Sha512::digest(bytes).to_vec(),
    };
    if base64 { STANDARD.encode(hash) } else { hex(&hash) }
}
