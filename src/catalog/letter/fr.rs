//! Lettres selon le RGPD en français. Own wording; terms of the French version of the regulation. Must not promise more than the
//! article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, DISCLOSED, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say, wish};
use crate::model::{Clause, Frame, Language, LetterKind, LetterText, Slot};

pub(super) static FRAME: Frame = Frame {
    language: Language::French,
    subject: "Objet\u{a0}: ",
    greeting: "Madame, Monsieur,",
    closing: "Veuillez agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
    months: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    date: "{day} {month} {year}",
    first_day: "1er",
    first: &[
        (LetterKind::Access, "une demande d’accès (art. 15 du RGPD)"),
        (LetterKind::Erasure, "une demande d’effacement (art. 17 du RGPD)"),
        (LetterKind::Objection, "une opposition (art. 21 du RGPD)"),
        (
            LetterKind::Leak,
            "une demande d’accès concernant des violations de données à caractère personnel (art. 15 du RGPD)",
        ),
    ],
};

const ENOUGH: Clause = say(
    "Les indications suivantes permettent de retrouver mes données. Veuillez ne pas en demander davantage qu’il n’est nécessaire pour m’identifier, et ne demander la copie d’une pièce d’identité qu’en cas de doutes raisonnables quant à mon identité, que vous pouvez préciser.",
    "art. 12, paragraphe 6, et art. 5, paragraphe 1, point c), du RGPD",
    &READ,
);
const ACCOUNT: Clause = detail("Compte\u{a0}: {account}");
const COUNTRY: Clause = detail("Pays de résidence\u{a0}: {country}");
const DEVICES: Clause = detail("Appareils\u{a0}: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause =
    note("Je vous écris à la suite de l’incident suivant\u{a0}: «\u{a0}{incident}\u{a0}».").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Je vous prie de répondre gratuitement et dans les meilleurs délais, au plus tard dans un délai d’un mois à compter de la réception de la présente. S’il vous faut davantage de temps, veuillez m’en informer dans ce même délai, en indiquant les motifs.",
    "art. 12, paragraphes 3 et 5, du RGPD",
    &TIME,
);
const REFUSED: Clause = say(
    "Si vous ne donnez pas suite à une partie de la présente, veuillez m’indiquer laquelle et pour quels motifs.",
    "art. 12, paragraphe 4, du RGPD",
    &READ,
);
const BY_MAIL: Clause = note("Une réponse par courrier électronique à l’adresse du compte suffit.");
const AFFECTED: Clause = ask(
    "M’indiquer si une violation de données à caractère personnel, chez vous ou chez l’un de vos sous-traitants, a touché des données me concernant, ou si vous ne pouvez pas l’exclure, de quelles données il s’agit précisément et, pour autant que vous le sachiez, à qui elles ont été communiquées.",
    "art. 15, paragraphe 1, points b) et c), du RGPD",
    &DISCLOSED,
);
const HAPPENED: Clause = wish(
    "Préciser, pour chacune de ces violations, ce qui s’est passé, quand elle a commencé et pris fin, et quand vous en avez pris connaissance.",
);
const INFORMED: Clause = ask(
    "Me communiquer, si ce n’est pas encore fait, toute violation susceptible d’engendrer un risque élevé pour moi, obligation qui vous incombe même sans demande de ma part, en décrivant sa nature, ses conséquences probables et les mesures prises ou proposées, et en indiquant un point de contact.",
    "art. 34, paragraphes 1 et 2, en liaison avec l’art. 33, paragraphe 3, points b) à d), du RGPD",
    &LEAK,
);
const NOTIFIED: Clause =
    wish("M’indiquer si une telle violation a été notifiée à une autorité de contrôle, à laquelle et à quelle date.");
const SILENT: Clause = ask(
    "Si vous estimez ne pas avoir à me communiquer une telle violation, m’en donner la raison\u{a0}: l’absence de risque élevé, ou une exception, en précisant laquelle.",
    "voir l’art. 34, paragraphes 1 et 3, du RGPD",
    &LEAK,
);
const TOKENS: Clause = ask(
    "M’indiquer quels jetons d’accès et quelles clés permettaient à d’autres services, tels que des assistants vocaux, d’accéder à mon compte ou à mes appareils, quels étaient ces services, et à quelle date chaque jeton et chaque clé ont été révoqués.",
    "art. 15, paragraphe 1, du RGPD",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::French,
        subject: "Demande d’accès à mes données à caractère personnel et questions sur d’éventuelles violations",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Je demande l’accès aux données à caractère personnel me concernant que vous traitez.",
                "art. 15 du RGPD",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Plus précisément, je vous prie de bien vouloir\u{a0}:"),
            ask(
                "Me confirmer si vous traitez des données à caractère personnel me concernant et m’en fournir une copie complète sous une forme électronique d’usage courant. Cela comprend les données pseudonymisées, les journaux, les données sur mes appareils et mon réseau, les images et enregistrements, les mensurations et les données concernant la santé, ainsi que les données issues de tests ou de programmes bêta.",
                "art. 15, paragraphes 1 et 3, du RGPD",
                &READ,
            ),
            ask(
                "Me remettre les données que je vous ai fournies, y compris ce que mes appareils ont enregistré, et que vous traitez de façon automatisée sur la base de mon consentement ou de notre contrat, dans un format structuré, couramment utilisé et lisible par machine.",
                "art. 20, paragraphe 1, du RGPD",
                &READ,
            ),
            ask(
                "M’indiquer les finalités du traitement, la durée de conservation envisagée pour chaque type de données, la source des données qui ne proviennent pas de moi et l’existence éventuelle de décisions automatisées à mon égard.",
                "art. 15, paragraphe 1, points a), d), g) et h), du RGPD",
                &READ,
            ),
            ask(
                "M’indiquer les destinataires auxquels mes données ont été ou seront communiquées et, pour les destinataires établis dans des pays tiers, les garanties appropriées.",
                "art. 15, paragraphe 1, point c), et paragraphe 2, du RGPD",
                &READ,
            ),
            ask(
                "M’indiquer si mes données, ou des copies de celles-ci, sont utilisées à des fins d’analyse, de développement ou de test, à qui ces copies ont été communiquées et jusqu’à quand elles sont conservées.",
                "art. 15, paragraphe 1, points a), c) et d), du RGPD",
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
        language: Language::French,
        subject: "Demande d’effacement de mes données à caractère personnel",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Je demande l’effacement des données à caractère personnel me concernant et je retire tous les consentements que je vous ai donnés.",
                "art. 17, paragraphe 1, et art. 7, paragraphe 3, du RGPD",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Plus précisément, je vous prie de bien vouloir\u{a0}:"),
            ask(
                "Fermer mon compte et effacer dans les meilleurs délais, chez vous et chez vos sous-traitants, toutes les données me concernant qui ne vous sont alors plus nécessaires ou dont le traitement reposait sur mon consentement. Cela comprend les images et enregistrements, les journaux, les mensurations et les données concernant la santé, ainsi que les copies faites à des fins d’analyse, de développement ou de test.",
                "art. 17, paragraphe 1, points a) et b), du RGPD",
                &READ,
            ),
            ask(
                "Notifier l’effacement à chaque destinataire auquel mes données ont été communiquées et me fournir des informations sur ces destinataires.",
                "art. 19 du RGPD",
                &READ,
            ),
            ask(
                "Si vous avez rendu publiques des données me concernant, prendre des mesures raisonnables pour informer les responsables du traitement qui les traitent que je demande l’effacement de tout lien vers ces données et de toute copie de celles-ci.",
                "art. 17, paragraphe 2, du RGPD",
                &READ,
            ),
            ask(
                "Me confirmer ce que vous avez effacé et quand, et à partir de quand les sauvegardes ne contiennent plus mes données.",
                "art. 12, paragraphe 3, du RGPD",
                &READ,
            ),
            ask(
                "Si vous conservez des données, m’indiquer lesquelles, pour quel motif et jusqu’à quand.",
                "art. 17, paragraphe 3, art. 12, paragraphe 4, et art. 15, paragraphe 1, point d), du RGPD",
                &READ,
            ),
            TIMELY,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Objection,
        language: Language::French,
        subject: "Opposition au traitement de mes données à caractère personnel",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Je m’oppose au traitement des données à caractère personnel me concernant à des fins de prospection, y compris au profilage lié à celle-ci. Mes données ne doivent plus être traitées à ces fins.",
                "art. 21, paragraphes 2 et 3, du RGPD",
                &OBJECT,
            ),
            say(
                "Je m’oppose également à tout traitement que vous fondez sur des intérêts légitimes, notamment à des fins d’analyse, de profilage ou de développement de produits, pour des raisons tenant à ma situation particulière\u{a0}: «\u{a0}{reason}\u{a0}».",
                "art. 21, paragraphe 1, du RGPD",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "L’incident suivant constitue une raison tenant à ma situation particulière pour laquelle je m’oppose à tout traitement que vous fondez sur des intérêts légitimes\u{a0}: «\u{a0}{incident}\u{a0}».",
                "art. 21, paragraphe 1, du RGPD",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Plus précisément, je vous prie de bien vouloir\u{a0}:"),
            ask(
                "Limiter le traitement auquel je m’oppose pour des raisons tenant à ma situation particulière, tant qu’il n’est pas vérifié si vos motifs légitimes prévalent sur les miens.",
                "art. 18, paragraphe 1, point d), du RGPD",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Effacer les données que vous n’avez traitées qu’à des fins de prospection.",
                "art. 17, paragraphe 1, point c), du RGPD",
                &READ,
            ),
            ask(
                "Effacer également les données que vous n’avez traitées qu’à d’autres fins auxquelles je m’oppose, sauf si vos motifs légitimes prévalent sur les miens.",
                "art. 17, paragraphe 1, point c), du RGPD",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask("M’indiquer à quels traitements vous avez mis fin.", "art. 12, paragraphe 3, du RGPD", &READ),
            ask(
                "Si vous poursuivez un traitement auquel je m’oppose pour des raisons tenant à ma situation particulière, démontrer vos motifs légitimes et impérieux.",
                "art. 21, paragraphe 1, du RGPD",
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
        language: Language::French,
        subject: "Demande d’accès\u{a0}: une violation de données à caractère personnel me concerne-t-elle\u{a0}?",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Je demande l’accès aux données à caractère personnel me concernant que vous traitez et aux informations à leur sujet. Je limite cette demande aux questions ci-dessous, relatives aux violations de données à caractère personnel et à l’accès à mon compte.",
                "art. 15, paragraphe 1, du RGPD",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("Plus précisément, je vous prie de bien vouloir\u{a0}:"),
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
        language: Language::French,
        subject: "Rappel\u{a0}: le délai de réponse est dépassé",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Le {sent}, je vous ai adressé {first}. Le délai de réponse a expiré le {deadline}. À ce jour, vous n’y avez pas répondu, ou seulement en partie.",
                "art. 12, paragraphe 3, du RGPD",
                &TIME,
            ),
            note("Il manque encore\u{a0}: «\u{a0}{shortcoming}\u{a0}».").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Je vous prie de répondre au plus tard le {until}."),
            say(
                "À défaut de réponse complète à cette date, j’introduirai une réclamation auprès de l’autorité de contrôle compétente.",
                "art. 12, paragraphe 4, et art. 77 du RGPD",
                &COMPLAIN,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Complaint,
        language: Language::French,
        subject: "Réclamation contre {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say(
                "J’introduis une réclamation à l’encontre du responsable du traitement désigné ci-dessous.",
                "art. 77, paragraphe 1, du RGPD",
                &COMPLAIN,
            ),
            detail("Responsable du traitement\u{a0}: {vendor}"),
            detail("Adresse du responsable du traitement\u{a0}: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("Mon compte auprès de lui\u{a0}: {account}"),
            COUNTRY,
            say(
                "Le {sent}, j’ai adressé au responsable du traitement {first}, dont une copie est jointe. Le délai de réponse a expiré le {deadline}. À ce jour, il n’y a pas répondu, ou seulement en partie.",
                "art. 12, paragraphe 3, du RGPD",
                &TIME,
            ),
            note("Le {reminded}, j’ai envoyé un rappel, dont une copie est jointe.").given(&[Slot::Reminded]),
            note("Il manque dans la réponse\u{a0}: «\u{a0}{shortcoming}\u{a0}».").given(&[Slot::Shortcoming]),
            note("La réclamation porte sur l’incident suivant\u{a0}: «\u{a0}{incident}\u{a0}».").given(&[Slot::Incident]),
            note("Je vous prie de bien vouloir\u{a0}:"),
            ask(
                "Examiner l’affaire et m’informer de son état d’avancement et de son issue, une première fois dans un délai de trois mois au plus tard.",
                "art. 57, paragraphe 1, point f), art. 77, paragraphe 2, et art. 78, paragraphe 2, du RGPD",
                &COMPLAIN,
            ),
            ask(
                "Ordonner au responsable du traitement de satisfaire à ma demande.",
                "art. 58, paragraphe 2, point c), du RGPD",
                &COMPLAIN,
            ),
            ask(
                "Ordonner au responsable du traitement de me communiquer la violation de données à caractère personnel, si les conditions en sont réunies.",
                "art. 58, paragraphe 2, point e), et art. 34, paragraphe 4, du RGPD",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
