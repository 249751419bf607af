//! All rules of all rooms, and the levels a project gives them.

use std::collections::BTreeMap;

use tweeluik_source::{
    Config, Diagnostic, Level, Levels, Message, Rule, config::LinkLevel, nearest,
};

/// A folder without configuration.
pub static NO_PROJECT: Rule = Rule::error("no-project");
/// A name under `[checks]` that is no rule.
static UNKNOWN_RULE: Rule = Rule::error("unknown-rule");
/// A site address that is none.
pub static INVALID_ADDRESS: Rule = Rule::error("invalid-address");
/// Output that cannot be written.
pub static OUTPUT: Rule = Rule::error("output");
/// A new site in a folder that has one.
pub static INIT_FOLDER: Rule = Rule::error("init-folder");
/// An input that cannot be read.
pub static INPUT: Rule = Rule::error("input");

static OWN: &[&Rule] =
    &[&NO_PROJECT, &UNKNOWN_RULE, &INVALID_ADDRESS, &OUTPUT, &INIT_FOLDER, &INPUT];

/// Every rule there is, by name.
pub fn all() -> BTreeMap<&'static str, &'static Rule> {
    [
        OWN,
        tweeluik_source::RULES,
        tweeluik_document::RULES,
        tweeluik_highlight::RULES,
        tweeluik_publication::RULES,
        tweeluik_web::RULES,
        tweeluik_print::RULES,
        tweeluik_check::RULES,
    ]
    .into_iter()
    .flatten()
    .map(|rule| (rule.name, *rule))
    .collect()
}

/// The levels that `[checks]`, `[link_checker]` and `[markdown.highlighting]` give, and what is wrong there.
pub fn levels(config: &Config) -> (Levels, Vec<Diagnostic>) {
    let rules = all();
    let mut levels = BTreeMap::new();
    let mut found = Vec::new();
    if config.link_checker.internal_level == LinkLevel::Warn {
        levels.insert("dead-link".to_owned(), Level::Warn);
    }
    if config.markdown.highlighting.as_ref().is_some_and(|it| it.error_on_missing_language) {
        levels.insert("unknown-language".to_owned(), Level::Deny);
    }
    if config.link_checker.external_level == LinkLevel::Warn {
        levels.insert("external-link".to_owned(), Level::Warn);
    }
    for (name, level) in config.checks.iter() {
        let Some(rule) = rules.get(name.value.as_str()) else {
            let names: Vec<&str> =
                rules.values().filter(|rule| rule.adjustable).map(|rule| rule.name).collect();
            let message = Message::new("cli-unknown-rule").with("name", &name.value);
            found.push(
                Diagnostic::new(&UNKNOWN_RULE, name.span, message)
                    .hint(nearest(&name.value, &names)),
            );
            continue;
        };
        if !rule.adjustable {
            let message = Message::new("cli-fixed-rule").with("name", &name.value);
            found.push(Diagnostic::new(&UNKNOWN_RULE, name.span, message));
            continue;
        }
        let known = [Level::Allow, Level::Warn, Level::Deny];
        match known.into_iter().find(|known| known.name() == level.value) {
            Some(level) => {
                levels.insert(name.value.clone(), level);
            }
            None => {
                let message = Message::new("cli-invalid-level").with("level", &level.value);
                found.push(
                    Diagnostic::new(&UNKNOWN_RULE, level.span, message)
                        .hint(Message::new("cli-invalid-level-hint")),
                );
            }
        }
    }
    (Levels(levels), found)
}
