//! Fields that explain each other: in `{"type": "weight", "value": 68}` the value means what the type says.

use super::field::Field;
use super::key::{self, Claim};
use crate::model::{DataClass, Family};

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

/// What a key claims in the company of its siblings: a height beside a width is a picture's, and a bare name beside an
/// e-mail address is a person's, beside a hardware address a device's.
pub(super) fn judge(key: &str, parents: &[&str], siblings: &[Field<'_>]) -> Option<Claim> {
    let claim = key::judge(key, parents);
    if claim.is_some_and(|claim| claim.class == DataClass::Height) && has(siblings, "width") {
        return None;
    }
    if claim.is_some() || !key.eq_ignore_ascii_case("name") {
        return claim;
    }
    let classes: Vec<DataClass> = siblings.iter().filter_map(|sibling| claimed(sibling, parents)).collect();
    let is_person =
        classes.iter().any(|class| matches!(class, DataClass::Email | DataClass::Phone | DataClass::BirthDate));
    let is_device = classes.iter().any(|class| {
        matches!(class, DataClass::Mac | DataClass::Serial | DataClass::Firmware | DataClass::Ssid)
            || (class.family() == Family::Device && *class != DataClass::Model)
    });
    let company = match (is_person, is_device) {
        (true, _) => "person",
        (_, true) => "device",
        _ => return None,
    };
    key::judge(key, &[parents, &[company]].concat()).map(|claim| Claim { strong: false, ..claim })
}

fn claimed(sibling: &Field<'_>, parents: &[&str]) -> Option<DataClass> {
    key::judge(std::str::from_utf8(sibling.key).ok()?, parents).map(|claim| claim.class)
}

fn has(siblings: &[Field<'_>], key: &str) -> bool {
    siblings.iter().any(|sibling| sibling.key.eq_ignore_ascii_case(key.as_bytes()))
}

fn is_one_of(key: &[u8], names: &[&str]) -> bool {
    names.iter().any(|name| key.len() == name.len() && key.eq_ignore_ascii_case(name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::field::{Escape, Kind, RawValue};

    #[track_caller]
    fn check(key: &str, siblings: &[&str], expected: Option<DataClass>) {
        let value = RawValue::new(b"x", Escape::None);
        let fields: Vec<Field<'_>> =
            siblings.iter().map(|key| Field { key: key.as_bytes(), value, kind: Kind::Text }).collect();
        assert_eq!(judge(key, &[], &fields).map(|claim| claim.class), expected, "{key} beside {siblings:?}");
    }

    #[test]
    fn a_bare_name_is_told_by_its_company() {
        check("name", &["name", "email"], Some(DataClass::Name));
        check("name", &["name", "mac", "rssi"], Some(DataClass::Nickname));
        check("name", &["name", "price"], None);
    }

    #[test]
    fn a_height_beside_a_width_is_no_body() {
        check("height", &["height", "weight"], Some(DataClass::Height));
        check("height", &["width", "height"], None);
    }
}
