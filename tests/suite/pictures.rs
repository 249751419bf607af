//! Pictures: what templates may ask of them, and what readers get.

use std::collections::BTreeMap;

use crate::site::{CONFIG, Site};

/// 1200 by 900 stored, to be turned by a quarter; taken somewhere, as its Exif tells.
pub const PHOTO: &[u8] = include_bytes!("../sites/surface/content/pictures/straat.jpg");
/// 700 by 420, of few colours.
pub const PLAN: &[u8] = include_bytes!("../sites/surface/content/pictures/plan.png");

/// A site with a page whose template is `template`, beside the pictures.
fn site_with_template(template: &str) -> Site {
    let text = "+++\ntitle = \"Beeld\"\ndescription = \"D.\"\ntemplate = \"beeld.html\"\n+++\n";
    Site::new()
        .file("content/beeld/index.md", text)
        .file("content/beeld/straat.jpg", PHOTO)
        .file("content/beeld/plan.png", PLAN)
        .file("templates/beeld.html", template)
}

/// What was made, by extension: width and height.
fn made(site: &Site) -> BTreeMap<String, (u32, u32)> {
    let files = site.files("public/processed_images").into_iter().map(|(path, bytes)| {
        let extension = path.rsplit('.').next().unwrap().to_owned();
        let size = if extension == "avif" {
            assert_eq!(&bytes[4..12], b"ftypavif");
            (0, 0)
        } else {
            let picture = image::load_from_memory(&bytes).unwrap();
            (picture.width(), picture.height())
        };
        (extension, size)
    });
    files.collect()
}

#[test]
fn metadata_is_that_of_the_turned_picture() {
    let site = site_with_template(
        "{% set m = get_image_metadata(path=\"/beeld/straat.jpg\") %}\
         {{ m.width }}x{{ m.height }} {{ m.format }} {{ m.mime }} {{ m.description }} {{ m.created }}\n\
         {% set m = get_image_metadata(path=\"@/beeld/plan.png\") %}{{ m.width }}\n\
         {% set m = get_image_metadata(path=\"content/beeld/plan.png\") %}{{ m.height }}\n\
         {% if get_image_metadata(path=\"/weg.png\", allow_missing=true) %}er{% else %}weg{% endif %}",
    );
    site.run("build").code(0);
    assert_eq!(
        site.read("public/beeld/index.html"),
        "900x1200 jpg image/jpeg Drie huizen 2026-06-01T10:20:30\n700\n420\nweg"
    );
}

#[test]
fn operations_and_formats_of_resize_image() {
    let call = |arguments: &str| {
        format!(
            "{{% set p = resize_image(path=\"@/beeld/straat.jpg\", {arguments}) %}}\
             {{{{ p.width }}}}x{{{{ p.height }}}} {{{{ p.orig_width }}}} {{% set m = get_image_metadata(path=p.static_path) %}}{{{{ m.format }}}}\n"
        )
    };
    let template = [
        "width=90, height=90",
        "width=300, op=\"fit_width\", format=\"webp\"",
        "height=400, op=\"fit_height\", format=\"webp\", quality=60",
        "width=50, height=60, op=\"scale\", format=\"png\"",
        "width=60, height=60, op=\"fit\", format=\"avif\", quality=50, speed=10",
    ];
    let site = site_with_template(&template.map(call).concat());
    site.run("build").code(0);
    assert_eq!(
        site.read("public/beeld/index.html"),
        "90x90 900 jpg\n300x400 900 webp\n300x400 900 webp\n50x60 900 png\n45x60 900 avif\n"
    );
    let made = made(&site);
    assert_eq!(made["jpg"], (90, 90));
    assert_eq!(made["webp"], (300, 400));
    assert_eq!(made["png"], (50, 60));
    assert!(made.contains_key("avif"));
}

#[test]
fn the_address_of_a_resized_picture_leads_to_it() {
    let site = site_with_template(
        "{% set p = resize_image(path=\"/beeld/plan.png\", width=70, op=\"fit_width\") %}\
         {{ p.url | safe }}",
    );
    site.run("build").code(0);
    let url = site.read("public/beeld/index.html");
    let path = url.strip_prefix("https://example.org/").unwrap();
    assert!(path.starts_with("processed_images/plan.") && path.ends_with(".png"), "{path}");
    assert_eq!(image::open(site.path(&format!("public/{path}"))).unwrap().height(), 42);
}

#[test]
fn readers_get_pictures_in_several_widths_and_none_larger_than_it_is() {
    let text =
        "![Een straat](straat.jpg)\n\n{{ <figuur bestand=\"plan.png\" alt=\"Een plan\" /> }}\n";
    let site = Site::new()
        .page("a/index", "A", 1, text)
        .file("content/a/straat.jpg", PHOTO)
        .file("content/a/plan.png", PLAN);
    site.run("build").code(0);
    let html = site.read("public/a/index.html");
    let document = scraper::Html::parse_document(&html);
    let select = |selector: &str| {
        let selector = scraper::Selector::parse(selector).unwrap();
        document.select(&selector).map(|it| it.value().clone()).collect::<Vec<_>>()
    };
    let sources = select("picture > source[type='image/webp']");
    let images = select("picture > img");
    assert_eq!((sources.len(), images.len()), (2, 2), "{html}");
    let widths = [[(480, 640), (900, 1200)], [(480, 288), (700, 420)]];
    for (source, sizes) in sources.iter().zip(widths) {
        assert!(source.attr("sizes").unwrap().ends_with("100vw"));
        for (candidate, size) in source.attr("srcset").unwrap().split(", ").zip(sizes) {
            let (address, width) = candidate.split_once(' ').unwrap();
            assert_eq!(width, format!("{}w", size.0));
            let made = image::open(site.path(&format!("public{address}"))).unwrap();
            assert_eq!((made.width(), made.height()), size);
        }
    }
    // Turned in what is made; a PNG of this size needs no other.
    let fallback = images[0].attr("src").unwrap();
    let made = image::open(site.path(&format!("public{fallback}"))).unwrap();
    assert_eq!((made.width(), made.height()), (900, 1200));
    assert_eq!((images[0].attr("width"), images[0].attr("height")), (Some("900"), Some("1200")));
    assert_eq!(images[1].attr("src"), Some("/a/plan.png"));
    assert_eq!((images[0].attr("loading"), images[1].attr("loading")), (None, Some("lazy")));
    assert_eq!(select("a.enlarge")[0].attr("href"), Some("/a/plan.png"));
}

#[test]
fn what_resize_image_cannot_do_is_told_at_the_template() {
    for (arguments, reason) in [
        ("path=\"/weg.png\", width=10, height=10", "is geen afbeelding van deze site"),
        ("path=\"/beeld/plan.png\", width=10", "`op=\"fill\"` heeft ook `height` nodig"),
        ("path=\"/beeld/plan.png\", width=10, height=10, op=\"draai\"", "`op` is `draai`"),
        ("path=\"/beeld/plan.png\", width=10, height=10, format=\"bmp\"", "`format` is `bmp`"),
        ("path=\"/beeld/plan.png\", width=0, height=10", "`width` moet een getal zijn van 1 tot"),
        ("path=\"/beeld/plan.png\", width=9, height=9, quality=101", "`quality` moet een getal"),
    ] {
        let site = site_with_template(&format!("{{{{ resize_image({arguments}) }}}}"));
        let run = site.run("build").code(1);
        let run = run.says("templates/beeld.html:1:4: fout[template]: ");
        assert!(run.stderr.contains(reason), "{}", run.stderr);
    }
}

#[test]
fn a_picture_that_is_cut_off_is_told_where_it_is_shown() {
    let site = Site::new()
        .page("a/index", "A", 1, "![Een straat](straat.jpg)\n")
        .file("content/a/straat.jpg", &PHOTO[..PHOTO.len() / 2]);
    site.run("check").code(1).says("content/a/index.md:7:1: fout[broken-picture]: ");
}

#[test]
fn a_picture_of_too_many_pixels_is_told_where_it_is_shown_and_nowhere_else() {
    // A PNG whose header promises 60,000 by 60,000 pixels.
    let bomb: &[u8] =
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xea\x60\0\0\xea\x60\x08\0\0\0\0\xa5\xb9\x2a\x9e\
        \0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82";
    let site = Site::new().page("a/index", "A", 1, "Tekst.\n").file("content/a/bom.png", bomb);
    site.run("check").code(0);
    let site = site.page("a/index", "A", 1, "![Een kaart](bom.png)\n");
    site.run("check").code(1).says("content/a/index.md:7:1: fout[oversized-picture]: ");
}

#[test]
fn no_file_of_the_output_tells_where_a_photograph_was_made() {
    // Its latitude, 52 degrees and 9 minutes, and the names that XMP has for it.
    const LATITUDE: &[u8] = b"\0\0\0\x34\0\0\0\x01\0\0\0\x09\0\0\0\x01";
    let tells = |bytes: &[u8]| {
        let has = |part: &[u8]| bytes.windows(part.len()).any(|it| it == part);
        has(LATITUDE) || has(b"GPSL")
    };
    assert!(tells(PHOTO));
    let site = Site::with_publication()
        .page("gids/straat/index", "Straat", 9, "![Een straat](straat.jpg)\n")
        .file("content/gids/straat/straat.jpg", PHOTO)
        .file("static/los.jpg", PHOTO)
        .file("config.toml", format!("hard_link_static = true\n{CONFIG}"));
    site.run("build").code(0);
    let files = site.files("public");
    assert!(files.iter().any(|(path, _)| path.ends_with("straat/straat.jpg")));
    for (path, bytes) in files {
        assert!(!tells(&bytes), "{path}");
    }
    // The turn that the camera asked for stays, and so does the file of the site itself.
    let published = std::fs::read(site.path("public/los.jpg")).unwrap();
    let mut decoder = image::ImageReader::new(std::io::Cursor::new(&published))
        .with_guessed_format()
        .unwrap()
        .into_decoder()
        .unwrap();
    let turn = image::ImageDecoder::orientation(&mut decoder).unwrap();
    assert_eq!(turn, image::metadata::Orientation::Rotate90);
    assert_eq!(std::fs::read(site.path("static/los.jpg")).unwrap(), PHOTO);
}

#[test]
fn a_drawing_is_published_without_script_and_without_what_it_loads() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\n<script>a()</script>\n\
        <image href=\"https://example.org/a.png\"/>\n<rect width=\"4\" height=\"4\"/>\n</svg>\n";
    let site =
        Site::new().page("a/index", "A", 1, "![Huis](huis.svg)\n").file("content/a/huis.svg", svg);
    let run = site.run("build").code(0);
    for said in [
        "content/a/huis.svg:2:1: waarschuwing[unsafe-svg]: `<script>` blijft weg",
        "content/a/huis.svg:3:8: waarschuwing[unsafe-svg]: `href` blijft weg",
    ] {
        assert!(run.stderr.contains(said), "{said}\n{}", run.stderr);
    }
    let published = site.read("public/a/huis.svg");
    assert!(published.contains("<rect"), "{published}");
    assert!(!published.contains("script") && !published.contains("example.org"), "{published}");
}

#[test]
fn the_same_picture_at_two_places_is_made_once() {
    let site = Site::new()
        .page("a/index", "A", 1, "![Een straat](straat.jpg)\n")
        .file("content/a/straat.jpg", PHOTO)
        .page("b/index", "B", 2, "![Een straat](straat.jpg)\n")
        .file("content/b/straat.jpg", PHOTO);
    site.run("build").code(0);
    let made = site.files("public").into_iter();
    let names: Vec<String> =
        made.map(|(path, _)| path).filter(|path| path.contains("processed_images/")).collect();
    let mut once = names.clone();
    once.dedup();
    assert!(!names.is_empty() && once == names, "{names:?}");
}
