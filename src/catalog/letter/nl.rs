//! Brieven volgens de AVG in het Nederlands. Own wording; terms of the Dutch version of the regulation. Must not promise more than
//! the article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, DISCLOSED, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say, wish};
use crate::model::{Clause, Frame, Language, LetterKind, LetterText, Slot};

pub(super) static FRAME: Frame = Frame {
    language: Language::Dutch,
    subject: "Betreft: ",
    greeting: "Geachte heer, mevrouw,",
    closing: "Hoogachtend,",
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    date: "{day} {month} {year}",
    first_day: "1",
    first: &[
        (LetterKind::Access, "een verzoek om inzage (art. 15 AVG)"),
        (LetterKind::Erasure, "een verzoek om gegevenswissing (art. 17 AVG)"),
        (LetterKind::Objection, "een bezwaar (art. 21 AVG)"),
        (LetterKind::Leak, "een verzoek om inzage over inbreuken in verband met persoonsgegevens (art. 15 AVG)"),
    ],
};

const ENOUGH: Clause = say(
    "Mijn gegevens zijn te vinden aan de hand van de onderstaande informatie. Ik verzoek u niet meer te vragen dan nodig is om mij te identificeren, en alleen om een kopie van een identiteitsbewijs te vragen als u redenen heeft om aan mijn identiteit te twijfelen en die kunt noemen.",
    "art. 12, lid 6, en art. 5, lid 1, onder c), AVG",
    &READ,
);
const ACCOUNT: Clause = detail("Account: {account}");
const COUNTRY: Clause = detail("Land van verblijf: {country}");
const DEVICES: Clause = detail("Apparaten: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("Aanleiding voor deze brief is dit incident: “{incident}”.").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Ik verzoek u kosteloos en onverwijld te antwoorden, en uiterlijk binnen een maand na ontvangst van deze brief. Heeft u meer tijd nodig, laat mij dat dan binnen die maand weten, met opgave van redenen.",
    "art. 12, leden 3 en 5, AVG",
    &TIME,
);
const REFUSED: Clause = say(
    "Geeft u aan een deel van deze brief geen gevolg, laat mij dan weten aan welk deel en om welke redenen.",
    "art. 12, lid 4, AVG",
    &READ,
);
const BY_MAIL: Clause = note("Een antwoord per e-mail naar het adres van het account volstaat.");
const AFFECTED: Clause = ask(
    "Laat mij weten of gegevens over mij zijn getroffen door een inbreuk in verband met persoonsgegevens bij u of bij een van uw verwerkers, of dat u dit niet kunt uitsluiten, om welke gegevens het precies gaat en, voor zover u dat weet, bij wie zij terecht zijn gekomen.",
    "art. 15, lid 1, onder b) en c), AVG",
    &DISCLOSED,
);
const HAPPENED: Clause = wish(
    "Laat mij voor elk van deze inbreuken weten wat er is gebeurd, wanneer de inbreuk begon en eindigde, en wanneer u er kennis van kreeg.",
);
const INFORMED: Clause = ask(
    "Houdt een dergelijke inbreuk waarschijnlijk een hoog risico voor mij in, dan moet u mij die ook zonder verzoek meedelen. Is dat nog niet gebeurd, doe dat dan nu, met vermelding van de aard van de inbreuk, de waarschijnlijke gevolgen, de genomen of voorgestelde maatregelen en een contactpunt.",
    "art. 34, leden 1 en 2, in samenhang met art. 33, lid 3, onder b) tot en met d), AVG",
    &LEAK,
);
const NOTIFIED: Clause =
    wish("Laat mij weten of, wanneer en aan welke toezichthoudende autoriteit u een dergelijke inbreuk heeft gemeld.");
const SILENT: Clause = ask(
    "Meent u dat u mij een dergelijke inbreuk niet hoeft mee te delen, dan verzoek ik u mij te laten weten of u geen hoog risico aannam, of welke uitzondering van toepassing is.",
    "zie art. 34, leden 1 en 3, AVG",
    &LEAK,
);
const TOKENS: Clause = ask(
    "Laat mij weten met welke toegangstokens en sleutels andere diensten, zoals spraakassistenten, toegang konden krijgen tot mijn account of mijn apparaten, welke diensten dat waren, en wanneer elk token en elke sleutel is ingetrokken.",
    "art. 15, lid 1, AVG",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::Dutch,
        subject: "Verzoek om inzage in mijn persoonsgegevens, met vragen over mogelijke inbreuken",
        needs: TO_VENDOR,
        clauses: &[
            say("Ik verzoek om inzage in de mij betreffende persoonsgegevens die u verwerkt.", "art. 15 AVG", &READ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder het volgende:"),
            ask(
                "Laat mij weten of u persoonsgegevens over mij verwerkt, en verstrek mij een volledige kopie in een gangbare elektronische vorm. Daaronder vallen gepseudonimiseerde gegevens, logboeken, gegevens over mijn apparaten en mijn netwerk, beelden en opnamen, lichaamsmaten en gezondheidsgegevens, en gegevens uit tests of bètaprogramma’s.",
                "art. 15, leden 1 en 3, AVG",
                &READ,
            ),
            ask(
                "Verstrek mij de gegevens die ik u heb verstrekt, met inbegrip van wat mijn apparaten hebben vastgelegd, en die u geautomatiseerd verwerkt op grond van mijn toestemming of onze overeenkomst, in een gestructureerde, gangbare en machineleesbare vorm.",
                "art. 20, lid 1, AVG",
                &READ,
            ),
            ask(
                "Noem de verwerkingsdoeleinden, de voorziene bewaartermijn van elk soort gegevens en de bron van gegevens die niet van mij afkomstig zijn, en laat mij weten of er geautomatiseerde besluiten over mij worden genomen.",
                "art. 15, lid 1, onder a), d), g) en h), AVG",
                &READ,
            ),
            ask(
                "Noem de ontvangers aan wie mijn gegevens zijn of zullen worden verstrekt en, voor ontvangers in derde landen, de passende waarborgen.",
                "art. 15, lid 1, onder c), en lid 2, AVG",
                &READ,
            ),
            ask(
                "Laat mij weten of mijn gegevens, of kopieën daarvan, worden gebruikt voor analyse, ontwikkeling of tests, aan wie dergelijke kopieën zijn verstrekt, en tot wanneer ze worden bewaard.",
                "art. 15, lid 1, onder a), c) en d), AVG",
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
        language: Language::Dutch,
        subject: "Verzoek om wissing van mijn persoonsgegevens",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Ik verzoek u de mij betreffende persoonsgegevens te wissen, en ik trek elke toestemming in die ik u heb gegeven.",
                "art. 17, lid 1, en art. 7, lid 3, AVG",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder het volgende:"),
            ask(
                "Sluit mijn account en wis zonder onredelijke vertraging, bij u en bij uw verwerkers, alle gegevens over mij die u dan niet langer nodig heeft of waarvan de verwerking op mijn toestemming berustte. Daaronder vallen beelden en opnamen, logboeken, lichaamsmaten en gezondheidsgegevens, en kopieën die voor analyse, ontwikkeling of tests zijn gemaakt.",
                "art. 17, lid 1, onder a) en b), AVG",
                &READ,
            ),
            ask(
                "Stel iedere ontvanger aan wie mijn gegevens zijn verstrekt in kennis van de wissing, en geef mij informatie over deze ontvangers.",
                "art. 19 AVG",
                &READ,
            ),
            ask(
                "Heeft u gegevens over mij openbaar gemaakt, neem dan redelijke maatregelen om de verwerkingsverantwoordelijken die ze verwerken te laten weten dat ik verzoek om iedere koppeling naar en iedere kopie van die gegevens te wissen.",
                "art. 17, lid 2, AVG",
                &READ,
            ),
            ask(
                "Bevestig wat u heeft gewist en wanneer, en vanaf wanneer ook back-ups mijn gegevens niet meer bevatten.",
                "art. 12, lid 3, AVG",
                &READ,
            ),
            ask(
                "Bewaart u gegevens, laat mij dan weten welke, om welke reden en tot wanneer.",
                "art. 17, lid 3, art. 12, lid 4, en art. 15, lid 1, onder d), AVG",
                &READ,
            ),
            TIMELY,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Objection,
        language: Language::Dutch,
        subject: "Bezwaar tegen de verwerking van mijn persoonsgegevens",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Ik maak bezwaar tegen de verwerking van mij betreffende persoonsgegevens voor direct marketing, met inbegrip van profilering die daarmee verband houdt. Mijn gegevens mogen niet meer voor dat doel worden verwerkt.",
                "art. 21, leden 2 en 3, AVG",
                &OBJECT,
            ),
            say(
                "Ook maak ik bezwaar tegen elke verwerking die u op gerechtvaardigde belangen baseert, zoals analyse, profilering en productontwikkeling, om redenen die verband houden met mijn specifieke situatie: “{reason}”.",
                "art. 21, lid 1, AVG",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "Om de volgende reden, die verband houdt met mijn specifieke situatie, maak ik bezwaar tegen elke verwerking die u op gerechtvaardigde belangen baseert: dit incident, “{incident}”.",
                "art. 21, lid 1, AVG",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder het volgende:"),
            ask(
                "Beperk de verwerking waartegen ik vanwege mijn specifieke situatie bezwaar maak, zolang niet vaststaat of uw gerechtvaardigde gronden zwaarder wegen dan de mijne.",
                "art. 18, lid 1, onder d), AVG",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Wis de gegevens die u alleen voor direct marketing heeft verwerkt.",
                "art. 17, lid 1, onder c), AVG",
                &READ,
            ),
            ask(
                "Wis ook de gegevens die u alleen heeft verwerkt voor andere doeleinden waartegen ik bezwaar maak, tenzij uw gerechtvaardigde gronden zwaarder wegen dan de mijne.",
                "art. 17, lid 1, onder c), AVG",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask("Laat mij weten welke verwerking u heeft gestaakt.", "art. 12, lid 3, AVG", &READ),
            ask(
                "Zet u een verwerking voort waartegen ik vanwege mijn specifieke situatie bezwaar maak, toon dan uw dwingende gerechtvaardigde gronden aan.",
                "art. 21, lid 1, AVG",
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
        language: Language::Dutch,
        subject: "Verzoek om inzage: heeft een inbreuk in verband met persoonsgegevens mij getroffen?",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Ik verzoek om inzage in de mij betreffende persoonsgegevens die u verwerkt en in de informatie daarover. Ik beperk dit verzoek tot de onderstaande vragen, die gaan over inbreuken in verband met persoonsgegevens en over de toegang tot mijn account.",
                "art. 15, lid 1, AVG",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder het volgende:"),
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
        language: Language::Dutch,
        subject: "Herinnering: de antwoordtermijn is verstreken",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Op {sent} heb ik u {first} gestuurd. De termijn voor uw antwoord eindigde op {deadline}. Tot op heden heb ik van u geen of geen volledig antwoord ontvangen.",
                "art. 12, lid 3, AVG",
                &TIME,
            ),
            note("Er ontbreekt nog: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Ik verzoek u uiterlijk op {until} te antwoorden."),
            say(
                "Heb ik dan nog geen volledig antwoord ontvangen, dan dien ik een klacht in bij de bevoegde toezichthoudende autoriteit.",
                "art. 12, lid 4, en art. 77 AVG",
                &COMPLAIN,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Complaint,
        language: Language::Dutch,
        subject: "Klacht over {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say(
                "Ik dien een klacht in over de hieronder genoemde verwerkingsverantwoordelijke.",
                "art. 77, lid 1, AVG",
                &COMPLAIN,
            ),
            detail("Verwerkingsverantwoordelijke: {vendor}"),
            detail("Adres van de verwerkingsverantwoordelijke: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("Mijn account daar: {account}"),
            COUNTRY,
            say(
                "Op {sent} heb ik de verwerkingsverantwoordelijke {first} gestuurd; een kopie is bijgevoegd. De termijn voor een antwoord eindigde op {deadline}. Tot op heden heb ik geen of geen volledig antwoord ontvangen.",
                "art. 12, lid 3, AVG",
                &TIME,
            ),
            note("Op {reminded} heb ik een herinnering gestuurd; een kopie is bijgevoegd.").given(&[Slot::Reminded]),
            note("In het antwoord ontbreekt: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            note("De klacht betreft dit incident: “{incident}”.").given(&[Slot::Incident]),
            note("Ik verzoek u het volgende:"),
            ask(
                "Onderzoek de zaak, en stel mij in kennis van de voortgang en het resultaat, voor het eerst uiterlijk binnen drie maanden.",
                "art. 57, lid 1, onder f), art. 77, lid 2, en art. 78, lid 2, AVG",
                &COMPLAIN,
            ),
            ask(
                "Gelast de verwerkingsverantwoordelijke mijn verzoek in te willigen.",
                "art. 58, lid 2, onder c), AVG",
                &COMPLAIN,
            ),
            ask(
                "Gelast de verwerkingsverantwoordelijke mij de inbreuk in verband met persoonsgegevens mee te delen, als aan de voorwaarden is voldaan.",
                "art. 58, lid 2, onder e), en art. 34, lid 4, AVG",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
