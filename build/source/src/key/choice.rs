//! Words of which a key takes one.

/// Declares an enum whose values are words in configuration or front matter.
/// The first is the default; a word marked `later` has no effect yet and is left out.
macro_rules! choice {
    (
        $(#[doc = $about:literal])+
        pub enum $choice:ident {
            $(#[doc = $first_doc:literal])+ $first:ident = $first_word:literal,
            $( $(#[doc = $doc:literal])+ $name:ident = $($effect:ident)? $word:literal, )*
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $choice {
            $(#[doc = $first_doc])+ #[default] $first,
            $( $(#[doc = $doc])+ $name, )*
        }

        impl $choice {
            /// The words, the default first.
            pub const WORDS: &'static [&'static str] = &[$first_word, $($word),*];

            /// The value of a word.
            pub fn from_word(word: &str) -> Option<Self> {
                [Self::$first, $(Self::$name),*].into_iter().find(|choice| choice.word() == word)
            }

            /// The word an author writes.
            pub fn word(self) -> &'static str {
                match self {
                    Self::$first => $first_word,
                    $( Self::$name => $word, )*
                }
            }
        }

        impl serde::Serialize for $choice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::key::Read for $choice {
            const TYPE: $crate::key::Type = $crate::key::Type::Choice(Self::WORDS);

            fn read(node: &$crate::node::Node, reader: &mut $crate::key::Reader) -> Option<Self> {
                match reader.choice(node, Self::WORDS)? {
                    $first_word => Some(Self::$first),
                    $( $word => {
                        $( $crate::key::choice!(@$effect reader, node, $word); )?
                        #[allow(unreachable_code, reason = "a word without effect ends above")]
                        Some(Self::$name)
                    } )*
                    _ => None,
                }
            }
        }
    };
    (@now $reader:ident, $node:ident, $word:literal) => {};
    (@later $reader:ident, $node:ident, $word:literal) => {
        $reader.without_effect($node.span, $word);
        return None
    };
}

pub(crate) use choice;
