//! Chance that is the same in every build of the same input: the n-th draw on a page depends on
//! the page's address and on n alone, or on `seed` alone where that is given.

use std::cell::RefCell;

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use sha2::{Digest, Sha256};
use tera::Value;
use tweeluik_source::Message;

use super::asked::{Answer, Asked};
use super::failure::Failure;

thread_local! {
    /// What is being filled in on this thread: its name, and the draws made so far.
    static DRAWS: RefCell<(String, u64)> = const { RefCell::new((String::new(), 0)) };
}

/// Fills in something whose draws are its own. One fill-in may stand inside another, and a
/// thread that waits may do another's work, so what was there before is put back.
pub(crate) fn within<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let before = DRAWS.replace((name.to_owned(), 0));
    let done = work();
    DRAWS.set(before);
    done
}

fn generator(asked: &Asked<'_>) -> Result<StdRng, Failure> {
    let seed = match asked.value("seed")? {
        Some(seed) => format!("seed {seed}"),
        None => DRAWS.with_borrow_mut(|(name, count)| {
            *count += 1;
            format!("{count} {name}")
        }),
    };
    Ok(StdRng::from_seed(Sha256::digest(seed).into()))
}

/// Zola's `get_random`: a whole number from `start` up to but not including `end`.
pub(super) fn get_random(asked: &Asked<'_>) -> Answer {
    let start = asked.integer("start")?.unwrap_or(0);
    let end = asked.integer("end")?.unwrap_or(0);
    if start >= end {
        let message = Message::new("template-random-range").with("start", start).with("end", end);
        return Err(Failure::new(message).hint(Message::new("template-random-range-hint")));
    }
    Ok(Value::from(generator(asked)?.random_range(start..end)))
}

/// Zola's `shuffle`.
pub(super) fn shuffle(asked: &Asked<'_>, list: &Value) -> Answer {
    let mut list = list.as_array().unwrap_or_default().to_vec();
    list.shuffle(&mut generator(asked)?);
    Ok(Value::from(list))
}
