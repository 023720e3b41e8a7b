//! What `score` prints: by class, by group, and on request what went wrong.

use super::tally::{Class, Group, Tally, Wrong, share};
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn text(output: &mut dyn Write, tally: &Tally, is_listing: bool) -> io::Result<()> {
    writeln!(
        output,
        "{:24} {:>7} {:>7} {:>7} {:>7} {:>9} {:>7}",
        "class", "labels", "found", "missed", "false", "precision", "recall"
    )?;
    for (id, class) in &tally.classes {
        class_line(output, id, *class)?;
    }
    class_line(output, "all", total(tally))?;
    writeln!(
        output,
        "\n{:24} {:>7} {:>7} {:>9} {:>12} {:>7}",
        "group", "labels", "recall", "ordinary", "false alarms", "share"
    )?;
    for (id, group) in &tally.groups {
        group_line(output, id, *group)?;
    }
    group_line(output, "all", all_groups(tally))?;
    if is_listing {
        for (heading, rows) in [("missed", &tally.missed), ("false", &tally.wrong)] {
            writeln!(output, "\n{heading}")?;
            for row in rows {
                writeln!(output, "  {:14} {:24} {}", row.name.id.as_str(), row.class, row.name.key)?;
            }
        }
    }
    Ok(())
}

fn class_line(output: &mut dyn Write, id: &str, class: Class) -> io::Result<()> {
    let (precision, recall) = (shown(class.precision()), shown(class.recall()));
    let Class { found, missed, wrong } = class;
    writeln!(output, "{id:24} {:>7} {found:>7} {missed:>7} {wrong:>7} {precision:>9} {recall:>7}", class.labels())
}

fn group_line(output: &mut dyn Write, id: &str, group: Group) -> io::Result<()> {
    let (recall, part) = (shown(share(group.found, group.labels)), shown(share(group.alarmed, group.ordinary)));
    let Group { labels, ordinary, alarmed, .. } = group;
    writeln!(output, "{id:24} {labels:>7} {recall:>7} {ordinary:>9} {alarmed:>12} {part:>7}")
}

fn shown(share: Option<f64>) -> String {
    share.map_or_else(|| "-".to_owned(), |share| format!("{share:.3}"))
}

fn total(tally: &Tally) -> Class {
    let mut total = Class::default();
    tally.classes.values().for_each(|class| total.add(*class));
    total
}

fn all_groups(tally: &Tally) -> Group {
    tally.groups.values().fold(Group::default(), |all, group| Group {
        labels: all.labels + group.labels,
        found: all.found + group.found,
        ordinary: all.ordinary + group.ordinary,
        alarmed: all.alarmed + group.alarmed,
    })
}

pub(super) fn json(tally: &Tally, is_listing: bool) -> Value {
    let mut report = json!({
        "schema": "spillcheck.score/1",
        "rows": tally.n_rows,
        "classes": tally.classes.iter().map(|(id, class)| json_class(id, *class)).collect::<Vec<_>>(),
        "all": json_class("all", total(tally)),
        "groups": tally.groups.iter().map(|(id, group)| json_group(id, *group)).collect::<Vec<_>>(),
    });
    if is_listing && let Some(report) = report.as_object_mut() {
        report.insert("missed".to_owned(), json_rows(&tally.missed));
        report.insert("false".to_owned(), json_rows(&tally.wrong));
    }
    report
}

fn json_class(id: &str, class: Class) -> Value {
    json!({
        "class": id, "labels": class.labels(), "found": class.found, "missed": class.missed, "false": class.wrong,
        "precision": class.precision(), "recall": class.recall(),
    })
}

fn json_group(id: &str, group: Group) -> Value {
    json!({
        "group": id, "labels": group.labels, "found": group.found, "recall": share(group.found, group.labels),
        "ordinary": group.ordinary, "false_alarms": group.alarmed,
        "false_alarm_share": share(group.alarmed, group.ordinary),
    })
}

fn json_rows(rows: &[Wrong]) -> Value {
    rows.iter().map(|row| json!({"id": row.name.id, "key": row.name.key, "class": row.class})).collect()
}
