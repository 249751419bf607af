//! The order of pages and sections.

use crate::{page, site, site_with};

fn sorted(sort_by: &str) -> Vec<String> {
    let section = format!("+++\ntitle = \"S\"\nsort_by = \"{sort_by}\"\n+++\n");
    let loaded = site(
        "",
        &[
            ("content/s/_index.md", &section),
            ("content/s/a.md", &page("Tip 10", "weight = 2\ndate = 2024-01-01")),
            ("content/s/b.md", &page("Tip 9", "weight = 3\ndate = 2026-01-01")),
            ("content/s/c.md", &page("Zonder", "")),
            (
                "content/s/d.md",
                &page("actie", "weight = 1\ndate = 2025-01-01\nupdated = 2026-06-01"),
            ),
        ],
    );
    assert!(loaded.found.is_empty(), "{:?}", loaded.found);
    loaded.pages("/s/").iter().map(|path| path["/s/".len()..].replace('/', "")).collect()
}

#[test]
fn pages_are_sorted_as_zola_sorts_them() {
    assert_eq!(sorted("weight"), ["d", "a", "b", "c"]);
    assert_eq!(sorted("date"), ["b", "d", "a", "c"]);
    assert_eq!(sorted("update_date"), ["d", "b", "a", "c"]);
    assert_eq!(sorted("title"), ["d", "b", "a", "c"]);
    assert_eq!(sorted("title_bytes"), ["a", "b", "c", "d"]);
    assert_eq!(sorted("slug"), ["a", "b", "c", "d"]);
    assert_eq!(sorted("none"), ["a", "b", "c", "d"]);
}

#[test]
fn neighbours_follow_the_order_and_leave_out_what_has_no_place() {
    let loaded = site(
        "",
        &[
            ("content/s/_index.md", "+++\ntitle = \"S\"\nsort_by = \"weight\"\n+++\n"),
            ("content/s/a.md", &page("A", "weight = 2")),
            ("content/s/b.md", &page("B", "weight = 1")),
            ("content/s/c.md", &page("C", "")),
        ],
    );
    let first = loaded.entry("/s/b/").as_page().unwrap();
    assert_eq!((first.previous, first.next), (None, Some(loaded.entry("/s/a/").id)));
    let unplaced = loaded.entry("/s/c/").as_page().unwrap();
    assert_eq!((unplaced.previous, unplaced.next), (None, None));
}

#[test]
fn a_transparent_section_hands_its_pages_up() {
    let loaded = site(
        "",
        &[
            ("content/s/_index.md", "+++\ntitle = \"S\"\nsort_by = \"weight\"\n+++\n"),
            ("content/s/a.md", &page("A", "weight = 2")),
            ("content/s/t/_index.md", "+++\ntitle = \"T\"\ntransparent = true\n+++\n"),
            ("content/s/t/b.md", &page("B", "weight = 1")),
        ],
    );
    assert_eq!(loaded.pages("/s/"), ["/s/t/b/", "/s/a/"]);
}

#[test]
fn a_draft_section_takes_its_pages_along() {
    let files = [
        ("content/s/_index.md", "+++\ntitle = \"S\"\ndraft = true\n+++\n"),
        ("content/s/a.md", "+++\ntitle = \"A\"\n+++\n"),
        ("content/s/lijst.txt", "lijst"),
        ("content/b.md", "+++\ntitle = \"B\"\n+++\n"),
    ];
    let without = site("", &files);
    let paths: Vec<&str> = without.site.entries.iter().map(|entry| entry.path.as_str()).collect();
    assert_eq!(paths, ["/", "/b/"]);
    assert!(without.site.assets.is_empty());
    assert_eq!(site_with("", &files, true).site.entries.len(), 4);
}

#[test]
fn a_site_has_a_home_where_nobody_wrote_one() {
    let loaded = site("title = \"De site\"\n", &[("content/a.md", "+++\ntitle = \"A\"\n+++\n")]);
    assert_eq!(loaded.entry("/").title, "De site");
    assert_eq!(loaded.pages("/"), ["/a/"]);
    assert_eq!(loaded.entry("/a/").ancestors, [loaded.entry("/").id]);
}
