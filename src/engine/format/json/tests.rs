//! What the JSON reader must accept without a word, and what it must say about the rest.
//! The families follow `JSONTestSuite` (Seriot, "Parsing JSON is a Minefield"); the cases are our own.

use super::*;
use crate::engine::format::recording::{once, record};
use expect_test::expect;

/// Compares the events for `input`, joined by ` | `.
#[track_caller]
fn check(input: impl AsRef<[u8]>, expected: &str) {
    assert_eq!(record(read, input.as_ref()).trim_end().replace('\n', " | "), expected);
}

#[test]
fn scalars_of_one_object_are_one_record() {
    check(r#"{"a":1,"b":"x"}"#, r#"record a=1 b="x""#);
    check(r#"{"a":{"b":1}}"#, "open a | record b=1 | close");
    check(r#"{"a":1,"b":{"c":2},"d":3}"#, "open b | record c=2 | close | record a=1 d=3");
    check(r#"{"a":[{"b":1}]}"#, "open a | open * | record b=1 | close | close");
    check(r#"{"a":[1,2]}"#, "open a | record *=1 *=2 | close");
    check(r#"[1,{"b":2},3]"#, "open * | record b=2 | close | record *=1 *=3");
    check("[[1],[2,3]]", "open * | record *=1 | close | open * | record *=2 *=3 | close");
}

#[test]
fn sound_documents_pass_without_a_note() {
    check("", "");
    check(" \t\r\n ", "");
    check("[]", "");
    check("{}", "");
    check("[[]   ]", "open * | close");
    check(r#"{"":0}"#, "record =0");
    check(r#"[""]"#, r#"record *="""#);
    check("[null,true,false]", "record *=null *=true *=false");
    check(
        "[0,-0,1e1,1E+2,0e-1,-1.5,123456789012345678901234567890]",
        "record *=0 *=-0 *=1e1 *=1E+2 *=0e-1 *=-1.5 *=123456789012345678901234567890",
    );
    check("[1e999999]", "record *=1e999999");
    check("42", "record =42");
    check("  null\n", "record =null");
    check(r#""asd""#, r#"record ="asd""#);
    check(r#"["\"\\\/\b\f\n\r\t"]"#, r#"record *="\"\\/\u{8}\u{c}\n\r\t""#);
    check(r#"["\u0060\u012a\uD801\udc37"]"#, r#"record *="`Ī𐐷""#);
    check(r#"["a/*b*/c//d#e"]"#, r#"record *="a/*b*/c//d#e""#);
    check("[\"\u{7f}\u{20ac}\u{10ffff}\"]", "record *=\"\\u{7f}€\\u{10ffff}\"");
    check(r#"{"a\u0062":1,"x\"y":2}"#, r#"record ab=1 x"y=2"#);
    check(r#"{"a":1,"a":2}"#, "record a=1 a=2");
    check(r#"{"__proto__":{"toString":1}}"#, "open __proto__ | record toString=1 | close");
    check("[1]\n", "record *=1");
    check("{\n  \"a\" :\n  {\n\"b\"\n:\n1 } }", "open a | record b=1 | close");
    check(
        "{\"a\":\n{\n\"b\":[\n{\"c\":1},\n{\"c\":2}\n]}}",
        "open a | open b | open * | record c=1 | close | open * | record c=2 | close | close | close",
    );
    check(r#"["{\"json\":\"inside\"}"]"#, r#"record *="{\"json\":\"inside\"}""#);
    check("\u{feff}{\"a\":1}", "record a=1");
}

#[test]
fn documents_line_by_line_are_ordinary() {
    check("{\"a\":1}\n{\"a\":2}\r\n[3]\n\n4\n", "record a=1 | record a=2 | record *=3 | record =4");
    check("{\n\"a\":1\n}\n{\n\"a\":2\n}", "record a=1 | record a=2");
}

#[test]
fn documents_one_behind_the_other_are_remarked() {
    check("{\"a\":1}{\"a\":2}", "record a=1 | record a=2 | note Repaired(1)");
    check("[1] [2]", "record *=1 | record *=2 | note Repaired(1)");
    check("[1]\u{feff}[2]", "record *=1 | record *=2 | note Repaired(2)");
}

#[test]
fn a_bad_line_costs_only_itself() {
    check(
        "{\"a\":1}\nERROR pat@example.com {oops}\n{\"a\":2}\n",
        "record a=1 | text \"ERROR pat@example.com {oops}\" | record a=2 | note Repaired(1)",
    );
    check("{\"a\":1}\n{\"a\":2\n{\"a\":3}\n", "record a=1 | record a=2 | record a=3 | note Repaired(1)");
    check("{\"a\":\"x\n{\"a\":\"y\"}\n", "record a=\"x\" | record a=\"y\" | note Repaired(2)");
    check("{\"a\n{\"b\":\"y\"}\n", "record *=\"a\" | record b=\"y\" | note Repaired(2)");
    check("{\"a\":[1,2\n{\"b\":3}\n", "open a | record *=1 *=2 | close | record b=3 | note Repaired(1)");
}

#[test]
fn liberties_are_read_and_counted() {
    check("[1,]", "record *=1 | note Repaired(1)");
    check(r#"{"a":1,}"#, "record a=1 | note Repaired(1)");
    check("[1,,2]", "record *=1 *=2 | note Repaired(1)");
    check("[,1]", "record *=1 | note Repaired(1)");
    check("[1 2]", "record *=1 *=2 | note Repaired(1)");
    check(r#"{"a":1 "b":2}"#, "record a=1 b=2 | note Repaired(1)");
    check(r#"{'a':'it is "so"'}"#, r#"record a="it is \"so\"" | note Repaired(2)"#);
    check("{a:1,b_2:x}", r#"record a=1 b_2="x" | note Repaired(3)"#);
    check("{name: Pat Example, at: 12:30}", r#"record name="Pat Example" at="12:30" | note Repaired(4)"#);
    check("{1:2}", "record 1=2 | note Repaired(1)");
    check("[NaN,-Infinity,Infinity]", "record *=NaN *=-Infinity *=Infinity | note Repaired(3)");
    check("[True,None]", "record *=True *=None | note Repaired(2)");
    check("[+1,01,.5,1.,0x1F,-]", "record *=+1 *=01 *=.5 *=1. *=0x1F *=\"-\" | note Repaired(6)");
    check("[1e,1e+,1.e1,2.e]", "record *=\"1e\" *=\"1e+\" *=1.e1 *=\"2.e\" | note Repaired(4)");
    check("[truth,nul]", r#"record *="truth" *="nul" | note Repaired(2)"#);
    check("{\"a\"=>1}", "record a=1 | note Repaired(1)");
    check("{\"a\" 1}", "record a=1 | note Repaired(1)");
    check("{\"a\"::1}", "record a=1 | note Repaired(1)");
    check(r#"{"a":}"#, "note Repaired(1)");
    check(r#"{"a":,"b":1}"#, "record b=1 | note Repaired(1)");
    check(r#"{"pat@example.com"}"#, r#"record *="pat@example.com" | note Repaired(1)"#);
    check(r#"{"a","b":1}"#, r#"record *="a" b=1 | note Repaired(1)"#);
    check("{[1]}", "open * | record *=1 | close | note Repaired(1)");
    check("[1\0,2]", "record *=\"1\\0\" *=2 | note Repaired(1)");
    check("[\0\0 1]", "record *=1 | note Repaired(1)");
}

#[test]
fn comments_are_handed_over_as_text() {
    check("[1,// it is pat@example.com\n2]", "text \"it is pat@example.com\" | record *=1 *=2 | note Repaired(1)");
    check("{/* a */\"b\":1 # c\n}", "text \"a\" | text \"c\" | record b=1 | note Repaired(2)");
    check("[1]/", "record *=1 | text \"/\" | note Repaired(1)");
    check("[1/* no end", "record *=\"1/* no end\" | note Unfinished(11) | note Repaired(1)");
}

#[test]
fn faults_inside_of_strings_do_not_end_them() {
    check("[\"a\tb\"]", r#"record *="a\tb" | note Repaired(1)"#);
    check("[\"a\0b\"]", r#"record *="a\0b" | note Repaired(1)"#);
    check("[\"a\nb\",1]", r#"record *="a\nb" *=1 | note Repaired(1)"#);
    check(r#"["\uD800x"]"#, "record *=\"\u{fffd}x\" | note Repaired(1)");
    check(r#"["\udc00\uD800\n"]"#, "record *=\"\u{fffd}\u{fffd}\\n\" | note Repaired(1)");
    check(r#"["\q\u00g0"]"#, r#"record *="qu00g0" | note Repaired(1)"#);
    check(b"[\"a\xFFb\"]", "record *=\"a\u{fffd}b\" | note Repaired(1)");
    check(b"{\"k\xE9y\":1}", "record k\u{fffd}y=1 | note Repaired(1)");
}

#[test]
fn a_string_without_an_end_stops_at_its_line() {
    check("{\"a\":\"Pat\n \"mail\": \"x\"}", r#"record a="Pat" mail="x" | note Repaired(2)"#);
    check("[\"Pat,\n\"x\",\n\"y\"]", r#"record *="Pat," *="x" *="y" | note Repaired(2)"#);
    check("{\"a\":\"x\\\n}\n", r#"record a="x\\" | note Repaired(1)"#);
}

#[test]
fn brackets_that_do_not_match_are_closed_as_well_as_can_be() {
    check(r#"{"a":[1,2}"#, "open a | record *=1 *=2 | close | note Repaired(1)");
    check("[1}", "record *=1 | note Unfinished(3) | note Repaired(1)");
    check("[[[1}]]]", "open * | open * | record *=1 | close | close | note Repaired(1)");
    check("[1]]", "record *=1 | note Repaired(1)");
    check("{\"a\":1}}\n{\"b\":2}", "record a=1 | record b=2 | note Repaired(1)");
}

#[test]
fn what_is_cut_is_delivered_and_said() {
    check("[1", "record *=1 | note Unfinished(2)");
    check(r#"{"a":{"b":"x"#, r#"open a | record b="x" | close | note Unfinished(12)"#);
    check(r#"{"a":1,"b"#, r#"record a=1 *="b" | note Unfinished(9)"#);
    check(r#"{"a":1,"b":"#, "record a=1 | note Unfinished(11)");
    check(r#""a"#, r#"record ="a" | note Unfinished(2)"#);
    check("[tru", r#"record *="tru" | note Unfinished(4) | note Repaired(1)"#);
}

#[test]
fn wrappers_of_javascript_are_taken_off() {
    check("window.YTD.account.part0 = [1]", "text \"window.YTD.account.part0 =\" | record *=1 | note Repaired(1)");
    check("callback({\"a\":1});", "text \"callback(\" | record a=1 | note Repaired(2)");
    check(")]}'\n{\"a\":1}", "record a=1 | note Repaired(1)");
    check("while(1);[1]", "text \"while(1);\" | record *=1 | note Repaired(1)");
    check("export default {a: 1};\n", "text \"export default\" | record a=1 | note Repaired(3)");
}

#[test]
fn lines_in_quotes_of_csv_are_unwrapped() {
    check(
        "\"{\"\"a\"\":1,\"\"b\"\":\"\"x\"\"}\"\r\n\"{\"\"a\"\":2,\"\"b\"\":\"\"\"\"}\"\r\n",
        r#"record a=1 b="x" | record a=2 b="""#,
    );
    check("\"[\"\"a\"\",\"\"it is \\\"\"so\\\"\"\"\"]\"", r#"record *="a" *="it is \"so\"""#);
}

#[test]
fn other_text_is_handed_over_line_by_line() {
    check("hello pat@example.com\nbye", "text \"hello pat@example.com\" | text \"bye\" | note Repaired(2)");
    check("1 2", "text \"1 2\" | note Repaired(1)");
    check("{\"a\":1} trailing", "record a=1 | text \"trailing\" | note Repaired(1)");
}

#[test]
fn many_elements_and_fields_come_in_batches() {
    let numbers = format!("[{}1]", "1,".repeat(599));
    let lines: Vec<_> = record(read, numbers.as_bytes()).lines().map(|line| line.matches('=').count()).collect();
    assert_eq!(lines, [256, 256, 88]);
    let fields = "\"f\":1,".repeat(600);
    let lines: Vec<_> = once(read, &mut format!("{{{fields}\"z\":1}}").as_bytes(), &Limits::default())
        .lines()
        .map(|line| line.matches('=').count())
        .collect();
    assert_eq!(lines, [512, 89]);
}

#[test]
fn too_deep_is_flat_but_read() {
    let deep = format!("{}{{\"mail\":\"pat@example.com\"}}{}", "[".repeat(5_000), "]".repeat(5_000));
    let events = once(read, &mut deep.as_bytes(), &Limits::default());
    assert_eq!(events.matches("open").count(), 255);
    assert!(events.contains("record mail=\"pat@example.com\"\nclose\n"), "{events}");
    assert!(events.ends_with("close\nnote TooDeep\n"), "{events}");
}

#[test]
fn ten_million_levels_are_the_end() {
    let events = once(read, &mut "[".repeat(10_000_100).as_bytes(), &Limits::default());
    assert!(events.contains("note TooDeep") && events.ends_with("lost at 10000001\n"), "{}", events.len());
}

#[test]
fn a_long_string_is_handed_over_in_overlapping_pieces() {
    let limits = Limits { value_bytes: 1_000, ..Limits::default() };
    let long = format!("{{\"a\":1,\"b\":\"{}\\u0041{}\",\"c\":2}}", "x".repeat(65_530), "y".repeat(70_000));
    let events = once(read, &mut long.as_bytes(), &limits);
    let pieces: Vec<_> = events.lines().filter_map(|line| line.strip_prefix("text ")).map(str::len).collect();
    assert_eq!(pieces.len(), 3);
    assert!(events.lines().filter(|line| line.contains('A')).count() >= 1);
    assert!(events.ends_with("record a=1 c=2\nnote LongValues(1)\n"), "{events}");
    let whole = format!("[\"{}\"]", "z".repeat(1_000));
    assert!(once(read, &mut whole.as_bytes(), &limits).starts_with("record *=\"zzz"));
}

#[test]
fn a_long_string_may_be_cut_or_lack_its_end() {
    let limits = Limits { value_bytes: 100, ..Limits::default() };
    let cut = format!("[1,\"{}", "x".repeat(300));
    assert!(
        once(read, &mut cut.as_bytes(), &limits).ends_with("record *=1\nnote Unfinished(304)\nnote LongValues(1)\n")
    );
    let open = format!("[1,\"{}\n,2]", "x".repeat(300));
    assert!(
        once(read, &mut open.as_bytes(), &limits).ends_with("record *=1 *=2\nnote LongValues(1)\nnote Repaired(1)\n")
    );
}

#[test]
fn a_long_key_is_cut_and_also_handed_over() {
    let events = record(read, format!("{{\"{}\":1}}", "k".repeat(5_000)).as_bytes());
    let lengths: Vec<_> = events.lines().map(str::len).collect();
    assert_eq!(lengths, [5_000 + 7, 4_096 + 9]);
}

#[test]
fn more_damage_than_structure_is_lost() {
    let garbage = format!("{{\"a\":1}}\n{}", "x\n".repeat(2_000));
    let events = once(read, &mut garbage.as_bytes(), &Limits::default());
    assert!(events.starts_with("record a=1\n") && events.ends_with("note Repaired(1001)\nlost at 2009\n"), "{events}");
}

#[test]
fn a_file_of_liberties_is_not_lost() {
    let loose = format!("[{}]", "{'a':b},".repeat(5_000));
    let events = once(read, &mut loose.as_bytes(), &Limits::default());
    assert!(events.ends_with("note Repaired(10001)\n"), "{}", events.len());
}

#[test]
fn hopeless_wrapped_lines_are_still_searched() {
    let garbage = format!("\"{{\"\"a\"\":1}}\"\n{}pat@example.com\n", "x\n".repeat(2_000));
    let events = once(read, &mut garbage.as_bytes(), &Limits::default());
    assert!(events.contains("note PlainFrom(") && events.ends_with("pat@example.com\\n\"\n"), "{}", events.len());
}

#[test]
fn an_end_that_is_missing_again_and_again_is_not_looked_for_again() {
    // Each quote opens a string whose end could only be found behind a megabyte of escaped quotes.
    let hostile = format!("[{}", "\"\n\\\"            \\\"            \\\"           ".repeat(40_000));
    assert!(once(read, &mut hostile.as_bytes(), &Limits::default()).len() > 100);
}

#[test]
fn the_events_read_like_the_file() {
    let input = r#"{"user":{"mail":"pat@example.com","homes":[{"ssid":"Example","rooms":["Bath","Kitchen"]}]},"at":1700000000}"#;
    expect![[r#"
        open user
        open homes
        open *
        open rooms
        record *="Bath" *="Kitchen"
        close
        record ssid="Example"
        close
        close
        record mail="pat@example.com"
        close
        record at=1700000000
    "#]]
    .assert_eq(&record(read, input.as_bytes()));
}

#[test]
fn keys_are_found_in_a_cut_head() {
    assert_eq!(keys_in(br#"{"a":1,"b":{"a":2,"c\u0064":[{"e":1}]},"f":"cut he"#), ["b", "cd", "e", "a", "f"]);
    assert_eq!(keys_in(b"\"{\"\"device_id\"\":\"\"X\"\"}\"\n"), ["device_id"]);
    assert!(keys_in(b"no json").is_empty());
}

#[test]
fn random_bytes_end_somehow() {
    let alphabet = b"{}[]:,\"'\\/*#\n 01-eNtruefalsnx\xEF\xBB\xFF\0=";
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for _ in 0..400 {
        let bytes: Vec<u8> = (0..200)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                alphabet[state as usize % alphabet.len()]
            })
            .collect();
        let limits = Limits { depth: 4, value_bytes: 20, ..Limits::default() };
        let whole = once(read, &mut &bytes[..], &limits);
        assert_eq!(whole, once(read, &mut std::io::Read::chain(&bytes[..77], &bytes[77..]), &limits));
    }
}
