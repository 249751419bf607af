//! What belongs together on a page, and the lists that tell on which.

use crate::support::{PUBLICATION, SVG, chapter, page, site, tool};
use tweeluik_source::Profile;

#[test]
fn figures_are_listed_with_their_page_where_that_is_asked_for() {
    let text = "{{ <figuur bestand=\"huis.svg\" alt=\"Een huis.\" bijschrift=\"Zo ziet het eruit\" bron=\"De tekenaar\" /> }}\n\n\
                {{ <figuur bestand=\"huis.svg\" alt=\"Een huis.\" bron=\"Een ander\" /> }}\n";
    let pages = |front: &str| {
        let bench = site(&[
            ("content/gids/_index.md", front),
            ("content/gids/tekst.md", &page("Tekst", text)),
            ("content/gids/huis.svg", SVG),
        ]);
        let pdf = bench.pdf_as(Profile::Screen).expect("a PDF without a word from Typst");
        tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes)
    };
    let asked = PUBLICATION.replace(
        "subtitle = \"Ondertitel\"",
        "print.lists = [\"figures\", \"tables\"]\nsubtitle = \"Ondertitel\"",
    );
    let Some((without, with)) = pages(PUBLICATION).zip(pages(&asked)) else { return };
    assert!(!without.contains("Figuren"), "{without}");
    // Its line in the list, and its own caption; who made it stands at the picture only.
    let entry = with.lines().find(|line| line.contains("Zo ziet het eruit .")).unwrap_or_default();
    assert!(entry.trim_end().ends_with('1'), "{with}");
    assert_eq!(with.matches("Zo ziet het eruit").count(), 2, "{with}");
    for once in ["De tekenaar", "Een ander", "Figuren", "Tabellen en grafieken"] {
        assert_eq!(with.matches(once).count(), 1, "{once}: {with}");
    }
}

#[test]
fn chapters_of_what_is_bound_open_on_a_right_hand_page() {
    let chapter = |at: usize, lines: usize| {
        let text = "Een regel.\n\n".repeat(lines);
        format!("+++\ntitle = \"Deel {at}\"\nweight = {at}\n+++\nHier begint {at}.\n\n{text}")
    };
    // Of one, two and three pages, so that an opening without a blank page would be seen.
    let [one, two, three] = [chapter(1, 5), chapter(2, 45), chapter(3, 90)];
    let last = chapter(4, 1);
    let bench = site(&[
        ("content/gids/een.md", &one),
        ("content/gids/twee.md", &two),
        ("content/gids/drie.md", &three),
        ("content/gids/vier.md", &last),
    ]);
    for (profile, right) in [(Profile::Press, true), (Profile::A5, true), (Profile::Screen, false)]
    {
        let pdf = bench.pdf_as(profile).expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        let pages: Vec<&str> = text.split('\x0c').collect();
        let opening = |at: usize| {
            let words = format!("Hier begint {at}.");
            pages.iter().position(|page| page.contains(&words)).expect("the chapter") + 1
        };
        let all_right = (1..=4).all(|at| opening(at) % 2 == 1);
        assert_eq!(all_right, right, "{}: {:?}", profile.word(), [1, 2, 3, 4].map(opening));
    }
}

/// Checks that two texts of a chapter stand on one page.
#[track_caller]
fn on_one_page(text: &str, first: &str, last: &str) {
    let pdf = chapter(text).pdf().expect("a PDF without a word from Typst");
    let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
    let at = |words: &str| text.split('\x0c').position(|page| page.contains(words));
    assert!(at(first).is_some(), "{text}");
    assert_eq!(at(first), at(last), "{text}");
}

#[test]
fn a_short_sentence_stands_on_the_page_of_its_table() {
    // So much after it that the last page is not fitted to the one before.
    let after = "En verder.\n\n".repeat(12);
    let table = "| A | B |\n| --- | --- |\n| cel | c |\n";
    for lines in 12..45 {
        let before = "Een regel.\n\n".repeat(lines);
        on_one_page(&format!("{before}Zo zit het.\n\n{table}\n{after}"), "Zo zit het", "cel");
    }
}

#[test]
fn what_announces_a_block_stands_on_its_page() {
    for lines in 25..45 {
        let text = format!(
            "{}Dit komt nu:\n\n```text\ndaar is het\n```\n\nEn verder.\n",
            "Een regel.\n\n".repeat(lines)
        );
        on_one_page(&text, "Dit komt nu", "daar is het");
    }
    let typst = chapter("Dit komt nu:\n\n- een\n\nEn dit is het einde:\n").typst("tekst");
    assert!(typst.contains("#keep-with-next[Dit komt nu:]"), "{typst}");
    assert!(!typst.contains("#keep-with-next[En"), "{typst}");
}

#[test]
fn a_short_list_stands_on_the_page_of_the_room_to_write_below_it() {
    let after = "En verder.\n\n".repeat(12);
    let questions = "## Vragen hier\n\n- Vraag een?\n- Vraag twee?\n";
    let room = "{{ <notities titel=\"Dit nemen wij mee\" /> }}";
    for lines in 16..40 {
        let before = "Een regel.\n\n".repeat(lines);
        let text = format!("{before}{questions}\n{room}\n\n{after}");
        on_one_page(&text, "Vraag een", "Dit nemen wij mee");
    }
}

#[test]
fn a_column_breaks_words_only_where_another_has_longer_ones() {
    let long = "Noorderkeerkringlaanbewonersvereniging";
    let text = format!(
        "| Naam van de plek | Termijn bij de start | Wat bijzonder is | Woningen |\n\
         | --- | --- | --- | --- |\n\
         | {long} | gemiddeld {many} | samengesteld {many} | hergebruik {many} |\n",
        many = "en nog veel meer ".repeat(6),
    );
    let pdf = chapter(&text).pdf().expect("a PDF without a word from Typst");
    let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
    for word in ["gemiddeld", "samengesteld", "hergebruik"] {
        assert!(text.contains(word), "{word}: {text}");
    }
}

#[test]
fn a_heading_goes_along_with_a_paragraph_whose_notes_do_not_fit() {
    for lines in 20..40 {
        let text = format!(
            "{}## Het kopje\n\nHet begin.[^a] En meer.\n\nEn verder.\n\n[^a]: {}\n",
            "Een regel.\n\n".repeat(lines),
            "Een lange noot. ".repeat(60)
        );
        let pdf = chapter(&text).pdf().expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        let pages: Vec<&str> = text.split('\x0c').collect();
        // It stands in the contents too.
        let heading = pages.iter().rposition(|page| page.contains("Het kopje"));
        let start = pages.iter().position(|page| page.contains("Het begin"));
        assert!(start.is_some());
        assert_eq!(heading, start, "{lines} lines before it");
    }
}

#[test]
fn a_note_stands_on_the_page_of_its_mark() {
    // A table that goes to the next page as a whole, with the notes in it.
    for lines in 20..40 {
        let text = format!(
            "{}## Het kopje\n\n| Wat | Hoe |\n| --- | --- |\n\
             | een | Merk een.[^a] |\n| twee | Merk twee.[^b] |\n| drie | Merk drie. |\n\n\
             [^a]: Noot een.\n[^b]: Noot twee.\n",
            "Een regel.\n\n".repeat(lines),
        );
        let pdf = chapter(&text).pdf().expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        let at = |words: &str| text.split('\x0c').position(|page| page.contains(words));
        for (mark, note) in [("Merk een", "Noot een"), ("Merk twee", "Noot twee")] {
            assert!(at(mark).is_some(), "{text}");
            assert_eq!(at(mark), at(note), "{lines} lines before it");
        }
    }
}

#[test]
fn a_word_with_a_note_is_broken_as_others_are() {
    let text = "| Eerste kolom | Tweede kolom | Derde kolom | Vierde kolom |\n\
                | --- | --- | --- | --- |\n\
                | aansprakelijkheidsverzekeringsmaatschappij[^a] | verantwoordelijkheidsverdeling | samenwerkingsovereenkomsten | ongeschiktheidsverklaringen |\n\n\
                [^a]: Een noot.\n";
    let pdf = chapter(text).pdf().expect("a PDF without a word from Typst");
    let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
    assert!(!text.contains("aansprakelijkheidsverzekeringsmaatschappij"), "{text}");
}

#[test]
fn an_address_goes_on_after_its_own_marks_and_gets_no_hyphen() {
    let address = "https://www.voorbeeldvaneenlangenaam.example/artikelen/verantwoordelijkheid-gemeente/aansprakelijkheidsverzekering/wethoudersverklaring";
    // Text before it, so that each part of the address comes to stand at the end of a line.
    for words in 1..20 {
        let note = format!("{}<{address}>.", "woord ".repeat(words));
        let pdf = chapter(&format!("Tekst.[^a]\n\n[^a]: {note}\n")).pdf().expect("a PDF");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        let from = text.find("https://www.").expect("the address");
        let mut rest = address;
        for line in text[from..].lines().map(str::trim).take_while(|line| !line.is_empty()) {
            let shown = line.trim_end_matches('.');
            rest = rest.strip_prefix(shown).unwrap_or_else(|| panic!("{words} words: {text}"));
            let ends = rest.is_empty() || shown.ends_with(['-', '/']) || shown.ends_with("www.");
            assert!(ends, "{words} words: {text}");
        }
        assert!(rest.is_empty(), "{text}");
    }
}

#[test]
fn a_picture_that_opens_its_chapter_stands_above_the_text() {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 80\">\
                   <rect width=\"100\" height=\"80\" fill=\"#888\"/></svg>";
    // The more the page says of the chapter, the lower the picture would stand.
    for words in 1..20 {
        let markdown = format!(
            "+++\ntitle = \"Tekst\"\ndescription = \"{}\"\n+++\n\
             {{{{ <figuur bestand=\"plek.svg\" alt=\"Een plek.\" bijschrift=\"Zo ziet het eruit.\" /> }}}}\n\n\
             Hier begint het.\n",
            "Er is veel te zeggen. ".repeat(words),
        );
        let files =
            [("content/gids/tekst/index.md", &*markdown), ("content/gids/tekst/plek.svg", drawing)];
        let pdf = site(&files).pdf_as(Profile::A5).expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes) else { return };
        let at = |words: &str| text.find(words).expect("it is there");
        assert!(at("Zo ziet het eruit") < at("Hier begint het"), "{text}");
    }
}

#[test]
fn short_code_stands_on_one_page() {
    for lines in 25..45 {
        let text = format!(
            "{}\n```text\neerste regel\n{}laatste regel\n```\n",
            "Een regel.\n\n".repeat(lines),
            "regel\n".repeat(10)
        );
        on_one_page(&text, "eerste regel", "laatste regel");
    }
}

#[test]
fn tables_in_large_print_break_no_word_that_fits() {
    let text = "| Partij | Wat zij doet | Meer lezen |\n| --- | --- | --- |\n\
                | Zorg en beheer | begeleidt bewoners en is er voor de buurt | begeleiding en beheer |\n\
                | Gemeente | kiest plek, doelgroep en partner | rol en taken |\n";
    let bench = chapter(text);
    let words = |profile| {
        let pdf = bench.pdf_as(profile).expect("a PDF without a word from Typst");
        tool("pdftotext", &["-layout", "FILE", "-"], &pdf.bytes)
    };
    let Some(large) = words(Profile::LargePrint) else { return };
    let broken = large.lines().find(|line| line.contains(['\u{ad}', '\u{2010}']));
    assert_eq!(broken, None, "{large}");
}

#[test]
fn a_note_takes_along_all_of_a_short_paragraph() {
    let long = "Een zin van een lange alinea. ".repeat(6);
    let text = format!("Kort.[^a]\n\n{long}[^a]\n\nZonder noot.\n\n[^a]: Een noot.\n");
    let typst = chapter(&text).typst("tekst");
    assert!(typst.contains("#keep-whole[Kort."), "{typst}");
    assert_eq!(typst.matches("#keep-whole[").count(), 1, "{typst}");
}

#[test]
fn drawings_in_large_print_have_larger_words() {
    let drawing = |width: usize, word: &str| {
        format!(
            "(width: {width}, height: 100, body: \"<text x='10' y='50' \
             font-family='Atkinson Hyperlegible Next' font-size='12'>{word}</text>\")"
        )
    };
    let component = format!(
        "#import \"/templates/print/data.typ\": data-drawing\n\
         #let notities(titel: \"\", regels: 4) = data-drawing((wide: {}, narrow: {}), \"Een tekening\")\n",
        drawing(480, "breed"),
        drawing(300, "smal"),
    );
    let bench = site(&[
        ("content/gids/tekst.md", &page("Tekst", "Tekst.\n\n{{ <notities titel=\"Dit\" /> }}\n")),
        ("templates/components/notities.typ", &component),
    ]);
    for (profile, word) in [(Profile::Office, "breed"), (Profile::LargePrint, "smal")] {
        let pdf = bench.pdf_as(profile).expect("a PDF without a word from Typst");
        let Some(text) = tool("pdftotext", &["FILE", "-"], &pdf.bytes) else { return };
        let shown: Vec<&str> =
            ["breed", "smal"].into_iter().filter(|it| text.contains(it)).collect();
        assert_eq!(shown, [word], "{}", profile.word());
    }
}

#[test]
fn a_short_quotation_stands_on_one_page() {
    for lines in 25..45 {
        let text = format!(
            "{}\n> Eerste alinea.\n>\n> Tweede alinea.\n>\n> Derde alinea.\n>\n> Laatste alinea.\n\n{}",
            "Een regel.\n\n".repeat(lines),
            "En verder.\n\n".repeat(12),
        );
        on_one_page(&text, "Eerste alinea", "Laatste alinea");
    }
}

#[test]
fn marks_of_notes_are_of_one_height() {
    // Some fonts have superscripts of their own for 1, 2 and 3 only.
    let marks: String = (1..=12).map(|at| format!("Woord.[^{at}]\n\n")).collect();
    let notes: String = (1..=12).map(|at| format!("[^{at}]: Noot.\n")).collect();
    let pdf = chapter(&format!("{marks}\n{notes}")).pdf().expect("a PDF without a word from Typst");
    let Some(words) = tool("pdftotext", &["-bbox", "FILE", "-"], &pdf.bytes) else { return };
    let number = |line: &str, name: &str| {
        let rest = line.split_once(&format!("{name}=\""))?.1;
        rest.split_once('"')?.0.parse::<f64>().ok()
    };
    // The numbers before the notes are words of their own.
    let height = |mark: &str| {
        let line = words.lines().find(|line| line.contains(&format!(">{mark}</word>")))?;
        Some(number(line, "yMax")? - number(line, "yMin")?)
    };
    let (Some(ten), Some(twelve)) = (height("10"), height("12")) else { panic!("{words}") };
    assert!((ten - twelve).abs() < 0.1, "{ten} and {twelve}");
}
