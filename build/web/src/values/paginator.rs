//! A list that is spread over pages (Zola: templates/pagination).
//!
//! Beside Zola's full addresses stand those from the root of the host, ours: `first_url`,
//! `previous_url`, `next_url`, `last_url` and `pagers`.

use tera::Value;
use tweeluik_publication::Pagination;

use crate::values::{Fields, Maker, listed};

impl Maker<'_> {
    /// The list as its page with this number, from 0, shows it.
    pub(crate) fn paginator(&self, list: &Pagination, at: usize, entries: &[Value]) -> Value {
        let full = |at: Option<usize>| self.pager(list, at, |path| self.addresses.full(path));
        let local = |at: Option<usize>| self.pager(list, at, |path| self.addresses.local(path));
        let last = list.pagers.len() - 1;
        let previous = at.checked_sub(1);
        let next = Some(at + 1);
        let pagers: Vec<Value> = (0..list.pagers.len())
            .map(|other| {
                Value::from(Fields::from([
                    ("index", Value::from(other + 1)),
                    ("permalink", full(Some(other))),
                    ("url", local(Some(other))),
                ]))
            })
            .collect();
        Value::from(Fields::from([
            ("paginate_by", Value::from(list.by)),
            ("base_url", Value::from(self.addresses.full(&list.base))),
            ("number_pagers", Value::from(list.pagers.len())),
            ("first", full(Some(0))),
            ("last", full(Some(last))),
            ("previous", full(previous)),
            ("next", full(next)),
            ("pages", listed(&list.pagers[at].entries, entries)),
            ("current_index", Value::from(at + 1)),
            ("total_pages", Value::from(list.total)),
            ("first_url", local(Some(0))),
            ("last_url", local(Some(last))),
            ("previous_url", local(previous)),
            ("next_url", local(next)),
            ("pagers", Value::from(pagers)),
        ]))
    }

    fn pager(
        &self,
        list: &Pagination,
        at: Option<usize>,
        address: impl Fn(&str) -> String,
    ) -> Value {
        let pager = at.and_then(|at| list.pagers.get(at));
        pager.map_or_else(Value::none, |pager| Value::from(address(&pager.path)))
    }
}
