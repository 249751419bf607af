//! Where words stand on paper.

use std::process::Command;

use scraper::{Html, Selector};

use crate::site::{CONFIG, Site};

/// A word of a PDF. Lengths are in points.
struct Word {
    /// From 1.
    page: usize,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    text: String,
}

/// The words of a PDF, and the width and height of its pages; `None` without poppler.
fn words(site: &Site, path: &str) -> Option<(Vec<Word>, [f64; 2])> {
    let output = Command::new("pdftotext").arg("-bbox").arg(site.path(path)).arg("-").output();
    let text = String::from_utf8(output.ok()?.stdout).unwrap();
    let html = Html::parse_document(&text);
    let length = |element: &scraper::ElementRef<'_>, name: &str| -> f64 {
        element.value().attr(name).unwrap().parse().unwrap()
    };
    let mut words = Vec::new();
    let mut size = [0.0, 0.0];
    for (at, page) in html.select(&Selector::parse("page").unwrap()).enumerate() {
        size = [length(&page, "width"), length(&page, "height")];
        // The reader of HTML takes names of attributes in small letters.
        words.extend(page.select(&Selector::parse("word").unwrap()).map(|word| Word {
            page: at + 1,
            left: length(&word, "xmin"),
            right: length(&word, "xmax"),
            top: length(&word, "ymin"),
            bottom: length(&word, "ymax"),
            text: word.text().collect(),
        }));
    }
    Some((words, size))
}

/// A site with a publication in one kind of PDF.
fn site(profile: &str) -> Site {
    let print = format!("{CONFIG}[print]\nprofiles = [\"{profile}\"]\n");
    Site::with_publication().file("config.toml", print)
}

fn named<'w>(words: &'w [Word], text: &str) -> &'w Word {
    words.iter().rfind(|word| word.text == text).unwrap_or_else(|| panic!("{text} is missing"))
}

#[test]
fn a_long_term_has_its_column_in_large_print() {
    let body = "{% <feiten> %}\nVoorbeelden\n: Delft\n{% </feiten> %}\n";
    let site = site("large-print").page("gids/drie", "Drie", 3, body);
    site.run("build").code(0).finds_nothing();
    let Some((words, _)) = words(&site, "public/gids/de-gids-large-print.pdf") else { return };
    assert!(named(&words, "Voorbeelden").right < named(&words, "Delft").left);
}

#[test]
fn the_years_of_a_plan_keep_their_room() {
    let plan = "wat;van;tot;wie\nEen klus met een heel lange naam;2021;2024;de gemeente, de provincie en de corporatie\n";
    let site = site("large-print").file("content/gids/plan.csv", plan).page(
        "gids/drie",
        "Drie",
        3,
        "{{ <planning gegevens=\"plan.csv\" titel=\"Het plan\" /> }}\n",
    );
    site.run("build").code(0).finds_nothing();
    let Some((words, _)) = words(&site, "public/gids/de-gids-large-print.pdf") else { return };
    for (year, next) in [("2021", "2022"), ("2022", "2023"), ("2023", "2024")] {
        let (year, next) = (named(&words, year), named(&words, next));
        assert!(next.left - year.right > 5.0, "{} ends at {}", year.text, year.right);
    }
}

/// A site with a matrix of twelve pages and six parties; `lying` is how it says that it lies on its
/// side.
fn matrix(profile: &str, lying: &str) -> Site {
    let roles: String = (0..6)
        .map(|actor| format!("Partij{actor} = \"doet van alles en nog wat mee\"\n"))
        .collect();
    let text = format!(
        "Vooraf.\n\n{{{{ <matrix projecten=\"@/werk/_index.md\" titel=\"Wie wat deed\" kop=\"Werk\" bron=\"Tuinboek\"{lying} /> }}}}\n"
    );
    let section = "+++\ntitle = \"Werk\"\ndescription = \"Werk.\"\nsort_by = \"weight\"\n+++\n";
    let site = site(profile).page("gids/drie", "Drie", 3, &text);
    (0..12).fold(site.file("content/werk/_index.md", section), |site, at| {
        let front = format!(
            "+++\ntitle = \"Werk{at} aan de tuin\"\ndescription = \"Werk.\"\nweight = {at}\n[extra.rollen]\n{roles}+++\n"
        );
        site.file(&format!("content/werk/w{at}.md"), front)
    })
}

#[test]
fn a_matrix_that_would_be_too_narrow_is_a_list_below_each_page() {
    for (profile, lying) in [("large-print", " liggend"), ("office", "")] {
        let site = matrix(profile, lying);
        site.run("build").code(0).finds_nothing();
        let path = format!("public/gids/de-gids-{profile}.pdf");
        let Some((words, [width, height])) = words(&site, &path) else { return };
        assert!(width < height, "no page lies on its side");
        for actor in 0..6 {
            let name = format!("Partij{actor}");
            let count = words.iter().filter(|word| word.text == name).count();
            assert_eq!(count, 12, "{profile}: {name}");
        }
    }
}

#[test]
fn the_facts_of_a_chapter_stand_in_the_text_or_at_the_head_of_the_next_page() {
    let front = "+++\ntitle = \"Drie\"\ndescription = \"Drie.\"\nweight = 3\n[extra.feiten]\nPlaats = \"Delft\"\n";
    // So many that they need a third of a page.
    let others: String = ('a'..='l').map(|name| format!("{name} = \"feit\"\n")).collect();
    let front = format!("{front}{others}+++\n");
    let mut at_head = 0;
    for before in [5, 14, 17, 20] {
        let lines = "Een regel.\n\n".repeat(before);
        let text = format!("{front}\n{lines}{{{{ <feiten /> }}}}\n\n{}", "Een zin.\n\n".repeat(60));
        let site = site("screen").file("content/gids/drie.md", text);
        site.run("build").code(0).finds_nothing();
        let Some((words, _)) = words(&site, "public/gids/de-gids.pdf") else { return };
        let fact = named(&words, "Delft");
        let first = words.iter().find(|word| word.text == "zin.").expect("the text after it");
        let above = |text: &str| {
            let on_page = words.iter().filter(|word| word.page == fact.page && word.text == text);
            on_page.filter(|word| word.bottom < fact.top).count()
        };
        // What comes after the facts never stands above them on their page.
        assert_eq!(above("zin."), 0, "{before}");
        if above("regel.") == 0 {
            // The text runs on at the page before.
            at_head += usize::from(first.page + 1 == fact.page);
        }
    }
    assert!(at_head > 0);
}

#[test]
fn room_to_write_has_fewer_lines_where_the_page_ends() {
    for lines in [12, 16, 20] {
        let text = "Een regel.\n\n".repeat(lines)
            + "{{ <notities titel=\"Schrijfruimte\" regels=20 /> }}\n";
        let site = site("screen").page("gids/drie", "Drie", 3, &text);
        site.run("build").code(0).finds_nothing();
        let Some((words, _)) = words(&site, "public/gids/de-gids.pdf") else { return };
        assert_eq!(named(&words, "Schrijfruimte").page, named(&words, "regel.").page);
    }
}

#[test]
fn a_table_on_its_side_fits_on_its_page() {
    let site = matrix("a5", " liggend");
    site.run("build").code(0).finds_nothing();
    let Some((words, [width, height])) = words(&site, "public/gids/de-gids-a5.pdf") else { return };
    for word in &words {
        let inside =
            word.left > 0.0 && word.right < width && word.top > 0.0 && word.bottom < height;
        assert!(inside, "{} at {}, {}", word.text, word.left, word.top);
    }
    // The source stands below the last row, which on its side is at the right of it.
    let (last, source) = (named(&words, "Werk11"), named(&words, "Tuinboek"));
    assert_eq!(last.page, source.page);
    assert!(last.right < source.left, "{} and {}", last.right, source.left);
    assert_eq!(named(&words, "Werk0").page, last.page);
}

#[test]
fn numbers_of_bound_pages_stand_at_the_outside_and_not_on_blank_ones() {
    let site = site("press").page("gids/drie", "Drie", 3, &"Een regel.\n\n".repeat(90));
    site.run("build").code(0).finds_nothing();
    let Some((words, [width, height])) = words(&site, "public/gids/de-gids-press.pdf") else {
        return;
    };
    let feet: Vec<&Word> = words
        .iter()
        .filter(|word| word.top > 0.85 * height && word.text == word.page.to_string())
        .collect();
    assert!(feet.len() >= 4, "{} pages have a number", feet.len());
    for foot in &feet {
        assert_eq!(foot.left < width / 2.0, foot.page % 2 == 0, "page {}", foot.page);
        let others = words.iter().filter(|word| word.page == foot.page).count();
        assert!(others > 1, "page {} has nothing but its number", foot.page);
    }
}

#[test]
fn a_publication_to_take_along_has_its_code_in_print_and_no_numbers_of_its_files() {
    let body = "{{ <download bestand=\"@/gids/_index.md\" titel=\"Mee\" /> }}\n\n[Elders](https://elders.nl).\n";
    let site = site("press").page("gids/drie", "Drie", 3, body);
    site.run("build").code(0).finds_nothing();
    let Some((words, _)) = words(&site, "public/gids/de-gids-press.pdf") else { return };
    // The first address that is printed is the first that has a number.
    assert!(words.iter().any(|word| word.text.contains("[1]")));
    assert!(words.iter().any(|word| word.text.ends_with("/gids")));
}

#[test]
fn the_source_of_a_chart_stands_with_its_drawing() {
    let chart = "{{ <grafiek gegevens=\"g.csv\" titel=\"Oogst\" beschrijving=\"Meer.\" bron=\"Tuinboek\" /> }}\n";
    for lines in 8..24 {
        let site = site("screen")
            .file("content/gids/g.csv", "Jaar;Radijs\n2025;12\n2026;20\n")
            .page("gids/drie", "Drie", 3, &format!("{}{chart}", "Een regel.\n\n".repeat(lines)));
        site.run("build").code(0).finds_nothing();
        let Some((words, _)) = words(&site, "public/gids/de-gids.pdf") else { return };
        // The legend is part of the drawing; the head of the table has the name once more.
        let legend = words.iter().find(|word| word.text == "Radijs").unwrap();
        assert_eq!(named(&words, "Tuinboek").page, legend.page, "{lines} lines before it");
    }
}

#[test]
fn an_opening_that_holds_a_picture_only_has_its_page_number() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 90\"><rect width=\"100\" height=\"90\" fill=\"#888\"/></svg>";
    let mut alone = 0;
    for length in [3, 5, 7, 9] {
        let lead = "Er is veel te zeggen over deze plek. ".repeat(length);
        let text = format!(
            "+++\ntitle = \"Drie\"\ndescription = \"{lead}\"\nweight = 3\n+++\n\
             {{{{ <figuur bestand=\"plek.svg\" alt=\"Een plek.\" bijschrift=\"Bijschrift\" /> }}}}\n\n\
             Hier begint het eerste stuk tekst.[^a]\n\n{}[^a]: {}\n",
            "Een regel.\n\n".repeat(20),
            "Een lange noot die plaats vraagt. ".repeat(6),
        );
        let site = site("large-print")
            .file("content/gids/drie/index.md", text)
            .file("content/gids/drie/plek.svg", drawing);
        site.run("build");
        let Some((words, _)) = words(&site, "public/gids/de-gids-large-print.pdf") else { return };
        let (opening, text) = (named(&words, "Bijschrift").page, named(&words, "begint").page);
        alone += usize::from(text == opening + 1);
        let has_number = |word: &Word| word.text == "pagina" && word.page == opening;
        assert!(words.iter().any(has_number), "{length}: page {opening}");
    }
    assert!(alone > 0);
}
