//! Cartas según el RGPD en español. Own wording; terms of the Spanish version of the regulation. Must not promise more than the
//! article that it names. Facts: the references of the grounds in `mod.rs`.

use super::{COMPLAIN, DISCLOSED, LEAK, OBJECT, READ, TIME, TO_AUTHORITY, TO_VENDOR, ask, detail, note, say, wish};
use crate::model::{Clause, Frame, Language, LetterKind, LetterText, Slot};

pub(super) static FRAME: Frame = Frame {
    language: Language::Spanish,
    subject: "Asunto: ",
    greeting: "Estimados señores y señoras:",
    closing: "Atentamente,",
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    date: "{day} de {month} de {year}",
    first_day: "1",
    first: &[
        (LetterKind::Access, "una solicitud de acceso (art. 15 del RGPD)"),
        (LetterKind::Erasure, "una solicitud de supresión (art. 17 del RGPD)"),
        (LetterKind::Objection, "una oposición (art. 21 del RGPD)"),
        (
            LetterKind::Leak,
            "una solicitud de acceso relativa a violaciones de la seguridad de los datos personales (art. 15 del RGPD)",
        ),
    ],
};

const ENOUGH: Clause = say(
    "Mis datos pueden localizarse con las indicaciones siguientes. Les ruego que no pidan más de lo necesario para identificarme y que pidan la copia de un documento de identidad solo si tienen dudas razonables sobre mi identidad y pueden precisarlas.",
    "art. 12, apartado 6, y art. 5, apartado 1, letra c), del RGPD",
    &READ,
);
const ACCOUNT: Clause = detail("Cuenta: {account}");
const COUNTRY: Clause = detail("País de residencia: {country}");
const DEVICES: Clause = detail("Dispositivos: {devices}").given(&[Slot::Devices]);
const INCIDENT: Clause = note("Les escribo con motivo del siguiente incidente: «{incident}».").given(&[Slot::Incident]);
const TIMELY: Clause = say(
    "Les ruego que respondan de forma gratuita y sin dilación indebida, a más tardar en el plazo de un mes a partir de la recepción de la presente. Si necesitan más tiempo, infórmenme de ello dentro de ese mes, indicando los motivos.",
    "art. 12, apartados 3 y 5, del RGPD",
    &TIME,
);
const REFUSED: Clause = say(
    "Si no dan curso a alguna parte de la presente, les ruego que me indiquen a cuál y por qué razones.",
    "art. 12, apartado 4, del RGPD",
    &READ,
);
const BY_MAIL: Clause = note("Basta con una respuesta por correo electrónico a la dirección de la cuenta.");
const AFFECTED: Clause = ask(
    "Que me indiquen si una violación de la seguridad de los datos personales, en su empresa o en la de un encargado del tratamiento, ha afectado a datos que me conciernen o si no pueden descartarlo, de qué datos se trata exactamente y, en la medida en que lo sepan, a quién se comunicaron.",
    "art. 15, apartado 1, letras b) y c), del RGPD",
    &DISCLOSED,
);
const HAPPENED: Clause = wish(
    "Que me indiquen, respecto de cada una de esas violaciones, qué ocurrió, cuándo empezó y terminó y cuándo tuvieron constancia de ella.",
);
const INFORMED: Clause = ask(
    "Que me comuniquen, si aún no lo han hecho, toda violación que probablemente entrañe un alto riesgo para mí, a lo que están obligados aunque no lo pida, describiendo su naturaleza, sus posibles consecuencias y las medidas adoptadas o propuestas, e indicando un punto de contacto.",
    "art. 34, apartados 1 y 2, en relación con el art. 33, apartado 3, letras b) a d), del RGPD",
    &LEAK,
);
const NOTIFIED: Clause =
    wish("Que me indiquen si notificaron alguna de esas violaciones a una autoridad de control, a cuál y cuándo.");
const SILENT: Clause = ask(
    "Si consideran que no están obligados a comunicarme alguna de esas violaciones, que me digan por qué: si no apreciaron un alto riesgo o qué excepción concurre.",
    "véase el art. 34, apartados 1 y 3, del RGPD",
    &LEAK,
);
const TOKENS: Clause = ask(
    "Que me indiquen qué tokens de acceso y claves permitían a otros servicios, como asistentes de voz, acceder a mi cuenta o a mis dispositivos, qué servicios eran y cuándo se revocó cada token o clave.",
    "art. 15, apartado 1, del RGPD",
    &READ,
);

pub(super) const LETTERS: &[LetterText] = &[
    LetterText {
        kind: LetterKind::Access,
        language: Language::Spanish,
        subject: "Solicitud de acceso a mis datos personales y preguntas sobre violaciones de la seguridad",
        needs: TO_VENDOR,
        clauses: &[
            say("Solicito el acceso a los datos personales que me conciernen y que ustedes tratan.", "art. 15 del RGPD", &READ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("En concreto, les ruego:"),
            ask(
                "Que me confirmen si tratan datos personales que me conciernen y me faciliten una copia completa en un formato electrónico de uso común. Esto incluye datos seudonimizados, registros, datos sobre mis dispositivos y mi red, imágenes y grabaciones, medidas corporales y datos relativos a la salud, y datos de pruebas o programas beta.",
                "art. 15, apartados 1 y 3, del RGPD",
                &READ,
            ),
            ask(
                "Que me entreguen los datos que les he facilitado, incluido lo que registraron mis dispositivos, y que ustedes tratan por medios automatizados sobre la base de mi consentimiento o de nuestro contrato, en un formato estructurado, de uso común y lectura mecánica.",
                "art. 20, apartado 1, del RGPD",
                &READ,
            ),
            ask(
                "Que me indiquen los fines del tratamiento, el plazo previsto de conservación de cada tipo de datos, el origen de los datos que no proceden de mí y si se toman decisiones automatizadas sobre mí.",
                "art. 15, apartado 1, letras a), d), g) y h), del RGPD",
                &READ,
            ),
            ask(
                "Que me indiquen los destinatarios a los que se comunicaron o serán comunicados mis datos y, en el caso de destinatarios en terceros países, las garantías adecuadas.",
                "art. 15, apartado 1, letra c), y apartado 2, del RGPD",
                &READ,
            ),
            ask(
                "Que me indiquen si mis datos, o copias de ellos, se utilizan para análisis, desarrollo o pruebas, a quién se comunicaron esas copias y hasta cuándo se conservan.",
                "art. 15, apartado 1, letras a), c) y d), del RGPD",
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
        language: Language::Spanish,
        subject: "Solicitud de supresión de mis datos personales",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Solicito la supresión de los datos personales que me conciernen y retiro todos los consentimientos que les he otorgado.",
                "art. 17, apartado 1, y art. 7, apartado 3, del RGPD",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("En concreto, les ruego:"),
            ask(
                "Que cierren mi cuenta y supriman sin dilación indebida, en su empresa y en las de sus encargados del tratamiento, todos los datos que me conciernen y que entonces ya no necesiten o cuyo tratamiento se basaba en mi consentimiento. Esto incluye imágenes y grabaciones, registros, medidas corporales y datos relativos a la salud, y las copias hechas para análisis, desarrollo o pruebas.",
                "art. 17, apartado 1, letras a) y b), del RGPD",
                &READ,
            ),
            ask(
                "Que comuniquen la supresión a cada destinatario al que se comunicaron mis datos y me informen acerca de esos destinatarios.",
                "art. 19 del RGPD",
                &READ,
            ),
            ask(
                "Si han hecho públicos datos que me conciernen, que adopten medidas razonables para informar a los responsables que los traten de que solicito la supresión de todo enlace a esos datos y de toda copia de ellos.",
                "art. 17, apartado 2, del RGPD",
                &READ,
            ),
            ask(
                "Que me confirmen qué han suprimido y cuándo, y a partir de cuándo las copias de seguridad ya no contienen mis datos.",
                "art. 12, apartado 3, del RGPD",
                &READ,
            ),
            ask(
                "Si conservan datos, que me indiquen cuáles, por qué motivo y hasta cuándo.",
                "art. 17, apartado 3, art. 12, apartado 4, y art. 15, apartado 1, letra d), del RGPD",
                &READ,
            ),
            TIMELY,
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Objection,
        language: Language::Spanish,
        subject: "Oposición al tratamiento de mis datos personales",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Me opongo al tratamiento de los datos personales que me conciernen con fines de mercadotecnia directa, incluida la elaboración de perfiles relacionada con ella. Mis datos dejarán de tratarse para esos fines.",
                "art. 21, apartados 2 y 3, del RGPD",
                &OBJECT,
            ),
            say(
                "Me opongo asimismo a todo tratamiento que basen en intereses legítimos, como el análisis, la elaboración de perfiles y el desarrollo de productos, por motivos relacionados con mi situación particular: «{reason}».",
                "art. 21, apartado 1, del RGPD",
                &OBJECT,
            )
            .given(&[Slot::Reason]),
            say(
                "El siguiente incidente es un motivo relacionado con mi situación particular por el que me opongo a todo tratamiento que basen en intereses legítimos: «{incident}».",
                "art. 21, apartado 1, del RGPD",
                &OBJECT,
            )
            .given(&[Slot::Incident]),
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("En concreto, les ruego:"),
            ask(
                "Que limiten el tratamiento al que me opongo por motivos relacionados con mi situación particular, mientras se verifica si sus motivos legítimos prevalecen sobre los míos.",
                "art. 18, apartado 1, letra d), del RGPD",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask(
                "Que supriman los datos que solo han tratado con fines de mercadotecnia directa.",
                "art. 17, apartado 1, letra c), del RGPD",
                &READ,
            ),
            ask(
                "Que supriman también los datos que solo han tratado para otros fines a los que me opongo, salvo que sus motivos legítimos prevalezcan sobre los míos.",
                "art. 17, apartado 1, letra c), del RGPD",
                &READ,
            )
            .given(&[Slot::Reason, Slot::Incident]),
            ask("Que me indiquen a qué tratamientos han puesto fin.", "art. 12, apartado 3, del RGPD", &READ),
            ask(
                "Si mantienen un tratamiento al que me opongo por motivos relacionados con mi situación particular, que acrediten sus motivos legítimos imperiosos.",
                "art. 21, apartado 1, del RGPD",
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
        language: Language::Spanish,
        subject: "Solicitud de acceso: ¿me ha afectado una violación de la seguridad de los datos personales?",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "Solicito el acceso a los datos personales que me conciernen y que ustedes tratan, y a la información sobre ellos. Limito esta solicitud a las preguntas que figuran más abajo, relativas a violaciones de la seguridad de los datos personales y al acceso a mi cuenta.",
                "art. 15, apartado 1, del RGPD",
                &READ,
            ),
            INCIDENT,
            ENOUGH,
            ACCOUNT,
            COUNTRY,
            DEVICES,
            note("En concreto, les ruego:"),
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
        language: Language::Spanish,
        subject: "Recordatorio: ha vencido el plazo de respuesta",
        needs: TO_VENDOR,
        clauses: &[
            say(
                "El {sent} les envié {first}. El plazo de respuesta terminó el {deadline}. Hasta hoy no han respondido, o no lo han hecho por completo.",
                "art. 12, apartado 3, del RGPD",
                &TIME,
            ),
            note("Falta todavía: «{shortcoming}».").given(&[Slot::Shortcoming]),
            ACCOUNT,
            COUNTRY,
            note("Les ruego que respondan a más tardar el {until}."),
            say(
                "Si para entonces no tengo una respuesta completa, presentaré una reclamación ante la autoridad de control competente.",
                "art. 12, apartado 4, y art. 77 del RGPD",
                &COMPLAIN,
            ),
            BY_MAIL,
        ],
    },
    LetterText {
        kind: LetterKind::Complaint,
        language: Language::Spanish,
        subject: "Reclamación contra {vendor}",
        needs: TO_AUTHORITY,
        clauses: &[
            say(
                "Presento una reclamación contra el responsable del tratamiento indicado a continuación.",
                "art. 77, apartado 1, del RGPD",
                &COMPLAIN,
            ),
            detail("Responsable del tratamiento: {vendor}"),
            detail("Dirección del responsable del tratamiento: {vendor_address}").given(&[Slot::VendorAddress]),
            detail("Mi cuenta allí: {account}"),
            COUNTRY,
            say(
                "El {sent} envié al responsable del tratamiento {first}, de la que adjunto una copia. El plazo de respuesta terminó el {deadline}. Hasta hoy no ha respondido, o no lo ha hecho por completo.",
                "art. 12, apartado 3, del RGPD",
                &TIME,
            ),
            note("El {reminded} envié un recordatorio, del que adjunto una copia.").given(&[Slot::Reminded]),
            note("Falta en la respuesta: «{shortcoming}».").given(&[Slot::Shortcoming]),
            note("La reclamación se refiere al siguiente incidente: «{incident}».").given(&[Slot::Incident]),
            note("Les ruego:"),
            ask(
                "Que investiguen el asunto y me informen sobre su curso y su resultado, por primera vez en el plazo de tres meses a más tardar.",
                "art. 57, apartado 1, letra f), art. 77, apartado 2, y art. 78, apartado 2, del RGPD",
                &COMPLAIN,
            ),
            ask(
                "Que ordenen al responsable del tratamiento que atienda mi solicitud.",
                "art. 58, apartado 2, letra c), del RGPD",
                &COMPLAIN,
            ),
            ask(
                "Que ordenen al responsable del tratamiento que me comunique la violación de la seguridad de los datos personales, si se cumplen las condiciones.",
                "art. 58, apartado 2, letra e), y art. 34, apartado 4, del RGPD",
                &COMPLAIN,
            )
            .given(&[Slot::Incident]),
        ],
    },
];
