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
    match (n_found, n_unchecked) {
        (0, 0) if n_all > 0 => format!("Not in {these}."),
        (0, n) if n == n_all => format!("Could not check: for now {these} {prove} nothing."),
        (0, n) => format!("{} of {} could not be checked; the others are not in {these}.", number(n), number(n_all)),
        (n, 0) => format!("{} of {} in {these}.", number(n), number(n_all)),
        (n, m) => format!("{} of {} in {these}; {} could not be checked.", number(n), number(n_all), number(m)),
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
    let mut told = format!("{form}, {}, in {name}", hit.spelling.phrase());
    if hit.times > 1 {
        told += &format!(", {} times", number(hit.times));
    }
    if let Some(at) = hit.at {
        told += &format!(", {}at byte {}", if hit.times > 1 { "first " } else { "" }, number(at));
    }
    if let Some(seen) = hit.seen {
        told += &format!("; the list says that it was seen {}", count(seen, "time", "times"));
    }
    told += ".";
    if hit.spelling.is_other_address() {
        told += " That is another spelling, which reaches the same mailbox where the provider ignores dots and tags.";
    }
    told
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
    let mut facts = vec![("Size", bytes(list.bytes)), ("Examined", examined(list)), ("Holds", holds(list))];
    if !list.spellings.is_empty() {
        facts.push(("Spellings tried", spellings(&list.spellings)));
    }
    let order = match list.order {
        Order::Ascending => "ascending wherever it was looked at",
        Order::Unsorted => "not sorted by hash",
        Order::Unknown => "not looked at, for every byte was",
    };
    facts.push(("Order", order.to_owned()));
    facts.extend(
        list.canaries.map(|n| ("Test entries", format!("{n} that are always in it found, {n} that never are not"))),
    );
    if let Some(about) = &list.about {
        let told = [
            ("Calls itself", &about.title),
            ("Incident", &about.incident),
            ("Made", &about.made),
            ("Made by", &about.source),
            ("Covers", &about.coverage),
        ];
        facts.extend(
            told.into_iter()
                .filter(|(_, text)| !text.as_str().is_empty())
                .map(|(label, text)| (label, text.to_string())),
        );
        if about.is_invented {
            facts.push(("Real", "no, everything in it is invented".to_owned()));
        }
    }
    if list.trouble.is_none() {
        facts.push(("A miss means", meaning(list)));
    }
    ListProof {
        name: list.name.clone(),
        trouble: list.trouble.map(|why| format!("{why} A miss in it proves nothing.")),
        facts: facts.into_iter().map(|(label, fact)| (label.to_owned(), fact)).collect(),
        is_quick: matches!(list.way, Way::Sorted { .. }),
    }
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
        (counts.other, "long number of another kind, not tried", "long numbers of another kind, not tried"),
    ];
    let told: Vec<String> =
        kinds.into_iter().filter(|(n, ..)| *n > 0).map(|(n, one, many)| count(n, one, many)).collect();
    match report.way {
        _ if told.is_empty() => "nothing that could be told".to_owned(),
        Way::Sorted { .. } => format!("in the places looked at: {}", list(&told)),
        _ => list(&told),
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
