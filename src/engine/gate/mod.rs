//! Judges whether a value may be of the class that its key claims. Looks at no key, and finds nothing on its own:
//! what speaks for itself is found by `detect`. Ranges: what people and their devices can have, with a margin;
//! units are those that exports use (kg, lb, st; cm, m, ft; C, F; mmol/L, mg/dL).

mod date;
mod home;
mod host;
mod machine;
mod number;
mod paper;
mod placeholder;
mod position;
mod secret;
mod text;
mod value;

use super::detect::Span;
use crate::model::{DataClass, Family, Shape};
use value::Value;

/// How well a value fits the class that its key claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It passes a test that few other values pass.
    Tested(Shape),
    /// It is in the range, of the length, or of the letters that fit.
    Plausible(Shape),
    /// The vendor took the value out before handing over the file.
    VendorMasked,
    /// Nothing of this class stands here.
    Nothing,
}

impl Fit {
    /// What the value looks like, if it fits.
    pub fn shape(self) -> Option<Shape> {
        match self {
            Fit::Tested(shape) | Fit::Plausible(shape) => Some(shape),
            Fit::VendorMasked | Fit::Nothing => None,
        }
    }

    fn plausible_if(fits: bool, shape: Shape) -> Self {
        if fits { Fit::Plausible(shape) } else { Fit::Nothing }
    }

    fn tested_if(fits: bool, class: DataClass) -> Self {
        if fits { Fit::Tested(Shape::Tested(class)) } else { Fit::Nothing }
    }

    /// This fit, or the other if this is nothing.
    fn or(self, other: impl FnOnce() -> Self) -> Self {
        if self == Fit::Nothing { other() } else { self }
    }
}

/// Values longer than this are no single value of any class but running text.
const MAX_VALUE: usize = 64 << 10;

/// Whether `value` may be of `class`.
pub fn fit(class: DataClass, value: &str) -> Fit {
    judge(class, &Value::new(value.trim()))
}

/// The same for a value without space around it, in which the detectors saw `spans`.
pub fn fit_seen(class: DataClass, value: &str, spans: &[Span]) -> Fit {
    judge(class, &Value::seen(value, spans))
}

fn judge(class: DataClass, value: &Value<'_>) -> Fit {
    if placeholder::is_empty(value) || value.len() > MAX_VALUE {
        return Fit::Nothing;
    }
    if placeholder::is_masked(value, class) {
        return Fit::VendorMasked;
    }
    let says_nothing = placeholder::is_switch(value) && !home::knows_switches(class) && !is_norway(class, value);
    if says_nothing || machine::is_choice(value) && is_measured(class) {
        return Fit::Nothing;
    }
    let by_family = match class.family() {
        Family::Identity | Family::Contact | Family::Location => text::person(class, value),
        Family::Network | Family::Device => text::thing(class, value),
        Family::Credential => secret::fit(class, value),
        Family::Body | Family::Activity => number::body(class, value),
        Family::Finance => number::money(class, value),
        Family::Home | Family::Media | Family::Behaviour => home::fit(class, value),
    };
    by_family.or(|| paper::fit(class, value))
}

/// Whether it is the code of a country or a language, and not a no.
fn is_norway(class: DataClass, value: &str) -> bool {
    matches!(class, DataClass::Place | DataClass::Language | DataClass::Nationality) && value.eq_ignore_ascii_case("no")
}

/// What bodies, homes and people do, and not what a machine is set to.
fn is_measured(class: DataClass) -> bool {
    matches!(class.family(), Family::Body | Family::Activity | Family::Home | Family::Behaviour | Family::Network)
}

/// Whether the value says that nothing is there. Less than [`is_blank`]: where a layout vouches for the field, `Your lamp`
/// is a name and no blank to fill in.
pub fn is_void(value: &str) -> bool {
    placeholder::is_void(value.trim())
}

/// Whether the value says nothing: empty, null, a blank to fill in, or masked by the vendor.
pub fn is_blank(value: &str) -> bool {
    let value = value.trim();
    placeholder::is_empty(value) || placeholder::is_masked(value, DataClass::Password)
}

/// Whether keys of this class stand in files as lists of numbers, one byte each.
pub fn may_be_bytes(class: DataClass) -> bool {
    matches!(class, DataClass::DeviceKey | DataClass::PrivateKey)
}

/// Whether the values together are the bytes of one key.
pub fn are_bytes_of_key(class: DataClass, values: &[&str]) -> bool {
    may_be_bytes(class) && secret::is_list_of_bytes(&values.join(","))
}

/// Whether the value looks drawn by chance, as keys and tokens are, and as names, paths and dates are not; of a code, whether
/// somebody may type it in.
pub fn is_drawn(class: DataClass, value: &str) -> bool {
    class == DataClass::Pin || secret::is_drawn(value.trim())
}

/// Whether the value looks so much like a secret that its key need not say so: 128 bits and more.
pub fn is_riddle(value: &str) -> bool {
    let value = value.trim();
    (22..=512).contains(&value.len())
        && !value.contains('.')
        && secret::is_drawn(value)
        && !machine::is_of_words(value)
        && !(value.len() < 32 && secret::is_hex(value))
}

/// What a value of this class is by its form: some files keep the digest of a password under the name of the password.
pub fn told_as(class: DataClass, value: &str) -> DataClass {
    let value = value.trim();
    if class == DataClass::Pin && secret::is_short_key(value) {
        return DataClass::DeviceKey;
    }
    let is_digest = match class {
        DataClass::Password => secret::is_long_digest(value),
        DataClass::Pin => value.len() >= 32,
        _ => false,
    };
    if is_digest { DataClass::PasswordHash } else { class }
}

#[cfg(test)]
mod tests;
