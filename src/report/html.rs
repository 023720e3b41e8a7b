//! The report as a page that stands alone: no script, no link, nothing to fetch, and a policy that says so.

use super::Report;
use super::block::{Block, each};
use super::document::document;

const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Spillcheck report</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h2 { margin-top: 2.5em; border-top: 1px solid; padding-top: .5em; }
p, li { max-width: 68ch; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding: .3em 0; }
th, td { text-align: left; vertical-align: top; padding: .3em .8em .3em 0; border-bottom: 1px solid #8886; overflow-wrap: anywhere; min-width: 5em; }
@media print { body { max-width: none; margin: 0; font-size: 10pt; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } .wide { overflow: visible; } }
</style>
</head>
<body>
"#;

/// The page.
pub fn html(report: &Report) -> String {
    let blocks: String = document(report).iter().map(written).collect();
    format!("{HEAD}{blocks}</body>\n</html>\n")
}

fn written(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>\n", escaped(text)),
        Block::Paragraph(text) => format!("<p>{}</p>\n", escaped(text)),
        Block::List(items) => {
            let items = each(items, |item| format!("<li>{}</li>\n", escaped(item)));
            format!("<ul>\n{items}</ul>\n")
        }
        Block::Table { caption, heads, rows } => table(caption, heads, rows),
    }
}

fn table(caption: &str, heads: &[&str], rows: &[Vec<String>]) -> String {
    let heads = each(heads, |head| format!("<th scope=\"col\">{}</th>", escaped(head)));
    let row = |row: &Vec<String>| {
        let cells = each(row, |cell| format!("<td>{}</td>", escaped(cell)));
        format!("<tr>{cells}</tr>\n")
    };
    let rows = each(rows, row);
    let caption = escaped(caption);
    format!(
        "<div class=\"wide\"><table><caption>{caption}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n"
    )
}

/// Text that cannot be markup, whatever a camera was called.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
