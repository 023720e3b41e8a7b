//! The report as Markdown, for notes and tickets. Whatever could be markup is escaped, markup of the web too.

use super::Report;
use super::block::Block;
use super::document::document;

/// The text.
pub fn markdown(report: &Report) -> String {
    let mut text = String::new();
    for block in document(report) {
        write(&mut text, &block);
    }
    text
}

fn write(text: &mut String, block: &Block) {
    match block {
        Block::Heading(level, heading) => {
            text.push_str(&"#".repeat(usize::from(*level)));
            text.push_str(&format!(" {}\n\n", escaped(heading)));
        }
        Block::Paragraph(words) => text.push_str(&format!("{}\n\n", escaped(words))),
        Block::List(items) => {
            for item in items {
                text.push_str(&format!("- {}\n", escaped(item)));
            }
            text.push('\n');
        }
        Block::Table { caption, heads, rows } => {
            text.push_str(&format!(
                "{}:\n\n| {} |\n|{}\n",
                escaped(caption),
                heads.join(" | "),
                "---|".repeat(heads.len())
            ));
            for row in rows {
                let cells: Vec<String> = row.iter().map(|cell| escaped(cell)).collect();
                text.push_str(&format!("| {} |\n", cells.join(" | ")));
            }
            text.push('\n');
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
