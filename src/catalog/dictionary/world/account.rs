//! Words of what opens an account and reaches who it belongs to.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    AccessToken, AccountId, ApiKey, Email, Hostname, Ip, Mac, Password, Phone, Pin, Serial, Ssid, Username,
    WifiPassword,
};

/// Passwords, codes, addresses of mail and telephone, names and numbers of accounts.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Password,
        "de: passwort, kennwort, passwörter, zugangsdaten; fr: mots de passe; es: contraseñas, clave acceso; it: \
         parola d'ordine; nl: wachtwoord, wachtwoorden; pt: senhas; pl: hasła, haseł; sv: lösenord, lösen; da: \
         adgangskode, adgangskoder, kodeord; nb: passord; fi: salasana, salasanan; is: lykilorð, aðgangsorð; et: \
         parool, parooli; lv: parole, paroles; lt: slaptažod~; cs: heslo, hesla; hu: jelszó, jelszav~; sl: geslo, \
         gesla; hr: lozink~, zapork~; sr: лозинк~; bg: парол~; ro: parol~; el: κωδικός πρόσβασης, συνθηματικό; \
         tr: şifre, şifren~; ca: contrasenya, contrasenyes, mot de pas; gl: contrasinal, chave de acceso; eu: \
         pasahitz~; zh: 口令; zh-Hant: 密碼; ja: 暗証; ko: 비밀번호, 암호; vi: mật khẩu; th: รหัสผ่าน, พาสเวิร์ด; id: sandi; \
         ms: kata laluan; hi: पासवर्ड, कूटशब्द; bn: পাসওয়ার্ড~; ta: கடவுச்சொல்~; te: పాస్‌వర్డ్~, సంకేతపదం; ur: \
         پاسورڈ; fa: گذرواژه, رمزعبور; ar: كلمة المرور, كلمة السر; he: סיסמה, סיסמת; ka: პაროლ~; hy: գաղտնաբառ~; \
         az: şifrə~; kk: құпиясөз~; kn: ಪಾಸ್‌ವರ್ಡ್; ml: പാസ്‌വേഡ്; gu: પાસવર્ડ; pa: ਪਾਸਵਰਡ",
    ),
    Phrases::strong(
        Pin,
        "de: geheimcode, zugangscode, entsperrcode, bestätigungscode, verifizierungscode, einmalcode, \
         sicherheitscode, türcode, prüfcode; fr: code vérification, code accès, code confidentiel, code sécurité, \
         code de déverrouillage, code à usage unique; es: código acceso, código verificación, código seguridad, \
         código desbloqueo; it: codice accesso, codice verifica, codice di sicurezza, codice di sblocco; nl: \
         pincode, toegangscode, verificatiecode, beveiligingscode, ontgrendelcode, bevestigingscode, eenmalige \
         code; pt: código acesso, código verificação, código segurança, código desbloqueio; pl: kod dostęp~, kod \
         weryfikac~, kod zabezpiecz~, kod odblok~, kod jednoraz~; sv: pinkod, åtkomstkod, verifieringskod, \
         engångskod, säkerhetskod; da: pinkode, engangskode, bekræftelseskode, sikkerhedskode; nb: tilgangskode, \
         bekreftelseskode, sikkerhetskode, adgangskode; fi: pinkoodi, tunnusluku, vahvistuskoodi; is: \
         aðgangskóð~, staðfestingarkóð~, öryggiskóð~; et: pinkood, pääsukood, kinnituskood; lv: piekļuves kod~, \
         apstiprināj~ kod~, verifikācijas kod~; lt: prieigos kod~, patvirtinimo kod~, vienkartin~ kod~; cs: \
         přístupov~ kód~, ověřovac~ kód~, jednorázov~ kód~; sk: bezpečnostn~ kód~; hu: hozzáférési kód, ellenőrző \
         kód, megerősítő kód; sl: dostopn~ kod~, potrditven~ kod~, enkratn~ kod~; hr: pristupn~ kod~, \
         verifikacijsk~ kod~, verifikacion~ kod~; sr: пин, приступн~ код, верификацион~ код; bg: код за достъп, \
         код за потвържден~, еднократ~ код; ro: cod de acces, codul de acces, cod unic; el: κωδικός επαλήθευσης, \
         κωδικός επιβεβαίωσης, κωδικός ασφαλείας; tr: erişim kodu, doğrulama kodu, güvenlik kodu, tek kullanımlık \
         şifre; uk: пін, код доступу, код підтвердж~, одноразов~ пароль; ru: код доступа, код подтвержд~, код \
         проверк~, одноразов~ пароль; be: код пацвярдж~, аднаразов~ код; ca: codi accés, codi verificació, codi \
         seguretat; eu: sarbide kode~, egiaztapen kode~, egiaztatze kode~; zh: 验证码, 访问码, 门锁密码, 开锁密码, 开门密码, pin码, \
         安全码, 校验码, 动态码, 个人识别码, 动态密码; zh-Hant: 驗證碼, 存取碼, pin碼, 開鎖密碼, 安全碼, 識別碼, 通行碼; ja: 暗証番号, 認証コード, 確認コード, \
         ワンタイムパスワード, パスコード, 認証番号, 検証コード; ko: 인증번호, 핀번호, pin번호, 일회용 비밀번호; vi: mã xác minh, mã xác nhận, mã otp; \
         th: รหัสยืนยัน, พิน, รหัสลับ; id: kode verifikasi, kode akses, kode otp; ms: kod pengesahan, kod akses, \
         kod laluan; hi: पिन, सत्यापन कोड, ओटीपी; bn: পিন, যাচাইকরণ কোড, ওটিপি; ta: பின், சரிபார்ப்புக் குறியீடு, \
         சரிபார்ப்பு குறியீடு; te: పిన్, ధృవీకరణ కోడ్, ధ్రువీకరణ కోడ్; ur: پن کوڈ, تصدیقی کوڈ, رسائی کوڈ; fa: \
         پین, کد تأیید, کد تایید; ar: رمز التحقق, رمز الدخول, رمز الوصول; he: קוד סודי, קוד אימות, פין; ka: პინ \
         კოდ~; az: təsdiq kod~; kk: растау код~",
    )
    .unless("gpio, board, postal, country, error, color"),
    Phrases::strong(
        Email,
        "fr: adresse mél, messagerie électronique; nl: mailadres; pt: correio eletrónico, endereço eletrónico; \
         pl: poczt~ elektroniczn~, adres mail~; sv: epost, epostadress, mejl, mejladress; da: mailadresse; nb: \
         epostadresse; fi: sähköposti, sähköpostiosoite, sähköpostin, sähköpostiosoit~; is: netfang, tölvupóst~; \
         et: e posti, meiliaadress, e kiri, meil; lv: e pasta adres~, epast~; lt: el paštas, el pašto, \
         elektroninis paštas, elektroninio pašto; cs: elektronická pošta, emailov~ adres~; hu: e mail cím, e mail \
         címe, levelezési cím elektronikus, drótposta; sl: e pošt~, elektronsk~ pošt~, elektronsk~ naslov~; hr: \
         elektroničk~ pošt~, adresa e pošte, mejl adres~, imejl; sr: имејл, е пошт~, електронск~ пошт~, мејл; bg: \
         имейл, електронн~ пощ~, е поща, мейл; ro: poșta electronică; el: ηλεκτρονικό ταχυδρομείο, ηλεκτρονικού \
         ταχυδρομείου, διεύθυνση ηλεκτρονικού, ηλεκτρονική διεύθυνση, ιμέιλ; tr: eposta, e posta adres~, eposta \
         adres~, e postanız, elektronik posta; uk: електронн~ пошт~, ел пошта, імейл, емейл; ru: электронн~ \
         почт~, почта, почты, е маил; be: электронн~ пошт~, эл пошта, электронн~ адрас~, імэйл; ca: correu, \
         adreça electrònica; gl: enderezo electrónico; eu: helbide elektroniko~, posta elektroniko~; zh: 邮箱地址, \
         邮件地址, 邮件; zh-Hant: 電子郵件, 電子郵件地址, 電郵, 信箱, 電郵地址, 郵箱; ja: メール; ko: 이메일, 이메일 주소, 메일 주소, 전자우편, 전자메일; vi: thư \
         điện tử, hộp thư; th: อีเมล, จดหมายอิเล็กทรอนิกส์; id: surel, pos el, surat elektronik; ms: emel, alamat \
         e mel; hi: ईमेल, ईमेल पता; bn: ইমেইল~, ই মেইল, ইমেল~; ta: மின்னஞ்சல்~, இமெயில்; te: ఈమెయిల్~, ఇమెయిల్~, \
         ఈ మెయిల్; ur: ای میل ایڈریس, ایمیل, برقی پتہ; fa: پست الکترونیک, رایانامه, پست الکترونیکی; ar: بريد \
         إلكتروني, البريد الإلكتروني, الإيميل, إيميل; he: דואל, אימייל, דואר אלקטרוני, מייל; ka: ელფოსტა~, ელ \
         ფოსტ~; hy: էլփոստ~; az: e poçt~, elektron poçt~; kk: электронд~ пошт~, эл пошт~",
    )
    .unless("server, smtp, imap, host, notification"),
    Phrases::strong(
        Phone,
        "de: telefon, telefonnummer, handy, handynummer, mobilnummer, rufnummer, mobiltelefon; nl: telefoon, \
         telefoonnummer, mobiel, mobiele nummer, gsm nummer; pl: telefon~, komórk~; sv: mobil, telefonnr; da: \
         tlf; fi: puhelin, puhelinnumero, matkapuhelin; is: símanúmer, sími, farsím~; et: telefoninumber, mobiil, \
         mobiilinumber; lv: tālrun~, mobilā numurs; lt: mobil~ numer~, mob numer~; cs: mobilní čísl~, číslo \
         mobilu; sk: mobilné číslo; hu: telefonszám, mobilszám, telefonszáma; sl: mobiln~ številk~, gsm številk~, \
         mobitel; hr: mobitel~, broj mobilnog, mobiln~ broj~; sr: телефон~, број мобилног, мобилен број; bg: \
         мобилен номер, gsm номер; el: τηλέφων~, κινητό, κινητού; tr: cep numara~, gsm numara~, cep no; uk: \
         мобільн~ номер~, номер мобільного; ru: мобильн~ номер~, номер мобильного; be: тэлефон~, мабільн~ нумар~; \
         eu: mugikor~, sakelako~; zh: 手机; zh-Hant: 電話, 手機; ja: 携帯番号; ko: 전화번호, 휴대폰, 연락처; vi: điện thoại, số di \
         động, sđt; th: เบอร์โทร, เบอร์มือถือ, โทรศัพท์; id: nomor hp, telepon, handphone; hi: फ़ोन, फोन, मोबाइल; \
         bn: ফোন, মোবাইল; ta: தொலைபேசி~, கைபேசி~, மொபைல்; te: ఫోన్, మొబైల్; ur: موبائل, فون; fa: تلفن, موبایل, \
         شماره همراه; ar: رقم الهاتف, هاتف, جوال; he: טלפון, נייד, מספר הטלפון; ka: ტელეფონ~; hy: հեռախոս~, \
         հեռախոսահամար~",
    )
    .unless("model, os, app, battery, client, network, language, name, voltage, device, system, charge, charging, \
         screen, mode, wifi, data, camera, notification, signal, support"),
    Phrases::strong(
        Username,
        "de: benutzername, anmeldename, nutzername, benutzerkennung, loginname; fr: nom utilisateur, pseudonyme, \
         pseudo, nom de compte; es: nombre de cuenta; it: nome account, utente; nl: gebruikersnaam, accountnaam, \
         inlognaam, aanmeldnaam; pt: utilizador, nome da conta; pl: nazw~ użytkownik~, nazw~ konta; sv: \
         användarnamn, kontonamn, inloggningsnamn; da: brugernavn, kontonavn, loginnavn; nb: brukernavn, \
         påloggingsnavn; fi: käyttäjänimi, käyttäjätunnus, käyttäjätunnuksen, kirjautumistunnus; is: notandanafn, \
         notandanafnið, notendanafn; et: kasutajanimi, kasutajatunnus, kasutajanime; lv: lietotājvārd~, lietotāj~ \
         vārd~, segvārd~; lt: naudotoj~ vard~, vartotoj~ vard~, slapyvard~, prisijungim~ vard~; cs: uživatelské \
         jméno, jméno uživatele, přihlašovací jméno, přezdívk~; sk: používateľské meno, prihlasovacie meno, meno \
         používateľa, užívateľské meno, prezývk~; hu: felhasználónév, felhasználónev~, felhasználói név, \
         bejelentkezési név, becenév; sl: uporabniško ime, ime uporabnika, vzdevek; hr: korisničko ime, korisničkog \
         imena, ime korisnika, nadimak; sr: корисничк~ име, корисничк~ имe, надимак; bg: потребителско име, име на \
         потребител~, псевдоним; ro: utilizator, poreclă; el: όνομα χρήστη, ψευδώνυμο, όνομα σύνδεσης; tr: kullanıcı \
         adı, kullanıcı adınız, takma ad, rumuz; uk: ім я користувача, логін, логіну, псевдонім, нікнейм; ru: имя \
         пользователя, логин, логина, никнейм; be: імя карыстальніка, лагін, псеўданім; ca: nom usuari, nom compte, \
         sobrenom, àlies; gl: alcume; eu: erabiltzaile, ezizen~; zh: 登录名, 账号, 帐号, 账户名, 昵称; zh-Hant: 使用者名稱, 用戶名, 帳號, \
         暱稱, 帳戶名稱; ja: ユーザ名, ユーザーネーム, ログイン名, ニックネーム, アカウント名, 利用者名; ko: 사용자 이름, 사용자이름, 아이디, 사용자명, 닉네임, 별명, 계정 이름; vi: \
         tên đăng nhập, tên người dùng, tên tài khoản, biệt danh; th: ชื่อผู้ใช้, ชื่อบัญชี, ชื่อเล่น; id: nama \
         pengguna, id pengguna, nama akun, nama panggilan; ms: nama samaran, nama akaun; hi: उपयोगकर्ता नाम, \
         उपयोगकर्ता का नाम, यूज़रनेम, यूजरनेम, उपनाम; bn: ব্যবহারকারীর নাম, ব্যবহারকারী নাম, ইউজারনেম, ডাকনাম; ta: \
         பயனர்பெயர்~, பயனாளர் பெயர்~, புனைப்பெயர்; te: వినియోగదారు పేరు, యూజర్ నేమ్, యూజర్‌నేమ్, వాడుకరి పేరు; ur: \
         صارف نام, صارف کا نام, یوزر نیم, عرفیت; fa: نام کاربری, شناسه کاربری, نام مستعار; ar: اسم المستخدم, اسم \
         مستخدم, اسم الدخول, لقب; he: שם משתמש, שם המשתמש, כינוי; ka: მომხმარებლის სახელი; hy: օգտանուն~, օգտատիրոջ \
         անուն~; az: istifadəçi adı; kk: пайдаланушы аты, пайдаланушы ат~",
    )
    .unless("event, device, app, wifi"),
    Phrases::strong(
        AccountId,
        "de: kundennummer, kundenkonto, kundenkontonummer, kontonummer, mitgliedsnummer, kunden id; fr: n client, \
         no client, numéro compte, numéro abonné, identifiant compte, id client, référence client; es: nº \
         cliente, n cliente, no cliente, número cuenta, id cliente, id cuenta, código cliente; it: numero \
         account, id account; nl: klantnummer, klant nr, klant id, klantennummer, accountnummer, lidnummer, \
         lidmaatschapsnummer; pt: número conta, id da conta, código do cliente; pl: numer klient~, nr klient~, \
         numer konta, identyfikator klient~, id klient~, identyfikator konta, identyfikator użytkownik~; sv: \
         kundnummer, medlemsnummer, användar id; da: kundenummer, bruger id; nb: bruker id; fi: asiakasnumero, \
         asiakastunnus, jäsennumero; tr: müşteri numara~, müşteri no, üye numara~; ru: номер клиента, лицевой \
         счет, идентификатор пользователя; zh: 客户编号, 客户号, 会员号, 用户编号, 账户编号, 会员编号; zh-Hant: 客戶編號, 會員編號, 使用者編號, \
         用戶編號; ja: 顧客番号, お客様番号, 会員番号, 会員id, アカウント番号; ko: 고객번호, 회원번호, 계정 번호",
    ),
    Phrases::strong(
        AccessToken,
        "de: zugriffstoken, zugangstoken, sitzungstoken, anmeldetoken; fr: jeton; es: token acceso, token sesión, \
         testigo acceso; it: token accesso, token sessione; nl: toegangstoken, sessietoken; pt: token acesso, \
         código de autenticação token; pl: token dostęp~, token sesj~; sv: åtkomsttoken, åtkomstnyckel; da: \
         adgangstoken; nb: tilgangstoken; fi: käyttöoikeustietue, käyttöoikeustunnus, pääsytunniste; ru: токен, \
         ключ доступа; zh: 令牌; ja: トークン",
    ),
    Phrases::strong(
        ApiKey,
        "fr: clef api, clé secrète; es: llave api; pt: chave api, chave da api; sv: api nyckel; da: api nøgle; \
         nb: api nøkkel; fi: api avain; zh: 密钥; ja: apiキー, シークレットキー",
    ),
    Phrases::strong(
        WifiPassword,
        "sv: wifi lösenord, wlan lösenord, nätverksnyckel; da: wifi adgangskode, wifi kode, netværksnøgle; nb: \
         wifi passord, nettverksnøkkel; fi: wifi salasana, wlan salasana, verkkoavain; de: wi fi passwort, wlan \
         passwort, wlan key, netzwerkpasswort; zh: wifi密码, 无线密码, 网络密码; zh-Hant: wifi密碼, 無線密碼, 網路密碼; ja: \
         wifiパスワード, 無線lanパスワード",
    ),
    Phrases::strong(
        Serial,
        "fr: numéro série, n série, no série; es: núm serie; it: matricola; nl: serienummer, serienr; pl: numer \
         seryjn~, nr seryjn~; fi: sarjanumero; cs: sériové číslo; hu: sorozatszám; tr: seri numara~; ru: серийн~ \
         номер~; zh: sn码; zh-Hant: 序號; ja: シリアルナンバー, 製造番号; ko: 일련번호",
    ),
    Phrases::strong(
        Ip,
        "fr: adresse ip locale, ip locale; zh-Hant: ip位址",
    ),
    Phrases::strong(
        Mac,
        "zh: 物理地址; ja: macアドレス, 物理アドレス",
    ),
    Phrases::strong(
        Ssid,
        "sv: nätverksnamn, wifi nätverk, trådlöst nätverk; da: netværksnavn, wifi navn, wi fi netværk; nb: \
         nettverksnavn; fi: verkon nimi, wifi verkko, langaton verkko; tr: ağ adı, wi fi adı; ru: имя сети, \
         название сети; zh: 网络名称, 无线名称, 热点名称, 无线网络; zh-Hant: 網路名稱, wifi名稱; ja: ネットワーク名, wi fi名, 無線lan名; ko: 네트워크 \
         이름, 와이파이 이름",
    ),
    Phrases::strong(
        Hostname,
        "pt: nome anfitrião",
    ),
];
