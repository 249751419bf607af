//! The Typst faces of components, and the templates they lie among.
//!
//! `templates/components/NAME.typ` must define a function of the component's
//! name that takes the parameters of the Tera signature as named arguments and,
//! where there is a body, one more argument for it.

use std::collections::BTreeSet;

use rayon::prelude::*;
use tweeluik_publication::{Body, Component};
use tweeluik_source::{Diagnostic, FileId, Message, Project, SourceFile, Sources, Span};
use typst::syntax::ast::{self, AstNode};
use typst::syntax::{Source, SyntaxNode};

use crate::rules;

/// Where the faces of components lie.
pub const COMPONENTS: &str = "templates/components";
/// Where the other templates of this room lie.
pub const TEMPLATES: &str = "templates/print";

/// Tells each component whether it has a Typst face, and checks that the face
/// takes what the definition says. All Typst templates become known to `sources`.
pub fn add_faces(
    components: &mut [Component],
    project: &Project,
    sources: &mut Sources,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut files = Vec::new();
    for folder in [TEMPLATES, COMPONENTS] {
        let (paths, findings) = project.list_layered(folder);
        found.extend(findings);
        for path in paths.into_iter().filter(|path| path.ends_with(".typ")) {
            match project.read_layered_text(&path, sources) {
                Ok(file) => files.extend(file.map(|file| (path, file))),
                Err(finding) => found.push(finding),
            }
        }
    }
    let read = |(path, file): (String, FileId)| {
        (path, file, Source::detached(sources.get(file).text.clone()))
    };
    let read: Vec<(String, FileId, Source)> = files.into_par_iter().map(read).collect();
    for (path, file, source) in read {
        found.extend(package_imports(&source, file));
        let name = path.strip_prefix(COMPONENTS).and_then(|name| name.strip_prefix('/'));
        let Some(name) = name.map(|name| name.trim_end_matches(".typ")) else { continue };
        if let Some(component) = components.iter_mut().find(|component| component.name == name) {
            component.faces.typst = true;
            let html = project.read_layered(&format!("{COMPONENTS}/{name}.html")).ok().flatten();
            let html = html.and_then(|html| sources.by_path(&html.source));
            found.extend(differences(component, &source, file, html));
        }
    }
    found
}

/// Findings about imports of packages, which are never loaded.
fn package_imports(source: &Source, file: FileId) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    walk(source.root(), &mut |node| {
        let wanted = match node.cast::<ast::ModuleImport<'_>>() {
            Some(import) => import.source(),
            None => match node.cast::<ast::ModuleInclude<'_>>() {
                Some(include) => include.source(),
                None => return,
            },
        };
        if let ast::Expr::Str(name) = wanted
            && name.get().starts_with('@')
        {
            let message = Message::new("print-typst-package").with("package", name.get());
            let span = place(source, wanted.to_untyped(), file);
            found.push(
                Diagnostic::new(&rules::TYPST_PACKAGE, span, message)
                    .hint(Message::new("print-typst-package-hint")),
            );
        }
    });
    found
}

/// Findings about a face that does not take what the definition says.
fn differences(
    component: &Component,
    source: &Source,
    file: FileId,
    html: Option<&SourceFile>,
) -> Option<Diagnostic> {
    let name = &component.name;
    let differ = |span: Span, message: Message| {
        let finding = Diagnostic::new(&rules::COMPONENT_FACES_DIFFER, span, message);
        match html {
            Some(html) => {
                let span = Span::new(html.id, definition_range(&html.text, name));
                finding.related(span, Message::new("print-component-definition"))
            }
            None => finding,
        }
    };
    let Some((span, face)) = function(source, name, file) else {
        let message = Message::new("print-face-without-function").with("name", name);
        return Some(differ(Span::new(file, 0..0), message));
    };
    let wanted: BTreeSet<&str> =
        component.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let taken: BTreeSet<&str> = face.named.iter().map(String::as_str).collect();
    let missing: Vec<&str> = wanted.difference(&taken).copied().collect();
    let surplus: Vec<&str> = taken.difference(&wanted).copied().collect();
    let body = component.body != Body::None;
    let (id, names) = if !missing.is_empty() && !face.takes_rest {
        ("print-face-misses", missing)
    } else if !surplus.is_empty() {
        ("print-face-has-more", surplus)
    } else if body && face.positional == 0 && !face.takes_rest {
        ("print-face-without-body", vec!["body"])
    } else if face.positional > usize::from(body) {
        ("print-face-with-body", vec!["body"])
    } else {
        return None;
    };
    let message = Message::new(id).with("name", name).with("arguments", names.join("`, `"));
    Some(differ(span, message).hint(Message::new("print-faces-differ-hint")))
}

/// What a function takes.
struct Face {
    named: Vec<String>,
    positional: usize,
    takes_rest: bool,
}

/// The function that a file defines under a name.
fn function(source: &Source, name: &str, file: FileId) -> Option<(Span, Face)> {
    let mut face = None;
    for child in source.root().children() {
        let Some(binding) = child.cast::<ast::LetBinding<'_>>() else { continue };
        let named =
            matches!(binding.kind(), ast::LetBindingKind::Closure(ident) if ident.as_str() == name);
        let Some(ast::Expr::Closure(closure)) = binding.init().filter(|_| named) else { continue };
        let mut taken = Face { named: Vec::new(), positional: 0, takes_rest: false };
        for parameter in closure.params().children() {
            match parameter {
                ast::Param::Named(named) => taken.named.push(named.name().as_str().to_owned()),
                ast::Param::Pos(_) => taken.positional += 1,
                ast::Param::Spread(_) => taken.takes_rest = true,
            }
        }
        face = Some((place(source, closure.params().to_untyped(), file), taken));
    }
    face
}

/// The signature in a Tera file, or its beginning.
fn definition_range(html: &str, name: &str) -> std::ops::Range<usize> {
    let start = html.find(&format!("component {name}")).unwrap_or(0);
    let end = html[start..].find(')').map_or(start, |length| start + length + 1);
    start..end
}

fn place(source: &Source, node: &SyntaxNode, file: FileId) -> Span {
    let range = source.find(node.span()).map(|node| node.range());
    Span::new(file, range.unwrap_or_default())
}

fn walk(node: &SyntaxNode, visit: &mut impl FnMut(&SyntaxNode)) {
    visit(node);
    for child in node.children() {
        walk(child, visit);
    }
}
