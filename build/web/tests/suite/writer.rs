//! What goes beyond CommonMark, as whole small outputs.

use crate::site::content;

#[test]
fn a_table_scrolls_in_a_region_of_its_own() {
    assert_eq!(
        content("| Wie | Wat |  |\n|---|:-:|--:|\n| wij | `a` | 1 |\n"),
        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1\">\n\
         <table><thead><tr><th scope=\"col\">Wie</th><th scope=\"col\" class=\"center\">Wat</th>\
         <td class=\"right\"></td></tr></thead><tbody>\n\
         <tr><td>wij</td><td class=\"center\"><code>a</code></td><td class=\"right\">1</td></tr>\n\
         </tbody></table>\n</div>\n"
    );
}

#[test]
fn a_task_says_whether_it_is_done() {
    assert_eq!(
        content("- [x] lezen\n- [ ] schrijven\n"),
        "<ul class=\"tasks\">\n\
         <li class=\"task task-done\"><span class=\"visually-hidden\">gedaan: </span>lezen</li>\n\
         <li class=\"task task-open\"><span class=\"visually-hidden\">nog te doen: </span>schrijven</li>\n\
         </ul>\n"
    );
}

#[test]
fn an_alert_carries_its_name() {
    assert_eq!(
        content("> [!TIP]\n> Begin vroeg.\n"),
        "<aside class=\"alert alert-tip\" role=\"note\" aria-labelledby=\"_alert-1\">\n\
         <p class=\"alert-title\" id=\"_alert-1\">Tip</p>\n<p>Begin vroeg.</p>\n</aside>\n"
    );
}

#[test]
fn a_footnote_leads_there_and_back_from_each_reference() {
    assert_eq!(
        content("Een[^a] en weer[^a].\n\n[^a]: De noot.\n"),
        "<p>Een<sup class=\"footnote-reference\"><a href=\"#_fn-1\" id=\"_fnref-1\" \
         role=\"doc-noteref\" aria-label=\"Voetnoot 1\">1</a></sup> en weer\
         <sup class=\"footnote-reference\"><a href=\"#_fn-1\" id=\"_fnref-1-2\" \
         role=\"doc-noteref\" aria-label=\"Voetnoot 1\">1</a></sup>.</p>\n\
         <section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"_footnotes\">\n\
         <h2 id=\"_footnotes\">Voetnoten</h2>\n<ol>\n<li id=\"_fn-1\">\n<p>De noot.\u{a0}\
         <a class=\"footnote-back\" href=\"#_fnref-1\" role=\"doc-backlink\" \
         aria-label=\"Terug naar verwijzing 1\">↩\u{fe0e}</a> \
         <a class=\"footnote-back\" href=\"#_fnref-1-2\" role=\"doc-backlink\" \
         aria-label=\"Terug naar verwijzing 1, plaats 2\">↩\u{fe0e}<sup>2</sup></a></p>\n</li>\n</ol>\n</section>\n"
    );
}

#[test]
fn links_lead_where_they_were_resolved_to() {
    assert_eq!(
        content("[doel](@/doel.md#kop), [kaart](kaart.svg), [uit](https://example.org/a b) en [hier](#x)\n\n## X\n")
            .lines()
            .next()
            .unwrap(),
        "<p><a href=\"/doel/#kop\">doel</a>, <a href=\"/blad/kaart.svg\">kaart</a>, \
         [uit](https://example.org/a b) en <a href=\"/blad/#x\">hier</a></p>"
    );
    assert_eq!(
        content("[uit](https://example.org/)"),
        "<p><a href=\"https://example.org/\" rel=\"external\">uit</a></p>\n"
    );
}

#[test]
fn a_picture_has_its_size_and_all_but_the_first_wait_their_turn() {
    assert_eq!(
        content("![Een *kaart*](kaart.svg \"Titel\")\n\n![Nog een](kaart.svg)\n"),
        "<p><img src=\"/blad/kaart.svg\" alt=\"Een kaart\" title=\"Titel\" width=\"40\" \
         height=\"30\" /></p>\n<p><img src=\"/blad/kaart.svg\" alt=\"Nog een\" width=\"40\" \
         height=\"30\" loading=\"lazy\" decoding=\"async\" /></p>\n"
    );
}

#[test]
fn a_quotation_names_who_spoke_and_a_retelling_says_so() {
    let call = "wie=\"Bewoner\" bron=\"Krant\"";
    assert_eq!(
        content(&format!(
            "{{% <citaat {call} url=\"https://example.org/\"> %}}\nFijn.\n{{% </citaat> %}}\n"
        )),
        "<figure class=\"quote\">\n<blockquote cite=\"https://example.org/\">\n<p>Fijn.</p>\n\n\
         </blockquote>\n<figcaption><span class=\"who\">Bewoner</span>, \
         <a href=\"https://example.org/\" rel=\"external\">Krant</a></figcaption>\n</figure>\n"
    );
    assert_eq!(
        content(&format!(
            "{{% <citaat {call} letterlijk={{false}}> %}}\nFijn.\n{{% </citaat> %}}\n"
        )),
        "<figure class=\"quote quote-retold\">\n<blockquote>\n<p>Fijn.</p>\n\n</blockquote>\n\
         <figcaption>Weergegeven naar <span class=\"who\">Bewoner</span>, Krant</figcaption>\n</figure>\n"
    );
}

#[test]
fn a_fact_box_holds_a_definition_list() {
    assert_eq!(
        content("{% <feiten> %}\nWoningen\n: 30\n{% </feiten> %}\n"),
        "<div class=\"facts\">\n<p class=\"facts-title\">In het kort</p>\n<dl>\n<dt>Woningen</dt>\n\
         <dd>30</dd>\n</dl>\n\n</div>\n"
    );
}

#[test]
fn a_figure_has_an_alternative_text_unless_it_is_decoration() {
    assert_eq!(
        content(
            "{{ <figuur bestand=\"kaart.svg\" alt=\"Een \\\"kaart\\\"\" bijschrift=\"Zo.\" bron=\"Wij\" /> }}\n"
        ),
        "<figure class=\"figure\">\n<div class=\"picture\">\n<img src=\"/blad/kaart.svg\" alt=\"Een &quot;kaart&quot;\" width=\"40\" \
         height=\"30\" />\n\
         <a class=\"enlarge\" href=\"/blad/kaart.svg\">Vergroot<span class=\"visually-hidden\">: Zo.</span></a>\n</div>\n\
         <figcaption>Zo. <span class=\"source\">Wij</span></figcaption>\n</figure>\n"
    );
    assert_eq!(
        content("{{ <figuur bestand=\"kaart.svg\" decoratief /> }}\n"),
        "<figure class=\"figure\">\n<div class=\"picture\">\n<img src=\"/blad/kaart.svg\" alt=\"\" width=\"40\" \
         height=\"30\" />\n</div>\n</figure>\n"
    );
}

#[test]
fn author_text_cannot_become_markup() {
    assert_eq!(
        content("{% <citaat wie=\"<b>\" bron=\"a & b\"> %}\n1 < 2\n{% </citaat> %}\n"),
        "<figure class=\"quote\">\n<blockquote>\n<p>1 &lt; 2</p>\n\n</blockquote>\n\
         <figcaption><span class=\"who\">&lt;b&gt;</span>, a &amp; b</figcaption>\n</figure>\n"
    );
}
