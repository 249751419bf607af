//! The few facts that templates may ask of a picture's Exif (CIPA DC-008, 4.6).

/// What is read.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Facts {
    /// `ImageDescription`
    pub(super) description: Option<String>,
    /// `DateTimeOriginal`, else `DateTime`, as `YYYY-MM-DDTHH:MM:SS`.
    pub(super) created: Option<String>,
}

const IMAGE_DESCRIPTION: u16 = 0x010e;
const DATE_TIME: u16 = 0x0132;
const EXIF_DIRECTORY: u16 = 0x8769;
const DATE_TIME_ORIGINAL: u16 = 0x9003;

/// The facts in a TIFF structure; what cannot be read is left out.
pub(super) fn facts(exif: &[u8]) -> Facts {
    let exif = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let Some(tiff) = Tiff::new(exif) else { return Facts::default() };
    let first = tiff.long(4).unwrap_or_default();
    let deeper = tiff.entry(first, EXIF_DIRECTORY).and_then(|entry| tiff.long(entry + 8));
    let taken = deeper.and_then(|at| tiff.text(at, DATE_TIME_ORIGINAL));
    Facts {
        description: tiff.text(first, IMAGE_DESCRIPTION),
        created: taken.or_else(|| tiff.text(first, DATE_TIME)).and_then(|time| moment(&time)),
    }
}

/// `2026:11:25 19:30:00` as RFC 3339 writes it, without a zone.
fn moment(text: &str) -> Option<String> {
    let (day, time) = text.split_once(' ')?;
    let written = format!("{}T{time}", day.replace(':', "-"));
    let shape = written.bytes().zip(*b"0000-00-00T00:00:00");
    let fits = |(byte, pattern): (u8, u8)| match pattern {
        b'0' => byte.is_ascii_digit(),
        other => byte == other,
    };
    (written.len() == 19 && shape.into_iter().all(fits)).then_some(written)
}

/// A TIFF structure; offsets are from its first byte.
struct Tiff<'a> {
    bytes: &'a [u8],
    big_endian: bool,
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let big_endian = match bytes.get(..4)? {
            b"MM\0*" => true,
            b"II*\0" => false,
            _ => return None,
        };
        Some(Self { bytes, big_endian })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.big_endian { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let value =
            if self.big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
        usize::try_from(value).ok()
    }

    /// Where the entry with a tag stands in a directory.
    fn entry(&self, directory: usize, tag: u16) -> Option<usize> {
        let count = usize::from(self.short(directory)?);
        let entries = (0..count).map(|index| directory + 2 + index * 12);
        entries.into_iter().find(|&entry| self.short(entry) == Some(tag))
    }

    /// The text under a tag, which ends at a zero byte.
    fn text(&self, directory: usize, tag: u16) -> Option<String> {
        let entry = self.entry(directory, tag)?;
        let length = self.long(entry + 4)?;
        let start = if length <= 4 { entry + 8 } else { self.long(entry + 8)? };
        let bytes = self.bytes.get(start..start.checked_add(length)?)?;
        let text = String::from_utf8_lossy(bytes.split(|&byte| byte == 0).next()?);
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn description_and_moment_are_read() {
        let mut exif = b"MM\0*\0\0\0\x08\0\x02".to_vec();
        exif.extend(*b"\x01\x0e\0\x02\0\0\0\x06\0\0\0\x26");
        exif.extend(*b"\x01\x32\0\x02\0\0\0\x14\0\0\0\x2c");
        exif.extend(*b"\0\0\0\0Kavel\x002026:11:25 19:30:00\0");
        let facts = facts(&exif);
        assert_eq!(facts.description.as_deref(), Some("Kavel"));
        assert_eq!(facts.created.as_deref(), Some("2026-11-25T19:30:00"));
    }

    #[test]
    fn nonsense_gives_nothing() {
        assert_eq!(facts(b"II*\0\xff\xff\xff\xff"), Facts::default());
        assert_eq!(
            facts(b"MM\0*\0\0\0\x08\0\x01\x01\x0e\0\x02\xff\xff\xff\xff\xff\xff\xff\xff"),
            Facts::default()
        );
        assert_eq!(moment("gisteren, om negen uur"), None);
    }
}
