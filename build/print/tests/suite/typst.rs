//! The Typst that is generated of small texts, whole.

use crate::support::{chapter, page, site};
use tweeluik_print::Printer;
use tweeluik_publication::PublicationId;
use tweeluik_source::Profile;

/// What every chapter of these tests begins with.
const OPENING: &str = "#opening(label(\"/gids/tekst/\"))[Tekst]\n\n";

/// Checks what is generated of a text, after the opening of its chapter.
#[track_caller]
fn written(markdown: &str, expected: &str) {
    let bench = chapter(markdown);
    assert_eq!(bench.lines(&bench.found), Vec::<String>::new());
    assert_eq!(bench.typst("tekst"), format!("{OPENING}{expected}\n"));
}

#[test]
fn running_text() {
    written(
        "Een *schuin* en **vet** woord, ~~weg~~ en `code \"x\"`.\nTweede regel\\\nna een breuk.\n",
        "Een #emph[schuin] en #strong[vet] woord, #strike[weg] en #raw(\"code \\\"x\\\"\")\\.
Tweede regel~\\
na een breuk.",
    );
}

#[test]
fn the_signs_of_two_notes_do_not_read_as_one() {
    written(
        "Een[^a] [^b] twee[^a].\n\n[^a]: A.\n[^b]: B.\n",
        "#keep-whole[Een#footnote[A.]#label(\"/gids/tekst/ note a\") #h(0.2em)#footnote[B.]#label(\"/gids/tekst/ note b\") twee#footnote(label(\"/gids/tekst/ note a\"))\\.]",
    );
}

#[test]
fn no_author_text_becomes_code() {
    written(
        "#import \"x\": * $x$ @ref \\<a> \\[b] // c /* d\n\n\\= geen kop\n\n`#a`*#b*(c)\n",
        "\\#import “x”: \\* \\$x\\$ \\@ref \\<a> \\[b\\] \\/\\/ c \\/\\* d

\\= geen kop

#raw(\"#a\")#emph[\\#b]\\(c)",
    );
}

#[test]
fn each_block_of_a_chapter_tells_where_it_begins() {
    let typst = chapter("## Waarom?\n\nTekst.\n\nDit is er:\n\n- een\n").typst_with_starts("tekst");
    let starts: Vec<&str> = typst.lines().filter(|line| line.starts_with("#start(")).collect();
    let expected = [
        "#start(\"/gids/tekst/ 0\", leads: true)",
        "#start(\"/gids/tekst/ 1\")",
        "#start(\"/gids/tekst/ 2\", leads: true)",
        "#start(\"/gids/tekst/ 3\")",
    ];
    assert_eq!(starts, expected, "{typst}");
}

#[test]
fn headings_and_their_labels() {
    written(
        "## Waarom?\n\nZie [boven](#waarom).\n\n### Dieper {#diep}\n",
        "#heading(level: 2)[Waarom?] #label(\"/gids/tekst/#waarom\")

Zie #cross-reference(label(\"/gids/tekst/#waarom\"))[boven]\\.

#heading(level: 3)[Dieper] #label(\"/gids/tekst/#diep\")",
    );
}

#[test]
fn a_text_with_headings_of_level_one_goes_one_level_down() {
    written(
        "# Een\n\n## Twee\n",
        "#heading(level: 2)[Een] #label(\"/gids/tekst/#een\")

#heading(level: 3)[Twee] #label(\"/gids/tekst/#twee\")",
    );
}

#[test]
fn lists() {
    written(
        "3. drie\n4. vier\n   - diep\n\n- los\n\n- lijstje\n\n  alinea\n",
        "#enum(tight: true, start: 3,
  [drie],
  [
    vier
    #list(tight: true,
      [diep],
    )
  ],
)

#list(tight: false,
  [
    #par[los]
  ],
  [
    lijstje

    alinea
  ],
)",
    );
}

#[test]
fn tasks() {
    written(
        "- [x] klaar\n- [ ] open\n",
        "#tasks(tight: true,
  (true, [klaar]),
  (false, [open]),
)",
    );
}

#[test]
fn what_a_number_counts_is_not_broken() {
    // No line ends before a trema.
    written("Oekraïners, reëel.nl\n", "Oekra#whole[ï];ners, re#whole[ë];el.nl");
    // Nor before a capital in a name.
    written("WebVTT en PDF.\n", "Web#whole[V];TT en PDF.");
    written("Op 26 november 2026, 3 km.\n", "Op 26\u{a0}#whole[november] 2026, 3\u{a0}km.");
}

#[test]
fn tables() {
    written(
        "| a | b | c |\n|---|:-:|--:|\n| *1* | 2 | 3 |\n",
        "#table(
  columns: 3,
  align: (auto, center, right,),
  table.header([a], [b], [c]),
  [#emph[1]], [2], [3],
)",
    );
}

#[test]
fn columns_of_a_wide_table_share_the_page_by_what_they_hold() {
    written(
        "| Naam | Omschrijving |\n|---|---|\n| Leiden | een lange samenvatting van het werk |\n",
        "#shared-table(
  widths: ((\"Leiden\", 0), (\"samenvatting\", 23),),
  align: (auto, auto,),
  table.header([Naam], [Omschrijving]),
  [Leiden], [een lange samenvatting van het werk],
)",
    );
    // A link has the number of a page behind it, or that of its address.
    let link = "| Naam | Meer |\n|---|---|\n| een lange samenvatting van het werk | [De markt](https://a.nl) |\n";
    let typst = chapter(link).typst("tekst");
    assert!(typst.contains("(\"markt\", 8),),"), "{typst}");
}

#[test]
fn a_column_has_room_for_the_letters_of_code() {
    let typst = chapter(
        "| Sleutel | Betekenis |\n|---|---|\n| `output_profile` | de inkten en het papier |\n",
    );
    let typst = typst.typst("tekst");
    assert!(
        typst.contains("widths: ((raw(\"output_profile\"), 0), (\"Betekenis\", 14),),"),
        "{typst}"
    );
}

#[test]
fn quotations_and_alerts() {
    written(
        "> Een.\n>\n> Twee.\n\n> [!WARNING]\n> Pas op.\n",
        "#quote(block: true)[
  Een.

  Twee.
]

#alert(\"warning\")[
  #par[Pas op.]
]",
    );
}

#[test]
fn code_and_rules() {
    written(
        "```toml\na = \"b\"\n\\ c\n```\n\n---\n",
        "#code-block(
  lang: \"toml\",
  ((\"keyword\", \"a \"), \"= \", (\"string\", \"\\\"b\\\"\"), ),
  (\"\\\\ c\", ),
)

#pause()",
    );
}

#[test]
fn code_has_a_name_numbers_and_lines_that_stand_out() {
    written(
        "```text,linenos,linenostart=9,hl_lines=3,hide_lines=2,name=a.txt\na\nb\n\tc\n\n```\n",
        "#code-block(
  lang: \"text\",
  name: \"a.txt\",
  numbers: (9, 11, 12,),
  marked: (1,),
  (\"a\", ),
  (\"  c\", ),
  (\"\", ),
)",
    );
    written("    kaal\n", "#raw(block: true, \"kaal\")");
}

#[test]
fn a_footnote_is_written_once_and_referred_to_after_that() {
    written(
        "Een[^n], weer[^n].\n\n[^n]: De *noot*.\n",
        "#keep-whole[Een#footnote[De #emph[noot]\\.]#label(\"/gids/tekst/ note n\"), \
         weer#footnote(label(\"/gids/tekst/ note n\"))\\.]",
    );
}

#[test]
fn links_lead_inside_outside_or_to_the_website() {
    let bench = site(&[
        (
            "content/gids/tekst.md",
            &page(
                "Tekst",
                "[a](@/gids/ander.md#kop) [b](https://b.nl) [c](@/los.md) [d](brief.txt) [e](mailto:e@e.nl) [f](@/gids/_index.md)\n",
            ),
        ),
        ("content/gids/ander.md", &page("Ander", "## Kop\n")),
        ("content/gids/brief.txt", "brief"),
        ("content/los.md", &page("Los", "Los.\n")),
    ]);
    let expected = "#cross-reference(label(\"/gids/ander/#kop\"))[a] \
        #outside-link(\"https://b.nl\")[b] #outside-link(\"https://voorbeeld.nl/los/\")[c] \
        #outside-link(\"https://voorbeeld.nl/gids/brief.txt\")[d] #outside-link(\"mailto:e@e.nl\")[e] \
        #outside-link(\"https://voorbeeld.nl/gids/\")[f]";
    assert_eq!(bench.typst("tekst"), format!("{OPENING}{expected}\n"));
}

#[test]
fn pictures() {
    let bench = site(&[
        (
            "content/gids/tekst/index.md",
            &page("Tekst", "![Een \"boom\"](boom.svg)\n\nEen ![boom](boom.svg) in de zin.\n"),
        ),
        ("content/gids/tekst/boom.svg", crate::support::SVG),
    ]);
    let expected = "#picture(image(\"/content/gids/tekst/boom.svg\", alt: \"Een “boom”\"))

Een #small-picture(image(\"/content/gids/tekst/boom.svg\", alt: \"boom\")) in de zin.";
    assert_eq!(bench.typst("tekst/index"), format!("{OPENING}{expected}\n"));
}

#[test]
fn components_with_and_without_text() {
    let bench = site(&[
        (
            "content/gids/tekst/index.md",
            &page(
                "Tekst",
                "{% <feiten> %}\nWie\n: *Wij*\n{% </feiten> %}\n\n{{ <figuur bestand=\"boom.svg\" decoratief /> }}\n",
            ),
        ),
        ("content/gids/tekst/boom.svg", crate::support::SVG),
    ]);
    assert_eq!(bench.lines(&bench.found), Vec::<String>::new());
    let expected = "#feiten(titel: \"In het kort\", van: ())[
  #terms(
    terms.item([Wie], [#emph[Wij]]),
  )
]

#figuur(alt: \"\", bestand: \"/content/gids/tekst/boom.svg\", bijschrift: \"\", bron: \"\", decoratief: true)";
    assert_eq!(bench.typst("tekst/index"), format!("{OPENING}{expected}\n"));
}

#[test]
fn html_is_left_out_and_said() {
    let bench = chapter("Een <b>woord</b>.\n\n<div>\nblok\n</div>\n\n<!-- stil -->\n\nSlot.\n");
    let (_, found) = bench.printer().typst_source(PublicationId(0), Profile::Screen);
    assert_eq!(
        bench.lines(&found),
        [
            "content/gids/tekst.md:4: html-left-out: HTML valt weg in de PDF",
            "content/gids/tekst.md:4: html-left-out: HTML valt weg in de PDF",
            "content/gids/tekst.md:6: html-left-out: HTML valt weg in de PDF",
        ]
    );
    assert_eq!(bench.typst("tekst"), format!("{OPENING}Een woord\\.\n\nSlot.\n"));
}

#[test]
fn the_main_file_holds_the_facts_and_the_chapters() {
    let bench = chapter("Tekst.\n");
    let printer: Printer<'_> = bench.printer();
    let (files, _) = printer.typst_source(PublicationId(0), Profile::Screen);
    let (_, main, _) = files.iter().find(|(path, ..)| path == "generated/gids.typ").expect("main");
    let expected = "#import \"/templates/print/screen.typ\": publication, chapter-break
#import \"/templates/print/fit.typ\": fitted

#show: publication.with(
  title: \"Gids\",
  subtitle: \"Ondertitel\",
  description: \"Een gids.\",
  authors: (\"An Bakker\",),
  keywords: (\"gids\",),
  publisher: \"Provincie\",
  version: \"1.2\",
  date: datetime(year: 2026, month: 11, day: 23),
  date-text: \"23 november 2026\",
  changes: (),
  credits: (),
  licence: \"CC BY 4.0\",
  identifier: \"gids-1\",
  lists: (),
  web-address: \"https://voorbeeld.nl/gids/\",
  language: \"nl\",
  region: none,
)

#chapter-break()
#fitted(0, include \"/generated/chapters/gids/tekst.typ\")
";
    assert_eq!(main, expected);
}
