//! Guides to everything that is not a linked service: calm, the mailbox, the vendor's account, what others see of it, the platforms' own
//! accounts, names, Wi-Fi, rights, leaving, watching. Must not say how to link or unlink anything.
//! Facts: the `Ground` of each step, on the sources of `reference`.

mod amazon;
mod apple;
mod calm;
mod google;
mod ifttt;
mod leave;
mod mailbox;
mod names;
pub(in crate::catalog) mod reference;
mod rights;
mod safety;
mod samsung;
mod vendor;
mod visible;
mod watch;
mod wifi;

use crate::model::{Effort, Ground, Guide, Label, Path, Remedy, Route};

pub(super) const GUIDES: &[&Guide] = &[
    &calm::GUIDE,
    &safety::GUIDE,
    &mailbox::GUIDE,
    &vendor::GUIDE,
    &visible::GUIDE,
    &amazon::GUIDE,
    &google::GUIDE,
    &apple::GUIDE,
    &samsung::GUIDE,
    &ifttt::GUIDE,
    &names::GUIDE,
    &wifi::GUIDE,
    &rights::GUIDE,
    &leave::GUIDE,
    &watch::GUIDE,
];

/// Hosts that the links of these guides lead to.
pub(super) const HOSTS: &[&str] = &[
    "account.ring.com",
    "developer-api-console.wyze.com",
    "google.com",
    "help.ifttt.com",
    "identitytheft.gov",
    "myaccount.google.com",
    "support.apple.com",
    "support.ring.com",
    "support.wyze.com",
    "v3.account.samsung.com",
    "www.amazon.com",
];

/// A word on the screen that was seen in one form.
const fn label(text: &'static str) -> Label {
    Label { text, others: &[] }
}

/// A word on the screen that was seen in several forms.
const fn either(text: &'static str, others: &'static [&'static str]) -> Label {
    Label { text, others }
}

/// A way for all vendors.
const fn route(place: &'static str, path: Path, ground: Ground) -> Route {
    Route { only: None, place, path, ground }
}

/// A way for one vendor.
const fn route_of(vendor: &'static str, place: &'static str, path: Path, ground: Ground) -> Route {
    Route { only: Some(vendor), place, path, ground }
}

/// Advice of our own.
const fn remedy(text: &'static str) -> Remedy {
    Remedy { text, ground: reference::OWN }
}

const fn minutes(minutes: u16) -> Effort {
    Effort { minutes, seconds_per_device: 0 }
}

const fn minutes_and_each(minutes: u16, seconds_per_device: u16) -> Effort {
    Effort { minutes, seconds_per_device }
}
