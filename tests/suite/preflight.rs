//! `tweeluik preflight`: reports and findings about PDFs.

use crate::site::Site;

#[test]
fn a_pdf_of_the_site_is_looked_at() {
    let site = Site::with_publication();
    site.run("build").code(0);
    let run = site.run("preflight public/gids/de-gids.pdf").code(0);
    let report = run.output();
    assert!(report.starts_with("public/gids/de-gids.pdf\n  Omvang"), "{report}");
    assert!(report.contains("Normen             PDF/A-2a, PDF/UA-1 (volgens"), "{report}");
    assert!(report.contains("Literata-Regular (Type0), ingesloten, alleen"), "{report}");
    assert!(report.contains("× Link"), "{report}");
    site.run("preflight --profile press public/gids/de-gids.pdf")
        .code(1)
        .says("fout[preflight-output-intent]: public/gids/de-gids.pdf zegt niet voor welke druk");
    let json = site.run("preflight --message-format json public/gids/de-gids.pdf").code(0);
    let json = json.output();
    assert!(json.starts_with("{\"preflight\":{\"file\":\"public/gids/de-gids.pdf\""), "{json}");
    assert!(json.ends_with("{\"summary\":{\"pdfs\":1,\"errors\":0,\"warnings\":0}}\n"), "{json}");
}

#[test]
fn what_is_no_pdf_is_a_finding() {
    let site = Site::new();
    let run = site.run("preflight config.toml nergens.pdf").code(1);
    run.says("fout[input]: nergens.pdf is niet te lezen: het bestaat niet");
    site.run("preflight config.toml")
        .code(1)
        .says("fout[preflight-unreadable]: config.toml is geen PDF");
    site.run("preflight").code(2).says("fout: hier ontbreekt nog:");
}
