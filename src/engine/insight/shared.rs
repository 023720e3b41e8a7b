//! Values that stand in the files of several vendors, by which somebody could join their leaks. Keeps fingerprints and
//! masks, never values.

use super::role::folded;
use crate::engine::distinct::fingerprint;
use crate::model::{DataClass, Fingerprint, Masked, ProviderId, Salt, Shared};
use sha2::{Digest, Sha256};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::net::IpAddr;

/// A value as far as it is compared.
pub(in crate::engine) struct Print {
    print: u64,
    masked: Masked,
}

impl Print {
    /// Of a value that tells somebody or something apart from all others.
    pub(in crate::engine) fn of(class: DataClass, text: &str) -> Option<Self> {
        let same = compared(class, text)?;
        let is_one_letter = same.bytes().all(|byte| Some(&byte) == same.as_bytes().first());
        let is_telling = same.len() >= 4 && !is_one_letter;
        is_telling.then(|| Self { print: fingerprint(same.as_bytes()), masked: Masked::of(class, text) })
    }

    /// Of a place, by the cell of three decimals that it lies in.
    pub(super) fn of_cell((row, column): (i32, i32)) -> Self {
        let degrees = format!("{:.3}", f64::from(row) / 1_000.0);
        let print = fingerprint(&[row.to_le_bytes(), column.to_le_bytes()].concat());
        Self { print, masked: Masked::of(DataClass::Coordinates, &degrees) }
    }
}

/// What is compared of a value: spelling that programs change is taken away. `None`: values of this class tell nobody
/// apart.
fn compared(class: DataClass, text: &str) -> Option<String> {
    let text = text.trim();
    match class {
        DataClass::Email | DataClass::Username => Some(text.to_lowercase()),
        DataClass::Ssid => Some(text.trim_matches('"').trim().to_owned()),
        DataClass::Phone => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            // The digits behind any code of a country or trunk.
            Some(digits.get(digits.len().checked_sub(9)?..)?.to_owned())
        }
        DataClass::Mac | DataClass::Bssid | DataClass::Serial | DataClass::DeviceId | DataClass::Address => {
            Some(folded(text))
        }
        DataClass::Name => Some(folded(text)).filter(|name| name.chars().count() >= 4),
        DataClass::Ip => {
            let address: IpAddr = text.parse().ok()?;
            let is_public = crate::engine::detect::detail(class, text) == Some(crate::model::Detail::Public);
            is_public.then(|| address.to_string())
        }
        _ => None,
    }
}

/// Hardware addresses are called by both names.
fn group(class: DataClass) -> DataClass {
    if class == DataClass::Bssid { DataClass::Mac } else { class }
}

struct Known {
    class: DataClass,
    masked: Masked,
    /// One bit for each vendor, in the order of the list.
    vendors: u64,
}

/// All of a job.
#[derive(Default)]
pub(in crate::engine) struct SharedList {
    known: HashMap<(DataClass, u64), Known>,
    vendors: Vec<&'static str>,
}

impl SharedList {
    /// Values kept of one job.
    const MOST: usize = 50_000;
    /// Values of which fingerprints are given out.
    const PRINTED: usize = 20_000;

    /// Takes values of a class from a file of a vendor.
    pub(in crate::engine) fn take<'p>(
        &mut self,
        class: DataClass,
        prints: impl IntoIterator<Item = &'p Print>,
        vendor: Option<&'static str>,
    ) {
        let Some(bit) = vendor.and_then(|vendor| self.bit(vendor)) else { return };
        for print in prints {
            let is_full = self.known.len() >= Self::MOST;
            let identity = (group(class), print.print);
            if let Some(known) = self.known.get_mut(&identity) {
                known.vendors |= bit;
            } else if !is_full {
                self.known.insert(identity, Known { class, masked: print.masked.clone(), vendors: bit });
            }
        }
    }

    fn bit(&mut self, vendor: &'static str) -> Option<u64> {
        let idx = self.vendors.iter().position(|known| *known == vendor).unwrap_or_else(|| {
            self.vendors.push(vendor);
            self.vendors.len() - 1
        });
        1_u64.checked_shl(idx as u32)
    }

    /// Fingerprints of the values for a visit: those of most vendors first, places last.
    pub(in crate::engine) fn fingerprints(&self, salt: &Salt) -> Vec<Fingerprint> {
        let mut all: Vec<_> = self.known.iter().collect();
        all.sort_unstable_by_key(|((class, print), known)| {
            (Reverse(known.vendors.count_ones()), *class == DataClass::Coordinates, *class, *print)
        });
        all.truncate(Self::PRINTED);
        let fingerprint = |(identity, known): (&(DataClass, u64), &Known)| Fingerprint {
            print: salted(salt, *identity),
            of: self.of(known),
        };
        all.into_iter().map(fingerprint).collect()
    }

    /// What stands in the files of at least two vendors.
    pub(in crate::engine) fn shared(&self) -> Vec<Shared> {
        Shared::told(self.known.values().map(|known| self.of(known)))
    }

    fn of(&self, known: &Known) -> Shared {
        let is_of = |idx: usize| 1_u64.checked_shl(idx as u32).is_some_and(|bit| known.vendors & bit != 0);
        let vendors = self.vendors.iter().enumerate().filter(|(idx, _)| is_of(*idx));
        let mut providers: Vec<ProviderId> = vendors.map(|(_, name)| ProviderId((*name).to_owned())).collect();
        providers.sort();
        Shared { class: known.class, masked: known.masked.clone(), providers }
    }
}

/// The print of a value among those of one visit.
fn salted(Salt(salt): &Salt, (class, print): (DataClass, u64)) -> [u8; 16] {
    let digest = Sha256::new().chain_update(salt).chain_update(class.id()).chain_update(print.to_le_bytes()).finalize();
    let mut half = [0; 16];
    half.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    half
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether a value of one vendor and a value of another are told as shared.
    #[track_caller]
    fn check(class: DataClass, one: &str, other: &str, expected: bool) {
        let mut list = SharedList::default();
        list.take(class, &Print::of(class, one), Some("wyze"));
        list.take(class, &Print::of(class, one), Some("wyze"));
        list.take(class, &Print::of(class, other), Some("ring"));
        let shared = list.shared();
        assert_eq!(shared.len(), usize::from(expected), "{one} {other}");
        for shared in shared {
            assert_eq!(shared.providers, ["ring", "wyze"].map(|id| ProviderId(id.to_owned())));
            assert!(!shared.masked.as_str().contains(one.trim_matches('"')));
        }
    }

    #[test]
    fn spelling_does_not_part_what_is_the_same() {
        check(DataClass::Email, "Pat@Example.com ", "pat@example.com", true);
        check(DataClass::Email, "pat@example.com", "kim@example.com", false);
        check(DataClass::Ssid, "\"Example WiFi\"", "Example WiFi", true);
        check(DataClass::Ssid, "Example WiFi", "example wifi", false);
        check(DataClass::Mac, "00:50:C2:A1:B2:C3", "0050c2a1b2c3", true);
        check(DataClass::Phone, "+1 (555) 010-0123", "5550100123", true);
        check(DataClass::Name, "Pat Example", "PAT EXAMPLE", true);
        check(DataClass::Ip, "8.8.8.8", "8.8.8.8", true);
    }

    #[test]
    fn what_many_have_is_not_shared() {
        check(DataClass::Ip, "192.168.1.20", "192.168.1.20", false);
        check(DataClass::Mac, "00:00:00:00:00:00", "00:00:00:00:00:00", false);
        check(DataClass::Name, "Al", "Al", false);
        check(DataClass::Weight, "68.4", "68.4", false);
    }

    #[test]
    fn one_vendor_or_none_is_not_two() {
        let mut list = SharedList::default();
        for vendor in [Some("wyze"), Some("wyze"), None] {
            list.take(DataClass::Email, &Print::of(DataClass::Email, "pat@example.com"), vendor);
        }
        assert!(list.shared().is_empty());
    }

    #[test]
    fn a_router_is_the_same_under_both_names() {
        let mut list = SharedList::default();
        for (class, vendor) in [(DataClass::Bssid, "wyze"), (DataClass::Mac, "ring")] {
            list.take(class, &Print::of(class, "00:50:c2:a1:b2:c3"), Some(vendor));
        }
        assert_eq!(list.shared().len(), 1);
    }

    #[test]
    fn a_print_is_of_its_value_its_class_and_its_visit() {
        let prints = |class: DataClass, text: &str, salt: u8| {
            let mut list = SharedList::default();
            list.take(class, &Print::of(class, text), Some("wyze"));
            list.fingerprints(&Salt([salt; 32])).into_iter().map(|told| told.print).collect::<Vec<_>>()
        };
        let email = prints(DataClass::Email, "pat@example.com", 1);
        assert_eq!(email.len(), 1);
        assert_eq!(email, prints(DataClass::Email, "Pat@Example.com ", 1));
        assert_ne!(email, prints(DataClass::Email, "kim@example.com", 1));
        assert_ne!(email, prints(DataClass::Username, "pat@example.com", 1));
        assert_ne!(email, prints(DataClass::Email, "pat@example.com", 2));
        let address = "00:50:c2:a1:b2:c3";
        assert_eq!(prints(DataClass::Mac, address, 1), prints(DataClass::Bssid, address, 1));
    }

    #[test]
    fn fingerprints_are_bounded_and_places_go_last() {
        let mut list = SharedList::default();
        let cells: Vec<Print> = (0..30_000).map(|row| Print::of_cell((row, 0))).collect();
        list.take(DataClass::Coordinates, &cells, Some("strava"));
        list.take(DataClass::Email, &Print::of(DataClass::Email, "pat@example.com"), Some("strava"));
        let told = list.fingerprints(&Salt([0; 32]));
        assert_eq!(told.len(), SharedList::PRINTED);
        assert_eq!(told.first().map(|first| first.of.class), Some(DataClass::Email));
    }
}
