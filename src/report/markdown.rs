//! The report as Markdown, for notes and tickets. Whatever could be markup is escaped, markup of the web too.

use super::Report;
use super::block::{Block, each};
use super::document::document;

/// The text.
pub fn markdown(report: &Report) -> String {
    document(report).iter().map(written).collect()
}

fn written(block: &Block) -> String {
    match block {
        Block::Heading(level, heading) => format!("{} {}\n\n", "#".repeat(usize::from(*level)), escaped(heading)),
        Block::Paragraph(words) => format!("{}\n\n", escaped(words)),
        Block::List(items) => {
            let items = each(items, |item| format!("- {}\n", escaped(item)));
            format!("{items}\n")
        }
        Block::Table { caption, heads, rows } => {
            let row = |row: &Vec<String>| {
                let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
                format!("| {} |\n", cells.join(" | "))
            };
            let rows = each(rows, row);
            let line = "---|".repeat(heads.len());
            format!("{}:\n\n| {} |\n|{line}\n{rows}\n", escaped(caption), heads.join(" | "))
        }
    }
}

fn escaped(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&' => {
                plain.push('\\');
                plain.push(letter);
            }
            '\n' | '\r' => plain.push(' '),
            other => plain.push(other),
        }
    }
    plain
}
