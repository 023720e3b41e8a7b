//! What a visitor sees of honest, damaged and crafted zips.

use super::sample::{Frame, Item, Tail, framed, item, kernel_bomb, quoted_bomb, stored, zip};
use super::*;
use crate::engine::charset::native::NativeDecoders;
use crate::engine::container::sample::{Drip, glance, limits, listing, listing_within, noise};
use crate::engine::limits::Limits;
use expect_test::{Expect, expect};
use std::borrow::Borrow;
use std::fmt::Write as _;
use std::io::{self, Cursor, Read, Seek};

fn seen(zip: &[u8]) -> String {
    listing(|allowance, visit| walk(&mut Cursor::new(zip), allowance, visit))
}

fn seen_in_stream(zip: &[u8]) -> String {
    listing(|allowance, visit| walk_stream(&mut Drip(zip), allowance, visit))
}

#[track_caller]
fn check(zip: &[u8], expected: impl Borrow<Expect>) {
    expected.borrow().assert_eq(&seen(zip));
}

#[track_caller]
fn check_stream(zip: &[u8], expected: impl Borrow<Expect>) {
    expected.borrow().assert_eq(&seen_in_stream(zip));
    assert_eq!(listing(|allowance, visit| walk_stream(&mut &zip[..], allowance, visit)), seen_in_stream(zip));
}

/// Both ways show the same.
#[track_caller]
fn check_both(zip: &[u8], expected: impl Borrow<Expect>) {
    check_stream(zip, expected.borrow());
    check(zip, expected);
}

fn pair() -> [Item; 2] {
    [item("a/one.json", r#"{"mail":"pat@example.com"}"#), stored("two.csv", "a,b\n1,2\n")]
}

#[test]
fn stored_and_deflated_entries_are_read() {
    check_both(
        &zip(&pair()),
        expect![[r#"
            a/one.json: "{\"mail\":\"pat@example.com\"}"
            two.csv: "a,b\n1,2\n"
        "#]],
    );
}

#[test]
fn every_form_of_descriptor_is_understood() {
    let tails = [Tail::Signed, Tail::Unsigned, Tail::Wide];
    let mut items: Vec<Item> = Vec::new();
    for (idx, tail) in tails.into_iter().enumerate() {
        items.push(Item { tail, ..item(&format!("d{idx}"), "deflated") });
        items.push(Item { tail, ..stored(&format!("s{idx}"), "stored") });
        items.push(Item { tail, ..stored(&format!("e{idx}"), "") });
    }
    check_both(
        &zip(&items),
        expect![[r#"
            d0: "deflated"
            s0: "stored"
            e0: ""
            d1: "deflated"
            s1: "stored"
            e1: ""
            d2: "deflated"
            s2: "stored"
            e2: ""
        "#]],
    );
}

#[test]
fn a_stored_archive_with_descriptor_does_not_end_at_its_own_headers() {
    let inner = zip(&[Item { tail: Tail::Signed, ..stored("in", noise(90)) }, item("in2", "x")]);
    let outer = zip(&[Item { tail: Tail::Signed, ..stored("inner.zip", &inner) }, item("after", "y")]);
    check_both(
        &outer,
        expect![[r#"
            inner.zip: 311 bytes
            after: "y"
        "#]],
    );
    let mut found = String::new();
    let allowance = Allowance::new(&limits(), &NativeDecoders, 0);
    walk_stream(&mut &outer[..], &allowance, &mut |entry| {
        if let Body::Open(body) = entry.body
            && entry.name == "inner.zip"
        {
            walk_stream(body, &allowance, &mut |entry| found.push_str(&entry.name));
        }
    });
    assert_eq!(found, "inin2");
}

#[test]
fn zip64_numbers_are_read() {
    let items = pair().map(|item| Item { is_zip64: true, ..item });
    let frame = || Frame { is_zip64: true, ..Frame::default() };
    let expected = expect![[r#"
        a/one.json: "{\"mail\":\"pat@example.com\"}"
        two.csv: "a,b\n1,2\n"
    "#]];
    check_both(&framed(&items, &frame()), &expected);
    check_both(&framed(&items, &Frame { prefix: b"#!/bin/sh\n".to_vec(), ..frame() }), expected);
}

#[test]
fn bytes_around_the_archive_do_no_harm() {
    let frame =
        || Frame { prefix: noise(70_000), comment: b"hello".to_vec(), trailer: noise(70_000), ..Frame::default() };
    let expected = expect![[r#"
        a/one.json: "{\"mail\":\"pat@example.com\"}"
        two.csv: "a,b\n1,2\n"
    "#]];
    check_both(&framed(&pair(), &frame()), expected);
    assert!(has_directory(&mut Cursor::new(framed(&pair(), &frame()))));
    assert!(!has_directory(&mut Cursor::new(b"<html>PK\x05\x06 is a signature</html>".repeat(9))));
    assert!(!has_directory(&mut Cursor::new(b"")));
}

#[test]
fn an_end_record_inside_the_comment_hides_nothing() {
    let real = zip(&pair());
    let empty = zip(&[]);
    let expected = expect![[r#"
        a/one.json: "{\"mail\":\"pat@example.com\"}"
        two.csv: "a,b\n1,2\n"
    "#]];
    check_both(&framed(&pair(), &Frame { comment: empty, ..Frame::default() }), &expected);
    // One that lists only the last record of the real directory.
    let mut partial = real[real.len() - 22..].to_vec();
    let n_last = 46 + "two.csv".len();
    partial[8..12].copy_from_slice(&[1, 0, 1, 0]);
    partial[12..16].copy_from_slice(&(n_last as u32).to_le_bytes());
    partial[16..20].copy_from_slice(&((real.len() - 22 - n_last) as u32).to_le_bytes());
    check_both(&framed(&pair(), &Frame { comment: partial, ..Frame::default() }), expected);
}

#[test]
fn one_archive_behind_another_hides_neither() {
    let mut zip = zip(&pair());
    zip.extend(super::sample::zip(&[item("behind", "3")]));
    check(
        &zip,
        expect![[r#"
            a/one.json [Salvaged]: "{\"mail\":\"pat@example.com\"}"
            two.csv [Salvaged]: "a,b\n1,2\n"
            behind [Salvaged]: "3"
        "#]],
    );
    // The same, hidden in the comment.
    check(
        &framed(&pair(), &Frame { comment: super::sample::zip(&[item("behind", "3")]), ..Frame::default() }),
        expect![[r#"
            a/one.json [Salvaged]: "{\"mail\":\"pat@example.com\"}"
            two.csv [Salvaged]: "a,b\n1,2\n"
            behind [Salvaged]: "3"
        "#]],
    );
}

#[test]
fn a_cut_behind_a_stored_archive_does_not_show_that_one_alone() {
    let inner = zip(&pair());
    let outer = zip(&[item("first", "1"), stored("inner.zip", &inner)]);
    let n_cut = outer.windows(inner.len()).position(|bytes| bytes == inner).unwrap() + inner.len();
    check(
        &outer[..n_cut],
        expect![[r#"
            first [Salvaged]: "1"
            inner.zip [Salvaged]: 276 bytes
            (further entries): refused NoDirectory
        "#]],
    );
}

#[test]
fn an_empty_archive_is_empty_and_a_false_one_is_not() {
    check_both(&zip(&[]), expect![""]);
    check_both(&framed(&[], &Frame { comment: b"nothing".to_vec(), ..Frame::default() }), expect![""]);
    check_both(
        &framed(&[], &Frame { prefix: noise(50), ..Frame::default() }),
        expect![[r#"
        (further entries): refused NoDirectory
    "#]],
    );
    check_both(
        b"",
        expect![[r#"
        (further entries): refused NoDirectory
    "#]],
    );
    check_both(
        b"<html>Please sign in</html>",
        expect![[r#"
        (further entries): refused NoDirectory
    "#]],
    );
    // An end record that lists nothing behind real entries.
    let mut zip = zip(&pair());
    let end = zip.len() - 22;
    zip[end + 8..].fill(0);
    check(
        &zip,
        expect![[r#"
        a/one.json [Salvaged]: "{\"mail\":\"pat@example.com\"}"
        two.csv [Salvaged]: "a,b\n1,2\n"
    "#]],
    );
}

#[test]
fn the_stated_count_is_not_believed() {
    check(
        &framed(&pair(), &Frame { n_entries_lie: u16::MAX, ..Frame::default() }),
        expect![[r#"
            a/one.json: "{\"mail\":\"pat@example.com\"}"
            two.csv: "a,b\n1,2\n"
        "#]],
    );
    check(
        &framed(&pair(), &Frame { n_entries_lie: 700, ..Frame::default() }),
        expect![[r#"
            a/one.json [Salvaged]: "{\"mail\":\"pat@example.com\"}"
            two.csv [Salvaged]: "a,b\n1,2\n"
        "#]],
    );
}

#[test]
fn both_entries_of_one_name_are_read() {
    check_both(
        &zip(&[item("a", "first"), item("a", "second")]),
        expect![[r#"
            a: "first"
            a [SameName]: "second"
        "#]],
    );
}

/// What a visitor sees who puts off the entries whose names begin with `later`, and reads a little of them.
fn in_turns(limits: &Limits, run: impl FnOnce(&Allowance<'_>, &mut Visit<'_>)) -> String {
    let allowance = Allowance::new(limits, &NativeDecoders, 0);
    let mut text = String::new();
    let mut number = 0;
    run(&allowance, &mut |mut entry| {
        let turn = match entry.turn {
            Turn::First(waits) if entry.name.starts_with("later") => {
                number += 1;
                waits.set(Some(number));
                if let Body::Open(body) = &mut entry.body {
                    let _ = body.read(&mut [0; 3]);
                }
                return;
            }
            Turn::First(_) => String::new(),
            Turn::Second(number) => format!("{number}. "),
            Turn::Only => "only ".to_owned(),
        };
        write!(text, "{turn}{}", crate::engine::container::sample::line(entry)).unwrap();
    });
    text
}

#[test]
fn what_is_put_off_is_visited_behind_all_others() {
    let locked = Item { flags: 1, ..item("later 2", "secret") };
    let items = [item("later 1", "content"), item("a", "1"), locked, item("later 1", noise(9_000)), item("b", "2")];
    let bytes = zip(&items);
    let within =
        |limits: &Limits| in_turns(limits, |allowance, visit| walk(&mut Cursor::new(&bytes), allowance, visit));
    expect![[r#"
        a: "1"
        b: "2"
        1. later 1: "content"
        2. later 2: refused Encrypted
        3. later 1 [SameName]: 9000 bytes
    "#]]
    .assert_eq(&within(&limits()));
    // What has no place any more is still told of last, and each is counted once.
    expect![[r#"
        a: "1"
        1. later 1: "content"
        2. later 2: refused Encrypted
        3. later 1 [SameName]: 9000 bytes
        (further entries): refused TooManyEntries(1)
    "#]]
    .assert_eq(&within(&Limits { n_entries: 4, ..limits() }).replace("only ", ""));
    let streamed = in_turns(&limits(), |allowance, visit| walk_stream(&mut &bytes[..], allowance, visit));
    assert_eq!(streamed.matches("only ").count(), items.len(), "{streamed}");
}

/// Hands out a directory once, and nothing from then on.
struct Vanishing<'a>(Cursor<&'a [u8]>, std::rc::Rc<std::cell::Cell<bool>>);

impl Read for Vanishing<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if self.1.get() { Err(io::ErrorKind::NotFound.into()) } else { self.0.read(out) }
    }
}

impl Seek for Vanishing<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn what_is_put_off_comes_to_an_end_when_the_source_does_not_answer_any_more() {
    // The directory takes more than a page, so that it is read again for the first entry.
    let mut items = vec![item("later", "content")];
    items.extend((0..3_000).map(|number| Item { extra: vec![0; 200], ..stored(&format!("{number}"), "") }));
    items.push(stored("last", ""));
    let bytes = zip(&items);
    let is_gone = std::rc::Rc::new(std::cell::Cell::new(false));
    let mut source = Vanishing(Cursor::new(&bytes), std::rc::Rc::clone(&is_gone));
    let allowance = Allowance::new(&Limits::default(), &NativeDecoders, 0);
    let mut again = Vec::new();
    walk(&mut source, &allowance, &mut |entry| match entry.turn {
        Turn::First(waits) if entry.name == "later" => waits.set(Some(7)),
        Turn::First(_) => is_gone.set(entry.name == "last"),
        Turn::Second(number) => again.push((number, matches!(entry.body, Body::Refused(Why::Unreadable)))),
        Turn::Only => panic!("the whole directory was read"),
    });
    assert_eq!(again, [(7, true)]);
}

#[test]
fn odd_names_are_noted_and_visited() {
    let long = "x".repeat(60_000);
    let zip = zip(&[item("../up", "1"), item("C:\\boot", "2"), item("nul\0", "3"), item("", "4"), item(&long, "5")]);
    let (by_directory, by_stream) = (seen(&zip), seen_in_stream(&zip));
    assert_eq!(by_directory, by_stream);
    expect![[r#"
        "../up [OddName]: \"1\"\nC:\\boot [OddName]: \"2\"\nnul\0 [OddName]: \"3\"\n [OddName]: \"4\"\n…: \"5\"\n"
    "#]]
    .assert_debug_eq(&by_directory.replace(&"x".repeat(4096), "…").replace("… [OddName]", "…"));
}

#[test]
fn a_unicode_name_in_the_extra_field_wins_if_it_belongs_to_the_name() {
    let extra = |name: &[u8]| {
        let text = "Größe.csv".as_bytes();
        let mut extra = vec![0x75, 0x70, 5 + text.len() as u8, 0, 1];
        extra.extend_from_slice(&crc32fast::hash(name).to_le_bytes());
        extra.extend_from_slice(text);
        extra
    };
    check(
        &zip(&[
            Item { extra: extra(b"G??e.csv"), ..item("G??e.csv", "1") },
            Item { extra: extra(b"old"), ..item("new", "2") },
        ]),
        expect![[r#"
            Größe.csv: "1"
            new: "2"
        "#]],
    );
}

#[test]
fn folders_are_passed_over_unless_they_hold_something() {
    check_both(
        &zip(&[stored("dir/", ""), stored("dir/x", "x"), stored("full/", "hidden")]),
        expect![[r#"
            dir/x: "x"
            full/: "hidden"
        "#]],
    );
    let late = |item: Item| Item { tail: Tail::Signed, ..item };
    check_both(
        &zip(&[late(stored("dir/", "")), late(item("packed/", "")), late(item("full/", "hidden")), item("x", "x")]),
        expect![[r#"
            full/: "hidden"
            x: "x"
        "#]],
    );
}

#[test]
fn what_cannot_be_opened_is_refused_by_kind() {
    let mut items = vec![
        Item { flags: 1, ..item("locked", "secret") },
        Item { method: 99, ..item("aes", "secret") },
        Item { flags: 0x41, ..item("strong", "secret") },
        Item { method: 14, ..item("lzma", "packed") },
    ];
    check_both(
        &zip(&items),
        expect![[r#"
            locked: refused Encrypted
            aes: refused Encrypted
            strong: refused Encrypted
            lzma: refused Method(14)
        "#]],
    );
    items.truncate(1);
    items.push(Item { mode: 0o120_777, ..stored("link", "/etc/hosts") });
    check(
        &zip(&items),
        expect![[r#"
            locked: refused Encrypted
            link: refused SymbolicLink
        "#]],
    );
}

#[test]
fn an_encrypted_entry_of_unknown_size_is_passed_over() {
    let locked = Item { flags: 1, tail: Tail::Signed, ..stored("locked", noise(300)) };
    check_stream(
        &zip(&[item("a", "1"), locked, item("b", "2")]),
        expect![[r#"
            a: "1"
            locked: refused Encrypted
            b: "2"
        "#]],
    );
}

#[test]
fn a_part_of_a_split_archive_says_so() {
    let mut part = zip(&pair()).split_off(30);
    let end = part.len() - 22;
    part[end + 4] = 3;
    check(
        &part,
        expect![[r#"
        (further entries): refused SplitArchive
    "#]],
    );
    // A flipped disk number in a whole archive is no split.
    check(
        &framed(&pair(), &Frame { disk: 3, ..Frame::default() }),
        expect![[r#"
            a/one.json: "{\"mail\":\"pat@example.com\"}"
            two.csv: "a,b\n1,2\n"
        "#]],
    );
}

#[test]
fn a_wrong_checksum_shows_after_the_last_byte() {
    check_both(
        &zip(&[
            Item { crc_flip: 1, ..item("a", "content") },
            Item { crc_flip: 1, tail: Tail::Signed, ..item("b", "more") },
        ]),
        expect![[r#"
            a: "content" then Checksum
            b: "more" then Checksum
        "#]],
    );
}

#[test]
fn a_wrong_unpacked_size_alone_does_no_harm() {
    check(
        &zip(&[Item { unpacked_lie: 5, ..stored("a", "content") }, Item { unpacked_lie: 5, ..item("b", "content") }]),
        expect![[r#"
            a [SizeLie]: "content"
            b: "content"
        "#]],
    );
}

#[test]
fn a_packed_size_beyond_the_archive_harms_nobody_else() {
    check(
        &zip(&[item("a", "1"), Item { packed_lie: 1 << 20, ..item("b", "content") }, item("c", "3")]),
        expect![[r#"
            a: "1"
            b [SizeLie]: "content"
            c: "3"
        "#]],
    );
}

#[test]
fn a_packed_size_that_is_too_small_costs_nothing_with_deflate() {
    let small = Item { packed_lie: 3_u32.wrapping_neg(), ..item("a", "a longer content") };
    check(
        &zip(&[small, item("b", "2")]),
        expect![[r#"
            a: "a longer content"
            b: "2"
        "#]],
    );
}

#[test]
fn entries_that_share_bytes_are_refused_before_reading() {
    check(
        &quoted_bomb(3),
        expect![[r#"
            0: refused Overlap
            1: refused Overlap
            2: refused Overlap
        "#]],
    );
    check(
        &kernel_bomb(2),
        expect![[r#"
            kernel: refused Overlap
            kernel [SameName]: refused Overlap
        "#]],
    );
}

#[test]
fn a_long_local_extra_field_does_not_hide_an_overlap() {
    let honest = Item { local_extra: vec![0; 40], ..stored("a", noise(100)) };
    let zip = zip(&[honest, stored("b", "2")]);
    check(
        &zip,
        expect![[r#"
        a: 100 bytes
        b: "2"
    "#]],
    );
    // The same, but the extra field has grown by the first 30 bytes of the content.
    let mut crafted = zip;
    crafted[28] += 30;
    check(
        &crafted,
        expect![[r#"
        a: refused Overlap
        b: "2"
    "#]],
    );
}

#[test]
fn too_much_output_fails_and_stops_the_rest() {
    let limits = Limits { unpacked_floor: 10_000, ..limits() };
    let items = [item("a", noise(9_000)), item("b", noise(9_000)), item("c", "x")];
    let expected = expect![[r#"
        a: 9000 bytes
        b: 7001 bytes then TooLarge
        c: refused TooLarge
    "#]];
    let zip = zip(&items);
    expected.assert_eq(&listing_within(&limits, |allowance, visit| walk(&mut Cursor::new(&zip), allowance, visit)));
    expected.assert_eq(&listing_within(&limits, |allowance, visit| walk_stream(&mut &zip[..], allowance, visit)));
}

#[test]
fn an_archive_inside_draws_on_the_same_allowance() {
    let inner = zip(&[item("in", vec![b'a'; 100_000])]);
    let outer = zip(&[item("inner.zip", inner), item("after", "x")]);
    let limits = Limits { unpacked_floor: 50_000, ..limits() };
    let mut text = String::new();
    let allowance = Allowance::new(&limits, &NativeDecoders, 0);
    walk(&mut Cursor::new(outer), &allowance, &mut |entry| match entry.body {
        Body::Open(body) => walk_stream(body, &allowance, &mut |entry| match entry.body {
            Body::Open(body) => text.push_str(&crate::engine::container::sample::shown(body)),
            Body::Refused(why) => writeln!(text, "{} {why:?}", entry.name).unwrap(),
        }),
        Body::Refused(why) => write!(text, "\n{} {why:?}", entry.name).unwrap(),
    });
    expect![[r#"
        56008 bytes then TooLarge(further entries) TooLarge

        after TooLarge"#]]
    .assert_eq(&text);
}

#[test]
fn entries_beyond_the_limit_are_counted() {
    let items: Vec<Item> = (0..9).map(|idx| stored(&format!("{idx}"), "1234567890")).collect();
    let limits = Limits { n_entries: 2, ..limits() };
    let expected = expect![[r#"
        0: "1234567890"
        1: "1234567890"
        (further entries): refused TooManyEntries(7)
    "#]];
    let zip = zip(&items);
    expected.assert_eq(&listing_within(&limits, |allowance, visit| walk(&mut Cursor::new(&zip), allowance, visit)));
    expected.assert_eq(&listing_within(&limits, |allowance, visit| walk_stream(&mut &zip[..], allowance, visit)));
}

#[test]
fn a_visitor_need_not_read() {
    let items = [
        item("a", noise(500)),
        Item { tail: Tail::Signed, ..item("b", noise(500)) },
        Item { tail: Tail::Unsigned, ..stored("c", noise(500)) },
        item("d", "4"),
    ];
    let zip = zip(&items);
    let expected = expect![[r#"
        a open
        b open
        c open
        d open
    "#]];
    expected.assert_eq(&glance(|allowance, visit| walk(&mut Cursor::new(&zip), allowance, visit)));
    expected.assert_eq(&glance(|allowance, visit| walk_stream(&mut Drip(&zip), allowance, visit)));
}

#[test]
fn damage_inside_one_entry_leaves_the_others() {
    let items = [item("a", noise(300)), item("b", noise(300)), item("c", "3")];
    let mut zip = zip(&items);
    let at = zip.windows(4).rposition(|bytes| bytes == b"PK\x03\x04").unwrap() - 60;
    zip[at..at + 30].fill(0xFF);
    let text = seen(&zip);
    assert!(text.starts_with("a: 300 bytes\nb: ") && text.ends_with("\nc: \"3\"\n"), "{text}");
    assert!(text.contains(" then DamagedAt(") || text.contains(" then Checksum"), "{text}");
    assert_eq!(text, seen_in_stream(&zip));
}

#[test]
fn a_damaged_header_in_a_stream_costs_one_entry() {
    let mut zip = zip(&[item("a", "1"), item("b", noise(300)), item("c", "3")]);
    let at = zip.windows(4).enumerate().filter(|(_, bytes)| *bytes == b"PK\x03\x04").nth(1).unwrap().0;
    zip[at] = b'X';
    check_stream(
        &zip,
        expect![[r#"
            a: "1"
            c [Salvaged]: "3"
        "#]],
    );
    check(
        &zip,
        expect![[r#"
            a: "1"
            b: refused DamagedAt(0)
            c: "3"
        "#]],
    );
}

#[test]
fn a_cut_archive_gives_what_stands_before_the_cut() {
    let zip = zip(&[item("a", "1"), item("b", noise(3_000))]);
    check(
        &zip[..700],
        expect![[r#"
            a [Salvaged]: "1"
            b [Salvaged]: 1005 bytes then CutAt(1005)
        "#]],
    );
    let cut_directory = zip.len() - 30;
    check(
        &zip[..cut_directory],
        expect![[r#"
            a [Salvaged]: "1"
            b [Salvaged]: 3000 bytes
        "#]],
    );
}

#[test]
fn a_failing_stream_is_reported_after_the_entries() {
    struct Failing<'a>(&'a [u8]);
    impl Read for Failing<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let n_bytes = self.0.read(out)?;
            if n_bytes == 0 { Err(crate::engine::error::Broken(Why::Checksum).into()) } else { Ok(n_bytes) }
        }
    }
    let zip = zip(&pair());
    let text = listing(|allowance, visit| walk_stream(&mut Failing(&zip), allowance, visit));
    assert!(text.ends_with("\n(further entries): refused Checksum\n"), "{text}");
}

/// Everything at once, small enough to try each byte.
fn varied() -> Vec<u8> {
    let items = [
        item("one.json", noise(60)),
        Item { tail: Tail::Signed, ..item("two", "deflated with descriptor") },
        Item { tail: Tail::Signed, ..stored("three", "stored with descriptor") },
        Item { is_zip64: true, ..item("four", "wide") },
        stored("dir/", ""),
        stored("five", zip(&pair())),
    ];
    framed(&items, &Frame { is_zip64: true, comment: b"c".to_vec(), ..Frame::default() })
}

#[test]
fn a_cut_at_any_byte_is_never_silent() {
    let zip = varied();
    let whole = seen(&zip);
    for n_bytes in 0..zip.len() {
        let cut = &zip[..n_bytes];
        for text in
            [seen(cut), seen_in_stream(cut), glance(|allowance, visit| walk_stream(&mut &cut[..], allowance, visit))]
        {
            assert!(!text.is_empty(), "cut at {n_bytes}");
        }
        let text = seen(cut);
        let is_told = ["Cut", "NoDirectory", "Salvaged"].iter().any(|word| text.contains(word));
        assert!(is_told || text == whole, "cut at {n_bytes}: {text}");
    }
}

#[test]
fn a_flip_of_any_byte_is_never_silent() {
    let zip = varied();
    let names = ["one.json", "two", "three", "four", "five"];
    for at in 0..zip.len() {
        for mask in [0x01, 0x20, 0xFF] {
            let mut flipped = zip.clone();
            flipped[at] ^= mask;
            let text = seen(&flipped);
            // At most the name that was hit is gone.
            let n_missing = names.iter().filter(|name| !text.contains(*name)).count();
            assert!(n_missing <= 1, "flip {mask} at {at}: {text}");
            assert!(!seen_in_stream(&flipped).is_empty(), "flip {mask} at {at}");
        }
    }
}

#[test]
fn noise_behind_a_signature_ends() {
    let mut bytes = b"PK\x03\x04".to_vec();
    bytes.extend(noise(2_000).iter().map(|byte| byte.wrapping_mul(37)));
    bytes.extend(b"PK\x05\x06PK\x03\x04PK\x01\x02PK\x07\x08PK".repeat(300));
    assert!(!seen(&bytes).is_empty());
    assert!(!seen_in_stream(&bytes).is_empty());
}

/// A directory of `n_records` records for one empty entry each, made up as it is read.
struct Endless {
    n_records: u64,
    at: u64,
    n_largest: usize,
}

impl Endless {
    const RECORD: u64 = 50;

    fn n_bytes(&self) -> u64 {
        30 * self.n_records + Self::RECORD * self.n_records + 22 + 76
    }

    fn byte(&self, at: u64) -> u8 {
        let n_local = 30 * self.n_records;
        if at < n_local {
            return local_byte(at);
        }
        let at = at - n_local;
        if at < Self::RECORD * self.n_records {
            let (idx, at) = (at / Self::RECORD, (at % Self::RECORD) as usize);
            return match at {
                0..4 => header::CENTRAL[at],
                28 => 4,
                42..46 => (idx as u32 * 30).to_le_bytes()[at - 42],
                46..50 => b'a' + (idx >> (4 * (at - 46))) as u8 % 16,
                _ => 0,
            };
        }
        let at = (at - Self::RECORD * self.n_records) as usize;
        let frame = Frame { is_zip64: true, ..Frame::default() };
        let mut end = super::sample::finish(&[], &[], 1, &frame);
        end[40..48].copy_from_slice(&(Self::RECORD * self.n_records).to_le_bytes());
        end[48..56].copy_from_slice(&n_local.to_le_bytes());
        end[at]
    }
}

fn local_byte(at: u64) -> u8 {
    header::LOCAL.get((at % 30) as usize).copied().unwrap_or_default()
}

impl Read for Endless {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        self.n_largest = self.n_largest.max(out.len());
        let n_bytes = (self.n_bytes() - self.at.min(self.n_bytes())).min(out.len() as u64) as usize;
        for byte in &mut out[..n_bytes] {
            *byte = self.byte(self.at);
            self.at += 1;
        }
        Ok(n_bytes)
    }
}

impl Seek for Endless {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = match to {
            SeekFrom::Start(at) => at,
            SeekFrom::End(by) => self.n_bytes().wrapping_add_signed(by),
            SeekFrom::Current(by) => self.at.wrapping_add_signed(by),
        };
        Ok(self.at)
    }
}

#[test]
fn a_huge_directory_is_streamed() {
    let mut source = Endless { n_records: 300_000, at: 0, n_largest: 0 };
    let limits = Limits { n_entries: 1_000, ..limits() };
    let allowance = Allowance::new(&limits, &NativeDecoders, 0);
    let (mut n_visits, mut last) = (0, None);
    walk(&mut source, &allowance, &mut |entry| {
        n_visits += 1;
        if let Body::Refused(why) = entry.body {
            last = Some(why);
        }
    });
    assert_eq!((n_visits, last), (1_001, Some(Why::TooManyEntries(299_000))));
    assert!(source.n_largest <= 1 << 20);
}
