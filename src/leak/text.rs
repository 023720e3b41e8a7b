//! Checks a list that is text: of any size in place, or as a stream that comes out of an archive or a decoder.
//! Opens nothing that is packed; names no list (the caller knows how its name is shown). A miss is only told of what was
//! examined: whatever stands against it becomes the report's trouble, and what was found counts all the same.

use super::answer::{self, Answer};
use super::cover::{self, Scope};
use super::digest::Needles;
use super::hex_run::Piece;
use super::pass::{self, CHUNK, Pass};
use super::survey::{self, N_SAMPLES, Survey};
use super::{List, Options, Part, ReadAt, Tick, cut, sorted_text};
use crate::engine::error;
use crate::model::{LeakWhy, ListReport, Masked, Spelling, Way};
use std::io::Read;
use std::ops::Range;

/// Smaller lists are read whole: it takes no longer than looking around in them.
const SORTED_BYTES: u64 = 256 << 20;
/// Bytes that are read whole in the time of searching one hash by order: two reads of a millisecond each.
const BYTES_A_NEEDLE: u64 = 512 << 10;
/// Bytes of a stream that are looked at before it is searched.
const HEAD: usize = 1 << 20;

/// Whether a list, by its first bytes, is text in UTF-16: it has to go through a decoder and [`check_stream`].
pub(super) fn is_wide(head: &[u8]) -> bool {
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") {
        return true;
    }
    let (pairs, _) = head.get(..1 << 10).unwrap_or(head).as_chunks::<2>();
    let is_little = pairs.iter().all(|[low, high]| *low != 0 && *high == 0);
    let is_big = pairs.iter().all(|[high, low]| *low != 0 && *high == 0);
    !pairs.is_empty() && (is_little || is_big)
}

/// Checks a list in place, or the part of it that the options name. The reports of all parts are to be absorbed into
/// one, and that one to be settled. `tick` counts the bytes of the part, and a quick search as all of them.
pub fn check(list: &List<'_>, needles: &Needles, options: &Options, tick: &mut Tick<'_>) -> ListReport {
    let mut report = blank(list.content.size(), needles);
    let survey = match Survey::of_list(list.content, list.name) {
        Ok(survey) => survey,
        Err(error) => {
            report.trouble = Some(LeakWhy::Broken(error::why(&error)));
            return report;
        }
    };
    describe(&survey, &mut report);
    let is_first = options.part.idx == 0;
    if survey.is_packed() {
        return report;
    }
    if answer::may_be(&survey.head, list.content.size()) {
        answer(list, needles, &survey, is_first, &mut report);
        tick(report.examined);
        return report;
    }
    Scope::of(&survey, list.name, list.prefix).apply(&survey, needles, &mut report);
    if is_sorted(list.content, needles, options, &survey) {
        sorted(list.content, needles, &survey, is_first, &mut report);
        tick(span(list.content.size(), options.part).end - span(list.content.size(), options.part).start);
        return report;
    }
    let mut pass = Pass::new(needles, survey.has_base64);
    let (examined, failure) = pass.over_list(list.content, span(list.content.size(), options.part), CHUNK, tick);
    finish(pass, examined, &mut report);
    if let Some(why) = failure {
        report.trouble = Some(LeakWhy::Broken(why));
    }
    report
}

/// Checks a list that comes as a stream: the content of an archive, or decoded text. One worker reads all of it; how far
/// it is, the reader knows best. The report's `bytes` are those of the stream.
pub(super) fn check_stream(reader: &mut dyn Read, name: &str, prefix: Option<&str>, needles: &Needles) -> ListReport {
    let mut head = vec![0; HEAD];
    let (n_bytes, failure) = pass::fill(reader, &mut head);
    head.truncate(n_bytes);
    if n_bytes < HEAD {
        // All of it is there.
        let list = List { name, content: &AtHand(&head), prefix };
        let mut report = check(&list, needles, &Options::default(), &mut |_| {});
        report.trouble = failure.map(LeakWhy::Broken).or(report.trouble);
        return report;
    }
    let survey = Survey::of_head(&head, name);
    let mut report = blank(0, needles);
    describe(&survey, &mut report);
    if survey.is_packed() {
        return report;
    }
    Scope::of(&survey, name, prefix).apply(&survey, needles, &mut report);
    let mut pass = Pass::new(needles, survey.has_base64);
    let streamed = pass.over_stream(&mut head.as_slice().chain(reader), CHUNK);
    report.bytes = streamed.n_bytes;
    finish(pass, streamed.n_bytes, &mut report);
    let is_text = !matches!(report.trouble, Some(LeakWhy::Refused(_) | LeakWhy::WebPage));
    let cut = cut::why(survey.kind, &survey.head, &streamed.tail, streamed.n_bytes).filter(|_| is_text);
    report.trouble = streamed.failure.map(LeakWhy::Broken).or(cut).or(report.trouble);
    report
}

/// A list that is in memory.
struct AtHand<'b>(&'b [u8]);

impl ReadAt for AtHand<'_> {
    fn size(&self) -> u64 {
        self.0.size()
    }

    fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
        self.0.read_at(offset, space)
    }
}

/// What is the same in the reports of all parts.
fn blank(bytes: u64, needles: &Needles) -> ListReport {
    let mut spellings: Vec<Spelling> = Vec::new();
    for (_, spelt) in &needles.spelt {
        if !spellings.contains(&spelt.spelling) {
            spellings.push(spelt.spelling);
        }
    }
    ListReport { spellings, ..ListReport::of(Masked::plain(""), bytes) }
}

fn describe(survey: &Survey, report: &mut ListReport) {
    report.order = survey.order;
    report.trouble = survey.trouble;
}

fn finish(pass: Pass<'_>, examined: u64, report: &mut ListReport) {
    report.examined = examined;
    report.counts = pass.counts;
    report.matches = pass.found.into_matches();
}

/// The bytes of one part.
fn span(size: u64, part: Part) -> Range<u64> {
    let n_parts = u128::from(part.n_parts.max(1));
    let at = |idx: u32| (u128::from(size) * u128::from(idx).min(n_parts) / n_parts) as u64;
    at(part.idx)..at(part.idx.saturating_add(1))
}

/// Whether the quick search is right, and quicker.
fn is_sorted(list: &dyn ReadAt, needles: &Needles, options: &Options, survey: &Survey) -> bool {
    let n_needles = needles.tables.get(survey.dominant()).map_or(0, super::table::Table::len) as u64;
    let is_worth_it = n_needles.saturating_mul(BYTES_A_NEEDLE) < list.size();
    list.size() > SORTED_BYTES && is_worth_it && !options.is_thorough && survey.is_searchable()
}

/// The first part searches for all. Counted is what was looked at, as `examined` says.
fn sorted(list: &dyn ReadAt, needles: &Needles, survey: &Survey, is_first: bool, report: &mut ListReport) {
    report.way = Way::Sorted { n_samples: N_SAMPLES, n_reads: 0 };
    if !is_first {
        return;
    }
    let mut found = super::found::Found::default();
    let searched = sorted_text::search(list, survey, needles, &mut found);
    report.way = Way::Sorted { n_samples: N_SAMPLES, n_reads: searched.n_reads };
    report.examined = survey.n_bytes + searched.n_bytes;
    report.counts = survey.counts;
    report.matches = found.into_matches();
    report.trouble = searched.trouble.or(report.trouble);
}

/// Answers are small and their names stand apart from their hashes, so the first part reads all, and the others only
/// what the reports of all parts have in common.
fn answer(list: &List<'_>, needles: &Needles, survey: &Survey, is_first: bool, report: &mut ListReport) {
    let size = list.content.size();
    let text = match survey::exactly(list.content, 0, size as usize) {
        Ok(text) => text,
        Err(error) => {
            report.trouble = Some(LeakWhy::Broken(error::why(&error)));
            return;
        }
    };
    let answer = Answer::read(&text);
    let mut pass = Pass::new(needles, survey.has_base64);
    pass.take(&Piece::whole(&text));
    answer.name(needles, &mut pass.found);
    let domain = cover::domain(list.name, list.prefix);
    let is_about_accounts = !answer.aliases.is_empty() && pass.counts.total() == 0;
    let scope = if is_about_accounts {
        pass.counts.addresses = answer.aliases.len() as u64;
        answer.look_up(needles, domain.as_deref(), &mut pass.found);
        scope_of(&answer, domain)
    } else {
        Scope::of(survey, list.name, list.prefix)
    };
    scope.apply(survey, needles, report);
    if is_first {
        finish(pass, size, report);
    }
}

/// Domains that an answer about accounts speaks of.
fn scope_of(answer: &Answer, domain: Option<String>) -> Scope {
    let mut domains: Vec<String> = answer.aliases.iter().filter_map(|alias| alias.domain.clone()).collect();
    domains.sort_unstable();
    domains.dedup();
    let is_nameless = answer.aliases.iter().any(|alias| alias.domain.is_none());
    match domain {
        Some(domain) if is_nameless => domains.push(domain),
        None if is_nameless => return Scope::Unknown(LeakWhy::NoDomain),
        _ => {}
    }
    Scope::Domains(domains)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::spelling::NativeCompose;
    use crate::leak::{MAX_READ, Subject};
    use crate::model::{DigestKind, LeakMatch, LeakState, MatchForm, Order};
    use std::collections::BTreeMap;

    const SHA1: &str = "21BD12DC183F740EE76F27B78EB39C8AD972A757";
    const LOWER_SHA1: &str = "567159d622ffbb50b11b0efd307be358624a26ee";

    fn addresses(addresses: &[&str]) -> Needles {
        let subjects: Vec<Subject> = addresses.iter().map(|address| Subject::Address((*address).into())).collect();
        Needles::of(&subjects, &NativeCompose)
    }

    fn password() -> Needles {
        Needles::of(&[Subject::Password("P@ssw0rd".into())], &NativeCompose)
    }

    fn in_parts(list: &List<'_>, needles: &Needles, n_parts: u32) -> ListReport {
        let part = |idx| {
            let options = Options { part: Part { idx, n_parts }, ..Options::default() };
            check(list, needles, &options, &mut |_| {})
        };
        let mut report = part(0);
        (1..n_parts).for_each(|idx| report.absorb(part(idx)));
        report.settle();
        report.matches.sort_by_key(|found| (found.subject, found.form, found.spelling));
        report
    }

    /// The report on a list: the same in any number of parts and as a stream.
    #[track_caller]
    fn report(name: &str, text: &[u8], prefix: Option<&str>, needles: &Needles) -> ListReport {
        let list = List { name, content: &AtHand(text), prefix };
        let report = in_parts(&list, needles, 1);
        for n_parts in [2, 3, 7, 100] {
            assert_eq!(in_parts(&list, needles, n_parts), report, "{n_parts} parts");
        }
        let mut stream = check_stream(&mut &*text, name, prefix, needles);
        stream.settle();
        assert_eq!(stream, report);
        report
    }

    #[track_caller]
    fn check_trouble(name: &str, text: &str, needles: &Needles, trouble: Option<LeakWhy>, state: LeakState) {
        let report = report(name, text.as_bytes(), None, needles);
        assert_eq!((report.trouble, report.state(0)), (trouble, state), "{text}");
    }

    /// One found: its form, spelling, times, count in the list.
    #[track_caller]
    fn check_found(name: &str, text: &str, needles: &Needles, form: MatchForm, times: u64) -> LeakMatch {
        let report = report(name, text.as_bytes(), None, needles);
        assert_eq!(report.matches.len(), 1, "{text}");
        let found = report.matches[0].clone();
        assert_eq!((found.form, found.times), (form, times), "{text}");
        found
    }

    #[test]
    fn every_public_vector_is_found() {
        for (address, kind, digest) in [
            ("test@example.com", DigestKind::Sha1, LOWER_SHA1),
            (
                "MyEmailAddress@example.com ",
                DigestKind::Sha256,
                "84059b07d4be67b806386c0aad8070a23f18836bbaae342275dc0a83414c32ee",
            ),
            (
                "MyEmailAddress@example.com ",
                DigestKind::Sha256,
                "bbb8db824654275128ce09499cbbeff439840ae68f19f83861c243450dc1d6c7",
            ),
            ("MyEmailAddress@example.com ", DigestKind::Md5, "0bc83cb571cd1c50ba6f3e8a78ef1346"),
            ("MyEmailAddress@example.com ", DigestKind::Md5, "f9879d71855b5ff21e4963273a886bfc"),
            ("user@example.com", DigestKind::Md5, "b58996c504c5638798eb6b511e6f49af"),
            (
                "user@example.com",
                DigestKind::Sha256,
                "b4c9a289323b21a01c3e940f150eb9b8c542587f1abfd8f0e1cc1ffc5e475514",
            ),
            (
                "MYEMAIL@example.com",
                DigestKind::Sha256,
                "16c18d336f0b250f0e2d907452ceb9658a74ecdae8bc94864c23122a72cc27a5",
            ),
            (
                "jane.saoirse@example.com",
                DigestKind::Sha256,
                "b196432c7b989a2ca91c83799957c515da53e6c13abf20b78fea94f117e90bf8",
            ),
            (
                "janesaoirse+work@example.com",
                DigestKind::Sha256,
                "28aaee4815230cd3b4ebd88c515226550666e91ac019929e3adac3f66c288180",
            ),
            (
                "JANE.SAOIRSE@gmail.com",
                DigestKind::Sha256,
                "92ee26057ed9dea2535d6c8b141d48373932476599196e00352254896db5888f",
            ),
            (
                "JaneSaoirse+Work@gmail.com",
                DigestKind::Sha256,
                "92ee26057ed9dea2535d6c8b141d48373932476599196e00352254896db5888f",
            ),
            (
                "alexz@example.com",
                DigestKind::Sha256,
                "509e933019bb285a134a9334b8bb679dff79d0ce023d529af4bd744d47b4fd8a",
            ),
            (
                "mary@example.com",
                DigestKind::Sha256,
                "f1904cf1a9d73a55fa5de0ac823c4403ded71afd4c3248d00bdcd0866552bb79",
            ),
            ("Test+ignored+more@maxmind.com", DigestKind::Md5, "977577b140bfb7c516e4746204fbdb01"),
            ("basename-keyword@yahoo.com", DigestKind::Md5, "667a28047b6caade43c7e75f66aab5f5"),
            ("test@bücher.com", DigestKind::Md5, "24948acabac551360cd510d5e5e2b464"),
            ("bücher@example.com", DigestKind::Md5, "53550c712b146287a2d0dd30e5ed6f4b"),
            ("bu\u{308}cher@example.com", DigestKind::Md5, "53550c712b146287a2d0dd30e5ed6f4b"),
        ] {
            let needles = addresses(&[address]);
            for text in [digest.to_owned(), format!("\u{feff}\"{}\",1\r\n", digest.to_uppercase())] {
                check_found("list.txt", &text, &needles, MatchForm::Hex(kind), 1);
            }
        }
        let text = "tMmiiTI7IaAcPpQPFQ65uMVCWH8av9jw4cwf/F5HVRQ=";
        check_found("list.txt", text, &addresses(&["user@example.com"]), MatchForm::Base64(DigestKind::Sha256), 1);
        for (word, digest) in [
            ("P@ssw0rd", SHA1),
            ("password", "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8"),
            ("password123", "CBFDAC6008F9CAB4083784CBD1874F76618D2A97"),
        ] {
            let needles = Needles::of(&[Subject::Password(word.into())], &NativeCompose);
            check_found("list.txt", digest, &needles, MatchForm::Hex(DigestKind::Sha1), 1);
        }
    }

    #[test]
    fn marks_line_ends_and_other_hashes_in_between_change_nothing() {
        let other = "0".repeat(40);
        let ntlm = "8846F7EAEE8FB117AD06BDD830B7586C:5";
        for (before, behind) in [
            ("", ""),
            ("\u{feff}", "\r\n"),
            (&*format!("{other}:1\n{ntlm}\n\u{feff}"), "\n"),
            (&*format!("{other}:1\r\n"), ""),
            (&*format!("id,hash\n1,\"{other}\"\n2,\""), "\"\n"),
            (&*format!("[\"{other}\",\""), "\"]"),
            (&*format!("INSERT INTO t VALUES ('{other}'),('"), "');\n"),
        ] {
            let report = report("list.txt", format!("{before}{SHA1}{behind}").as_bytes(), None, &password());
            assert_eq!((report.trouble, report.matches.len()), (None, 1), "{before}");
        }
    }

    #[test]
    fn a_range_answer_speaks_only_of_its_range() {
        let text = format!("{}:9\r\n{}:3\r\n{}:0\r\n", &"0".repeat(35), &SHA1[5..], "1".repeat(35));
        let found = check_found("21BD1.txt", &text, &password(), MatchForm::Suffix(DigestKind::Sha1), 1);
        assert_eq!(found.seen, Some(3));
        let other = format!("{}:9\n{}:3\n", "0".repeat(35), "3".repeat(35));
        let padded = format!("{other}{}:0\n", &SHA1[5..]);
        for text in [&other, &padded] {
            check_trouble("21bd1.txt", text, &password(), None, LeakState::NotListed);
            check_trouble("21BD2.txt", text, &password(), None, LeakState::Unchecked);
            check_trouble("range.txt", text, &password(), Some(LeakWhy::NoPrefix), LeakState::Unchecked);
        }
        let typed = |prefix| report("range.txt", other.as_bytes(), Some(prefix), &password());
        assert_eq!(typed(" 21BD1 ").state(0), LeakState::NotListed);
        assert_eq!((typed("21BD2").uncovered_why, typed("21BD2").trouble), (Some(LeakWhy::OtherRange), None));
        assert_eq!(typed("21BD12").trouble, Some(LeakWhy::NoPrefix));
    }

    #[test]
    fn a_range_of_addresses_names_the_breaches() {
        let text = format!(
            "[{{\"hashSuffix\":\"{}\",\"websites\":[\"Wyze\",\"Adobe\"]}},{{\"hashSuffix\":\"{}\",\"websites\":[\"X\"]}}]",
            LOWER_SHA1[6..].to_uppercase(),
            "0".repeat(34)
        );
        let needles = addresses(&["test@example.com", "kim@example.com"]);
        let found = check_found("567159.json", &text, &needles, MatchForm::Suffix(DigestKind::Sha1), 1);
        assert_eq!(found.breaches, [Masked::plain("Wyze"), Masked::plain("Adobe")]);
        let report = report("567159.json", text.as_bytes(), None, &needles);
        assert_eq!((report.state(1), report.uncovered_why), (LeakState::Unchecked, Some(LeakWhy::OtherRange)));
    }

    #[test]
    fn a_domain_search_speaks_only_of_its_domain() {
        let text = r#"{"pat":["Wyze"],"kim":["Adobe","Wyze"]}"#;
        let needles = addresses(&["Pat@example.com", "lee@example.com", "pat@example.org"]);
        let found = check_found("example.com.json", text, &needles, MatchForm::Plain, 1);
        assert_eq!((found.subject, found.breaches.len()), (0, 1));
        let named = report("example.com.json", text.as_bytes(), None, &needles);
        let states = [0, 1, 2].map(|subject| named.state(subject));
        assert_eq!(states, [LeakState::Found, LeakState::NotListed, LeakState::Unchecked]);
        assert_eq!((named.counts.addresses, named.uncovered_why), (2, Some(LeakWhy::OtherDomain)));
        let nameless = report("answer.json", text.as_bytes(), None, &needles);
        assert_eq!((nameless.trouble, nameless.state(0)), (Some(LeakWhy::NoDomain), LeakState::Unchecked));
        let text = r#"{"BreachSearchResults":[{"Alias":"pat","DomainName":"example.com","Breaches":[{"Name":"Wyze"}]}],"PasteSearchResults":[]}"#;
        check_found("answer.json", text, &needles, MatchForm::Plain, 1);
    }

    #[test]
    fn what_is_no_whole_list_proves_nothing() {
        let needles = password();
        let lines = format!("{}:1\n", "0".repeat(40)).repeat(3);
        check_trouble("list.txt", "", &needles, Some(LeakWhy::Empty), LeakState::Unchecked);
        check_trouble("list.txt", "nothing here\n", &needles, Some(LeakWhy::NoHashes), LeakState::Unchecked);
        check_trouble("list.txt", &lines, &needles, None, LeakState::NotListed);
        let cut = format!("{lines}21BD");
        check_trouble("list.txt", &cut, &needles, Some(LeakWhy::Cut(cut.len() as u64)), LeakState::Unchecked);
        let page = format!("<!doctype html><p>Trace {}</p>", "0".repeat(32));
        check_trouble("list.txt", &page, &needles, Some(LeakWhy::WebPage), LeakState::Unchecked);
        check_trouble("list.7z", "7z\u{bc}", &needles, Some(LeakWhy::NoHashes), LeakState::Unchecked);
        let packed = report("list.txt", b"7z\xbc\xaf\x27\x1c\0\0", None, &needles);
        assert_eq!(packed.trouble, Some(LeakWhy::Refused(crate::model::FormatKind::SevenZip)));
        let kinds = format!("{}\n", "0".repeat(64)).repeat(3);
        check_trouble("list.txt", &kinds, &needles, None, LeakState::Unchecked);
        check_trouble("list.txt", &kinds, &addresses(&["pat@example.com"]), None, LeakState::NotListed);
        let sha512 = format!("{}\n", "0".repeat(128)).repeat(3);
        check_trouble("list.txt", &sha512, &needles, Some(LeakWhy::Untried), LeakState::Unchecked);
        let mixed = format!("{lines}{sha512}");
        check_trouble("list.txt", &mixed, &needles, Some(LeakWhy::Untried), LeakState::Unchecked);
        let ids = format!("{},{}\n", "0".repeat(24), "0".repeat(40)).repeat(3);
        check_trouble("list.txt", &ids, &needles, None, LeakState::NotListed);
    }

    #[test]
    fn a_line_may_hold_an_address_and_a_hash() {
        let text =
            "user@example.com:5f4dcc3b5aa765d61d8327deb882cf99\nkim@example.com:b58996c504c5638798eb6b511e6f49af\n";
        let report = report("list.txt", text.as_bytes(), None, &addresses(&["user@example.com"]));
        let forms: Vec<MatchForm> = report.matches.iter().map(|found| found.form).collect();
        assert_eq!(forms, [MatchForm::Plain, MatchForm::Hex(DigestKind::Md5)]);
        assert_eq!((report.counts.addresses, report.counts.hex32), (2, 2));
    }

    #[test]
    fn order_is_seen() {
        let line = |idx: u64| format!("{:040x}\n", u128::from(idx) << 90);
        let ascending: String = (0..2_000).map(line).collect();
        let order = |text: &str| report("l.txt", text.as_bytes(), None, &password()).order;
        assert_eq!(order(&ascending), Order::Ascending);
        assert_eq!(order(&format!("{ascending}{ascending}")), Order::Unsorted);
        assert_eq!(order(&format!("{ascending}{}", line(5))), Order::Unsorted);
        assert_eq!(order(&line(1)), Order::Unknown);
    }

    #[test]
    fn utf16_is_told() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert!(is_wide(&wide(SHA1)) && is_wide(&wide("\u{feff}x")) && !is_wide(SHA1.as_bytes()) && !is_wide(b""));
    }

    fn digits(byte: u8) -> [char; 2] {
        [byte >> 4, byte & 15].map(|value| char::from_digit(value.into(), 16).unwrap())
    }

    /// Finds in the slowest way: hashes, Base64 and addresses between bytes that belong to none.
    fn naive(text: &str, wanted: &BTreeMap<String, MatchForm>) -> BTreeMap<MatchForm, u64> {
        let mut found = BTreeMap::new();
        let words = text.split(|letter: char| !letter.is_ascii_alphanumeric() && !"+/-_=.@".contains(letter));
        for form in words.filter_map(|word| {
            let is_hex = word.bytes().all(|byte| byte.is_ascii_hexdigit());
            wanted.get(&if is_hex { word.to_lowercase() } else { word.to_owned() })
        }) {
            *found.entry(*form).or_default() += 1;
        }
        found
    }

    #[test]
    fn any_list_in_any_chunks_and_parts_gives_what_a_slow_search_gives() {
        use base64::Engine as _;
        let needles = addresses(&["pat@example.com"]);
        let mut wanted = BTreeMap::from([("pat@example.com".to_owned(), MatchForm::Plain)]);
        for needle in needles.all.iter().filter(|needle| needle.spelling == Spelling::Lower) {
            let hex: String = needle.digest().iter().flat_map(|byte| digits(*byte)).collect();
            wanted.insert(hex.clone(), MatchForm::Hex(needle.kind));
            for (n_digits, skip) in [(35, 5), (34, 6), (27, 5)] {
                if hex.len() == n_digits + skip {
                    wanted.insert(hex[skip..].to_owned(), MatchForm::Suffix(needle.kind));
                }
            }
            let base64 = base64::engine::general_purpose::STANDARD.encode(needle.digest());
            wanted.insert(base64, MatchForm::Base64(needle.kind));
        }
        let words: Vec<&String> = wanted.keys().collect();
        let mut state = 11_u64;
        let mut next = |bound: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % bound
        };
        for _ in 0..12 {
            let mut text = String::from("x\n");
            for _ in 0..next(60) {
                match next(4) {
                    0 => text.push_str(words[next(words.len())]),
                    1 => text.push_str(&words[next(words.len())].to_uppercase()),
                    2 => text.push_str(&"0a9F".repeat(next(40))),
                    _ => text.push_str("kim@example.com"),
                }
                text.push_str(["\n", ",", "\r\n", "\":\"", " \u{feff}", "),("][next(6)]);
            }
            let expected = naive(&text, &wanted);
            // Addresses in upper case are found too, as the spelling in upper case.
            let n_upper = text.matches("PAT@EXAMPLE.COM").count() as u64;
            let tally = |matches: Vec<LeakMatch>| {
                let mut tally = BTreeMap::new();
                for found in matches.iter().filter(|found| found.spelling == Spelling::Lower) {
                    *tally.entry(found.form).or_default() += found.times;
                }
                let upper = matches.iter().filter(|found| found.spelling == Spelling::Upper);
                assert_eq!(upper.map(|found| found.times).sum::<u64>(), n_upper);
                tally
            };
            let (mut all, size) = (Pass::new(&needles, true), text.len() as u64);
            all.take(&Piece::whole(text.as_bytes()));
            assert_eq!(tally(all.found.into_matches()), expected, "{text}");
            for chunk in [1, 2, 31, 64, 199] {
                let mut pass = Pass::new(&needles, true);
                assert_eq!(pass.over_list(&AtHand(text.as_bytes()), 0..size, chunk, &mut |_| {}), (size, None));
                assert_eq!((tally(pass.found.into_matches()), pass.counts), (expected.clone(), all.counts));
                let mut pass = Pass::new(&needles, true);
                assert_eq!(pass.over_stream(&mut text.as_bytes(), chunk).n_bytes, size);
                assert_eq!((tally(pass.found.into_matches()), pass.counts), (expected.clone(), all.counts));
            }
            let _ = report("list.txt", text.as_bytes(), None, &needles);
        }
    }

    #[test]
    fn a_long_list_is_read_in_small_pieces_and_says_how_far_it_is() {
        struct Watched(Vec<u8>);
        impl ReadAt for Watched {
            fn size(&self) -> u64 {
                self.0.len() as u64
            }

            fn read_at(&self, offset: u64, space: &mut [u8]) -> std::io::Result<usize> {
                assert!(space.len() <= MAX_READ);
                self.0.read_at(offset, space)
            }
        }
        let line = format!("{}\r\n", "0".repeat(40));
        let text = line.repeat((18 << 20) / line.len()) + SHA1;
        let list = Watched(text.into_bytes());
        let mut ticks = Vec::new();
        let report =
            check(&List { name: "", content: &list, prefix: None }, &password(), &Options::default(), &mut |n_bytes| {
                ticks.push(n_bytes);
            });
        assert!(ticks.is_sorted() && ticks.last() == Some(&list.size()) && ticks.len() > 1);
        assert_eq!((report.matches.len(), report.examined, report.trouble), (1, list.size(), None));
        let mut streamed = check_stream(&mut list.0.as_slice(), "", None, &password());
        streamed.order = report.order;
        assert_eq!(streamed, report);
    }
}
