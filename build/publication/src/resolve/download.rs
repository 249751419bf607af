//! What a component call offers to take along: a file, or the PDFs of a publication.

use std::collections::BTreeMap;

use tweeluik_document::{Call, Value};
use tweeluik_source::{Argument, Catalogue, Date, Diagnostic, Message, Span};

use super::Index;
use crate::address::encoded;
use crate::component::Parameter;
use crate::data::Data;
use crate::rules;
use crate::site::{Asset, Entry, PublicationId, Target};

/// The parameters that name what is offered, and since when.
const TITLE: &str = "titel";
const DATE: &str = "datum";

impl Index<'_> {
    /// The files as both panels get them: `items` with `title`, `link`, `type`, `date` and what
    /// is known of the size, and the `address` where all of it is.
    pub(super) fn download(
        &self,
        entry: &Entry,
        call: &Call,
        parameter: &Parameter,
        arguments: &BTreeMap<String, Value>,
    ) -> Result<Data, Option<Box<Diagnostic>>> {
        let argument = call.arguments.get(&parameter.name).ok_or(None)?;
        let Value::String(path) = &argument.value else { return Err(None) };
        let text = |name: &str| match arguments.get(name) {
            Some(Value::String(text)) => text.as_str(),
            _ => "",
        };
        match self.target(entry, path, argument.span).map_err(Some)? {
            Target::Asset(id) => {
                let date = self.date_of(entry, call, text(DATE)).map_err(Some)?;
                let asset = &self.all_assets[id.0];
                Ok(of_file(
                    asset,
                    text(TITLE),
                    date,
                    self.base_url,
                    self.catalogues.of(&entry.language),
                ))
            }
            Target::Entry { entry: id, .. } => {
                let publication = self.entries[id.0].as_section().and_then(|it| it.publication);
                let offered =
                    publication.map(|publication| self.of_publication(publication, entry));
                offered.ok_or_else(|| Some(nothing(path, argument.span)))
            }
            _ => Err(Some(nothing(path, argument.span))),
        }
    }

    /// The date that a call gives, as readers write it.
    fn date_of(
        &self,
        entry: &Entry,
        call: &Call,
        written: &str,
    ) -> Result<String, Box<Diagnostic>> {
        if written.is_empty() {
            return Ok(String::new());
        }
        if let Some(date) = Date::parse(written) {
            return Ok(self.catalogues.of(&entry.language).date_long(&date));
        }
        let span = call.arguments.get(DATE).map_or(call.name.span, |argument| argument.span);
        let message = Message::new("source-invalid-date").with("value", written);
        let finding = Diagnostic::new(&rules::ARGUMENT_TYPE, span, message);
        Err(Box::new(finding.hint(Message::new("source-invalid-date-hint"))))
    }

    fn of_publication(&self, id: PublicationId, entry: &Entry) -> Data {
        let catalogue = self.catalogues.of(&entry.language);
        let publication = &self.publications[id.0];
        let section = &self.entries[publication.section.0];
        let date = catalogue.date_long(&publication.front_matter.date);
        let items = publication.print.profiles().into_iter().map(|profile| {
            let path = &self.pdfs[&(id, profile)];
            let word = format!("web-download-{}", profile.word());
            let title = catalogue.id(&word, &[("title", Argument::Text(section.title.clone()))]);
            Data::map([
                ("title", Data::Text(title)),
                ("link", Data::Link(Target::Generated(path.clone()))),
                ("type", Data::text("PDF")),
                ("date", Data::text(date.clone())),
                ("size", Data::None),
                ("pdf", Data::Pdf(path.clone())),
            ])
        });
        Data::map([
            ("many", Data::Bool(true)),
            ("items", Data::List(items.collect())),
            ("address", Data::Address(section.permalink.clone())),
        ])
    }
}

fn nothing(path: &str, span: Span) -> Box<Diagnostic> {
    let message = Message::new("publication-no-download").with("path", path);
    let finding = Diagnostic::new(&rules::MISSING_FILE, span, message);
    Box::new(finding.hint(Message::new("publication-no-download-hint")))
}

fn of_file(
    asset: &Asset,
    title: &str,
    date: String,
    base_url: &str,
    catalogue: &Catalogue,
) -> Data {
    let name = asset.path.rsplit('/').next().unwrap_or_default();
    let kind = name.rsplit_once('.').map_or("", |(_, end)| end).to_uppercase();
    let title = if title.is_empty() { name } else { title };
    let item = Data::map([
        ("title", Data::text(title)),
        ("link", Data::Link(Target::Asset(asset.id))),
        ("type", Data::Text(kind)),
        ("date", Data::Text(date)),
        ("size", Data::Text(catalogue.size(asset.bytes))),
        ("pdf", Data::None),
    ]);
    let address = format!("{base_url}{}", encoded(&asset.path));
    Data::map([
        ("many", Data::Bool(false)),
        ("items", Data::List(vec![item])),
        ("address", Data::Address(address)),
    ])
}
