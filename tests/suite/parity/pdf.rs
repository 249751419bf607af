//! The contents of a PDF, from its structure tree and the marked content of its pages
//! (ISO 32000-1, 14.7 and 14.8).

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::panel::{Contents, plain, words};

/// Text by page and marked-content identifier.
type Marked = BTreeMap<(ObjectId, i64), String>;

/// A node of the structure tree.
#[derive(Clone)]
struct Node {
    role: String,
    text: String,
    alternative: Option<String>,
    target: Option<String>,
    children: Vec<Node>,
}

/// What a PDF holds between its table of contents and its colophon, which are of this
/// panel only.
pub fn contents(bytes: &[u8]) -> Contents {
    let document = Document::load_mem(bytes).unwrap();
    let marked = marked(&document);
    let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", &document).unwrap();
    let root = root.as_dict().unwrap();
    let mut reader = Reader { document: &document, marked, page: None };
    let nodes = reader.kids(root);
    let nodes = match nodes.as_slice() {
        [only] if only.role == "Document" => &only.children,
        all => all,
    };
    let start = nodes.iter().rposition(|node| node.role == "TOC").map_or(0, |at| at + 1);
    let end = nodes.iter().rposition(|node| node.role == "H1").unwrap();
    let text = Node { children: nodes[start..end].to_vec(), ..Node::of("") };
    let nodes = text.without_addresses().children;
    let mut contents = Contents::default();
    collect(&nodes, &mut contents);
    let mut text = String::new();
    for node in &nodes {
        node.write_all(&mut text);
        text.push(' ');
    }
    contents.words = words(&without_page_numbers(&text));
    contents
}

struct Reader<'a> {
    document: &'a Document,
    marked: Marked,
    page: Option<ObjectId>,
}

impl Reader<'_> {
    fn kids(&mut self, element: &Dictionary) -> Vec<Node> {
        let Ok(kids) = element.get_deref(b"K", self.document) else { return Vec::new() };
        match kids {
            Object::Array(kids) => kids.iter().map(|kid| self.node(kid)).collect(),
            kid => vec![self.node(kid)],
        }
    }

    fn node(&mut self, object: &Object) -> Node {
        let (_, object) = self.document.dereference(object).unwrap();
        if let Object::Integer(number) = object {
            return self.text(self.page.unwrap(), *number);
        }
        let element = object.as_dict().unwrap();
        let page = element.get(b"Pg").and_then(Object::as_reference).ok();
        let name = |key: &[u8]| {
            let name = element.get_deref(key, self.document).and_then(Object::as_name);
            name.map(|name| String::from_utf8_lossy(name).into_owned()).ok()
        };
        match name(b"Type").as_deref() {
            Some("MCR") => {
                let number = element.get(b"MCID").and_then(Object::as_i64).unwrap();
                self.text(page.or(self.page).unwrap(), number)
            }
            Some("OBJR") => {
                let annotation = element.get_deref(b"Obj", self.document).unwrap();
                let target = target(annotation.as_dict().unwrap(), self.document);
                Node { target, ..Node::of("") }
            }
            _ => {
                let before = self.page;
                self.page = page.or(before);
                let children = self.kids(element);
                self.page = before;
                let alternative = element.get_deref(b"Alt", self.document).ok();
                let alternative = alternative.map(|text| lopdf::decode_text_string(text).unwrap());
                Node { alternative, children, ..Node::of(&name(b"S").unwrap()) }
            }
        }
    }

    fn text(&self, page: ObjectId, number: i64) -> Node {
        let text = self.marked.get(&(page, number)).cloned().unwrap_or_default();
        Node { text, ..Node::of("") }
    }
}

impl Node {
    fn of(role: &str) -> Self {
        Self {
            role: role.to_owned(),
            text: String::new(),
            alternative: None,
            target: None,
            children: Vec::new(),
        }
    }

    /// The same without what is for paper only: the notes with the addresses of links and their
    /// marks in brackets, addresses to type and codes to photograph.
    fn without_addresses(&self) -> Self {
        let kept = self.children.iter().filter(|child| {
            let text = child.whole();
            let mark = text.trim().strip_prefix('[').and_then(|rest| rest.split_once(']'));
            let is_number = mark.is_some_and(|(number, _)| number.parse::<usize>().is_ok());
            let is_code = child.alternative.as_deref().is_some_and(|it| it.starts_with("QR-code"));
            let is_typed = child.role == "Link"
                && child.target().is_some_and(|target| {
                    let shown = child.plain();
                    shown == plain(short(target)) && shown != plain(target)
                });
            !(is_number && matches!(child.role.as_str(), "Lbl" | "Note") || is_code || is_typed)
        });
        let mut children: Vec<Self> = kept.map(Self::without_addresses).collect();
        // Within a note the address stands in brackets after the link.
        for at in 1..children.len() {
            let Some(address) = children[at - 1].target() else { continue };
            let shown = format!("({})", short(address));
            let pieces = children[at..].iter().take_while(|child| child.role.is_empty()).count();
            let pieces = &mut children[at..at + pieces];
            let text: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
            if let Some(rest) = after(&text, &shown) {
                pieces.iter_mut().for_each(|piece| piece.text.clear());
                pieces[0].text = rest;
            }
        }
        Self { children, ..self.clone() }
    }

    /// All text, whatever it is.
    fn whole(&self) -> String {
        self.text.clone() + &self.children.iter().map(Self::whole).collect::<String>()
    }

    /// The text, without the labels of lists and notes and without notes themselves.
    fn plain(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        without_page_numbers(&plain(&text))
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.text);
        for child in &self.children {
            if !matches!(child.role.as_str(), "Lbl" | "Note" | "Figure") {
                child.write(text);
            }
        }
    }

    /// All text with its notes, a space between blocks. A note comes after what it stands in: its
    /// mark may be in the middle of a word and its full stop.
    fn write_all(&self, text: &mut String) {
        text.push_str(&self.text);
        let mut notes = String::new();
        // What a drawing says is compared by itself, as its alternative text.
        let drawn = self.role == "Figure" && self.alternative.is_some();
        for child in &self.children {
            if child.is_mark(&self.role) || drawn && child.role.is_empty() {
                continue;
            }
            if child.role == "Note" {
                notes.push(' ');
                child.write_all(&mut notes);
                continue;
            }
            let inline =
                matches!(child.role.as_str(), "" | "Span" | "Link" | "Code" | "Em" | "Strong");
            let between = if inline { "" } else { " " };
            text.push_str(between);
            child.write_all(text);
            text.push_str(between);
        }
        text.push_str(&notes);
        if !notes.is_empty() {
            text.push(' ');
        }
    }

    /// Whether it is a bullet, a number of a list, or the number of a note; the label in a
    /// list of terms is a term.
    fn is_mark(&self, parent: &str) -> bool {
        let mut text = String::new();
        self.write_all(&mut text);
        let label = text.trim();
        let bare = label.trim_end_matches(['.', ')']);
        let number = bare.chars().all(|c| c.is_ascii_digit())
            || bare != label && bare.chars().all(|c| c.is_ascii_alphabetic());
        self.role == "Lbl"
            && (parent != "LI"
                || text.trim().chars().count() < 4 && (number || text.contains(['•', '‣', '–'])))
    }

    fn target(&self) -> Option<&str> {
        let own = self.target.as_deref();
        own.or_else(|| self.children.iter().find_map(Node::target))
    }

    fn cells(&self, rows: &mut Vec<String>) {
        for child in &self.children {
            match child.role.as_str() {
                "TR" => rows.push(
                    child
                        .children
                        .iter()
                        .map(|cell| format!("{}:{} | ", cell.role, cell.plain()))
                        .collect(),
                ),
                _ => child.cells(rows),
            }
        }
    }
}

/// What comes after these words at the beginning of a text, wherever its lines end.
fn after(text: &str, words: &str) -> Option<String> {
    let mut rest = text.chars();
    for wanted in words.chars() {
        rest.find(|c| !c.is_whitespace()).filter(|c| *c == wanted)?;
    }
    Some(rest.as_str().to_owned())
}

/// An address as it is typed.
fn short(address: &str) -> &str {
    address.trim_start_matches("https://").trim_end_matches('/')
}

/// A reference to a place in the same publication names its page, which a screen has not.
fn without_page_numbers(text: &str) -> String {
    let mut rest = text;
    let mut out = String::new();
    while let Some(at) = rest.find("(p.") {
        let number = &rest[at + 3..];
        let number = number.trim_start();
        let digits = number.trim_start_matches(|c: char| c.is_ascii_digit());
        out.push_str(&rest[..at]);
        let before = out.trim_end().len();
        match digits.strip_prefix(')') {
            Some(after) => {
                out.truncate(before);
                rest = after;
            }
            None => {
                out.push_str("(p.");
                rest = number;
            }
        }
    }
    out + rest
}

fn collect(nodes: &[Node], contents: &mut Contents) {
    for node in nodes {
        let text = || node.plain();
        match node.role.as_str() {
            "TOC" => continue,
            "Table" => {
                let mut rows = Vec::new();
                node.cells(&mut rows);
                contents.tables.push(rows.join("\n"));
            }
            "Figure" => contents.alternatives.extend(node.alternative.as_deref().map(plain)),
            "Caption" => contents.captions.push(text()),
            "BlockQuote" => contents.quotations.push(text()),
            "Note" => {
                contents.footnotes.push(text());
                let mut within = Contents::default();
                collect(&node.children, &mut within);
                contents.links_of_footnotes.append(&mut within.links);
                continue;
            }
            // The reference to a note, and the way back from it.
            "Lbl" => {
                let mut within = Contents::default();
                collect_marks(&node.children, &mut within);
                contents.tasks.append(&mut within.tasks);
                continue;
            }
            "Link" => {
                let target = node.target().unwrap_or("nowhere");
                contents.links.push(format!("{} -> {target}", text()));
            }
            role if role.len() == 2 && role.starts_with('H') => {
                contents.headings.push(format!("{} {}", &role[1..], text()));
            }
            _ => {}
        }
        collect(&node.children, contents);
    }
}

fn collect_marks(nodes: &[Node], contents: &mut Contents) {
    for node in nodes {
        contents.tasks.extend(node.alternative.as_deref().map(plain));
        collect_marks(&node.children, contents);
    }
}

fn target(annotation: &Dictionary, document: &Document) -> Option<String> {
    let Ok(action) = annotation.get_deref(b"A", document).and_then(Object::as_dict) else {
        return annotation.has(b"Dest").then(|| "here".to_owned());
    };
    match action.get_deref(b"URI", document).and_then(Object::as_str) {
        Ok(address) => Some(String::from_utf8_lossy(address).into_owned()),
        Err(_) => Some("here".to_owned()),
    }
}

fn marked(document: &Document) -> Marked {
    let mut marked = Marked::new();
    for page in document.get_pages().into_values() {
        let fonts = document.get_page_fonts(page).unwrap();
        let fonts: BTreeMap<_, _> = fonts
            .into_iter()
            .map(|(name, font)| (name, font.get_font_encoding(document).unwrap()))
            .collect();
        let content = Content::decode(&document.get_page_content(page)).unwrap();
        // What is open: its identifier if it has one, and whether its text is given instead.
        let mut open: Vec<(Option<i64>, bool)> = Vec::new();
        let mut font = None;
        for operation in &content.operations {
            let operands = &operation.operands;
            let mut shown = String::new();
            match operation.operator.as_str() {
                "BMC" => open.push((None, false)),
                "BDC" => {
                    let properties = operands[1].as_dict().unwrap();
                    let number = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    let instead = properties.get(b"ActualText").ok();
                    if let Some(text) = instead {
                        shown = lopdf::decode_text_string(text).unwrap();
                    }
                    open.push((number, false));
                    put(&open, &shown, page, &mut marked);
                    open.last_mut().unwrap().1 = instead.is_some();
                    continue;
                }
                "EMC" => drop(open.pop()),
                "Tf" => font = fonts.get(operands[0].as_name().unwrap()),
                "Tj" | "TJ" => {
                    let parts = match &operands[0] {
                        Object::Array(parts) => parts.as_slice(),
                        part => std::slice::from_ref(part),
                    };
                    for bytes in parts.iter().filter_map(|part| part.as_str().ok()) {
                        shown += &Document::decode_text(font.unwrap(), bytes).unwrap();
                    }
                }
                _ => {}
            }
            put(&open, &shown, page, &mut marked);
        }
    }
    marked
}

fn put(open: &[(Option<i64>, bool)], shown: &str, page: ObjectId, marked: &mut Marked) {
    if shown.is_empty() || open.iter().any(|(_, instead)| *instead) {
        return;
    }
    if let Some(number) = open.iter().rev().find_map(|(number, _)| *number) {
        marked.entry((page, number)).or_default().push_str(shown);
    }
}
