//! Caddy 2. Matchers exclude each other, because Caddy puts directives in an
//! order of its own.

use super::policy::{FOREVER, FRAMES, FRESH, HASHED, HOUR, MEDIA, POLICY, Policy, TYPES};

pub(super) fn lines(policy: &Policy) -> Vec<String> {
    let mut lines = vec!["header {".to_owned()];
    let of_frames = |name: &str| !policy.embeds.is_empty() && [POLICY, FRAMES].contains(&name);
    let (framing, others): (Vec<_>, Vec<_>) =
        policy.security.iter().partition(|(name, _)| of_frames(name));
    lines.extend(others.iter().map(|(name, value)| format!("\t{name} \"{value}\"")));
    lines.push("}".to_owned());
    if !framing.is_empty() {
        let embeds: Vec<String> =
            policy.embeds.iter().map(|address| format!("{address}*")).collect();
        let embeds = embeds.join(" ");
        lines.push(format!("@embeds path {embeds}"));
        lines.push(format!("header @embeds {POLICY} \"{}\"", policy.embed_policy));
        lines.push("@pages {".to_owned());
        lines.push(format!("\tnot path {embeds}"));
        lines.push("}".to_owned());
        lines.extend(
            framing.iter().map(|(name, value)| format!("header @pages {name} \"{value}\"")),
        );
    }

    let hashed = HASHED.map(|folder| policy.address(&format!("{folder}/*"))).join(" ");
    let media = MEDIA.map(|end| format!("*.{end}")).join(" ");
    lines.extend([
        format!("@hashed path {hashed}"),
        format!("header @hashed Cache-Control \"{FOREVER}\""),
        "@media {".to_owned(),
        format!("\tpath {media}"),
        format!("\tnot path {hashed}"),
        "}".to_owned(),
        format!("header @media Cache-Control \"{HOUR}\""),
        format!("@other not path {hashed} {media}"),
        format!("header @other Cache-Control \"{FRESH}\""),
    ]);
    let feeds: Vec<String> = policy.feeds.iter().map(|(name, _)| format!("*/{name}")).collect();
    for (pattern, (_, kind)) in feeds.iter().zip(&policy.feeds) {
        lines.push(format!("header {pattern} Content-Type \"{kind}; charset=utf-8\""));
    }
    for (end, kind) in TYPES {
        let kind = if kind.starts_with("text/") || kind.ends_with("/xml") {
            format!("{kind}; charset=utf-8")
        } else {
            kind.to_owned()
        };
        lines.push(format!("@{end} {{"));
        lines.push(format!("\tpath *.{end}"));
        lines.push(format!("\tnot path {}", feeds.join(" ")));
        lines.push("}".to_owned());
        lines.push(format!("header @{end} Content-Type \"{kind}\""));
    }
    if policy.precompressed {
        lines.extend(["file_server {", "\tprecompressed br gzip", "}"].map(str::to_owned));
    } else {
        lines.push("file_server".to_owned());
    }
    lines.extend([
        "handle_errors {".to_owned(),
        format!("\trewrite * {}", policy.address("404.html")),
        format!("\theader Cache-Control \"{FRESH}\""),
        "\tfile_server".to_owned(),
        "}".to_owned(),
    ]);
    lines
}
