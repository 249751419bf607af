//! How findings look.

use tweeluik_source::{
    Catalogue, Diagnostic, Language, Level, Message, MessageFormat, Rule, Sources, Span, render,
};

static RULE: Rule = Rule::error("unknown-key");
static LINT: Rule = Rule::lint("key-without-effect", Level::Warn);

fn example() -> (Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let file = sources.add("gids/é.md", "+++\ntitel = \"Één\"\ndraft = true\n+++\n");
    let title = Span::new(file, 4..9);
    let draft = Span::new(file, 20..25);
    let found = vec![
        Diagnostic::unplaced(&LINT, Message::new("source-key-without-effect").with("key", "a")),
        Diagnostic::new(
            &LINT,
            draft,
            Message::new("source-key-without-effect").with("key", "draft"),
        ),
        Diagnostic::new(&RULE, title, Message::new("source-unknown-key").with("key", "titel"))
            .related(draft, Message::new("source-related"))
            .hint(Message::new("source-did-you-mean").with("name", "title")),
    ];
    (found, sources)
}

fn shown(format: MessageFormat, language: Language, color: bool) -> String {
    let (found, sources) = example();
    render(&found, format, &sources, &Catalogue::new(language), color)
}

#[test]
fn people_see_the_line_and_the_hint() {
    assert_eq!(
        shown(MessageFormat::Human, Language::Nl, false),
        r#"fout[unknown-key]: onbekende sleutel `titel`
 --> gids/é.md:2:1
  |
2 | titel = "Één"
  | ^^^^^
  |
 ::: gids/é.md:3:1
  |
3 | draft = true
  | ----- zie ook
  |
  = hulp: bedoelde u `title`?

waarschuwing[key-without-effect]: `draft` wordt gelezen maar doet nog niets
 --> gids/é.md:3:1
  |
3 | draft = true
  | ^^^^^

waarschuwing[key-without-effect]: `a` wordt gelezen maar doet nog niets

"#
    );
}

#[test]
fn colour_is_only_there_when_asked_for() {
    assert!(!shown(MessageFormat::Human, Language::Nl, false).contains('\u{1b}'));
    assert!(shown(MessageFormat::Human, Language::Nl, true).contains('\u{1b}'));
}

#[test]
fn short_is_one_line_a_finding_sorted_by_place() {
    assert_eq!(
        shown(MessageFormat::Short, Language::Nl, false),
        "gids/é.md:2:1: fout[unknown-key]: onbekende sleutel `titel`\n\
         gids/é.md:3:1: waarschuwing[key-without-effect]: `draft` wordt gelezen maar doet nog niets\n\
         waarschuwing[key-without-effect]: `a` wordt gelezen maar doet nog niets\n"
    );
}

#[test]
fn json_is_one_object_a_line() {
    let text = shown(MessageFormat::Json, Language::En, false);
    let objects: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(objects.len(), 3);
    assert_eq!(
        objects[0],
        serde_json::json!({
            "rule": "unknown-key", "level": "error", "message": "unknown key `titel`",
            "file": "gids/é.md", "line": 2, "column": 1, "end_line": 2, "end_column": 6,
            "hints": ["did you mean `title`?"],
            "related": [{
                "message": "see also",
                "file": "gids/é.md", "line": 3, "column": 1, "end_line": 3, "end_column": 6,
            }],
        })
    );
    assert_eq!(objects[1]["level"], "warning");
    assert_eq!(objects[2]["file"], serde_json::Value::Null);
}

fn human_of(text: &str, range: std::ops::Range<usize>) -> String {
    let mut sources = Sources::default();
    let file = sources.add("a.md", text);
    let message = Message::new("source-unknown-key").with("key", "x");
    let found = [Diagnostic::new(&RULE, Span::new(file, range), message)];
    render(&found, MessageFormat::Human, &sources, &Catalogue::new(Language::En), false)
}

#[test]
fn a_line_of_megabytes_is_not_shown() {
    let text = "één ".repeat(3_000_000);
    let shown = human_of(&text, 9_000_000..9_000_003);
    assert!(shown.lines().all(|line| line.chars().count() <= 100), "{shown}");
    assert!(
        shown.starts_with("error[unknown-key]: unknown key `x`\n--> a.md:1:6000001\n"),
        "{shown}"
    );
}

#[test]
fn long_hints_are_broken_between_words() {
    let mut sources = Sources::default();
    let file = sources.add("a.md", "x");
    let names = vec!["`naam`"; 30].join(", ");
    let hint = Message::new("source-known-names").with("names", names);
    let message = Message::new("source-unknown-key").with("key", "x");
    let found = [Diagnostic::new(&RULE, Span::new(file, 0..1), message).hint(hint)];
    let shown =
        render(&found, MessageFormat::Human, &sources, &Catalogue::new(Language::Nl), false);
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    assert_eq!(shown.matches("`naam`").count(), 30);
}

#[test]
fn a_long_line_is_cut_around_its_place() {
    let text = "één ".repeat(2_000);
    let shown = human_of(&text, 6_000..6_005);
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    assert!(shown.contains("a.md:1:4001") && shown.contains("^^^"), "{shown}");
}

#[test]
fn a_place_of_many_lines_shows_its_first() {
    let text = "regel\n".repeat(1_000);
    let shown = human_of(&text, 6..5_000);
    assert!(shown.lines().count() < 8, "{shown}");
    assert!(shown.contains("a.md:2:1"), "{shown}");
}

#[test]
fn a_place_of_two_lines_shows_both() {
    let shown = human_of("een\ntwee\ndrie\nvier\n", 4..13);
    assert!(shown.contains("twee") && shown.contains("drie") && !shown.contains("vier"), "{shown}");
}

#[test]
fn a_place_at_the_end_or_inside_a_character_is_no_problem() {
    assert!(human_of("é", 1..1).contains("a.md:1:1"));
    assert!(human_of("a\r\n", 1..3).contains("a.md:1:2"));
    assert!(human_of("a", 1..1).contains("a.md:1:2"));
    assert!(human_of("a", 7..9).contains("a.md:1:2"));
}
