//! Whether a file holds all of its picture, told from its structure.

use super::PictureFormat;

/// Whether the file does not end before the picture does.
pub(super) fn is_whole(format: PictureFormat, bytes: &[u8]) -> bool {
    match format {
        PictureFormat::Png => png(bytes),
        PictureFormat::Jpeg => end_of_jpeg(bytes).is_some(),
        PictureFormat::WebP => webp(bytes),
        // The trailer (GIF89a, 27); some programs pad behind it.
        PictureFormat::Gif => bytes.iter().rfind(|&&byte| byte != 0) == Some(&0x3b),
        PictureFormat::Svg => true,
    }
}

/// Chunks up to `IEND` (PNG 1.2, 3.2).
fn png(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((head, after)) = rest.split_at_checked(8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(next) = length.checked_add(4).and_then(|length| after.get(length..)) else {
            return false;
        };
        if &head[4..] == b"IEND" {
            return true;
        }
        rest = next;
    }
    false
}

/// The size in the header (RIFF, as WebP's container specification has it).
fn webp(bytes: &[u8]) -> bool {
    let size = bytes.get(4..8).and_then(|size| size.try_into().ok()).map(u32::from_le_bytes);
    size.is_some_and(|size| bytes.len() as u64 >= u64::from(size) + 8)
}

/// Where a JPEG ends: just after its EOI marker (ITU-T T.81, B.1).
pub(super) fn end_of_jpeg(bytes: &[u8]) -> Option<usize> {
    const START_OF_IMAGE: u8 = 0xd8;
    const END_OF_IMAGE: u8 = 0xd9;
    let mut at = 0;
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        if byte != 0xff {
            // Of a scan.
            continue;
        }
        let marker = *bytes.get(at)?;
        match marker {
            // Stuffing and restarts are part of the scan, fill bytes of nothing.
            0x00 | 0x01 | 0xd0..=0xd7 | START_OF_IMAGE => at += 1,
            0xff => {}
            END_OF_IMAGE => return Some(at + 1),
            _ => {
                let length = bytes.get(at + 1..at + 3)?;
                at += 1 + usize::from(u16::from_be_bytes([length[0], length[1]]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jpeg_ends_at_its_own_end_and_not_at_that_of_a_segment() {
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd9, 1, 2];
        bytes.extend([0xff, 0xda, 0, 3, 0, 7, 0xff, 0, 8, 0xff, 0xd0, 9]);
        assert_eq!(end_of_jpeg(&bytes), None);
        bytes.extend([0xff, 0xd9]);
        let end = bytes.len();
        bytes.extend(b"something behind it");
        assert_eq!(end_of_jpeg(&bytes), Some(end));
        assert_eq!(end_of_jpeg(&[0xff]), None);
    }

    #[test]
    fn gif_and_webp_tell_their_end() {
        assert!(is_whole(PictureFormat::Gif, b"GIF89a...;\0"));
        assert!(!is_whole(PictureFormat::Gif, b"GIF89a..."));
        assert!(is_whole(PictureFormat::WebP, b"RIFF\x04\0\0\0WEBP"));
        assert!(!is_whole(PictureFormat::WebP, b"RIFF\x05\0\0\0WEBP"));
    }
}
