//! What a file with a film tells of itself: how long it is, its size and its codec.
//!
//! The boxes of MP4 (ISO 14496-12) and the elements of WebM (RFC 9559) are read by libraries; no
//! picture is decoded. Every frame of a WebM file is passed, since its header may lack the length
//! and does not tell whether the file is whole; the boxes of an MP4 file are passed to its end.

use std::io::Cursor;

use matroska_demuxer::{Frame, MatroskaFile, TrackType as WebmTrack, Video};
use mp4parse::{CodecType, MediaContext, SampleEntry, Track, TrackType};

/// What is known of a film from its file.
#[derive(Clone, Debug, PartialEq)]
pub struct MovingPicture {
    /// How long it is, in milliseconds, if the file tells.
    pub duration: Option<u64>,
    /// Width as it is shown, in pixels.
    pub width: u32,
    /// Height as it is shown.
    pub height: u32,
    /// Whether browsers play its codec in a file of this kind: H.264 in MP4; VP8, VP9 or AV1 in
    /// WebM.
    pub plays: bool,
}

/// Why a film cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MovingFault {
    /// Its bytes are no film of the kind that its name says, or it ends before it should.
    Unreadable,
    /// There are no pictures in it.
    NoPicture,
}

/// Codecs that browsers play in WebM (Matroska codec specifications).
const WEBM_CODECS: [&str; 3] = ["V_VP8", "V_VP9", "V_AV1"];

/// The most that the last frame of a whole file lies before the end that its header gives, in
/// milliseconds: as long as a picture may stand still.
const LAST_FRAME: u64 = 10_000;

impl MovingPicture {
    /// What the bytes of a file tell; nothing of a file that is no film by its name.
    pub fn read(path: &str, bytes: &[u8]) -> Option<Result<Self, MovingFault>> {
        let (_, end) = path.rsplit_once('.')?;
        match end.to_ascii_lowercase().as_str() {
            "mp4" => Some(mp4(bytes)),
            "webm" => Some(webm(bytes)),
            _ => None,
        }
    }
}

fn mp4(mut bytes: &[u8]) -> Result<MovingPicture, MovingFault> {
    let film = mp4parse::read_mp4(&mut bytes).map_err(|_| MovingFault::Unreadable)?;
    let mut tracks = film.tracks.iter();
    let pictures = tracks.find(|track| track.track_type == TrackType::Video);
    let header = pictures.and_then(|track| Some((track, track.tkhd.as_ref()?)));
    let (pictures, header) = header.ok_or(MovingFault::NoPicture)?;
    let mut samples = pictures.stsd.iter().flat_map(|it| it.descriptions.iter());
    let plays = samples.any(
        |sample| matches!(sample, SampleEntry::Video(video) if video.codec_type == CodecType::H264),
    );
    // Sizes are in 16.16 fixed point; a matrix without scale along its own axes turns by a quarter.
    let (width, height) = (header.width >> 16, header.height >> 16);
    let turned = header.matrix.a == 0 && header.matrix.d == 0;
    let (width, height) = if turned { (height, width) } else { (width, height) };
    Ok(MovingPicture { duration: mp4_duration(&film), width, height, plays })
}

/// The length of the longest track, else that of all fragments.
fn mp4_duration(film: &MediaContext) -> Option<u64> {
    let scale = film.timescale.as_ref()?.0;
    let fragments = film.mvex.as_ref().and_then(|it| it.fragment_duration);
    let known = |units: u64| units > 0 && units != u64::MAX && units != u64::from(u32::MAX);
    let heard = |track: &&Track| matches!(track.track_type, TrackType::Video | TrackType::Audio);
    let tracks = film.tracks.iter().filter(heard).filter_map(|it| Some(it.tkhd.as_ref()?.duration));
    let units = tracks.chain(fragments.map(|it| it.0)).filter(|units| known(*units)).max()?;
    units.checked_mul(1000)?.checked_div(scale)
}

fn webm(bytes: &[u8]) -> Result<MovingPicture, MovingFault> {
    let mut film = MatroskaFile::open(Cursor::new(bytes)).map_err(|_| MovingFault::Unreadable)?;
    if film.ebml_header().doc_type().trim_end_matches('\0') != "webm" {
        return Err(MovingFault::Unreadable);
    }
    let pictures = film.tracks().iter().find(|track| track.track_type() == WebmTrack::Video);
    let video = pictures.and_then(|track| Some((track.codec_id(), track.video()?)));
    let (codec, video) = video.ok_or(MovingFault::NoPicture)?;
    let plays = WEBM_CODECS.contains(&codec);
    let (width, height) = shown(video);
    let nanoseconds = film.info().timestamp_scale().get();
    let milliseconds = |units: u64| units.checked_mul(nanoseconds).map(|it| it / 1_000_000);
    // A float becomes the nearest whole number that there is, so a strange one is no danger.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
    let told = film.info().duration().and_then(|units| milliseconds(units as u64));
    let (mut frame, mut last) = (Frame::default(), None);
    while film.next_frame(&mut frame).map_err(|_| MovingFault::Unreadable)? {
        last = last.max(milliseconds(frame.timestamp.saturating_add(frame.duration.unwrap_or(0))));
    }
    let last = last.ok_or(MovingFault::Unreadable)?;
    if told.is_some_and(|told| told.saturating_sub(last) > LAST_FRAME) {
        return Err(MovingFault::Unreadable);
    }
    Ok(MovingPicture { duration: told.or(Some(last)), width, height, plays })
}

/// The size at which a WebM file wants to be shown, in pixels.
fn shown(video: &Video) -> (u32, u32) {
    let width = video.display_width().unwrap_or(video.pixel_width()).get();
    let height = video.display_height().unwrap_or(video.pixel_height()).get();
    let pixels = |length: u64| u32::try_from(length).unwrap_or(u32::MAX);
    (pixels(width), pixels(height))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MP4: &[u8] = include_bytes!("../../../../tests/films/film.mp4");
    const WEBM: &[u8] = include_bytes!("../../../../tests/films/film.webm");

    fn read(path: &str, bytes: &[u8]) -> Result<MovingPicture, MovingFault> {
        MovingPicture::read(path, bytes).unwrap()
    }

    /// The bytes with one text in another's place.
    fn with(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
        let at = bytes.windows(from.len()).position(|part| part == from).unwrap();
        [&bytes[..at], to, &bytes[at + from.len()..]].concat()
    }

    #[test]
    fn a_film_tells_its_length_size_and_codec() {
        let film = Ok(MovingPicture { duration: Some(90_000), width: 40, height: 30, plays: true });
        assert_eq!(read("film.mp4", MP4), film);
        assert_eq!(read("film.WEBM", WEBM), film);
        assert_eq!(MovingPicture::read("beeld.jpg", MP4), None);
    }

    #[test]
    fn a_codec_that_few_browsers_play_is_known() {
        let hevc = with(MP4, b"avc1\0\0\0\0", b"hvc1\0\0\0\0");
        let hevc = with(&hevc, b"avcC", b"hvcC");
        assert!(!read("film.mp4", &hevc).unwrap().plays);
        let other = with(WEBM, b"V_VP9", b"V_FFV");
        assert!(!read("film.webm", &other).unwrap().plays);
    }

    #[test]
    fn what_has_no_pictures_is_told() {
        let text = with(MP4, b"vide", b"text");
        assert_eq!(read("film.mp4", &text), Err(MovingFault::NoPicture));
    }

    #[test]
    fn a_file_of_another_kind_or_cut_off_is_unreadable() {
        let unreadable = Err(MovingFault::Unreadable);
        for (path, bytes) in [
            ("film.mp4", WEBM),
            ("film.webm", MP4),
            ("film.mp4", b"version https://git-lfs.github.com/spec/v1\n"),
            ("film.webm", b""),
            ("film.mp4", &MP4[..MP4.len() - 100]),
            ("film.webm", &WEBM[..WEBM.len() - 500]),
            ("film.webm", &with(WEBM, b"webm", b"matroska"[..4].as_ref())),
        ] {
            assert_eq!(read(path, bytes), unreadable, "{path} of {} bytes", bytes.len());
        }
    }

    #[test]
    fn no_bytes_make_it_panic() {
        for (path, bytes) in [("film.mp4", MP4), ("film.webm", WEBM)] {
            for at in 0..bytes.len() {
                let _ = read(path, &bytes[..at]);
                for other in [0, 1, 0x7f, 0xff] {
                    let mut changed = bytes.to_vec();
                    changed[at] = other;
                    let _ = read(path, &changed);
                }
            }
        }
    }
}
