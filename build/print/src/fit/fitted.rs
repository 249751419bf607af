//! How one chapter is fitted to its pages: what was tried, and what was best.

use std::collections::BTreeSet;
use std::mem;

use super::Faults;

/// How a chapter is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A little closer.
    Tight,
    /// As close as a reader does not notice.
    Tighter,
    /// A little wider.
    Loose,
    /// As wide as a reader does not notice.
    Looser,
}

/// The settings that are tried where the usual one leaves something wrong, each after the one
/// before it.
const TRIED: [Setting; 4] = [Setting::Tight, Setting::Tighter, Setting::Loose, Setting::Looser];

/// How much a reader may mind before other settings are tried: each sets all of the chapter again.
const ACCEPTABLE: u32 = 2;

/// One way to set a chapter.
#[derive(Clone, Debug, Default)]
pub struct Way {
    /// None as always.
    pub setting: Option<Setting>,
    /// Blocks that begin a page.
    pub breaks: BTreeSet<String>,
}

/// How a chapter is set now, and what came of other ways.
#[derive(Debug, Default)]
pub struct Fitted {
    now: Way,
    /// The best so far, and how much is wrong with it.
    best: Option<(u32, Way)>,
    /// Nothing else is tried.
    settled: bool,
}

impl Fitted {
    /// How it is set now.
    pub fn now(&self) -> &Way {
        &self.now
    }

    /// Whether it is set in another way from now on, because of what is wrong with how it is.
    pub fn improve(&mut self, faults: Faults) -> bool {
        if self.settled {
            return false;
        }
        // A break may leave more empty than it mends, so that each state counts.
        if self.best.as_ref().is_none_or(|(least, _)| faults.weight < *least) {
            self.best = Some((faults.weight, self.now.clone()));
        }
        // What comes first in a chapter may mend what comes after it.
        let untried = faults.blocks.into_iter().find(|it| !self.now.breaks.contains(it));
        if let Some(block) = untried {
            self.now.breaks.insert(block);
            return true;
        }
        let next = match self.now.setting {
            None => TRIED.first(),
            Some(last) => TRIED.iter().skip_while(|it| **it != last).nth(1),
        };
        match next {
            Some(&setting) if faults.weight > ACCEPTABLE => {
                // In another setting other blocks begin a page.
                self.now = Way { setting: Some(setting), breaks: BTreeSet::new() };
                true
            }
            _ => self.settle(),
        }
    }

    /// Takes the best of what was tried. Whether that is another way than now.
    pub fn settle(&mut self) -> bool {
        self.settled = true;
        let Some((_, best)) = self.best.take() else { return false };
        let before = mem::replace(&mut self.now, best);
        before.setting != self.now.setting || before.breaks != self.now.breaks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How a chapter is set in the end if each way in turn has so much wrong.
    fn settled(weights: &[u32]) -> (Option<Setting>, usize) {
        let mut fitted = Fitted::default();
        for (round, &weight) in weights.iter().enumerate() {
            if !fitted.improve(Faults { weight, blocks: Vec::new() }) {
                return (fitted.now().setting, round + 1);
            }
        }
        (fitted.now().setting, weights.len())
    }

    #[test]
    fn the_best_of_what_was_tried_remains() {
        assert_eq!(settled(&[0]), (None, 1));
        assert_eq!(settled(&[2]), (None, 1));
        assert_eq!(settled(&[3, 0]), (Some(Setting::Tight), 2));
        assert_eq!(settled(&[8, 0]), (Some(Setting::Tight), 2));
        assert_eq!(settled(&[8, 6, 9, 7, 7]), (Some(Setting::Tight), 5));
        assert_eq!(settled(&[8, 9, 8, 4, 5]), (Some(Setting::Loose), 5));
        assert_eq!(settled(&[8, 9, 8, 4, 3]), (Some(Setting::Looser), 5));
        // What is as bad as always stays as always.
        assert_eq!(settled(&[8, 8, 12, 8, 9]), (None, 5));
    }

    #[test]
    fn blocks_begin_a_page_one_by_one_before_another_setting_is_tried() {
        let mut fitted = Fitted::default();
        let faults = |names: &[&str]| Faults {
            weight: 4,
            blocks: names.iter().map(|it| (*it).to_owned()).collect(),
        };
        assert!(fitted.improve(faults(&["a", "b"])));
        assert_eq!(Vec::from_iter(&fitted.now().breaks), ["a"]);
        assert!(fitted.improve(faults(&["a", "b"])));
        assert_eq!(Vec::from_iter(&fitted.now().breaks), ["a", "b"]);
        assert_eq!(fitted.now().setting, None);
        assert!(fitted.improve(faults(&["b"])));
        assert_eq!((fitted.now().setting, fitted.now().breaks.len()), (Some(Setting::Tight), 0));
    }
}
