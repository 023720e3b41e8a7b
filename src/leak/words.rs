//! What a check has to say, for the page and the command line alike. A miss states what was examined and what it does not
//! mean; nothing is called safe, and nothing found is told apart from nothing examined.

use crate::model::words::{bytes, count, list, number};
use crate::model::{
    DataClass, LeakAnswer, LeakMatch, LeakReport, LeakState, LeakWhy, ListProof, ListReport, Masked, MatchForm, Order,
    Spelling, Way, overall,
};

/// Puts a check into words. `is_address` tells addresses from passwords; it leaves out the known member, which comes
/// behind them.
pub fn report(lists: &[ListReport], is_address: &[bool]) -> LeakReport {
    let answers: Vec<LeakAnswer> = (0..is_address.len() as u32)
        .map(|subject| LeakAnswer { state: overall(lists, subject), said: said(lists, subject) })
        .collect();
    // The heading speaks of addresses; of passwords too as soon as a list speaks of them.
    let told = answers.iter().zip(is_address);
    let told = told.filter(|(answer, is_address)| **is_address || answer.state != LeakState::Unchecked);
    let told: Vec<&LeakAnswer> = told.map(|(answer, _)| answer).collect();
    LeakReport { heading: heading(&told, lists), answers, lists: lists.iter().map(proof).collect() }
}

fn heading(answers: &[&LeakAnswer], lists: &[ListReport]) -> String {
    let n_of = |state: LeakState| answers.iter().filter(|answer| answer.state == state).count() as u64;
    let (n_found, n_unchecked, n_all) = (n_of(LeakState::Found), n_of(LeakState::Unchecked), answers.len() as u64);
    let (these, prove) = if lists.len() == 1 {
        ("this list".to_owned(), "proves")
    } else {
        (format!("these {} lists", lists.len()), "prove")
    };
    let verb = if n_found == 1 { "is" } else { "are" };
    match (n_found, n_unchecked) {
        (0, 0) if n_all > 0 => format!("Not in {these}."),
        (1, 0) if n_all == 1 => format!("It is in {these}."),
        (0, n) if n == n_all => format!("Could not check: for now {these} {prove} nothing."),
        (0, n) => format!("{} of {} could not be checked; the others are not in {these}.", number(n), number(n_all)),
        (n, 0) => format!("{} of {} {verb} in {these}.", number(n), number(n_all)),
        (n, m) => format!("{} of {} {verb} in {these}; {} could not be checked.", number(n), number(n_all), number(m)),
    }
}

/// Every match, and every list that leaves the question open.
fn said(lists: &[ListReport], subject: u32) -> Vec<String> {
    let mut said = Vec::new();
    for list in lists {
        for hit in list.matches.iter().filter(|hit| hit.subject == subject) {
            said.push(found(hit, &list.name));
            said.extend(leaked(hit, list));
        }
        if list.trouble.is_none() && list.state(subject) == LeakState::Unchecked {
            said.extend(list.uncovered_why.map(|why| format!("{}: {why}", list.name)));
        }
    }
    said
}

/// How a match was made.
fn found(hit: &LeakMatch, name: &Masked) -> String {
    let form = match hit.form {
        MatchForm::Plain => "In clear".to_owned(),
        MatchForm::Hex(kind) => format!("As {}", kind.label()),
        MatchForm::Base64(kind) => format!("As {} in Base64", kind.label()),
        MatchForm::Suffix(kind) => format!("As the end of its {}", kind.label()),
        MatchForm::Prefix(kind) => format!("As the first 64 bits of its {}", kind.label()),
    };
    let times = if hit.times > 1 { format!(", {} times", number(hit.times)) } else { String::new() };
    let first = if hit.times > 1 { "first " } else { "" };
    let place = hit.at.map(|at| format!(", {first}at byte {}", number(at))).unwrap_or_default();
    let seen = hit.seen.map(|n| format!("; the list says that it was seen {}", count(n, "time", "times")));
    let other = if hit.spelling.is_other_address() {
        " That is another spelling, which reaches the same mailbox where the provider ignores dots and tags."
    } else {
        ""
    };
    format!("{form}, {}, in {name}{times}{place}{}.{other}", hit.spelling.phrase(), seen.unwrap_or_default())
}

/// What leaked of a match, by what the list says of everybody and of this entry.
fn leaked(hit: &LeakMatch, list_report: &ListReport) -> Option<String> {
    let everybody = list_report.about.iter().flat_map(|about| &about.classes);
    let mut classes: Vec<DataClass> = Vec::new();
    for class in everybody.chain(&hit.classes) {
        if !classes.contains(class) {
            classes.push(*class);
        }
    }
    let mut words: Vec<String> = classes.iter().map(|class| class.label().to_owned()).collect();
    words.extend(hit.breaches.iter().map(ToString::to_string));
    (!words.is_empty()).then(|| format!("Beside it, so the list says: {}.", list(&words)))
}

/// What was examined of a list.
fn proof(list: &ListReport) -> ListProof {
    let mut facts = vec![("Size", bytes(list.bytes))];
    let is_whole = list.trouble.is_none();
    if is_whole || list.counts.total() > 0 {
        facts.extend([("Examined", examined(list)), ("Holds", holds(list))]);
    }
    if is_whole {
        if !list.spellings.is_empty() {
            facts.push(("Spellings tried", spellings(&list.spellings)));
        }
        facts.extend(order(list).map(|order| ("Order", order.to_owned())));
        let canaries = |n| ("Test entries", format!("{n} that are always in it found, {n} that never are not"));
        facts.extend(list.canaries.map(canaries));
    }
    if is_whole || list.about.is_some() {
        facts.extend(claims(list));
    }
    if is_whole {
        facts.push(("A miss means", meaning(list)));
    }
    ListProof {
        name: list.name.clone(),
        trouble: list.trouble.map(|why| format!("{why} A miss in it proves nothing.")),
        facts: facts.into_iter().map(|(label, fact)| (label.to_owned(), fact)).collect(),
        is_quick: matches!(list.way, Way::Sorted { .. }),
    }
}

/// Whether it is sorted, where that is not the format's own business.
fn order(list: &ListReport) -> Option<&'static str> {
    match (list.way, list.order) {
        (Way::Indexed { .. }, _) => None,
        (_, Order::Ascending) => Some("ascending wherever it was looked at"),
        (_, Order::Unsorted) => Some("not sorted by hash, which makes no difference here: all of it was read"),
        (_, Order::Unknown) => Some("not looked at: all of it was read"),
    }
}

/// What the list says of its age and of whom it covers.
fn claims(list: &ListReport) -> Vec<(&'static str, String)> {
    let Some(about) = &list.about else {
        return vec![("Age, coverage", "the file does not say".to_owned())];
    };
    let told = [
        ("Calls itself", &about.title),
        ("Incident", &about.incident),
        ("Made", &about.made),
        ("Made by", &about.source),
        ("Covers", &about.coverage),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.as_str().is_empty());
    let mut claims: Vec<_> = told.map(|(label, text)| (label, text.to_string())).collect();
    if about.is_invented {
        claims.push(("Real", "no, everything in it is invented".to_owned()));
    }
    claims
}

fn examined(list: &ListReport) -> String {
    match list.way {
        Way::Whole if list.trouble == Some(LeakWhy::Stopped) => "not to its end".to_owned(),
        Way::Whole if list.examined == list.bytes => "all of it".to_owned(),
        Way::Whole => format!("{}, unpacked", bytes(list.examined)),
        Way::Sorted { n_samples, n_reads } => {
            format!("by its order, which held in {n_samples} places, with {}", count(n_reads, "read", "reads"))
        }
        Way::Indexed { n_reads } => {
            format!(
                "by its index, with {}; every part that was read passed its checksum",
                count(n_reads, "read", "reads")
            )
        }
    }
}

fn holds(report: &ListReport) -> String {
    let counts = &report.counts;
    let kinds = [
        (counts.entries, "entry", "entries"),
        (counts.hex32, "hash of MD5 or NTLM, which look alike", "hashes of MD5 or NTLM, which look alike"),
        (counts.hex40, "SHA-1 hash", "SHA-1 hashes"),
        (counts.hex64, "SHA-256 hash", "SHA-256 hashes"),
        (counts.base64, "hash in Base64", "hashes in Base64"),
        (counts.suffixes, "hash without its beginning", "hashes without their beginning"),
        (counts.addresses, "address in clear", "addresses in clear"),
        (counts.padding, "line that only hides the length", "lines that only hide the length"),
        (counts.untried, "hash of a kind that is not tried", "hashes of kinds that are not tried"),
        (counts.other, "other long number", "other long numbers"),
    ];
    let told: Vec<String> =
        kinds.into_iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| count(n, one, many)).collect();
    let digest = report.about.as_ref().and_then(|about| about.digest);
    match report.way {
        Way::Indexed { .. } => {
            format!("{}{}", list(&told), digest.map(|kind| format!(" of {}", kind.label())).unwrap_or_default())
        }
        _ if told.is_empty() => "nothing that could be told".to_owned(),
        Way::Sorted { .. } => format!("in the places looked at: {}", list(&told)),
        Way::Whole => list(&told),
    }
}

fn spellings(tried: &[Spelling]) -> String {
    let told: Vec<String> = tried.iter().map(|spelling| spelling.phrase().to_owned()).collect();
    format!("{}: {}", told.len(), list(&told))
}

/// What a miss in this list is worth.
fn meaning(list: &ListReport) -> String {
    let mut told = String::from("not in this list in these spellings, and nothing about any other list");
    if matches!(list.way, Way::Sorted { .. }) {
        told += "; it takes for granted that the list is in order between the places looked at";
    }
    if list.counts.hex32 + list.counts.hex40 > 0 {
        told += "; if it is a list of passwords, it says nothing about addresses";
    }
    if list.canaries.is_none() && list.counts.hashes() > 0 {
        told += "; if it was made with a secret salt, nothing could be found";
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DigestKind, FormatKind, ListAbout, ListCounts};
    use expect_test::{Expect, expect};

    fn list(change: impl FnOnce(&mut ListReport)) -> ListReport {
        let mut list = ListReport::of(Masked::plain("list.txt"), 4_100);
        list.examined = 4_100;
        list.order = Order::Unsorted;
        list.counts = ListCounts { hex40: 100, ..ListCounts::default() };
        list.spellings = vec![Spelling::Lower, Spelling::AsGiven];
        change(&mut list);
        list
    }

    fn hit(subject: u32) -> LeakMatch {
        LeakMatch {
            subject,
            form: MatchForm::Hex(DigestKind::Sha1),
            spelling: Spelling::Lower,
            times: 1,
            at: Some(410),
            seen: None,
            classes: Vec::new(),
            breaches: Vec::new(),
        }
    }

    /// The heading over two addresses and a password.
    #[track_caller]
    fn check_heading(lists: &[ListReport], expected: &str) {
        assert_eq!(report(lists, &[true, true, false]).heading, expected);
    }

    #[test]
    fn the_heading_says_of_how_many_what_is_known() {
        let uncovered = |list: &mut ListReport| list.uncovered = vec![2];
        check_heading(&[list(uncovered)], "Not in this list.");
        check_heading(&[list(uncovered), list(uncovered)], "Not in these 2 lists.");
        let refused = |list: &mut ListReport| list.trouble = Some(LeakWhy::Refused(FormatKind::SevenZip));
        check_heading(&[list(refused)], "Could not check: for now this list proves nothing.");
        check_heading(&[], "Could not check: for now these 0 lists prove nothing.");
        let found = |list: &mut ListReport| {
            uncovered(list);
            list.matches.push(hit(1));
        };
        check_heading(&[list(found)], "1 of 2 is in this list.");
        check_heading(&[list(found), list(refused)], "1 of 2 is in these 2 lists; 1 could not be checked.");
        assert_eq!(report(&[list(|list| list.matches.push(hit(0)))], &[true]).heading, "It is in this list.");
    }

    #[track_caller]
    fn check_proof(list: &ListReport, expected: &Expect) {
        let proof = proof(list);
        let mut lines: Vec<String> = proof.trouble.into_iter().collect();
        lines.extend(proof.facts.iter().map(|(label, fact)| format!("{label}: {fact}")));
        expected.assert_eq(&(lines.join("\n") + "\n"));
    }

    #[test]
    fn a_miss_comes_with_what_was_examined() {
        check_proof(
            &list(|_| ()),
            &expect![[r#"
            Size: 4.1 kB
            Examined: all of it
            Holds: 100 SHA-1 hashes
            Spellings tried: 2: in lower case and exactly as given
            Order: not sorted by hash, which makes no difference here: all of it was read
            Age, coverage: the file does not say
            A miss means: not in this list in these spellings, and nothing about any other list; if it is a list of passwords, it says nothing about addresses; if it was made with a secret salt, nothing could be found
        "#]],
        );
        let sorted = |list: &mut ListReport| {
            list.way = Way::Sorted { n_samples: 64, n_reads: 88 };
            list.order = Order::Ascending;
        };
        check_proof(
            &list(sorted),
            &expect![[r#"
            Size: 4.1 kB
            Examined: by its order, which held in 64 places, with 88 reads
            Holds: in the places looked at: 100 SHA-1 hashes
            Spellings tried: 2: in lower case and exactly as given
            Order: ascending wherever it was looked at
            Age, coverage: the file does not say
            A miss means: not in this list in these spellings, and nothing about any other list; it takes for granted that the list is in order between the places looked at; if it is a list of passwords, it says nothing about addresses; if it was made with a secret salt, nothing could be found
        "#]],
        );
        let spill = |list: &mut ListReport| {
            list.way = Way::Indexed { n_reads: 3 };
            list.order = Order::Ascending;
            list.counts = ListCounts { entries: 2_400, ..ListCounts::default() };
            list.canaries = Some(4);
            let title = Masked::plain("Invented");
            list.about =
                Some(ListAbout { title, is_invented: true, digest: Some(DigestKind::Sha256), ..ListAbout::default() });
        };
        check_proof(
            &list(spill),
            &expect![[r#"
                Size: 4.1 kB
                Examined: by its index, with 3 reads; every part that was read passed its checksum
                Holds: 2,400 entries of SHA-256
                Spellings tried: 2: in lower case and exactly as given
                Test entries: 4 that are always in it found, 4 that never are not
                Calls itself: Invented
                Real: no, everything in it is invented
                A miss means: not in this list in these spellings, and nothing about any other list
            "#]],
        );
    }

    #[test]
    fn a_list_that_could_not_be_read_says_why_and_claims_nothing() {
        let refused = |list: &mut ListReport| {
            list.trouble = Some(LeakWhy::WebPage);
            list.counts = ListCounts::default();
        };
        check_proof(
            &list(refused),
            &expect![[r#"
                It is a web page, most likely an error message saved in place of the list. A miss in it proves nothing.
                Size: 4.1 kB
            "#]],
        );
    }

    #[test]
    fn a_match_names_form_spelling_place_and_what_leaked() {
        let found = |list: &mut ListReport| {
            list.matches.push(LeakMatch { seen: Some(3), breaches: vec![Masked::plain("Elsewhere")], ..hit(0) });
            list.matches.push(LeakMatch { spelling: Spelling::NoTag, times: 2, ..hit(0) });
        };
        let said = said(&[list(found)], 0).join("\n");
        expect![[r#"
            As SHA-1, in lower case, in list.txt, at byte 410; the list says that it was seen 3 times.
            Beside it, so the list says: Elsewhere.
            As SHA-1, without its tag, in list.txt, 2 times, first at byte 410. That is another spelling, which reaches the same mailbox where the provider ignores dots and tags."#]].assert_eq(&said);
    }
}
