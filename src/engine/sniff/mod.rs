//! Tells what a file is by its first bytes; the name only breaks ties between kinds of text.
//! Never reads more than it is given and never opens anything. A wrong guess costs structure, not findings: whatever
//! is not known to be of another kind is text, and text is searched. Signatures stand in `magic`.

mod magic;
mod markup;
mod structure;

use super::charset::{self, Decoders};
use crate::model::FormatKind;

/// What the file is. `head` is its beginning as it stands (64 KiB are enough); `is_table` judges the same beginning
/// as UTF-8 text and is asked only where nothing else fits (`csv::sniff` is meant for it).
pub fn sniff(head: &[u8], name: &str, decoders: &dyn Decoders, is_table: &dyn Fn(&[u8]) -> bool) -> FormatKind {
    if head.is_empty() {
        return FormatKind::Empty;
    }
    if let Some(kind) = magic::kind(head) {
        return kind;
    }
    let text = charset::head(head, decoders);
    // A mark of the encoding, and nothing behind it.
    if text.is_empty() {
        return FormatKind::Text;
    }
    if !is_mostly_printable(&text) {
        return FormatKind::Binary;
    }
    let body = text.trim_ascii_start();
    let ending =
        name.rsplit(['/', '\\']).next().and_then(|file| file.rsplit_once('.')).map_or("", |(_, ending)| ending);
    markup::kind(body)
        .or_else(|| structure::component(body))
        .or_else(|| structure::kind(body, ending))
        .unwrap_or_else(|| plain(&text, ending, is_table))
}

/// Whether a JSON document is a JSON Schema: it says so, or has what only those have. Its examples are nobody's data.
/// `head` is its beginning, as text.
pub fn is_schema(head: &[u8]) -> bool {
    structure::is_schema(head)
}

/// A table or running text.
fn plain(text: &[u8], ending: &str, is_table: &dyn Fn(&[u8]) -> bool) -> FormatKind {
    let is_called = |endings: &[&str]| endings.iter().any(|known| ending.eq_ignore_ascii_case(known));
    // Columns can line up by chance in a log; a file that says it is a table may have a single column.
    let n_lines = text.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).take(2).count();
    let is_csv =
        if is_called(&["log", "md"]) { false } else { is_table(text) || is_called(&["csv", "tsv"]) && n_lines > 1 };
    if is_csv { FormatKind::Csv } else { FormatKind::Text }
}

/// Whether few enough control characters stand in it; one stray zero byte does not make a file binary.
fn is_mostly_printable(text: &[u8]) -> bool {
    let is_odd =
        |byte: &&u8| **byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r' | b'\x0C' | b'\x1B') || **byte == 0x7F;
    let n_odd = text.iter().filter(is_odd).count();
    n_odd <= 2 && n_odd * 2 < text.len() || n_odd * 30 < text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::charset::native::NativeDecoders;
    use crate::model::FormatKind::{
        Audio, Binary, Bzip2, Csv, Empty, Executable, Fit, Gzip, Html, Image, Json, Ndjson, Office, Pdf, Plist, Rar,
        SevenZip, Sqlite, Tar, Text, Video, Xml, Xz, Zip, Zstd,
    };

    fn lines_have_equal_commas(text: &[u8]) -> bool {
        let mut counts = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let count = |line: &[u8]| memchr::memchr_iter(b',', line).count();
        let first = counts.next().map_or(0, count);
        first > 0 && counts.next().is_some_and(|line| count(line) == first)
    }

    #[track_caller]
    fn check(head: &[u8], name: &str, kind: FormatKind) {
        assert_eq!(sniff(head, name, &NativeDecoders, &lines_have_equal_commas), kind);
        for n_bytes in 0..head.len().min(600) {
            let _ = sniff(&head[..n_bytes], name, &NativeDecoders, &lines_have_equal_commas);
        }
    }

    #[track_caller]
    fn check_schema(text: &str, expected: bool) {
        assert_eq!(is_schema(text.as_bytes()), expected, "{text}");
    }

    #[test]
    fn a_schema_says_so_and_is_made_like_one() {
        let named = "\"$schema\": \"http://json-schema.org/draft-07/schema#\"";
        check_schema(&format!("{{ {named}, \"type\": \"object\", \"examples\": [{{\"mac\""), true);
        check_schema(&format!("\n{{\"$defs\":{{\"a\":[\"}}\"]}},{named}}}"), true);
        check_schema(&format!("{{{named}, \"email\": \"pat@example.com\"}}"), false);
        check_schema(&format!("{{\"a\": {{{named}, \"type\": \"object\"}}, \"email\": \"pat@example.com\"}}"), false);
        check_schema("{\"$schema\": \"https://example.com/devices.json\", \"type\": \"object\"}", false);
        check_schema("{\"type\": \"object\", \"properties\": {}}", false);
        // Without a word about it.
        let fields = "\"properties\": {\"mac\": {\"title\": \"MAC\", \"type\": \"string\"}, \"at\": {\"$ref\": \"#\"}";
        check_schema(&format!("{{\"type\": \"object\", {fields}}}, \"required\": [\"mac\"]}}"), true);
        check_schema(&format!("{{\"type\": \"object\", {fields}, \"cut\": {{"), true);
        check_schema(&format!("{{\"type\": \"object\", {fields}}}, \"owner\": \"pat@example.com\"}}"), false);
        check_schema(&format!("{{\"type\": \"camera\", {fields}}}}}"), false);
        check_schema(
            "{\"type\": \"object\", \"properties\": {\"mac\": {\"value\": \"02:00:5e:00:53:01\"}, \"on\": true}}",
            false,
        );
        check_schema(
            "{\"type\": \"object\", \"properties\": {\"hub\": {\"type\": \"bridge\"}, \"tv\": {\"type\": \"screen\"}}}",
            false,
        );
        check_schema("{\"a\": \"$schema", false);
        check_schema("[1, 2", false);
    }

    #[test]
    fn signatures_decide_whatever_the_name() {
        let padded = |bytes: &[u8]| [bytes, &[0; 80]].concat();
        for (start, kind) in [
            (&b"PK\x03\x04"[..], Zip),
            (b"PK\x05\x06", Zip),
            (b"\x1f\x8b\x08", Gzip),
            (b"SQLite format 3\0", Sqlite),
            (b"7z\xbc\xaf\x27\x1c", SevenZip),
            (b"Rar!\x1a\x07\x01", Rar),
            (b"%PDF-1.7\n", Pdf),
            (b"\x89PNG\r\n\x1a\n", Image),
            (b"\xff\xd8\xff\xe0", Image),
            (b"GIF89a", Image),
            (b"RIFF\0\0\0\0WEBP", Image),
            (b"\0\0\0\x18ftypheic", Image),
            (b"II*\0", Image),
            (b"MM\0*", Image),
            (b"BM\x10\0\0\0\0\0\0\0", Image),
            (b"ID3\x04\0", Audio),
            (b"\xff\xfb\x90\0", Audio),
            (b"RIFF\0\0\0\0WAVE", Audio),
            (b"\0\0\0\x18ftypM4A ", Audio),
            (b"OggS\0", Audio),
            (b"fLaC\0", Audio),
            (b"\0\0\0\x18ftypmp42", Video),
            (b"\0\0\0\x18ftypqt  ", Video),
            (b"\x1a\x45\xdf\xa3", Video),
            (b"\x0e\x10\x43\x08\x78\x06\x09\0.FIT", Fit),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Office),
            (b"bplist00", Plist),
            (b"\xfd7zXZ\0", Xz),
            (b"BZh91AY&SY", Bzip2),
            (b"\x28\xb5\x2f\xfd", Zstd),
            (b"\x7fELF", Executable),
            (b"MZ\x90\0", Executable),
            (b"\xcf\xfa\xed\xfe", Executable),
            (b"\0asm\x01\0\0\0", Executable),
        ] {
            check(&padded(start), "export.csv", kind);
        }
    }

    #[test]
    fn words_that_begin_like_a_signature_are_text() {
        check(b"BMI,weight\n20,60\n", "", Csv);
        check(b"MZ is the zip of Mozambique", "", Text);
        check(b"ID3 tags are listed here", "", Text);
    }

    #[test]
    fn a_tar_archive_is_told_by_its_header() {
        let mut header = [0_u8; 512];
        header[..5].copy_from_slice(b"a.txt");
        header[257..262].copy_from_slice(b"ustar");
        check(&header, "", Tar);
    }

    #[test]
    fn json_in_all_its_wrappings() {
        for text in [
            "{}",
            "[]",
            "\u{feff} {\"a\":1}",
            "[1,2]",
            "[ {\"a\":1}]",
            "{'a':1}",
            "{a:1}",
            ")]}'\n{\"a\":1}",
            "[\"x\"]",
            "window.YTD.profile.part0 = [ {} ]",
            "var x={\"a\":1};",
            "callback({\"a\":1})",
            "// remark\n{\"a\":1}",
            "/* r */ [1]",
            "[null]",
            "[-1.5e3, 2]",
            "{\"a\":1}\n",
            "{\"a\":\"}\\\"\"",
            "[]\n",
            "for(;;);{\"a\":1}",
        ] {
            check(text.as_bytes(), "x.txt", Json);
        }
        check(b"\"only a string\"", "x.json", Json);
        check(b"\"only a string\"", "x.txt", Text);
    }

    #[test]
    fn json_lines_are_told_from_one_document() {
        for text in [
            "{\"a\":1}\n{\"a\":2}\n",
            "{\"a\":{}}{\"a\":2}",
            "[1]\r\n[2]\r\n",
            "\"{\"\"a\"\":1}\"\n\"{\"\"a\"\":2}\"\n",
        ] {
            check(text.as_bytes(), "x.csv", Ndjson);
        }
        check(b"{\"a\":1}", "x.jsonl", Ndjson);
        check(b"{\"a\":\n{\"b\":1}}", "", Json);
    }

    #[test]
    fn brackets_alone_are_not_json() {
        for text in [
            "[2025-01-02 10:00] up",
            "[INFO] up",
            "[section]\nkey=1",
            "[192.0.2.77]\nkey=1",
            "{\\rtf1 x}",
            "x = 5",
            "call(me)",
            "{{name}}",
        ] {
            check(text.as_bytes(), "", Text);
        }
    }

    #[test]
    fn markup_is_told_by_its_first_tag() {
        for text in [
            "<?xml version='1.0'?><a/>",
            "<!DOCTYPE HealthData [",
            "<!-- r --><HealthData x='1'>",
            "<a:b>",
            "<?xml?>\n<gpx>",
        ] {
            check(text.as_bytes(), "", Xml);
        }
        check(b"<plist>", "", Plist);
        for text in [
            "<!doctype html>",
            "<html>",
            "\n<HTML lang=en>",
            "<!-- saved --><html>",
            "<div>x",
            "<?xml version='1.0'?><!DOCTYPE html PUBLIC",
            "<title>Sign in</title>",
            "<p>Access denied</p>",
            "<table border=1>",
        ] {
            check(text.as_bytes(), "export.csv", Html);
        }
        for text in ["<3 you", "< 5", "<>", "<pat@example.com>"] {
            check(text.as_bytes(), "", Text);
        }
    }

    #[test]
    fn utf16_is_judged_by_its_text() {
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        check(&wide("\u{feff}<?xml version='1.0'?><a/>"), "", Xml);
        check(&wide("a,b\n1,2\n3,4\n"), "", Csv);
        check(&wide("{\"name\":\"Pat\"}"), "", Json);
    }

    #[test]
    fn the_name_breaks_ties_between_table_and_text() {
        check(b"mail\npat@example.com\n", "mails.csv", Csv);
        check(b"mail\npat@example.com\n", "mails.txt", Text);
        check(b"no data", "x.csv", Text);
        check(b"a,b\n1,2\n", "x.txt", Csv);
        check(b"a,b\n1,2\n", "x.log", Text);
    }

    #[test]
    fn noise_is_binary_and_nothing_is_empty() {
        let noise: Vec<u8> = (0..4000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        check(&noise, "x.csv", Binary);
        check(b"", "x.csv", Empty);
        check(b"\xef\xbb\xbf", "x.csv", Text);
        check(b"one \0 zero byte", "", Text);
        check(b"\xff\xfe\0\0a\0\0\0b\0\0\0c\0\0\0", "", Binary);
    }
}
