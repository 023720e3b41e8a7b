//! Puts a letter together from its text and what the person gave. No letter has an empty slot: what is missing is named instead.
//! Values are never read as text with slots. Letters have no `Debug`: they hold personal data.
//! Facts: `catalog::letter` and `catalog::directory`.

use super::value::{self, Unfit};
use super::{day, deadline, law};
use crate::catalog::directory::country;
use crate::catalog::letter as texts;
use crate::model::{Clause, Form, Frame, Language, Law, LetterKind, LetterText, Set, Slot};
use chrono::{Datelike, NaiveDate};

/// The letter before a reminder or complaint.
#[derive(Clone, Copy)]
pub struct Earlier {
    /// What it was.
    pub kind: LetterKind,
    /// When it was sent.
    pub sent: NaiveDate,
    /// Whether they told the person in time that they need longer.
    pub is_extended: bool,
}

/// What a letter is made of.
pub struct LetterInput<'i> {
    /// What it wants.
    pub kind: LetterKind,
    /// Its language.
    pub language: Language,
    /// Where the person lives: ISO 3166-1 in lower case, or `zz`.
    pub country: &'i str,
    /// State of the United States, two letters.
    pub state: Option<&'i str>,
    /// The date of the letter.
    pub today: NaiveDate,
    /// The letter that it follows.
    pub earlier: Option<Earlier>,
    /// When a reminder was sent.
    pub reminded: Option<NaiveDate>,
    /// What the person typed; slots that are not typed are passed over.
    pub values: &'i [(Slot, &'i str)],
}

/// A letter, ready to be sent.
pub struct Letter {
    /// Its subject, one line.
    pub subject: String,
    /// All of it as plain text, subject included.
    pub body: String,
    /// The articles that it names, each once, in their order.
    pub articles: Vec<String>,
}

/// Why there is no letter.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// These are still needed.
    Missing(Vec<Slot>),
    /// These are too long.
    Long(Vec<Slot>),
    /// These have too many lines.
    Lines(Vec<Slot>),
    /// The answer is not overdue before this day.
    Early(NaiveDate),
    /// The day of the reminder lies before the letter or after today.
    Reminded,
    /// There is no such letter for this country, as a sentence.
    NotOffered(&'static str),
}

impl Refusal {
    /// It as a sentence.
    pub fn sentence(&self) -> String {
        let words = |slots: &[Slot]| slots.iter().map(|slot| slot.words()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Missing(slots) => {
                // What follows from the day of sending is not asked for beside it.
                let follows = |slot: &Slot| slots.contains(&Slot::Sent) && matches!(slot, Slot::First | Slot::Deadline);
                let asked: Vec<Slot> = slots.iter().copied().filter(|slot| !follows(slot)).collect();
                format!("Still needed: {}.", words(&asked))
            }
            Self::Long(slots) => format!("Too long, at most {} characters each: {}.", value::MAX_CHARS, words(slots)),
            Self::Lines(slots) => format!("Too many lines, at most {} each: {}.", value::MAX_LINES, words(slots)),
            Self::Early(day) => {
                let day = day::written(*day);
                format!("The answer is not overdue yet. This letter makes sense from {day} on.")
            }
            Self::Reminded => "The day of the reminder lies before the letter, or in the future.".to_owned(),
            Self::NotOffered(why) => (*why).to_owned(),
        }
    }
}

const NO_LANGUAGE: &str = "There is no such letter in this language for your country.";

/// The slots that a letter cannot do without, and those that it can use; typed ones only. For the form on the screen.
pub fn slots(kind: LetterKind, language: Language) -> (Vec<Slot>, Vec<Slot>) {
    let Some(text) = texts::text(kind, language) else { return (Vec::new(), Vec::new()) };
    let required: Vec<Slot> = required(text).into_iter().filter(|slot| slot.is_typed()).collect();
    let mut used: Vec<Slot> = text.clauses.iter().flat_map(|clause| clause.given.iter().copied()).collect();
    used.extend([Slot::Name, Slot::PostalAddress]);
    used.push(if kind == LetterKind::Complaint { Slot::AuthorityAddress } else { Slot::VendorAddress });
    used.retain(|slot| slot.is_typed() && !required.contains(slot));
    (required, used.into_iter().collect::<Set<_>>().into_vec())
}

/// Puts a letter together.
pub fn compose(input: &LetterInput<'_>) -> Result<Letter, Refusal> {
    let (text, frame) = offered(input)?;
    let mut values = typed(input)?;
    follow(input, frame, &mut values)?;
    let missing: Vec<Slot> = required(text).into_iter().filter(|slot| values.get(*slot).is_none()).collect();
    if !missing.is_empty() {
        return Err(Refusal::Missing(missing));
    }
    Ok(written(text, frame, &values, input.today))
}

/// The text, if there is one for this country and language.
fn offered(input: &LetterInput<'_>) -> Result<(&'static LetterText, &'static Frame), Refusal> {
    let offers = law::offers(input.country, input.state);
    let offer = offers.iter().find(|offer| offer.kind == input.kind);
    if let Some(why_not) = offer.and_then(|offer| offer.why_not) {
        return Err(Refusal::NotOffered(why_not));
    }
    let is_spoken = offer.is_some_and(|offer| offer.languages.contains(&input.language));
    let found = texts::text(input.kind, input.language).zip(texts::frame(input.language));
    found.filter(|_| is_spoken).ok_or(Refusal::NotOffered(NO_LANGUAGE))
}

/// What the slots are filled with; the last value of a slot counts.
struct Values(Vec<(Slot, String)>);

impl Values {
    fn get(&self, slot: Slot) -> Option<&str> {
        self.0.iter().rev().find(|(there, _)| *there == slot).map(|(_, value)| value.as_str())
    }

    fn put(&mut self, slot: Slot, value: &str) {
        self.0.push((slot, value.to_owned()));
    }
}

/// What the person typed, cleaned.
fn typed(input: &LetterInput<'_>) -> Result<Values, Refusal> {
    let (mut values, mut long, mut lines) = (Values(Vec::new()), Vec::new(), Vec::new());
    for (slot, raw) in input.values.iter().filter(|(slot, _)| slot.is_typed()) {
        match value::clean(*slot, raw) {
            Ok(value) => {
                values.0.retain(|(there, _)| there != slot);
                values.0.extend(value.map(|value| (*slot, value)));
            }
            Err(Unfit::Long) => long.push(*slot),
            Err(Unfit::Lines) => lines.push(*slot),
        }
    }
    if !long.is_empty() {
        return Err(Refusal::Long(long));
    }
    if lines.is_empty() { Ok(values) } else { Err(Refusal::Lines(lines)) }
}

/// What follows from country, dates and the earlier letter.
fn follow(input: &LetterInput<'_>, frame: &Frame, values: &mut Values) -> Result<(), Refusal> {
    let words = if law::law(input.country) == Law::UkGdpr { &texts::UK_GDPR } else { &texts::GDPR };
    values.put(Slot::Law, words.name);
    values.put(Slot::TimeArticle, words.time);
    values.put(Slot::ComplaintArticle, words.complaint);
    values.put(Slot::Regulator, words.regulator);
    let names = Language::ALL.iter().zip(country::of(input.country).map(|country| country.names).unwrap_or_default());
    if let Some((_, name)) = names.into_iter().find(|(language, name)| **language == input.language && !name.is_empty())
    {
        values.put(Slot::Country, name);
    }
    let Some(earlier) = input.earlier.filter(|_| input.kind.is_follow_up()) else { return Ok(()) };
    let Some((_, first)) = frame.first.iter().find(|(kind, _)| *kind == earlier.kind) else { return Ok(()) };
    let due = deadline::due(earlier.kind, earlier.sent);
    let deadline = due.extended.filter(|_| earlier.is_extended).unwrap_or(due.answer);
    if input.today <= deadline {
        return Err(Refusal::Early(deadline.succ_opt().unwrap_or(deadline)));
    }
    if input.reminded.is_some_and(|reminded| reminded < earlier.sent || reminded > input.today) {
        return Err(Refusal::Reminded);
    }
    values.put(Slot::First, &filled(first, values));
    values.put(Slot::Sent, &date(frame, earlier.sent));
    values.put(Slot::Deadline, &date(frame, deadline));
    values.put(Slot::Until, &date(frame, deadline::due(LetterKind::Reminder, input.today).answer));
    if let Some(reminded) = input.reminded {
        values.put(Slot::Reminded, &date(frame, reminded));
    }
    Ok(())
}

/// A date in the language of the letter.
fn date(frame: &Frame, day: NaiveDate) -> String {
    let number = if day.day() == 1 { frame.first_day.to_owned() } else { day.day().to_string() };
    let month = frame.months.get(day.month0() as usize).copied().unwrap_or_default();
    frame.date.replace("{day}", &number).replace("{month}", month).replace("{year}", &day.year().to_string())
}

/// Slots without which there is no letter, each once, in the order of [`Slot::ALL`].
fn required(text: &LetterText) -> Vec<Slot> {
    let always = text.clauses.iter().filter(|clause| clause.given.is_empty());
    let named = always.flat_map(|clause| [clause.text, clause.article]).chain([text.subject]).flat_map(named);
    named.chain(text.needs.iter().copied()).collect::<Set<_>>().into_vec()
}

/// The slots that a text names.
fn named(text: &str) -> Vec<Slot> {
    let pieces = text.split('{').skip(1);
    pieces.filter_map(|piece| piece.split_once('}').and_then(|(name, _)| Slot::parse(name))).collect()
}

/// A text with its slots filled, in one pass: what stands in a value is not filled again. Lines become commas.
fn filled(text: &str, values: &Values) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut pieces = text.split('{');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((name, rest)) = piece.split_once('}') else { continue };
        let value = Slot::parse(name).and_then(|slot| values.get(slot)).unwrap_or_default();
        out.push_str(&value.replace('\n', ", "));
        out.push_str(rest);
    }
    out
}

/// The letter itself; every slot that it needs is filled.
fn written(text: &LetterText, frame: &Frame, values: &Values, today: NaiveDate) -> Letter {
    let subject = filled(text.subject, values);
    let (to, address) = if text.kind == LetterKind::Complaint {
        (Slot::Authority, Slot::AuthorityAddress)
    } else {
        (Slot::Vendor, Slot::VendorAddress)
    };
    let block = |slots: [Slot; 2]| slots.into_iter().filter_map(|slot| values.get(slot)).collect::<Vec<_>>().join("\n");
    let mut blocks = vec![block([Slot::Name, Slot::PostalAddress]), block([to, address]), date(frame, today)];
    blocks.push(format!("{}{subject}", frame.subject));
    blocks.push(frame.greeting.to_owned());
    let (paragraphs, articles) = paragraphs(text, values);
    blocks.extend(paragraphs);
    let signed = values.get(Slot::Name).or_else(|| values.get(Slot::Account)).unwrap_or_default();
    blocks.push(format!("{}\n{signed}", frame.closing));
    blocks.retain(|block| !block.is_empty());
    Letter { subject, body: blocks.join("\n\n") + "\n", articles }
}

/// The clauses that apply, lists joined, and their articles.
fn paragraphs(text: &LetterText, values: &Values) -> (Vec<String>, Vec<String>) {
    let (mut blocks, mut articles): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut last = Form::Paragraph;
    let mut n_points = 0;
    for clause in text.clauses.iter().filter(|clause| applies(clause, values)) {
        let article = filled(clause.article, values);
        let mut said = cited(&filled(clause.text, values), &article);
        if clause.form == Form::Point {
            n_points += 1;
            said = format!("{n_points}. {said}");
        }
        match blocks.last_mut() {
            Some(block) if clause.form != Form::Paragraph && clause.form == last => {
                block.push('\n');
                block.push_str(&said);
            }
            _ => blocks.push(said),
        }
        last = clause.form;
        if !article.is_empty() && !articles.contains(&article) {
            articles.push(article);
        }
    }
    (blocks, articles)
}

fn applies(clause: &Clause, values: &Values) -> bool {
    clause.given.is_empty() || clause.given.iter().any(|slot| values.get(*slot).is_some())
}

/// The sentence with its article in brackets before the last full stop.
fn cited(text: &str, article: &str) -> String {
    match (article, text.strip_suffix('.')) {
        ("", _) => text.to_owned(),
        (_, Some(before)) => format!("{before} ({article})."),
        (_, None) => format!("{text} ({article})"),
    }
}

#[cfg(test)]
mod tests;
