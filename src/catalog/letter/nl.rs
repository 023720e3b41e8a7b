//! Brieven volgens de AVG in het Nederlands. Own wording; terms of the Dutch version of the regulation. Must not promise more than
//! the article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say};
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
        (LetterKind::Leak, "een vraag over een inbreuk in verband met persoonsgegevens (art. 15 en 34 AVG)"),
    ],
};

const ENOUGH: Clause = say(
    "Mijn gegevens zijn te vinden aan de hand van de onderstaande aanduidingen. Ik verzoek u niet meer te vragen dan nodig is om mij te herkennen, en alleen om een kopie van een identiteitsbewijs te vragen als u redenen heeft om te twijfelen en die kunt noemen.",
    "art. 12, lid 6, en art. 5, lid 1, onder c), AVG",
    &READ,
);
const ACCOUNT: Clause = detail("Account: {account}");
const COUNTRY: Clause = detail("Land van verblijf: {country}");
const DEVICES: Clause = detail("Apparaten: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("Aanleiding voor deze brief is dit incident: “{incident}”.").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Ik verzoek u kosteloos en onverwijld te antwoorden, en uiterlijk binnen een maand na ontvangst van deze brief. Heeft u meer tijd nodig, laat mij dat dan binnen die maand weten, met de redenen.",
    "art. 12, leden 3 en 5, AVG",
    &TIME,
);
const REFUSED: Clause = say(
    "Geeft u aan een deel van deze brief geen gevolg, laat mij dan weten aan welk deel en om welke redenen.",
    "art. 12, lid 4, AVG",
    &READ,
);
const BY_MAIL: Clause = note("Een antwoord per e-mail naar het adres van het account volstaat.");
const BREACHES: Clause = ask(
    "Noem elke inbreuk in verband met persoonsgegevens, bij u of bij een van uw verwerkers, waardoor gegevens over mij zijn getroffen of getroffen kunnen zijn: wat er is gebeurd en wanneer, welke categorieën van mijn gegevens het betrof, wat de waarschijnlijke gevolgen zijn, welke maatregelen u heeft genomen en wie mij meer kan vertellen.",
    "art. 34, leden 1 en 2, in samenhang met art. 33, lid 3, onder b) tot en met d), en art. 15, lid 1, onder b), AVG",
    &LEAK,
);
const NOTIFIED: Clause = ask(
    "Laat mij weten of en wanneer u dit aan een toezichthoudende autoriteit heeft gemeld, en aan welke.",
    "art. 33, lid 1, AVG",
    &LEAK,
);
const TOKENS: Clause = ask(
    "Laat mij weten met welke toegangstokens en sleutels andere diensten, zoals spraakassistenten, toegang hadden tot mijn account of mijn apparaten, welke diensten dat waren, en wanneer elk token en elke sleutel is ingetrokken.",
    "art. 15, lid 1, onder b) en c), AVG",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::Dutch,
        subject: "Verzoek om inzage in mijn persoonsgegevens, met vragen over inbreuken",
        needs: TO_VENDOR,
        clauses: &[
            say("Ik verzoek om inzage in de persoonsgegevens over mij die u verwerkt.", "art. 15 AVG", &READ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder:"),
            ask(
                "Bevestig of u persoonsgegevens over mij verwerkt, en verstrek mij een volledige kopie in een gangbare elektronische vorm. Daaronder vallen gepseudonimiseerde gegevens, logboeken, gegevens over mijn apparaten en mijn netwerk, beelden en opnamen, lichaams- en gezondheidswaarden, en gegevens uit tests of bètaprogramma’s.",
                "art. 15, leden 1 en 3, AVG",
                &READ,
            ),
            ask(
                "Verstrek mij de gegevens die ik u heb verstrekt, met inbegrip van wat mijn apparaten hebben vastgelegd, in een gestructureerde, gangbare en machineleesbare vorm.",
                "art. 20, lid 1, AVG",
                &READ,
            ),
            ask(
                "Noem de verwerkingsdoeleinden, hoe lang elk soort gegevens wordt bewaard, de bron van gegevens die niet van mij afkomstig zijn, en of er geautomatiseerde besluiten over mij worden genomen.",
                "art. 15, lid 1, onder a), d), g) en h), AVG",
                &READ,
            ),
            ask(
                "Noem de ontvangers aan wie mijn gegevens zijn of zullen worden verstrekt en, voor ontvangers in derde landen, de waarborgen.",
                "art. 15, lid 1, onder c), en lid 2, AVG",
                &READ,
            ),
            ask(
                "Laat mij weten of er kopieën van mijn gegevens zijn gemaakt voor analyse, ontwikkeling of tests, waar die zich bevinden, wie er toegang toe heeft, en tot wanneer ze worden bewaard.",
                "art. 15, lid 1, onder a), c) en d), AVG",
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
        language: Language::Dutch,
        subject: "Verzoek om wissing van mijn persoonsgegevens",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Ik verzoek u de persoonsgegevens over mij te wissen, en trek elke toestemming in die ik u heb gegeven.",
                "art. 17, lid 1, en art. 7, lid 3, AVG",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder:"),
            ask(
                "Wis zonder onredelijke vertraging mijn account en alle gegevens over mij, bij u en bij uw verwerkers. Daaronder vallen beelden en opnamen, logboeken, lichaams- en gezondheidswaarden, en kopieën die voor analyse, ontwikkeling of tests zijn gemaakt.",
                "art. 17, lid 1, AVG",
                &READ,
            ),
            ask(
                "Stel iedere ontvanger aan wie mijn gegevens zijn verstrekt in kennis van de wissing, en geef mij informatie over deze ontvangers.",
                "art. 19 AVG",
                &READ,
            ),
            ask(
                "Heeft u gegevens over mij openbaar gemaakt, laat de verwerkingsverantwoordelijken die ze verwerken dan weten dat ik verzoek om iedere koppeling en kopie te wissen.",
                "art. 17, lid 2, AVG",
                &READ,
            ),
            ask(
                "Bevestig wat u heeft gewist en wanneer, en vanaf wanneer ook back-ups mijn gegevens niet meer bevatten.",
                "art. 12, lid 3, AVG",
                &TIME,
            ),
            ask(
                "Bewaart u gegevens, laat mij dan weten welke, op welke grond en tot wanneer.",
                "art. 17, lid 3, en art. 12, lid 4, AVG",
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
                "Ik maak bezwaar tegen de verwerking van persoonsgegevens over mij voor direct marketing, met inbegrip van profilering die daarmee verband houdt. Mijn gegevens mogen niet meer voor dat doel worden verwerkt.",
                "art. 21, leden 2 en 3, AVG",
                &OBJECT,
            ),
            say(
                "Ook maak ik bezwaar tegen elke verwerking die u op gerechtvaardigde belangen baseert, zoals analyse, profilering en productontwikkeling, vanwege mijn specifieke situatie: “{reason}”.",
                "art. 21, lid 1, AVG",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "Ook dit incident is een reden die met mijn specifieke situatie verband houdt en waarom ik bezwaar maak tegen elke verwerking die u op gerechtvaardigde belangen baseert: “{incident}”.",
                "art. 21, lid 1, AVG",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder:"),
            ask(
                "Beperk de verwerking waartegen ik bezwaar maak, in afwachting van het antwoord op de vraag of uw gronden zwaarder wegen dan de mijne.",
                "art. 18, lid 1, onder d), AVG",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Wis de gegevens die u alleen heeft verwerkt voor de doeleinden waartegen ik bezwaar maak.",
                "art. 17, lid 1, onder c), AVG",
                &READ,
            ),
            ask(
                "Laat mij weten welke verwerking u heeft gestaakt. Zet u er een voort, noem dan de dwingende gerechtvaardigde gronden.",
                "art. 21, lid 1, en art. 12, lid 3, AVG",
                &OBJECT,
            ),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Leak,
        language: Language::Dutch,
        subject: "Vraag of een inbreuk in verband met persoonsgegevens mij heeft getroffen",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Ik verzoek u mij te laten weten of een inbreuk in verband met persoonsgegevens, bij u of bij een van uw verwerkers, gegevens over mij heeft getroffen.",
                "art. 34, lid 1, en art. 15, lid 1, AVG",
                &LEAK,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Ik verzoek u in het bijzonder:"),
            ask(
                "Laat mij weten of gegevens over mij zijn getroffen, of dat u dit niet kunt uitsluiten.",
                "art. 34, lid 1, en art. 15, lid 1, AVG",
                &LEAK,
            ),
            ask(
                "Omschrijf de aard van de inbreuk: wanneer die begon en eindigde, wanneer u er kennis van nam, en welke van mijn gegevens het betrof, veld voor veld.",
                "art. 34, lid 2, en art. 15, lid 1, onder b), AVG",
                &LEAK,
            ),
            ask(
                "Omschrijf de waarschijnlijke gevolgen en de genomen en voorgestelde maatregelen, en noem een contactpunt.",
                "art. 34, lid 2, in samenhang met art. 33, lid 3, onder b) tot en met d), AVG",
                &LEAK,
            ),
            TOKENS,
            NOTIFIED,
            ask(
                "Meent u dat u mij niet hoeft in te lichten, noem dan aan welke van de voorwaarden is voldaan, en door welke feiten.",
                "art. 34, lid 3, AVG",
                &LEAK,
            ),
            TIMELY,
            REFUSED,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Reminder,
        language: Language::Dutch,
        subject: "Herinnering: uw antwoord is te laat",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Op {sent} heb ik u {first} gestuurd. De termijn voor uw antwoord eindigde op {deadline}. Tot vandaag heeft u er geen of niet volledig gevolg aan gegeven.",
                "art. 12, lid 3, AVG",
                &TIME,
            ),
            note("Er ontbreekt nog: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Ik verzoek u uiterlijk op {until} te antwoorden."),
            say(
                "Heb ik dan geen volledig antwoord, dan dien ik een klacht in bij de bevoegde toezichthoudende autoriteit.",
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
                "Op {sent} heb ik de verwerkingsverantwoordelijke {first} gestuurd. De termijn voor een antwoord eindigde op {deadline}. Tot vandaag is er geen of niet volledig gevolg aan gegeven. Een kopie is bijgevoegd.",
                "art. 12, lid 3, AVG",
                &TIME,
            ),
            note("Op {reminded} heb ik een herinnering gestuurd; een kopie is bijgevoegd.").given(&[Slot::Reminded]),
            note("In het antwoord ontbreekt: “{shortcoming}”.").given(&[Slot::Shortcoming]),
            note("Het gaat om dit incident: “{incident}”.").given(&[Slot::Incident]),
            note("Ik verzoek u:"),
            ask(
                "Onderzoek de zaak, en stel mij in kennis van de voortgang en het resultaat, uiterlijk binnen drie maanden.",
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
