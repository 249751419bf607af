//! Headers for web servers.

use tweeluik_source::config::Server;
use tweeluik_source::{Config, Sources};
use tweeluik_web::headers;

fn config(text: &str) -> Config {
    let text = format!("base_url = \"https://voorbeeld.nl\"\n{text}");
    let file = Sources::default().add("config.toml", text.clone());
    let (config, found) = Config::parse(&text, file);
    assert!(found.iter().all(|finding| !finding.is_error()), "{found:?}");
    config.unwrap()
}

/// The value of a header in `_headers`.
fn header(name: &str, text: &str) -> Option<String> {
    let listed = headers(Server::Headers, &config(text), &[], "");
    let line = listed.lines().find_map(|line| line.trim().strip_prefix(&format!("{name}: ")));
    line.map(str::to_owned)
}

fn policy(text: &str) -> String {
    header("Content-Security-Policy", text).unwrap()
}

#[test]
fn a_list_of_headers_says_each_once() {
    assert_eq!(
        headers(Server::Headers, &config("generate_feeds = true\n"), &[], "Zo.\nEn zo."),
        "\
# Zo.
# En zo.

/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; \
img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; \
manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  X-Frame-Options: SAMEORIGIN
/_assets/*
  Cache-Control: public, max-age=31536000, immutable
/processed_images/*
  Cache-Control: public, max-age=31536000, immutable
/*.vtt
  Content-Type: text/vtt; charset=utf-8
/atom.xml
  Content-Type: application/atom+xml; charset=utf-8
/*/atom.xml
  Content-Type: application/atom+xml; charset=utf-8
"
    );
}

#[test]
fn only_a_site_that_searches_runs_webassembly() {
    assert!(!policy("").contains("wasm"));
    let searching = policy("build_search_index = true\n");
    assert!(searching.contains("script-src 'self' 'wasm-unsafe-eval';"), "{searching}");
    let english = policy("[languages.en]\nbuild_search_index = true\n");
    assert_eq!(english, searching);
}

#[test]
fn only_colours_of_code_in_attributes_allow_them() {
    let inline = policy("[markdown.highlighting]\nstyle = \"inline\"\n");
    assert!(inline.contains("style-src 'self'; style-src-attr 'unsafe-inline';"), "{inline}");
    assert_eq!(policy("[markdown.highlighting]\nstyle = \"class\"\n"), policy(""));
}

#[test]
fn who_may_frame_stands_in_both_headers_or_in_the_newer_alone() {
    let framing = |list: &str| {
        let text = format!("[serving]\nframe_ancestors = {list}\n");
        let policy = policy(&text);
        let ancestors = policy.split("frame-ancestors ").nth(1).unwrap().to_owned();
        (ancestors, header("X-Frame-Options", &text))
    };
    let older = |word: &str| Some(word.to_owned());
    assert_eq!(framing("[\"'self'\"]"), ("'self'".to_owned(), older("SAMEORIGIN")));
    assert_eq!(framing("[\"'none'\"]"), ("'none'".to_owned(), older("DENY")));
    assert_eq!(framing("[]"), ("'none'".to_owned(), older("DENY")));
    assert_eq!(
        framing("[\"'self'\", \"https://*.voorbeeld.nl\"]"),
        ("'self' https://*.voorbeeld.nl".to_owned(), None)
    );
}

#[test]
fn every_server_is_told_the_same() {
    let config = config("generate_feeds = true\nfeed_filenames = [\"rss.xml\"]\n");
    let listed = headers(Server::Headers, &config, &[], "");
    for server in [Server::Apache, Server::Nginx, Server::Caddy] {
        let text = headers(server, &config, &[], "Zo.");
        assert!(text.starts_with("# Zo.\n"), "{text}");
        for line in listed.lines().filter(|line| line.starts_with(' ')) {
            let (name, value) = line.trim().split_once(": ").unwrap();
            let value = value.trim_end_matches("; charset=utf-8");
            assert!(text.contains(value), "{server:?} lacks {name} {value}:\n{text}");
        }
        for lifetime in ["\"no-cache\"", "\"public, max-age=3600\"", "404 /404.html"] {
            let lifetime =
                lifetime.replace("404 /", if server == Server::Caddy { "* /" } else { "404 /" });
            assert!(text.contains(&lifetime), "{server:?} lacks {lifetime}:\n{text}");
        }
    }
}

#[test]
fn addresses_of_a_site_in_a_folder_begin_with_it() {
    let mut config = config("");
    config.base_url.push_str("/flex.wonen");
    for (server, expected) in [
        (Server::Headers, "\n/flex.wonen/_assets/*\n"),
        (Server::Apache, "m#^/flex\\.wonen/(_assets|processed_images)/#"),
        (Server::Nginx, "\"^/flex\\.wonen/(_assets|processed_images)/\""),
        (Server::Caddy, "@hashed path /flex.wonen/_assets/* /flex.wonen/processed_images/*"),
    ] {
        let text = headers(server, &config, &[], "");
        assert!(text.contains(expected), "{server:?} lacks {expected}:\n{text}");
    }
}

#[test]
fn other_sites_may_show_the_pages_for_that_alone() {
    let config = config("[embed]\nhosts = [\"https://*.gemeente.nl\"]\n");
    let embeds = ["/film/a.b/embed/".to_owned()];
    let framed = "frame-ancestors https://*.gemeente.nl";
    for (server, expected) in [
        (
            Server::Headers,
            "\n/film/a.b/embed/\n  ! Content-Security-Policy\n  ! X-Frame-Options\n  Content-Security-Policy: ",
        ),
        (
            Server::Apache,
            "<If \"%{REQUEST_URI} =~ m#^(/film/a\\.b/embed/)#\">\n    Header always set Content-Security-Policy \"",
        ),
        (Server::Nginx, "if ($uri ~ \"^(/film/a\\.b/embed/)\") { set $tweeluik_policy \""),
        (
            Server::Caddy,
            "@embeds path /film/a.b/embed/*\nheader @embeds Content-Security-Policy \"",
        ),
    ] {
        let text = headers(server, &config, &embeds, "");
        let after = text.split(expected).nth(1);
        let line = after.unwrap_or_else(|| panic!("{server:?} lacks {expected}:\n{text}"));
        let line = line.lines().next().unwrap();
        assert!(line.contains(framed), "{server:?}: {line}");
        // Everywhere else only the site itself may.
        assert_eq!(text.matches(framed).count(), 1, "{server:?}:\n{text}");
        assert!(text.contains("frame-ancestors 'self'"), "{server:?}:\n{text}");
    }
}

#[test]
fn players_of_other_hosts_may_be_shown_where_they_are_named() {
    assert!(!policy("").contains("frame-src"));
    let policy = policy("[embed]\nplayers = [\"https://film.example\"]\n");
    assert!(policy.ends_with("; frame-src https://film.example"), "{policy}");
}

#[test]
fn headers_are_written_where_the_site_asks_for_them() {
    let home = ("content/_index.md", "+++\ntitle = \"Thuis\"\n+++\n");
    let config = "base_url = \"https://voorbeeld.nl\"\ndefault_language = \"nl\"\n";
    let built = crate::site::build(&[home, ("config.toml", config)]);
    assert!(!built.files.contains_key("_headers"));
    let asks = format!(
        "{config}[serving]\nheaders = [\"_headers\", \"apache\", \"nginx\", \"caddy\", \"apache\"]\n"
    );
    let built = crate::site::build(&[home, ("config.toml", &asks)]);
    for file in ["_headers", ".htaccess", "nginx-headers.conf", "caddy-headers.conf"] {
        assert!(built.file(file).starts_with("# Headers van deze site"), "{file}");
    }
}
