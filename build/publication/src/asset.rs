//! Files beside the content: their addresses and whom they belong to.

use std::collections::BTreeMap;

use crate::site::{AssetId, EntryId, Site};

impl Site {
    /// Gives each file below `content/` the address it has beside its page, and
    /// drops those that lie beside no page of the site.
    ///
    /// A file belongs to the `index.md` or `_index.md` in its folder, else to the
    /// one in the nearest folder above (Zola: content/overview, "Asset colocation").
    pub(crate) fn place_assets(&mut self) {
        let mut owners: BTreeMap<&str, EntryId> = BTreeMap::new();
        for entry in &self.entries {
            let (folder, file) =
                entry.relative_path.rsplit_once('/').unwrap_or(("", &entry.relative_path));
            let stem = file.split('.').next().unwrap_or_default();
            let default_language = entry.language == self.config.default_language;
            if matches!(stem, "index" | "_index")
                && (default_language || !owners.contains_key(folder))
            {
                owners.insert(folder, entry.id);
            }
        }
        let mut belongings: Vec<(usize, EntryId, String)> = Vec::new();
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
            let Some(&owner) = owners.get(folder) else { continue };
            let rest = below.strip_prefix(folder).unwrap_or(below).trim_start_matches('/');
            belongings.push((position, owner, format!("{}{rest}", self.entry(owner).path)));
        }
        for (position, owner, address) in belongings {
            self.assets[position].path = address;
            self.entries[owner.0].assets.push(AssetId(position));
        }
    }
}
