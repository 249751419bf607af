//! The Typst that is generated of small texts, whole.

mod support;

use support::{chapter, page, site};

#[test]
fn running_text() {
    let bench = chapter(
        "Een *schuin* en **vet** woord, ~~weg~~ en `code \"x\"`.\nTweede regel\\\nna een breuk.\n",
    );
    let expected = "#heading(level: 1)[Tekst] #label(\"/gids/tekst/\")

Een #emph[schuin] en #strong[vet] woord, #strike[weg] en #raw(\"code \\\"x\\\"\").
Tweede regel \\
na een breuk.
";
    assert_eq!(bench.typst("tekst"), expected);
}
