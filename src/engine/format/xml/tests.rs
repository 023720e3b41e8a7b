use crate::engine::format::recording;
use crate::engine::limits::Limits;
use expect_test::{Expect, expect};

#[track_caller]
fn check(xml: &str, events: Expect) {
    events.assert_eq(&recording::record(super::read, xml.as_bytes()));
}

#[test]
fn attributes_are_one_record_and_text_is_another() {
    check(
        "<a><b x=\"1\" y='2'/>\n<c>t &amp; u</c></a>",
        expect![[r#"
            open a
            open b
            record x="1" y="2"
            close
            open c
            record ="t & u"
            close
            close
        "#]],
    );
}

#[test]
fn names_of_elements_come_without_the_prefix_of_their_namespace() {
    check(
        "<ns3:TPX xmlns:ns3=\"x\"><ns3:hr>118</ns3:hr><a:>1</a:></ns3:TPX>",
        expect![[r#"
            open TPX
            record xmlns:ns3="x"
            open hr
            record ="118"
            close
            open a:
            record ="1"
            close
            close
        "#]],
    );
}

#[test]
fn attributes_may_wrap_over_lines() {
    check(
        "<Me a=\"1\"\n        b=\"2\" />\n<Me a=\"3\" b=\"4\"/>",
        expect![[r#"
            open Me
            record a="1" b="2"
            close
            open Me
            record a="3" b="4"
            close
        "#]],
    );
}

#[test]
fn the_broken_document_type_of_ios_16_hides_nothing() {
    check(
        "<!DOCTYPE HealthData [\n<!ATTLIST V\n  type CDATA #REQUIRED\n<!ELEMENT R EMPTY>\n]>\n<HealthData locale=\"en\"/>",
        expect![[r#"
            text " HealthData [\n<!ATTLIST V\n  type CDATA #REQUIRED\n<!ELEMENT R EMPTY>\n]>"
            open HealthData
            record locale="en"
            close
        "#]],
    );
    check(
        "<!DOCTYPE H [ never closed <H a=\"b\"/>",
        expect![[r#"
            text " H [ never closed "
            open H
            record a="b"
            close
        "#]],
    );
}

#[test]
fn a_cut_tail_keeps_what_stood_before() {
    check(
        "<a><b x=\"1\"/><b x=\"2\" y=\"p@exam",
        expect![[r#"
            open a
            open b
            record x="1"
            close
            open b
            record x="2"
            text "<b x=\"2\" y=\"p@exam"
            close
            note Unfinished(31)
            close
            note Repaired(1)
        "#]],
    );
}

#[test]
fn bare_ampersands_and_brackets_are_text() {
    check(
        "<a n=\"Food & Co\">1 < 2</a>",
        expect![[r#"
            open a
            record n="Food & Co"
            record ="1"
            record ="2"
            close
            note Repaired(1)
        "#]],
    );
}

#[test]
fn an_unclosed_quote_costs_one_tag() {
    check(
        "<a>\n<b x=\"1>\n<b x=\"2\"/>\n</a>",
        expect![[r#"
            open a
            open b
            text "<b x=\"1>\n"
            close
            open b
            record x="2"
            close
            close
            note Repaired(1)
        "#]],
    );
}

#[test]
fn an_unescaped_bracket_in_a_value_is_kept() {
    check(
        "<b d=\"<<HKDevice: 0x1>, name:X>\" v=\"3\"/>",
        expect![[r#"
            open b
            record d="<<HKDevice: 0x1>, name:X>" v="3"
            close
            note Repaired(1)
        "#]],
    );
}

#[test]
fn names_with_spaces_and_doubled_attributes_are_kept() {
    check(
        "<R Withings Link=\"u\" startDate=\"1\" startDate=\"2\"/>",
        expect![[r#"
            open R
            record Withings Link="u" startDate="1" startDate="2"
            close
        "#]],
    );
}

#[test]
fn wrong_and_missing_end_tags_are_read_around() {
    check(
        "<a><b><c></b></x></a><d>",
        expect![[r#"
            open a
            open b
            open c
            close
            close
            close
            open d
            note Unfinished(24)
            close
            note Repaired(2)
        "#]],
    );
}

#[test]
fn several_roots_comments_and_cdata_are_read() {
    check(
        "<?xml version=\"1.0\"?><a/><!-- p@example.com --><b><![CDATA[x < y]]></b>",
        expect![[r#"
            text "xml version=\"1.0\"?>"
            open a
            close
            text " p@example.com -->"
            open b
            record ="x < y"
            close
        "#]],
    );
}

#[test]
fn depth_beyond_the_limit_is_flattened_and_said() {
    let xml = format!("{}<z v=\"deep\"/>{}", "<a>".repeat(1000), "</a>".repeat(1000));
    let events = recording::once(super::read, &mut xml.as_bytes(), &Limits::default());
    assert!(events.contains("record v=\"deep\""));
    assert!(events.ends_with("note TooDeep\n"));
}

#[test]
fn every_flip_comes_to_an_end() {
    let xml = "<!DOCTYPE a [<!ENTITY e 'x'>]><a x=\"1\"><b y='2' z>t</b><![CDATA[u]]><!-- c --><c/></a>".as_bytes();
    for at in 0..xml.len() {
        for byte in [b'<', b'"', b'>', b'&', 0, 0xff] {
            let mut flipped = xml.to_vec();
            flipped[at] = byte;
            recording::once(super::read, &mut &*flipped, &Limits::default());
        }
    }
}
