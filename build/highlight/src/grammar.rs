//! Languages of code, and code in pieces by their grammars.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use syntect::easy::ScopeRegionIterator;
use syntect::parsing::{
    ParseState, ScopeStack, SyntaxDefinition, SyntaxReference, SyntaxSet, SyntaxSetBuilder,
};
use syntect::util::LinesWithEndings;
use tweeluik_source::config::Highlighting;
use tweeluik_source::{Diagnostic, Message, Project, Spanned};

use crate::role::Role;
use crate::rules;

/// The languages that are built in.
static BUILT_IN: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

/// Longer code is shown without colours: the time of the work grows with it. In bytes.
const LIMIT: usize = 200_000;

/// Names of text that has no grammar.
const PLAIN: [&str; 4] = ["text", "txt", "plain", "plaintext"];

/// Tells the pieces of code.
#[derive(Clone, Debug, Default)]
pub struct Highlighter {
    /// The built-in languages with those of the site, if it has any.
    own: Option<Arc<SyntaxSet>>,
    /// What was told, by language and code: the pages, the feeds and each kind of PDF show it.
    told: Arc<Mutex<BTreeMap<(String, String), Lines>>>,
}

/// Roles and places of the pieces of each line.
type Lines = Arc<[Vec<(Option<Role>, Range<usize>)>]>;

/// A piece of one line of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// What it is.
    pub role: Option<Role>,
    /// Its text, without the end of the line.
    pub text: &'t str,
}

impl Highlighter {
    /// A highlighter that knows the languages a site adds (Zola: `extra_grammars`), each a
    /// `.sublime-syntax` file below the project root.
    pub fn load(project: &Project, options: Option<&Highlighting>) -> (Self, Vec<Diagnostic>) {
        let files = options.map_or(&[][..], |options| &options.extra_grammars);
        let mut grammars = Vec::new();
        let mut found = Vec::new();
        for file in files {
            match grammar(project, file) {
                Ok(grammar) => grammars.push(grammar),
                Err(finding) => found.push(*finding),
            }
        }
        if grammars.is_empty() {
            return (Self::default(), found);
        }
        let mut builder: SyntaxSetBuilder = BUILT_IN.clone().into_builder();
        grammars.into_iter().for_each(|grammar| builder.add(grammar));
        (Self { own: Some(Arc::new(builder.build())), ..Self::default() }, found)
    }

    /// Whether a language is known by its name or the ending of its files.
    pub fn knows(&self, language: &str) -> bool {
        PLAIN.contains(&language) || self.syntax(language).is_some()
    }

    /// The names one may write for a language, in alphabetical order.
    pub fn names(&self) -> Vec<String> {
        let syntaxes = self.set().syntaxes().iter().filter(|syntax| !syntax.hidden);
        let names = syntaxes.flat_map(|syntax| {
            std::iter::once(syntax.name.to_lowercase()).chain(syntax.file_extensions.clone())
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.dedup();
        names
    }

    /// The lines of code in pieces. Code in a language that is not known, or of more than
    /// 200 kB, has one piece a line.
    pub fn lines<'t>(&self, language: Option<&str>, code: &'t str) -> Vec<Vec<Piece<'t>>> {
        let language = language.filter(|it| code.len() <= LIMIT && !PLAIN.contains(it));
        let Some(told) = language.and_then(|language| self.told(language, code)) else {
            return code.lines().map(|text| vec![Piece { role: None, text }]).collect();
        };
        let piece =
            |(role, range): &(_, Range<usize>)| Piece { role: *role, text: &code[range.clone()] };
        told.iter().map(|pieces| pieces.iter().map(piece).collect()).collect()
    }

    /// The pieces of code in a known language, found at the first time that they are asked for.
    fn told(&self, language: &str, code: &str) -> Option<Lines> {
        let told = || self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let question = (language.to_owned(), code.to_owned());
        let known = told().get(&question).cloned();
        known.or_else(|| {
            let lines = highlighted(self.set(), self.syntax(language)?, code)?;
            told().insert(question, Arc::clone(&lines));
            Some(lines)
        })
    }

    fn set(&self) -> &SyntaxSet {
        self.own.as_deref().unwrap_or(&BUILT_IN)
    }

    fn syntax(&self, language: &str) -> Option<&SyntaxReference> {
        self.set().find_syntax_by_token(language)
    }
}

/// The pieces of each line of code; `None` where a grammar breaks off: it gives no colours, and the
/// code itself is what matters.
fn highlighted(set: &SyntaxSet, syntax: &SyntaxReference, code: &str) -> Option<Lines> {
    let mut state = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    let mut lines = Vec::new();
    let mut at = 0;
    for line in LinesWithEndings::from(code) {
        let changes = state.parse_line(line, set).ok()?;
        let mut pieces: Vec<(Option<Role>, Range<usize>)> = Vec::new();
        for (text, change) in ScopeRegionIterator::new(&changes, line) {
            scopes.apply(change).ok()?;
            let from = at;
            at += text.len();
            let text = text.trim_end_matches(['\n', '\r']);
            if text.is_empty() {
                continue;
            }
            let blank = text.trim().is_empty();
            let role = Role::of(scopes.as_slice());
            let end = from + text.len();
            match pieces.last_mut() {
                Some((of_last, last)) if blank || *of_last == role => last.end = end,
                _ => pieces.push((role.filter(|_| !blank), from..end)),
            }
        }
        lines.push(pieces);
    }
    Some(lines.into())
}

fn grammar(project: &Project, file: &Spanned<String>) -> Result<SyntaxDefinition, Box<Diagnostic>> {
    let path = &file.value;
    let wrong = |reason: String| {
        let message =
            Message::new("highlight-invalid-grammar").with("path", path).with("reason", reason);
        let hint = Message::new("highlight-invalid-grammar-hint");
        Box::new(Diagnostic::new(&rules::INVALID_GRAMMAR, file.span, message).hint(hint))
    };
    let bytes = project
        .read_bytes(path)
        .map_err(|finding| Box::new(Diagnostic { span: Some(file.span), ..finding }))?;
    let text = String::from_utf8(bytes).map_err(|error| wrong(error.to_string()))?;
    let stem = path.rsplit('/').next().and_then(|name| name.split('.').next());
    SyntaxDefinition::load_from_str(&text, true, stem).map_err(|error| wrong(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(language: &str, code: &str) -> String {
        let lines = Highlighter::default().lines(Some(language), code);
        let lines = lines.iter().map(|pieces| {
            let pieces = pieces.iter().map(|piece| match piece.role {
                Some(role) => format!("{}<{}>", role.name(), piece.text),
                None => piece.text.to_owned(),
            });
            pieces.collect::<String>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn code_falls_into_pieces() {
        assert_eq!(
            told("rust", "fn main() { // begin\n    let a = \"b\\n\" + 1;\n}\n"),
            "keyword<fn >name<main>() { comment<// begin>\n    \
             keyword<let> a keyword<= >string<\"b>number<\\n>string<\" >keyword<+ >number<1>;\n}"
        );
        assert_eq!(told("toml", "a = 1\n"), "keyword<a >= number<1>");
    }

    #[test]
    fn pieces_hold_all_of_the_code() {
        let code = "#!/bin/sh\nfor a in $(ls \"$HOME\"); do\n\techo \"é $a\"\n\ndone";
        for language in ["sh", "rust", "html", "css", "json", "no such", "text"] {
            let lines = Highlighter::default().lines(Some(language), code);
            let whole = |pieces: &Vec<Piece<'_>>| pieces.iter().map(|piece| piece.text).collect();
            let texts: Vec<String> = lines.iter().map(whole).collect();
            assert_eq!(texts.join("\n"), code, "{language}");
        }
    }

    #[test]
    fn languages_are_known_by_name_and_by_ending() {
        let highlighter = Highlighter::default();
        for known in ["rust", "rs", "Rust", "toml", "ts", "text", "plain"] {
            assert!(highlighter.knows(known), "{known}");
        }
        assert!(!highlighter.knows("klingon"));
        assert!(highlighter.names().contains(&"rust".to_owned()));
    }
}
