//! A call as a function sees it: its arguments, checked, and what it may ask about the site.

use std::borrow::Cow;

use tera::{ArgFromValue, Kwargs, State, Value};
use tweeluik_source::{Message, nearest};

use super::definition::Definition;
use super::failure::Failure;
use super::{SiteTables, Tables};

/// What a call gives.
pub(crate) type Answer = Result<Value, Failure>;

/// A call.
pub(crate) struct Asked<'a> {
    pub(crate) name: &'static str,
    pub(crate) site: &'a SiteTables,
    pub(crate) arguments: &'a Kwargs,
    pub(crate) state: &'a State<'a>,
}

impl<'a> Asked<'a> {
    pub(crate) fn new(
        definition: &Definition,
        tables: &'a Tables,
        arguments: &'a Kwargs,
        state: &'a State<'a>,
    ) -> Result<Self, Failure> {
        definition.check(arguments)?;
        // Templates are filled in only for a site.
        let site = tables.site.as_ref();
        let site = site.ok_or_else(|| Failure::new(Message::new("template-no-site")))?;
        Ok(Self { name: definition.name, site, arguments, state })
    }

    /// A text, if it is given.
    pub(crate) fn text(&self, name: &'a str) -> Result<Option<&'a str>, Failure> {
        match self.value(name)? {
            None => Ok(None),
            Some(_) => Ok(self.arguments.get::<&str>(name)?),
        }
    }

    /// A text that the definition requires.
    pub(crate) fn must_text(&self, name: &'a str) -> Result<&'a str, Failure> {
        Ok(self.arguments.must_get::<&str>(name)?)
    }

    /// `false` if it is left out.
    pub(crate) fn flag(&self, name: &'a str) -> Result<bool, Failure> {
        self.flag_or(name, false)
    }

    pub(crate) fn flag_or(&self, name: &'a str, other: bool) -> Result<bool, Failure> {
        Ok(self.value(name)?.and_then(|value| value.as_bool()).unwrap_or(other))
    }

    pub(crate) fn integer(&self, name: &'a str) -> Result<Option<i64>, Failure> {
        match self.value(name)? {
            None => Ok(None),
            Some(_) => Ok(self.arguments.get::<i64>(name)?),
        }
    }

    /// Whatever is given; none counts as left out.
    pub(crate) fn value(&self, name: &'a str) -> Result<Option<&'a Value>, Failure> {
        Ok(self.arguments.get::<&Value>(name)?.filter(|value| !value.is_none()))
    }

    /// The argument `lang`, which must be a language of the site.
    pub(crate) fn named_language(&self) -> Result<Option<&'a str>, Failure> {
        let Some(code) = self.text("lang")? else { return Ok(None) };
        if self.site.languages.iter().any(|known| known == code) {
            return Ok(Some(code));
        }
        let message = Message::new("template-unknown-language").with("code", code);
        Err(Failure::new(message).hint(nearest(code, &self.site.languages)))
    }

    /// The argument `lang`, else the language of the page, else the default language.
    pub(crate) fn language(&self) -> Result<Cow<'a, str>, Failure> {
        if let Some(code) = self.named_language()? {
            return Ok(Cow::Borrowed(code));
        }
        let Some(of_page) = self.state.get::<Value>("lang")? else {
            return Ok(Cow::Borrowed(self.site.words.default_language()));
        };
        let known =
            self.site.languages.iter().find(|known| of_page.as_str() == Some(known.as_str()));
        match known {
            Some(code) => Ok(Cow::Borrowed(code)),
            None => Ok(Cow::Owned(String::from_value(&of_page)?)),
        }
    }
}
