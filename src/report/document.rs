//! The report as a document: which sections, in which order, with which words. Writes nothing down; confirmed and claimed
//! never share a table or a count.

use super::block::Block;
use super::{Follows, Laid, Line, Report, tell};
use crate::breach::words::untouched;
use crate::model::words::{count, distinct, number, sentence};
use crate::model::{EntryOutcome, EntryReport, Hibp, Linked, ProviderId, Spill, SpillRow};

/// Rows of a table of findings; more are in the CSV and JSON.
const MAX_ROWS: usize = 1_000;

/// The whole document.
pub(super) fn document(report: &Report) -> Vec<Block> {
    let mut blocks = front(report);
    let sections = [
        follows(report),
        report.laid.as_ref().map(laid).unwrap_or_default(),
        kinds(report),
        findings(report),
        together(report),
        links(report),
        coverage(report),
        meanings(),
    ];
    blocks.extend(sections.into_iter().flatten());
    blocks
}

fn front(report: &Report) -> Vec<Block> {
    let mut lead = report.lead.iter();
    let heading = lead.next().map_or("Report", String::as_str);
    let mut blocks = vec![Block::heading(1, heading)];
    blocks.extend(lead.map(Block::paragraph));
    let made = format!(
        "Made on {} with Spillcheck, in the browser, out of files that did not leave it. Values are masked: enough is taken out that only their owner recognises them.",
        tell::day(report.made)
    );
    let aside = was(report.n_aside as u64, "finding");
    let aside = (report.n_aside > 0).then(|| format!("{aside} set aside by the person and left out."));
    let has_chosen = report.lines.iter().any(|line| line.chosen.is_some());
    let clear = "Some values stand in clear, because the person had them shown and chose them.";
    let sentences = [Some(made), aside, has_chosen.then(|| clear.to_owned())];
    blocks.push(Block::paragraph(sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")));
    if !report.is_complete {
        let missing = report.shortfall.as_deref().unwrap_or("Not everything could be read.");
        blocks.push(Block::paragraph(format!(
            "{missing} What follows is what was found in the part that was read; see “What was read”."
        )));
    }
    blocks
}

fn was(number: u64, thing: &str) -> String {
    let things = format!("{thing}s");
    format!("{} {}", count(number, thing, &things), if number == 1 { "was" } else { "were" })
}

fn follows(report: &Report) -> Vec<Block> {
    if report.follows.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, "What somebody could do with it")];
    for follow in &report.follows {
        blocks.extend(consequence(report, follow));
    }
    blocks
}

fn consequence(report: &Report, follow: &Follows) -> [Block; 3] {
    let rule = follow.consequence;
    let grounds = follow.grounds.iter().filter_map(|need| need.first()).filter_map(|idx| report.lines.get(*idx));
    let grounds = grounds.map(|Line { finding, .. }| {
        let values = count(finding.count, "value", "values");
        format!("{}: {values} at {}", finding.class.label(), finding.place.path)
    });
    let grounds =
        grounds.chain(follow.recorded.iter().map(tell::recorded)).chain(follow.facts.iter().map(tell::derived));
    [
        Block::heading(3, format!("Somebody {}", rule.can)),
        Block::paragraph(format!("{} {}", rule.why, rule.breaks)),
        Block::List(grounds.collect()),
    ]
}

fn laid(laid: &Laid) -> Vec<Block> {
    let mut blocks = vec![Block::heading(2, format!("Scenario: {}", laid.breach.title))];
    let out = if laid.breach.is_kind() {
        "What such an incident shows, and in these files"
    } else {
        "Confirmed in this incident, and in these files"
    };
    let parts = [
        (Spill::Yes, "Would be out", out),
        (Spill::Claimed, "Only claimed", "Claimed and not confirmed, and in these files"),
        (Spill::No, untouched(laid.breach), "In these files, and not among these"),
    ];
    for (spill, heading, caption) in parts {
        let rows: Vec<Vec<String>> = laid.scenario.rows.iter().filter(|row| row.spill == spill).map(spilt).collect();
        if !rows.is_empty() {
            blocks.push(Block::heading(3, heading));
            blocks.push(Block::Table { caption, heads: &["Kind of data", "Values", "Whom it concerned"], rows });
        }
    }
    let severity = laid.scenario.groups.iter().map(|group| {
        let whom = group.whom.unwrap_or("everybody in it");
        format!("How grave, for {whom}: {}.", group.assessment.band.label())
    });
    let severity: Vec<String> = severity.collect();
    if !severity.is_empty() {
        blocks.push(Block::List(severity));
    }
    blocks
}

fn spilt(row: &SpillRow) -> Vec<String> {
    vec![row.class.label().to_owned(), number(row.count), row.whom.unwrap_or("everybody in it").to_owned()]
}

fn kinds(report: &Report) -> Vec<Block> {
    if report.exposure.classes.is_empty() {
        return Vec::new();
    }
    let row = |row: &crate::model::ClassExposure| {
        let samples: Vec<String> = row.samples.iter().map(ToString::to_string).collect();
        vec![
            row.class.label().to_owned(),
            number(row.count),
            row.severity.label().to_owned(),
            row.confidence.as_str().to_owned(),
            samples.join(", "),
            hibp(row.class.hibp()),
        ]
    };
    vec![
        Block::heading(2, "Kinds of data"),
        Block::Table {
            caption: "Gravest first",
            heads: &["Kind of data", "Values", "How grave", "How sure", "Masked samples", "HIBP’s word"],
            rows: report.exposure.classes.iter().map(row).collect(),
        },
    ]
}

/// The word of Have I Been Pwned.
pub(super) fn hibp(word: Option<Hibp>) -> String {
    match word {
        Some(Hibp::Is(word)) => word.to_owned(),
        Some(Hibp::Near(word)) => format!("none; nearest: {word}"),
        None => "none".to_owned(),
    }
}

fn findings(report: &Report) -> Vec<Block> {
    if report.lines.is_empty() {
        return Vec::new();
    }
    let row = |Line { finding, chosen }: &Line| {
        let samples: Vec<String> = finding.samples.iter().map(ToString::to_string).collect();
        vec![
            finding.class.label().to_owned(),
            finding.place.path.to_string(),
            finding.place.entries.first().map(ToString::to_string).unwrap_or_default(),
            format!("{}, {} different", number(finding.count), distinct(finding.distinct)),
            finding.confidence.as_str().to_owned(),
            finding.evidence.sentence(),
            tell::whose(finding.whose).to_owned(),
            chosen.as_ref().map_or_else(|| samples.join(", "), |chosen| chosen.0.clone()),
        ]
    };
    let mut blocks = vec![
        Block::heading(2, "Where it stands"),
        Block::Table {
            caption: "Every finding, with its reason",
            heads: &["Kind of data", "Field", "File", "Values", "How sure", "Why", "Whose", "Sample"],
            rows: report.lines.iter().take(MAX_ROWS).map(row).collect(),
        },
    ];
    if report.lines.len() > MAX_ROWS {
        let n_more = (report.lines.len() - MAX_ROWS) as u64;
        blocks.push(Block::paragraph(format!("{} more in the table (CSV) and in the JSON file.", number(n_more))));
    }
    blocks
}

fn together(report: &Report) -> Vec<Block> {
    let insight = &report.totals.insight;
    let mut sentences: Vec<String> = insight.derived.iter().map(tell::derived).collect();
    let name_of = |id: &ProviderId| report.name_of(id);
    let shared = insight.shared.iter();
    sentences.extend(shared.map(|shared| tell::shared(shared, &name_of) + &tell::stands(shared, &name_of)));
    if sentences.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(2, "What many values tell together"), Block::List(sentences)]
}

fn links(report: &Report) -> Vec<Block> {
    let linked = report.links();
    if linked.is_empty() {
        return Vec::new();
    }
    let row = |linked: &Linked| {
        let whose = linked.provider.as_ref().map(|id| report.name_of(id)).unwrap_or_default();
        vec![linked.service.label().to_owned(), linked.link.as_str().to_owned(), whose, linked.path.to_string()]
    };
    vec![
        Block::heading(2, "Linked services"),
        Block::Table {
            caption: "A link is a standing permission; after a breach it may have to be cut and made anew",
            heads: &["Service", "Proof", "In the files of", "Field"],
            rows: linked.iter().map(row).collect(),
        },
    ]
}

fn coverage(report: &Report) -> Vec<Block> {
    let totals = &report.totals;
    let read = format!(
        "{} Besides: {} empty, {} skipped, {} failed.",
        tell::read(totals, ""),
        number(totals.n_empty),
        number(totals.n_skipped),
        number(totals.n_failed),
    );
    let mut blocks = vec![Block::heading(2, "What was read"), Block::paragraph(read)];
    let is_troubled = |entry: &&EntryReport| {
        matches!(entry.outcome, EntryOutcome::Skipped(_) | EntryOutcome::Failed(_)) || entry.is_unfinished()
    };
    let row = |entry: &EntryReport| {
        let notes = || entry.notes.iter().map(|note| sentence(&note.to_string())).collect::<Vec<_>>().join(" ");
        let why = entry.outcome.why();
        let (outcome, why) =
            why.map_or_else(|| ("ends early", notes()), |why| (entry.outcome.as_str(), why.to_string()));
        vec![entry.name.to_string(), outcome.to_owned(), why]
    };
    let rows: Vec<Vec<String>> = report.entries.iter().filter(is_troubled).take(MAX_ROWS).map(row).collect();
    if !rows.is_empty() {
        blocks.push(Block::Table { caption: "Not read, or not to the end", heads: &["File", "Outcome", "Why"], rows });
    }
    if !totals.vendor_masked.is_empty() {
        let masked = totals.vendor_masked.iter();
        let masked = masked.map(|(class, number)| format!("{}: {}", class.label(), count(*number, "value", "values")));
        blocks
            .push(Block::paragraph("The vendor had masked these itself; whether it stores them in full is not known."));
        blocks.push(Block::List(masked.collect()));
    }
    blocks
}

fn meanings() -> Vec<Block> {
    vec![
        Block::heading(2, "What the words mean"),
        Block::List(
            [
                "How grave: ENISA, “Recommendations for a methodology of the assessment of severity of personal data breaches” (2013): the kind of data, times how easily it points to a person, plus the circumstances; open on the net is assumed. The figures per kind are Spillcheck’s own judgement on that scale.",
                "How sure: certain is a vendor’s known layout, a form that hardly anything else has, or a key with a value that passes a test; likely is a key with a value that fits; possible is one weak sign alone.",
                "HIBP is Have I Been Pwned. Its words for kinds of data are named beside ours where it has one.",
                "Counted is what the files hold. A vendor may keep more than it hands out.",
            ]
            .map(str::to_owned)
            .to_vec(),
        ),
    ]
}
