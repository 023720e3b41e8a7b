//! Whole lists: built, damaged, lied about, and checked.

use super::layout::{self, HEADER, SEALED};
use super::*;
use crate::leak::{List, MAX_READ, Needles, ReadAt, Subject, spelling::NativeCompose};
use crate::model::{DataClass, DigestKind, LeakState, LeakWhy, ListReport, MatchForm, Spelling, Way, Why};
use expect_test::expect;
use std::cell::Cell;
use std::io::Cursor;

fn recipe(digest: DigestKind) -> Recipe {
    let description = Description { is_invented: true, ..Description::default() };
    Recipe { description, digest, rule: Rule::Lower, hardening: None }
}

fn build(recipe: &Recipe, memory_bytes: usize, entries: &[(&str, u32)]) -> Vec<u8> {
    let digester = Digester::new(recipe.digest, recipe.hardening.as_ref()).unwrap();
    let mut scratch = Vec::new();
    let mut builder = Builder::new(recipe.description.groups.len(), memory_bytes, &mut scratch);
    for (address, payload) in entries {
        builder.push(&digester.prefix(address.as_bytes()).unwrap().to_be_bytes(), *payload).unwrap();
    }
    let mut out = Cursor::new(Vec::new());
    let built = builder.finish(recipe, &mut out).unwrap();
    assert_eq!(built.bytes, out.get_ref().len() as u64);
    out.into_inner()
}

fn list_of(addresses: &[&str]) -> Vec<u8> {
    let entries: Vec<(&str, u32)> = addresses.iter().map(|address| (*address, 0)).collect();
    build(&recipe(DigestKind::Sha256), 1 << 20, &entries)
}

fn needles(addresses: &[&str]) -> Needles {
    let subjects: Vec<Subject> = addresses.iter().map(|address| Subject::Address((*address).to_owned())).collect();
    Needles::of(&subjects, &NativeCompose)
}

fn checked(list: &[u8], needles: &Needles) -> ListReport {
    check(&List { name: "list.spill", content: &watched(list), prefix: None }, needles, &mut |_| ())
}

/// Reads and what they are asked for, as a file in a browser would see them.
struct Watched<'l>(&'l [u8], Cell<u64>);

impl ReadAt for Watched<'_> {
    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
        assert!(space.len() <= MAX_READ);
        self.1.set(self.1.get() + 1);
        self.0.read_at(offset, space)
    }
}

fn watched(list: &[u8]) -> Watched<'_> {
    Watched(list, Cell::new(0))
}

/// Sums of a list that was changed on purpose.
fn sealed(mut list: Vec<u8>) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let n_description = u32::from_be_bytes(list[28..32].try_into().unwrap()) as usize;
    let n_body = u64::from_be_bytes(list[32..40].try_into().unwrap()) as usize;
    let body = HEADER + n_description..(HEADER + n_description + n_body).min(list.len());
    let n_blocks = n_body.div_ceil(layout::BLOCK as usize);
    let checksums: Vec<u8> = list[body.clone()]
        .chunks(layout::BLOCK as usize)
        .flat_map(|block| crc32fast::hash(block).to_be_bytes())
        .collect();
    let checksums_at = list.len() - n_blocks * 4;
    list[checksums_at..].copy_from_slice(&checksums);
    let body_sha256: [u8; 32] = Sha256::digest(&list[body.clone()]).into();
    list[68..100].copy_from_slice(&body_sha256);
    let seal: [u8; 32] = Sha256::new()
        .chain_update(&list[..SEALED])
        .chain_update(&list[HEADER..body.start])
        .chain_update(&list[body.end..])
        .finalize()
        .into();
    list[100..132].copy_from_slice(&seal);
    let crc = crc32fast::hash(&list[..132]).to_be_bytes();
    list[132..136].copy_from_slice(&crc);
    list
}

#[track_caller]
fn refused(list: &[u8], why: LeakWhy) {
    let report = checked(list, &needles(&["pat@example.com"]));
    assert_eq!(report.trouble, Some(why));
    assert_eq!(report.state(0), LeakState::Unchecked);
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (idx, byte) in bytes.iter().enumerate() {
        let gap = if idx % 32 == 31 { "\n" } else { [" ", ""][(idx + 1) % 2] };
        text.extend([format!("{byte:02x}").as_str(), gap]);
    }
    text
}

#[test]
fn the_list_of_the_format_s_description_is_built_to_the_byte() {
    let list = list_of(&["pat@example.com"]);
    expect![[r#"
        8953 5049 4c4c 0d0a 0001 0301 4000 3d00 0000 0000 0000 0005 0000 0004 0000 000e
        0000 0000 0000 0028 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000
        0000 0000 364e 1567 c931 6195 0f7c 30bb ce57 db09 a33b a001 50ba a6a2 3f87 23af
        a6be b84b 6161 6280 0bca 1c29 3038 cc12 26a8 b01a 6741 8b4c 23bf 61ae ac37 9c70
        69ea 1f27 736c dc01 696e 7665 6e74 6564 3a20 7965 730a 3af6 9d98 ae80 b012 6539
        785f 55dd b3ad 902d b17a 81fd 942f 28be 09cc 2ba5 15a4 0f94 3c3a 45da f82f 0000
        0000 0000 0000 0028 ae01 5097 "#]]
    .assert_eq(&hex(&list));
    let front = include_str!("mod.rs").replace("//! ", "");
    assert!(front.contains(hex(&list).trim_end()), "the front of mod.rs shows it");
    assert_eq!(checked(&list, &needles(&["pat@example.com"])).state(0), LeakState::Found);
}

#[test]
fn a_report_says_what_was_examined() {
    let list = list_of(&["pat@example.com", "kim@example.com"]);
    let subjects = [
        Subject::Address("Pat@Example.com".to_owned()),
        Subject::Password("hunter2".to_owned()),
        Subject::Address("nobody@example.com".to_owned()),
    ];
    let needles = Needles::of(&subjects, &NativeCompose);
    let mut furthest = 0;
    let watched = watched(&list);
    let report = check(&List { name: "", content: &watched, prefix: None }, &needles, &mut |at| {
        assert!(at >= furthest);
        furthest = at;
    });
    assert_eq!(furthest, list.len() as u64);
    assert_eq!((report.trouble, report.canaries, report.counts.entries), (None, Some(4), 2));
    assert_eq!(
        [0, 1, 2].map(|subject| report.state(subject)),
        [LeakState::Found, LeakState::Unchecked, LeakState::NotListed]
    );
    assert_eq!(report.uncovered, [1]);
    assert_eq!(report.way, Way::Indexed { n_reads: 3 });
    assert_eq!(watched.1.get(), 3);
    let about = report.about.unwrap();
    assert!(about.is_invented && about.digest == Some(DigestKind::Sha256));
    assert_eq!(report.matches.len(), 1);
    let found = &report.matches[0];
    assert_eq!((found.form, found.spelling), (MatchForm::Prefix(DigestKind::Sha256), Spelling::Lower));
    assert!(report.spellings.contains(&Spelling::Lower) && !report.spellings.contains(&Spelling::Password));
    assert!(report.spellings.is_sorted());
}

#[test]
fn every_kind_of_digest_is_looked_up_by_its_own() {
    for digest in [DigestKind::Md5, DigestKind::Sha1, DigestKind::Sha256] {
        let list = build(&recipe(digest), 1 << 20, &[("pat@example.com", 0)]);
        let report = checked(&list, &needles(&["pat@example.com", "kim@example.com"]));
        assert_eq!(report.trouble, None);
        assert_eq!(report.matches.len(), 1);
        assert_eq!(report.matches[0].form, MatchForm::Prefix(digest));
    }
}

#[test]
fn a_list_made_of_addresses_in_capitals_is_found() {
    let list = list_of(&["PAT@EXAMPLE.COM"]);
    let report = checked(&list, &needles(&["pat@example.com"]));
    assert_eq!(report.matches[0].spelling, Spelling::Upper);
}

#[test]
fn every_member_of_a_large_list_is_found_and_nobody_else() {
    let members: Vec<String> = (0..20_000).map(|number| format!("user{number}@example.com")).collect();
    let absent: Vec<String> = (20_000..40_000).map(|number| format!("user{number}@example.com")).collect();
    let list = list_of(&members.iter().map(String::as_str).collect::<Vec<_>>());
    let content = watched(&list);
    let opened = read::Opened::open(&mut read::Counted::new(&content)).unwrap();
    let digester = Digester::new(DigestKind::Sha256, None).unwrap();
    for (addresses, is_member) in [(members, true), (absent, false)] {
        let mut prefixes: Vec<u64> =
            addresses.iter().map(|address| digester.prefix(address.as_bytes()).unwrap()).collect();
        prefixes.sort_unstable();
        let mut n_found = 0;
        let mut counted = read::Counted::new(&content);
        opened.look_up(&mut counted, &prefixes, &mut |_, _| n_found += 1, &mut |_| ()).unwrap();
        assert_eq!(n_found, if is_member { 20_000 } else { 0 });
        assert_eq!(counted.n_reads, 1, "neighbours are read together");
    }
    let presented = present(&watched(&list), Depth::Whole, &mut |_| ()).unwrap();
    assert_eq!((presented.canaries, presented.whole, presented.n_entries), (Ok(4), Some(Ok(())), 20_000));
    assert_eq!(presented.bucket_bits, 6);
}

#[test]
fn no_flipped_bit_turns_a_member_into_a_miss() {
    let members = ["pat@example.com", "kim@example.com", "lee@example.com"];
    let groups = vec![Group { label: "testers".to_owned(), classes: vec![DataClass::Weight] }];
    let mut recipe = recipe(DigestKind::Sha256);
    recipe.description.groups = groups;
    let list = build(&recipe, 1 << 20, &members.map(|member| (member, 1)));
    let needles = needles(&members);
    for bit in 0..list.len() * 8 {
        let mut flipped = list.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let report = checked(&flipped, &needles);
        assert!(report.trouble.is_some(), "bit {bit}: a list of one bucket is read whole");
        for subject in 0..3 {
            assert_ne!(report.state(subject), LeakState::NotListed, "bit {bit}");
        }
        assert!(report.matches.is_empty(), "bit {bit}: what is read under a wrong checksum is not told");
    }
}

#[test]
fn damage_elsewhere_does_not_hide_what_is_found() {
    let members: Vec<String> = (0..20_000).map(|number| format!("user{number}@example.com")).collect();
    let mut list = list_of(&members.iter().map(String::as_str).collect::<Vec<_>>());
    list[HEADER + 40_000] ^= 1;
    let addresses: Vec<&str> = members.iter().take(300).map(String::as_str).collect();
    let report = checked(&list, &needles(&addresses));
    assert_eq!(report.trouble, Some(LeakWhy::Checksum));
    let n_found = (0..300).filter(|subject| report.state(*subject) == LeakState::Found).count();
    assert!((200..300).contains(&n_found), "{n_found}");
    let presented = present(&watched(&list), Depth::Whole, &mut |_| ()).unwrap();
    assert_eq!(presented.whole, Some(Err(LeakWhy::Checksum)));
}

#[test]
fn a_list_cut_anywhere_is_noticed() {
    let list = list_of(&["pat@example.com"]);
    for size in 0..list.len() {
        refused(&list[..size], LeakWhy::Broken(Why::CutAt(size as u64)));
    }
    let mut longer = list;
    longer.push(b'\n');
    refused(&longer, LeakWhy::Inconsistent);
}

#[test]
fn a_list_of_another_version_says_so() {
    let mut list = list_of(&["pat@example.com"]);
    list[9] = 2;
    refused(&list, LeakWhy::Version(2));
    refused(&list[..20], LeakWhy::Version(2));
}

#[test]
fn a_list_that_a_text_mode_has_mangled_is_damaged_not_foreign() {
    let list = list_of(&["pat@example.com"]);
    let unix: Vec<u8> = list.iter().copied().filter(|byte| *byte != b'\r').collect();
    let utf8 = String::from_utf8_lossy(&list).into_owned().into_bytes();
    let seven_bits: Vec<u8> = list.iter().map(|byte| byte & 0x7f).collect();
    for mangled in [unix, utf8, seven_bits] {
        assert!(is_spill(&mangled));
        refused(&mangled, LeakWhy::Checksum);
    }
    assert!(is_spill(&list));
    assert!(!is_spill(b"SPILL") && !is_spill(b""));
}

#[test]
fn lying_numbers_are_refused_even_under_a_right_seal() {
    let honest = list_of(&["pat@example.com", "kim@example.com"]);
    assert_eq!(sealed(honest.clone()), honest);
    // b, k, p, entries, canaries.
    for (at, lie) in [(13, 1), (13, 20), (14, 63), (15, 1), (15, 32), (16, 255), (22, 1), (27, 0), (24, 255)] {
        let mut list = honest.clone();
        list[at] = lie;
        let report = checked(&sealed(list), &needles(&["pat@example.com"]));
        assert!(
            matches!(report.trouble, Some(LeakWhy::Inconsistent | LeakWhy::Broken(Why::CutAt(_)))),
            "{at}: {:?}",
            report.trouble
        );
    }
    // Other canaries than the list has.
    let mut list = honest.clone();
    list[10] = 2;
    refused(&sealed(list), LeakWhy::Canaries);
    // A Rice parameter that makes other entries of the same bits.
    let mut list = honest.clone();
    list[14] = 40;
    let report = checked(&sealed(list), &needles(&["pat@example.com"]));
    assert!(report.trouble.is_some());
    // One entry more than there are.
    let mut list = honest;
    list[23] += 1;
    let presented = present(&watched(&sealed(list)), Depth::Whole, &mut |_| ());
    assert!(presented.is_err() || presented.unwrap().whole == Some(Err(LeakWhy::Inconsistent)));
}

#[test]
fn a_lying_directory_is_refused_even_under_a_right_seal() {
    let members: Vec<String> = (0..2_000).map(|number| format!("user{number}@example.com")).collect();
    let honest = list_of(&members.iter().map(String::as_str).collect::<Vec<_>>());
    let n_buckets = 8;
    let n_blocks = 1;
    let directory = honest.len() - n_blocks * 4 - (n_buckets + 1) * 5;
    let offset = |bucket: usize| directory + bucket * 5;
    for (at, lie) in [(offset(0) + 4, 1), (offset(3), 1), (offset(3) + 2, 200), (offset(8) + 4, 0), (offset(8), 9)] {
        let mut list = honest.clone();
        list[at] = lie;
        refused(&sealed(list), LeakWhy::Inconsistent);
    }
    // Ascending, but not where the buckets begin: some bucket does not end as it should.
    let mut list = honest;
    list[offset(4) + 4] ^= 16;
    let presented = present(&watched(&sealed(list)), Depth::Whole, &mut |_| ()).unwrap();
    assert_eq!(presented.whole, Some(Err(LeakWhy::Inconsistent)));
}

#[test]
fn a_body_that_was_changed_on_purpose_fails_its_test_entries_or_its_whole_sum() {
    let mut list = list_of(&["pat@example.com"]);
    let n_description = "invented: yes\n".len();
    let body = HEADER + n_description;
    list[body + 8] ^= 0xff;
    let report = checked(&sealed(list), &needles(&["pat@example.com"]));
    assert!(report.trouble.is_some());
}

#[test]
fn members_of_groups_have_their_classes() {
    let mut recipe = recipe(DigestKind::Sha256);
    recipe.description.classes = vec![DataClass::Email];
    recipe.description.groups = vec![
        Group { label: "testers".to_owned(), classes: vec![DataClass::Weight, DataClass::Email] },
        Group { label: "voice".to_owned(), classes: vec![DataClass::IntegrationToken] },
    ];
    // The second is there twice and belongs to both; a third group does not exist.
    let entries = [("pat@example.com", 0), ("kim@example.com", 1), ("kim@example.com", 2), ("lee@example.com", 0b101)];
    let list = build(&recipe, 1 << 20, &entries);
    let report = checked(&list, &needles(&["pat@example.com", "kim@example.com", "lee@example.com"]));
    assert_eq!((report.trouble, report.counts.entries), (None, 3));
    let classes: Vec<&[DataClass]> = report.matches.iter().map(|found| found.classes.as_slice()).collect();
    let kim: &[DataClass] = &[DataClass::IntegrationToken, DataClass::Weight];
    assert_eq!(classes, [&[][..], kim, &[DataClass::Weight]]);
    assert_eq!(report.about.unwrap().classes, [DataClass::Email]);
}

#[test]
fn the_same_entries_make_the_same_bytes_whatever_the_memory_and_the_order() {
    let members: Vec<String> = (0..3_000).map(|number| format!("user{}@example.com", number % 2_500)).collect();
    let mut entries: Vec<(&str, u32)> = members.iter().map(|member| (member.as_str(), 0)).collect();
    let expected = build(&recipe(DigestKind::Sha1), 1 << 20, &entries);
    assert!(build(&recipe(DigestKind::Sha1), 64, &entries) == expected);
    entries.reverse();
    assert!(build(&recipe(DigestKind::Sha1), 1_000, &entries) == expected);
    let mut grouped = recipe(DigestKind::Sha1);
    grouped.description.groups = vec![Group::default()];
    let entries: Vec<(&str, u32)> = entries.iter().enumerate().map(|(idx, (who, _))| (*who, idx as u32 & 1)).collect();
    assert!(build(&grouped, 64, &entries) == build(&grouped, 1 << 20, &entries));
}

#[test]
fn a_hardened_list_is_derived_from_the_address() {
    let hardening = Hardening { memory_kib: 8, passes: 1, lanes: 1, salt: [3; 16] };
    let mut recipe = recipe(DigestKind::Argon2id);
    recipe.hardening = Some(hardening);
    let list = build(&recipe, 1 << 20, &[("pat@example.com", 0), ("KIM@EXAMPLE.COM", 0)]);
    let report = checked(&list, &needles(&["Pat+cam@Example.com", "pat@example.com", "kim@example.com"]));
    assert_eq!((report.trouble, report.canaries), (None, Some(1)));
    let found: Vec<(u32, Spelling)> = report.matches.iter().map(|found| (found.subject, found.spelling)).collect();
    assert_eq!(found, [(0, Spelling::NoTag), (1, Spelling::Lower)], "NoDots is the same text and is not tried again");
    assert_eq!(report.spellings, [Spelling::Lower, Spelling::NoTag, Spelling::NoDots]);
    let mut dear = list;
    dear[40] = 1;
    refused(&sealed(dear), LeakWhy::Inconsistent);
}

#[test]
fn a_description_longer_than_the_first_read_is_read_on() {
    let mut recipe = recipe(DigestKind::Sha256);
    recipe.description.coverage = "everybody ".repeat(2_000);
    let list = build(&recipe, 1 << 20, &[("pat@example.com", 0)]);
    assert_eq!(checked(&list, &needles(&["pat@example.com"])).state(0), LeakState::Found);
    recipe.description.coverage = "everybody ".repeat(20_000);
    let mut scratch = Vec::new();
    let builder = Builder::new(0, 1 << 20, &mut scratch);
    assert!(builder.finish(&recipe, &mut Cursor::new(Vec::new())).is_err());
}

#[test]
fn entries_that_are_not_spread_as_digests_are_stay_readable() {
    let mut scratch = Vec::new();
    let mut builder = Builder::new(0, 1 << 20, &mut scratch);
    for number in 0..5_000_u64 {
        builder.push(&(0x1234_5678_0000_0000 + number * 3).to_be_bytes(), 0).unwrap();
    }
    builder.push(&[0xff; 8], 0).unwrap();
    builder.push(&[0; 8], 0).unwrap();
    let mut out = Cursor::new(Vec::new());
    builder.finish(&recipe(DigestKind::Md5), &mut out).unwrap();
    let presented = present(&watched(&out.into_inner()), Depth::Whole, &mut |_| ()).unwrap();
    assert_eq!((presented.n_entries, presented.whole), (5_002, Some(Ok(()))));
}
