//! A site made for measuring: pages of 600 words in sections of 50, each with a picture, headings,
//! lists, a table, links, code, two tags and a category; with a feed and a sitemap.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::words::{WORDS, Words};

/// Pages in a section.
const IN_SECTION: usize = 50;

/// A PNG of one pixel: small, so that the encoding of pictures is not what is measured.
const PICTURE: &[u8] =
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\nIDATx\x9cc\0\x01\0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82";

const CONFIG: &str = r#"base_url = "https://example.org"
title = "Meting"
default_language = "nl"
generate_feeds = true
generate_sitemap = true
taxonomies = [{ name = "tags" }, { name = "categories" }]

[checks]
missing-description = "allow"
picture-rights = "allow"
"#;

/// Writes a site of so many pages to a folder.
pub fn write(root: &Path, pages: usize) -> std::io::Result<()> {
    let content = root.join("content");
    fs::create_dir_all(&content)?;
    fs::write(root.join("config.toml"), CONFIG)?;
    fs::write(content.join("_index.md"), "+++\ntitle = \"Meting\"\n+++\n")?;
    for page in 0..pages {
        let section = content.join(format!("deel-{}", page / IN_SECTION));
        if page % IN_SECTION == 0 {
            fs::create_dir_all(&section)?;
            let title = page / IN_SECTION;
            let front = format!("+++\ntitle = \"Deel {title}\"\nsort_by = \"date\"\n+++\n");
            fs::write(section.join("_index.md"), front)?;
        }
        let folder = section.join(format!("blad-{page}"));
        fs::create_dir(&folder)?;
        fs::write(folder.join("index.md"), text(page, pages))?;
        fs::write(folder.join("beeld.png"), PICTURE)?;
    }
    Ok(())
}

fn text(page: usize, pages: usize) -> String {
    let mut words = Words(page);
    let mut out = format!(
        "+++\ntitle = \"Blad {page}\"\ndate = {}-{:02}-{:02}\n[taxonomies]\n\
         tags = [\"{}\", \"{}\"]\ncategories = [\"{}\"]\n+++\n\n",
        2000 + page % 25,
        1 + page % 12,
        1 + page % 28,
        WORDS[page % 20],
        WORDS[20 + page % 20],
        WORDS[page % 8],
    );
    for part in 0..6 {
        _ = writeln!(out, "## {} {part}\n\n{}\n", words.take(3), words.sentences(50));
        _ = match part {
            0 => writeln!(out, "![Een {}](beeld.png)\n", words.take(2)),
            1 => writeln!(
                out,
                "- {}\n- *{}*\n- **{}**\n",
                words.take(4),
                words.take(4),
                words.take(4)
            ),
            2 => {
                let other = (page * 7 + 3) % pages;
                let path = format!("deel-{}/blad-{other}/index.md", other / IN_SECTION);
                writeln!(out, "Zie [{}](@/{path}) en `{}`.\n", words.take(3), words.take(2))
            }
            3 => writeln!(
                out,
                "| {} | {} |\n| --- | ---: |\n| {} | {page} |\n",
                words.take(1),
                words.take(1),
                words.take(2)
            ),
            4 => writeln!(out, "> {}\n", words.sentences(12)),
            _ => writeln!(out, "```toml\n{} = \"{}\"\n```\n", words.take(1), words.take(3)),
        };
        _ = writeln!(out, "{}\n", words.sentences(32));
    }
    out
}
