//! Words of papers, people and what machines write down of them, in the languages that vendors of devices ship beside the
//! first eight: Czech, Hungarian, Romanian, Swedish, Danish, Norwegian, Finnish, Turkish, Greek, Russian, Ukrainian, Chinese,
//! Japanese, Korean. One or two words for each class, those that a form or a list of readings shows first.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::DEVICE;
use crate::model::DataClass::{
    Address, Age, BankAccount, BirthDate, Condition, Coordinates, DocumentNo, Gender, Glucose, Hostname, ImageUrl, Language, Lock,
    Members, Name, NationalId, Nickname, Occupation, OtpSeed, Phone, Pin, Place, Postcode, Purchase, Reproductive, Room, SecurityQa,
    Serial, Ssid, Timezone, VehiclePlate, Vin,
};

/// Of who somebody is, what they own, and what was seen of them.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "cs: příjmení; hu: vezetéknév, keresztnév, teljes név, családnév, utónév; ro: prenume, nume de familie; el: επώνυμο, ονοματεπώνυμο; \
         uk: прізвище; zh: 姓名, 姓氏; ja: フリガナ, 氏名, お名前; ru: отчество",
    ),
    Phrases::weak(Name, "ru: имя; uk: імя; cs: jméno; hu: név; ro: nume; el: όνομα").under("profile, profil, профиль, профіль, account, osoba, személy, customer, user, kontakt").unless(DEVICE),
    Phrases::strong(BirthDate, "cs: narozen~; hu: születés~; ro: data nașterii, născut; tr: doğum; el: γέννησης, γεννήσεως; ko: 생년월일; fi: syntynyt; sv: född; da: født; uk: народження").unless("place, místo, city, country"),
    Phrases::strong(Age, "cs: věk; hu: életkor; ro: vârsta, vârstă; el: ηλικία; uk: вік").unless("body, battery, device, water, min"),
    Phrases::strong(Gender, "cs: pohlaví; hu: nem; el: φύλο; uk: стать").unless("music, connector, ai, next, id, code, number"),
    Phrases::strong(
        NationalId,
        "documento identidad, documento nacional de identidad, tax no, tc kimlik, cnp; cs: rodné číslo; hu: személyi szám, adóazonosító, taj szám; ro: cod numeric personal; sv: personnr; el: αφμ, αμκα; \
         ru: инн, снилс; uk: іпн, рнокпп; ko: 주민등록번호; ja: マイナンバー, 個人番号",
    ),
    Phrases::strong(
        DocumentNo,
        "cs: číslo pasu, pasu, občansk~ průkaz~, řidičsk~ průkaz~; hu: útlevél, útlevélszám, jogosítvány, személyi igazolvány; ro: pașaport, buletin, permis de conducere; sv: körkort; da: kørekort; fi: ajokortti; tr: pasaport, ehliyet; \
         el: διαβατήριο; ru: паспорт~, водительск~ удостоверен~; uk: паспорт; zh: 护照, 驾照, 驾驶证; ja: パスポート, 運転免許証; ko: 여권, 운전면허",
    )
    .unless("activity, fitness, day, walk, count"),
    Phrases::weak(Language, "cs: jazyk; hu: nyelv; ro: limba; tr: dil; el: γλώσσα; ru: язык; uk: мова; ko: 언어"),
    Phrases::strong(Occupation, "cs: povolání, zaměstnavatel; hu: foglalkozás, munkahely; ro: profesie, ocupație; sv: yrke, arbetsgivare; da: erhverv; fi: ammatti; tr: meslek; ru: професси~, работодатель; uk: професі~; ko: 직업; ja: 勤務先")
        .unless("id, cron, print, name, status, queue, type, batch, clean, backup, list, progress, state, scheduled, print job, uuid"),
    Phrases::weak(Occupation, "job, work role").under("survey, profile, user, person, member, questionnaire"),
    Phrases::weak(Reproductive, "tr: adet").under("cycle, menstrual, womens health, döngü"),
    Phrases::strong(Postcode, "hu: irányítószám; cs: psč; el: τκ; ru: индекс; uk: поштовий індекс; ro: cod poștal").unless("body, mass, sort, glycemic, array"),
    Phrases::strong(Place, "cs: město, obec; hu: város, település, ország; ro: oraș, localitate, țară, județ; el: πόλη, χώρα; uk: місто, країна; ja: 国").unless("app, mode, server, id"),
    Phrases::weak(Address, "cs: ulice; hu: utca, cím, lakcím; ro: stradă, strada; el: οδός; uk: вулиця"),
    Phrases::strong(Phone, "cs: telefonn~ čísl~; hu: mobilszám; uk: номер телефон~; ko: 휴대폰, 휴대전화; tr: cep telefonu"),
    Phrases::strong(Coordinates, "cs: zeměpisná šířka, zeměpisná délka; hu: földrajzi szélesség; tr: enlem, boylam; el: γεωγραφικό πλάτος; ko: 위도, 경도; uk: довгота"),
    Phrases::strong(Timezone, "cs: časové pásmo; hu: időzóna; ro: fus orar; tr: saat dilimi; el: ζώνη ώρας; ru: часовой пояс; uk: часовий пояс; ko: 시간대"),
    Phrases::strong(Ssid, "name network, name wifi").unless("type"),
    Phrases::strong(Hostname, "name host, name computer; hu: gépnév; sv: hostnamn, värdnamn; zh: 主机名; ja: ホスト名; ko: 호스트; ru: имя хоста"),
    Phrases::strong(Serial, "hu: gyári szám, gyártási szám; tr: seri no; el: σειριακός; uk: серійн~; ro: număr de serie; ja: シリアル, 製造番号"),
    Phrases::strong(Nickname, "name device, name camera"),
    Phrases::strong(Vin, "hu: alvázszám; ro: serie șasiu; sv: chassinummer; tr: şasi no; ru: номер кузова; ja: 車台番号; ko: 차대번호; zh: 车辆识别代号"),
    Phrases::strong(
        VehiclePlate,
        "spz; cs: registrační značka; hu: rendszám; ro: număr de înmatriculare, înmatriculare; sv: registreringsnummer; da: nummerplade; fi: rekisterinumero; tr: plaka; el: πινακίδα, αριθμός κυκλοφορίας; \
         ru: госномер, номерной знак; uk: держномер, номерний знак; zh: 车牌; ja: ナンバープレート; ko: 차량번호",
    ),
    Phrases::strong(
        OtpSeed,
        "cs: záložn~ kód~, obnovovac~ kód~; hu: tartalék kód~, helyreállítási kód; ro: coduri de rezervă, coduri de recuperare; sv: reservkod~, återställningskod~; da: gendannelseskode~, backupkode~; nb: gjenopprettingskode~; fi: palautuskood~, varakood~; \
         tr: yedek kod~, kurtarma kodu; el: εφεδρικοί κωδικοί; ru: резервн~ код~; uk: резервн~ код~; zh: 备用码, 恢复码; ja: リカバリーコード, バックアップコード; ko: 복구 코드",
    ),
    Phrases::strong(Pin, "code door, code gate, code alarm, code lock, code intercom, code installer, code entry; ja: 解錠コード; zh: 开锁码; ko: 도어록"),
    Phrases::strong(SecurityQa, "answer security, answer question security, answer question"),
    Phrases::strong(BankAccount, "cs: číslo účtu, bankovn~ účet; hu: bankszámla, bankszámlaszám; ro: cont bancar; fi: tilinumero; tr: hesap numarası; ru: номер счет~, расчетн~ счет; uk: номер рахунк~; ko: 계좌번호; sv: bankkonto"),
    Phrases::strong(Purchase, "number order; cs: objednávka; hu: rendelésszám; fi: tilausnumero; sv: ordernummer, beställning; da: ordrenummer"),
    Phrases::strong(Glucose, "cs: cukr; el: σάκχαρο; ru: сахар; uk: цукор; sv: blodsocker").unless("food, meal"),
    Phrases::strong(Condition, "cs: lék~; hu: gyógyszer~, betegség~; ro: medicament~, boală, boli, alergie; sv: läkemedel, sjukdom~; da: sygdom~; fi: lääke, lääkkeet, sairau~; tr: ilaç, hastalık; el: φάρμακ~, ασθένεια; ru: лекарств~, болезн~; uk: ліки, хвороб~; ja: 病気, 薬, 病名; ko: 약, 질병; zh: 疾病"),
    Phrases::strong(Reproductive, "cs: menstruac~, těhotenstv~; hu: menstruáció, terhesség; ro: menstruație, sarcină; fi: kuukautis~, raskaus; tr: regl, gebelik; ru: менструац~, беременност~; uk: вагітн~; ko: 생리, 임신; el: εγκυμοσύνη").unless("count, number, quantity, miktar"),
    Phrases::strong(Room, "cs: místnost; hu: szoba; ro: cameră, încăpere; tr: oda; el: δωμάτιο; uk: кімната; ko: 방; ru: комната; fi: huone; da: værelse; sv: rum").unless("temperature, humidity, light, mode, cd, thermostat"),
    Phrases::strong(Members, "cs: počet dětí, počet osob; hu: gyermek~, gyerekek; ro: număr copii; sv: antal barn; fi: lasten määrä, lapset; tr: çocuk sayısı, çocuklar; ru: дети; zh: 家庭人数, 孩子; ja: 子供, 家族; ko: 가족").unless("door, lock, mode"),
    Phrases::weak(Lock, "status, stav, állapot, állapota, stare, tila, durumu, состояние, 状态, 状態, state").under("lock").unless("account, child, screen"),
    Phrases::weak(ImageUrl, "cs: snímek, obrázek; hu: kép; ro: imagine; da: billede; fi: kuva; tr: resim; el: εικόνα; ru: снимок, фото; uk: знімок; zh: 图片, 截图, 照片; ja: 画像, 写真; ko: 사진, 이미지"),
];
