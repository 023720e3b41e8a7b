//! A document as blocks, before anybody writes it down in a language of its own. Holds plain text only; each writer makes it
//! harmless in its own way.

/// One part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading of the level, 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A list.
    List(Vec<String>),
    /// A table: what it shows, its heads, its rows. Every row has as many cells as there are heads.
    Table {
        /// What it shows.
        caption: &'static str,
        /// Heads of the columns.
        heads: &'static [&'static str],
        /// Rows.
        rows: Vec<Vec<String>>,
    },
}

impl Block {
    /// A heading.
    pub(super) fn heading(level: u8, text: impl Into<String>) -> Self {
        Block::Heading(level, text.into())
    }

    /// A paragraph.
    pub(super) fn paragraph(text: impl Into<String>) -> Self {
        Block::Paragraph(text.into())
    }
}

/// What is written for each item, one after the other.
pub(super) fn each<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    items.iter().map(write).collect()
}
