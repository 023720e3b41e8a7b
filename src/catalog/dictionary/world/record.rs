//! Words of papers and people in the languages that vendors of devices ship beside the first eight: Czech, Hungarian,
//! Romanian, Swedish, Danish, Finnish, Turkish, Greek, Russian, Ukrainian, Chinese, Japanese, Korean. One or two words for
//! each class, those that a form or a list shows first; what is put together of words that `context` holds is left out.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::DEVICE;
use crate::model::DataClass::{
    Address, Age, BirthDate, DocumentNo, Gender, Language, Members, Name, NationalId, Nickname, Occupation, OtpSeed,
    Phone, Pin, Place, Postcode, SecurityQa, Serial, Ssid, Timezone, VehiclePlate,
};

/// Of who somebody is and what they own.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "cs: příjmení; hu: vezetéknév, keresztnév, teljes név; ro: prenume; el: επώνυμο, ονοματεπώνυμο; uk: \
         прізвище; ja: フリガナ",
    ),
    Phrases::weak(Name, "name; ru: имя; uk: імя")
        .under(
            "profil, профиль, профіль, osoba, persoană, személy, \
         tulajdonos, majitel, имя",
        )
        .unless(DEVICE),
    Phrases::strong(
        BirthDate,
        "cs: narozen~; hu: születés~; ro: nașterii; tr: doğum; el: γέννησης; ko: 생년월일; sv: född; uk: народження",
    )
    .unless("place, místo, city, country"),
    Phrases::strong(Age, "cs: věk; hu: életkor; ro: vârsta, vârstă; el: ηλικία; uk: вік").unless(
        "body, battery, \
         device, water, min",
    ),
    Phrases::strong(Gender, "cs: pohlaví; el: φύλο; uk: стать").unless("music, connector"),
    Phrases::weak(Gender, "hu: nem; ro: gen").under("profil, user, person, scale, mérleg, felhasználó, osoba").unless(
        "id, \
         code",
    ),
    Phrases::strong(
        NationalId,
        "documento identidad, tax no, tc kimlik, cnp; cs: rodné číslo; hu: személyi szám, adóazonosító; sv: \
         personnr; el: αφμ; ru: инн, снилс; ko: 주민등록번호; ja: マイナンバー",
    ),
    Phrases::strong(
        DocumentNo,
        "cs: pasu, občansk~ průkaz~, řidičsk~ průkaz~; hu: útlevél, útlevélszám, jogosítvány; ro: pașaport; sv: \
         körkort; da: kørekort; fi: ajokortti; tr: pasaport, ehliyet; el: διαβατήριο; ru: паспорт~; zh: 护照, 驾驶证; ja: \
         パスポート, 免許証; ko: 여권",
    ),
    Phrases::weak(Language, "cs: jazyk; hu: nyelv; ro: limba; tr: dil; el: γλώσσα; ru: язык; uk: мова; ko: 언어"),
    Phrases::weak(Occupation, "job, work role").under("survey, profile, user, person, member, questionnaire"),
    Phrases::strong(Postcode, "hu: irányítószám; cs: psč; ru: индекс; ro: poștal").unless("body, mass, sort, array"),
    Phrases::strong(
        Place,
        "cs: město; hu: város, ország; ro: oraș, localitate, țară, județ; el: πόλη, χώρα; uk: \
         місто, країна; ja: 国",
    )
    .unless("app, mode, server, id"),
    Phrases::weak(Address, "cs: ulice; hu: utca, lakcím; ro: strada, stradă; uk: вулиця; el: οδός"),
    Phrases::strong(
        Phone,
        "cs: telefonn~ čísl~; hu: mobilszám; uk: номер телефон~; ko: 휴대폰, 휴대전화; tr: cep telefonu",
    ),
    Phrases::strong(
        Timezone,
        "cs: časové pásmo; hu: időzóna; ro: fus orar; tr: saat dilimi; el: ζώνη ώρας; ru: часовой пояс; uk: часовий пояс; ko: 시간대",
    ),
    Phrases::strong(Ssid, "name network, name wifi").unless("type"),
    Phrases::strong(
        Serial,
        "hu: gyári szám; tr: seri no; el: σειριακός; uk: серійн~; ro: număr de serie, serie dispozitiv; ja: シリアル, 製造番号",
    )
    .unless(
        "tv, \
         time, port, number",
    ),
    Phrases::strong(Nickname, "name device, name camera"),
    Phrases::strong(
        VehiclePlate,
        "spz; cs: registrační značka; hu: rendszám; ro: înmatriculare; sv: registreringsnummer; da: nummerplade; fi: \
         rekisterinumero; tr: plaka; el: πινακίδα; ru: госномер, номерной знак; uk: номерний знак; ja: ナンバープレート; ko: \
         차량번호",
    ),
    Phrases::strong(
        OtpSeed,
        "cs: záložn~ kód~; hu: tartalék kód~; ro: coduri de rezervă, coduri de recuperare; sv: reservkod~; da: \
         gendannelseskode~; fi: palautuskood~; tr: yedek kod~; ru: резервн~ код~; zh: 备用码, 恢复码; ja: リカバリーコード, \
         バックアップコード; ko: 복구 코드",
    ),
    Phrases::strong(
        Pin,
        "code door, code gate, code alarm, code lock, code intercom, code installer, code entry; \
         ja: 解錠コード; zh: 开锁码",
    ),
    Phrases::strong(SecurityQa, "answer security"),
    Phrases::strong(
        Members,
        "cs: počet dětí, počet osob; hu: gyermek~; ro: copii; sv: antal barn; da: antal børn; \
         tr: çocuk~; ru: дети, детей; zh: 家庭人数; ja: 子供",
    )
    .unless("door, lock, mode"),
];
