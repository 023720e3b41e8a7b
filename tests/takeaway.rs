//! The report to take along, made of a real scan through the state of the page: what is planted in every position of every
//! kind of file stands in none of its forms, and is found all the same.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod support;
#[path = "support/archive.rs"]
mod archive;
#[path = "../src/engine/format/sqlite/sample.rs"]
mod database;

use archive::Odd;
use chrono::NaiveDate;
use database::Cell;
use spillcheck::model::{DataClass, FindingId};
use spillcheck::protocol::{Event, JobId, Revealed};
use spillcheck::report::{csv, html, json, markdown};
use spillcheck::session::{Change, Session};
use support::scan;

type File = (String, Vec<u8>);

/// Makes addresses that stand nowhere else, and remembers for each position a piece of its own.
#[derive(Default)]
struct Planter {
    planted: Vec<String>,
}

impl Planter {
    fn remember(&mut self, piece: &str) {
        assert!(!self.planted.iter().any(|known| known.contains(piece) || piece.contains(known.as_str())), "{piece}");
        self.planted.push(piece.to_owned());
    }

    /// An e-mail address.
    fn mail(&mut self, position: &str) -> String {
        self.remember(&format!("zq-{position}-qz"));
        format!("zq-{position}-qz.meadowlark@example.com")
    }

    /// What somebody called a network or a thing; all but its ends is hidden.
    fn name(&mut self, piece: &str) -> String {
        self.remember(piece);
        format!("={piece}(\"x\")<b>|[a](b)")
    }

    /// A hardware address.
    fn mac(&mut self) -> String {
        let piece = format!("c2:a1:{:02x}", 16 + self.planted.len());
        self.remember(&piece);
        format!("00:50:{piece}:77")
    }

    /// A phone number kept for stories (NANPA: 555-0100 to 555-0199).
    fn phone(&mut self) -> String {
        let piece = format!("555-01{:02}", self.planted.len());
        self.remember(&piece);
        format!("+1 202-{piece}")
    }
}

fn texts(p: &mut Planter) -> Vec<File> {
    let json = format!(
        r#"{{"contact":"{}","shares":{{"{}":{{"role":"guest"}},"{}":{{"role":"guest"}},"{}":{{"role":"guest"}}}},"a":[{{"b":{{"email":"{}"}}}}],"blob":"{{\"mail\":\"{}\"}}","email {}":true,"{} email":"{}"}}"#,
        p.mail("value"),
        p.mail("map-key"),
        p.mac(),
        p.phone(),
        p.mail("deep"),
        p.mail("nested"),
        p.mail("said-key"),
        p.mail("said-first"),
        p.mail("said-value"),
    );
    let named = format!(
        r#"{{"wifi":{{"ssid":{:?}}},"device":{{"nickname":{:?}}},"note":"Write to {} or call {} at home."}}"#,
        p.name("SSIDOFZQ"),
        p.name("NICKOFZQ"),
        p.mail("free"),
        p.phone(),
    );
    p.remember("Quillon");
    let people = r#"{"members":[{"full_name":"Zelda Quillon"}],"shares":{"Zelda Quillon":{"email":"a@example.com"}}}"#;
    let pairs = format!(
        r#"[{{"key":"{}","value":"1"}},{{"type":"{}","value":"2"}},{{"name":"email","value":"{}"}}]"#,
        p.mail("pair-key"),
        p.mail("pair-type"),
        p.mail("pair-value"),
    );
    let lines = format!("{{\"mail\":\"{}\"}}\n{{\"{}\":{{\"on\":1}}}}\n", p.mail("line"), p.mail("line-key"));
    let table = format!("email,{},email {}\n{},1,2\n", p.mail("head"), p.mail("said-head"), p.mail("cell"));
    let bare = format!("{},1\n{},2\n", p.mail("row-one"), p.mail("row-two"));
    let xml = format!(
        "<export><!-- {} --><user mail=\"{}\">{}</user><record type=\"{}\" value=\"3\"/><![CDATA[{}]]></export>",
        p.mail("comment"),
        p.mail("attribute"),
        p.mail("element"),
        p.mail("type"),
        p.mail("cdata"),
    );
    let page = format!(
        "<html><head><title>{}</title></head><body><table><tr><th>{}</th></tr><tr><td>{}</td></tr></table><a href=\"mailto:{}\">write</a></body></html>",
        p.mail("title"),
        p.mail("page-head"),
        p.mail("page-cell"),
        p.mail("href"),
    );
    let prose = format!("Dear support, please write to {} soon. {} ={}\n", p.mail("prose"), p.mac(), p.mail("pair"));
    let plist =
        format!("<plist><dict><key>{}</key><string>{}</string></dict></plist>", p.mail("plist-key"), p.mail("plist"));
    let card = format!(
        "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL;X-OF={}:{}\nEND:VCARD\n",
        p.mail("card-name"),
        p.mail("card-label"),
        p.mail("card"),
    );
    let dates = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:{}\nSUMMARY:{}\nEND:VEVENT\nEND:VCALENDAR\n",
        p.mail("guest"),
        p.mail("summary")
    );
    let all = [
        ("list.json", json),
        ("named.json", named),
        ("people.json", people.to_owned()),
        ("pairs.json", pairs),
        ("lines.ndjson", lines),
        ("table.csv", table),
        ("bare.csv", bare),
        ("tree.xml", xml),
        ("page.html", page),
        ("letter.txt", prose),
        ("settings.plist", plist),
        ("card.vcf", card),
        ("dates.ics", dates),
    ];
    all.into_iter().map(|(name, text)| (format!("a/{name}"), text.into_bytes())).collect()
}

fn database_file(p: &mut Planter) -> File {
    let (table, column, text) = (p.mail("sql-table"), p.mail("sql-column"), p.mail("sql-value"));
    let rows = database::page(b"", 13, 0, &[database::row(1, &[Cell::Null, Cell::Text(&text), Cell::Number(1)], 0).0]);
    let sql = format!("CREATE TABLE \"{table}\" (id INTEGER PRIMARY KEY, email TEXT, \"{column}\" INTEGER)");
    (format!("a/{}.db", p.mail("sql-file")), database::database(&[(&table, 2, &sql)], &[rows]))
}

fn workbook(p: &mut Planter) -> File {
    let book =
        format!("<workbook><sheets><sheet name=\"{}\" sheetId=\"1\"/></sheets></workbook>", p.mail("sheet-name"));
    let texts = format!("<sst><si><t>{}</t></si><si><t>{}</t></si></sst>", p.mail("sheet-head"), p.mail("sheet-cell"));
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row></sheetData></worksheet>";
    let core = format!("<cp:coreProperties><dc:creator>{}</dc:creator></cp:coreProperties>", p.mail("creator"));
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", &book),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/sharedStrings.xml", &texts),
        ("docProps/core.xml", &core),
    ];
    let parts: Vec<(&str, &[u8], Odd)> =
        parts.iter().map(|(name, text)| (*name, text.as_bytes(), Odd::default())).collect();
    (format!("a/{}.xlsx", p.mail("book-file")), archive::zip(&parts))
}

/// Names of files, folders and archives, and what archives say of themselves.
fn named(p: &mut Planter) -> Vec<File> {
    let on = b"{\"on\":true}".to_vec();
    let locked = Odd { is_encrypted: true, ..Odd::default() };
    let inner = archive::zip(&[(&format!("{}/notes.txt", p.mail("zip-folder")), b"Nothing here.\n", Odd::default())]);
    let mut outer = archive::zip(&[
        (&format!("{}.zip", p.mail("zip-inner")), &inner, Odd::default()),
        (&format!("{}.json", p.mail("locked-entry")), b"{\"a\":1}", locked),
        (&format!("{}.json", p.mail("odd-method")), b"{\"a\":1}", Odd { method: Some(99), ..Odd::default() }),
        (&format!("{}.json", p.mail("wrong-sum")), b"{\"a\":1}", Odd { has_wrong_checksum: true, ..Odd::default() }),
    ]);
    let comment = p.mail("zip-comment");
    let n_outer = outer.len();
    outer[n_outer - 2..].copy_from_slice(&(comment.len() as u16).to_le_bytes());
    outer.extend_from_slice(comment.as_bytes());
    let only_locked = archive::zip(&[("a.json", b"{\"a\":1}", locked)]);
    let tar = archive::tar(&[(&format!("{}.txt", p.mail("tar")), b"Nothing here.\n")]);
    vec![
        (format!("a/{}.json", p.mail("file")), on.clone()),
        (format!("{}/state.json", p.mail("folder")), on.clone()),
        (format!("a/{}.json", p.mac().replace(':', "-")), on.clone()),
        (format!("a/{}.zip", p.mail("archive")), outer),
        (format!("a/{}.zip", p.mail("locked-archive")), only_locked),
        (format!("a/{}.tar", p.mail("tar-file")), tar),
        (format!("a/{}.json.gz", p.mail("gzip-file")), archive::gzip(&on)),
        (format!("a/{}.png", p.mail("picture")), b"\x89PNG\r\n\x1a\n no picture".to_vec()),
        (format!("a/{}.txt", p.mail("empty")), Vec::new()),
    ]
}

/// Files that end early or are none: what is said of them holds positions, and nothing of what stands there.
fn broken(p: &mut Planter) -> Vec<File> {
    let cut = format!("{{\"user\":{{\"email\":\"{}\",\"{}", p.mail("cut-value"), p.mail("cut-key"));
    let quoted = format!("name,email\nPat,\"{}", p.mail("cut-cell"));
    let none = format!("{{\"a\" {} : {}]}} <{}>", p.mail("loose-key"), p.mail("loose-value"), p.mail("loose-tag"));
    let tag = format!("<a b='{}><c", p.mail("loose-attribute"));
    let wrong = format!("{{\"email\":\"{}\"}}", p.mail("no-zip"));
    let mut cut_zip = archive::zip(&[(&format!("{}.json", p.mail("cut-zip")), wrong.as_bytes(), Odd::default())]);
    cut_zip.truncate(cut_zip.len() - 40);
    vec![
        ("b/cut.json".to_owned(), cut.into_bytes()),
        ("b/quoted.csv".to_owned(), quoted.into_bytes()),
        ("b/none.json".to_owned(), none.into_bytes()),
        ("b/tag.xml".to_owned(), tag.into_bytes()),
        ("b/wrong.zip".to_owned(), wrong.into_bytes()),
        ("b/cut.zip".to_owned(), cut_zip),
    ]
}

/// The state of the page after files were read.
fn visit(files: &[File]) -> (Session, JobId) {
    let (kept, scanned) = scan(files);
    let mut session = Session::default();
    let job: JobId = session.next_job();
    session.apply(Change::Begun { job, n_files: files.len(), total: 1, n_unreachable: 0, sample: false });
    session.apply(Change::Worker(Event::Found { job, findings: kept.findings.into_values().collect() }));
    session.apply(Change::Worker(Event::Entries { job, entries: kept.entries }));
    session.apply(Change::Worker(Event::Done { job, summary: scanned.summary }));
    (session, job)
}

/// The report in all its forms, with what Markdown escapes as it is read.
fn forms(session: &Session) -> [(&'static str, String); 4] {
    let lead = spillcheck::session::sentence::lead(session);
    let report = session.report(NaiveDate::default(), None, lead);
    [
        ("html", html(&report)),
        ("markdown", markdown(&report).replace('\\', "")),
        ("csv", csv(&report)),
        ("json", json::json(&report)),
    ]
}

#[test]
fn what_is_planted_anywhere_is_in_no_form_of_the_report() {
    let mut p = Planter::default();
    let mut files = texts(&mut p);
    files.push(database_file(&mut p));
    files.push(workbook(&mut p));
    files.extend(named(&mut p));
    files.extend(broken(&mut p));
    let (session, _) = visit(&files);
    let found = session.findings().filter(|(_, finding)| finding.class == DataClass::Email);
    let n_found: u64 = found.map(|(_, finding)| finding.count).sum();
    assert!(n_found >= 40, "{n_found} addresses were found of {} planted things", p.planted.len());
    p.remember("meadowlark");
    for (name, form) in forms(&session) {
        for piece in &p.planted {
            let at = form.find(piece.as_str());
            let around = at.map(|at| &form[form.floor_char_boundary(at.saturating_sub(80))..at + piece.len()]);
            assert_eq!(around, None, "{name} tells what was planted");
        }
    }
}

/// Whether a form tells a value that is in the file.
#[track_caller]
fn check_told(session: &Session, value: &str, is_told: bool) {
    for (name, form) in forms(session) {
        assert_eq!(form.contains(value), is_told, "{name}");
    }
}

#[test]
fn a_value_is_told_in_every_form_when_it_was_both_shown_and_chosen() {
    let planted = "pat-planted@example.com";
    let files =
        [("list.json".to_owned(), format!("{{\"email\":\"{planted}\",\"password\":\"zq-secret-qz\"}}").into_bytes())];
    let (mut session, job) = visit(&files);
    let of = |session: &Session, class| session.findings().find(|(_, one)| one.class == class).map(|(_, one)| one.id);
    let (mail, password) = (of(&session, DataClass::Email).unwrap(), of(&session, DataClass::Password).unwrap());
    check_told(&session, planted, false);
    let show = |session: &mut Session, finding: FindingId, value: &str| {
        let value = Some(Revealed(value.to_owned()));
        session.apply(Change::Worker(Event::Revealed { job, finding, value }));
    };
    session.apply(Change::TakenAlong(job, mail, true));
    check_told(&session, planted, false);
    session.apply(Change::TakenAlong(job, mail, false));
    show(&mut session, mail, planted);
    check_told(&session, planted, false);
    session.apply(Change::TakenAlong(job, mail, true));
    check_told(&session, planted, true);
    // A password is in none of them, whatever was asked for.
    show(&mut session, password, "zq-secret-qz");
    session.apply(Change::TakenAlong(job, password, true));
    check_told(&session, "zq-secret-qz", false);
}

/// What stands first in the report of some files, and the sentence on incidents at the vendors in them.
#[track_caller]
fn check_lead(files: &[File], lead: &[&str], incidents: &str) {
    let (session, _) = visit(files);
    assert_eq!(spillcheck::session::sentence::lead(&session), lead);
    assert_eq!(session.listed_incidents(), incidents);
    for (name, form) in forms(&session) {
        assert!(!form.contains(" safe"), "{name}");
        assert_eq!(name != "csv" && name != "json", form.contains(lead[0]), "{name}");
    }
}

fn file(name: &str, text: &str) -> [File; 1] {
    [(name.to_owned(), text.as_bytes().to_vec())]
}

#[test]
fn little_is_told_in_sentences_that_read_well_and_claim_nothing() {
    let again = "The vendor may hold more all the same: something may have gone wrong when the export was made. Ask for it once more.";
    check_lead(&file("a.json", "{}"), &["This file is empty.", again], "");
    let prose = "It rained all day, and the neighbours stayed in and played cards.\n".repeat(2);
    let unknown =
        "That is not the same as nothing being there: Spillcheck may not know how this vendor writes things down.";
    check_lead(&file("a.txt", &prose), &["Nothing was found in what was read.", unknown], "");
    let rest = "Nothing was found in the part that was read. The rest may hold anything.";
    check_lead(&file("a.json", "{\"devices\":"), &["The file ends in the middle.", rest], "");
    check_lead(&file("a.json", r#"{"email":"pat@example.com"}"#), &["These files hold 1 kind of personal data."], "");
    let others = r#"{"contacts":[{"email":"kim@example.com","phone":"+1 202-555-0101"}]}"#;
    check_lead(
        &file("a.json", others),
        &["These files hold 2 kinds of personal data.", "All of it is other people’s, as far as these files say."],
        "",
    );
}

#[test]
fn a_vendor_without_incidents_is_told_as_any_other() {
    let oura = support::fixtures().into_iter().find(|fixture| fixture.name == "oura").unwrap();
    let (session, _) = visit(&oura.files);
    let lead = spillcheck::session::sentence::lead(&session);
    assert!(lead[0].starts_with("If Oura were breached: all "), "{lead:?}");
    let none = "Incidents in our list that concern Oura: none. That does not mean that there was none.";
    assert_eq!(session.listed_incidents(), none);
}
