//! Taking the place where a photograph was made out of its file, before readers get it.
//!
//! The location is a directory of Exif of its own (CIPA DC-008, 4.6.3, tag 0x8825) and may be
//! repeated in XMP. Everything else stays: the pixels, the colour profile, the orientation.

use std::borrow::Cow;

use super::whole::end_of_jpeg;

const GPS_DIRECTORY: u16 = 0x8825;
const XMP_OF_JPEG: [&[u8]; 2] =
    [b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"];
const EXIF_OF_JPEG: &[u8] = b"Exif\0\0";

/// The bytes of a picture as they may be published: without the place where it was made.
/// A file that holds no place, or is no raster picture, comes back as it is.
pub(super) fn without_location(bytes: &[u8]) -> Cow<'_, [u8]> {
    let changed = if bytes.starts_with(b"\xff\xd8") {
        jpeg(bytes)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        png(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        webp(bytes)
    } else {
        None
    };
    changed.filter(|changed| changed != bytes).map_or(Cow::Borrowed(bytes), Cow::Owned)
}

/// Segments up to the scan (ITU-T T.81, B.1.1.4). XMP with a place is left out, and so is what
/// follows the picture if it is another with Exif of its own.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = bytes[..2].to_vec();
    let mut at = 2;
    while let Some(&[0xff, marker]) = bytes.get(at..at + 2) {
        if marker == 0xda || (0xd0..=0xd9).contains(&marker) {
            break;
        }
        if marker == 0xff {
            at += 1;
            continue;
        }
        let length = bytes.get(at + 2..at + 4)?;
        let end = at + 2 + usize::from(u16::from_be_bytes([length[0], length[1]]));
        let segment = bytes.get(at..end)?;
        let contents = segment.get(4..)?;
        let is_xmp = XMP_OF_JPEG.iter().any(|prefix| contents.starts_with(prefix));
        if !(marker == 0xe1 && is_xmp && tells_place(contents)) {
            whole.extend(segment);
            if marker == 0xe1 && contents.starts_with(EXIF_OF_JPEG) {
                let start = whole.len() - contents.len() + EXIF_OF_JPEG.len();
                erase(&mut whole[start..]);
            }
        }
        at = end;
    }
    let end = end_of_jpeg(bytes).unwrap_or(bytes.len());
    let behind = &bytes[end..];
    let more = behind.windows(EXIF_OF_JPEG.len()).any(|it| it == EXIF_OF_JPEG);
    let end = if more || tells_place(behind) { end } else { bytes.len() };
    whole.extend(bytes.get(at..end)?);
    Some(whole)
}

/// Chunks (PNG 1.2, 3.2; Extensions 1.5, 3.7). Text that holds Exif or XMP in the ways of some
/// programs is left out where a place stands in it or could.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = bytes[..8].to_vec();
    let mut rest = &bytes[8..];
    while !rest.is_empty() {
        let Some(length) = rest.get(..4).and_then(|it| it.try_into().ok()) else {
            whole.extend(rest);
            break;
        };
        let length = u32::from_be_bytes(length) as usize;
        let (chunk, after) = rest.split_at_checked(length.checked_add(12)?)?;
        let contents = &chunk[8..8 + length];
        match &chunk[4..8] {
            b"eXIf" => {
                let mut exif = contents.to_vec();
                if erase(&mut exif) {
                    whole.extend(&chunk[..8]);
                    whole.extend(&exif);
                    let sum = crc32(&whole[whole.len() - length - 4..]);
                    whole.extend(sum.to_be_bytes());
                } else {
                    whole.extend(chunk);
                }
            }
            b"tEXt" | b"zTXt" | b"iTXt" if hides_place(contents) => {}
            _ => whole.extend(chunk),
        }
        rest = after;
    }
    Some(whole)
}

/// Whether a text chunk is Exif or XMP with a place, or packed so that nobody can tell.
fn hides_place(contents: &[u8]) -> bool {
    const XMP: &[u8] = b"XML:com.adobe.xmp\0";
    let raw = [&b"Raw profile type exif"[..], b"Raw profile type APP1", b"Raw profile type xmp"];
    if raw.iter().any(|name| contents.starts_with(name)) {
        return true;
    }
    // The byte after the keyword tells whether the text is compressed.
    contents.strip_prefix(XMP).is_some_and(|text| text.first() == Some(&1) || tells_place(text))
}

/// Chunks of RIFF (WebP Container Specification), each padded to an even length.
fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = bytes.to_vec();
    let mut at: usize = 12;
    while let Some(head) = bytes.get(at..at.checked_add(8)?) {
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let contents = whole.get_mut(at + 8..(at + 8).checked_add(length)?)?;
        match &head[..4] {
            b"EXIF" => {
                let start = if contents.starts_with(EXIF_OF_JPEG) { EXIF_OF_JPEG.len() } else { 0 };
                erase(&mut contents[start..]);
            }
            // White space is XMP too; the sizes in the file stay right.
            b"XMP " if tells_place(contents) => contents.fill(b' '),
            _ => {}
        }
        at += 8 + length + length % 2;
    }
    Some(whole)
}

/// Whether XMP names a property of place (Exif 2.3 for XMP: `exif:GPSLatitude` and its kin).
fn tells_place(xmp: &[u8]) -> bool {
    xmp.windows(3).any(|three| three == b"GPS")
}

/// Erases the directory of the place in a TIFF structure, and all that it points at. Gives
/// whether something was erased.
fn erase(tiff: &mut [u8]) -> bool {
    let big_endian = match tiff.get(..4) {
        Some(b"MM\0*") => true,
        Some(b"II*\0") => false,
        _ => return false,
    };
    let tiff = &mut Tiff { bytes: tiff, big_endian };
    let Some(first) = tiff.long(4) else { return false };
    let mut erased = false;
    while let Some((count, entry)) = tiff.find(first, GPS_DIRECTORY) {
        if let Some(place) = tiff.long(entry + 8) {
            tiff.erase_directory(place);
        }
        // The entries after it, and the offset of the next directory, move up.
        let end = first + 2 + count * 12 + 4;
        let Some(tail) = tiff.bytes.get_mut(entry..end) else { break };
        tail.copy_within(12.., 0);
        let left = tail.len() - 12;
        tail[left..].fill(0);
        tiff.set_count(first, count - 1);
        erased = true;
    }
    erased
}

struct Tiff<'a> {
    bytes: &'a mut [u8],
    big_endian: bool,
}

impl Tiff<'_> {
    fn short(&self, at: usize) -> Option<u16> {
        let bytes = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.big_endian { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    }

    fn long(&self, at: usize) -> Option<usize> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let number =
            if self.big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) };
        usize::try_from(number).ok()
    }

    /// The number of entries of a directory, and where the one with a tag stands.
    fn find(&self, directory: usize, tag: u16) -> Option<(usize, usize)> {
        let count = usize::from(self.short(directory)?);
        let mut entries = (0..count).map(|index| directory + 2 + index * 12);
        entries.find(|&entry| self.short(entry) == Some(tag)).map(|entry| (count, entry))
    }

    fn set_count(&mut self, directory: usize, count: usize) {
        // It is less than what was read from these two bytes.
        let count = count as u16;
        let bytes = if self.big_endian { count.to_be_bytes() } else { count.to_le_bytes() };
        if let Some(place) = self.bytes.get_mut(directory..directory + 2) {
            place.copy_from_slice(&bytes);
        }
    }

    fn erase_directory(&mut self, directory: usize) {
        let Some(count) = self.short(directory) else { return };
        for index in 0..usize::from(count) {
            let entry = directory + 2 + index * 12;
            let (Some(kind), Some(number)) = (self.short(entry + 2), self.long(entry + 4)) else {
                break;
            };
            let length = number.saturating_mul(size_of(kind));
            if let Some(start) = self.long(entry + 8).filter(|_| length > 4) {
                self.fill(start, length);
            }
            self.fill(entry, 12);
        }
        self.fill(directory, 2);
    }

    fn fill(&mut self, start: usize, length: usize) {
        let end = start.saturating_add(length).min(self.bytes.len());
        if let Some(bytes) = self.bytes.get_mut(start..end) {
            bytes.fill(0);
        }
    }
}

/// Bytes of one value of a type (TIFF 6.0, 2).
fn size_of(kind: u16) -> usize {
    match kind {
        3 | 8 => 2,
        4 | 9 | 11 | 13 => 4,
        5 | 10 | 12 => 8,
        _ => 1,
    }
}

/// ISO 3309, as PNG 1.2 (3.4) asks.
pub(super) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Exif with an orientation and a latitude of three fractions, which end in `PLACE`.
    fn exif() -> Vec<u8> {
        let mut exif = b"MM\0*\0\0\0\x08\0\x02".to_vec();
        exif.extend(*b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
        exif.extend(*b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0");
        exif.extend(*b"\0\x02\0\x01\0\x02\0\0\0\x02N\0\0\0");
        exif.extend(*b"\0\x02\0\x05\0\0\0\x03\0\0\0\x44\0\0\0\0");
        exif.extend(*b"PLACE of twenty-four byt");
        exif
    }

    fn has(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|it| it == part)
    }

    fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
        let length = (contents.len() as u16 + 2).to_be_bytes();
        [&[0xff, marker][..], &length, contents].concat()
    }

    const SCAN: &[u8] = &[0xff, 0xda, 0, 3, 0, 7, 0xff, 0, 8, 0xff, 0xd9];

    #[test]
    fn a_jpeg_loses_its_place_and_keeps_orientation_profile_and_pixels() {
        let photo = [
            vec![0xff, 0xd8],
            segment(0xe1, &[EXIF_OF_JPEG, &exif()].concat()),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='52'/>"),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x dc:creator='Wij'/>"),
            segment(0xe2, b"ICC_PROFILE\0\x01\x01profile"),
            SCAN.to_vec(),
        ]
        .concat();
        let published = without_location(&photo);
        assert!(!has(&published, b"PLACE") && !has(&published, b"GPS"));
        assert!(!has(&published, b"\x88\x25"));
        assert!(has(&published, b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"));
        assert!(has(&published, b"dc:creator") && has(&published, b"ICC_PROFILE"));
        assert!(published.ends_with(SCAN));
        assert!(matches!(without_location(&published), Cow::Borrowed(_)));
    }

    #[test]
    fn a_second_picture_behind_a_jpeg_goes_if_it_has_exif() {
        let plain = [&[0xff, 0xd8], SCAN].concat();
        let second = [&plain[..], b"\xff\xd8\xff\xe1Exif\0\0"].concat();
        assert_eq!(*without_location(&second), plain);
        let padded = [&plain[..], b"\0\0"].concat();
        assert_eq!(*without_location(&padded), padded);
    }

    #[test]
    fn a_png_loses_its_place_and_keeps_right_sums() {
        let chunk = |kind: &[u8], contents: &[u8]| {
            let body = [kind, contents].concat();
            let length = (contents.len() as u32).to_be_bytes();
            [&length[..], &body, &crc32(&body).to_be_bytes()].concat()
        };
        let picture = [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"eXIf", &exif()),
            chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0GPSLongitude"),
            chunk(b"zTXt", b"Raw profile type exif\0\0packed"),
            chunk(b"tEXt", b"Author\0Wij"),
            chunk(b"IEND", b""),
        ]
        .concat();
        let mut clean = exif();
        assert!(erase(&mut clean));
        let expected = [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(b"eXIf", &clean),
            chunk(b"tEXt", b"Author\0Wij"),
            chunk(b"IEND", b""),
        ]
        .concat();
        assert_eq!(*without_location(&picture), expected);
    }

    #[test]
    fn a_webp_loses_its_place_and_keeps_its_sizes() {
        let chunk = |kind: &[u8], contents: &[u8]| {
            let length = (contents.len() as u32).to_le_bytes();
            let padding = &b"\0"[..contents.len() % 2];
            [kind, &length, contents, padding].concat()
        };
        let body =
            [&b"WEBP"[..], &chunk(b"EXIF", &exif()), &chunk(b"XMP ", b"exif:GPSLatitude='1'")]
                .concat();
        let picture = [&b"RIFF"[..], &(body.len() as u32).to_le_bytes(), &body].concat();
        let published = without_location(&picture);
        assert_eq!(published.len(), picture.len());
        assert!(!has(&published, b"PLACE") && !has(&published, b"GPS"));
    }

    #[test]
    fn nonsense_stays_what_it_is() {
        for bytes in [
            &b"\xff\xd8\xff\xe1"[..],
            b"\xff\xd8\xff\xe1\0\x01",
            b"\x89PNG\r\n\x1a\n\xff\xff\xff\xff",
            b"RIFF\0\0\0\0WEBPEXIF\xff\xff\xff\xff",
            b"tekst",
        ] {
            assert_eq!(*without_location(bytes), *bytes);
        }
        assert!(!erase(&mut b"MM\0*\xff\xff\xff\xff".to_vec()));
        let mut lost =
            b"MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\xff\xff\xff\xff\0\0\0\0".to_vec();
        assert!(erase(&mut lost));
    }
}
