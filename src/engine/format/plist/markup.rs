//! The XML form: `<key>ssid</key><string>Example</string>` becomes the field `ssid`. Stands behind the XML reader and
//! turns its elements into levels and fields; what is no part of a property list passes through as plain XML.
//! Shape: Apple's PropertyList-1.0.dtd.

use crate::engine::field::{Escape, Field, FieldSink, Kind};
use crate::engine::format::pending::{ELEMENT, Mark, Pending, Scalar};
use crate::engine::format::{Ending, xml};
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::{Note, Spot};

/// Fields of one record that wait at most.
const N_FIELDS: usize = 512;

/// Whether XML that begins like this, behind its declaration, is a property list.
pub fn is_xml(head: &[u8]) -> bool {
    let behind = |start: &[u8]| head.strip_prefix(start).and_then(<[u8]>::first);
    let next = behind(b"<!DOCTYPE plist").or_else(|| behind(b"<plist"));
    next.is_some_and(|next| next.is_ascii_whitespace() || *next == b'>')
}

/// Reads to the end, or to where the structure of the XML is lost.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    let mut list =
        List { sink, elements: Vec::new(), levels: Vec::new(), pending: Pending::default(), text: Vec::new() };
    xml::read(window, limits, &mut list)
}

/// What an open element is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    /// The root, which says nothing.
    Root,
    /// A dictionary or an array.
    Level,
    Key,
    Scalar(Kind),
    /// `<true/>` and `<false/>`, whose name is their value.
    Word(&'static [u8]),
    Foreign,
}

/// A dictionary or an array that is open.
struct Level {
    mark: Mark,
    /// Whether the sink knows of it: the outermost is the path itself.
    is_named: bool,
    /// An array holds lists of things; a dictionary names its members.
    is_array: bool,
    /// Whether it stands in an array.
    is_element: bool,
    n_members: usize,
}

struct List<'s> {
    sink: &'s mut dyn FieldSink,
    elements: Vec<Element>,
    levels: Vec<Level>,
    pending: Pending,
    /// Text of the scalar or key that is open.
    text: Vec<u8>,
}

impl List<'_> {
    fn open_level(&mut self, is_array: bool) {
        let is_named = !self.levels.is_empty();
        let is_element = self.levels.last().is_some_and(|level| level.is_array);
        // An element of a list that begins with a dictionary is named by what it is about (a network, by its name):
        // that key is a value.
        let is_about = !is_array && self.levels.last().is_some_and(|level| level.is_element && level.n_members == 0);
        let about = self.pending.held().filter(|_| is_about).map(<[u8]>::to_vec);
        if about.is_some() {
            self.pending.drop_key();
        }
        if let Some(level) = self.levels.last_mut() {
            level.n_members += 1;
        }
        if is_named {
            let key = self.pending.held().unwrap_or(ELEMENT).to_vec();
            self.pending.drop_key();
            self.sink.open(&key);
        }
        self.levels.push(Level { mark: self.pending.mark(), is_named, is_array, is_element, n_members: 0 });
        if let Some(about) = about {
            self.pending.push(b"key", Scalar { bytes: &about, escape: Escape::None, kind: Kind::Text });
        }
    }

    fn close_level(&mut self) {
        let Some(level) = self.levels.pop() else { return };
        self.pending.deliver(level.mark, self.sink);
        if level.is_named {
            self.sink.close();
        }
    }

    fn scalar(&mut self, kind: Kind) {
        if let Some(level) = self.levels.last_mut() {
            level.n_members += 1;
        }
        let mark = self.levels.last().map_or_else(Mark::default, |level| level.mark);
        self.pending.push(ELEMENT, Scalar { bytes: &self.text, escape: Escape::None, kind });
        if self.levels.is_empty() || self.pending.is_full(mark, N_FIELDS) {
            self.pending.deliver(mark, self.sink);
        }
    }
}

impl FieldSink for List<'_> {
    fn open(&mut self, name: &[u8]) {
        let element = match name {
            b"plist" => Element::Root,
            b"dict" | b"array" => Element::Level,
            b"key" => Element::Key,
            b"string" | b"date" | b"data" | b"ustring" => Element::Scalar(Kind::Text),
            b"integer" | b"real" => Element::Scalar(Kind::Number),
            b"true" => Element::Word(b"true"),
            b"false" => Element::Word(b"false"),
            _ => Element::Foreign,
        };
        self.elements.push(element);
        self.text.clear();
        match element {
            Element::Level => self.open_level(name == b"array"),
            Element::Foreign => self.sink.open(name),
            _ => {}
        }
    }

    fn close(&mut self) {
        match self.elements.pop() {
            Some(Element::Level) => self.close_level(),
            Some(Element::Key) => self.pending.hold(&self.text),
            Some(Element::Scalar(kind)) => self.scalar(kind),
            Some(Element::Word(word)) => {
                self.text.clear();
                self.text.extend_from_slice(word);
                self.scalar(Kind::Bool);
            }
            Some(Element::Foreign) => self.sink.close(),
            Some(Element::Root) | None => {}
        }
        self.text.clear();
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        match self.elements.last() {
            Some(Element::Root) => {}
            Some(Element::Key | Element::Scalar(_)) => {
                for field in fields {
                    self.text.extend_from_slice(field.value.text().as_bytes());
                }
            }
            _ => self.sink.record(fields),
        }
    }

    fn text(&mut self, text: &[u8]) {
        self.sink.text(text);
    }

    fn text_at(&mut self, spot: Spot, text: &[u8]) {
        self.sink.text_at(spot, text);
    }

    fn note(&mut self, note: Note) {
        self.sink.note(note);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::format::recording::record;

    #[track_caller]
    fn check(body: &str, expected: &str) {
        let list = format!("<plist version=\"1.0\">{body}</plist>");
        assert_eq!(record(read, list.as_bytes()).trim_end().replace('\n', " | "), expected);
    }

    #[test]
    fn keys_name_the_values_behind_them() {
        check(
            "<dict><key>ssid</key><string>My &amp; Home</string><key>n</key><integer>3</integer><key>on</key><true/></dict>",
            r#"record ssid="My & Home" n=3 on=true"#,
        );
    }

    #[test]
    fn dictionaries_and_arrays_are_levels() {
        check(
            "<dict><key>List</key><array><dict><key>a</key><real>1.5</real></dict><string>x</string></array>\
             <key>b</key><date>2025-01-02T03:04:05Z</date></dict>",
            r#"open List | open * | record a=1.5 | close | record *="x" | close | record b="2025-01-02T03:04:05Z""#,
        );
        check("<array><string>x</string><string>y</string></array>", r#"record *="x" *="y""#);
        check("<string>alone</string>", r#"record *="alone""#);
    }

    #[test]
    fn what_an_element_is_about_is_a_value() {
        check(
            "<array><dict><key>Example WiFi</key><dict><key>at</key><string>x</string></dict></dict></array>",
            r#"open * | open * | record key="Example WiFi" at="x" | close | close"#,
        );
    }

    #[test]
    fn what_is_odd_is_read_around() {
        check("<dict><key>a</key><key>b</key><string>x</string><key>c</key></dict>", r#"record b="x""#);
        check("<dict><string>x</string></dict>", r#"record *="x""#);
        check(
            "<dict><key>a</key><string></string><odd v=\"1\">t</odd></dict>",
            r#"open odd | record v="1" | record ="t" | close | record a="""#,
        );
    }

    #[test]
    fn it_is_told_by_its_root() {
        assert!(is_xml(b"<!DOCTYPE plist PUBLIC") && is_xml(b"<plist version='1.0'>"));
        assert!(!is_xml(b"<gpx/>"));
    }
}
