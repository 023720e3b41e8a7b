//! Values that stand in the files of several vendors, by which somebody could join their leaks. Keeps fingerprints and
//! masks, never values.

use super::role::folded;
use crate::engine::distinct::fingerprint;
use crate::model::{DataClass, Fingerprint, Fingerprints, Masked, ProviderId, Salt, Shared, SharedField};
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

/// Where values stand in an entry of a vendor; they stand at all of the paths.
pub(in crate::engine) struct Site<'s> {
    pub(in crate::engine) vendor: &'static str,
    pub(in crate::engine) entry: &'s Masked,
    pub(in crate::engine) paths: &'s [&'s str],
}

struct Known {
    class: DataClass,
    masked: Masked,
    /// One bit for each vendor, in the order of the list.
    vendors: u64,
    /// Where it stands, by index: of each vendor the first.
    fields: Vec<u32>,
    has_more: bool,
}

/// A field of a vendor, and the first entry that it was seen in.
struct Spot {
    vendor: usize,
    entry: Masked,
    path: Masked,
}

/// All of a job.
#[derive(Default)]
pub(in crate::engine) struct SharedList {
    known: HashMap<(DataClass, u64), Known>,
    vendors: Vec<&'static str>,
    fields: Vec<Spot>,
    by_path: HashMap<(usize, String), u32>,
}

impl SharedList {
    /// Values kept of one job.
    const MOST: usize = 50_000;
    /// Values of which fingerprints are given out.
    const PRINTED: usize = 20_000;
    /// Fields that are told apart; all others of a vendor are one.
    const FIELDS: usize = 4_000;

    /// Takes values of a class; those of no vendor are nobody’s.
    pub(in crate::engine) fn take(&mut self, class: DataClass, prints: &[Print], site: Option<&Site<'_>>) {
        let Some(site) = site.filter(|_| !prints.is_empty()) else { return };
        let vendor = self.vendor(site.vendor);
        let Some(bit) = 1_u64.checked_shl(vendor as u32) else { return };
        let paths = if site.paths.is_empty() { &[""] } else { site.paths };
        let fields: Vec<u32> = paths.iter().map(|path| self.field(vendor, path, site.entry)).collect();
        for print in prints {
            let is_full = self.known.len() >= Self::MOST;
            let identity = (group(class), print.print);
            if !is_full && !self.known.contains_key(&identity) {
                let masked = print.masked.clone();
                let new = Known { class, masked, vendors: 0, fields: Vec::new(), has_more: false };
                self.known.insert(identity, new);
            }
            if let Some(known) = self.known.get_mut(&identity) {
                known.vendors |= bit;
                for field in &fields {
                    known.add(*field, &self.fields);
                }
            }
        }
    }

    fn vendor(&mut self, vendor: &'static str) -> usize {
        self.vendors.iter().position(|known| *known == vendor).unwrap_or_else(|| {
            self.vendors.push(vendor);
            self.vendors.len() - 1
        })
    }

    fn field(&mut self, vendor: usize, path: &str, entry: &Masked) -> u32 {
        let path = if self.fields.len() < Self::FIELDS { path } else { self.known_path(vendor, path) };
        let fields = &mut self.fields;
        *self.by_path.entry((vendor, path.to_owned())).or_insert_with(|| {
            fields.push(Spot { vendor, entry: entry.clone(), path: Masked::plain(path) });
            (fields.len() - 1) as u32
        })
    }

    /// The path, or that of all the others where it is not known and there is no room for it.
    fn known_path<'p>(&self, vendor: usize, path: &'p str) -> &'p str {
        if self.by_path.contains_key(&(vendor, path.to_owned())) { path } else { "" }
    }

    /// Fingerprints of the values for a visit: those of most vendors first, places last.
    pub(in crate::engine) fn fingerprints(&self, salt: &Salt) -> Fingerprints {
        let mut all: Vec<_> = self.known.iter().collect();
        all.sort_unstable_by_key(|((class, print), known)| {
            (Reverse(known.vendors.count_ones()), *class == DataClass::Coordinates, *class, *print)
        });
        all.truncate(Self::PRINTED);
        let fingerprint = |(identity, known): (&(DataClass, u64), &Known)| Fingerprint {
            print: salted(salt, *identity),
            class: known.class,
            masked: known.masked.clone(),
            fields: known.fields.clone(),
            has_more: known.has_more,
        };
        Fingerprints { fields: self.told(), prints: all.into_iter().map(fingerprint).collect() }
    }

    /// What stands in the files of at least two vendors.
    pub(in crate::engine) fn shared(&self) -> Vec<Shared> {
        let fields = self.told();
        let several = self.known.values().filter(|known| known.vendors.count_ones() > 1);
        Shared::told(several.map(|known| {
            let own = known.fields.iter().filter_map(|idx| fields.get(*idx as usize));
            Shared::of(known.class, known.masked.clone(), own, known.has_more)
        }))
    }

    fn told(&self) -> Vec<SharedField> {
        let told = |field: &Spot| {
            let vendor = self.vendors.get(field.vendor).copied().unwrap_or_default();
            let (entry, path) = (field.entry.clone(), field.path.clone());
            SharedField { provider: ProviderId(vendor.to_owned()), entry, path }
        };
        self.fields.iter().map(told).collect()
    }
}

impl Known {
    /// Takes note of a field, if there is room for one more of its vendor.
    fn add(&mut self, idx: u32, all: &[Spot]) {
        if self.fields.contains(&idx) {
            return;
        }
        let vendor = |idx: u32| all.get(idx as usize).map(|field| field.vendor);
        let n_of_vendor = self.fields.iter().filter(|known| vendor(**known) == vendor(idx)).count();
        if n_of_vendor < Shared::FIELDS {
            self.fields.push(idx);
        } else {
            self.has_more = true;
        }
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

    /// Takes a value from a field of a file.
    fn take(list: &mut SharedList, class: DataClass, text: &str, vendor: Option<&'static str>, path: &str) {
        let (entry, paths) = (Masked::plain("f.json"), [path]);
        let site = vendor.map(|vendor| Site { vendor, entry: &entry, paths: &paths });
        list.take(class, Print::of(class, text).as_slice(), site.as_ref());
    }

    /// Whether a value of one vendor and a value of another are told as shared.
    #[track_caller]
    fn check(class: DataClass, one: &str, other: &str, expected: bool) {
        let mut list = SharedList::default();
        take(&mut list, class, one, Some("wyze"), "/a");
        take(&mut list, class, one, Some("wyze"), "/a");
        take(&mut list, class, other, Some("ring"), "/a");
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
            take(&mut list, DataClass::Email, "pat@example.com", vendor, "/a");
        }
        assert!(list.shared().is_empty());
    }

    #[test]
    fn a_router_is_the_same_under_both_names() {
        let mut list = SharedList::default();
        for (class, vendor) in [(DataClass::Bssid, "wyze"), (DataClass::Mac, "ring")] {
            take(&mut list, class, "00:50:c2:a1:b2:c3", Some(vendor), "/a");
        }
        assert_eq!(list.shared().len(), 1);
    }

    #[test]
    fn a_print_is_of_its_value_its_class_and_its_visit() {
        let prints = |class: DataClass, text: &str, salt: u8| {
            let mut list = SharedList::default();
            take(&mut list, class, text, Some("wyze"), "/a");
            list.fingerprints(&Salt([salt; 32])).prints.into_iter().map(|told| told.print).collect::<Vec<_>>()
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
        let site = Site { vendor: "strava", entry: &Masked::plain("ride.gpx"), paths: &["/lat", "/lon"] };
        list.take(DataClass::Coordinates, &cells, Some(&site));
        take(&mut list, DataClass::Email, "pat@example.com", Some("strava"), "/mail");
        let told = list.fingerprints(&Salt([0; 32]));
        assert_eq!((told.prints.len(), told.fields.len()), (SharedList::PRINTED, 3));
        let first: Vec<(DataClass, usize)> =
            told.prints.iter().take(2).map(|one| (one.class, one.fields.len())).collect();
        assert_eq!(first, [(DataClass::Email, 1), (DataClass::Coordinates, 2)]);
    }

    /// The fields told of an address that stands in these, in order.
    #[track_caller]
    fn check_fields(fields: &[(&'static str, &str)], expected: &[&str], has_more: bool) {
        let mut list = SharedList::default();
        for (vendor, path) in fields {
            take(&mut list, DataClass::Email, "pat@example.com", Some(vendor), path);
        }
        let [shared] = &list.shared()[..] else { panic!("one value") };
        let told = |field: &SharedField| format!("{} {} {}", field.provider, field.entry, field.path);
        assert_eq!(shared.fields.iter().map(told).collect::<Vec<_>>(), expected);
        assert_eq!(shared.has_more, has_more);
    }

    #[test]
    fn of_each_vendor_the_first_fields_are_told() {
        check_fields(&[("wyze", "/a"), ("ring", "/b")], &["wyze f.json /a", "ring f.json /b"], false);
        check_fields(&[("wyze", "/a"), ("wyze", "/a"), ("ring", "/a")], &["wyze f.json /a", "ring f.json /a"], false);
        check_fields(
            &[("wyze", "/a"), ("wyze", "/b"), ("wyze", "/c"), ("ring", "/d")],
            &["wyze f.json /a", "wyze f.json /b", "ring f.json /d"],
            true,
        );
        // A vendor without a field of its own is named all the same.
        check_fields(&[("wyze", "/a"), ("ring", "")], &["wyze f.json /a"], true);
    }

    #[test]
    fn fields_beyond_many_are_not_told_apart_and_no_vendor_is_lost() {
        let mut list = SharedList::default();
        for idx in 0..SharedList::FIELDS {
            take(&mut list, DataClass::Email, &format!("pat{idx}@example.com"), Some("wyze"), &format!("/{idx}"));
        }
        for (vendor, path) in [("wyze", "/7"), ("ring", "/7")] {
            take(&mut list, DataClass::Email, "kim@example.com", Some(vendor), path);
        }
        let [shared] = &list.shared()[..] else { panic!("one value") };
        assert_eq!(shared.providers, ["ring", "wyze"].map(|id| ProviderId(id.to_owned())));
        assert_eq!(shared.fields.iter().map(|field| field.path.as_str()).collect::<Vec<_>>(), ["/7"]);
        assert!(shared.has_more);
    }
}
