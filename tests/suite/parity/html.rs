//! The contents of the web panel, from its pages.

use scraper::{ElementRef, Html, Node, Selector};

use super::panel::{Contents, plain, words};

/// Adds what a page holds. `base` is the address of the site; `inside` are the addresses of
/// the publication, without the site's.
pub fn add(contents: &mut Contents, page: &str, base: &str, inside: &[String]) {
    let page = Html::parse_document(page);
    for prose in page.select(&selector(".prose")) {
        walk(prose, contents, base, inside);
        let mut text = String::new();
        write(prose, &mut text);
        contents.words.extend(words(&text));
    }
}

/// The texts of the elements that a selector finds.
pub fn texts(page: &str, css: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    page.select(&selector(css)).map(|element| element.text().collect()).collect()
}

/// An attribute of the elements that a selector finds.
pub fn attributes(page: &str, css: &str, name: &str) -> Vec<String> {
    let page = Html::parse_document(page);
    let selector = selector(css);
    let found = page.select(&selector);
    found.filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn walk(parent: ElementRef, contents: &mut Contents, base: &str, inside: &[String]) {
    for element in parent.child_elements().filter(|element| !is_control(*element)) {
        let name = element.value().name();
        match name {
            "section" if is(element, "footnotes") => {
                for note in element.select(&selector("ol > li[id]")) {
                    contents.footnotes.push(text(note));
                    let mut within = Contents::default();
                    walk(note, &mut within, base, inside);
                    contents.links_of_footnotes.append(&mut within.links);
                }
                continue;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                contents.headings.push(format!("{} {}", &name[1..], text(element)));
            }
            "table" => {
                let selector = selector("tr");
                let rows = element.select(&selector).map(|row| {
                    let cells = row.child_elements();
                    cells
                        .map(|cell| {
                            format!("{}:{} | ", cell.value().name().to_uppercase(), text(cell))
                        })
                        .collect::<String>()
                });
                contents.tables.push(rows.collect::<Vec<_>>().join("\n"));
            }
            // A drawing for narrow screens shows what the other shows.
            "svg" if is(element, "chart-narrow") => continue,
            "svg" => {
                let said = |name| {
                    let child = element.child_elements().find(|it| it.value().name() == name);
                    child.map(|it| it.text().collect::<String>()).unwrap_or_default()
                };
                contents.alternatives.push(plain(&format!("{}:{}", said("title"), said("desc"))));
                continue;
            }
            "img" => {
                let alternative = element.attr("alt").unwrap_or_default();
                contents.alternatives.extend(Some(plain(alternative)).filter(|it| !it.is_empty()));
            }
            // What a screen plays is on paper a still of the same name.
            "video" => {
                contents.alternatives.push(plain(element.attr("aria-label").unwrap()));
                continue;
            }
            "li" if is(element, "task") => {
                let mark = element.child_elements().find(|it| is(*it, "visually-hidden"));
                let mark = plain(&mark.unwrap().text().collect::<String>());
                contents.tasks.push(mark.trim_end_matches(':').to_owned());
            }
            "figcaption" if !is(parent, "quote") => contents.captions.push(text(element)),
            "blockquote" => contents.quotations.push(text(element)),
            "a" if !is_of_footnote(element) && !is(element, "anchor") => {
                let address = element.attr("href").unwrap();
                let target = match address.strip_prefix(base).unwrap_or(address) {
                    path if path.starts_with('#') => "here".to_owned(),
                    path if path.starts_with('/') => {
                        let page = path.split('#').next().unwrap_or_default();
                        match inside.iter().any(|it| it == page) {
                            true => "here".to_owned(),
                            false => format!("{base}{path}"),
                        }
                    }
                    other => other.to_owned(),
                };
                contents.links.push(format!("{} -> {target}", text(element)));
            }
            _ => {}
        }
        walk(element, contents, base, inside);
    }
}

/// Elements that stand in a line of text.
const INLINE: [&str; 13] =
    ["a", "abbr", "b", "cite", "code", "em", "q", "s", "del", "span", "strong", "sub", "sup"];

fn text(element: ElementRef) -> String {
    let mut out = String::new();
    write(element, &mut out);
    plain(&out)
}

/// The text, without references to footnotes and back.
fn write(element: ElementRef, out: &mut String) {
    if is(element, "footnotes") {
        // Paper has no heading above its notes, and marks of tasks are compared by themselves.
        for note in element.select(&selector("li[id]")) {
            write(note, out);
        }
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(text) => out.push_str(text),
            Node::Element(_) => {
                if let Some(child) = ElementRef::wrap(child)
                    && !is_of_footnote(child)
                    && !is_control(child)
                    && child.value().name() != "video"
                    && child.value().name() != "svg"
                    && !(is(element, "task") && is(child, "visually-hidden"))
                {
                    let inline = INLINE.contains(&child.value().name());
                    let between = if inline { "" } else { " " };
                    out.push_str(between);
                    write(child, out);
                    out.push_str(between);
                }
            }
            _ => {}
        }
    }
}

fn is(element: ElementRef, class: &str) -> bool {
    element.value().classes().any(|it| it == class)
}

/// What a reader works the page with and is no part of the text.
fn is_control(element: ElementRef) -> bool {
    let beside_heading = is(element, "anchor") && element.attr("aria-label").is_some();
    // What a drawing says is compared by itself, as its alternative text.
    beside_heading
        || is(element, "enlarge")
        || is(element, "film-control")
        || is(element, "face-title")
        || is(element, "face-printed")
        || is(element, "file-size")
        || element.value().name() == "summary"
}

fn is_of_footnote(element: ElementRef) -> bool {
    matches!(element.attr("role"), Some("doc-noteref" | "doc-backlink"))
}
