//! The words: plain data that every room speaks in. No I/O, no browser, no clock.
//! What a thing *is* stands here; what we *know* of vendors stands in `catalog`.

mod breach;
mod cluster;
mod data_class;
mod detail;
mod exposure;
mod finding;
mod guide;
mod insight;
mod leak;
mod letter;
mod masked;
mod notation;
mod note;
mod outcome;
mod part;
mod provider;
mod severity;
mod table;
pub mod words;

pub use breach::{
    Age, Assessment, Breach, BreachKind, Circumstance, Compared, Consequence, DerivedKind, Group, Least, Need,
    Recorded, ReplayDay, Scenario, Spill, SpillRow, Spilt, Upshot,
};
pub use data_class::{DataClass, Family, Hibp, SpecialCategory};
pub use detail::{Detail, HashKind};
pub use exposure::{ClassExposure, Exposure};
pub use finding::{Confidence, Distinct, Evidence, Finding, FindingId, Place, Shape, Spot, Whose};
pub use guide::{
    Aid, Claim, Edge, EdgeKind, Effort, Ends, Fact, Grade, Ground, Guide, Incident, Label, Outside, Path, Phase,
    Question, Reference, Remedy, Route, Rung, Step, Symptom, Vendor, When, WifiAdvice, WifiCircumstance,
};
pub use insight::{
    Derived, DerivedFact, Drawable, Drawing, Fingerprint, Fingerprints, Insight, Paths, Salt, Shared, SharedField,
    Trace, Trail,
};
pub use leak::{
    DigestKind, LeakAnswer, LeakMatch, LeakReport, LeakState, LeakWhy, ListAbout, ListCounts, ListProof, ListReport,
    MatchForm, Order, Spelling, Way, overall,
};
pub use letter::{Clause, Country, Form, Frame, Language, Law, LetterKind, LetterText, Slot};
pub use masked::Masked;
pub use notation::{DateOrder, Notation};
pub use note::{Note, TextEncoding};
pub use outcome::{EntryId, EntryOutcome, EntryReport, FormatKind, Ledger, Progress, Summary, Why};
pub use part::Parts;
pub use provider::{
    About, FieldRule, Format, Holder, Instruction, Integration, IntegrationMark, Link, Linked, Mark, NameRule,
    Provider, ProviderId, Recognition, Source, Standing, WhoseRule,
};
pub use severity::{Amount, Aspect, Severity, ease_of_identification};
pub use table::{Set, Table, sorted_by_key};
