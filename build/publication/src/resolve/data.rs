//! The data files that component calls name.

use std::cell::RefCell;
use std::collections::BTreeMap;

use tweeluik_document::{Call, Value};
use tweeluik_source::{Catalogue, Diagnostic, Language, Message, Span};

use super::{Index, References};
use crate::component::{Component, Parameter};
use crate::data::{
    Around, Contents, Data, DataShape, DataWord, FrontMatterShape, extra, facts, is_data, read,
    roles, table,
};
use crate::picture::is_picture;
use crate::rules;
use crate::site::{AssetId, Entry, Target};

/// The catalogues of both languages.
pub struct Catalogues {
    dutch: Catalogue,
    english: Catalogue,
}

impl Catalogues {
    pub fn new() -> Self {
        Self { dutch: Catalogue::new(Language::Nl), english: Catalogue::new(Language::En) }
    }

    pub fn of(&self, language: &str) -> &Catalogue {
        match Language::for_code(language) {
            Language::Nl => &self.dutch,
            Language::En => &self.english,
        }
    }
}

impl Index<'_> {
    /// The data of a call by parameter, empty where no file is named; `None` where something is
    /// wrong with it.
    pub(super) fn data_of(
        &self,
        entry: &Entry,
        (call, span): (&Call, Span),
        component: &Component,
        arguments: &BTreeMap<String, Value>,
        references: &mut References,
    ) -> Option<BTreeMap<String, Data>> {
        let mut data = BTreeMap::new();
        let mut whole = true;
        let parameters = component.parameters.iter().filter_map(|it| Some((it, it.data.as_ref()?)));
        for (parameter, shape) in parameters {
            let one = |finding: Option<Box<Diagnostic>>| {
                finding.map(|finding| *finding).into_iter().collect::<Vec<_>>()
            };
            // What is not read from a data file.
            let made = match shape {
                DataShape::FrontMatter(wanted) => {
                    Some(self.front_matter(entry, (call, span), parameter, wanted))
                }
                DataShape::Word(DataWord::Film) => {
                    Some(self.film_of_call(entry, (call, span), parameter).map_err(one))
                }
                DataShape::Word(DataWord::Download) => {
                    Some(self.download(entry, call, parameter, arguments).map_err(one))
                }
                DataShape::Word(DataWord::Printed) => {
                    Some(Ok(self.printed(entry, span, arguments.get(&parameter.name))))
                }
                _ => None,
            };
            match made {
                Some(Ok(value)) => {
                    data.insert(parameter.name.clone(), value);
                    continue;
                }
                Some(Err(findings)) => {
                    references.found.extend(findings);
                    whole = false;
                    continue;
                }
                None => {}
            }
            if !call.arguments.contains_key(&parameter.name) {
                data.insert(parameter.name.clone(), Data::Map(Vec::new()));
                continue;
            }
            match self.one(entry, (call, span), parameter, shape, arguments, references) {
                Some(value) => {
                    data.insert(parameter.name.clone(), value);
                }
                None => whole = false,
            }
        }
        whole.then_some(data)
    }

    fn one(
        &self,
        entry: &Entry,
        (call, span): (&Call, Span),
        parameter: &Parameter,
        shape: &DataShape,
        arguments: &BTreeMap<String, Value>,
        references: &mut References,
    ) -> Option<Data> {
        let (id, contents) = self.contents(entry, call, &parameter.name, references)?;
        let asset = &self.all_assets[id.0];
        let shape = match shape {
            DataShape::Table(shape) => shape,
            DataShape::Word(DataWord::Any) => return Some((&contents).into()),
            DataShape::FrontMatter(_) => return None,
            // The map looks into it; a page may link to it.
            DataShape::Word(DataWord::Borders) => {
                return Some(Data::map([("file", Data::Link(Target::Asset(id)))]));
            }
            // None is a file: they were read before.
            DataShape::Word(DataWord::Film | DataWord::Download | DataWord::Printed) => {
                return None;
            }
        };
        let borders = match &shape.map {
            Some(map) if call.arguments.contains_key(&map.borders) => {
                Some(self.contents(entry, call, &map.borders, references)?)
            }
            _ => None,
        };
        let unit = match shape.unit.as_ref().and_then(|name| arguments.get(name)) {
            Some(Value::String(unit)) => unit,
            _ => "",
        };
        let faulty = RefCell::new(Vec::new());
        let shown = RefCell::new(Vec::new());
        let around = Around {
            catalogue: self.catalogues.of(&entry.language),
            unit,
            theme: self.theme,
            call,
            span,
            arguments,
            file: asset.span,
            target: &|address, span| self.target(entry, address, span),
            picture: &|path, span| {
                let id = self.file(entry, path, span, is_picture)?;
                shown.borrow_mut().push(id);
                match self.all_assets[id.0].fault_at(span) {
                    Some(fault) => {
                        faulty.borrow_mut().push(id);
                        Err(Box::new(fault))
                    }
                    None => Ok((id, self.credit(entry, id))),
                }
            },
            borders: borders
                .as_ref()
                .and_then(|(id, contents)| Some((contents.tree()?, self.all_assets[id.0].span))),
        };
        let value = table(&contents, shape, &around);
        references.shown_faults.extend(faulty.take());
        references.pictures.extend(shown.take());
        match value {
            Ok(Data::Map(mut fields)) => {
                fields.push(("file".to_owned(), Data::Link(Target::Asset(id))));
                Some(Data::Map(fields))
            }
            Ok(other) => Some(other),
            Err(findings) => {
                references.found.extend(findings);
                None
            }
        }
    }

    /// The file that an argument names, and what stands in it.
    fn contents(
        &self,
        entry: &Entry,
        call: &Call,
        name: &str,
        references: &mut References,
    ) -> Option<(AssetId, Contents)> {
        let argument = call.arguments.get(name)?;
        let Value::String(path) = &argument.value else { return None };
        let id = match self.file(entry, path, argument.span, is_data) {
            Ok(id) => id,
            Err(finding) => {
                references.found.push(*finding);
                return None;
            }
        };
        match read(&self.all_assets[id.0], argument.span, self.sources) {
            Ok(contents) => Some((id, contents)),
            Err(findings) => {
                references.found.extend(findings);
                None
            }
        }
    }

    /// Facts of the page that a call names, else of its own page unless it has a body in their
    /// place; or who does what on the pages of the section that it names.
    fn front_matter(
        &self,
        entry: &Entry,
        (call, span): (&Call, Span),
        parameter: &Parameter,
        wanted: &FrontMatterShape,
    ) -> Result<Data, Vec<Diagnostic>> {
        let given = call.arguments.get(&parameter.name);
        let (named, span) = match given.map(|it| (&it.value, it.span)) {
            Some((Value::String(path), span)) => (Some(self.entry_at(entry, path, span)?), span),
            _ => (None, span),
        };
        let catalogue = self.catalogues.of(&entry.language);
        match wanted {
            FrontMatterShape::Facts(_) if named.is_none() && call.body.is_some() => {
                Ok(Data::List(Vec::new()))
            }
            FrontMatterShape::Facts(key) => {
                let page = named.unwrap_or(entry);
                let node = extra(page, key).ok_or_else(|| vec![without(page, key, span)])?;
                facts(page, node, catalogue)
            }
            FrontMatterShape::Roles(key) => {
                let section = named.unwrap_or(entry);
                let pages = section.as_section().map(|section| section.pages.as_slice());
                let pages = pages.unwrap_or_default().iter().map(|page| &self.entries[page.0]);
                let pages: Vec<&Entry> = pages.filter(|page| page.is_rendered()).collect();
                if pages.iter().all(|page| extra(page, key).is_none()) {
                    return Err(vec![without(section, key, span)]);
                }
                roles(&pages, key, catalogue)
            }
        }
    }

    /// The page or section that an argument names.
    fn entry_at(&self, entry: &Entry, path: &str, span: Span) -> Result<&Entry, Vec<Diagnostic>> {
        match self.target(entry, path, span) {
            Ok(Target::Entry { entry, .. }) => Ok(&self.entries[entry.0]),
            Ok(_) => {
                let message = Message::new("publication-no-page").with("path", path);
                let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
                Err(vec![finding.hint(Message::new("publication-dead-link-hint"))])
            }
            Err(finding) => Err(vec![*finding]),
        }
    }
}

/// A page, or all pages of a section, have nothing under a key.
fn without(page: &Entry, key: &str, span: Span) -> Diagnostic {
    let message =
        Message::new("publication-no-extra").with("page", &page.relative_path).with("key", key);
    let finding = Diagnostic::new(&rules::DATA_FORMAT, span, message);
    finding.hint(Message::new("publication-no-extra-hint").with("key", key))
}
