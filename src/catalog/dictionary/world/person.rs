//! Words of who somebody is, where they live, and what they call their things.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::{DEVICE, PERSON};
use crate::model::DataClass::{
    Address, Age, BirthDate, Coordinates, Firmware, Gender, Language, Members, Model, Name, Nickname, Place, Postcode,
    Room, Timezone,
};

/// Names, birth, places, and what somebody calls things.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "sv: förnamn, efternamn, fullständigt namn, tilltalsnamn; da: fornavn, efternavn, fulde navn; nb: \
         etternavn, fullt navn; fi: etunimi, sukunimi; tr: soyad~, soyisim; ru: фамили~, фио; zh: 名字; ja: 姓, \
         フルネーム; ko: 이름, 성명",
    ),
    Phrases::weak(Name, "sv: namn; da: navn; fi: nimi; tr: ad, adı; ru: имя; ja: 名; ko: 이름")
        .under(PERSON)
        .unless("product, model, file, app, device, network, wifi, brand, room"),
    Phrases::strong(
        BirthDate,
        "sv: födelsedatum, födelsedag; da: fødselsdato, fødselsdag; nb: fødselsår; fi: syntymäaika; cs: \
         narozeniny; hu: születésnap; ro: data nașterii; el: γενέθλια; tr: doğum tarih~; uk: дата народження; ru: \
         дата рождения; zh: 出生年月, 出生年份; ja: 生まれた年; ko: 생일; hr: datum rođenja; sr: датум рођења; sl: datum rojstva; lt: gimimo \
         data; lv: dzimšanas datums; et: sünnikuupäev, sünniaeg; is: fæðingardagur; be: дата нараджэння; bg: дата на раждане; eu: \
         jaiotze data; gl: data de nacemento; ca: data de naixement; ar: تاريخ الميلاد; fa: تاریخ تولد; ur: تاریخ پیدائش; hi: जन्म \
         तिथि, जन्मतिथि; te: పుట్టిన తేదీ; ta: பிறந்த தேதி; bn: জন্ম তারিখ; th: วันเกิด; vi: ngày sinh; id: tanggal lahir; ms: tarikh lahir; \
         he: תאריך לידה; af: geboortedatum; sw: tarehe ya kuzaliwa",
    ),
    Phrases::strong(Age, "sv: ålder; fi: ikä; tr: yaş; ru: возраст; zh-Hant: 年齡; ko: 나이").unless(
        "metabolic, fitness, body, battery, filter, device, data, file, message, message, lamp, water, machine",
    ),
    Phrases::strong(Gender, "sv: kön; nb: kjønn; fi: sukupuoli; tr: cinsiyet~; ru: пол; ko: 성별")
        .unless("music, voice, floor, room, temperature, product, heating"),
    Phrases::strong(
        Address,
        "sv: gatuadress, postadress; da: gade, gadenavn; nb: gateadresse, postadresse; fi: katuosoite; tr: sokak; \
         ru: улица; zh: 住址, 街道; ja: 番地, 町名; ko: 주소",
    )
    .unless("ip, mac, network, server, memory, web, email, bluetooth, wifi, url, device"),
    Phrases::weak(Address, "sv: adress; fi: osoite")
        .unless("ip, mac, network, server, memory, web, email, bluetooth, wifi, url, device, bus"),
    Phrases::strong(
        Postcode,
        "sv: postnummer; da: postnr; fi: postinumero; tr: posta kodu; ru: почтовый индекс; zh: 邮政编码; zh-Hant: \
         郵遞區號; ko: 우편번호",
    ),
    Phrases::strong(
        Place,
        "sv: hemort, bostadsort, stad; da: bopæl, hjemby; nb: hjemsted, bosted, poststed; fi: kaupunki, \
         asuinpaikka, kotikaupunki; tr: şehir, ülke, ilçe; ru: город, страна, место жительства; zh: 所在地, 省份; \
         zh-Hant: 國家; ja: 市区町村, 都道府県, 市町村, 居住地; ko: 도시, 국가, 거주지",
    )
    .unless("app, store, wifi, radio, server, mode, code, sensor, water, time"),
    Phrases::strong(
        Coordinates,
        "sv: latitud, longitud; da: breddegrad, længdegrad; nb: lengdegrad; fi: leveysaste, pituusaste, \
         koordinaatit; ru: широта, долгота, координат~",
    )
    .unless("screen, color, image"),
    Phrases::strong(Timezone, "sv: tidszon; da: tidszone; nb: tidssone; fi: aikavyöhyke; ja: タイムゾーン"),
    Phrases::weak(Language, "sv: språk; da: sprog; fi: kieli; zh: 语言; ja: 言語"),
    Phrases::strong(
        Nickname,
        "de: gerätename, gerätebezeichnung; sv: enhetsnamn, enhetens namn, kameranamn; da: enhedsnavn, enhedens \
         navn, kameranavn; nb: enhetsnavn; fi: laitteen nimi, kameran nimi; tr: cihaz adı; ru: имя устройства, \
         название устройства; zh: 设备名, 设备昵称, 摄像头名称; zh-Hant: 裝置名稱, 設備名稱; ja: デバイス名, 機器名, 端末名, カメラ名; ko: 기기 이름, 장치 \
         이름, 기기명, 디바이스 이름",
    ),
    Phrases::weak(
        Nickname,
        "sv: namn; da: navn; fi: nimi; tr: ad, adı; ru: имя, название; pl: nazwa; zh: 名称; zh-Hant: 名稱; ja: 名前; \
         ko: 이름",
    )
    .under(DEVICE)
    .unless("product, model, brand, event, file, scene, type, room, user"),
    Phrases::strong(
        Room,
        "sv: rumsnamn, rum; da: værelse, rumnavn; nb: romnavn; fi: huone, huoneen nimi; ru: комната, название \
         комнаты; zh-Hant: 房間; ko: 방 이름",
    )
    .unless("temperature, humidity, mode, light"),
    Phrases::strong(
        Members,
        "sv: familjemedlemmar, hushållsmedlemmar; da: familiemedlemmer; fi: perheenjäsenet, perheenjäsen; ja: 家族",
    ),
    Phrases::strong(Model, "zh-Hant: 型號; ja: 型番, 機種, モデル名; ko: 모델명; ru: модель; tr: cihaz modeli"),
    Phrases::strong(
        Firmware,
        "zh: 软件版本; zh-Hant: 韌體版本; ja: ファームウェアバージョン; ko: 펌웨어 버전; ru: версия прошивки; sv: firmwareversion",
    ),
];
