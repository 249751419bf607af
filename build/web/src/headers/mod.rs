//! Headers for the web server, ready to use: [`policy`] says which, one module a
//! server writes them in its language.
//!
//! They follow from the configuration and from which films there are, so that a site says once
//! what it needs and every server sends the same.

mod apache;
mod caddy;
mod listed;
mod nginx;
mod policy;

use tweeluik_source::Config;
use tweeluik_source::config::Server;

use policy::Policy;

/// The headers of a site for a server. `embeds` are the addresses of the pages that other sites
/// may show; `about` says at the top how to use the headers.
pub fn headers(server: Server, config: &Config, embeds: &[String], about: &str) -> String {
    let policy = Policy::new(config, embeds);
    let about: String = about.lines().map(|line| format!("# {line}\n")).collect();
    let lines = match server {
        Server::Headers => listed::lines(&policy),
        Server::Apache => apache::lines(&policy),
        Server::Nginx => nginx::lines(&policy),
        Server::Caddy => caddy::lines(&policy),
    };
    format!("{about}\n{}\n", lines.join("\n"))
}

/// The message that says how to use the headers for a server.
pub fn about_headers(server: Server) -> &'static str {
    match server {
        Server::Headers => "web-headers-listed",
        Server::Apache => "web-headers-apache",
        Server::Nginx => "web-headers-nginx",
        Server::Caddy => "web-headers-caddy",
    }
}
