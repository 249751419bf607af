//! Filters on lists.

use std::collections::BTreeMap;

use tera::Value;
use tera::value::{Key, Map};
use tweeluik_source::Message;

use super::asked::{Answer, Asked};
use super::failure::Failure;

/// Tera's `group_by`, but in the order of the list: Tera's own order differs from run to run.
pub(super) fn group_by(asked: &Asked<'_>, list: &Value) -> Answer {
    let attribute = asked.must_text("attribute")?;
    let mut keys: Vec<Key<'static>> = Vec::new();
    let mut groups: Vec<Vec<Value>> = Vec::new();
    let mut places = BTreeMap::new();
    for (index, item) in list.as_array().unwrap_or_default().iter().enumerate() {
        let Some(value) = item.get_from_path(attribute) else {
            let message = Message::new("template-no-attribute")
                .with("attribute", attribute)
                .with_number("number", index + 1);
            return Err(Failure::new(message).hint(Message::new("template-no-attribute-hint")));
        };
        if value.is_none() {
            continue;
        }
        let place = *places.entry(value.to_string()).or_insert_with(|| {
            keys.push(key_of(value));
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(item.clone());
    }
    let map: Map = keys.into_iter().zip(groups.into_iter().map(Value::from)).collect();
    Ok(Value::from(map))
}

fn key_of(value: &Value) -> Key<'static> {
    match (value.as_bool(), value.as_i128()) {
        (Some(truth), _) => Key::Bool(truth),
        (_, Some(number)) => Key::from(number),
        _ => Key::from(value.to_string()),
    }
}
