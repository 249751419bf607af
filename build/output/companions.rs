//! Files that stand beside the output for servers and archives: compressed copies and a list of
//! checksums. Both are made of what was written, so that nothing can differ from it.

use std::fs;
use std::io::Write;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::{OutputError, Staging};

/// The list that `sha256sum --check` reads (coreutils).
const CHECKSUMS: &str = "SHA256SUMS";
/// Endings of files that are text and so become much smaller.
const TEXT: [&str; 10] =
    ["html", "css", "js", "json", "xml", "txt", "svg", "webmanifest", "mjs", "vtt"];
/// The best that Brotli has (RFC 7932): a build is made once and read many times.
const BROTLI_QUALITY: i32 = 11;
/// Base-2 logarithm of the window, in bytes.
const BROTLI_WINDOW: i32 = 22;

impl Staging {
    /// Writes a `.br` and a `.gz` beside each text file, where they are smaller.
    pub fn compress(&self) -> Result<(), OutputError> {
        let files = self.files();
        let texts = files.par_iter().filter(|path| {
            let ending = Path::new(path).extension().and_then(|it| it.to_str());
            ending.is_some_and(|ending| TEXT.contains(&ending))
        });
        texts.try_for_each(|path| {
            let contents = self.read(path)?;
            for (ending, compressed) in [("br", brotli(&contents)), ("gz", gzip(&contents))] {
                let compressed = compressed.map_err(OutputError::io(Path::new(path)))?;
                if compressed.len() < contents.len() {
                    self.write(&format!("{path}.{ending}"), &compressed)?;
                }
            }
            Ok(())
        })
    }

    /// Writes the checksums of all files, by path.
    pub fn checksums(&self) -> Result<(), OutputError> {
        let files = self.files();
        let lines: Vec<String> = files
            .par_iter()
            .map(|path| {
                let sum = Sha256::digest(self.read(path)?);
                let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
                // `*` says binary; a line that begins with `\` has escapes in its path.
                let plain = path.replace('\\', "\\\\").replace('\n', "\\n");
                let mark = if plain == *path { "" } else { "\\" };
                Ok(format!("{mark}{hex} *{plain}\n"))
            })
            .collect::<Result<_, OutputError>>()?;
        self.write(CHECKSUMS, lines.concat().as_bytes())
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, OutputError> {
        fs::read(self.folder.join(path)).map_err(OutputError::io(Path::new(path)))
    }
}

fn brotli(contents: &[u8]) -> std::io::Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: contents.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &contents[..], &mut out, &parameters)?;
    Ok(out)
}

/// Without a time in its header (RFC 1952, `MTIME` 0), so that two builds give the same bytes.
fn gzip(contents: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(contents)?;
    encoder.finish()
}
