//! `_headers`, as Netlify, Cloudflare Pages and others read it: an address, and
//! below it headers. Values of one header from several rules are joined, so each
//! is in one rule only; pages are revalidated by those hosts without being asked.

use super::policy::{FOREVER, FRAMES, HASHED, POLICY, Policy};

pub(super) fn lines(policy: &Policy) -> Vec<String> {
    let mut lines = Vec::new();
    let mut rule = |address: String, headers: &[(&str, &str)]| {
        lines.push(address);
        lines.extend(headers.iter().map(|(name, value)| format!("  {name}: {value}")));
    };
    let security: Vec<(&str, &str)> =
        policy.security.iter().map(|(name, value)| (*name, value.as_str())).collect();
    rule(policy.address("*"), &security);
    for folder in HASHED {
        rule(policy.address(&format!("{folder}/*")), &[("Cache-Control", FOREVER)]);
    }
    rule(policy.address("*.vtt"), &[("Content-Type", "text/vtt; charset=utf-8")]);
    for (name, kind) in &policy.feeds {
        let kind = format!("{kind}; charset=utf-8");
        for place in ["", "*/"] {
            rule(policy.address(&format!("{place}{name}")), &[("Content-Type", &kind)]);
        }
    }
    // The policies of both rules would hold; `!` takes away what the first one gave.
    let frames = policy.embeds.iter().map(|address| (address.clone(), &policy.embed_policy));
    for (address, embed_policy) in frames {
        lines.push(address);
        let names = policy.security.iter().map(|(name, _)| *name);
        lines
            .extend(names.filter(|it| [POLICY, FRAMES].contains(it)).map(|it| format!("  ! {it}")));
        lines.push(format!("  {POLICY}: {embed_policy}"));
    }
    lines
}
