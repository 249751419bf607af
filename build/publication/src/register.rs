//! Registers: TOML files that lie beside a text or picture, or in a folder above it up to
//! `content/`. The nearest one counts first. They are not published.

use std::collections::BTreeMap;

use tweeluik_source::{Diagnostic, Node, Sources, parse_toml};

use crate::site::{Asset, Site};

/// What a register says when its file has been read.
pub struct RegisterFile<'s> {
    /// Its path below the project.
    pub path: String,
    /// What stands in it.
    pub text: &'s str,
    /// The same as a tree.
    pub node: Node,
    /// What could not be read.
    pub errors: Vec<Diagnostic>,
}

impl Site {
    /// Reads the registers of these names. Readers see what stands in them and do not need the
    /// files, which lose their addresses.
    pub(crate) fn take_registers<'s>(
        &mut self,
        names: &[&str],
        sources: &'s Sources,
    ) -> Vec<RegisterFile<'s>> {
        let is_one = |asset: &&mut Asset| {
            let name = asset.source.rsplit('/').next().unwrap_or_default();
            names.contains(&name) && asset.source.starts_with("content/")
        };
        let read = |asset: &mut Asset| {
            asset.path.clear();
            let file = asset.span.file;
            let text = sources.get(file).text.as_str();
            let (node, errors) = parse_toml(text, 0..text.len(), file);
            RegisterFile { path: asset.source.clone(), text, node, errors }
        };
        self.assets.iter_mut().filter(is_one).map(read).collect()
    }
}

/// The registers that a file sees, the nearest first; `path` is its place below the project.
pub fn nearest_registers<'r, T>(
    registers: &'r BTreeMap<String, T>,
    name: &str,
    path: &str,
) -> Vec<(&'r str, &'r T)> {
    let mut folder = path;
    let mut seen = Vec::new();
    while let Some((above, _)) = folder.rsplit_once('/') {
        folder = above;
        let found = registers.get_key_value(&format!("{folder}/{name}"));
        seen.extend(found.map(|(path, register)| (path.as_str(), register)));
    }
    seen
}
