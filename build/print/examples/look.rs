//! x
use std::path::Path;
use tweeluik_document::Value;
use tweeluik_print::*;
use tweeluik_publication::*;
use tweeluik_source::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let project = Project::open(Path::new(&a[1]), &[]).unwrap();
    let mut sources = Sources::default();
    let mut comps = comps();
    let mut found = add_faces(&mut comps, &project, &mut sources);
    let (theme, f) = Theme::load(&project, &mut sources);
    found.extend(f);
    let (config, f) = Config::load(&project, &mut sources);
    found.extend(f);
    let (site, f) = load(
        &project,
        &mut sources,
        Parts { config: config.unwrap(), theme, components: comps },
        false,
    );
    found.extend(f);
    let p = Printer::new(&site, &sources, &project);
    for pb in &site.publications {
        let t = std::time::Instant::now();
        let (pdf, f) = p.pdf(pb.id, Profile::Screen);
        found.extend(f);
        if let Some(pdf) = pdf {
            eprintln!(
                "{} {} pages {} bytes {:?}",
                pb.file_stem,
                pdf.pages,
                pdf.bytes.len(),
                t.elapsed()
            );
            std::fs::write(format!("{}/{}.pdf", a[2], pb.file_stem), &pdf.bytes).unwrap();
            for f in &pdf.typst {
                let p = Path::new(&a[2]).join(&f.path);
                std::fs::create_dir_all(p.parent().unwrap()).unwrap();
                std::fs::write(p, &f.contents).unwrap();
            }
        }
    }
    let c = Catalogue::new(Language::Nl);
    for d in &found {
        let pl = d
            .span
            .map(|s| {
                let f = sources.get(s.file);
                format!("{}:{:?}", f.path, f.line_column(s.range().start))
            })
            .unwrap_or_default();
        eprintln!("{:?} {} {} {}", d.level, d.rule.name, pl, c.text(&d.message));
        for (s, m) in &d.related {
            let f = sources.get(s.file);
            eprintln!("    {}:{:?} {}", f.path, f.line_column(s.range().start), c.text(m));
        }
        for h in &d.hints {
            eprintln!("    {}", c.text(h));
        }
    }
}
fn comps() -> Vec<Component> {
    let t = |n: &str, d: Option<&str>| Parameter {
        name: n.into(),
        kind: Some(ParameterKind::String),
        default: d.map(|d| Value::String(d.into())),
        file: n == "bestand",
    };
    let b = |n: &str, d: bool| Parameter {
        name: n.into(),
        kind: Some(ParameterKind::Bool),
        default: Some(Value::Bool(d)),
        file: false,
    };
    let c = |n: &str, body, parameters| Component {
        name: n.into(),
        parameters,
        body,
        faces: Faces { html: true, typst: false },
        alternative: None,
        replaces: vec![],
    };
    vec![
        c(
            "citaat",
            Body::Required,
            vec![t("wie", None), t("bron", None), t("url", Some("")), b("letterlijk", true)],
        ),
        c("feiten", Body::Required, vec![t("titel", Some("In het kort"))]),
        c(
            "figuur",
            Body::None,
            vec![
                t("bestand", None),
                t("alt", Some("")),
                t("bijschrift", Some("")),
                t("bron", Some("")),
                b("decoratief", false),
            ],
        ),
    ]
}
