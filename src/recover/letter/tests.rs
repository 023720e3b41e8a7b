//! Every letter in every language, with everything and with as little as possible; hostile values; rules of the texts.

use super::*;
use crate::catalog::directory::{authority, contact};
use crate::catalog::letter::LETTERS;
use crate::model::Grade;
use expect_test::{Expect, expect};

const FULL: &[(Slot, &str)] = &[
    (Slot::Name, "Pat Example"),
    (Slot::Account, "pat@example.com"),
    (Slot::PostalAddress, "1 Mill Lane\n12345 Town"),
    (Slot::Vendor, "Acme Cameras, Inc."),
    (Slot::VendorAddress, "5 Harbour Road\nPort City"),
    (Slot::Authority, "Data Protection Authority"),
    (Slot::AuthorityAddress, "9 Rule Street\n10000 Capital"),
    (Slot::Incident, "Acme, December 2025: an open database"),
    (Slot::Devices, "Cam 1 (A1B2)\nScale"),
    (Slot::HealthKinds, "weight, heart rate"),
    (Slot::Reason, "My devices stand in my bedroom"),
    (Slot::Shortcoming, "the questions about the breach"),
];

fn day(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

fn input<'i>(kind: LetterKind, language: Language, values: &'i [(Slot, &'i str)]) -> LetterInput<'i> {
    let (country, state) = match kind {
        LetterKind::Ccpa => ("us", Some("CA")),
        LetterKind::Health => ("us", Some("WA")),
        LetterKind::Plain => ("ch", None),
        _ => ("de", None),
    };
    let earlier = Earlier { kind: LetterKind::Access, sent: day("2026-09-01"), is_extended: false };
    let earlier = kind.is_follow_up().then_some(earlier);
    LetterInput { kind, language, country, state, today: day("2026-11-25"), earlier, reminded: None, values }
}

fn letter(input: &LetterInput<'_>) -> Letter {
    compose(input).unwrap_or_else(|refusal| panic!("{:?} {:?}: {refusal:?}", input.kind, input.language))
}

fn refusal(input: &LetterInput<'_>) -> Refusal {
    compose(input).err().expect("a refusal")
}

fn all() -> impl Iterator<Item = &'static LetterText> {
    LETTERS.into_iter().flatten()
}

fn of(slots: &[Slot]) -> Vec<(Slot, &'static str)> {
    FULL.iter().copied().filter(|(slot, _)| slots.contains(slot)).collect()
}

fn sound(letter: &Letter, about: &str) {
    for bad in ["{", "}", "  ", " ,", " .", "..", "\n\n\n", "()", "“”", "«»", "„“", ": \n", "\r", "()."] {
        assert!(!letter.body.contains(bad), "{about}: {bad:?} in\n{}", letter.body);
    }
    assert!(!letter.subject.contains('\n') && !letter.subject.is_empty());
    assert!(letter.body.ends_with('\n') && !letter.body.starts_with('\n'), "{about}");
    assert!(letter.body.lines().all(|line| line.trim_end() == line), "{about}");
    for article in &letter.articles {
        assert!(letter.body.contains(article.as_str()), "{about}: {article}");
    }
}

#[test]
fn every_letter_can_be_written_in_full_and_with_what_it_needs() {
    for text in all() {
        let about = format!("{} {}", text.kind.as_str(), text.language.as_str());
        let (needed, used) = slots(text.kind, text.language);
        let mut full = input(text.kind, text.language, FULL);
        full.reminded = Some(day("2026-10-20"));
        let full = letter(&full);
        sound(&full, &about);
        for slot in needed.iter().chain(&used) {
            let (_, value) = FULL.iter().find(|(there, _)| there == slot).unwrap();
            let first = value.lines().next().unwrap();
            assert!(full.body.contains(first), "{about}: {slot:?} is not used");
        }
        let least = of(&needed);
        let least = letter(&input(text.kind, text.language, &least));
        sound(&least, &about);
        assert!(least.body.len() < full.body.len(), "{about}");
        assert_eq!(least.articles.is_empty(), text.kind == LetterKind::Plain, "{about}");
    }
}

#[test]
fn every_letter_names_what_it_lacks() {
    for text in all() {
        let (needed, _) = slots(text.kind, text.language);
        assert!(needed.contains(&Slot::Account) && needed.contains(&Slot::Vendor), "{:?}", text.kind);
        assert_eq!(needed.contains(&Slot::Name), text.kind != LetterKind::Plain, "{:?}", text.kind);
        for slot in &needed {
            for empty in ["", " \n\t\u{a0} "] {
                let mut values: Vec<(Slot, &str)> = FULL.to_vec();
                values.push((*slot, empty));
                let refusal = refusal(&input(text.kind, text.language, &values));
                assert_eq!(refusal, Refusal::Missing(vec![*slot]), "{:?}", text.kind);
                assert!(refusal.sentence().contains(slot.words()));
            }
        }
        if text.kind.is_follow_up() {
            let mut input = input(text.kind, text.language, FULL);
            input.earlier = None;
            let Refusal::Missing(slots) = refusal(&input) else { panic!("{:?}", text.kind) };
            assert!(slots.starts_with(&[Slot::First, Slot::Sent, Slot::Deadline]));
        }
    }
}

#[test]
fn every_kind_is_there_in_its_languages() {
    for kind in LetterKind::ALL {
        let languages: Vec<Language> = all().filter(|text| text.kind == kind).map(|text| text.language).collect();
        let is_english = matches!(kind, LetterKind::Ccpa | LetterKind::Health | LetterKind::Plain);
        let expected: &[Language] = if is_english { &[Language::English] } else { &Language::ALL };
        assert_eq!(languages, expected, "{kind:?}");
        assert_eq!(LetterKind::parse(kind.as_str()), Some(kind));
    }
    for language in Language::ALL {
        assert_eq!(texts::frame(language).map(|frame| frame.language), Some(language));
        assert_eq!(Language::parse(language.as_str()), Some(language));
    }
    for slot in Slot::ALL {
        assert_eq!(Slot::parse(slot.as_str()), Some(slot));
    }
}

#[test]
fn every_clause_has_its_article_and_ground() {
    for text in all() {
        let required = required(text);
        for clause in text.clauses {
            let is_courtesy = clause.article.is_empty();
            assert_eq!(is_courtesy, clause.ground.sources.is_empty(), "{}", clause.text);
            assert_ne!(clause.ground.grade, Grade::Recalled, "{}", clause.text);
            assert_eq!(clause.ground.seen, "2026-11");
            let (opened, named) = (clause.text.matches('{').count(), named(clause.text));
            assert_eq!(opened, named.len(), "an unknown slot in {}", clause.text);
            let is_filled = |slot: &Slot| required.contains(slot) || !slot.is_typed() || clause.given == [*slot];
            assert!(
                clause.given.is_empty() || named.iter().all(|slot| is_filled(slot) || clause.given.contains(slot)),
                "{}",
                clause.text
            );
            // With two ways to be there, a clause can name neither.
            assert!(clause.given.len() < 2 || named.is_empty(), "{}", clause.text);
            if clause.form != Form::Detail {
                assert!(clause.text.ends_with(['.', ':', ',']), "{}", clause.text);
            }
            let unit = match text.language {
                Language::English => "{law}",
                Language::German => "DSGVO",
                Language::French | Language::Spanish => "RGPD",
                Language::Dutch => "AVG",
            };
            let ways = [unit, "RCW 19.373.0", "Cal. Civ. Code §", "11 CCR §", "{time_article}", "{complaint_article}"];
            assert!(is_courtesy || ways.iter().any(|way| clause.article.contains(way)), "{}", clause.article);
        }
    }
}

#[test]
fn letters_of_all_languages_ask_the_same() {
    for kind in LetterKind::ALL.into_iter().filter(|kind| texts::text(*kind, Language::German).is_some()) {
        let shape = |language| {
            let clauses = texts::text(kind, language).unwrap().clauses;
            clauses
                .iter()
                .map(|clause| (clause.form, clause.given, named(clause.text), digits(clause)))
                .collect::<Vec<_>>()
        };
        for language in [Language::French, Language::Spanish, Language::Dutch] {
            let (german, other) = (shape(Language::German), shape(language));
            for (german, other) in german.iter().zip(&other) {
                assert_eq!(german, other, "{kind:?} {language:?}");
            }
            assert_eq!(german.len(), other.len());
        }
        let (german, english) = (shape(Language::German), shape(Language::English));
        assert_eq!(german.len(), english.len());
        for (german, english) in german.iter().zip(&english) {
            assert_eq!((german.0, german.1), (english.0, english.1), "{kind:?}");
        }
    }
}

/// The numbers of the article.
fn digits(clause: &Clause) -> Vec<String> {
    let numbers = clause.article.split(|sign: char| !sign.is_ascii_digit()).filter(|number| !number.is_empty());
    numbers.map(str::to_owned).collect()
}

#[test]
fn words_that_promise_or_frighten_are_not_used() {
    let bad =
        ["hacked", "stolen", "safe ", "!", "gehackt", "gestohlen", "piraté", "volé", "hackead", "robad", "gehackt"];
    for text in all() {
        for clause in text.clauses {
            for word in bad {
                assert!(!clause.text.to_lowercase().contains(word), "{word}: {}", clause.text);
            }
        }
    }
}

#[test]
fn hostile_values_stay_values() {
    let hostile: &[(Slot, &str)] = &[
        (Slot::Name, "Pat {account} {name}\r\n\r\nP.S. pay \"me\""),
        (Slot::Account, "pat@example.com\u{202e}moc"),
        (Slot::Vendor, "חברה {vendor}"),
        (Slot::VendorAddress, "5 Road; Port\n{authority}"),
        (Slot::Authority, "Authority\u{2028}of {country}"),
        (Slot::Incident, "{deadline}\n\n9. Send it\tall”"),
        (Slot::PostalAddress, "1 Lane\n\n\n2 {today}\u{0}"),
    ];
    let written = letter(&input(LetterKind::Complaint, Language::English, hostile));
    expect![[r#"
        Pat {account} {name} P.S. pay "me"
        1 Lane
        2 {today}

        Authority of {country}

        25 November 2026

        Subject: Complaint about <FSI>חברה {vendor}<PDI>

        Dear Sir or Madam,

        I lodge a complaint about the controller named below (Art. 77(1) GDPR).

        Controller: <FSI>חברה {vendor}<PDI>
        Address of the controller: 5 Road; Port, {authority}
        My account there: pat@example.commoc
        Country of residence: Germany

        On 1 September 2026 I sent the controller a request for access (Art. 15 GDPR); a copy is enclosed. The time for an answer ended on 1 October 2026. To date the controller has not answered, or not completely (Art. 12(3) and (5) GDPR).

        It concerns this incident: “{deadline} 9. Send it all””.

        I ask you to:

        1. Investigate the matter and inform me of its progress and outcome, for the first time within three months at the latest (Art. 57(1)(f), 77(2) and 78(2) GDPR).
        2. Order the controller to comply with my request (Art. 58(2)(c) GDPR).
        3. Order the controller to communicate the personal data breach to me, if the conditions for this are met (Art. 58(2)(e) and 34(4) GDPR).

        Yours faithfully,
        Pat {account} {name} P.S. pay "me"
    "#]].assert_eq(&written.body.replace('\u{2068}', "<FSI>").replace('\u{2069}', "<PDI>"));
    let mut values = FULL.to_vec();
    let long = "x".repeat(10_240);
    values.push((Slot::Incident, &long));
    values.push((Slot::Name, &long));
    let refused = refusal(&input(LetterKind::Access, Language::French, &values));
    assert_eq!(refused, Refusal::Long(vec![Slot::Incident, Slot::Name]));
    assert_eq!(refused.sentence(), "Too long, at most 2000 characters each: what happened, your name.");
    let values = [(Slot::PostalAddress, "1\n2\n3\n4\n5\n6\n7\n8\n9")];
    assert_eq!(refusal(&input(LetterKind::Leak, Language::Dutch, &values)), Refusal::Lines(vec![Slot::PostalAddress]));
    // What follows from country and dates cannot be typed.
    let mut values = FULL.to_vec();
    values.extend([(Slot::Law, "my law"), (Slot::Deadline, "yesterday"), (Slot::Country, "Nowhere")]);
    let typed = letter(&input(LetterKind::Reminder, Language::English, &values)).body;
    let plain = letter(&input(LetterKind::Reminder, Language::English, FULL)).body;
    assert_eq!(typed, plain);
}

#[test]
fn nothing_of_a_value_is_lost_or_moved() {
    let long = "Äé".repeat(1_000);
    let names = [
        long.as_str(),
        "🏠👩\u{200d}👧",
        "Zoe\u{308}",
        "O’Neil “the {first}” «x» 'y' \"z\"",
        "דנה {law} Levi (2)",
        "<b>&amp;",
    ];
    for text in all() {
        for name in names {
            let mut values = FULL.to_vec();
            for slot in [Slot::Name, Slot::Incident, Slot::Devices, Slot::Reason, Slot::Shortcoming, Slot::Vendor] {
                values.push((slot, name));
            }
            let body = letter(&input(text.kind, text.language, &values)).body;
            let n_isolates = |sign: char| body.chars().filter(|there| *there == sign).count();
            assert_eq!(n_isolates('\u{2068}'), n_isolates('\u{2069}'));
            assert_eq!(body.lines().next().unwrap().trim_matches(['\u{2068}', '\u{2069}']), name);
            assert_eq!(body.lines().last().unwrap().trim_matches(['\u{2068}', '\u{2069}']), name);
            let plain = letter(&input(text.kind, text.language, FULL)).body;
            assert_eq!(body.lines().count(), plain.lines().count(), "{name} moves lines");
        }
    }
}

#[test]
fn a_letter_that_comes_too_early_is_refused() {
    let mut early = input(LetterKind::Reminder, Language::English, FULL);
    early.today = day("2026-10-01");
    assert_eq!(refusal(&early), Refusal::Early(day("2026-10-02")));
    early.today = day("2026-10-02");
    assert!(compose(&early).is_ok());
    early.earlier = Some(Earlier { kind: LetterKind::Leak, sent: day("2026-09-01"), is_extended: true });
    assert_eq!(
        refusal(&early).sentence(),
        "The answer is not overdue yet. This letter makes sense from 2026-12-02 on."
    );
    let mut complaint = input(LetterKind::Complaint, Language::Spanish, FULL);
    complaint.reminded = Some(day("2026-08-31"));
    assert_eq!(refusal(&complaint), Refusal::Reminded);
}

#[test]
fn the_united_kingdom_has_its_own_articles() {
    let mut input = input(LetterKind::Reminder, Language::English, FULL);
    input.country = "gb";
    let body = letter(&input).body;
    for part in
        ["(Art. 15 UK GDPR)", "12A UK GDPR", "the Information Commissioner (Art. 12(4) UK GDPR)", "United Kingdom"]
    {
        assert!(body.contains(part), "{part}\n{body}");
    }
    assert!(!body.contains("77") && !body.contains(") GDPR"), "{body}");
    input.language = Language::German;
    assert_eq!(refusal(&input), Refusal::NotOffered(NO_LANGUAGE));
    input.kind = LetterKind::Complaint;
    assert!(refusal(&input).sentence().contains("June 2026"));
    input.country = "ch";
    input.kind = LetterKind::Access;
    assert!(refusal(&input).sentence().contains("No text here was checked"));
}

#[test]
fn an_objection_without_a_reason_is_about_marketing_only() {
    let least = of(&[Slot::Name, Slot::Account, Slot::Vendor]);
    for language in Language::ALL {
        let body = letter(&input(LetterKind::Objection, language, &least)).body;
        assert!(!body.contains("18"), "{body}");
        let full = letter(&input(LetterKind::Objection, language, FULL)).body;
        assert!(full.contains("18(1)(d)") || full.contains("rt. 18"), "{full}");
    }
}

#[test]
fn dates_are_in_the_language_of_the_letter() {
    let dates = Language::ALL.map(|language| {
        let frame = texts::frame(language).unwrap();
        format!("{} | {}", date(frame, day("2026-11-25")), date(frame, day("2027-03-01")))
    });
    expect![[r#"
        25 November 2026 | 1 March 2027
        25. November 2026 | 1. März 2027
        25 novembre 2026 | 1er mars 2027
        25 de noviembre de 2026 | 1 de marzo de 2027
        25 november 2026 | 1 maart 2027"#]]
    .assert_eq(&dates.join("\n"));
}

fn check(input: &LetterInput<'_>, expected: Expect) {
    expected.assert_eq(&letter(input).body);
}

#[test]
fn a_german_letter() {
    let least = of(&[Slot::Name, Slot::Account, Slot::Vendor, Slot::Incident]);
    check(
        &input(LetterKind::Leak, Language::German, &least),
        expect![[r#"
            Pat Example

            Acme Cameras, Inc.

            25. November 2026

            Betreff: Antrag auf Auskunft, ob mich eine Verletzung des Schutzes personenbezogener Daten betrifft

            Sehr geehrte Damen und Herren,

            ich beantrage Auskunft über die mich betreffenden personenbezogenen Daten, die Sie verarbeiten. Diesen Antrag beschränke ich auf die unten stehenden Fragen, die Verletzungen des Schutzes personenbezogener Daten und den Zugriff auf mein Konto betreffen (Art. 15 Abs. 1 DSGVO).

            Anlass meines Schreibens ist dieser Vorfall: „Acme, December 2025: an open database“.

            Meine Daten lassen sich anhand der folgenden Angaben finden. Bitte verlangen Sie nicht mehr Angaben, als zu meiner Identifizierung nötig sind, und die Kopie eines Ausweises nur dann, wenn Sie begründete Zweifel an meiner Identität haben und diese benennen können (Art. 12 Abs. 6 und Art. 5 Abs. 1 Buchst. c DSGVO).

            Konto: pat@example.com
            Wohnsitzland: Deutschland

            Im Einzelnen bitte ich Sie um Folgendes:

            1. Teilen Sie mir mit, ob von einer Verletzung des Schutzes personenbezogener Daten bei Ihnen oder einem Ihrer Auftragsverarbeiter Daten über mich betroffen sind oder ob Sie dies nicht ausschließen können, um welche Daten es sich im Einzelnen handelt und, soweit Ihnen bekannt, wem gegenüber sie offengelegt wurden (Art. 15 Abs. 1 Buchst. b und c DSGVO).
            2. Teilen Sie mir zu jeder solchen Verletzung mit, was geschehen ist, wann sie begann und endete und wann sie Ihnen bekannt wurde.
            3. Hat eine solche Verletzung voraussichtlich ein hohes Risiko für mich zur Folge, so müssen Sie mich auch ohne Anfrage davon benachrichtigen. Ist dies noch nicht geschehen, so holen Sie es bitte nach, mit Angaben zur Art der Verletzung, zu ihren wahrscheinlichen Folgen, zu den ergriffenen oder vorgeschlagenen Maßnahmen und zu einer Anlaufstelle (Art. 34 Abs. 1 und 2 i. V. m. Art. 33 Abs. 3 Buchst. b bis d DSGVO).
            4. Teilen Sie mir mit, ob, wann und welcher Aufsichtsbehörde Sie eine solche Verletzung gemeldet haben.
            5. Sind Sie der Ansicht, mich von einer solchen Verletzung nicht benachrichtigen zu müssen, so bitte ich Sie um Mitteilung, ob Sie kein hohes Risiko angenommen haben oder welche Ausnahme vorliegt (vgl. Art. 34 Abs. 1 und 3 DSGVO).
            6. Teilen Sie mir mit, mit welchen Zugriffstoken und Schlüsseln andere Dienste, etwa Sprachassistenten, mein Konto oder meine Geräte erreichen konnten, welche Dienste das waren und wann jedes Token und jeder Schlüssel widerrufen wurde (Art. 15 Abs. 1 DSGVO).

            Bitte antworten Sie unentgeltlich und unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens. Benötigen Sie länger, so teilen Sie mir dies innerhalb dieses Monats unter Angabe der Gründe mit (Art. 12 Abs. 3 und 5 DSGVO).

            Werden Sie in einem Punkt nicht tätig, so teilen Sie mir bitte mit, in welchem und aus welchen Gründen (Art. 12 Abs. 4 DSGVO).

            Eine Antwort per E-Mail an die Adresse des Kontos genügt.

            Mit freundlichen Grüßen
            Pat Example
        "#]],
    );
}

#[test]
fn a_french_complaint() {
    let mut input = input(LetterKind::Complaint, Language::French, FULL);
    input.reminded = Some(day("2026-11-01"));
    input.country = "fr";
    check(
        &input,
        expect![[r#"
            Pat Example
            1 Mill Lane
            12345 Town

            Data Protection Authority
            9 Rule Street
            10000 Capital

            25 novembre 2026

            Objet : Réclamation contre Acme Cameras, Inc.

            Madame, Monsieur,

            J’introduis une réclamation à l’encontre du responsable du traitement désigné ci-dessous (art. 77, paragraphe 1, du RGPD).

            Responsable du traitement : Acme Cameras, Inc.
            Adresse du responsable du traitement : 5 Harbour Road, Port City
            Mon compte auprès de lui : pat@example.com
            Pays de résidence : France

            Le 1er septembre 2026, j’ai adressé au responsable du traitement une demande d’accès (art. 15 du RGPD), dont une copie est jointe. Le délai de réponse a expiré le 1er octobre 2026. À ce jour, il n’y a pas répondu, ou seulement en partie (art. 12, paragraphe 3, du RGPD).

            Le 1er novembre 2026, j’ai envoyé un rappel, dont une copie est jointe.

            Il manque dans la réponse : « the questions about the breach ».

            La réclamation porte sur l’incident suivant : « Acme, December 2025: an open database ».

            Je vous prie de bien vouloir :

            1. Examiner l’affaire et m’informer de son état d’avancement et de son issue, une première fois dans un délai de trois mois au plus tard (art. 57, paragraphe 1, point f), art. 77, paragraphe 2, et art. 78, paragraphe 2, du RGPD).
            2. Ordonner au responsable du traitement de satisfaire à ma demande (art. 58, paragraphe 2, point c), du RGPD).
            3. Ordonner au responsable du traitement de me communiquer la violation de données à caractère personnel, si les conditions en sont réunies (art. 58, paragraphe 2, point e), et art. 34, paragraphe 4, du RGPD).

            Veuillez agréer, Madame, Monsieur, l’expression de mes salutations distinguées.
            Pat Example
        "#]],
    );
}

#[test]
fn a_letter_without_a_name() {
    let least = of(&[Slot::Account, Slot::Vendor]);
    check(
        &input(LetterKind::Plain, Language::English, &least),
        expect![[r#"
            Acme Cameras, Inc.

            25 November 2026

            Subject: Request for my data, with questions about breaches of security

            Dear Sir or Madam,

            I have an account with you and would like to know which data about me you hold, and whether others have had them.

            My account can be found by the details below. Please ask for no more than you need to identify me, and not for a copy of an identity document: I can confirm any message from within the account or from its e-mail address.

            Account: pat@example.com
            Country of residence: Switzerland

            Please:

            1. Send me a copy of the data that you hold about me, in a form that a program can read. This includes logs, data about my devices and my network, pictures and recordings, body measurements and health data.
            2. Tell me what you use them for, how long you keep them, and to whom you gave them.
            3. Tell me whether copies of my data were made for analysis, development or tests, where these copies are, and until when they are kept.
            4. Tell me which access tokens and keys existed by which other services, such as voice assistants, could reach my account or my devices, and when each was revoked.
            5. Tell me of every breach of security, at your company or at a company that works for you, by which data about me were affected or may have been affected: what happened and when, which of my data it concerned, and what you have done about it.
            6. Tell me whether you reported any such breach to an authority, to which one, and when.

            I would be glad of an answer within a month. If you cannot or will not answer a question, please say which.

            An answer by e-mail to the address of the account is enough.

            Yours faithfully,
            pat@example.com
        "#]],
    );
}

#[test]
fn every_authority_and_contact_is_whole() {
    assert_eq!(authority::AUTHORITIES.len(), 57);
    assert_eq!(authority::AUTHORITIES.len(), authority::AUTHORITY_LINKS.len());
    let cleaned = |slot, text: &str| value::clean(slot, text) == Ok(Some(text.to_owned()));
    for authority in authority::AUTHORITIES {
        assert!(cleaned(Slot::Authority, authority.name), "{}", authority.name);
        assert!(cleaned(Slot::AuthorityAddress, authority.address), "{}", authority.name);
        assert!(
            country::of(authority.country).is_some_and(|country| country.law != Law::States),
            "{}",
            authority.country
        );
        let all = [authority.name, authority.address, authority.email, authority.phone, authority.remark];
        assert!(all.iter().all(|text| !text.contains("http") && !text.contains("www.")), "{}", authority.name);
        assert!(authority.email.is_empty() || authority.email.contains('@'), "{}", authority.name);
    }
    for link in authority::AUTHORITY_LINKS {
        assert!(!link.form.contains("://") && !link.site.contains("://"));
    }
    for country in country::COUNTRIES {
        let n_general = authority::of(country.code).iter().filter(|one| one.scope == authority::Scope::General).count();
        assert_eq!(n_general == 0, matches!(country.code, "us" | "zz"), "{}", country.code);
        assert!(country.code == "zz" || country.names.iter().all(|name| cleaned(Slot::Vendor, name)));
    }
    for contact in contact::CONTACTS {
        assert!(cleaned(Slot::Vendor, contact.name) && cleaned(Slot::VendorAddress, contact.address));
        assert!(contact.email.contains('@'));
    }
    assert!(contact::of("wyze", "de").is_none());
    assert_eq!(contact::of("amazon", "at").unwrap().email, "eu-privacy@amazon.de");
    assert!(contact::of("amazon", "us").is_none());
    assert!(contact::of("garmin", "us").is_some());
}
