//! The macro that says a table of keys once.

/// Declares a table of keys.
///
/// Each field is `now` or `later` (its [`Effect`](crate::Effect)) or `required`,
/// a name, a type that implements `Read`, and perhaps a default; without one
/// it is the type's own.
macro_rules! keys {
    (
        $(#[doc = $about:literal])+
        $(#[derive($derived:path)])?
        pub struct $table:ident {
            $( $(#[doc = $doc:literal])+ $effect:ident $name:ident: $kind:ty $(= $default:expr)?, )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Clone, Debug, PartialEq $(, $derived)?)]
        pub struct $table {
            $( $(#[doc = $doc])+ pub $name: $kind, )+
        }

        impl $table {
            /// The keys of this table, in the order of the handbook.
            pub const KEYS: &'static [$crate::key::Key] = &[
                $( $crate::key::Key {
                    name: stringify!($name),
                    kind: <$kind as $crate::key::Read>::TYPE,
                    doc: concat!($($doc),+).trim_ascii(),
                    effect: $crate::key::keys!(@effect $effect),
                    required: $crate::key::keys!(@required $effect),
                }, )+
            ];
        }

        impl Default for $table {
            fn default() -> Self {
                Self { $( $name: $crate::key::keys!(@default $($default)?), )+ }
            }
        }

        impl $crate::key::Read for $table {
            const TYPE: $crate::key::Type = $crate::key::Type::Table(Self::KEYS);

            fn read(node: &$crate::node::Node, reader: &mut $crate::key::Reader) -> Option<Self> {
                let entries = reader.table(node, Self::KEYS)?;
                let mut table = Self::default();
                // A table without a required key is no table: its default stands for nothing.
                let mut required = Self::KEYS.iter().filter(|key| key.required).count();
                for (key, value) in entries {
                    match key.value.as_str() {
                        $( stringify!($name) => {
                            let effect = $crate::key::keys!(@effect $effect);
                            if let Some(value) = reader.value(key, value, effect) {
                                // Asking for what is done anyway asks for nothing.
                                if effect == $crate::key::Effect::Later && value != table.$name {
                                    reader.without_effect(key.span, &key.value);
                                }
                                table.$name = value;
                                required = required.saturating_sub(usize::from($crate::key::keys!(@required $effect)));
                            }
                        } )+
                        _ => {}
                    }
                }
                (required == 0).then_some(table)
            }
        }
    };
    (@effect later) => { $crate::key::Effect::Later };
    (@effect $effect:ident) => { $crate::key::Effect::Now };
    (@required required) => { true };
    (@required $effect:ident) => { false };
    (@default) => { Default::default() };
    (@default $default:expr) => { $default.into() };
}

pub(crate) use keys;
