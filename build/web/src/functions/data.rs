//! Data from files: Zola's `load_data` (Zola: templates/overview).

use tera::Value;
use tweeluik_source::{
    Csv, Diagnostic, FileId, Message, Node, Project, Sources, nearest, parse_bibtex, parse_csv,
    parse_json, parse_toml, parse_xml, parse_yaml,
};

use super::asked::{Answer, Asked};
use super::failure::{Failure, FileFindings};
use super::files::{find_file, no_file};

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Toml,
    Json,
    Yaml,
    Csv,
    Xml,
    Bibtex,
    Plain,
}

/// Zola's names of the formats.
const FORMATS: [(&str, Format); 7] = [
    ("toml", Format::Toml),
    ("json", Format::Json),
    ("yaml", Format::Yaml),
    ("csv", Format::Csv),
    ("xml", Format::Xml),
    ("bibtex", Format::Bibtex),
    ("plain", Format::Plain),
];

impl Format {
    /// The format of a file by its extension, as Zola tells it.
    fn of_file(path: &str) -> Self {
        let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
        let extension = extension.to_ascii_lowercase();
        let name = match extension.as_str() {
            "yml" => "yaml",
            "bib" => "bibtex",
            other => other,
        };
        Self::named(name).unwrap_or(Self::Plain)
    }

    fn named(name: &str) -> Option<Self> {
        FORMATS.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }
}

/// Zola's `load_data`, but only of files of the project: a build needs no network.
pub(super) fn load_data(asked: &Asked<'_>) -> Answer {
    if asked.text("url")?.is_some() {
        return Err(Failure::new(Message::new("template-data-url"))
            .hint(Message::new("template-data-url-hint")));
    }
    let format = match asked.text("format")? {
        None => None,
        Some(name) => Some(Format::named(name).ok_or_else(|| {
            let message = Message::new("template-data-format").with("format", name);
            Failure::new(message).hint(nearest(name, &FORMATS.map(|(name, _)| name)))
        })?),
    };
    match (asked.text("path")?, asked.text("literal")?) {
        (Some(path), None) => {
            let Some(found) = find_file(asked, path)? else {
                let required = asked.flag_or("required", true)?;
                return if required { Err(no_file(path)) } else { Ok(Value::none()) };
            };
            let format = format.unwrap_or_else(|| Format::of_file(&found));
            let question = format!("{format:?} {found}");
            asked
                .site
                .data
                .get_or_make(&question, || from_file(&asked.site.project, &found, format))
        }
        (None, Some(text)) => {
            let mut sources = Sources::default();
            let file = sources.add("", text);
            read(text, file, format.unwrap_or(Format::Plain)).map_err(|mut found| {
                let at =
                    found[0].span.map(|span| sources.get(file).line_column(span.range().start));
                let (line, column) = at.unwrap_or((1, 1));
                let told = std::mem::replace(&mut found[0].message, Message::new("template-data"));
                let message = Message::new("template-data-literal")
                    .with_message("reason", told)
                    .with("line", line)
                    .with("column", column);
                Failure::from(Diagnostic { message, ..found.swap_remove(0) })
            })
        }
        _ => Err(Failure::new(
            Message::new("template-one-of")
                .with("name", asked.name)
                .with("names", "`path`, `literal`"),
        )),
    }
}

/// What is in a file. Its mistakes are told at their place in it.
fn from_file(project: &Project, path: &str, format: Format) -> Answer {
    let mut sources = Sources::default();
    let findings = |found: Vec<Diagnostic>, sources: &Sources| {
        let text = sources.by_path(path).map(|file| file.text.clone()).unwrap_or_default();
        let file = FileFindings { path: path.to_owned(), text, found };
        Failure { file: Some(Box::new(file)), ..Failure::new(Message::new("template-data")) }
    };
    let file = match project.read_text(path, &mut sources) {
        Ok(file) => file,
        Err(found) => return Err(findings(vec![found], &sources)),
    };
    read(&sources.get(file).text, file, format).map_err(|found| findings(found, &sources))
}

/// A text as a value, or its mistakes, of which there is at least one.
fn read(text: &str, file: FileId, format: Format) -> Result<Value, Vec<Diagnostic>> {
    let whole = 0..text.len();
    let node = match format {
        Format::Plain => return Ok(Value::from(text)),
        Format::Csv => {
            let (csv, found) = parse_csv(text, file);
            return if found.is_empty() { Ok(table(&csv)) } else { Err(found) };
        }
        Format::Toml => match parse_toml(text, whole, file) {
            (node, found) if found.is_empty() => Ok(node),
            (_, found) => Err(found),
        },
        Format::Yaml => match parse_yaml(text, whole, file) {
            (Some(node), _) => Ok(node),
            (None, found) => Err(found),
        },
        Format::Json => parse_json(text, file).map_err(|found| vec![found]),
        Format::Xml => parse_xml(text, file).map_err(|found| vec![found]),
        Format::Bibtex => parse_bibtex(text, file).map_err(|found| vec![found]),
    };
    node.map(|node: Node| Value::from_serializable(&node.to_json()))
}

/// Zola's form of a table: `headers` and `records`, all of them text.
fn table(csv: &Csv) -> Value {
    let cells = |cells: &[tweeluik_source::Spanned<String>]| {
        Value::from(cells.iter().map(|cell| Value::from(cell.value.as_str())).collect::<Vec<_>>())
    };
    let records: Vec<Value> = csv.rows.iter().map(|row| cells(&row.value)).collect();
    let table: tera::value::Map =
        [("headers".into(), cells(&csv.columns)), ("records".into(), Value::from(records))]
            .into_iter()
            .collect();
    Value::from(table)
}
