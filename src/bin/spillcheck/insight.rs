//! What many values tell together, for `scan`: as JSON with traces as totals only, and in sentences.

use super::Wrong;
use serde_json::{Value, json};
use spillcheck::model::{Derived, DerivedFact, Drawable, Insight, ProviderId, Shared, Trace};
use std::io::Write;

pub(super) fn json(insight: &Insight) -> Value {
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
    })
}

fn derived(derived: &Derived) -> Value {
    let mut object = match derived.fact {
        DerivedFact::Home { within_m, at_night } => json!({"fact": "home", "within_m": within_m, "at_night": at_night}),
        DerivedFact::NobodyHome { days, from_hour, until_hour } => {
            json!({"fact": "nobody-home", "days": names(days), "from_hour": from_hour, "until_hour": until_hour})
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
    json!({"class": shared.class.id(), "sample": shared.masked, "providers": ids(&shared.providers)})
}

pub(super) fn text(output: &mut dyn Write, insight: &Insight) -> Result<(), Wrong> {
    if !insight.derived.is_empty() || !insight.shared.is_empty() {
        writeln!(output, "\nwhat follows")?;
    }
    for derived in &insight.derived {
        writeln!(output, "  {}", sentence(derived))?;
    }
    for shared in &insight.shared {
        let vendors = ids(&shared.providers).join(", ");
        writeln!(
            output,
            "  The same value ({}, {}) stands in the files of {vendors}.",
            shared.class.id(),
            shared.masked
        )?;
    }
    Ok(())
}

fn sentence(derived: &Derived) -> String {
    let (n, of) = (derived.n, derived.of);
    match derived.fact {
        DerivedFact::Home { within_m, at_night: true } => {
            format!("Your home can be found: in {n} of {of} nights your position is within {within_m} m of one place.")
        }
        DerivedFact::Home { within_m, at_night: false } => {
            format!("Your home can be found: {n} of {of} tracks begin or end within {within_m} m of one place.")
        }
        DerivedFact::NobodyHome { days, from_hour, until_hour } => {
            let days = names(days).join(", ");
            format!("Nobody is usually at home from {from_hour}:00 to {until_hour}:00 on {days} ({n} of {of} days).")
        }
        DerivedFact::Asleep { from, until } => {
            format!("You are usually asleep from {} to {} ({n} of {of} nights).", clock(from), clock(until))
        }
        DerivedFact::LivesHere { n_people, n_children: 0 } => format!("{n_people} people live in your home."),
        DerivedFact::LivesHere { n_people, n_children } => {
            format!("{n_people} people live in your home; the files call {n_children} of them a child.")
        }
    }
}

fn clock(minutes: u16) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn names(days: u8) -> Vec<&'static str> {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    names.into_iter().enumerate().filter(|(idx, _)| days >> idx & 1 == 1).map(|(_, name)| name).collect()
}
