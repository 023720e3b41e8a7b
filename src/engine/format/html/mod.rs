//! Reads web pages as labels with values, table rows and paragraphs, under the headings they stand below.
//! Builds no tree, runs no script, loads nothing; every kind of tag soup is read to its end in bounded memory.
//! Main customer: Google's SubscriberInfo.html (`<li>label: value</li>`) and My Activity pages.

mod element;
mod label;
mod page;
mod table;
mod token;

use super::text;
use crate::engine::field::{Escape, Field, FieldSink, Kind, RawValue};
use crate::engine::format::Ending;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use page::Page;
use token::Token;

/// The longest part of a script that is delivered at once.
const PART: usize = 64 << 10;
/// Bytes of a long script that are delivered twice, so that nothing on a seam is missed.
const OVERLAP: usize = 256;
/// The longest tag name that is kept.
const NAME: usize = 40;
/// Pictures and fonts that stand in an attribute are left out from this length on.
const EMBEDDED: usize = 256;

/// Attributes that only say how a thing looks or what its fellows mean.
const SILENT: [&[u8]; 24] = [
    b"class",
    b"style",
    b"id",
    b"width",
    b"height",
    b"colspan",
    b"rowspan",
    b"align",
    b"valign",
    b"border",
    b"bgcolor",
    b"cellpadding",
    b"cellspacing",
    b"rel",
    b"type",
    b"lang",
    b"dir",
    b"target",
    b"charset",
    b"xmlns",
    b"role",
    b"media",
    b"http-equiv",
    b"for",
];

/// Reads everything that is left in the window; a page has no structure that could be lost.
pub fn read(window: &mut Window<'_>, limits: &Limits, sink: &mut dyn FieldSink) -> Ending {
    let mut page = Page::new(sink, limits);
    let mut promises_end = false;
    let mut is_cut = false;
    while let Some(token) = token::next(window) {
        let data = window.data();
        let n_bytes = match token {
            Token::Text(n_bytes) => {
                page.text(data.get(..n_bytes).unwrap_or_default());
                n_bytes
            }
            Token::Remark(n_bytes) => {
                page.remark(data.get(..n_bytes).unwrap_or_default());
                n_bytes
            }
            Token::CutTag(n_bytes) => {
                is_cut = true;
                page.remark(data.get(..n_bytes).unwrap_or_default());
                n_bytes
            }
            Token::End(n_bytes) => {
                let name = token::name(data.get(..n_bytes).unwrap_or_default()).to_ascii_lowercase();
                promises_end &= name != b"html" && name != b"body";
                page.end(&name);
                n_bytes
            }
            Token::Start(n_bytes) => {
                let tag = data.get(..n_bytes).unwrap_or_default();
                let name = token::name(tag).to_ascii_lowercase();
                promises_end |= name == b"html";
                page.start(&name);
                attributes(tag, &name, page.sink());
                window.consume(n_bytes);
                match name.as_slice() {
                    b"script" => raw(window, b"</script", |part| page.raw(part)),
                    b"style" => raw(window, b"</style", |_| {}),
                    _ => {}
                }
                continue;
            }
        };
        window.consume(n_bytes);
    }
    if is_cut || promises_end {
        page.sink().note(Note::Unfinished(window.position()));
    }
    page.finish();
    Ending::Complete
}

/// Hands over what stands before the end tag, and leaves the window at it.
fn raw(window: &mut Window<'_>, end: &[u8], mut take: impl FnMut(&[u8])) {
    let mut seen = 0;
    loop {
        let data = window.data();
        let part = data.get(..PART).unwrap_or(data);
        if let Some(n_bytes) = find_end(part, seen, end) {
            take(part.get(..n_bytes).unwrap_or_default());
            window.consume(n_bytes);
            return;
        }
        seen = part.len().saturating_sub(end.len());
        if part.len() >= PART {
            take(part);
            window.consume(PART - OVERLAP);
            seen = OVERLAP - end.len();
        } else if !window.more() {
            let n_bytes = window.data().len();
            take(window.data());
            window.consume(n_bytes);
            return;
        }
    }
}

fn find_end(text: &[u8], from: usize, end: &[u8]) -> Option<usize> {
    let rest = text.get(from..)?;
    let is_end = |at: &usize| rest.get(*at..*at + end.len()).is_some_and(|found| found.eq_ignore_ascii_case(end));
    memchr::memchr_iter(b'<', rest).find(is_end).map(|at| from + at)
}

/// Delivers what the attributes of a tag say, as one record under the name of the tag.
fn attributes(tag: &[u8], name: &[u8], sink: &mut dyn FieldSink) {
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut named: &[u8] = b"";
    let mut at = name.len() + 1;
    while let Some((attribute, next)) = token::attribute(tag, at) {
        at = next;
        let key = tag.get(attribute.name).unwrap_or_default();
        let value = tag.get(attribute.value).unwrap_or_default();
        if [&b"name"[..], b"property", b"itemprop"].iter().any(|name| key.eq_ignore_ascii_case(name)) {
            named = value;
        } else if value.len() > text::PIECE {
            if !is_embedded(value) {
                text::pieces(value, sink);
            }
        } else if !value.is_empty() && !is_silent(key) && !is_embedded(value) {
            fields.push(Field { key, value: RawValue::new(value, Escape::Xml), kind: Kind::Text });
        }
    }
    // `<meta name="author" content="…">`, `<input name="email" value="…">`: the name is the key.
    if !named.is_empty() && named.len() <= NAME {
        let is_content =
            |field: &&mut Field<'_>| [&b"content"[..], b"value"].iter().any(|key| field.key.eq_ignore_ascii_case(key));
        if let Some(field) = fields.iter_mut().find(is_content) {
            field.key = named;
        }
    }
    if !fields.is_empty() {
        sink.open(name.get(..NAME).unwrap_or(name));
        sink.record(&fields);
        sink.close();
    }
}

fn is_silent(key: &[u8]) -> bool {
    SILENT.iter().any(|silent| key.eq_ignore_ascii_case(silent))
}

fn is_embedded(value: &[u8]) -> bool {
    let kind = value.strip_prefix(b"data:").filter(|_| value.len() >= EMBEDDED);
    kind.is_some_and(|kind| {
        [&b"image/"[..], b"font/", b"audio/", b"video/"].iter().any(|known| kind.starts_with(known))
    })
}

#[cfg(test)]
#[allow(clippy::needless_raw_string_hashes, clippy::needless_pass_by_value)] // as expect-test has it
mod tests {
    use super::*;
    use crate::engine::format::text::recording;
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(source: &str, expected: Expect) {
        expected.assert_eq(&recording::events(source.as_bytes(), |window, limits, sink| {
            assert_eq!(read(window, limits, sink), Ending::Complete);
        }));
    }

    #[test]
    fn items_with_labels_are_one_record_under_their_heading() {
        check(
            "<html><body><h1>SUBSCRIBER</h1><div class=\"section\"><ul>\n<li>Name: Pat Example</li><li>e-Mail: pat@example.com</li>\
             <li>Alternate e-Mails: a@example.com, b@example.org</li><li>Terms of Service IP: 192.0.2.9</li><li>Services: Mail, Home</li></ul></div>\
             <h2>RECOVERY</h2><ul><li>Recovery SMS: +15550100123 [US]</li><li>plain</li></ul><h1>NEXT</h1>end</body></html>",
            expect![[r#"
                text SUBSCRIBER
                open SUBSCRIBER
                record Name=Pat Example e-Mail=pat@example.com Alternate e-Mails=a@example.com Alternate e-Mails=b@example.org Terms of Service IP=192.0.2.9 Services=Mail, Home
                text RECOVERY
                open RECOVERY
                text plain
                record Recovery SMS=+15550100123 [US]
                close
                close
                text NEXT
                open NEXT
                text end
                close
            "#]],
        );
    }

    #[test]
    fn a_label_holds_for_the_list_inside_its_item() {
        check(
            "<ul><li>Name: Pat</li><li>e-Mails:<ul><li>a@example.com</li><li>b@example.com</li></ul></li><li>Empty:</li><li>plain</li></ul>",
            expect![[r#"
                text plain
                record Name=Pat e-Mails=a@example.com e-Mails=b@example.com
            "#]],
        );
    }

    #[test]
    fn definitions_and_bold_labels_are_records() {
        check(
            "<dl><dt>Phone</dt><dd>+15550100123</dd><dt>Home:<dd><p>Main St 1</p></dl>",
            expect![[r#"
            record Phone=+15550100123 Home=Main St 1
        "#]],
        );
        check(
            "<p><b>Name:</b> Pat<br><b>Town:</b>Springfield<br><b>Products:</b><br>&emsp;Search<br>Done</p>",
            expect![[r#"
                text Done
                record Name=Pat Town=Springfield Products=Search
            "#]],
        );
    }

    #[test]
    fn tables_with_a_header_are_records_by_row() {
        check(
            "<table><caption>IP ACTIVITY</caption><tr><th>Timestamp<th>IP Address</tr><tr><td>2025-01-05</td><td>2001:db8::44</td></tr>\
             <tr><td>2025-01-06<td>192.0.2.4<td>extra</table>",
            expect![[r#"
                text IP ACTIVITY
                record Timestamp=2025-01-05 IP Address=2001:db8::44
                record Timestamp=2025-01-06 IP Address=192.0.2.4 column 3=extra
            "#]],
        );
        check(
            "<table><tr><td>Time<td>Kind<td>Address</tr><tr><td>10:00<td>Login<td>192.0.2.4</tr></table>",
            expect![[r#"
                record Time=10:00 Kind=Login Address=192.0.2.4
            "#]],
        );
        check(
            "<table><thead><tr><td>Mail</td></tr></thead><tr><td>a@example.com</td></tr></table>",
            expect![[r#"
            record Mail=a@example.com
        "#]],
        );
    }

    #[test]
    fn two_columns_are_labels_and_values() {
        check(
            "<table><tr><td>Name:</td><td>Pat</td></tr><tr><th>Serial</th><td>X1</td></tr></table>",
            expect![[r#"
            record Name=Pat Serial=X1
        "#]],
        );
        check(
            "<table><tr><td>a@example.com</td><td>b@example.com</td></tr></table>",
            expect![[r#"
            text a@example.com
            text b@example.com
        "#]],
        );
    }

    #[test]
    fn a_table_for_layout_is_read_as_paragraphs() {
        check(
            "<table><tr><td><h2>Head</h2><ul><li>Name: Pat</li></ul></td><td>side</td></tr></table>",
            expect![[r#"
            text Head
            open Head
            record Name=Pat
            text side
            close
        "#]],
        );
        check(
            "<table><tr><td>x<table><tr><td>SSID</td><td>Home &amp; Nest</td></tr></table></td></tr></table>",
            expect![[r#"
                text x
                record SSID=Home & Nest
            "#]],
        );
    }

    #[test]
    fn attributes_are_records_under_their_tag() {
        check(
            "<a class=x href='mailto:pat@example.com?a&amp;b'>Write</a><img src=data:image/png;base64,AAAA alt=\"Pat > Kim\">\
             <meta name=author content='Pat'><input value=\"x\" name=\"mail\"><i data-ip=192.0.2.1>y</i>",
            expect![[r#"
                open a
                record href=mailto:pat@example.com?a&b
                close
                open img
                record src=data:image/png;base64,AAAA alt=Pat > Kim
                close
                open meta
                record author=Pat
                close
                open input
                record mail=x
                close
                open i
                record data-ip=192.0.2.1
                close
                text Writey
            "#]],
        );
    }

    #[test]
    fn scripts_and_comments_are_text_and_styles_are_nothing() {
        check(
            "<style>p{color:red}</STYLE><script>var x={\"m\":\"a@example.com\"} // </b></SCRIPT><!-- b@example.com --><!doctype html><?x?>z",
            expect![[r#"
                text var x={"m":"a@example.com"} // </b>
                text <!-- b@example.com -->
                text <?x?>
                text z
            "#]],
        );
    }

    #[test]
    fn tag_soup_is_read_to_its_end() {
        check(
            "1 < 2 <b <i>x</i <li>Name: Pat<h2>Open<p>text<a href=\"never closed>rest</a>",
            expect![[r#"
            text 1 < 2 x
            record Name=Pat
            text Open
            open Open
            open a
            record href=never closed
            close
            text textrest
            close
        "#]],
        );
        check(
            "<p>Pat<br",
            expect![[r#"
            text <br
            note Unfinished(9)
            text Pat
        "#]],
        );
        check(
            "<html><p>cut",
            expect![[r#"
            note Unfinished(12)
            text cut
        "#]],
        );
        check("", expect![[""]]);
    }

    #[test]
    fn depth_and_length_are_no_matter() {
        let mut source = "<div><table><tr><td>".repeat(5_000);
        source.push_str("pat@example.com");
        let events = recording::events(source.as_bytes(), |window, limits, sink| {
            read(window, limits, sink);
        });
        assert_eq!(events, "text pat@example.com\n");
        let source = format!("<p>{} pat@example.com {}</p>", "word ".repeat(20_000), "more ".repeat(20_000));
        let events = recording::events(source.as_bytes(), |window, limits, sink| {
            read(window, limits, sink);
        });
        assert!(events.contains(" pat@example.com "));
    }
}
