//! Briefe nach der DSGVO auf Deutsch. Own wording; terms of the German version of the regulation. Must not promise more than the
//! article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say};
use crate::model::{Clause, Frame, Language, LetterKind, LetterText, Slot};

pub(super) static FRAME: Frame = Frame {
    language: Language::German,
    subject: "Betreff: ",
    greeting: "Sehr geehrte Damen und Herren,",
    closing: "Mit freundlichen Grüßen",
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    date: "{day}. {month} {year}",
    first_day: "1",
    first: &[
        (LetterKind::Access, "einen Antrag auf Auskunft (Art. 15 DSGVO)"),
        (LetterKind::Erasure, "einen Antrag auf Löschung (Art. 17 DSGVO)"),
        (LetterKind::Objection, "einen Widerspruch (Art. 21 DSGVO)"),
        (
            LetterKind::Leak,
            "eine Anfrage zu einer Verletzung des Schutzes personenbezogener Daten (Art. 15 und 34 DSGVO)",
        ),
    ],
};

const ENOUGH: Clause = say(
    "Meine Daten lassen sich anhand der folgenden Angaben finden. Bitte fordern Sie nicht mehr, als Sie brauchen, um mich zu erkennen, und die Kopie eines Ausweises nur, wenn Sie begründete Zweifel haben und sie benennen können.",
    "Art. 12 Abs. 6 und Art. 5 Abs. 1 Buchst. c DSGVO",
    &READ,
);
const ACCOUNT: Clause = detail("Konto: {account}");
const COUNTRY: Clause = detail("Wohnsitzland: {country}");
const DEVICES: Clause = detail("Geräte: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("Anlass meines Schreibens ist dieser Vorfall: „{incident}“.").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Bitte antworten Sie unentgeltlich und unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens. Benötigen Sie länger, so teilen Sie mir dies innerhalb dieses Monats unter Angabe der Gründe mit.",
    "Art. 12 Abs. 3 und 5 DSGVO",
    &TIME,
);
const REFUSED: Clause = say(
    "Werden Sie in einem Punkt nicht tätig, so teilen Sie mir bitte mit, in welchem und aus welchen Gründen.",
    "Art. 12 Abs. 4 DSGVO",
    &READ,
);
const BY_MAIL: Clause = note("Eine Antwort per E-Mail an die Adresse des Kontos genügt.");
const BREACHES: Clause = ask(
    "Nennen Sie jede Verletzung des Schutzes personenbezogener Daten bei Ihnen oder einem Ihrer Auftragsverarbeiter, von der mich betreffende Daten betroffen waren oder betroffen gewesen sein können: was wann geschehen ist, welche Kategorien meiner Daten es betraf, welche Folgen wahrscheinlich sind, welche Maßnahmen Sie ergriffen haben und wer mir weitere Auskunft gibt.",
    "Art. 34 Abs. 1 und 2 i. V. m. Art. 33 Abs. 3 Buchst. b bis d sowie Art. 15 Abs. 1 Buchst. b DSGVO",
    &LEAK,
);
const NOTIFIED: Clause = ask(
    "Teilen Sie mir mit, ob und wann Sie dies einer Aufsichtsbehörde gemeldet haben, und welcher.",
    "Art. 33 Abs. 1 DSGVO",
    &LEAK,
);
const TOKENS: Clause = ask(
    "Teilen Sie mir mit, mit welchen Zugriffstoken und Schlüsseln andere Dienste, etwa Sprachassistenten, mein Konto oder meine Geräte erreichen konnten, welche Dienste das waren und wann jedes Token und jeder Schlüssel widerrufen wurde.",
    "Art. 15 Abs. 1 Buchst. b und c DSGVO",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::German,
        subject: "Antrag auf Auskunft über meine personenbezogenen Daten und Fragen zu Datenschutzverletzungen",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "ich beantrage Auskunft über die mich betreffenden personenbezogenen Daten, die Sie verarbeiten.",
                "Art. 15 DSGVO",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Im Einzelnen bitte ich Sie um Folgendes:"),
            ask(
                "Bestätigen Sie, ob Sie mich betreffende personenbezogene Daten verarbeiten, und stellen Sie mir eine vollständige Kopie in einem gängigen elektronischen Format zur Verfügung. Dazu gehören pseudonymisierte Daten, Protokolle, Daten über meine Geräte und mein Netzwerk, Bilder und Aufnahmen, Körper- und Gesundheitswerte sowie Daten aus Tests oder Betaprogrammen.",
                "Art. 15 Abs. 1 und 3 DSGVO",
                &READ,
            ),
            ask(
                "Übermitteln Sie mir die Daten, die ich Ihnen bereitgestellt habe, einschließlich der Aufzeichnungen meiner Geräte, in einem strukturierten, gängigen und maschinenlesbaren Format.",
                "Art. 20 Abs. 1 DSGVO",
                &READ,
            ),
            ask(
                "Nennen Sie die Verarbeitungszwecke, die Speicherdauer für jede Art von Daten, die Herkunft der Daten, die nicht von mir stammen, und ob Entscheidungen über mich automatisiert getroffen werden.",
                "Art. 15 Abs. 1 Buchst. a, d, g und h DSGVO",
                &READ,
            ),
            ask(
                "Benennen Sie die Empfänger, gegenüber denen meine Daten offengelegt wurden oder werden, und bei Empfängern in Drittländern die Garantien.",
                "Art. 15 Abs. 1 Buchst. c und Abs. 2 DSGVO",
                &READ,
            ),
            ask(
                "Teilen Sie mir mit, ob Kopien meiner Daten für Auswertung, Entwicklung oder Tests angefertigt wurden, wo sich diese Kopien befinden, wer Zugang zu ihnen hat und bis wann sie aufbewahrt werden.",
                "Art. 15 Abs. 1 Buchst. a, c und d DSGVO",
                &READ,
            ),
            TOKENS,
            BREACHES,
            NOTIFIED,
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Erasure,
        language: Language::German,
        subject: "Antrag auf Löschung meiner personenbezogenen Daten",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "ich verlange die Löschung der mich betreffenden personenbezogenen Daten und widerrufe alle Einwilligungen, die ich Ihnen erteilt habe.",
                "Art. 17 Abs. 1 und Art. 7 Abs. 3 DSGVO",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Im Einzelnen bitte ich Sie um Folgendes:"),
            ask(
                "Löschen Sie unverzüglich mein Konto und alle mich betreffenden Daten bei Ihnen und Ihren Auftragsverarbeitern. Dazu gehören Bilder und Aufnahmen, Protokolle, Körper- und Gesundheitswerte sowie Kopien, die für Auswertung, Entwicklung oder Tests angefertigt wurden.",
                "Art. 17 Abs. 1 DSGVO",
                &READ,
            ),
            ask(
                "Teilen Sie die Löschung allen Empfängern mit, denen meine Daten offengelegt wurden, und unterrichten Sie mich über diese Empfänger.",
                "Art. 19 DSGVO",
                &READ,
            ),
            ask(
                "Haben Sie mich betreffende Daten öffentlich gemacht, so informieren Sie die Verantwortlichen, die sie verarbeiten, dass ich die Löschung aller Links und Kopien verlange.",
                "Art. 17 Abs. 2 DSGVO",
                &READ,
            ),
            ask(
                "Bestätigen Sie, was Sie wann gelöscht haben und ab wann auch Sicherungskopien meine Daten nicht mehr enthalten.",
                "Art. 12 Abs. 3 DSGVO",
                &TIME,
            ),
            ask(
                "Bewahren Sie Daten weiter auf, so teilen Sie mir mit, welche, aus welchem Grund und bis wann.",
                "Art. 17 Abs. 3 und Art. 12 Abs. 4 DSGVO",
                &READ,
            ),
            TIMELY,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Objection,
        language: Language::German,
        subject: "Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "ich widerspreche der Verarbeitung der mich betreffenden personenbezogenen Daten für Direktwerbung einschließlich des damit verbundenen Profilings. Für diesen Zweck dürfen meine Daten nicht mehr verarbeitet werden.",
                "Art. 21 Abs. 2 und 3 DSGVO",
                &OBJECT,
            ),
            say(
                "Ferner widerspreche ich jeder Verarbeitung, die Sie auf berechtigte Interessen stützen, etwa Auswertung, Profiling und Produktentwicklung, aus Gründen, die sich aus meiner besonderen Situation ergeben: „{reason}“.",
                "Art. 21 Abs. 1 DSGVO",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "Auch dieser Vorfall ist ein Grund aus meiner besonderen Situation, aus dem ich jeder Verarbeitung widerspreche, die Sie auf berechtigte Interessen stützen: „{incident}“.",
                "Art. 21 Abs. 1 DSGVO",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Im Einzelnen bitte ich Sie um Folgendes:"),
            ask(
                "Schränken Sie die Verarbeitung, der ich widerspreche, so lange ein, bis feststeht, ob Ihre Gründe gegenüber meinen überwiegen.",
                "Art. 18 Abs. 1 Buchst. d DSGVO",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Löschen Sie die Daten, die Sie nur für die Zwecke verarbeitet haben, denen ich widerspreche.",
                "Art. 17 Abs. 1 Buchst. c DSGVO",
                &READ,
            ),
            ask(
                "Teilen Sie mir mit, welche Verarbeitung Sie beendet haben. Setzen Sie eine fort, so nennen Sie die zwingenden schutzwürdigen Gründe dafür.",
                "Art. 21 Abs. 1 und Art. 12 Abs. 3 DSGVO",
                &OBJECT,
            ),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Leak,
        language: Language::German,
        subject: "Anfrage, ob eine Verletzung des Schutzes personenbezogener Daten mich betrifft",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "bitte teilen Sie mir mit, ob eine Verletzung des Schutzes personenbezogener Daten bei Ihnen oder einem Ihrer Auftragsverarbeiter mich betreffende Daten betroffen hat.",
                "Art. 34 Abs. 1 und Art. 15 Abs. 1 DSGVO",
                &LEAK,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Im Einzelnen bitte ich Sie um Folgendes:"),
            ask(
                "Teilen Sie mir mit, ob mich betreffende Daten betroffen waren oder ob Sie dies nicht ausschließen können.",
                "Art. 34 Abs. 1 und Art. 15 Abs. 1 DSGVO",
                &LEAK,
            ),
            ask(
                "Beschreiben Sie die Art der Verletzung: wann sie begann und endete, wann sie Ihnen bekannt wurde und welche meiner Daten sie betraf, Feld für Feld.",
                "Art. 34 Abs. 2 und Art. 15 Abs. 1 Buchst. b DSGVO",
                &LEAK,
            ),
            ask(
                "Beschreiben Sie die wahrscheinlichen Folgen sowie die ergriffenen und vorgeschlagenen Maßnahmen, und nennen Sie eine Anlaufstelle.",
                "Art. 34 Abs. 2 i. V. m. Art. 33 Abs. 3 Buchst. b bis d DSGVO",
                &LEAK,
            ),
            TOKENS,
            NOTIFIED,
            ask(
                "Sind Sie der Ansicht, mich nicht benachrichtigen zu müssen, so teilen Sie mir mit, welche der Bedingungen aufgrund welcher Tatsachen erfüllt ist.",
                "Art. 34 Abs. 3 DSGVO",
                &LEAK,
            ),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Reminder,
        language: Language::German,
        subject: "Erinnerung: Ihre Antwort ist überfällig",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "am {sent} habe ich Ihnen {first} gesandt. Die Frist für Ihre Antwort endete am {deadline}. Bis heute sind Sie dem nicht oder nicht vollständig nachgekommen.",
                "Art. 12 Abs. 3 DSGVO",
                &TIME,
            ),
            note("Es fehlt noch: „{shortcoming}“.").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Bitte antworten Sie bis spätestens {until}."),
            say(
                "Liegt mir bis dahin keine vollständige Antwort vor, werde ich bei der zuständigen Aufsichtsbehörde Beschwerde einlegen.",
                "Art. 12 Abs. 4 und Art. 77 DSGVO",
                &COMPLAIN,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Complaint,
        language: Language::German,
        subject: "Beschwerde über {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say(
                "ich lege Beschwerde über den unten genannten Verantwortlichen ein.",
                "Art. 77 Abs. 1 DSGVO",
                &COMPLAIN,
            ),
            detail("Verantwortlicher: {vendor}"),
            detail("Anschrift des Verantwortlichen: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("Mein Konto dort: {account}"),
            COUNTRY,
            say(
                "Am {sent} habe ich dem Verantwortlichen {first} gesandt. Die Frist für eine Antwort endete am {deadline}. Bis heute ist er dem nicht oder nicht vollständig nachgekommen. Eine Kopie liegt bei.",
                "Art. 12 Abs. 3 DSGVO",
                &TIME,
            ),
            note("Am {reminded} habe ich an die Antwort erinnert; eine Kopie liegt bei.").given(&[Slot::Reminded]),
            note("In der Antwort fehlt: „{shortcoming}“.").given(&[Slot::Shortcoming]),
            note("Es geht um diesen Vorfall: „{incident}“.").given(&[Slot::Incident]),
            note("Ich bitte Sie:"),
            ask(
                "Untersuchen Sie den Sachverhalt, und unterrichten Sie mich über den Stand und das Ergebnis, spätestens innerhalb von drei Monaten.",
                "Art. 57 Abs. 1 Buchst. f, Art. 77 Abs. 2 und Art. 78 Abs. 2 DSGVO",
                &COMPLAIN,
            ),
            ask(
                "Weisen Sie den Verantwortlichen an, meinem Antrag zu entsprechen.",
                "Art. 58 Abs. 2 Buchst. c DSGVO",
                &COMPLAIN,
            ),
            ask(
                "Weisen Sie den Verantwortlichen an, mich von der Verletzung des Schutzes personenbezogener Daten zu benachrichtigen, sofern die Voraussetzungen vorliegen.",
                "Art. 58 Abs. 2 Buchst. e und Art. 34 Abs. 4 DSGVO",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
