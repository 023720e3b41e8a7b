//! What this site itself gives with a step: the interview about the network, open lists, a letter. Must not name what it does
//! not have.

use crate::model::{Aid, LetterKind};

pub(super) const AIDS: &[(&str, Aid)] = &[
    ("vendor.password", Aid::OpenLists),
    ("vendor.2fa", Aid::OpenLists),
    ("vendor.delete", Aid::OpenLists),
    ("wifi.decide", Aid::NetworkInterview),
    ("rights.access", Aid::Letter(LetterKind::Access)),
    ("rights.health", Aid::Letter(LetterKind::Health)),
    ("rights.child", Aid::Letter(LetterKind::Access)),
    ("rights.erasure", Aid::Letter(LetterKind::Erasure)),
];
