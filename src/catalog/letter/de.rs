//! Briefe nach der DSGVO auf Deutsch. Own wording; terms of the German version of the regulation. Must not promise more than the
//! article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, DISCLOSED, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say, wish};
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
            "einen Antrag auf Auskunft über Verletzungen des Schutzes personenbezogener Daten (Art. 15 DSGVO)",
        ),
    ],
};

const ENOUGH: Clause = say(
    "Meine Daten lassen sich anhand der folgenden Angaben finden. Bitte verlangen Sie nicht mehr Angaben, als zu meiner Identifizierung nötig sind, und die Kopie eines Ausweises nur dann, wenn Sie begründete Zweifel an meiner Identität haben und diese benennen können.",
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
const AFFECTED: Clause = ask(
    "Teilen Sie mir mit, ob von einer Verletzung des Schutzes personenbezogener Daten bei Ihnen oder einem Ihrer Auftragsverarbeiter Daten über mich betroffen sind oder ob Sie dies nicht ausschließen können, um welche Daten es sich im Einzelnen handelt und, soweit Ihnen bekannt, wem gegenüber sie offengelegt wurden.",
    "Art. 15 Abs. 1 Buchst. b und c DSGVO",
    &DISCLOSED,
);
const HAPPENED: Clause = wish(
    "Teilen Sie mir zu jeder solchen Verletzung mit, was geschehen ist, wann sie begann und endete und wann sie Ihnen bekannt wurde.",
);
const INFORMED: Clause = ask(
    "Hat eine solche Verletzung voraussichtlich ein hohes Risiko für mich zur Folge, so müssen Sie mich auch ohne Anfrage davon benachrichtigen. Ist dies noch nicht geschehen, so holen Sie es bitte nach, mit Angaben zur Art der Verletzung, zu ihren wahrscheinlichen Folgen, zu den ergriffenen oder vorgeschlagenen Maßnahmen und zu einer Anlaufstelle.",
    "Art. 34 Abs. 1 und 2 i. V. m. Art. 33 Abs. 3 Buchst. b bis d DSGVO",
    &LEAK,
);
const NOTIFIED: Clause =
    wish("Teilen Sie mir mit, ob, wann und welcher Aufsichtsbehörde Sie eine solche Verletzung gemeldet haben.");
const SILENT: Clause = ask(
    "Sind Sie der Ansicht, mich von einer solchen Verletzung nicht benachrichtigen zu müssen, so bitte ich Sie um Mitteilung, ob Sie kein hohes Risiko angenommen haben oder welche Ausnahme vorliegt.",
    "vgl. Art. 34 Abs. 1 und 3 DSGVO",
    &LEAK,
);
const TOKENS: Clause = ask(
    "Teilen Sie mir mit, mit welchen Zugriffstoken und Schlüsseln andere Dienste, etwa Sprachassistenten, mein Konto oder meine Geräte erreichen konnten, welche Dienste das waren und wann jedes Token und jeder Schlüssel widerrufen wurde.",
    "Art. 15 Abs. 1 DSGVO",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::German,
        subject: "Antrag auf Auskunft über meine personenbezogenen Daten, auch zu Verletzungen ihres Schutzes",
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
                "Bestätigen Sie, ob Sie mich betreffende personenbezogene Daten verarbeiten, und stellen Sie mir eine vollständige Kopie in einem gängigen elektronischen Format zur Verfügung. Dazu gehören pseudonymisierte Daten, Protokolle, Daten über meine Geräte und mein Netzwerk, Bilder und Aufnahmen, Körpermaße und Gesundheitsdaten sowie Daten aus Tests oder Betaprogrammen.",
                "Art. 15 Abs. 1 und 3 DSGVO",
                &READ,
            ),
            ask(
                "Überlassen Sie mir die Daten, die ich Ihnen bereitgestellt habe, einschließlich der Aufzeichnungen meiner Geräte, soweit Sie sie aufgrund meiner Einwilligung oder unseres Vertrags automatisiert verarbeiten, in einem strukturierten, gängigen und maschinenlesbaren Format.",
                "Art. 20 Abs. 1 DSGVO",
                &READ,
            ),
            ask(
                "Nennen Sie die Verarbeitungszwecke, die geplante Speicherdauer für jede Art von Daten und die Herkunft der Daten, die nicht von mir stammen, und teilen Sie mir mit, ob Entscheidungen über mich automatisiert getroffen werden.",
                "Art. 15 Abs. 1 Buchst. a, d, g und h DSGVO",
                &READ,
            ),
            ask(
                "Benennen Sie die Empfänger, gegenüber denen meine Daten offengelegt worden sind oder noch offengelegt werden, und bei Empfängern in Drittländern die geeigneten Garantien.",
                "Art. 15 Abs. 1 Buchst. c und Abs. 2 DSGVO",
                &READ,
            ),
            ask(
                "Teilen Sie mir mit, ob meine Daten oder Kopien davon für Auswertungen, Entwicklung oder Tests verwendet werden, gegenüber wem solche Kopien offengelegt wurden und bis wann sie aufbewahrt werden.",
                "Art. 15 Abs. 1 Buchst. a, c und d DSGVO",
                &READ,
            ),
            TOKENS,
            AFFECTED,
            HAPPENED,
            INFORMED,
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
                "Schließen Sie mein Konto, und löschen Sie unverzüglich, bei Ihnen und Ihren Auftragsverarbeitern, alle mich betreffenden Daten, die Sie dann nicht mehr benötigen oder die auf meiner Einwilligung beruhten. Dazu gehören Bilder und Aufnahmen, Protokolle, Körpermaße und Gesundheitsdaten sowie Kopien, die für Auswertungen, Entwicklung oder Tests angefertigt wurden.",
                "Art. 17 Abs. 1 Buchst. a und b DSGVO",
                &READ,
            ),
            ask(
                "Teilen Sie die Löschung allen Empfängern mit, denen meine Daten offengelegt wurden, und unterrichten Sie mich über diese Empfänger.",
                "Art. 19 DSGVO",
                &READ,
            ),
            ask(
                "Haben Sie mich betreffende Daten öffentlich gemacht, so treffen Sie angemessene Maßnahmen, um die Verantwortlichen, die sie verarbeiten, darüber zu informieren, dass ich die Löschung aller Links zu diesen Daten und aller Kopien verlange.",
                "Art. 17 Abs. 2 DSGVO",
                &READ,
            ),
            ask(
                "Bestätigen Sie, was Sie wann gelöscht haben und ab wann auch Sicherungskopien meine Daten nicht mehr enthalten.",
                "Art. 12 Abs. 3 DSGVO",
                &READ,
            ),
            ask(
                "Bewahren Sie Daten weiter auf, so teilen Sie mir mit, welche, aus welchem Grund und bis wann.",
                "Art. 17 Abs. 3, Art. 12 Abs. 4 und Art. 15 Abs. 1 Buchst. d DSGVO",
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
                "Ferner widerspreche ich jeder Verarbeitung, die Sie auf berechtigte Interessen stützen, etwa zur Auswertung, zum Profiling oder zur Produktentwicklung, aus Gründen, die sich aus meiner besonderen Situation ergeben: „{reason}“.",
                "Art. 21 Abs. 1 DSGVO",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "Aus folgendem Vorfall ergibt sich für mich eine besondere Situation, aufgrund derer ich jeder Verarbeitung widerspreche, die Sie auf berechtigte Interessen stützen: „{incident}“.",
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
                "Schränken Sie die Verarbeitung ein, der ich wegen meiner besonderen Situation widerspreche, solange nicht feststeht, ob Ihre berechtigten Gründe gegenüber meinen überwiegen.",
                "Art. 18 Abs. 1 Buchst. d DSGVO",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Löschen Sie die Daten, die Sie nur für Direktwerbung verarbeitet haben.",
                "Art. 17 Abs. 1 Buchst. c DSGVO",
                &READ,
            ),
            ask(
                "Löschen Sie auch die Daten, die Sie nur für andere Zwecke verarbeitet haben, denen ich widerspreche, sofern nicht Ihre berechtigten Gründe überwiegen.",
                "Art. 17 Abs. 1 Buchst. c DSGVO",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask("Teilen Sie mir mit, welche Verarbeitung Sie beendet haben.", "Art. 12 Abs. 3 DSGVO", &READ),
            ask(
                "Setzen Sie eine Verarbeitung fort, der ich wegen meiner besonderen Situation widerspreche, so weisen Sie Ihre zwingenden schutzwürdigen Gründe nach.",
                "Art. 21 Abs. 1 DSGVO",
                &OBJECT,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Leak,
        language: Language::German,
        subject: "Antrag auf Auskunft, ob mich eine Verletzung des Schutzes personenbezogener Daten betrifft",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "ich beantrage Auskunft über die mich betreffenden personenbezogenen Daten, die Sie verarbeiten. Diesen Antrag beschränke ich auf die unten stehenden Fragen, die Verletzungen des Schutzes personenbezogener Daten und den Zugriff auf mein Konto betreffen.",
                "Art. 15 Abs. 1 DSGVO",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Im Einzelnen bitte ich Sie um Folgendes:"),
            AFFECTED,
            HAPPENED,
            INFORMED,
            NOTIFIED,
            SILENT,
            TOKENS,
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
                "am {sent} habe ich Ihnen {first} gesandt. Die Frist für Ihre Antwort endete am {deadline}. Bis heute haben Sie darauf nicht oder nicht vollständig geantwortet.",
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
        subject: "Beschwerde gegen {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say(
                "ich lege Beschwerde gegen den unten genannten Verantwortlichen ein.",
                "Art. 77 Abs. 1 DSGVO",
                &COMPLAIN,
            ),
            detail("Verantwortlicher: {vendor}"),
            detail("Anschrift des Verantwortlichen: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("Mein Konto dort: {account}"),
            COUNTRY,
            say(
                "Am {sent} habe ich dem Verantwortlichen {first} gesandt; eine Kopie liegt bei. Die Frist für eine Antwort endete am {deadline}. Bis heute hat er darauf nicht oder nicht vollständig geantwortet.",
                "Art. 12 Abs. 3 DSGVO",
                &TIME,
            ),
            note("Am {reminded} habe ich ihn an die Antwort erinnert; eine Kopie liegt bei.").given(&[Slot::Reminded]),
            note("In der Antwort fehlt: „{shortcoming}“.").given(&[Slot::Shortcoming]),
            note("Es geht um diesen Vorfall: „{incident}“.").given(&[Slot::Incident]),
            note("Ich bitte Sie um Folgendes:"),
            ask(
                "Untersuchen Sie den Sachverhalt, und unterrichten Sie mich über den Stand und das Ergebnis, erstmals spätestens innerhalb von drei Monaten.",
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
