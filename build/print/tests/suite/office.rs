//! The PDFs for an office printer: what paper needs and a screen does not.

use crate::support::{Bench, chapter, page, site, tool};
use tweeluik_source::Profile;

const TEXT: &str = "
[Een](https://www.a.nl/pad/) en [nog eens](https://www.a.nl/pad/) en [twee](https://b.nl).

Een noot.[^n] Bij <https://c.nl> hoort niets, en bij [iemand](mailto:an@d.nl) een adres.

[^n]: Zie [de krant](https://e.nl/krant).
";

/// The words of a page, or of all: the lines of a page are joined.
fn words(bench: &Bench, profile: Profile, pages: &[&str]) -> Option<String> {
    let pdf = bench.pdf_as(profile).expect("a PDF without a word from Typst");
    let arguments = [pages, &["-layout", "FILE", "-"]].concat();
    let text = tool("pdftotext", &arguments, &pdf.bytes)?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn links_have_their_address_at_the_foot_of_the_page_once() {
    for profile in [Profile::Office, Profile::LargePrint] {
        let Some(text) = words(&chapter(TEXT), profile, &["-f", "3", "-l", "3"]) else { return };
        for expected in ["[1] a.nl/pad", "[2] b.nl", "[3] an@d.nl", "krant (e.nl/krant)"] {
            assert_eq!(text.matches(expected).count(), 1, "{profile:?}: {expected}: {text}");
        }
        // The number stands at both links and at the note.
        assert_eq!(text.matches("[1]").count(), 3, "{profile:?}: {text}");
        assert!(!text.contains("[4]"), "{profile:?}: an address in sight has no note: {text}");
    }
}

#[test]
fn the_notes_of_the_author_keep_their_numbers() {
    let text = "[a](https://a.nl)[^x]\n\n[^x]: Eerste noot.\n";
    let Some(text) = words(&chapter(text), Profile::Office, &["-f", "3"]) else { return };
    assert!(text.contains("1 Eerste noot."), "{text}");
}

#[test]
fn a_page_says_which_it_is_of_how_many_and_of_what_version() {
    for profile in [Profile::Office, Profile::LargePrint] {
        let Some(text) = words(&chapter("Tekst."), profile, &["-f", "3", "-l", "3"]) else {
            return;
        };
        let foot = "Versie 1.2 · 23 november 2026 pagina 3 van 4";
        assert!(text.ends_with(foot), "{profile:?}: {text}");
    }
}

#[test]
fn the_screen_has_neither_addresses_nor_totals() {
    let Some(text) = words(&chapter(TEXT), Profile::Screen, &["-f", "3", "-l", "3"]) else {
        return;
    };
    assert!(!text.contains("[1]") && !text.contains(" van 4") && !text.contains("b.nl"), "{text}");
}

#[test]
fn paper_is_accessible_too_and_has_a_code_to_the_website() {
    for profile in [Profile::Office, Profile::LargePrint] {
        let pdf = chapter(TEXT).pdf_as(profile).expect("a PDF");
        let text = String::from_utf8_lossy(&pdf.bytes);
        assert!(text.contains("pdfuaid:part>1<") && text.contains("pdfaid:part>2<"), "{profile:?}");
        let Some(tree) = tool("pdfinfo", &["-struct-text", "FILE"], &pdf.bytes) else { return };
        // The cover and the colophon show it.
        assert_eq!(tree.matches("Figure").count(), 2, "{profile:?}: {tree}");
    }
}

#[test]
fn large_print_breaks_no_words() {
    let long = "meervoudigepersoonlijkheidsverzekering ".repeat(60);
    let bench = chapter(&long);
    let broken = |profile| {
        words(&bench, profile, &["-f", "3"])
            .map(|text| text.contains("- ") || text.contains('\u{ad}'))
    };
    let (Some(office), Some(large)) = (broken(Profile::Office), broken(Profile::LargePrint)) else {
        return;
    };
    assert!(office && !large, "office {office}, large print {large}");
}

#[test]
fn toner_is_for_text_and_lines() {
    let text = "> [!TIP]\n> Een tip.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n";
    let pdf = chapter(text).pdf_as(Profile::Office).expect("a PDF");
    let Some(pages) =
        tool("gs", &["-q", "-dNOSAFER", "-sDEVICE=inkcov", "-o", "-", "FILE"], &pdf.bytes)
    else {
        return;
    };
    let share = |line: &str| line.split_whitespace().next().and_then(|c| c.parse::<f64>().ok());
    let shares: Vec<f64> = pages.lines().filter_map(share).collect();
    assert_eq!(shares.len(), 4, "{pages}");
    assert!(shares.iter().all(|share| *share < 0.1), "{pages}");
}

#[test]
fn a_running_head_that_is_too_long_names_the_chapter_alone() {
    let title = "Een hoofdstuk over de vraag hoe lang een titel kan zijn";
    let text = "Een regel.\n\n".repeat(60);
    let head = |title: &str| {
        let bench = site(&[("content/gids/tekst.md", &page(title, &text))]);
        let pdf = bench.pdf_as(Profile::LargePrint).expect("a PDF without a word from Typst");
        let text = tool("pdftotext", &["-layout", "-f", "4", "-l", "4", "FILE", "-"], &pdf.bytes)?;
        Some(text.lines().next().unwrap_or_default().trim().to_owned())
    };
    let Some((short, long)) = head("Kort").zip(head(title)) else { return };
    assert!(short.starts_with("Gids ") && short.ends_with(" Kort"), "{short}");
    assert_eq!(long, title);
}

#[test]
fn the_pages_of_the_first_chapter_have_a_running_head_too() {
    let text = "Een regel.\n\n".repeat(120);
    let files = [
        ("content/gids/a.md", page("Eerste", &text)),
        ("content/gids/b.md", page("Tweede", &text)),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, &**text)).collect();
    let bench = site(&files);
    for profile in [Profile::Screen, Profile::Office, Profile::A5, Profile::Press] {
        let pdf = bench.pdf_as(profile).expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        for title in ["Eerste", "Tweede"] {
            let of_chapter = |page: &&str| {
                let head = page.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
                head.contains("Gids") && head.contains(title) && page.contains("Een regel")
            };
            let pages = text.split('\x0c').filter(of_chapter).count();
            assert!(pages > 0, "{} {title}: {text}", profile.word());
        }
    }
}
