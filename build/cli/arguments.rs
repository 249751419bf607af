//! The command line. Every flag is defined once, here; its help text is the
//! catalogue message `cli-help-NAME`, so that help exists in each language.

use std::path::PathBuf;

use clap::builder::{EnumValueParser, PathBufValueParser, PossibleValuesParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};
use tweeluik_source::config::Server;
use tweeluik_source::{Catalogue, Language, Message, MessageFormat, Profile};

use super::reference::Topic;

/// When to use colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What `render` makes of a Markdown text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Target {
    /// The web panel.
    Html,
    /// The print panel, as Typst.
    Typst,
    /// The words alone.
    Text,
    /// The tree, with places.
    Tree,
    /// The print panel, as PDF.
    Pdf,
}

/// The forms of findings by the name they have on the command line.
const FORMATS: [(&str, MessageFormat); 3] = [
    ("human", MessageFormat::Human),
    ("short", MessageFormat::Short),
    ("json", MessageFormat::Json),
];

/// Place in the help of the flags that every command takes: after the command's own.
const SHARED: usize = 100;

/// Flags that every command takes.
#[derive(Clone, Debug)]
pub struct Global {
    /// `--message-format`
    pub message_format: MessageFormat,
    /// `--color`
    pub color: Color,
}

/// What was asked.
#[derive(Clone, Debug)]
pub enum Action {
    /// `build`
    Build(BuildArguments),
    /// `check`
    Check {
        /// `--root`
        root: PathBuf,
        /// `--drafts`
        drafts: bool,
    },
    /// `render`
    Render {
        /// `FILE`, or `-`
        file: PathBuf,
        /// `--to`
        to: Target,
        /// `--root`
        root: Option<PathBuf>,
        /// `--output`
        output: Option<PathBuf>,
    },
    /// `headers`
    Headers {
        /// `--root`
        root: PathBuf,
        /// `--server`
        server: Server,
        /// `--base-url`
        base_url: Option<String>,
    },
    /// `reference`
    Reference {
        /// `TOPIC`
        topic: Topic,
        /// `--root`
        root: PathBuf,
    },
    /// `schema`
    Schema {
        /// `NAME`
        name: String,
        /// `--root`
        root: PathBuf,
    },
    /// `preflight`
    Preflight {
        /// `FILE…`
        files: Vec<PathBuf>,
        /// `--profile`
        profile: Option<Profile>,
    },
    /// `init`
    Init {
        /// `DIR`
        folder: PathBuf,
    },
}

/// Flags of `build`.
#[derive(Clone, Debug)]
pub struct BuildArguments {
    /// `--root`
    pub root: PathBuf,
    /// `--output`
    pub output: Option<PathBuf>,
    /// `--drafts`
    pub drafts: bool,
    /// `--base-url`
    pub base_url: Option<String>,
    /// `--keep-typst`
    pub keep_typst: bool,
}

/// The command line, described in the language of `catalogue`.
pub fn command(catalogue: &Catalogue) -> Command {
    let text = |id: &'static str| catalogue.text(&Message::new(id));
    let root = |id: &'static str| {
        Arg::new("root")
            .long("root")
            .value_name(text("cli-value-folder"))
            .value_parser(PathBufValueParser::new())
            .help(text(id))
    };
    let output = |id: &'static str, value: &'static str| {
        Arg::new("output")
            .long("output")
            .short('o')
            .value_name(text(value))
            .value_parser(PathBufValueParser::new())
            .help(text(id))
    };
    let flag = |name: &'static str, id: &'static str| {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(text(id))
    };
    let choice = |name: &'static str, default: &'static str, id: &'static str| {
        Arg::new(name)
            .long(name)
            .global(true)
            .display_order(SHARED)
            .default_value(default)
            .value_name(text("cli-value-choice"))
            .hide_possible_values(true)
            .hide_default_value(true)
            .help(text(id))
    };
    let base_url = || {
        Arg::new("base-url")
            .long("base-url")
            .value_name(text("cli-value-address"))
            .help(text("cli-help-base-url"))
    };
    // Clap's own words are English; the template and usage lines replace them.
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}\n", text("cli-usage"));
    let subcommand = |name: &'static str, id: &'static str, positional: &str| {
        let options = text("cli-usage-options");
        let usage = [&format!("tweeluik {name}"), positional, &options].map(str::trim).join(" ");
        Command::new(name)
            .about(text(id))
            .help_template(template.clone())
            .override_usage(usage.replace("  ", " "))
            .next_help_heading(text("cli-help-heading-options"))
    };
    Command::new("tweeluik")
        .version(env!("CARGO_PKG_VERSION"))
        .about(text("cli-help-about"))
        .help_template(template.clone())
        .override_usage(text("cli-usage-command"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .max_term_width(80)
        .subcommand_help_heading(text("cli-help-heading-commands"))
        .next_help_heading(text("cli-help-heading-options"))
        .arg(
            choice("message-format", "human", "cli-help-message-format")
                .value_parser(FORMATS.map(|(name, _)| name)),
        )
        .arg(
            choice("lang", catalogue.language().code(), "cli-help-lang").value_parser(["nl", "en"]),
        )
        .arg(
            choice("color", "auto", "cli-help-color").value_parser(EnumValueParser::<Color>::new()),
        )
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .global(true)
                .display_order(SHARED + 1)
                .action(ArgAction::Help)
                .help(text("cli-help-help")),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .display_order(SHARED + 1)
                .action(ArgAction::Version)
                .help(text("cli-help-version")),
        )
        .subcommand(
            subcommand("build", "cli-help-build", "")
                .arg(root("cli-help-root"))
                .arg(output("cli-help-output", "cli-value-folder"))
                .arg(flag("drafts", "cli-help-drafts"))
                .arg(base_url())
                .arg(flag("keep-typst", "cli-help-keep-typst")),
        )
        .subcommand(
            subcommand("check", "cli-help-check", "")
                .arg(root("cli-help-root"))
                .arg(flag("drafts", "cli-help-drafts")),
        )
        .subcommand(
            subcommand("render", "cli-help-render", &format!("{} --to …", text("cli-value-file")))
                .arg(
                    Arg::new("file")
                        .value_name(text("cli-value-file"))
                        .help_heading(text("cli-help-heading-arguments"))
                        .required(true)
                        .value_parser(PathBufValueParser::new())
                        .help(text("cli-help-file")),
                )
                .arg(
                    Arg::new("to")
                        .long("to")
                        .required(true)
                        .value_parser(EnumValueParser::<Target>::new())
                        .value_name(text("cli-value-choice"))
                        .hide_possible_values(true)
                        .help(text("cli-help-to")),
                )
                .arg(root("cli-help-render-root"))
                .arg(output("cli-help-render-output", "cli-value-file")),
        )
        .subcommand(
            subcommand("headers", "cli-help-headers", "--server …")
                .arg(
                    Arg::new("server")
                        .long("server")
                        .required(true)
                        .value_parser(PossibleValuesParser::new(Server::WORDS))
                        .value_name(text("cli-value-choice"))
                        .hide_possible_values(true)
                        .help(text("cli-help-server")),
                )
                .arg(root("cli-help-root"))
                .arg(base_url()),
        )
        .subcommand(
            subcommand("reference", "cli-help-reference", &text("cli-value-choice"))
                .arg(
                    Arg::new("topic")
                        .required(true)
                        .value_parser(EnumValueParser::<Topic>::new())
                        .value_name(text("cli-value-choice"))
                        .help_heading(text("cli-help-heading-arguments"))
                        .hide_possible_values(true)
                        .help(text("cli-help-topic")),
                )
                .arg(root("cli-help-root")),
        )
        .subcommand(
            subcommand("schema", "cli-help-schema", &text("cli-value-name"))
                .arg(
                    Arg::new("name")
                        .required(true)
                        .value_name(text("cli-value-name"))
                        .help_heading(text("cli-help-heading-arguments"))
                        .help(text("cli-help-schema-name")),
                )
                .arg(root("cli-help-root")),
        )
        .subcommand(
            subcommand("preflight", "cli-help-preflight", &format!("{}…", text("cli-value-file")))
                .arg(
                    Arg::new("files")
                        .value_name(text("cli-value-file"))
                        .help_heading(text("cli-help-heading-arguments"))
                        .required(true)
                        .num_args(1..)
                        .value_parser(PathBufValueParser::new())
                        .help(text("cli-help-pdf")),
                )
                .arg(
                    Arg::new("profile")
                        .long("profile")
                        .value_parser(PossibleValuesParser::new(Profile::WORDS))
                        .value_name(text("cli-value-choice"))
                        .hide_possible_values(true)
                        .help(text("cli-help-profile")),
                ),
        )
        .subcommand(
            subcommand("init", "cli-help-init", &text("cli-value-folder")).arg(
                Arg::new("folder")
                    .value_name(text("cli-value-folder"))
                    .help_heading(text("cli-help-heading-arguments"))
                    .required(true)
                    .value_parser(PathBufValueParser::new())
                    .help(text("cli-help-folder")),
            ),
        )
}

/// The language of messages before the command line was read: `--lang`, else
/// the environment's, else Dutch.
pub fn language_of<'a>(
    mut arguments: impl Iterator<Item = &'a str>,
    environment: Option<&str>,
) -> Language {
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if let Some(language) = value.and_then(Language::from_code) {
            return language;
        }
    }
    environment.and_then(|locale| Language::from_code(locale.get(..2)?)).unwrap_or(Language::Nl)
}

/// Reads what clap matched.
pub fn read(matches: &ArgMatches) -> Option<(Global, Action)> {
    let format = matches.get_one::<String>("message-format")?;
    let global = Global {
        message_format: FORMATS.iter().find(|(name, _)| name == format)?.1,
        color: *matches.get_one("color")?,
    };
    let (name, matches) = matches.subcommand()?;
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let root = || path("root").unwrap_or_else(|| PathBuf::from("."));
    let action = match name {
        "build" => Action::Build(BuildArguments {
            root: root(),
            output: path("output"),
            drafts: matches.get_flag("drafts"),
            base_url: matches.get_one("base-url").cloned(),
            keep_typst: matches.get_flag("keep-typst"),
        }),
        "check" => Action::Check { root: root(), drafts: matches.get_flag("drafts") },
        "render" => Action::Render {
            file: path("file")?,
            to: *matches.get_one("to")?,
            root: path("root"),
            output: path("output"),
        },
        "headers" => {
            let word = matches.get_one::<String>("server")?;
            Action::Headers {
                root: root(),
                server: Server::from_word(word)?,
                base_url: matches.get_one("base-url").cloned(),
            }
        }
        "reference" => Action::Reference { topic: *matches.get_one("topic")?, root: root() },
        "schema" => {
            Action::Schema { name: matches.get_one::<String>("name")?.clone(), root: root() }
        }
        "preflight" => Action::Preflight {
            files: matches.get_many("files")?.cloned().collect(),
            profile: matches.get_one::<String>("profile").and_then(|word| Profile::from_word(word)),
        },
        "init" => Action::Init { folder: path("folder")? },
        _ => return None,
    };
    Some((global, action))
}

impl Color {
    /// Whether to use colour on a stream that is, or is not, a terminal (`NO_COLOR`
    /// is respected: no-color.org).
    pub fn on(self, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        }
    }
}
