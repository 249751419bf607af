//! Lists that are spread over pages, of sections and of terms, and their places in the sitemap.

use crate::site::build;

const CONFIG: &str = r#"
base_url = "https://voorbeeld.nl/sub"
title = "Proef"
default_language = "nl"
taxonomies = [
    { name = "soort", paginate_by = 2, paginate_path = "deel" },
    { name = "heel" },
]
"#;
const TOLD: &str = "{{ current_path }} {{ current_url }}\n\
    {{ paginator.paginate_by }} {{ paginator.base_url }} {{ paginator.number_pagers }} \
    {{ paginator.current_index }} {{ paginator.total_pages }}\n\
    {{ paginator.first }} {{ paginator.last }} {{ paginator.previous or 'geen' }} \
    {{ paginator.next or 'geen' }}\n\
    {% for page in paginator.pages %}{{ page.title }} {% endfor %}\n";

fn page(title: &str, keys: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\n{keys}\n[taxonomies]\nsoort = [\"Één\"]\nheel = [\"Alles\"]\n+++\n"
    )
}

fn files(section: &str, templates: &[(&'static str, &'static str)]) -> Vec<(String, String)> {
    let section = format!("+++\ntitle = \"Nieuws\"\nsort_by = \"weight\"\n{section}\n+++\n");
    let mut files = vec![
        ("config.toml".to_owned(), CONFIG.to_owned()),
        ("content/_index.md".to_owned(), "+++\ntitle = \"Home\"\n+++\n".to_owned()),
        ("content/nieuws/_index.md".to_owned(), section),
        ("content/nieuws/a.md".to_owned(), page("A", "weight = 1\ndate = 2026-01-01")),
        ("content/nieuws/b.md".to_owned(), page("B", "weight = 2\ndate = 2026-01-02")),
        ("content/nieuws/c.md".to_owned(), page("C", "weight = 3")),
        ("content/nieuws/d.md".to_owned(), page("D", "weight = 4\nrender = false")),
    ];
    files.extend(templates.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())));
    files
}

fn built(section: &str, templates: &[(&'static str, &'static str)]) -> crate::site::Built {
    let files = files(section, templates);
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    build(&files)
}

#[test]
fn each_page_of_a_section_is_told_what_zola_tells_it() {
    let built = built("paginate_by = 2", &[("templates/section.html", TOLD)]);
    assert_eq!(
        built.file("nieuws/index.html"),
        "/nieuws/ https://voorbeeld.nl/sub/nieuws/\n\
         2 https://voorbeeld.nl/sub/nieuws/page/ 2 1 3\n\
         https://voorbeeld.nl/sub/nieuws/ https://voorbeeld.nl/sub/nieuws/page/2/ geen \
         https://voorbeeld.nl/sub/nieuws/page/2/\n\
         A B \n"
    );
    assert_eq!(
        built.file("nieuws/page/2/index.html"),
        "/nieuws/page/2/ https://voorbeeld.nl/sub/nieuws/page/2/\n\
         2 https://voorbeeld.nl/sub/nieuws/page/ 2 2 3\n\
         https://voorbeeld.nl/sub/nieuws/ https://voorbeeld.nl/sub/nieuws/page/2/ \
         https://voorbeeld.nl/sub/nieuws/ geen\n\
         C \n"
    );
}

#[test]
fn the_number_of_the_first_page_leads_to_the_list() {
    let built = built("paginate_by = 2", &[("templates/internal/alias.html", "{{ url }}")]);
    assert_eq!(built.file("nieuws/page/1/index.html"), "https://voorbeeld.nl/sub/nieuws/");
    assert_eq!(built.file("soort/een/deel/1/index.html"), "https://voorbeeld.nl/sub/soort/een/");
}

#[test]
fn a_list_can_begin_at_its_end_and_be_numbered_elsewhere() {
    let section = "paginate_by = 1\npaginate_reversed = true\npaginate_path = \"blad\"";
    let built = built(section, &[("templates/section.html", "{{ paginator.pages[0].title }}")]);
    let titles = ["nieuws", "nieuws/blad/2", "nieuws/blad/3"]
        .map(|path| built.file(&format!("{path}/index.html")).to_owned());
    assert_eq!(titles, ["C", "B", "A"]);
    assert!(!built.files.contains_key("nieuws/page/2/index.html"));
}

#[test]
fn a_list_of_nothing_per_page_is_one_list() {
    let built = built(
        "paginate_by = 0",
        &[("templates/section.html", "{{ paginator is defined }} {{ section.paginate_by }}")],
    );
    assert_eq!(built.file("nieuws/index.html"), "false 0");
}

#[test]
fn terms_have_their_newest_pages_first_and_their_own_pagination() {
    let single = "{{ term.name }} {{ term.page_count }} {{ taxonomy.paginate_by }} \
        {{ current_path }}:{% for page in term.pages %} {{ page.title }}{% endfor %};\
        {% for page in paginator.pages %} {{ page.title }}{% endfor %}";
    let built = built(
        "",
        &[
            ("templates/taxonomy_single.html", single),
            ("templates/heel/single.html", "{{ paginator is defined }}"),
        ],
    );
    assert_eq!(built.file("soort/een/index.html"), "Één 4 2 /soort/een/: B A C D; B A");
    assert_eq!(built.file("soort/een/deel/2/index.html"), "Één 4 2 /soort/een/deel/2/: B A C D; C");
    assert_eq!(built.file("heel/alles/index.html"), "false");
}

#[test]
fn the_built_in_list_links_to_its_other_pages_and_names_each() {
    let built = built("paginate_by = 1", &[]);
    let second = built.file("nieuws/page/2/index.html");
    let nav = &second[second.find("<nav class=\"pager\"").unwrap()..];
    let nav = &nav[..nav.find("</nav>").unwrap()];
    assert_eq!(
        nav,
        "<nav class=\"pager\" aria-label=\"Bladzijden van deze lijst\">\n<ul>\n\
         <li class=\"previous\"><a href=\"/sub/nieuws/\" rel=\"prev\">Vorige</a></li>\n\
         <li><a href=\"/sub/nieuws/\"><span class=\"visually-hidden\">pagina </span>1</a></li>\n\
         <li><a href=\"/sub/nieuws/page/2/\" aria-current=\"page\">\
         <span class=\"visually-hidden\">pagina </span>2</a></li>\n\
         <li><a href=\"/sub/nieuws/page/3/\"><span class=\"visually-hidden\">pagina </span>3</a></li>\n\
         <li class=\"next\"><a href=\"/sub/nieuws/page/3/\" rel=\"next\">Volgende</a></li>\n\
         </ul>\n"
    );
    assert!(second.contains("<title>Nieuws – pagina 2 van 3 – Proef</title>"), "{second}");
    assert!(
        second
            .contains("<link rel=\"canonical\" href=\"https://voorbeeld.nl/sub/nieuws/page/2/\">")
    );
}

#[test]
fn a_page_without_a_page_of_its_own_is_listed_without_a_link() {
    let built = built("", &[]);
    let list = built.file("nieuws/index.html");
    assert!(list.contains("<li><span class=\"no-page\">D</span></li>"), "{list}");
    assert!(!list.contains("/nieuws/d/"), "{list}");
}

#[test]
fn an_address_taken_by_a_page_of_a_list_is_found() {
    let mut files = files("paginate_by = 2\npaginate_path = \"\"", &[]);
    files.push(("content/nieuws/2.md".to_owned(), "+++\ntitle = \"Twee\"\n+++\n".to_owned()));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(
        build(&files).found,
        ["content/nieuws/2.md:1:1 path-taken: adres `/nieuws/2/` is al van een lijst die over \
          bladzijden is verdeeld | geef één van beide een ander adres: met `slug` of `path` in de \
          front matter, of door het bestand of de map anders te noemen"]
    );
}

#[test]
fn the_sitemap_has_the_pages_of_lists_unless_told_otherwise() {
    let addresses = |config: &str| -> Vec<String> {
        let mut files = files("paginate_by = 2", &[]);
        files[0].1 = format!("{config}\n{CONFIG}");
        files.push((
            "templates/sitemap.xml".to_owned(),
            "{% for entry in entries %}{{ entry.permalink }}\n{% endfor %}".to_owned(),
        ));
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let built = build(&files);
        let lines = built.file("sitemap.xml").lines();
        lines.map(|line| line["https://voorbeeld.nl/sub".len()..].to_owned()).collect()
    };
    let without = [
        "/",
        "/heel/",
        "/heel/alles/",
        "/nieuws/",
        "/nieuws/a/",
        "/nieuws/b/",
        "/nieuws/c/",
        "/soort/",
        "/soort/een/",
    ];
    assert_eq!(addresses("exclude_paginated_pages_in_sitemap = \"all\""), without);
    let mut with: Vec<&str> = without.to_vec();
    with.extend(["/nieuws/page/2/", "/soort/een/deel/2/"]);
    with.sort_unstable();
    assert_eq!(addresses(""), with);
}

#[test]
fn sitemap_and_robots_can_be_left_out() {
    let config = format!("generate_sitemap = false\ngenerate_robots_txt = false\n{CONFIG}");
    let mut files = files("", &[]);
    files[0].1 = config;
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let built = build(&files);
    assert_eq!(built.found, Vec::<String>::new());
    assert!(!built.files.contains_key("sitemap.xml") && !built.files.contains_key("robots.txt"));
}

#[test]
fn a_large_sitemap_comes_in_parts() {
    let mut files = files("", &[("templates/page.html", "")]);
    files.push(("templates/sitemap.xml".to_owned(), "{{ entries | length }}".to_owned()));
    let pages = (0..20_000).map(|number| {
        (
            format!("content/veel/{number}.md"),
            format!("+++\n[taxonomies]\nheel = [\"t{number}\"]\n+++\n"),
        )
    });
    files.push(("templates/heel/single.html".to_owned(), String::new()));
    files.push(("templates/heel/list.html".to_owned(), String::new()));
    files.extend(pages);
    let files: Vec<(&str, &str)> =
        files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let built = build(&files);
    assert_eq!(
        built.file("sitemap.xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n\
         <sitemap>\n<loc>https://voorbeeld.nl/sub/sitemap1.xml</loc>\n</sitemap>\n\
         <sitemap>\n<loc>https://voorbeeld.nl/sub/sitemap2.xml</loc>\n</sitemap>\n\
         </sitemapindex>\n"
    );
    assert_eq!(built.file("sitemap1.xml"), "30000");
    assert_eq!(built.file("sitemap2.xml"), "10010");
}
