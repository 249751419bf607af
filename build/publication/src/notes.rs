//! Registers of notes, such as sources and terms: a component whose definition names a register
//! becomes a reference to a note (`note`) or the whole register as a list (`list`).
//!
//! A register is a TOML file of that name in the folder of the text or in one above it, up to
//! `content/`; the nearest one that has the name counts. It is not published.

use std::collections::BTreeMap;

use rayon::prelude::*;
use tweeluik_document::{
    Anchors, Block, BlockKind, Call, DefinitionItem, Inline, InlineKind, ListItem, Note, Options,
    Placed, Value, plain_text, smarten,
};
use tweeluik_source::{
    Catalogue, Diagnostic, Language, Message, RegisteredNote, SlugMode, Sources, Span, Spanned,
    nearest,
};

use crate::component::{Component, Register};
use crate::load::options_of;
use crate::place::slug;
use crate::register::{RegisterFile, nearest_registers};
use crate::rules;
use crate::site::{Entry, Site};

/// The registers of a site by path below the project.
type Registers = BTreeMap<String, Vec<Registered>>;

/// A note with its text as a tree.
#[derive(Clone, Debug)]
struct Registered {
    name: Spanned<String>,
    note: RegisteredNote,
    text: Vec<Inline>,
}

impl Registered {
    /// How it is called where it stands in a text or list.
    fn term(&self) -> &str {
        self.note.term.as_ref().unwrap_or(&self.name.value)
    }

    /// What decides its place in a list.
    fn order(&self) -> String {
        let note = &self.note;
        let facts = [&note.term, &note.author, &note.title, &note.description];
        let first = facts.into_iter().find_map(Option::as_ref).unwrap_or(&self.name.value);
        let first = slug(first, SlugMode::On);
        format!("{first} {}", self.name.value)
    }
}

impl Site {
    /// Puts notes and lists in the place of the components that stand for them.
    pub(crate) fn place_notes(&mut self, sources: &Sources) -> Vec<Diagnostic> {
        let of_register = |component: &Component| Some(component.register.clone()?.file);
        let names: Vec<String> = self.components.values().filter_map(of_register).collect();
        if names.is_empty() {
            return Vec::new();
        }
        let (registers, mut found) = self.read_registers(&names, sources);
        let components = &self.components;
        let place = |entry: &mut Entry| {
            let mut placing = Placing {
                components,
                registers: &registers,
                folder: format!("content/{}", entry.relative_path),
                catalogue: Catalogue::new(Language::for_code(&entry.language)),
                shown: Vec::new(),
                found: Vec::new(),
            };
            entry.document.place_notes(&mut |call, span| placing.place(call, span));
            placing.found
        };
        found.par_extend(self.entries.par_iter_mut().flat_map_iter(place));
        found
    }

    fn read_registers(
        &mut self,
        names: &[String],
        sources: &Sources,
    ) -> (Registers, Vec<Diagnostic>) {
        let mut registers = Registers::new();
        let mut found = Vec::new();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        for RegisterFile { path, text, node, errors } in self.take_registers(&names, sources) {
            let (notes, findings) = RegisteredNote::register(&node, &errors);
            for (name, _) in notes.iter().filter(|(_, note)| note.is_empty()) {
                let message = Message::new("publication-empty-note").with("name", &name.value);
                let finding = Diagnostic::new(&rules::REGISTER, name.span, message);
                found.push(finding.hint(Message::new("publication-empty-note-hint")));
            }
            found.extend(errors);
            found.extend(findings);
            let options = options_of(&self.config, Anchors::Off);
            let options = Options { without_calls: true, ..options };
            let mut register = Vec::new();
            for (name, mut note) in notes.0 {
                if options.smart_punctuation {
                    let said = [
                        &mut note.term,
                        &mut note.author,
                        &mut note.title,
                        &mut note.description,
                        &mut note.publisher,
                        &mut note.date,
                    ];
                    for text in said.into_iter().flatten() {
                        *text = smarten(text, &options.language);
                    }
                }
                let (inlines, findings) = read_text(note.text.as_ref(), text, &options);
                found.extend(findings);
                register.push(Registered { name, note, text: inlines });
            }
            registers.insert(path, register);
        }
        (registers, found)
    }
}

/// The notes of one text.
struct Placing<'a> {
    components: &'a BTreeMap<String, Component>,
    registers: &'a Registers,
    /// The path of the text below the project; registers lie beside it or above.
    folder: String,
    catalogue: Catalogue,
    /// Labels of the notes that the text refers to already.
    shown: Vec<String>,
    found: Vec<Diagnostic>,
}

impl<'a> Placing<'a> {
    fn place(&mut self, call: &Call, span: Span) -> Option<Placed> {
        let components = self.components;
        let register = components.get(&call.name.value)?.register.as_ref()?;
        let Some(key) = &register.key else {
            return Some(Placed { blocks: self.list(register, call, span)?, ..Placed::default() });
        };
        // A call without its name is told when arguments are checked.
        let argument = call.arguments.get(key)?;
        let Value::String(name) = &argument.value else { return None };
        let Some((label, note)) = self.find(&register.file, name) else {
            self.unknown(register, name, argument.span);
            return Some(Placed::default());
        };
        let text = register.text.as_ref().map(|parameter| {
            let own = call.arguments.get(parameter).map(|argument| &argument.value);
            let text = match own {
                Some(Value::String(text)) if !text.is_empty() => text.clone(),
                _ => note.term().to_owned(),
            };
            vec![Inline { span, kind: InlineKind::Text(text) }]
        });
        let again = self.shown.contains(&label);
        self.shown.push(label.clone());
        let note = Note { label, span: note.name.span, blocks: self.note(note) };
        let note = (!register.once || !again).then_some(note);
        Some(Placed { text: text.unwrap_or_default(), note, blocks: Vec::new() })
    }

    /// The registers that a text sees, the nearest first.
    fn registers_of(&self, file: &str) -> Vec<(&'a str, &'a [Registered])> {
        let seen = nearest_registers(self.registers, file, &self.folder).into_iter();
        seen.map(|(path, notes)| (path, notes.as_slice())).collect()
    }

    fn find(&self, file: &str, name: &str) -> Option<(String, &'a Registered)> {
        self.registers_of(file).into_iter().find_map(|(path, notes)| {
            let note = notes.iter().find(|note| note.name.value == name)?;
            Some((format!("{path} {name}"), note))
        })
    }

    fn unknown(&mut self, register: &Register, name: &str, span: Span) {
        let seen = self.registers_of(&register.file);
        let known: Vec<&str> = seen
            .iter()
            .flat_map(|(_, notes)| notes.iter())
            .map(|note| note.name.value.as_str())
            .collect();
        let message = Message::new("publication-unknown-note")
            .with("name", name)
            .with("file", &register.file);
        let finding = Diagnostic::new(&rules::REGISTER, span, message);
        let folder = self.folder.rsplit_once('/').map_or("", |(folder, _)| folder);
        self.found.push(match known.is_empty() {
            true => finding.hint(
                Message::new("publication-no-register")
                    .with("file", format!("{folder}/{}", register.file))
                    .with("name", name),
            ),
            false => finding.hint(nearest(name, &known)),
        });
    }

    /// All that a text sees of a register, in the order of the alphabet.
    fn list(&mut self, register: &Register, call: &Call, span: Span) -> Option<Vec<Block>> {
        let seen = self.registers_of(&register.file);
        // The nearest register comes first, and its notes stay.
        let mut notes: BTreeMap<String, &Registered> = BTreeMap::new();
        for note in seen.iter().flat_map(|(_, notes)| notes.iter()) {
            notes.entry(note.order()).or_insert(note);
        }
        if notes.is_empty() {
            let message = Message::new("publication-no-register")
                .with("file", &register.file)
                .with("name", "…");
            self.found.push(Diagnostic::new(&rules::REGISTER, call.name.span, message));
            return None;
        }
        let is_term = |it: &Registered| {
            it.note.title.is_none() && it.note.description.is_none() && !it.text.is_empty()
        };
        let is_glossary = notes.values().any(|it| is_term(it));
        let kind = if is_glossary {
            let item = |note: &&Registered| {
                let span = note.name.span;
                let term = Inline { span, kind: InlineKind::Text(note.term().to_owned()) };
                DefinitionItem {
                    terms: vec![Spanned::new(vec![term], span)],
                    descriptions: vec![Spanned::new(plain(self.note(note)), span)],
                }
            };
            BlockKind::DefinitionList(notes.values().map(item).collect())
        } else {
            let item = |note: &&Registered| ListItem {
                span: note.name.span,
                task: None,
                blocks: plain(self.note(note)),
            };
            let items = notes.values().map(item).collect();
            BlockKind::List { start: None, tight: true, items }
        };
        Some(vec![Block { span, kind }])
    }

    /// The text of a note: author, title or description, publisher and date; when it was read; and
    /// what else it says.
    fn note(&self, registered: &Registered) -> Vec<Block> {
        let Registered { note, name, text: said } = registered;
        let span = name.span;
        let inline = |kind: InlineKind| Inline { span, kind };
        let text = |text: &str| inline(InlineKind::Text(text.to_owned()));
        let title = note.title.as_deref().map(|it| inline(InlineKind::Emphasis(vec![text(it)])));
        let title = title.or_else(|| note.description.as_deref().map(text));
        let title = match &note.url {
            Some(url) => {
                let content = vec![title.unwrap_or_else(|| text(url))];
                let destination = url.clone();
                Some(inline(InlineKind::Link { destination, title: String::new(), content }))
            }
            None => title,
        };
        let consulted = note.consulted.as_ref().map(|date| {
            let date = self.catalogue.date_long(date);
            text(&self.catalogue.text(&Message::new("panel-consulted").with("date", date)))
        });
        let of = |part: &Option<String>| part.as_deref().map(text);
        let work = [of(&note.author), title, of(&note.publisher), of(&note.date)];
        let work: Vec<Inline> = work.into_iter().flatten().collect();
        let work = work.into_iter().enumerate().flat_map(|(at, part)| {
            let comma = (at > 0).then(|| text(", "));
            comma.into_iter().chain([part])
        });
        let mut inlines: Vec<Inline> = Vec::new();
        for sentence in [work.collect(), consulted.into_iter().collect(), said.clone()] {
            if sentence.is_empty() {
                continue;
            }
            if !inlines.is_empty() {
                inlines.push(text(" "));
            }
            let ends = plain_text(&sentence).ends_with(['.', '?', '!', '…']);
            inlines.extend(sentence);
            if !ends {
                inlines.push(text("."));
            }
        }
        vec![Block { span, kind: BlockKind::Paragraph(inlines) }]
    }
}

/// The text of a note as a tree, each piece where it stands in the register.
fn read_text(
    text: Option<&Spanned<String>>,
    register: &str,
    options: &Options,
) -> (Vec<Inline>, Vec<Diagnostic>) {
    let Some(text) = text else { return (Vec::new(), Vec::new()) };
    let range = text.span.range();
    let written = &register[range.clone()];
    let quotes = written.len() - written.trim_start_matches(['"', '\'']).len();
    let inner = range.start + quotes..range.end.saturating_sub(quotes);
    // With an escape in it the text is not what stands there.
    if register.get(inner.clone()) != Some(&text.value) {
        return (
            vec![Inline { span: text.span, kind: InlineKind::Text(text.value.clone()) }],
            Vec::new(),
        );
    }
    let (document, found) = tweeluik_document::parse(register, inner, text.span.file, options);
    let inlines = document.blocks.into_iter().next().map(|block| match block.kind {
        BlockKind::Paragraph(content) => content,
        _ => Vec::new(),
    });
    (inlines.unwrap_or_default(), found)
}

/// Paragraphs as text of an item of their own.
fn plain(blocks: Vec<Block>) -> Vec<Block> {
    let plain = |Block { span, kind }: Block| match kind {
        BlockKind::Paragraph(content) => Block { span, kind: BlockKind::Plain(content) },
        kind => Block { span, kind },
    };
    blocks.into_iter().map(plain).collect()
}
