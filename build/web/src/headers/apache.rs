//! Apache 2.4, in `.htaccess` or `<Directory>`. A server without mod_headers
//! refuses the file, which is better than a site without its headers.

use regex::escape;

use super::policy::{FOREVER, FRAMES, FRESH, HASHED, HOUR, MEDIA, POLICY, Policy, TYPES};

pub(super) fn lines(policy: &Policy) -> Vec<String> {
    let mut lines = vec![
        "AddDefaultCharset utf-8".to_owned(),
        "AddCharset utf-8 .css .js .json .mjs .svg .vtt .webmanifest .xml".to_owned(),
    ];
    lines.extend(TYPES.iter().map(|(end, kind)| format!("AddType {kind} .{end}")));
    for (name, kind) in &policy.feeds {
        lines.push(format!("<FilesMatch \"^{}$\">", escape(name)));
        lines.push(format!("    ForceType \"{kind}; charset=utf-8\""));
        lines.push("</FilesMatch>".to_owned());
    }
    lines.push(format!("ErrorDocument 404 {}", policy.address("404.html")));
    for (name, value) in &policy.security {
        lines.push(format!("Header always set {name} \"{value}\""));
    }
    if let Some(embeds) = policy.embed_pattern() {
        lines.extend([
            format!("<If \"%{{REQUEST_URI}} =~ m#^{embeds}#\">"),
            format!("    Header always set {POLICY} \"{}\"", policy.embed_policy),
            format!("    Header always unset {FRAMES}"),
            "</If>".to_owned(),
        ]);
    }
    lines.extend([
        format!("Header set Cache-Control \"{FRESH}\""),
        format!("<FilesMatch \"(?i)\\.({})$\">", MEDIA.join("|")),
        format!("    Header set Cache-Control \"{HOUR}\""),
        "</FilesMatch>".to_owned(),
        format!(
            "<If \"%{{REQUEST_URI}} =~ m#^{}/({})/#\">",
            escape(&policy.base_path),
            HASHED.join("|")
        ),
        format!("    Header set Cache-Control \"{FOREVER}\""),
        "</If>".to_owned(),
    ]);
    lines
}
