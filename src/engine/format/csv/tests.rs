//! What the table reader must read, and what it must say about the rest. All people and addresses are invented.

use super::*;
use crate::engine::format::recording::{once, record};
use std::fmt::Write;

/// Compares the events for `input`, joined by ` | `.
#[track_caller]
fn check(input: impl AsRef<[u8]>, expected: &str) {
    assert_eq!(record(read, input.as_ref()).trim_end().replace('\n', " | "), expected);
}

#[test]
fn a_row_is_a_record_under_its_header() {
    check("a,b\n1,x\n2,y\n", r#"record a="1" b="x" | record a="2" b="y""#);
    check("a;b\r\n1;x\r\n2;y", r#"record a="1" b="x" | record a="2" b="y""#);
    check("a\tb\n1\tx\n", r#"record a="1" b="x""#);
    check("a|b|c\r1|x|\r2||z\r", r#"record a="1" b="x" c="" | record a="2" b="" c="z""#);
    check("\u{feff}a,b\n1,2\n", r#"record a="1" b="2""#);
    check("a,b\n", "");
    check("a, b , \"c\"\n1, 2 , \"3\"\n", r#"record a="1" b="2" c="3""#);
    check(
        "Datum;Gewicht\n01.02.2026;64,5\n02.02.2026;64,7\n",
        r#"record Datum="01.02.2026" Gewicht="64,5" | record Datum="02.02.2026" Gewicht="64,7""#,
    );
    check("sep=;\r\na;b\r\n1;2\r\n", r#"record a="1" b="2""#);
    check("Name\nPat\nSam\n", r#"record Name="Pat" | record Name="Sam""#);
}

#[test]
fn a_cell_that_the_end_of_the_file_leaves_open_is_said() {
    check("a,b\n1,\"hel", r#"record a="1" b="hel" | note Unfinished(10)"#);
    check(
        "a,b\n1,2\n\"x\",\"y, z",
        r#"record a="1" b="2" | record a="x" b="y" column 3="z" | note Unfinished(17) | note RaggedRows(1)"#,
    );
    check("a,b\n1,\"hel\nlo \"wor", r#"record a="1" b="hel" | text "lo \"wor" | note Unfinished(18)"#);
    // A quote that nobody closed, in a file that is whole.
    check("a,b\n1,\"hel\n", r#"record a="1" b="hel" | note Repaired(1)"#);
    check("a,b\n1,\"hel\n2,x", r#"record a="1" b="hel" | record a="2" b="x" | note Repaired(1)"#);
    check("a,b\n1,\"hel\"", r#"record a="1" b="hel""#);
}

#[test]
fn quotes_hold_delimiters_line_ends_and_doubled_quotes() {
    check("a,b\n\"1,5\",\"x\ny\"\n", r#"record a="1,5" b="x\ny""#);
    check("a,b\n\"say \"\"hi\"\"\",\"\"\n", r#"record a="say \"hi\"" b="""#);
    check("a,b\n\"\"\"\",\"x\"\r\n", r#"record a="\"" b="x""#);
    check("'a','b'\n'1,2','x'\n", r#"record a="1,2" b="x""#);
}

#[test]
fn quotes_that_break_the_rules_are_read_around() {
    check("a,b\n\"x\"y\",2\n", r#"record a="x\"y" b="2" | note Repaired(1)"#);
    check("a,b\n\"x\" y,2\n3,4\n", r#"record a="x\" y" b="2" | record a="3" b="4" | note Repaired(1)"#);
    check("a,b\n5\" disk,2\n", r#"record a="5\" disk" b="2""#);
    check("a,b\n\"say \\\"hi\\\" now\",2\n", r#"record a="say \"hi\" now" b="2" | note Repaired(1)"#);
    check("a,b\nx\0y,2\n", r#"record a="x\0y" b="2" | note Repaired(1)"#);
}

#[test]
fn an_unclosed_quote_costs_nothing() {
    check(
        "a,b\n1,\"x\n2,y\n3,z\n",
        r#"record a="1" b="x" | record a="2" b="y" | record a="3" b="z" | note Repaired(1)"#,
    );
    check(
        "a,b\n1,\"x\n2,\"y, z\"\n3,w\n",
        r#"record a="1" b="x" | record a="2" b="y, z" | record a="3" b="w" | note Repaired(1)"#,
    );
    let mut long = "a,b\n1,\"x\n".to_owned();
    for row_idx in 0..1_500 {
        writeln!(long, "{row_idx},pat@example.com").unwrap();
    }
    long.push_str("1,\"y\"\n");
    let events = once(read, &mut long.as_bytes(), &Limits::default());
    assert_eq!(events.matches("pat@example.com").count(), 1_500);
    assert!(events.ends_with("record a=\"1\" b=\"y\"\nnote Repaired(1)\n"), "{}", events.len());
}

#[test]
fn many_unclosed_quotes_are_not_looked_for_again_and_again() {
    let hostile = format!("a,b\n{}", "1,\"x\n".repeat(50_000));
    let events = once(read, &mut hostile.as_bytes(), &Limits::default());
    assert_eq!(events.matches("record").count(), 50_000);
    // Here the next quote that opens a cell is always nearly a thousand lines away.
    let hostile = format!("a,b,c\n{}", format!("{}1,2,\"x\n", "1,2, \"x\n".repeat(990)).repeat(50));
    let events = once(read, &mut hostile.as_bytes(), &Limits::default());
    assert_eq!(events.matches("record").count(), 50 * 991);
}

#[test]
fn ragged_rows_are_read_and_counted() {
    check(
        "a,b,c\n1,2,3\n1,2\n1,2,3,4,5\n1,2,3\n",
        concat!(
            r#"record a="1" b="2" c="3" | record a="1" b="2" | "#,
            r#"record a="1" b="2" c="3" column 4="4" column 5="5" | record a="1" b="2" c="3" | note RaggedRows(2)"#
        ),
    );
    check("a,b,\n1,2,\n3,4,\n", r#"record a="1" b="2" | record a="3" b="4""#);
    check("a,b\n1,2,\n3,4,\n", r#"record a="1" b="2" | record a="3" b="4""#);
    check("a,,c\n1,2,3\n4,5,6\n", r#"record a="1" column 2="2" c="3" | record a="4" column 2="5" c="6""#);
    check("a,b,c\n,,\n1,,\n", r#"record a="1" b="" c="""#);
}

#[test]
fn remarks_with_cells_of_their_own_are_told_apart_from_the_table() {
    check(
        "#,,Thermostat name,Hall,\n#,Start,2026-01-02,\n#,a,b,c\nDate,Time,Fan\n2026-01-02,00:00:00,0\n2026-01-02,00:05:00,1\n",
        concat!(
            r##"open # | record Thermostat name="Hall" | close | open # | record Start="2026-01-02" | close | "##,
            r##"text "#,a,b,c" | record Date="2026-01-02" Time="00:00:00" Fan="0" | "##,
            r#"record Date="2026-01-02" Time="00:05:00" Fan="1""#
        ),
    );
}

#[test]
fn double_names_are_told_apart() {
    check("a,b,a,a\n1,2,3,4\n", r#"record a="1" b="2" a (2)="3" a (3)="4""#);
}

#[test]
fn a_first_row_of_data_is_no_header() {
    check(
        "pat@example.com,5\nsam@example.com,6\n",
        r#"record column 1="pat@example.com" column 2="5" | record column 1="sam@example.com" column 2="6""#,
    );
    check(
        "2026-01-02 03:04:05,x\n2026-01-02 03:04:06,y\n",
        r#"record column 1="2026-01-02 03:04:05" column 2="x" | record column 1="2026-01-02 03:04:06" column 2="y""#,
    );
    check("192.0.2.1\n2001:db8::1\n", r#"record column 1="192.0.2.1" | record column 1="2001:db8::1""#);
}

#[test]
fn what_stands_before_the_header_is_not_the_header() {
    check(
        "\u{feff}com.samsung.health.weight,6310001,7\nweight,create_time,height,datauuid,\n64.5,2026-01-02 03:04:05.000,171.0,x,\n",
        "text \"com.samsung.health.weight,6310001,7\" | record weight=\"64.5\" create_time=\"2026-01-02 03:04:05.000\" height=\"171.0\" datauuid=\"x\"",
    );
    check(
        "# Thermostat: 02000001\n# Kitchen, upstairs\nDate,Time,Temp (F)\n2026-01-02,00:00:00,70.1\n2026-01-02,00:05:00,70.2\n",
        concat!(
            "text \"# Thermostat: 02000001\" | text \"# Kitchen, upstairs\" | ",
            r#"record Date="2026-01-02" Time="00:00:00" Temp (F)="70.1" | record Date="2026-01-02" Time="00:05:00" Temp (F)="70.2""#
        ),
    );
    check(
        "Account,Pat Example\nMail,pat@example.com\nDate,Steps,Place\n2026-01-02,5,x\n2026-01-03,6,y\n2026-01-04,6,y\n",
        concat!(
            r#"record Account="Pat Example" Mail="pat@example.com" | record Date="2026-01-02" Steps="5" Place="x" | "#,
            r#"record Date="2026-01-03" Steps="6" Place="y" | record Date="2026-01-04" Steps="6" Place="y""#
        ),
    );
}

#[test]
fn a_ragged_header_is_still_the_header() {
    check(
        "id,note,on\n1,a,b,x\n2,c,d,y\n3,e,f,z\n",
        concat!(
            r#"record id="1" note="a" on="b" column 4="x" | record id="2" note="c" on="d" column 4="y" | "#,
            r#"record id="3" note="e" on="f" column 4="z" | note RaggedRows(3)"#
        ),
    );
}

#[test]
fn names_with_values_are_one_record() {
    check(
        "Name,Pat Example\nDate of Birth,\"May 20, 1990\"\nSymptoms,\nSoftware Version,1.90\n\n\nLead,Lead I\nUnit,µV\n\n-120.000\n-112.900\n",
        concat!(
            r#"record Name="Pat Example" Date of Birth="May 20, 1990" Symptoms="" Software Version="1.90" | "#,
            r#"record Lead="Lead I" Unit="µV" | record column 1="-120.000" | record column 1="-112.900""#
        ),
    );
    check(
        "Name,Pat\nWeight,64.5\n-1.0\n2.0\n3.0\n",
        r#"record Name="Pat" Weight="64.5" | record column 1="-1.0" | record column 1="2.0" | record column 1="3.0""#,
    );
}

#[test]
fn tables_behind_each_other_have_their_own_headers() {
    check(
        "a,b\n1,2\n3,4\n\nc,d,e\n5,6,7\n\nSummary:\nthe end\n",
        r#"record a="1" b="2" | record a="3" b="4" | record c="5" d="6" e="7" | text "Summary:" | text "the end""#,
    );
    check(
        "App,Date\nMaps,2026-01-02\n\nTool,When\nMail,2026-01-03\n",
        r#"record App="Maps" Date="2026-01-02" | record Tool="Mail" When="2026-01-03""#,
    );
}

#[test]
fn a_lonely_line_of_a_table_is_not_lost() {
    check(
        "Owner,pat\n\nDay,Steps,Place\n2026-01-02,5,x\n2026-01-03,6,y\n",
        concat!(
            r#"text "Owner,pat" | record Day="2026-01-02" Steps="5" Place="x" | "#,
            r#"record Day="2026-01-03" Steps="6" Place="y""#
        ),
    );
}

#[test]
fn blank_lines_inside_of_a_table_do_not_end_it() {
    check("a,b\n\n1,x\n\n2,y\n  \n3,z\n", r#"record a="1" b="x" | record a="2" b="y" | record a="3" b="z""#);
}

#[test]
fn repeated_headers_are_skipped_and_headings_are_text() {
    check("a,b\n1,2\na,b\n3,4\n", r#"record a="1" b="2" | record a="3" b="4""#);
    check(
        "a,b,c\n1,2,3\nBathroom\n4,5,6\n",
        r#"record a="1" b="2" c="3" | text "Bathroom" | record a="4" b="5" c="6""#,
    );
    check(
        "a,b,c\n1,2,3\n\nBathroom\n4,5,6\n5,5,6\n",
        r#"record a="1" b="2" c="3" | text "Bathroom" | record a="4" b="5" c="6" | record a="5" b="5" c="6""#,
    );
}

#[test]
fn a_line_that_is_no_table_is_text() {
    check("no data", "text \"no data\"");
    check("", "");
    check("Dear Pat, this is it.\nYours, Sam\n", "lost at 0");
    check("{\"a\":1,\"b\":2}\n{\"a\":1,\"b\":3}\n", "lost at 0");
}

#[test]
fn wide_and_long_is_read() {
    let header: Vec<_> = (0..5_000).map(|column_idx| format!("c{column_idx}")).collect();
    let wide = format!("{}\n{}\n", header.join(","), vec!["7"; 5_000].join(","));
    let events = once(read, &mut wide.as_bytes(), &Limits::default());
    assert!(events.contains(" c4999=\"7\"\n") && events.lines().count() == 1, "{}", events.len());
    let limits = Limits { n_cells: 2, value_bytes: 10, ..Limits::default() };
    let events = once(read, &mut &b"a,b,c\n1,2,3\n1,this one is long,\n"[..], &limits);
    assert_eq!(
        events,
        "text \"c\"\nrecord a=\"1\" b=\"2\"\ntext \"3\"\ntext \"this one is long\"\nrecord a=\"1\"\nnote LongValues(3)\n"
    );
}

#[test]
fn a_file_without_line_ends_is_read_in_bounded_memory() {
    let endless = format!("a,b\n1,{}", "x".repeat(5 << 20));
    let events = once(read, &mut endless.as_bytes(), &Limits::default());
    assert!(events.matches('x').count() >= 5 << 20);
}

#[test]
fn dialects_are_told_by_even_rows() {
    let delimiter = |head: &str| sniff(head.as_bytes()).map(|dialect| char::from(dialect.delimiter));
    assert_eq!(delimiter("a,b\n1,2\n"), Some(','));
    assert_eq!(delimiter("a;b\n1,5;2,5\n"), Some(';'));
    assert_eq!(delimiter("a\tb, c\n1\t2, 3\n"), Some('\t'));
    assert_eq!(delimiter("a,b,c\n\"x;y\",1,2\n\"x;y\",1,2"), Some(','));
    assert_eq!(
        delimiter("Timestamp;\"Timezone : Europe/Berlin\";Temperature\n1700000000;2026/01/02;20,1\n"),
        Some(';')
    );
    assert_eq!(delimiter("a,b,c"), Some(','));
    assert_eq!(delimiter("no data"), None);
    assert_eq!(delimiter("Hello, world"), None);
    assert_eq!(delimiter("Once, upon a time\nthere was nobody, really\n"), None);
    assert_eq!(delimiter("<html>,\n<a>,\n"), None);
    assert_eq!(delimiter("Name,Pat\nBorn,1990\n\n1.0\n2.0\n3.0\n4.0\n5.0\n"), Some(','));
    assert_eq!(delimiter("one\ntwo\n"), None);
    assert_eq!(delimiter(""), None);
}

#[test]
fn header_names_are_found_in_a_cut_head() {
    assert_eq!(header_in(b"a, \"b\" ,a\n1,2,3\n4,5,\"cut"), ["a", "b", "a (2)"]);
    assert_eq!(
        header_in(b"x.y,1,2\nweight,create_time,height,\n64.5,2026-01-02,171.0,\n"),
        ["weight", "create_time", "height"]
    );
    assert_eq!(
        header_in("Name,Pat Example\nVersion,1.90\nNote,x\n\nLead,Lead I\nUnit,µV\n\n-1.0\n-2.0\n".as_bytes()),
        ["Name", "Version", "Note", "Lead", "Unit"]
    );
    assert_eq!(header_in(b"a,b,c"), ["a", "b", "c"]);
    assert!(header_in(b"1,2\n3,4\n").is_empty());
    assert!(header_in(b"no data").is_empty());
}

#[test]
fn random_bytes_end_somehow() {
    let alphabet = b"ab1,;\t|\"\"\\\n\n\r #'@.-\0\xFF";
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
        let limits = Limits { n_cells: 4, value_bytes: 20, ..Limits::default() };
        let whole = once(read, &mut &bytes[..], &limits);
        assert_eq!(whole, once(read, &mut std::io::Read::chain(&bytes[..77], &bytes[77..]), &limits));
    }
}
