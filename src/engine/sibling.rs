//! Fields that explain each other: in `{"type": "weight", "value": 68}` the value means what the type says.

use super::field::Field;

/// Keys that say what a sibling means.
const NAMING: [&str; 12] = [
    "type",
    "key",
    "name",
    "field",
    "metric",
    "property",
    "label",
    "setting_name",
    "datatypename",
    "param_type",
    "code",
    "measure",
];
/// Keys whose meaning hangs on such a sibling.
const VALUED: [&str; 10] = [
    "value",
    "val",
    "values",
    "text_value",
    "float_value",
    "setting_value",
    "param_value",
    "sum",
    "fitvalue",
    "quantity",
];

/// Where the naming and the valued field stand in a record that has both.
pub(super) fn pair(fields: &[Field<'_>]) -> Option<(usize, usize)> {
    let valued = fields.iter().position(|field| is_one_of(field.key, &VALUED))?;
    let naming = fields.iter().position(|field| is_one_of(field.key, &NAMING))?;
    Some((naming, valued))
}

fn is_one_of(key: &[u8], names: &[&str]) -> bool {
    names.iter().any(|name| key.len() == name.len() && key.eq_ignore_ascii_case(name.as_bytes()))
}
