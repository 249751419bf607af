//! Preflight of PDFs that the tests make themselves.

use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;
use tweeluik_print::preflight::{Demands, Inspection, Refused, describe, inspect, judge};
use tweeluik_source::{Catalogue, Language, Profile};

/// A PDF of one page of 100 by 200 mm with 3 mm bleed, for the press.
struct Sheet {
    document: Document,
    page: Dictionary,
    resources: Dictionary,
    catalog: Dictionary,
    xmp: String,
}

fn points(millimetres: f64) -> Object {
    Object::Real((millimetres / 25.4 * 72.0) as f32)
}

fn area(left: f64, bottom: f64, right: f64, top: f64) -> Object {
    Object::Array([left, bottom, right, top].into_iter().map(points).collect())
}

impl Sheet {
    fn new() -> Self {
        let mut document = Document::with_version("1.6");
        let profile = document.add_object(Stream::new(dictionary! { "N" => 4 }, vec![0; 8]));
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFX",
            "OutputConditionIdentifier" => Object::string_literal("FOGRA39"),
            "DestOutputProfile" => profile,
        };
        let information = dictionary! { "Trapped" => "False" };
        let information = document.add_object(information);
        document.trailer.set("Info", information);
        Self {
            document,
            page: dictionary! {
                "Type" => "Page",
                "MediaBox" => area(0.0, 0.0, 106.0, 206.0),
                "BleedBox" => area(0.0, 0.0, 106.0, 206.0),
                "TrimBox" => area(3.0, 3.0, 103.0, 203.0),
            },
            resources: Dictionary::new(),
            catalog: dictionary! { "Type" => "Catalog", "OutputIntents" => vec![intent.into()] },
            xmp: "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\
                  <rdf:Description xmlns:pdfxid='http://www.npes.org/pdfx/ns/id/'>\
                  <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>\
                  </rdf:Description></rdf:RDF>"
                .to_owned(),
        }
    }

    fn resource(mut self, kind: &str, name: &str, object: impl Into<Object>) -> Self {
        let id = self.document.add_object(object);
        let mut all = match self.resources.get(kind.as_bytes()) {
            Ok(Object::Dictionary(all)) => all.clone(),
            _ => Dictionary::new(),
        };
        all.set(name, id);
        self.resources.set(kind, all);
        self
    }

    fn font(mut self, embedded: bool) -> Self {
        let mut descriptor = dictionary! { "Type" => "FontDescriptor" };
        if embedded {
            let file = Stream::new(Dictionary::new(), vec![0]);
            descriptor.set("FontFile2", self.document.add_object(file));
        }
        let font = dictionary! {
            "Type" => "Font",
            "Subtype" => "TrueType",
            "BaseFont" => "ABCDEF+Literata",
            "FontDescriptor" => descriptor,
        };
        self.resource("Font", "F", font)
    }

    fn bytes(mut self, content: &str) -> Vec<u8> {
        let content = Stream::new(Dictionary::new(), content.as_bytes().to_vec());
        let content = self.document.add_object(content);
        let pages = self.document.new_object_id();
        self.page.set("Contents", content);
        self.page.set("Resources", self.resources);
        self.page.set("Parent", pages);
        let page = self.document.add_object(self.page);
        let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
        self.document.objects.insert(pages, tree.into());
        let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let xmp = self.document.add_object(Stream::new(kind, self.xmp.into_bytes()));
        self.catalog.set("Pages", pages);
        self.catalog.set("Metadata", xmp);
        let catalog = self.document.add_object(self.catalog);
        self.document.trailer.set("Root", catalog);
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }

    fn inspect(self, content: &str) -> Inspection {
        inspect(&self.bytes(content)).unwrap()
    }

    /// What is said, as `rule: message`.
    fn says(self, content: &str) -> Vec<String> {
        lines(&inspect(&self.bytes(content)), Demands::of(Some(Profile::Press)))
    }
}

fn lines(inspected: &Result<Inspection, Refused>, demands: Demands) -> Vec<String> {
    let catalogue = Catalogue::new(Language::Nl);
    let found = judge("a.pdf", inspected, demands);
    found.iter().map(|it| format!("{}: {}", it.rule.name, catalogue.text(&it.message))).collect()
}

/// A picture of 600 by 300 pixels.
fn picture(space: impl Into<Object>, components: usize) -> Stream {
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => 600,
        "Height" => 300,
        "BitsPerComponent" => 8,
        "ColorSpace" => space,
    };
    Stream::new(dictionary, vec![128; 600 * 300 * components])
}

const CLEAN: &str = "0 0 0 1 k 10 10 100 100 re f 0 0 0 1 K 0.5 w 0 0 m 9 9 l S";

#[test]
fn a_page_with_nothing_wrong_has_nothing_said_of_it() {
    assert_eq!(Sheet::new().says(CLEAN), [""; 0]);
    let file = Sheet::new().inspect(CLEAN);
    assert_eq!(file.claims, ["PDF/X-4"]);
    assert_eq!(file.trapped.as_deref(), Some("False"));
    assert_eq!(file.output_intents[0].profile_colors, Some(4));
    let page = &file.pages[0];
    let trim = page.trim_box.unwrap();
    assert_eq!((trim.left, trim.width, trim.height), (3.0, 100.0, 200.0));
    assert_eq!(page.thinnest_line, Some(0.5));
    assert_eq!(page.most_ink, 100.0);
    assert_eq!(page.color_spaces.iter().collect::<Vec<_>>(), ["DeviceCMYK"]);
}

#[test]
fn boxes_lie_within_each_other_and_leave_room_to_cut() {
    let with = |key: &str, value: Object| {
        let mut sheet = Sheet::new();
        sheet.page.set(key, value);
        sheet.says(CLEAN)
    };
    assert_eq!(
        with("BleedBox", area(2.0, 2.0, 104.0, 204.0)),
        ["preflight-boxes: a.pdf, bladzijde 1: minder dan 3 mm afloop"]
    );
    assert_eq!(
        with("BleedBox", area(0.0, 0.0, 106.0, 210.0)),
        [
            "preflight-boxes: a.pdf, bladzijde 1: TrimBox, BleedBox en MediaBox vallen niet binnen elkaar"
        ]
    );
    let mut bare = Sheet::new();
    bare.page.remove(b"TrimBox");
    assert_eq!(
        bare.says(CLEAN),
        ["preflight-boxes: a.pdf, bladzijde 1 heeft geen snijformaat (TrimBox)"]
    );
}

#[test]
fn colours_that_are_no_ink_are_told_wherever_they_are_drawn() {
    let said =
        "preflight-color: a.pdf, bladzijde 1: kleur in DeviceRGB, die de drukker nog moet omzetten";
    assert_eq!(Sheet::new().says("1 0 0 rg 0 0 9 9 re f"), [said]);
    // Set and never used.
    assert_eq!(Sheet::new().says("1 0 0 rg 0 0 0 1 k 0 0 9 9 re f"), [""; 0]);
    let form = dictionary! { "Type" => "XObject", "Subtype" => "Form" };
    let form = Stream::new(form, b"1 0 0 RG 0 0 m 9 9 l S".to_vec());
    assert_eq!(Sheet::new().resource("XObject", "F", form).says("/F Do"), [said]);
    // After `Q` the colour is the page's own again.
    assert_eq!(Sheet::new().says("q 1 0 0 rg Q 0 0 9 9 re f"), [""; 0]);
    let grey = Stream::new(dictionary! { "N" => 1 }, vec![0]);
    let mut sheet = Sheet::new();
    let profile = sheet.document.add_object(grey);
    let space = vec![Object::Name(b"ICCBased".to_vec()), profile.into()];
    let sheet = sheet.resource("ColorSpace", "C", space);
    assert_eq!(
        sheet.says("/C cs 0 sc 0 0 9 9 re f"),
        [
            "preflight-color: a.pdf, bladzijde 1: kleur in ICC Gray, die de drukker nog moet omzetten"
        ]
    );
}

#[test]
fn a_spot_colour_is_ink() {
    let tint = dictionary! {
        "FunctionType" => 2, "N" => 1, "Domain" => vec![0.into(), 1.into()],
    };
    let space = vec![
        Object::Name(b"Separation".to_vec()),
        Object::Name(b"Pantone 300 C".to_vec()),
        Object::Name(b"DeviceCMYK".to_vec()),
        tint.into(),
    ];
    let sheet = Sheet::new().resource("ColorSpace", "S", space);
    let file = sheet.inspect("/S cs 0.5 scn 0 0 9 9 re f");
    assert!(file.pages[0].color_spaces.contains("Pantone 300 C"));
    assert_eq!(file.pages[0].most_ink, 50.0);
}

#[test]
fn pictures_are_measured_at_the_size_at_which_they_stand() {
    // 600 pixels on 144 points, and 300 on 108: 300 and 200 ppi.
    let sheet = || Sheet::new().resource("XObject", "P", picture("DeviceCMYK", 4));
    let file = sheet().inspect("q 144 0 0 108 0 0 cm /P Do Q");
    let found = &file.pages[0].pictures[0];
    assert_eq!((found.pixels_wide, found.pixels_high, found.bits), (600, 300, 8));
    assert_eq!((found.width, found.height, found.resolution), (50.8, 38.1, 200.0));
    assert_eq!(file.pages[0].most_ink, 201.0);
    assert_eq!(sheet().says("144 0 0 72 0 0 cm /P Do"), [""; 0]);
    // Turned by a quarter it is as large.
    assert_eq!(sheet().says("0 144 -72 0 0 0 cm /P Do"), [""; 0]);
    assert_eq!(
        sheet().says("145 0 0 72 0 0 cm /P Do"),
        [
            "preflight-resolution: a.pdf, bladzijde 1: een afbeelding heeft minder dan 300 ppi op deze maat"
        ]
    );
    assert_eq!(
        sheet().says("288 0 0 144 0 0 cm /P Do"),
        [
            "preflight-low-resolution: a.pdf, bladzijde 1: een afbeelding heeft maar 150 ppi op deze maat"
        ]
    );
    let colour = Sheet::new().resource("XObject", "P", picture("DeviceRGB", 3));
    assert_eq!(
        colour.says("72 0 0 36 0 0 cm /P Do"),
        [
            "preflight-color: a.pdf, bladzijde 1: kleur in DeviceRGB, die de drukker nog moet omzetten"
        ]
    );
}

#[test]
fn text_is_large_black_and_in_a_font_of_the_file() {
    let sheet = |embedded| Sheet::new().font(embedded);
    let file = sheet(true).inspect("BT /F 5 Tf 2 0 0 2 0 0 Tm (a) Tj ET");
    assert_eq!(file.pages[0].smallest_text, Some(10.0));
    assert_eq!(file.fonts[0].name, "Literata");
    assert!(file.fonts[0].embedded && file.fonts[0].subset && !file.fonts[0].unicode);
    assert_eq!(
        sheet(false).says("BT /F 5 Tf (a) Tj ET"),
        [
            "preflight-font: a.pdf: lettertype `Literata` zit niet in het bestand",
            "preflight-small-text: a.pdf, bladzijde 1: tekst is kleiner dan 6 punt",
        ]
    );
    assert_eq!(
        sheet(true).says("0.5 0.4 0.4 1 k BT /F 9 Tf (a) Tj ET"),
        ["preflight-rich-black: a.pdf, bladzijde 1: zwarte tekst met andere inkt eronder"]
    );
    // Invisible text, as under a scan, is not printed.
    assert_eq!(sheet(true).says("BT 3 Tr /F 1 Tf (a) Tj ET"), [""; 0]);
}

#[test]
fn thin_lines_are_told_drawn_or_filled() {
    let said = "preflight-thin-line: a.pdf, bladzijde 1: een lijn is dunner dan 0,25 punt";
    assert_eq!(Sheet::new().says("0.1 0 0 0.1 0 0 cm 2 w 0 0 m 9 9 l S"), [said]);
    assert_eq!(Sheet::new().says("0 0 50 0.2 re f"), [said]);
    assert_eq!(Sheet::new().says("0 0 50 0.3 re f"), [""; 0]);
}

#[test]
fn ink_annotations_and_transparency_are_told() {
    assert_eq!(
        Sheet::new().says("0.9 0.9 0.9 0.9 k 0 0 9 9 re f"),
        ["preflight-ink: a.pdf, bladzijde 1: 360% inkt, waar ten hoogste 300% droogt"]
    );
    let mut sheet = Sheet::new();
    sheet.page.set("Annots", vec![dictionary! { "Subtype" => "Link" }.into()]);
    assert_eq!(sheet.says(CLEAN), ["preflight-annotation: a.pdf, bladzijde 1 heeft annotaties"]);
    let through = || Sheet::new().resource("ExtGState", "G", dictionary! { "ca" => 0.5 });
    assert!(through().inspect("/G gs 0 0 9 9 re f").pages[0].transparency);
    assert_eq!(through().says("/G gs 0 0 9 9 re f"), [""; 0]);
    let old = Sheet { xmp: through().xmp.replace("X-4", "X-3:2003"), ..through() };
    assert_eq!(
        old.says("/G gs 0 0 9 9 re f"),
        ["preflight-transparency: a.pdf, bladzijde 1 heeft transparantie"]
    );
}

#[test]
fn a_file_for_the_press_says_so() {
    let mut sheet = Sheet { xmp: String::new(), ..Sheet::new() };
    sheet.catalog.remove(b"OutputIntents");
    sheet.document.trailer.remove(b"Info");
    assert_eq!(
        sheet.says(CLEAN),
        [
            "preflight-output-intent: a.pdf zegt niet voor welke druk hij is gemaakt (OutputIntent)",
            "preflight-claim: a.pdf zegt niet dat hij zich aan PDF/X houdt",
            "preflight-claim: a.pdf zegt niet of er overvul in zit (Trapped)",
        ]
    );
    let by_four = Demands { by_four: true, ..Demands::of(None) };
    let file = inspect(&Sheet::new().bytes(CLEAN));
    assert_eq!(
        lines(&file, by_four),
        ["preflight-pages: a.pdf heeft 1 bladzijde, geen veelvoud van vier"]
    );
    assert_eq!(
        lines(&file, Demands::of(Some(Profile::Screen))),
        ["preflight-untagged: a.pdf is niet getagd en kan niet worden voorgelezen"]
    );
}

#[test]
fn a_form_that_holds_itself_comes_to_an_end() {
    let mut sheet = Sheet::new();
    let id = sheet.document.new_object_id();
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "Resources" => dictionary! { "XObject" => dictionary! { "F" => id } },
    };
    sheet.document.objects.insert(id, Stream::new(form, b"/F Do".to_vec()).into());
    sheet.resources.set("XObject", dictionary! { "F" => id });
    assert_eq!(
        sheet.says("/F Do"),
        [
            "preflight-incomplete: a.pdf: een deel is te groot, te diep of te beschadigd om na te kijken"
        ]
    );
}

#[test]
fn what_is_no_pdf_is_told() {
    assert_eq!(inspect(b""), Err(Refused::NoPdf));
    assert_eq!(inspect(b"%PDF-1.7\n"), Err(Refused::Damaged));
    let demands = Demands::of(None);
    assert_eq!(lines(&inspect(b"hoi"), demands), ["preflight-unreadable: a.pdf is geen PDF"]);
    let half = &Sheet::new().bytes(CLEAN)[..200];
    assert_eq!(
        lines(&inspect(half), demands),
        ["preflight-unreadable: a.pdf is beschadigd en niet te lezen"]
    );
}

#[test]
fn a_report_is_written_in_two_languages() {
    let sheet = || Sheet::new().resource("XObject", "P", picture("DeviceCMYK", 4));
    let file = sheet().inspect("144 0 0 36 0 0 cm /P Do");
    let report = |language| describe("a.pdf", &file, &Catalogue::new(language));
    assert_eq!(
        report(Language::Nl),
        "a.pdf
  Omvang             1 bladzijde
  PDF-versie         1.6
  Getagd             nee
  Normen             PDF/X-4 (volgens het bestand zelf)
  Druk               GTS_PDFX: FOGRA39, ICC (4)
  Overvul            False
  blz. 1  MediaBox 106 × 206 mm · BleedBox 106 × 206 mm · TrimBox 100 × 200 mm · DeviceCMYK · \
         inkt tot 201 % · afbeelding 600 × 300, 300 ppi, DeviceCMYK\n"
    );
    assert!(report(Language::En).contains("p. 1  MediaBox 106 × 206 mm"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_damaged_file_never_panics(at in 0usize..4000, with: Vec<u8>, cut in 0usize..4000) {
        let mut bytes = Sheet::new().font(true).bytes(
            "q 1 0 0 1 0 0 cm BT /F 9 Tf (a) Tj ET /X Do [ << >> ] 0 d 0 0 m Q",
        );
        let at = at % bytes.len();
        let end = (at + with.len()).min(bytes.len());
        bytes.splice(at..end, with);
        let _ = inspect(&bytes);
        bytes.truncate(cut % bytes.len());
        let _ = inspect(&bytes);
    }
}
