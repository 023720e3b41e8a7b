//! Words of file and folder names that announce an id, and of which class the id is. Whole words, lower case: names are
//! taken apart at everything that is neither letter nor digit. Short, because most numbers in names are dates and counters.

use crate::model::DataClass;

/// What a word announces, if a number or code stands right behind it.
pub const ANNOUNCED: &[(&str, DataClass)] = &[
    ("user", DataClass::AccountId),
    ("userid", DataClass::AccountId),
    ("uid", DataClass::AccountId),
    ("account", DataClass::AccountId),
    ("accountid", DataClass::AccountId),
    ("customer", DataClass::AccountId),
    ("customerid", DataClass::AccountId),
    ("member", DataClass::AccountId),
    ("memberid", DataClass::AccountId),
    ("athlete", DataClass::AccountId),
    ("athleteid", DataClass::AccountId),
    ("mac", DataClass::Mac),
    ("macaddress", DataClass::Mac),
    ("serial", DataClass::Serial),
    ("serialnumber", DataClass::Serial),
    ("imei", DataClass::Imei),
];
