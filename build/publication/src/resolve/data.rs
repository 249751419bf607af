//! The data files that component calls name.

use std::collections::BTreeMap;

use tweeluik_document::{Call, Value};
use tweeluik_source::{Catalogue, Language, Span};

use super::{Index, References};
use crate::component::{Component, Parameter};
use crate::data::{Around, Contents, Data, DataShape, DataWord, is_data, read, table};
use crate::site::{AssetId, Entry, Target};

/// The catalogues of both languages, made once.
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
            // The map looks into it; a page may link to it.
            DataShape::Word(DataWord::Borders) => {
                return Some(Data::map([("file", Data::Link(Target::Asset(id)))]));
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
        let around = Around {
            catalogue: self.catalogues.of(&entry.language),
            unit,
            theme: self.theme,
            call,
            span,
            arguments,
            file: asset.span,
            target: &|address, span| self.target(entry, address, span),
            borders: borders
                .as_ref()
                .and_then(|(id, contents)| Some((contents.tree()?, self.all_assets[id.0].span))),
        };
        match table(&contents, shape, &around) {
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
}
