//! What states, phases and grounds are called on the screen. Says "you told us", never "verified".

use super::StepState;
use super::age::{self, Age};
use crate::model::{Grade, Ground, Path, Phase, Reference};
use chrono::NaiveDate;

/// Heading of a phase.
pub fn heading(phase: Phase) -> &'static str {
    match phase {
        Phase::Stabilise => "First, lose nothing",
        Phase::Mailbox => "Your mailbox",
        Phase::Vendor => "Your account at {vendor}",
        Phase::Hubs => "The accounts of your platforms",
        Phase::Cut => "Cut the old links",
        Phase::Scrub => "Names and Wi-Fi",
        Phase::Relink => "Link anew",
        Phase::Verify => "Check in both directions",
        Phase::Rights => "Ask what happened to your data",
        Phase::Leave => "Leave {vendor}",
        Phase::Watch => "Afterwards",
    }
}

/// A state in a few words.
pub fn state(state: StepState) -> &'static str {
    match state {
        StepState::Hidden => "not in your plan",
        StepState::Locked => "waits",
        StepState::Ready => "to do",
        StepState::Doing => "you are at it",
        StepState::DoneUnchecked => "done, not checked",
        StepState::DoneChecked => "you told us it worked",
        StepState::Skipped => "left out",
        StepState::NotApplicable => "not yours",
        StepState::Stuck => "does not work yet",
        StepState::Redo => "do it again",
    }
}

/// A text of the guide about this vendor.
pub fn fill(text: &str, vendor: &str) -> String {
    let filled = text.replace("{vendor}", vendor);
    // A name that is no name, such as “the vendor”, can stand at the beginning of a sentence.
    if text.starts_with("{vendor}") || text.contains(". {vendor}") { capitals(&filled) } else { filled }
}

fn capitals(text: &str) -> String {
    let mut is_first = true;
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        shown.push(if is_first { letter.to_ascii_uppercase() } else { letter });
        is_first = match letter {
            ' ' => is_first || shown.ends_with(". "),
            _ => false,
        };
    }
    shown
}

/// Where and when the words of a route were seen, and what to look for if they are not there.
pub fn seen(path: &Path, ground: &Ground, words: &[&str], today: NaiveDate) -> String {
    let look_for =
        if words.is_empty() { String::new() } else { format!(" If it is not there, look for: {}.", words.join(", ")) };
    let Path::Labels(_) = path else { return String::new() };
    let Some(source) = ground.sources.first() else { return look_for.trim_start().to_owned() };
    let moved = match age::age(ground, today) {
        Age::Fresh => "",
        Age::MayHaveMoved => " It may have moved since.",
        Age::ProbablyMoved => " That is long ago; it has probably moved.",
        Age::Unchecked => " We could not check it.",
    };
    format!("{}{moved}{look_for}", seen_in(source, ground.seen))
}

fn seen_in(source: &Reference, seen: &str) -> String {
    format!("Seen in {}.", dated(source, seen))
}

/// What a statement stands on, one line.
pub fn ground(ground: &Ground) -> String {
    let grade = match ground.grade {
        Grade::FirstParty => "Source",
        Grade::ThirdParty => "Told by",
        Grade::Inferred if ground.sources.is_empty() => return "Our own advice.".to_owned(),
        Grade::Inferred => "Our conclusion from",
        Grade::Recalled => "From memory, not checked",
    };
    let sources: Vec<String> = ground.sources.iter().map(|source| dated(source, ground.seen)).collect();
    if sources.is_empty() { format!("{grade}.") } else { format!("{grade}: {}.", sources.join("; ")) }
}

/// Title and date of a source; the date once. Of one without a date it is told when it was read.
fn dated(source: &Reference, seen: &str) -> String {
    let when = age::when(source.dated);
    if source.dated == "undated" {
        format!("{} (undated; read in {})", source.title, age::when(seen))
    } else if source.title.contains(&when) {
        source.title.to_owned()
    } else {
        format!("{} ({when})", source.title)
    }
}

/// `5 minutes`, `1 hour 20 minutes`.
pub fn minutes(minutes: u64) -> String {
    use crate::model::words::count;
    match (minutes / 60, minutes % 60) {
        (0, minutes) => count(minutes, "minute", "minutes"),
        (hours, 0) => count(hours, "hour", "hours"),
        (hours, minutes) => format!("{} {}", count(hours, "hour", "hours"), count(minutes, "minute", "minutes")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendor_without_a_name_begins_a_sentence_with_a_capital() {
        assert_eq!(fill("{vendor} says so. {vendor} does.", "the vendor"), "The vendor says so. The vendor does.");
        assert_eq!(fill("Sign in at {vendor}.", "the vendor"), "Sign in at the vendor.");
        assert_eq!(fill("{vendor} says so.", "Wyze"), "Wyze says so.");
    }

    #[test]
    fn minutes_become_hours() {
        assert_eq!(minutes(1), "1 minute");
        assert_eq!(minutes(80), "1 hour 20 minutes");
        assert_eq!(minutes(120), "2 hours");
    }
}
