//! The findings as a table for a spreadsheet (RFC 4180). A cell that a spreadsheet would take for a formula is made text.

use super::{Line, Report, tell};

const HEADS: [&str; 13] = [
    "class",
    "kind",
    "family",
    "provider",
    "field",
    "file",
    "values",
    "different",
    "confidence",
    "severity",
    "why",
    "whose",
    "sample",
];

/// The table: a head line, then a line per finding, ended by CR LF.
pub fn csv(report: &Report) -> String {
    let mut text = String::new();
    write(&mut text, &HEADS.map(str::to_owned));
    for line in &report.lines {
        write(&mut text, &cells(report, line));
    }
    text
}

fn cells(report: &Report, Line { finding, chosen }: &Line) -> [String; 13] {
    let severity = report.exposure.classes.iter().find(|row| row.class == finding.class);
    let samples: Vec<String> = finding.samples.iter().map(ToString::to_string).collect();
    [
        finding.class.id().to_owned(),
        finding.class.label().to_owned(),
        finding.class.family().id().to_owned(),
        finding.provider.as_ref().map(ToString::to_string).unwrap_or_default(),
        finding.place.path.to_string(),
        finding.place.entries.first().map(ToString::to_string).unwrap_or_default(),
        finding.count.to_string(),
        finding.distinct.number().to_string(),
        finding.confidence.as_str().to_owned(),
        severity.map(|row| row.severity.as_str().to_owned()).unwrap_or_default(),
        finding.evidence.sentence(),
        tell::whose(finding.whose).to_owned(),
        chosen.as_ref().map_or_else(|| samples.join(" "), |chosen| chosen.0.clone()),
    ]
}

fn write(text: &mut String, cells: &[String]) {
    for (idx, cell) in cells.iter().enumerate() {
        text.push_str(if idx == 0 { "\"" } else { ",\"" });
        for (idx, part) in cell.split(';').enumerate() {
            // In many countries a semicolon begins the next cell, and the quotes around this one do not hold it back.
            if idx > 0 {
                text.push(';');
            }
            if is_formula(part) {
                text.push('\'');
            }
            text.push_str(&part.replace('"', "\"\""));
        }
        text.push('"');
    }
    text.push_str("\r\n");
}

/// Whether a spreadsheet would work something out: OWASP, “CSV Injection”.
fn is_formula(cell: &str) -> bool {
    let begin = cell.trim_start_matches([' ', '\'', '"']);
    begin.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        let mut text = String::new();
        write(&mut text, &["a".to_owned(), cell.to_owned()]);
        assert_eq!(text, format!("\"a\",\"{expected}\"\r\n"));
    }

    #[test]
    fn what_a_spreadsheet_would_work_out_is_text() {
        check("Hall lamp", "Hall lamp");
        check("=1+1", "'=1+1");
        check("+49 30 1", "'+49 30 1");
        check("-5.2", "'-5.2");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'\t=1");
        check("\r=1", "'\r=1");
        check("\n=1", "'\n=1");
        check("  =1", "'  =1");
        check("'=1", "''=1");
        check("\"=1", "'\"\"=1");
        check("＝1", "'＝1");
        check("lamp;=1+1", "lamp;'=1+1");
        check("a; @b;c", "a;' @b;c");
        check("say \"hi\", Pat", "say \"\"hi\"\", Pat");
        check("1-2=3", "1-2=3");
    }
}
