//! The report as JSON, schema `spillcheck.report/1`, in the page and at the command line alike. Names of fields are a contract
//! with other people's programs.

use super::tell::{clock, weekday_names};
use super::{Line, Report};
use crate::model::{
    Derived, DerivedFact, Drawable, EntryReport, Finding, Insight, Parts, ProviderId, Recognition, Shared, SharedField,
    Summary, Trace,
};
use serde_json::{Map, Value, json};

/// The report as JSON text.
pub fn json(report: &Report) -> String {
    let findings: Vec<Value> = report.lines.iter().map(line).collect();
    let mut whole = whole(&report.totals, report.is_complete, &report.entries, &findings);
    if let Some(object) = whole.as_object_mut() {
        object.insert("made".to_owned(), json!(report.made.to_string()));
        object.insert("set_aside".to_owned(), json!(report.n_aside));
        object.insert("consequences".to_owned(), follows(report));
        object.insert("scenario".to_owned(), scenario(report));
    }
    whole.to_string()
}

/// The part that a scan alone yields.
pub fn whole(summary: &Summary, is_complete: bool, entries: &[EntryReport], findings: &[Value]) -> Value {
    let links = summary.integrations.iter();
    let links = links.map(|one| json!({"id": one.service.id(), "evidence": one.link.as_str(), "path": one.path}));
    let masked = summary.vendor_masked.iter().map(|(class, count)| (class.id().to_owned(), json!(count)));
    json!({
        "schema": "spillcheck.report/1",
        "summary": {
            "providers": summary.recognitions.iter().map(provider).collect::<Vec<_>>(),
            "entries": {
                "read": summary.n_read, "empty": summary.n_empty, "absent": summary.n_absent,
                "skipped": summary.n_skipped, "failed": summary.n_failed,
            },
            "bytes": {
                "source": summary.source_bytes, "read": summary.ledger.read,
                "skipped": summary.ledger.skipped, "failed": summary.ledger.failed,
            },
            "complete": is_complete,
            "unfinished": summary.n_unfinished,
            "parts": summary.parts.iter().map(parts).collect::<Vec<_>>(),
            "masked_by_vendor": masked.collect::<Map<_, _>>(),
            "insight": insight(&summary.insight),
        },
        "entries": entries.iter().map(entry).collect::<Vec<_>>(),
        "findings": findings,
        "integrations": links.collect::<Vec<_>>(),
    })
}

fn provider(one: &Recognition) -> Value {
    json!({"id": one.provider.0, "name": one.name, "marks": one.marks, "entries": one.n_entries})
}

fn parts(parts: &Parts) -> Value {
    json!({"name": parts.name, "numbers": parts.numbers, "of": parts.of, "missing": parts.missing()})
}

fn insight(insight: &Insight) -> Value {
    let drawable = |what: &Drawable| match what {
        Drawable::Curve(class) => class.id(),
        Drawable::Places => "places",
    };
    json!({
        "traces": insight.traces.iter().map(trace).collect::<Vec<_>>(),
        "derived": insight.derived.iter().map(derived).collect::<Vec<_>>(),
        "shared": insight.shared.iter().map(shared).collect::<Vec<_>>(),
        "drawable": insight.drawable.iter().map(drawable).collect::<Vec<_>>(),
    })
}

fn ids(providers: &[ProviderId]) -> Vec<&str> {
    providers.iter().map(|provider| provider.0.as_str()).collect()
}

fn trace(trace: &Trace) -> Value {
    json!({
        "provider": trace.provider.as_ref().map(|provider| &provider.0),
        "trail": trace.trail.id(),
        "n": trace.n,
        "spans": trace.days.len(),
        "days_joined": trace.step,
        "local_time": trace.is_local,
        "paths": trace.fields.first,
    })
}

fn derived(derived: &Derived) -> Value {
    let mut object = match derived.fact {
        DerivedFact::Home { within_m, at_night } => json!({"fact": "home", "within_m": within_m, "at_night": at_night}),
        DerivedFact::NobodyHome { days, from_hour, until_hour } => {
            json!({"fact": "nobody-home", "days": weekday_names(days), "from_hour": from_hour, "until_hour": until_hour})
        }
        DerivedFact::Asleep { from, until } => json!({"fact": "asleep", "from": clock(from), "until": clock(until)}),
        DerivedFact::LivesHere { n_people, n_children } => {
            json!({"fact": "lives-here", "people": n_people, "children": n_children})
        }
    };
    if let Some(object) = object.as_object_mut() {
        object.insert("n".to_owned(), json!(derived.n));
        object.insert("of".to_owned(), json!(derived.of));
        object.insert("paths".to_owned(), json!(derived.paths));
        object.insert("providers".to_owned(), json!(ids(&derived.providers)));
    }
    object
}

fn shared(shared: &Shared) -> Value {
    let field = |field: &SharedField| json!({"provider": field.provider.0, "entry": field.entry, "path": field.path});
    json!({
        "class": shared.class.id(),
        "sample": shared.masked,
        "providers": ids(&shared.providers),
        "fields": shared.fields.iter().map(field).collect::<Vec<_>>(),
        "more_fields": shared.has_more,
    })
}

fn entry(entry: &EntryReport) -> Value {
    let notes: Vec<String> = entry.notes.iter().map(ToString::to_string).collect();
    let reason = match entry.outcome.why() {
        Some(why) => Some(why.to_string()),
        None if notes.is_empty() => None,
        None => Some(notes.join("; ")),
    };
    json!({
        "path": entry.name,
        "provider": entry.provider.as_ref().map(|provider| &provider.0),
        "format": entry.format,
        "outcome": entry.outcome.as_str(),
        "unfinished": entry.is_unfinished(),
        "reason": reason,
        "notes": notes,
        "bytes": entry.ledger.total(),
        "ledger": {"read": entry.ledger.read, "skipped": entry.ledger.skipped, "failed": entry.ledger.failed},
    })
}

/// A finding, with raw values where somebody asked for them.
pub fn finding(finding: &Finding, raw: Option<&[String]>) -> Value {
    let locations: Vec<Value> =
        finding.place.entries.iter().map(|entry| json!({"entry": entry, "path": finding.place.path})).collect();
    let mut object = json!({
        "class": finding.class.id(),
        "family": finding.class.family().id(),
        "provider": finding.provider.as_ref().map(|provider| &provider.0),
        "count": finding.count,
        "distinct": finding.distinct.number(),
        "confidence": finding.confidence.as_str(),
        "evidence": finding.evidence.sentence(),
        "samples": finding.samples,
        "details": finding.details.iter().map(|detail| detail.as_str()).collect::<Vec<_>>(),
        "locations": locations,
        "people": finding.whose.as_str(),
    });
    if let (Some(raw), Some(object)) = (raw, object.as_object_mut()) {
        object.insert("raw".to_owned(), json!(raw));
    }
    object
}

fn line(line: &Line) -> Value {
    let raw = line.chosen.as_ref().map(|chosen| vec![chosen.0.clone()]);
    finding(&line.finding, raw.as_deref())
}

fn follows(report: &Report) -> Value {
    let follows = report.follows.iter().map(|follow| {
        let facts: Vec<Value> = follow.facts.iter().map(derived).collect();
        json!({
            "id": follow.consequence.id,
            "can": follow.consequence.can,
            "findings": follow.grounds,
            "facts": facts,
            "days": follow.recorded.iter().map(|recorded| recorded.n_days).collect::<Vec<u64>>(),
        })
    });
    Value::Array(follows.collect())
}

fn scenario(report: &Report) -> Value {
    let Some(laid) = &report.laid else { return Value::Null };
    let rows =
        laid.scenario.rows.iter().map(
            |row| json!({"class": row.class.id(), "spill": row.spill.as_str(), "count": row.count, "whom": row.whom}),
        );
    json!({"title": laid.breach.title, "rows": rows.collect::<Vec<_>>()})
}
