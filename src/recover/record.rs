//! Progress as a text file: ids of steps and answers, states, days. Holds no word of a file, no name, no address, and never
//! the answer to whether somebody is dangerous.
//!
//! One line each, so that a cut file keeps what came before the cut, and anybody can read what it says:
//!
//! ```text
//! spillcheck progress 1
//! happened wyze-2019-12
//! stay keep
//! vendor wyze
//! devices 5
//! tick linked.alexa yes
//! step alexa.disable done-checked rev 1 day 2026-11-25 turn 12
//! end 6
//! ```
//!
//! `end` counts the lines between it and the first; a line that does not end was cut and is not believed. Lines of a kind or
//! with an id that this version does not know are kept as they are, if they are made of ids only.

use super::{Answers, Book, Kept, Mark, Run, Stay, day};
use crate::catalog::guide::VENDORS;
use crate::model::words::count;
use crate::model::{Fact, Integration};
use std::fmt::Write;

const NAME: &str = "spillcheck progress";
/// The version that is written. Higher ones are read as far as they are understood.
const VERSION: u32 = 1;
/// Bytes of the largest file that is looked at: a hundred times what all steps need.
pub const MAX_BYTES: usize = 1 << 20;
/// Lines that are kept although they are not understood.
const MAX_STRANGERS: usize = 500;
/// Characters of the longest line that is kept.
const MAX_LINE: usize = 160;

/// What can be ticked, apart from linked services, with its word.
pub const TICKS: [(Fact, &str); 15] = [
    (Fact::SharedUsers, "shared-users"),
    (Fact::SignsInWithGoogle, "signs-in-with-google"),
    (Fact::SignsInWithApple, "signs-in-with-apple"),
    (Fact::ApiKey, "api-key"),
    (Fact::Child, "child"),
    (Fact::RenamesWifi, "renames-wifi"),
    (Fact::RotatesWifi, "rotates-wifi"),
    (Fact::Passphrase, "passphrase"),
    (Fact::Ssid, "ssid"),
    (Fact::Bssid, "bssid"),
    (Fact::DeviceAddresses, "device-addresses"),
    (Fact::SetupCodes, "setup-codes"),
    (Fact::Nicknames, "nicknames"),
    (Fact::BodyMetrics, "body-metrics"),
    (Fact::Payment, "payment"),
];

/// What a file held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What was answered.
    pub answers: Answers,
    /// What was done.
    pub run: Run,
    /// What is to be said about the file, as sentences.
    pub remarks: Vec<String>,
}

/// Why a file holds no progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecordError {
    /// It does not begin as one.
    #[error("This is not a progress file of Spillcheck: its first line says something else.")]
    Foreign,
    /// It is far too long.
    #[error("This file is too long to be a progress file of Spillcheck.")]
    TooLong,
}

/// Writes answers and marks.
pub fn write(answers: &Answers, run: &Run) -> String {
    let mut lines = Vec::new();
    lines.extend(answers.happened.map(|id| format!("happened {id}")));
    lines.extend(answers.stay.map(|stay| format!("stay {}", word_of(stay))));
    lines.extend(answers.vendor.map(|id| format!("vendor {id}")));
    lines.extend(answers.n_devices.map(|n_devices| format!("devices {n_devices}")));
    for (fact, is_known) in answers.ticks.iter() {
        let answer = if *is_known { "yes" } else { "no" };
        lines.extend(tick_word(*fact).map(|word| format!("tick {word} {answer}")));
    }
    lines.extend(run.marks.iter().map(|(id, mark)| step_line(id, mark)));
    lines.extend(run.strangers.iter().cloned());
    let mut text = format!("{NAME} {VERSION}\n");
    for line in &lines {
        text.push_str(line);
        text.push('\n');
    }
    let _ = writeln!(text, "end {}", lines.len());
    text
}

fn word_of(stay: Stay) -> &'static str {
    match stay {
        Stay::Keep => "keep",
        Stay::Leave => "leave",
    }
}

fn tick_word(fact: Fact) -> Option<String> {
    match fact {
        Fact::Linked(service) => Some(format!("linked.{}", service.id())),
        fact => TICKS.iter().find(|(known, _)| *known == fact).map(|(_, word)| (*word).to_owned()),
    }
}

fn step_line(id: &str, mark: &Mark) -> String {
    let state = match &mark.kept {
        Kept::Parked => "parked",
        kept => kept.state().as_str(),
    };
    let cause = match &mark.kept {
        Kept::Redo(cause) => format!(" after {cause}"),
        _ => String::new(),
    };
    format!("step {id} {state} rev {} day {} turn {}{cause}", mark.rev, day::written(mark.day), mark.turn)
}

/// Reads a file, as far as it is one.
pub fn read(text: &str, book: &Book) -> Result<Record, RecordError> {
    if text.len() > MAX_BYTES {
        return Err(RecordError::TooLong);
    }
    let mut lines = text.trim_start_matches('\u{feff}').split_inclusive('\n').filter(|line| !line.trim().is_empty());
    let version =
        lines.next().and_then(|line| line.strip_prefix(NAME)).and_then(|rest| rest.trim().parse::<u32>().ok());
    let version = version.ok_or(RecordError::Foreign)?;
    let mut tally = Tally::default();
    let mut record = Record { answers: Answers::default(), run: Run::default(), remarks: Vec::new() };
    for whole in lines {
        let line = whole.trim();
        if let Some(n_lines) = line.strip_prefix("end ").and_then(|number| number.parse().ok()) {
            tally.stated = Some(n_lines);
            break;
        }
        if !whole.ends_with('\n') {
            break;
        }
        tally.n_lines += 1;
        match take(&mut record, book, line) {
            Taken::Understood => {}
            Taken::UnknownStep => tally.n_unknown += 1,
            Taken::Stranger if is_harmless(line) && record.run.strangers.len() < MAX_STRANGERS => {
                record.run.strangers.push(line.to_owned());
                tally.n_unknown += 1;
            }
            Taken::Stranger | Taken::Broken => tally.n_broken += 1,
        }
    }
    record.remarks = tally.remarks(version);
    Ok(record)
}

#[derive(Default)]
struct Tally {
    n_lines: u64,
    n_unknown: u64,
    n_broken: u64,
    stated: Option<u64>,
}

impl Tally {
    fn remarks(&self, version: u32) -> Vec<String> {
        let mut remarks = Vec::new();
        if version > VERSION {
            remarks.push(
                "It was written by a newer version of Spillcheck; what this one does not understand is kept as it is."
                    .to_owned(),
            );
        }
        if self.n_unknown > 0 {
            let lines = count(self.n_unknown, "line is about something", "lines are about things");
            remarks.push(format!("{lines} that this version does not know; kept for the next one."));
        }
        if self.n_broken > 0 {
            let lines = count(self.n_broken, "line could not be read and was", "lines could not be read and were");
            remarks.push(format!("{lines} left out; the rest was taken."));
        }
        match self.stated {
            None => remarks.push("The file was cut off before its end; what came before the cut was taken.".to_owned()),
            Some(stated) if stated != self.n_lines => {
                remarks.push("The file was changed by hand: it does not hold as many lines as it says.".to_owned());
            }
            Some(_) => {}
        }
        remarks
    }
}

enum Taken {
    Understood,
    /// A good line about a step that this version does not have.
    UnknownStep,
    /// A line of another kind, or with an answer that this version does not have.
    Stranger,
    /// No line of any version.
    Broken,
}

fn take(record: &mut Record, book: &Book, line: &str) -> Taken {
    let words: Vec<&str> = line.split_ascii_whitespace().collect();
    let answers = &mut record.answers;
    let answer = match words.as_slice() {
        ["happened", id] => Answers::happening(id).map(|id| answers.happened = Some(id)),
        ["stay", word] => [Stay::Keep, Stay::Leave]
            .into_iter()
            .find(|stay| word_of(*stay) == *word)
            .map(|stay| answers.stay = Some(stay)),
        ["vendor", id] => VENDORS.iter().find(|vendor| vendor.id == *id).map(|vendor| answers.vendor = Some(vendor.id)),
        ["devices", number] => match number.parse::<u32>() {
            Ok(number) => {
                answers.n_devices = Some(u64::from(number));
                Some(())
            }
            Err(_) => return Taken::Broken,
        },
        ["tick", word, answer @ ("yes" | "no")] => tick(word).map(|fact| answers.ticks.insert(fact, *answer == "yes")),
        ["step", id, rest @ ..] => {
            let Some(mark) = mark(rest).filter(|_| is_id(id)) else { return Taken::Broken };
            let is_known = book.line(id).is_some();
            record.run.keep(id, mark);
            return if is_known { Taken::Understood } else { Taken::UnknownStep };
        }
        _ => None,
    };
    answer.map_or(Taken::Stranger, |()| Taken::Understood)
}

fn tick(word: &str) -> Option<Fact> {
    match word.strip_prefix("linked.") {
        Some(id) => Integration::ALL.iter().find(|service| service.id() == id).map(|service| Fact::Linked(*service)),
        None => TICKS.iter().find(|(_, known)| *known == word).map(|(fact, _)| *fact),
    }
}

fn mark(words: &[&str]) -> Option<Mark> {
    let ([state, "rev", rev, "day", day, "turn", turn], cause) = words.split_first_chunk::<7>()? else { return None };
    let kept = match (*state, cause) {
        ("redo", ["after", cause]) if is_id(cause) => Kept::Redo((*cause).to_owned()),
        (_, [_, ..]) => return None,
        ("parked", _) => Kept::Parked,
        (state, _) => {
            [Kept::Open, Kept::Doing, Kept::Done, Kept::Checked, Kept::Skipped, Kept::NotApplicable, Kept::Stuck]
                .into_iter()
                .find(|kept| kept.state().as_str() == state)?
        }
    };
    let day = day::read(day)?;
    Some(Mark { kept, rev: rev.parse().ok()?, day, turn: turn.parse().ok()? })
}

fn is_id(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-:".contains(&byte);
    (1..=64).contains(&word.len()) && word.bytes().all(is_plain)
}

/// Whether a line that is not understood is made of ids only: it can then hold nothing of a person.
fn is_harmless(line: &str) -> bool {
    line.len() <= MAX_LINE && line.split_ascii_whitespace().all(is_id)
}
