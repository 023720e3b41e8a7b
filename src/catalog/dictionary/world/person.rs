//! Words of who somebody is, where they live, and what they call their things.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::{DEVICE, PERSON};
use crate::model::DataClass::{
    Address, Age, BirthDate, Coordinates, Firmware, Gender, Language, Members, Model, Name, Nickname, Place, Postcode, Room,
    Timezone,
};

pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "sv: förnamn, efternamn, fullständigt namn, tilltalsnamn; da: fornavn, efternavn, fulde navn; nb: fornavn, etternavn, fullt navn; fi: etunimi, sukunimi, koko nimi; is: fornafn, eftirnafn, fullt nafn, kenninafn; et: eesnimi, perekonnanimi, perenimi, \
         täisnimi; lv: vārds uzvārds, uzvārd~, pilns vārds; lt: pavardė, pavardės, vardas pavardė, vardas ir pavardė; cs: jméno a příjmení, příjmení, křestní jméno, celé jméno; sk: priezvisk~, meno a priezvisko, krstné meno, celé meno; hu: keresztnév, vezetéknév, családnév, teljes név, utónév; \
         sl: priimek, ime in priimek, polno ime; hr: prezime, ime i prezime, puno ime; sr: презиме, име и презиме, пуно име; bg: фамили~, собствено име, име и фамилия, презиме, пълно име; ro: prenume, nume de familie, nume complet, numele complet, nume și prenume; el: επώνυμο, ονοματεπώνυμο, μικρό όνομα, \
         πλήρες όνομα; tr: soyad~, ad soyad, adı soyadı, tam ad, isim soyisim, soyisim; uk: прізвищ~, ім я та прізвище, повне ім я, піб; ru: фамили~, имя и фамилия, полное имя, фио, отчеств~; be: прозвішч~, імя і прозвішча; ca: cognom~, nom i cognoms, nom complet; gl: apelido~, nome e apelidos; eu: abizen~, izen abizenak, izen osoa; \
         zh: 姓名, 真实姓名, 名字, 姓氏; zh-Hant: 姓名, 真實姓名, 名字, 姓氏; ja: 名前, 氏名, お名前, 姓, 名字, フルネーム; ko: 이름, 성명, 성함, 실명; vi: họ tên, họ và tên, tên đầy đủ; th: ชื่อนามสกุล, นามสกุล, ชื่อจริง; id: nama lengkap, nama depan, nama belakang; ms: nama penuh, nama keluarga; hi: पूरा नाम, उपनाम कुल, प्रथम नाम; bn: পুরো নাম, পূর্ণ নাম, বংশের নাম; \
         ta: முழுப் பெயர், முழு பெயர்; te: పూర్తి పేరు, ఇంటిపేరు; ur: پورا نام; fa: نام و نام خانوادگی, نام خانوادگی; ar: الاسم الكامل, اسم العائلة, الاسم الأول, الاسم الاول; he: שם מלא, שם פרטי, שם משפחה; az: soyad~; kk: аты жөні, тегі",
    ),
    Phrases::weak(
        Name,
        "sv: namn; da: navn; fi: nimi; is: nafn; et: nimi; lv: vārds; lt: vardas; cs: jméno; sk: meno; hu: név, neve; sl: ime; sr: име; bg: име; ro: nume, numele; el: όνομα; tr: ad, adı, isim; uk: ім я, імя; ru: имя; ca: nom; eu: izena; zh: 名称, 姓名; ja: 名前, 名; ko: 이름; vi: tên; th: ชื่อ; id: nama; hi: नाम; bn: নাম; ta: பெயர்; te: పేరు; ur: نام; fa: نام; ar: اسم; he: שם",
    )
    .under(PERSON)
    .unless("product, model, file, app, device, network, wifi, brand, room"),
    Phrases::strong(
        BirthDate,
        "sv: födelsedatum, födelsedag, födelseår, personens födelsedatum; da: fødselsdato, fødselsdag, fødselsår; nb: fødselsdato, fødselsdag, fødselsår; fi: syntymäaika, syntymäpäivä, syntymävuosi; is: fæðingardag~, fæðingarár; et: sünniaeg, sünnikuupäev, sünnipäev, sünniaasta; lv: dzimšanas datums, dzimšanas dien~, dzimšanas gads; \
         lt: gimimo data, gimtadien~, gimimo metai; cs: datum narození, narozeniny, rok narození; sk: dátum narodenia, narodeniny, rok narodenia; hu: születési dátum, születésnap, születési idő, születési év; sl: datum rojstva, rojstni dan, leto rojstva; hr: datum rođenja, rođendan, godina rođenja; sr: датум рођења, рођендан, датум на раѓање, роденден, година \
         рођења; bg: дата на раждане, рожден ден, рождена дата, година на раждане; ro: data nașterii, data de naștere, zi de naștere, ziua de naștere, anul nașterii; el: ημερομηνία γέννησης, γενέθλια, έτος γέννησης; tr: doğum tarih~, doğum gün~, doğum yıl~; uk: дата народження, день народження, рік народження; ru: дата рождения, день рождения, год рождения; \
         be: дата нараджэння, дзень нараджэння; ca: data naixement, aniversari naixement; gl: data nacemento; eu: jaiotze data, jaioteguna, jaiotza data, urtebetetze~; zh: 出生日期, 生日, 出生年月, 出生年份; zh-Hant: 出生日期, 生日, 出生年份; ja: 生年月日, 誕生日, 生まれた年; ko: 생년월일, 생일, 출생연도, 출생년도; vi: ngày sinh, năm sinh, sinh nhật; \
         th: วันเกิด, วันเดือนปีเกิด, ปีเกิด; id: tanggal lahir, tahun lahir; ms: tarikh lahir, tahun lahir; hi: जन्म तिथि, जन्मतिथि, जन्मदिन, जन्म तारीख, जन्म वर्ष; bn: জন্ম তারিখ, জন্মতারিখ, জন্মদিন; ta: பிறந்த தேதி, பிறந்தநாள், பிறந்த நாள்; te: పుట్టిన తేదీ, పుట్టినరోజు, జన్మ తేదీ; ur: تاریخ پیدائش; fa: تاریخ تولد, تولد; ar: تاريخ الميلاد, تاريخ ميلاد, عيد الميلاد; \
         he: תאריך לידה, יום הולדת, שנת לידה; az: doğum tarix~; kk: туған күн~",
    ),
    Phrases::strong(
        Age,
        "sv: ålder; da: alder; fi: ikä; is: aldur; et: vanus; lv: vecums; lt: amžius; hu: életkor; sl: starost; hr: starost; sr: године старости, старост, возраст; bg: възраст; ro: vârsta, vârstă; el: ηλικία; tr: yaş, yaşınız; uk: вік; ru: возраст; be: узрост; eu: adina; zh: 年龄; zh-Hant: 年齡; ja: 年齢; ko: 나이, 연령; \
         vi: tuổi; th: อายุ; id: usia, umur; hi: आयु, उम्र; bn: বয়স; ta: வயது; te: వయస్సు; ur: عمر; fa: سن; ar: عمر, العمر; he: גיל; cs: věk; sk: vek",
    )
    .unless(
        "metabolic, fitness, body, battery, filter, device, data, file, message, message, lamp, water, machine",
    ),
    Phrases::strong(
        Gender,
        "sv: kön; da: køn; nb: kjønn; fi: sukupuoli; is: kyn; et: sugu; lv: dzimums; lt: lytis; cs: pohlaví; sk: pohlavie; hu: neme, nem; sl: spol; hr: spol, pol; sr: пол; bg: пол; ro: sex, gen; el: φύλο; tr: cinsiyet~; uk: стать, статі; ru: пол; be: пол; ca: gènere, sexe; gl: xénero; eu: sexua, generoa; zh: 性别; zh-Hant: 性別; ja: 性別; ko: 성별; vi: giới tính; \
         th: เพศ; id: jenis kelamin; ms: jantina; hi: लिंग; bn: লিঙ্গ; ta: பாலினம்; te: లింగం; ur: جنس; fa: جنسیت; ar: جنس, الجنس; he: מין, מגדר",
    )
    .unless("music, voice, floor, room, temperature, product, heating"),
    Phrases::strong(
        Address,
        "sv: gatuadress, postadress, hemadress, leveransadress, gata, bostadsadress; da: gade, gadenavn, postadresse, leveringsadresse, hjemmeadresse, vejnavn; nb: gateadresse, postadresse, leveringsadresse, hjemmeadresse; fi: katuosoite, postiosoite, kotiosoite, toimitusosoite; is: heimilisfang, póstfang, gata; et: tänav, kodune aadress, postiaadress, \
         elukoha aadress; lv: iela, ielas, pasta adrese, mājas adrese; lt: gatvė, gatvės, namų adresas, pašto adresas; cs: ulice, bydliště, poštovní adresa, doručovací adresa; sk: ulica, bydlisko, doručovacia adresa; hu: lakcím, utca, házszám, szállítási cím, postacím; sl: ulica, domači naslov, hišna številka; hr: ulica, kućna adresa, kućni broj, prebivalište; \
         sr: улица, кућна адреса, домашна адреса; bg: улица, домашен адрес, адрес за доставка; ro: stradă, strada, adresa de domiciliu, adresa poștală, adresă de livrare; el: οδός, διεύθυνση κατοικίας, ταχυδρομική διεύθυνση; tr: ev adres~, sokak, cadde, teslimat adres~; uk: вулиц~, домашн~ адрес~, поштов~ адрес~; ru: улица, домашн~ адрес~, почтов~ адрес~, адрес доставки, \
         адрес проживания; be: вуліц~, хатні адрас; ca: carrer, adreça postal, domicili; gl: rúa, enderezo postal; eu: kalea, posta helbide~; zh: 住址, 家庭地址, 详细地址, 收货地址, 街道, 联系地址; zh-Hant: 住址, 地址, 家庭地址, 街道, 通訊地址; ja: 住所, ご住所, 番地, 町名; ko: 주소, 집 주소, 도로명, 배송지; vi: địa chỉ nhà, địa chỉ, tên đường; th: ที่อยู่, บ้านเลขที่, ถนน; \
         id: alamat rumah, nama jalan, alamat pengiriman; ms: alamat rumah, alamat penghantaran; hi: घर का पता, डाक पता, गली; bn: বাড়ির ঠিকানা, ডাক ঠিকানা; ta: வீட்டு முகவரி, தெரு; te: ఇంటి చిరునామా, చిరునామా, వీధి; ur: گھر کا پتہ, گلی; fa: نشانی منزل, آدرس منزل, خیابان, آدرس پستی; ar: عنوان المنزل, العنوان البريدي, شارع; he: כתובת מגורים, רחוב, כתובת למשלוח",
    )
    .unless("ip, mac, network, server, memory, web, email, bluetooth, wifi, url, device"),
    Phrases::weak(
        Address,
        "sv: adress; fi: osoite; et: aadress; lt: adresas; cs: adresa; hu: cím, címe; sl: naslov; bg: адрес; ro: adresă; el: διεύθυνση; ca: adreça; gl: enderezo; eu: helbidea; id: alamat; hi: पता; bn: ঠিকানা; ta: முகவரி; ar: عنوان; he: כתובת; fa: آدرس, نشانی; ur: پتہ",
    )
    .unless("ip, mac, network, server, memory, web, email, bluetooth, wifi, url, device, bus"),
    Phrases::strong(
        Postcode,
        "sv: postnummer; da: postnr; fi: postinumero; is: póstnúmer; et: sihtnumber, postiindeks; lv: pasta indekss; lt: pašto kodas; cs: psč, poštovní směrovací číslo; sk: poštové smerovacie číslo; hu: irányítószám; sl: poštna številka; hr: poštanski broj; sr: поштански број; bg: пощенски код; ro: cod poștal; el: ταχυδρομικός κώδικας; tr: posta kodu; uk: поштовий індекс; \
         ru: почтовый индекс; be: паштовы індэкс; ca: codi postal; eu: posta kode~; zh: 邮编, 邮政编码; zh-Hant: 郵遞區號; ja: 郵便番号; ko: 우편번호, 우편 번호; vi: mã bưu điện, mã bưu chính; th: รหัสไปรษณีย์; id: kode pos; ms: poskod; hi: डाक कोड; bn: পোস্টকোড, ডাক কোড; ta: அஞ்சல் குறியீடு; fa: کد پستی; ar: الرمز البريدي; he: מיקוד",
    ),
    Phrases::strong(
        Place,
        "sv: hemort, bostadsort, stad; da: bopæl, hjemby; nb: hjemsted, bosted, poststed; fi: kaupunki, asuinpaikka, kotikaupunki, paikkakunta; is: borg, bær, búseta; et: linn, elukoht; lv: pilsēta, dzīvesvieta; lt: miestas, gyvenamoji vieta; cs: město, země; sk: mesto, krajina; hu: város, település, ország, lakóhely; sl: mesto, kraj bivanja, država; hr: grad, mjesto, država, prebivališt~; \
         sr: град, држава, место становања; bg: град, държава, населено място; ro: oraș, orașul, localitate, țară; el: πόλη, χώρα; tr: şehir, ülke, il ilçe, ilçe; uk: місто, країна, місце проживання; ru: город, страна, место жительства, населенный пункт; be: горад, краіна; ca: ciutat, país; gl: cidade, concello; eu: hiria, herria, herrialde~; zh: 所在城市, 所在地, 省份; zh-Hant: 城市, 國家, 所在地; \
         ja: 市区町村, 都道府県, 市町村, 居住地; ko: 도시, 국가, 거주지; vi: thành phố, quốc gia, nơi ở; th: จังหวัด, ประเทศ, เมือง; id: kota, negara, kota tempat tinggal; ms: bandar, negeri; hi: शहर, देश; bn: শহর, দেশ; ta: நகரம், நாடு; te: నగరం, దేశం; ur: شہر, ملک; fa: شهر, کشور; ar: مدينة, المدينة, بلد, الدولة; he: עיר, מדינה, יישוב",
    )
    .unless("app, store, wifi, radio, server, mode, code, sensor, water, time"),
    Phrases::strong(
        Coordinates,
        "sv: latitud, longitud; da: breddegrad, længdegrad; nb: breddegrad, lengdegrad; fi: leveysaste, pituusaste, koordinaatit; is: breiddargráða, lengdargráða; et: laiuskraad, pikkuskraad, koordinaadid; lv: platums ģeogrāfiskais, ģeogrāfisk~ platum~, ģeogrāfisk~ garum~, koordināt~; lt: platuma, ilguma, koordinat~; cs: zeměpisn~ šířk~, zeměpisn~ délk~, souřadnic~; \
         sk: zemepisn~ šírk~, zemepisn~ dĺžk~, súradnic~; hu: szélességi fok, hosszúsági fok, koordináták, földrajzi szélesség, földrajzi hosszúság; sl: zemljepisn~ širin~, zemljepisn~ dolžin~; hr: geografsk~ širin~, geografsk~ dužin~, koordinat~; sr: географск~ ширин~, географск~ дужин~; bg: географск~ ширин~, географск~ дължин~, координат~; ro: latitudine, longitudine, coordonat~; \
         el: γεωγραφικό πλάτος, γεωγραφικό μήκος, συντεταγμένες; tr: enlem, boylam, koordinat~; uk: широта, довгота, координат~; ru: широта, долгота, координат~; zh: 纬度, 经度, 经纬度; zh-Hant: 緯度, 經度; ja: 緯度, 経度; ko: 위도, 경도; vi: vĩ độ, kinh độ; th: ละติจูด, ลองจิจูด; id: lintang, bujur; hi: अक्षांश, देशांतर; fa: طول جغرافیایی, عرض جغرافیایی; ar: خط العرض, خط الطول; he: קו רוחב, קו אורך",
    )
    .unless("screen, color, image"),
    Phrases::strong(
        Timezone,
        "sv: tidszon; da: tidszone; nb: tidssone; fi: aikavyöhyke; et: ajavöönd; lv: laika josla; lt: laiko juosta; cs: časové pásmo; sk: časové pásmo; hu: időzóna; sl: časovni pas; hr: vremenska zona; sr: временска зона; bg: часова зона; ro: fus orar; el: ζώνη ώρας; tr: saat dilimi; uk: часовий пояс; ru: часовой пояс; ca: fus horari; zh: 时区; zh-Hant: 時區; ja: タイムゾーン; ko: 시간대; \
         vi: múi giờ; th: เขตเวลา; id: zona waktu; hi: समय क्षेत्र; ar: المنطقة الزمنية; he: אזור זמן; fa: منطقه زمانی",
    ),
    Phrases::weak(
        Language,
        "sv: språk; da: sprog; fi: kieli; is: tungumál; et: keel; lv: valoda; lt: kalba; cs: jazyk; hu: nyelv; sl: jezik; sr: језик; bg: език; ro: limbă; el: γλώσσα; tr: dil; uk: мова; ru: язык; ca: idioma; zh: 语言; zh-Hant: 語言; ja: 言語; ko: 언어; vi: ngôn ngữ; th: ภาษา; id: bahasa; hi: भाषा; ar: اللغة; he: שפה; fa: زبان",
    ),
    Phrases::strong(
        Nickname,
        "de: gerätename, gerätebezeichnung; sv: enhetsnamn, enhetens namn, kameranamn; da: enhedsnavn, enhedens navn, kameranavn; nb: enhetsnavn; fi: laitteen nimi, kameran nimi; is: heiti tækis, nafn tækis; et: seadme nimi, seadmenimi; lv: ierīces nosaukum~; lt: įrenginio pavadinim~; cs: název zařízení, jméno zařízení; sk: názov zariadenia; hu: eszköznév, eszköz neve, készülék neve; \
         sl: ime naprave; hr: naziv uređaja, ime uređaja; sr: назив уређаја, име уређаја, име на уредот; bg: име на устройство~; ro: nume dispozitiv, numele dispozitivului; el: όνομα συσκευής; tr: cihaz adı; uk: назва пристрою, ім я пристрою; ru: имя устройства, название устройства; ca: nom dispositiu; eu: gailuaren izena; zh: 设备名称, 设备名, 设备昵称, 摄像头名称; zh-Hant: 裝置名稱, 設備名稱; \
         ja: デバイス名, 機器名, 端末名, カメラ名; ko: 기기 이름, 장치 이름, 기기명, 디바이스 이름; vi: tên thiết bị; th: ชื่ออุปกรณ์; id: nama perangkat; ms: nama peranti; hi: डिवाइस का नाम; ar: اسم الجهاز; he: שם המכשיר, שם מכשיר; fa: نام دستگاه",
    ),
    Phrases::weak(
        Nickname,
        "sv: namn; da: navn; fi: nimi; cs: název; hu: név; ro: nume; tr: ad, adı; ru: имя, название; uk: назва; pl: nazwa; zh: 名称; zh-Hant: 名稱; ja: 名前, 名称; ko: 이름; vi: tên; th: ชื่อ; id: nama",
    )
    .under(DEVICE)
    .unless("product, model, brand, event, file, scene, type, room, user"),
    Phrases::strong(
        Room,
        "sv: rumsnamn, rum; da: værelse, rumnavn; nb: romnavn; fi: huone, huoneen nimi; et: toa nimi; cs: název místnosti, místnost; hu: szoba, szoba neve; hr: naziv sobe, soba; ro: numele camerei; tr: oda adı; ru: комната, название комнаты; uk: кімната; zh: 房间名称, 房间; zh-Hant: 房間, 房間名稱; ja: 部屋名, 部屋; ko: 방 이름; vi: tên phòng; th: ชื่อห้อง; id: nama ruangan",
    )
    .unless("temperature, humidity, mode, light"),
    Phrases::strong(
        Members,
        "sv: familjemedlemmar, hushållsmedlemmar; da: familiemedlemmer; nb: familiemedlemmer; fi: perheenjäsenet, perheenjäsen; cs: členové rodiny; hu: családtagok; hr: članovi obitelji, članovi porodice; ro: membrii familiei; tr: aile üyeleri; ru: члены семьи; uk: члени сім ї; zh: 家庭成员; zh-Hant: 家庭成員; ja: 家族, 家族メンバー; ko: 가족, 가족 구성원; vi: thành viên gia đình; ar: أفراد العائلة; he: בני משפחה",
    ),
    Phrases::strong(
        Model,
        "zh: 型号, 设备型号, 产品型号; zh-Hant: 型號; ja: 型番, 機種, 機種名, モデル名; ko: 모델명; ru: модель; tr: cihaz modeli",
    ),
    Phrases::strong(Firmware, "zh: 固件版本, 软件版本; zh-Hant: 韌體版本; ja: ファームウェアバージョン; ko: 펌웨어 버전; ru: версия прошивки; sv: firmwareversion"),
];
