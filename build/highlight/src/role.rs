//! What a piece of code is, and how a grammar's scopes tell it.

use std::sync::LazyLock;

use syntect::parsing::Scope;

/// What a piece of code is. What has no role is in the colour of code itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Keywords, operators, tags; what a patch adds.
    Keyword,
    /// Strings and other literal text.
    String,
    /// Names of functions, types and attributes.
    Name,
    /// Numbers and constants; what a patch takes away.
    Number,
    /// Comments.
    Comment,
    /// A heading in a text.
    Heading,
    /// Bold in a text.
    Strong,
    /// Italic in a text.
    Emphasis,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 8] = [
        Self::Keyword,
        Self::String,
        Self::Name,
        Self::Number,
        Self::Comment,
        Self::Heading,
        Self::Strong,
        Self::Emphasis,
    ];

    /// Its name in the output: a class, a key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keyword => "keyword",
            Self::String => "string",
            Self::Name => "name",
            Self::Number => "number",
            Self::Comment => "comment",
            Self::Heading => "heading",
            Self::Strong => "strong",
            Self::Emphasis => "emphasis",
        }
    }

    /// The design token of its colour, without the group; `None` if it has the colour of code.
    pub fn token(self) -> Option<&'static str> {
        match self {
            Self::Keyword => Some("code-keyword"),
            Self::String => Some("code-string"),
            Self::Name => Some("code-name"),
            Self::Number => Some("code-number"),
            Self::Comment => Some("code-comment"),
            Self::Heading | Self::Strong | Self::Emphasis => None,
        }
    }

    /// Whether it is set in bold.
    pub fn is_bold(self) -> bool {
        matches!(self, Self::Heading | Self::Strong)
    }

    /// Whether it is set in italics.
    pub fn is_italic(self) -> bool {
        matches!(self, Self::Comment | Self::Emphasis)
    }

    /// A scope that a theme gives this role's colour to.
    pub(crate) fn scope(self) -> &'static str {
        match self {
            Self::Keyword => "keyword.control",
            Self::String => "string.quoted.double",
            Self::Name => "entity.name.function",
            Self::Number => "constant.numeric",
            Self::Comment => "comment.line",
            Self::Heading => "markup.heading",
            Self::Strong => "markup.bold",
            Self::Emphasis => "markup.italic",
        }
    }

    /// The role of a piece by its scopes, the outermost first: the innermost scope that says
    /// anything counts, and of what it says the most precise.
    pub(crate) fn of(scopes: &[Scope]) -> Option<Self> {
        scopes.iter().rev().find_map(|scope| {
            let said = TABLE.iter().filter(|(prefix, _)| prefix.is_prefix_of(*scope));
            said.max_by_key(|(prefix, _)| prefix.len()).map(|(_, role)| *role)
        })?
    }
}

/// Scopes as grammars name them (Sublime Text: scope naming) with the role they tell. Those
/// with none end the search: a variable in a string is no string.
const SCOPES: [(&str, Option<Role>); 33] = [
    ("comment", Some(Role::Comment)),
    ("string", Some(Role::String)),
    ("markup.raw", Some(Role::String)),
    ("markup.underline.link", Some(Role::String)),
    ("constant", Some(Role::Number)),
    ("constant.other.placeholder", Some(Role::Number)),
    ("markup.deleted", Some(Role::Number)),
    ("keyword", Some(Role::Keyword)),
    ("storage", Some(Role::Keyword)),
    ("markup.inserted", Some(Role::Keyword)),
    ("entity.name", Some(Role::Name)),
    ("entity.name.tag", Some(Role::Keyword)),
    ("entity.name.section", Some(Role::Heading)),
    ("entity.other", Some(Role::Name)),
    ("support", Some(Role::Name)),
    ("support.constant", Some(Role::Number)),
    ("meta.mapping.key", Some(Role::Name)),
    ("support.type.property-name", Some(Role::Name)),
    ("variable", None),
    ("variable.function", Some(Role::Name)),
    ("variable.annotation", Some(Role::Name)),
    ("markup.heading", Some(Role::Heading)),
    ("markup.bold", Some(Role::Strong)),
    ("markup.italic", Some(Role::Emphasis)),
    ("meta.interpolation", None),
    ("meta.template.expression", None),
    ("punctuation.section", None),
    ("punctuation.separator", None),
    ("punctuation.terminator", None),
    ("punctuation.accessor", None),
    ("punctuation.definition.tag", Some(Role::Keyword)),
    ("source", None),
    ("text", None),
];

static TABLE: LazyLock<Vec<(Scope, Option<Role>)>> = LazyLock::new(|| {
    // The names above are scopes: a test builds every one.
    SCOPES.iter().filter_map(|(name, role)| Some((Scope::new(name).ok()?, *role))).collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    fn role(scopes: &[&str]) -> Option<Role> {
        let scopes: Vec<Scope> = scopes.iter().map(|name| Scope::new(name).unwrap()).collect();
        Role::of(&scopes)
    }

    #[test]
    fn every_scope_of_the_table_is_one() {
        assert_eq!(TABLE.len(), SCOPES.len());
        for known in Role::ALL {
            assert!(Scope::new(known.scope()).is_ok());
            assert_eq!(role(&[known.scope()]), Some(known));
        }
    }

    #[test]
    fn the_innermost_scope_that_says_anything_counts() {
        let string = ["source.rust", "string.quoted.double.rust"];
        assert_eq!(role(&string), Some(Role::String));
        let quote = "punctuation.definition.string.begin.rust";
        assert_eq!(role(&[string[0], string[1], quote]), Some(Role::String));
        let inside = ["source.js", "string.template.js", "meta.interpolation.js", "variable.other"];
        assert_eq!(role(&inside), None);
        assert_eq!(role(&["text.html", "entity.name.tag.html"]), Some(Role::Keyword));
        assert_eq!(role(&["source.rust"]), None);
    }
}
