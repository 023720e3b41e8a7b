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
const VALUED: [&str; 11] = [
    "value",
    "val",
    "values",
    "text_value",
    "float_value",
    "int_value",
    "setting_value",
    "param_value",
    "sum",
    "fitvalue",
    "quantity",
];

/// Keys that hold the unit of what stands beside them, alone or behind the key they belong to.
const UNITS: [&str; 4] = ["unit", "units", "uom", "unit_of_measurement"];
/// Units of bodies, and units in which nobody is measured, lower case.
const OF_WEIGHT: &str = "kg,kgs,kilogram,kilograms,lb,lbs,pound,pounds,st,stone,g,gram,grams";
const OF_HEIGHT: &str = "cm,centimeter,centimeters,m,meter,meters,ft,feet,in,inch,inches,ft_in";
const OF_THINGS: &str = "px,pt,em,rem,dp,sp,dpi,pixel,pixels,hpa,mbar,psi,bar,lx,lm,w,kw,v,mv,a,ma,db,dbm,rpm,ppm,ppb,hz,khz,mhz,ghz,ms,kb,\
                         mb,gb,t,ton,tons,km,mi";

/// Where the naming and the valued fields stand in a record that has both.
#[derive(Clone, Copy)]
pub(super) struct Pair {
    pub(super) naming: usize,
    /// One bit for each position; fields behind the last bit are named by nothing.
    valued: u128,
}

impl Pair {
    #[inline]
    pub(super) fn has_valued(self, idx: usize) -> bool {
        idx < u128::BITS as usize && self.valued >> idx & 1 == 1
    }
}

/// The pair of a record, if it has one. A vendor may keep a column for each type of value beside one key (Samsung
/// Health: `text_value`, `float_value`).
pub(super) fn pair(fields: &[Field<'_>]) -> Option<Pair> {
    let is_valued = |(_, field): &(usize, &Field<'_>)| is_one_of(field.key, &VALUED);
    let within = fields.iter().enumerate().take(u128::BITS as usize);
    let valued = within.filter(is_valued).fold(0_u128, |bits, (idx, _)| bits | 1 << idx);
    let naming = fields.iter().position(|field| is_one_of(field.key, &NAMING)).filter(|_| valued != 0)?;
    Some(Pair { naming, valued })
}

/// What a key claims in the company of its siblings: a height beside a width is a picture's, and a bare name beside an
/// e-mail address is a person's, beside a hardware address a device's.
pub(super) fn judge(key: &str, parents: &[&str], siblings: &[Field<'_>]) -> Option<Claim> {
    let claim = key::judge(key, parents);
    let claim = match (claim, unit_beside(key, siblings)) {
        (Some(claim), Some(unit)) => by_unit(claim, &unit),
        (claim, _) => claim,
    };
    if claim.is_some_and(|claim| claim.class == DataClass::Height) && has(siblings, "width") {
        return None;
    }
    match claim {
        Some(claim) if claim.class == DataClass::Nickname && is_bare(key, "nickname,nick_name,nick") => {
            let is_person = Company::of(siblings, parents).is_person();
            Some(if is_person { Claim { class: DataClass::Username, ..claim } } else { claim })
        }
        Some(claim) if is_bare(key, SECRETS) => {
            Some(Claim { class: secret_beside(claim.class, siblings, parents), ..claim })
        }
        Some(claim) => Some(claim),
        None => by_company(key, parents, siblings),
    }
}

/// What secrets are called that say nothing of what they open.
const SECRETS: &str = "password,passwd,passphrase,pwd,pass,psk,presharedkey,preshared_key,pre_shared_key";

/// What a secret is in its company: beside a salt the digest of a password, beside the name of a network its password, and
/// beside public keys the key of a tunnel.
fn secret_beside(class: DataClass, siblings: &[Field<'_>], parents: &[&str]) -> DataClass {
    let has_any = |keys: &[&str]| keys.iter().any(|key| has(siblings, key));
    match class {
        DataClass::Password if has_any(&["salt", "iterations", "hash_algorithm"]) => DataClass::PasswordHash,
        DataClass::Password if Company::of(siblings, parents).has_network() => DataClass::WifiPassword,
        DataClass::WifiPassword if has_any(&["publickey", "public_key", "privatekey", "private_key", "allowedips"]) => {
            DataClass::DeviceKey
        }
        _ => class,
    }
}

type Is = fn(&Company) -> bool;

/// Words that say whose they are only by their company: the words, the company, and what they then stand under.
const BY_COMPANY: [(&str, Is, &str); 10] = [
    ("state,province", Company::has_place, "address"),
    (
        "distance,duration,elapsed_time,start_date,start_date_local,start_time,end_time,average_speed,max_speed,sport_type",
        Company::is_workout,
        "workout",
    ),
    ("value,timeinrange,sg", Company::has_glucose, "glucose"),
    ("registrationnumber,registration_number,registration", Company::is_vehicle, "vehicle"),
    ("key,key1,psk", Company::has_network, "wifi"),
    ("id,_id,uuid,guid", Company::is_one_device, "device"),
    ("label,display_name,displayname", Company::is_one_device, "device"),
    ("id,_id,uuid,guid,name", Company::is_person, "user"),
    ("name", Company::is_device, "device"),
    ("name", Company::has_address, "home"),
];

/// What a bare word means in its company.
fn by_company(key: &str, parents: &[&str], siblings: &[Field<'_>]) -> Option<Claim> {
    let candidates = || BY_COMPANY.iter().filter(|(words, ..)| is_bare(key, words));
    candidates().next()?;
    let company = Company::of(siblings, parents);
    let (.., above) = candidates().find(|(_, is, _)| is(&company))?;
    key::judge(key, &[parents, &[above]].concat()).map(|claim| Claim { strong: false, ..claim })
}

/// What the fields of a record claim, which tells whom or what it is about.
struct Company(Vec<DataClass>);

impl Company {
    fn of(siblings: &[Field<'_>], parents: &[&str]) -> Self {
        Self(siblings.iter().filter_map(|sibling| claimed(sibling, parents)).collect())
    }

    fn has(&self, list: &[DataClass]) -> bool {
        self.0.iter().any(|class| list.contains(class))
    }

    fn is_person(&self) -> bool {
        self.has(&[DataClass::Email, DataClass::Phone, DataClass::BirthDate])
    }

    fn is_device(&self) -> bool {
        let is_of_device = |class: &DataClass| class.family() == Family::Device && *class != DataClass::Model;
        self.has(&[DataClass::Mac, DataClass::Ssid]) || self.0.iter().any(is_of_device)
    }

    /// By a number that no other device has; what else has an id beside that of the device is no device.
    fn is_one_device(&self) -> bool {
        !self.has(&[DataClass::DeviceId]) && self.has(&[DataClass::Mac, DataClass::Serial, DataClass::Imei])
    }

    fn has_address(&self) -> bool {
        self.has(&[DataClass::Address, DataClass::Postcode])
    }

    fn has_place(&self) -> bool {
        self.has_address() || self.has(&[DataClass::Place])
    }

    fn has_network(&self) -> bool {
        self.has(&[DataClass::Ssid])
    }

    fn has_glucose(&self) -> bool {
        self.has(&[DataClass::Glucose])
    }

    fn is_vehicle(&self) -> bool {
        self.has(&[DataClass::Vin])
    }

    fn is_workout(&self) -> bool {
        self.has(&[DataClass::Workout])
    }
}

fn is_bare(key: &str, words: &str) -> bool {
    words.split(',').any(|word| key.eq_ignore_ascii_case(word))
}

/// What is left of a claim beside a unit: a weight in kilograms convinces, one in pixels is none.
fn by_unit(claim: Claim, unit: &str) -> Option<Claim> {
    if claim.class.family() != Family::Body {
        return Some(claim);
    }
    let is = |list: &str| list.split(',').any(|listed| listed == unit);
    match claim.class {
        DataClass::Weight if is(OF_WEIGHT) => Some(Claim { strong: true, ..claim }),
        DataClass::Height if is(OF_HEIGHT) => Some(Claim { strong: true, ..claim }),
        DataClass::Weight if is(OF_HEIGHT) => None,
        DataClass::Height if is(OF_WEIGHT) => None,
        _ => (!is(OF_THINGS)).then_some(claim),
    }
}

/// The unit that a sibling tells: `unit`, or `weight_unit` and `weightUnit` beside `weight`.
fn unit_beside(key: &str, siblings: &[Field<'_>]) -> Option<String> {
    let is_unit = |other: &[u8]| {
        let own = other.get(..key.len()).filter(|front| front.eq_ignore_ascii_case(key.as_bytes()));
        let rest = own.map_or(other, |_| other.get(key.len()..).unwrap_or_default());
        is_one_of(rest.strip_prefix(b"_").unwrap_or(rest), &UNITS)
    };
    let sibling = siblings.iter().find(|sibling| is_unit(sibling.key))?;
    Some(sibling.value.text().trim().to_lowercase())
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
        check("name", &["name", "street_address", "postcode"], Some(DataClass::HomeId));
        check("id", &["id", "email"], Some(DataClass::AccountId));
        check("id", &["id", "mac"], Some(DataClass::DeviceId));
        check("id", &["id", "firmware_version"], None);
        check("label", &["label", "serial_number"], Some(DataClass::Nickname));
        check("label", &["label", "email"], None);
        check("state", &["state", "city"], Some(DataClass::Place));
        check("state", &["state", "mac"], None);
        check("nickname", &["nickname", "email"], Some(DataClass::Username));
        check("nickname", &["nickname", "mac"], Some(DataClass::Nickname));
        check("distance", &["distance", "workout_type"], Some(DataClass::Workout));
        check("distance", &["distance", "mac"], None);
        check("value", &["value", "glucose_level"], Some(DataClass::Glucose));
    }

    #[test]
    fn a_secret_is_of_what_stands_beside_it() {
        check("password", &["password", "salt"], Some(DataClass::PasswordHash));
        check("password", &["password", "ssid"], Some(DataClass::WifiPassword));
        check("password", &["password", "username"], Some(DataClass::Password));
        check("key", &["key", "ssid"], Some(DataClass::WifiPassword));
        check("key", &["key", "mac"], None);
        check("master_password", &["master_password", "ssid"], Some(DataClass::Password));
        check("preSharedKey", &["preSharedKey", "publicKey"], Some(DataClass::DeviceKey));
        check("preSharedKey", &["preSharedKey", "ssid"], Some(DataClass::WifiPassword));
    }

    #[test]
    fn a_unit_beside_confirms_or_refutes() {
        #[track_caller]
        fn check(key: &str, unit: (&str, &str), expected: Option<(DataClass, bool)>) {
            let value = RawValue::new(unit.1.as_bytes(), Escape::None);
            let fields = [Field { key: unit.0.as_bytes(), value, kind: Kind::Text }];
            let found = judge(key, &[], &fields).map(|claim| (claim.class, claim.strong));
            assert_eq!(found, expected, "{key} beside {unit:?}");
        }
        check("weight", ("unit", "kg"), Some((DataClass::Weight, true)));
        check("weight", ("weight_unit", "LBS"), Some((DataClass::Weight, true)));
        check("weight", ("unit", "px"), None);
        check("weight", ("unit", "t"), None);
        check("height", ("heightUnit", "cm"), Some((DataClass::Height, true)));
        check("height", ("units", "px"), None);
        check("height", ("weight_unit", "kg"), Some((DataClass::Height, false)));
        check("pulse", ("unit", "bpm"), Some((DataClass::Heart, true)));
        check("pulse", ("unit", "ms"), None);
        check("serial", ("unit", "px"), Some((DataClass::Serial, true)));
    }

    #[test]
    fn a_height_beside_a_width_is_no_body() {
        check("height", &["height", "weight"], Some(DataClass::Height));
        check("height", &["width", "height"], None);
    }
}
