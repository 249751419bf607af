//! Full addresses of what the website holds.

use tweeluik_publication::Site;

/// The full address of a path below `base_url`.
pub fn absolute(site: &Site, path: &str) -> String {
    format!("{}{path}", site.config.base_url.trim_end_matches('/'))
}
