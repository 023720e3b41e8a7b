//! What a table is called and how its columns are called, out of the statement that made it. Understands no more of
//! SQL than that.

/// A table as its `CREATE TABLE` says.
pub(super) struct Table {
    pub(super) name: Vec<u8>,
    pub(super) root: u64,
    pub(super) columns: Vec<Vec<u8>>,
    /// The column that is the number of the row and holds nothing itself.
    pub(super) row_number: Option<usize>,
    pub(super) has_row_numbers: bool,
    /// Columns that may be the number of the row.
    integers: Vec<usize>,
}

impl Table {
    pub(super) fn new(name: Vec<u8>, root: u64, sql: &[u8]) -> Self {
        let words = words(sql);
        let open = words.iter().position(|word| word.is(b"(")).map_or(words.len(), |at| at + 1);
        let mut table =
            Self { name, root, columns: Vec::new(), row_number: None, has_row_numbers: true, integers: Vec::new() };
        let (mut depth, mut start) = (1, open);
        let mut end = words.len();
        for (at, word) in words.iter().enumerate().skip(open) {
            depth += i32::from(word.is(b"(")) - i32::from(word.is(b")"));
            if depth == 0 || depth == 1 && word.is(b",") {
                table.column(words.get(start..at).unwrap_or_default());
                start = at + 1;
            }
            if depth == 0 {
                end = at;
                break;
            }
        }
        let behind = words.get(end..).unwrap_or_default();
        table.has_row_numbers = !behind
            .windows(2)
            .any(|pair| matches!(pair, [first, second] if first.is(b"WITHOUT") && second.is(b"ROWID")));
        table
    }

    fn column(&mut self, words: &[Word<'_>]) {
        let Some((name, rest)) = words.split_first() else { return };
        let is_constraint =
            [&b"CONSTRAINT"[..], b"PRIMARY", b"UNIQUE", b"CHECK", b"FOREIGN"].iter().any(|start| name.is(start));
        if is_constraint {
            let key = words.iter().position(|word| word.is(b"("));
            if let (true, Some(key)) = (words.iter().any(|word| word.is(b"PRIMARY")), key)
                && let Some([only, close, ..]) = words.get(key + 1..)
                && close.is(b")")
            {
                let column = self.columns.iter().position(|column| column.eq_ignore_ascii_case(only.text));
                self.row_number = self.row_number.or(column.filter(|column| self.integers.contains(column)));
            }
            return;
        }
        let is_integer = rest.first().is_some_and(|kind| kind.is(b"INTEGER"));
        if is_integer {
            self.integers.push(self.columns.len());
            if rest.iter().any(|word| word.is(b"PRIMARY")) {
                self.row_number = Some(self.columns.len());
            }
        }
        self.columns.push(name.text.to_vec());
    }
}

/// A word or a sign of a statement.
struct Word<'s> {
    text: &'s [u8],
    is_quoted: bool,
}

impl Word<'_> {
    fn is(&self, word: &[u8]) -> bool {
        !self.is_quoted && self.text.eq_ignore_ascii_case(word)
    }
}

fn words(sql: &[u8]) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.first() {
        let until = |end: &[u8], from: usize| {
            let found = memchr::memmem::find(rest.get(from..).unwrap_or_default(), end);
            found.map_or(rest.len(), |at| from + at)
        };
        let (skipped, n_text, n_used) = match rest {
            [b'-', b'-', ..] => (0, 0, until(b"\n", 2)),
            [b'/', b'*', ..] => (0, 0, until(b"*/", 2) + 2),
            [b'[', ..] => (1, until(b"]", 1), until(b"]", 1) + 1),
            [quote @ (b'"' | b'`' | b'\''), ..] => (1, until(&[*quote], 1), until(&[*quote], 1) + 1),
            _ if is_of_word(*first) => {
                let n_word = rest.iter().position(|byte| !is_of_word(*byte)).unwrap_or(rest.len());
                (0, n_word, n_word)
            }
            _ => (0, usize::from(!first.is_ascii_whitespace()), 1),
        };
        if n_text > skipped || skipped > 0 {
            words.push(Word { text: rest.get(skipped..n_text).unwrap_or_default(), is_quoted: skipped > 0 });
        }
        rest = rest.get(n_used..).unwrap_or_default();
    }
    words
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_$".contains(&byte) || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sql: &str, expected: &str) {
        let table = Table::new(Vec::new(), 2, sql.as_bytes());
        let columns: Vec<_> = table.columns.iter().map(|name| String::from_utf8_lossy(name)).collect();
        assert_eq!(format!("{} {:?} {}", columns.join("|"), table.row_number, table.has_row_numbers), expected);
    }

    #[test]
    fn columns_are_named() {
        check(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, \"full name\" TEXT, [x y], `z` DECIMAL(1,2) CHECK (a, b), UNIQUE (z))",
            "id|full name|x y|z Some(0) true",
        );
        check("create table \"a(b\" (a integer, b text -- c,\n, /* d, */ primary key (a))", "a|b Some(0) true");
        check("CREATE TABLE t (a TEXT, PRIMARY KEY (a)) WITHOUT ROWID", "a None false");
        check("CREATE TABLE t (a INT PRIMARY KEY", " None true");
        check("", " None true");
    }
}
