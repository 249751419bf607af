//! Files beside the content: their addresses and whom they belong to.

use std::collections::BTreeMap;

use crate::site::{AssetId, EntryId, Site};

impl Site {
    /// Gives each file below `content/` the address it has beside its page, and
    /// drops those that lie beside no page of the site.
    ///
    /// A file belongs to the `index.md` or `_index.md` in its folder, else to the
    /// one in the nearest folder above (Zola: content/overview, "Asset colocation").
    /// It has the address of the default language, under which the others list it too.
    pub(crate) fn place_assets(&mut self) {
        let mut owners: BTreeMap<&str, Vec<EntryId>> = BTreeMap::new();
        for entry in &self.entries {
            let (folder, file) =
                entry.relative_path.rsplit_once('/').unwrap_or(("", &entry.relative_path));
            let stem = file.split('.').next().unwrap_or_default();
            if matches!(stem, "index" | "_index") {
                let owners = owners.entry(folder).or_default();
                let first = entry.language == self.config.default_language;
                owners.insert(if first { 0 } else { owners.len() }, entry.id);
            }
        }
        let mut belongings: Vec<(usize, Vec<EntryId>, String)> = Vec::new();
        for (position, asset) in self.assets.iter().enumerate() {
            let Some(below) = asset.source.strip_prefix("content/") else { continue };
            let mut folder = below;
            while let Some((above, _)) = folder.rsplit_once('/') {
                folder = above;
                if owners.contains_key(folder) {
                    break;
                }
            }
            let folder = if owners.contains_key(folder) { folder } else { "" };
            let Some(owners) = owners.get(folder) else { continue };
            let rest = below.strip_prefix(folder).unwrap_or(below).trim_start_matches('/');
            let address = format!("{}{rest}", self.entry(owners[0]).path);
            belongings.push((position, owners.clone(), address));
        }
        for (position, owners, address) in belongings {
            self.assets[position].path = address;
            for owner in owners {
                self.entries[owner.0].assets.push(AssetId(position));
            }
        }
    }
}
