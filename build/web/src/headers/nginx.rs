//! nginx. A `location` with an `add_header` of its own would lose all of the
//! server's, so the lifetime is a variable and every header stands at the server.

use regex::escape;

use super::policy::{FOREVER, FRAMES, FRESH, HASHED, HOUR, MEDIA, POLICY, Policy, TEXTS, TYPES};

pub(super) fn lines(policy: &Policy) -> Vec<String> {
    let base = escape(&policy.base_path);
    let mut lines = vec![
        "charset utf-8;".to_owned(),
        format!("charset_types {};", TEXTS.join(" ")),
        format!("error_page 404 {};", policy.address("404.html")),
    ];
    if policy.precompressed {
        lines.push("gzip_static on;".to_owned());
        lines.push("# brotli_static on;  # ngx_brotli".to_owned());
    }
    lines.extend([
        format!("set $tweeluik_cache \"{FRESH}\";"),
        format!(
            "if ($uri ~* \"^{base}/.+\\.({})$\") {{ set $tweeluik_cache \"{HOUR}\"; }}",
            MEDIA.join("|")
        ),
        format!(
            "if ($uri ~ \"^{base}/({})/\") {{ set $tweeluik_cache \"{FOREVER}\"; }}",
            HASHED.join("|")
        ),
        // Only on success: an address that does not exist yet may exist tomorrow.
        "add_header Cache-Control $tweeluik_cache;".to_owned(),
    ]);
    let embeds = policy.embed_pattern();
    for (name, value) in &policy.security {
        // A variable without a value makes no header.
        let (variable, other) = match *name {
            POLICY => ("$tweeluik_policy", policy.embed_policy.as_str()),
            FRAMES => ("$tweeluik_frames", ""),
            _ => ("", ""),
        };
        match &embeds {
            Some(embeds) if !variable.is_empty() => lines.extend([
                format!("set {variable} \"{value}\";"),
                format!("if ($uri ~ \"^{embeds}\") {{ set {variable} \"{other}\"; }}"),
                format!("add_header {name} {variable} always;"),
            ]),
            _ => lines.push(format!("add_header {name} \"{value}\" always;")),
        }
    }
    for (name, kind) in &policy.feeds {
        lines.push(format!(
            "location ~ \"^{base}/(.+/)?{}$\" {{ types {{ }} default_type {kind}; }}",
            escape(name)
        ));
    }
    let ends: Vec<&str> = TYPES.iter().map(|(end, _)| *end).collect();
    lines.push(format!("location ~* \"^{base}/.+\\.({})$\" {{", ends.join("|")));
    lines.push("    types {".to_owned());
    lines.extend(TYPES.iter().map(|(end, kind)| format!("        {kind} {end};")));
    lines.push("    }".to_owned());
    lines.push("}".to_owned());
    lines
}
