//! `detect`: what each row of JSON lines holds, one answer a row. Never fails on a row, and holds one at a time.
//! Names of fields are a contract with other people's scripts.

use super::Wrong;
use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use spillcheck::engine::classify::{self, Detection};
use spillcheck::engine::escape;
use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

const OUTPUT_BYTES: usize = 64 << 10;

/// Answers the rows of standard input.
pub(super) fn run() -> Result<ExitCode, Wrong> {
    let mut output = BufWriter::with_capacity(OUTPUT_BYTES, io::stdout().lock());
    each_line(&mut io::stdin().lock(), |line| {
        let row = Row::parse(line);
        write_answer(&mut output, row.id, &detect_row(&row))
    })?;
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

/// Hands on each line that is not blank, through one buffer. What is no UTF-8 is replaced, for the rest still counts.
pub(super) fn each_line(input: &mut dyn BufRead, mut act: impl FnMut(&str) -> io::Result<()>) -> Result<(), io::Error> {
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let line = String::from_utf8_lossy(&bytes);
        let line = line.trim_start_matches('\u{feff}').trim();
        if !line.is_empty() {
            act(line)?;
        }
        bytes.clear();
    }
    Ok(())
}

/// One row as it stands in its line; nothing is copied that has no escapes.
#[derive(Default)]
pub(super) struct Row<'a> {
    /// Handed back as it came.
    pub(super) id: Option<&'a RawValue>,
    key: Option<&'a RawValue>,
    path: Option<&'a RawValue>,
    value: Option<&'a RawValue>,
    values: Option<&'a RawValue>,
    text: Option<&'a RawValue>,
}

impl<'a> Row<'a> {
    /// What is no JSON object is a row without anything in it.
    pub(super) fn parse(line: &'a str) -> Self {
        serde_json::from_str(line).unwrap_or_default()
    }

    /// The key, if it is text.
    pub(super) fn key(&self) -> Option<Cow<'a, str>> {
        self.key.and_then(text)
    }
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Name {
    Id,
    Key,
    Path,
    Value,
    Values,
    Text,
    #[serde(other)]
    Other,
}

impl<'de> Deserialize<'de> for Row<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

/// By hand, because a name that comes twice is no reason to lose the row: the last one counts.
struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Row<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Row<'de>, A::Error> {
        let mut row = Row::default();
        while let Some(name) = map.next_key()? {
            let place = match name {
                Name::Id => &mut row.id,
                Name::Key => &mut row.key,
                Name::Path => &mut row.path,
                Name::Value => &mut row.value,
                Name::Values => &mut row.values,
                Name::Text => &mut row.text,
                Name::Other => {
                    map.next_value::<de::IgnoredAny>()?;
                    continue;
                }
            };
            *place = Some(map.next_value()?);
        }
        Ok(row)
    }
}

/// What the engine says of a row.
pub(super) fn detect_row(row: &Row<'_>) -> Vec<Detection> {
    if let Some(text) = row.text.and_then(text) {
        return classify::text(&text);
    }
    let path = row.path.and_then(text).unwrap_or_default();
    let mut parents: Vec<&str> = path.split(['/', '.']).filter(|part| !matches!(*part, "" | "*" | "$")).collect();
    let key = row.key();
    let key = match key.as_deref() {
        Some(key) => {
            // A path may end in the key itself, or stop before it.
            parents.pop_if(|last| *last == key);
            Some(key)
        }
        None => parents.pop(),
    };
    let several: Option<Vec<&RawValue>> = row.values.and_then(|values| serde_json::from_str(values.get()).ok());
    let values: Vec<Cow<'_, str>> = match (several, row.value) {
        (Some(values), _) => values.into_iter().filter_map(plain).collect(),
        (None, Some(value)) => plain(value).into_iter().collect(),
        (None, None) => Vec::new(),
    };
    let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
    classify::field(key, &parents, &values)
}

/// A JSON string. Halves of surrogate pairs, which a strict reader refuses, become replacement characters.
fn text(value: &RawValue) -> Option<Cow<'_, str>> {
    let inside = value.get().strip_prefix('"')?.strip_suffix('"')?;
    Some(escape::json(inside.as_bytes()))
}

/// A JSON scalar as the text that an export would hold.
fn plain(value: &RawValue) -> Option<Cow<'_, str>> {
    match value.get().as_bytes().first()? {
        b'"' => text(value),
        b'{' | b'[' | b'n' => None,
        _ => Some(Cow::Borrowed(value.get())),
    }
}

fn write_answer(output: &mut dyn Write, id: Option<&RawValue>, detections: &[Detection]) -> io::Result<()> {
    write!(output, "{{\"id\":{},\"detections\":[", id.map_or("null", RawValue::get))?;
    for (idx, detection) in detections.iter().enumerate() {
        let comma = if idx == 0 { "" } else { "," };
        write!(output, "{comma}{{\"class\":\"{}\",\"start\":", detection.class.id())?;
        write_place(output, detection.start)?;
        output.write_all(b",\"end\":")?;
        write_place(output, detection.end)?;
        write!(output, ",\"confidence\":\"{}\"}}", detection.confidence.as_str())?;
    }
    output.write_all(b"]}\n")
}

fn write_place(output: &mut dyn Write, place: Option<usize>) -> io::Result<()> {
    match place {
        Some(place) => write!(output, "{place}"),
        None => output.write_all(b"null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &str) {
        let row = Row::parse(line);
        let mut answer = Vec::new();
        write_answer(&mut answer, row.id, &detect_row(&row)).unwrap();
        assert_eq!(String::from_utf8(answer).unwrap().trim_end(), expected);
    }

    #[test]
    fn a_row_is_answered_under_its_own_id() {
        let mail = r#"[{"class":"contact.email","start":null,"end":null,"confidence":"certain"}]"#;
        check(
            r#"{"id":"a\u0020b","key":"email","value":"pat@example.com"}"#,
            &format!(r#"{{"id":"a\u0020b","detections":{mail}}}"#),
        );
        check(r#"{"key":"email","value":"pat@example.com","id":7}"#, &format!(r#"{{"id":7,"detections":{mail}}}"#));
    }

    #[test]
    fn a_row_that_is_none_is_answered_too() {
        for line in ["{", "nothing", "[\"a\",\"email\"]", "null", "{\"id\":1} 2", "\u{0}"] {
            check(line, r#"{"id":null,"detections":[]}"#);
        }
        check(r#"{"id":[1,{"a":null}],"key":5,"path":{},"value":null}"#, r#"{"id":[1,{"a":null}],"detections":[]}"#);
    }

    #[test]
    fn a_name_that_comes_twice_or_escaped_costs_nothing() {
        let answer =
            r#"{"id":2,"detections":[{"class":"contact.email","start":null,"end":null,"confidence":"certain"}]}"#;
        check(r#"{"id":1,"id":2,"\u006bey":"email","value":"pat\u0040example.com"}"#, answer);
        check(r#"{"id":2,"key":"email","values":["pat@example.com",null,"\ud800"],"odd":[[]]}"#, answer);
    }

    #[test]
    fn a_number_is_the_text_that_stands_there() {
        let value = serde_json::from_str::<&RawValue>("72.50").unwrap();
        assert_eq!(plain(value).unwrap(), "72.50");
    }
}
