//! Answers that pages ask for again and again, found once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::failure::Failure;

/// Answers by question.
#[derive(Debug)]
pub(crate) struct Memo<V, E = Failure>(Mutex<BTreeMap<String, Result<V, E>>>);

impl<V, E> Default for Memo<V, E> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<V: Clone, E: Clone> Memo<V, E> {
    /// The answer, which is found at its first question. Two threads that ask at once may both
    /// find it; it is the same.
    pub(crate) fn get_or_make(
        &self,
        question: &str,
        make: impl FnOnce() -> Result<V, E>,
    ) -> Result<V, E> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = known().get(question) {
            return answer.clone();
        }
        let answer = make();
        known().entry(question.to_owned()).or_insert(answer).clone()
    }
}
