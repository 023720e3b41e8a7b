//! Words of what opens an account and reaches who it belongs to.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    AccessToken, AccountId, ApiKey, Email, Hostname, Ip, Mac, Password, Phone, Pin, Serial, Ssid, Username, WifiPassword,
};

pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Password,
        "de: passwort, kennwort, passwörter, zugangsdaten; fr: mot de passe, mots de passe; es: contraseña, contraseñas, clave acceso; it: parola d'ordine, \
         parola chiave; nl: wachtwoord, wachtwoorden; pt: senha, senhas, palavra passe; pl: hasło, hasła, haseł; sv: lösenord, lösen; da: adgangskode, adgangskoder, kodeord; nb: passord; \
         fi: salasana, salasanan, salasanat; is: lykilorð, aðgangsorð; et: parool, parooli, salasõna; lv: parole, paroles, paroli; lt: slaptažod~; cs: heslo, hesla; sk: heslo, hesla; \
         hu: jelszó, jelszav~; sl: geslo, gesla; hr: zaporka, zaporke, zaporku, lozink~; sr: лозинк~; mk: лозинк~; bg: парол~; ro: parol~; el: κωδικός πρόσβασης, κωδικό πρόσβασης, συνθηματικό, κωδικός χρήστη; \
         tr: şifre, şifren~, şifresi, parola, parolan~, parolası; uk: пароль, паролю, паролі; ru: пароль, пароля, пароли; be: пароль, пароля, паролі; ca: contrasenya, contrasenyes, mot de pas; gl: contrasinal, chave de acceso; eu: pasahitz~; \
         zh: 密码, 登录密码, 口令; zh-Hant: 密碼, 登入密碼; ja: パスワード, 暗証; ko: 비밀번호, 암호, 패스워드; vi: mật khẩu; th: รหัสผ่าน, พาสเวิร์ด; id: kata sandi, sandi; ms: kata laluan; hi: पासवर्ड, कूटशब्द; bn: পাসওয়ার্ড~; ta: கடவுச்சொல்~; te: పాస్‌వర్డ్~, సంకేతపదం; \
         ur: پاس ورڈ, پاسورڈ; fa: رمز عبور, گذرواژه, رمزعبور, گذر واژه, کلمه عبور; ar: كلمة المرور, كلمة السر, كلمة مرور; he: סיסמה, סיסמת, סיסמא, הסיסמה; ka: პაროლ~; hy: գաղտնաբառ~; az: şifrə~, parol~; kk: құпиясөз~, құпия сөз~; \
         kn: ಪಾಸ್‌ವರ್ಡ್; ml: പാസ്‌വേഡ്; gu: પાસવર્ડ; pa: ਪਾਸਵਰਡ",
    ),
    Phrases::strong(
        Pin,
        "de: pin, pin code, geheimcode, zugangscode, entsperrcode, bestätigungscode, verifizierungscode, einmalcode, sicherheitscode, türcode, pin nummer, prüfcode; fr: code pin, code vérification, \
         code accès, code confidentiel, code sécurité, code de déverrouillage, code à usage unique, code secret; es: código pin, código acceso, código verificación, código seguridad, código desbloqueo; it: codice pin, \
         codice accesso, codice verifica, codice di sicurezza, codice di sblocco; nl: pincode, toegangscode, verificatiecode, beveiligingscode, ontgrendelcode, bevestigingscode, eenmalige code; pt: código pin, código acesso, código \
         verificação, código segurança, código desbloqueio; pl: kod pin, kod dostęp~, kod weryfikac~, kod zabezpiecz~, kod odblok~, kod jednoraz~; sv: pin kod, pinkod, åtkomstkod, verifieringskod, engångskod, säkerhetskod; \
         da: pinkode, adgangskode pin, engangskode, bekræftelseskode, sikkerhedskode; nb: pinkode, tilgangskode, engangskode, bekreftelseskode, sikkerhetskode, adgangskode; fi: pin koodi, pinkoodi, tunnusluku, vahvistuskoodi, \
         pääsykoodi, turvakoodi, kertakäyttökoodi, avauskoodi; is: pin númer, pin, aðgangskóð~, staðfestingarkóð~, öryggiskóð~; et: pin kood, pinkood, pääsukood, kinnituskood, turvakood, ühekordne kood; lv: pin kods, piekļuves kod~, apstiprināj~ kod~, verifikācijas kod~, vienreiz~ kod~; \
         lt: pin kod~, prieigos kod~, patvirtinimo kod~, vienkartin~ kod~; cs: pin kód, přístupov~ kód~, ověřovac~ kód~, jednorázov~ kód~, bezpečnostní kód~, kód pin; sk: pin kód, prístupov~ kód~, overovac~ kód~, jednorazov~ kód~, bezpečnostn~ kód~, kód pin; \
         hu: pin kód, hozzáférési kód, ellenőrző kód, megerősítő kód, biztonsági kód, egyszer használatos kód, egyszeri kód, belépési kód; sl: koda pin, pin koda, dostopn~ kod~, potrditven~ kod~, enkratn~ kod~, varnostn~ kod~, preveritven~ kod~; \
         hr: pin kod, pristupn~ kod~, kod~ za potvrd~, verifikacijsk~ kod~, verifikacion~ kod~, jednokratn~ kod~, kôd za provjeru, sigurnosn~ kod~, kontroln~ kod~, pristupn~ šifr~; sr: пин, пин код, приступн~ код, верификацион~ код, код за потврду, једнократн~ код, \
         пристапен код, код за потврда; bg: пин код, пин, код за достъп, код за потвържден~, код за проверк~, еднократ~ код; ro: cod pin, codul pin, cod de acces, codul de acces, cod de verificar~, cod unic, cod de securitate; el: κωδικός pin, κωδικός επαλήθευσης, \
         κωδικός επιβεβαίωσης, κωδικός μιας χρήσης, κωδικός ασφαλείας; tr: pin kodu, erişim kodu, doğrulama kodu, güvenlik kodu, onay kodu, tek kullanımlık şifre, giriş kodu; uk: пін код, пін, код доступу, код підтвердж~, код перевірк~, одноразов~ код, одноразов~ пароль; \
         ru: пин код, пин, код доступа, код подтвержд~, код проверк~, проверочн~ код, одноразов~ код, одноразов~ пароль, код безопасности, код из смс; be: пін код, пін, код доступу, код пацвярдж~, аднаразов~ код; ca: codi pin, codi accés, codi verificació, codi seguretat; gl: código pin, código \
         acceso, código verificación; eu: pin kode~, sarbide kode~, egiaztapen kode~, egiaztatze kode~, segurtasun kode~, kode pin; zh: 验证码, 访问码, 门锁密码, 开锁密码, 开门密码, pin码, 安全码, 校验码, 动态码, 个人识别码, 动态密码; zh-Hant: 驗證碼, 存取碼, pin碼, 開鎖密碼, 安全碼, 識別碼, 通行碼; \
         ja: 暗証番号, 認証コード, 確認コード, pinコード, アクセスコード, ワンタイムパスワード, セキュリティコード, パスコード, 認証番号, 検証コード; ko: 인증번호, 인증 번호, 인증 코드, 핀번호, pin번호, pin코드, 액세스 코드, 접근 코드, 확인 코드, 보안 코드, 출입 코드, 일회용 비밀번호; vi: mã pin, mã xác minh, mã xác nhận, mã xác thực, mã truy cập, mã bảo mật, mã otp; \
         th: รหัสยืนยัน, รหัส pin, รหัสพิน, พิน, รหัสเข้าถึง, รหัสการเข้าถึง, รหัส otp, รหัสโอทีพี, รหัสปลดล็อก, รหัสลับ; id: kode pin, kode verifikasi, kode akses, kode otp, kode keamanan, kode sekali pakai; ms: kod pin, nombor pin, kod pengesahan, kod akses, kod laluan, kod keselamatan; hi: पिन, पिन कोड, सत्यापन कोड, \
         ओटीपी, एक्सेस कोड, पहुँच कोड, पहुंच कोड, सुरक्षा कोड; bn: পিন, পিন কোড, যাচাইকরণ কোড, যাচাই কোড, ওটিপি, অ্যাক্সেস কোড, নিরাপত্তা কোড; ta: பின், பின் எண், பின் குறியீடு, சரிபார்ப்புக் குறியீடு, சரிபார்ப்பு குறியீடு, அணுகல் குறியீடு, கடவு எண்; te: పిన్, పిన్ కోడ్, ధృవీకరణ కోడ్, ధ్రువీకరణ కోడ్, యాక్సెస్ కోడ్; \
         ur: پن کوڈ, تصدیقی کوڈ, رسائی کوڈ, سیکیورٹی کوڈ; fa: پین, پین کد, کد تأیید, کد تایید, رمز یکبار مصرف, رمز یک بار مصرف, کد دسترسی, کد امنیتی, کد ورود, رمز پویا; ar: رمز التحقق, رمز التعريف الشخصي, رقم التعريف الشخصي, رمز الدخول, رمز الوصول, الرقم السري, رقم سري, رمز pin, رمز التأكيد, رمز الأمان, رمز المرور; \
         he: קוד סודי, קוד אימות, קוד גישה, קוד pin, קוד פין, קוד כניסה, קוד חד פעמי, קוד אבטחה, פין; ka: პინ კოდ~; az: pin kod~, təsdiq kod~; kk: пин код~, растау код~",
    )
    .unless("gpio, board, postal, country, error, color"),
    Phrases::strong(
        Email,
        "de: e mail adresse, email adresse, mail adresse; fr: adresse courriel, adresse électronique, adresse mél, courriel, messagerie électronique; es: correo electrónico, dirección correo, correo; \
         it: indirizzo posta elettronica, posta elettronica, indirizzo mail; nl: e mailadres, mailadres, e mail; pt: correio eletrónico, correio eletrônico, endereço e mail, endereço eletrónico; pl: adres e mail, poczt~ elektroniczn~, \
         adres mail~; sv: e post, e postadress, epost, epostadress, mejl, mejladress; da: e mailadresse, mailadresse, e mail; nb: e post, e postadresse, epost, epostadresse; fi: sähköposti, sähköpostiosoite, sähköpostin, sähköpostiosoit~; \
         is: netfang, tölvupóst~, tölvupóstfang; et: e post, e posti, e posti aadress, meiliaadress, e kiri, meil; lv: e past~, e pasta adres~, epast~; lt: el paštas, el pašto, elektroninis paštas, elektroninio pašto; cs: elektronická pošta, emailov~ adres~, \
         e mailov~ adres~, e mail; sk: e mailov~ adres~, emailov~ adres~, elektronická pošta; hu: e mail cím, email cím, e mail címe, levelezési cím elektronikus, drótposta; sl: e pošt~, e poštni naslov, elektronsk~ pošt~, elektronsk~ naslov~; \
         hr: e pošt~, elektroničk~ pošt~, elektronsk~ pošt~, adresa e pošte, email adres~, e mail adres~, mejl adres~, imejl; sr: имејл, имејл адрес~, електронск~ пошт~, е пошт~, мејл, мејл адрес~, е поштa, е маил, електронск~ адрес~; bg: имейл, имейл адрес, електронн~ \
         пощ~, е поща, мейл, е маил; ro: adres~ de e mail, adres~ de email, poșta electronică, e mail; el: ηλεκτρονικό ταχυδρομείο, ηλεκτρονικού ταχυδρομείου, διεύθυνση email, διεύθυνση ηλεκτρονικού, ηλεκτρονική διεύθυνση, ιμέιλ; tr: e posta, eposta, e posta adres~, eposta adres~, \
         e postanız, elektronik posta; uk: електронн~ пошт~, ел пошта, е пошт~, електронн~ адрес~, імейл, адреса електронн~, емейл; ru: электронн~ почт~, эл почта, почта, почты, адрес почты, е маил, имейл, емейл, адрес электронн~, электронн~ адрес~; be: электронн~ пошт~, эл пошта, электронн~ адрас~, імэйл, адрас \
         электронн~; ca: correu electrònic, correu, adreça electrònica, adreça de correu; gl: correo electrónico, enderezo electrónico, enderezo de correo; eu: helbide elektroniko~, posta elektroniko~, e posta, eposta, e mail helbide~; \
         zh: 邮箱, 电子邮箱, 邮箱地址, 电子邮件, 邮件地址, 邮件; zh-Hant: 電子郵件, 電子郵件地址, 電郵, 信箱, 電子信箱, 電郵地址, 郵箱; ja: メールアドレス, メール, 電子メール, eメール; ko: 이메일, 이메일 주소, 메일 주소, 전자우편, 전자메일; vi: email, địa chỉ email, thư điện tử, hộp thư; th: อีเมล, อีเมล์, ที่อยู่อีเมล, จดหมายอิเล็กทรอนิกส์; \
         id: alamat email, surel, pos el, surat elektronik, alamat surel; ms: e mel, emel, alamat e mel, alamat emel; hi: ईमेल, ई मेल, ईमेल पता, ईमेल आईडी; bn: ইমেইল~, ই মেইল, ইমেল~, ইমেইল ঠিকানা; ta: மின்னஞ்சல்~, மின்னஞ்சல் முகவரி~, இமெயில்; te: ఈమెయిల్~, ఇమెయిల్~, ఈ మెయిల్; ur: ای میل, ای میل ایڈریس, ایمیل, برقی پتہ; fa: ایمیل, \
         پست الکترونیک, رایانامه, نشانی ایمیل, آدرس ایمیل, پست الکترونیکی; ar: بريد إلكتروني, البريد الإلكتروني, بريد الكتروني, الإيميل, إيميل, ايميل; he: דואל, דוא ל, אימייל, כתובת אימייל, דואר אלקטרוני, מייל, כתובת מייל; ka: ელფოსტა~, ელ ფოსტ~; hy: էլ փոստ~, էլփոստ~; \
         az: e poçt~, elektron poçt~; kk: электронд~ пошт~, эл пошт~",
    )
    .unless("server, smtp, imap, host, notification"),
    Phrases::strong(
        Phone,
        "de: telefon, telefonnummer, handy, handynummer, mobilnummer, rufnummer, mobiltelefon; fr: téléphone, numéro téléphone, numéro portable, numéro mobile, n de portable, n de téléphone, no de portable, tél; es: teléfono, número teléfono, número \
         móvil, teléfono móvil, nº de móvil, móvil; it: telefono, numero telefono, numero cellulare, cellulare, recapito telefonico; nl: telefoon, telefoonnummer, mobiel, mobiel nummer, mobiele nummer, gsm nummer; pt: telefone, telemóvel, número \
         telemóvel, número telefone, celular, número celular; pl: telefon~, numer telefonu, numer komórk~, nr telefonu, nr komórk~, komórk~; sv: telefonnummer, telefon, mobilnummer, mobiltelefon, mobil, telefonnr; da: telefonnummer, mobilnummer, mobiltelefon, \
         telefon, mobil, tlf; nb: telefonnummer, mobilnummer, mobiltelefon, tlf, mobil, telefon; fi: puhelin, puhelinnumero, matkapuhelin, puhelinnro, matkapuhelinnumero, kännykkä, kännykkänumero, puhelimen numero; is: símanúmer, sími, farsím~, farsímanúmer; \
         et: telefon, telefoninumber, mobiil, mobiilinumber, mobiiltelefon, telefoni number; lv: tālrun~, tālruņa numur~, telefon~, mobil~ tālrun~, mobilā numurs; lt: telefon~, telefono numer~, mobil~ telefon~, mobil~ numer~, mob numer~; cs: telefon~, telefonní čísl~, mobil, mobilní čísl~, \
         číslo mobilu, čísl~ telefon~; sk: telefon~, telefónn~ čísl~, telefónne číslo, mobil, mobilné číslo, číslo mobilu; hu: telefon, telefonszám, mobilszám, mobiltelefon, telefonszáma, mobiltelefonszám, mobil; sl: telefon~, telefonsk~ številk~, mobiln~ številk~, številka telefona, gsm številk~, mobitel; \
         hr: telefon~, broj telefona, broj mobitela, mobitel~, mobiln~ telefon~, telefonsk~ broj~, broj mobilnog, mobiln~ broj~; sr: телефон~, број телефона, мобилн~ телефон~, број мобилног, телефонск~ број, број на телефон~, мобилен број; bg: телефон~, телефонен номер, мобил~ телефон~, мобилен номер, номер на телефон~, \
         gsm номер; ro: telefon~, număr de telefon, numărul de telefon, număr mobil, număr de mobil, nr telefon; el: τηλέφων~, αριθμός τηλεφώνου, κινητό, κινητού, αριθμός κινητού, τηλεφώνου; tr: telefon~, telefon numara~, cep telefon~, cep numara~, gsm numara~, cep no, telefon no; uk: телефон~, номер телефону, \
         мобільн~ номер~, мобільн~ телефон~, номер мобільного; ru: телефон~, номер телефона, мобильн~ номер~, мобильн~ телефон~, номер мобильного; be: тэлефон~, нумар тэлефона, мабільн~ нумар~, мабільн~ тэлефон~; ca: telèfon, número telèfon, telèfon mòbil, número mòbil, mòbil; gl: teléfono, número teléfono, número móbil, \
         móbil; eu: telefono~, telefono zenbaki~, mugikor~, mugikorraren zenbaki~, sakelako~; zh: 手机号, 手机号码, 手机, 电话, 电话号码, 联系电话; zh-Hant: 手機號碼, 手機號, 電話, 電話號碼, 行動電話, 聯絡電話, 手機; ja: 電話番号, 電話, 携帯電話, 携帯番号, 携帯電話番号; ko: 전화번호, 전화 번호, 휴대폰 번호, 휴대전화, 휴대폰, 휴대전화 번호, 핸드폰 번호, 연락처; \
         vi: số điện thoại, điện thoại, điện thoại di động, số di động, sđt; th: เบอร์โทร, เบอร์โทรศัพท์, หมายเลขโทรศัพท์, เบอร์มือถือ, โทรศัพท์มือถือ, โทรศัพท์; id: nomor telepon, nomor hp, nomor ponsel, no hp, telepon, no telepon, handphone; ms: nombor telefon, no telefon, nombor telefon bimbit, telefon bimbit; \
         hi: फ़ोन नंबर, फोन नंबर, मोबाइल नंबर, फ़ोन, फोन, मोबाइल, दूरभाष; bn: ফোন নম্বর~, মোবাইল নম্বর~, মোবাইল নাম্বার~, ফোন নাম্বার~, ফোন, মোবাইল; ta: தொலைபேசி~, தொலைபேசி எண்~, மொபைல் எண்~, கைபேசி எண்~, கைபேசி~, அலைபேசி எண்~, மொபைல்; te: ఫోన్ నంబర్~, మొబైల్ నంబర్~, ఫోన్ నెంబర్~, మొబైల్ నెంబర్~, ఫోన్, మొబైల్; ur: فون نمبر, \
         موبائل نمبر, موبائل, فون, ٹیلی فون; fa: شماره تلفن, تلفن, شماره موبایل, موبایل, تلفن همراه, شماره همراه, شماره تماس; ar: رقم الهاتف, هاتف, رقم الجوال, جوال, رقم المحمول, الهاتف المحمول, رقم الموبايل, رقم هاتف; he: טלפון, מספר טלפון, נייד, טלפון נייד, מספר נייד, מספר הטלפון; ka: ტელეფონ~; hy: հեռախոս~, հեռախոսահամար~; az: telefon nömrə~, telefon~, mobil nömrə~; kk: телефон~, \
         телефон нөмір~",
    )
    .unless("model, os, app, battery, client, network, language, name, voltage, device, system, charge, charging, screen, mode, wifi, data, camera, notification, signal, support"),
    Phrases::strong(
        Username,
        "de: benutzername, anmeldename, nutzername, benutzerkennung, loginname; fr: nom utilisateur, identifiant, identifiant connexion, pseudonyme, pseudo, nom de compte; es: nombre usuario, usuario, nombre de cuenta, alias de usuario; it: nome utente, \
         nome account, utente; nl: gebruikersnaam, accountnaam, inlognaam, aanmeldnaam; pt: nome utilizador, nome usuário, usuário, utilizador, nome da conta; pl: nazw~ użytkownik~, login, nazw~ konta; sv: användarnamn, kontonamn, inloggningsnamn; da: brugernavn, \
         kontonavn, loginnavn; nb: brukernavn, kontonavn, påloggingsnavn; fi: käyttäjänimi, käyttäjätunnus, käyttäjätunnuksen, kirjautumistunnus, nimimerkki; is: notandanafn, notandanafnið, notendanafn; et: kasutajanimi, kasutajatunnus, kasutajanime; lv: lietotājvārd~, lietotāj~ vārd~, segvārd~; \
         lt: naudotoj~ vard~, vartotoj~ vard~, slapyvard~, prisijungim~ vard~; cs: uživatelské jméno, jméno uživatele, přihlašovací jméno, přezdívk~; sk: používateľské meno, meno používateľa, prihlasovacie meno, užívateľské meno, prezývk~; hu: felhasználónév, felhasználói név, bejelentkezési név, becenév; \
         sl: uporabniško ime, ime uporabnika, vzdevek; hr: korisničko ime, korisničkog imena, ime korisnika, nadimak; sr: корисничк~ име, корисничк~ имe, надимак, корисничко име; bg: потребителско име, име на потребител~, псевдоним; ro: nume de utilizator, nume utilizator, numele de utilizator, utilizator, poreclă; \
         el: όνομα χρήστη, ψευδώνυμο, όνομα σύνδεσης; tr: kullanıcı adı, kullanıcı adınız, takma ad, rumuz; uk: ім я користувача, імя користувача, логін, логіну, псевдонім, нікнейм; ru: имя пользователя, логин, логина, псевдоним, никнейм; be: імя карыстальніка, лагін, логін, псеўданім; ca: nom usuari, nom compte, sobrenom, àlies; \
         gl: nome usuario, alcume; eu: erabiltzaile izen~, erabiltzaile, ezizen~; zh: 用户名, 用户名称, 登录名, 账号, 登录账号, 帐号, 账户名, 昵称, 用户昵称; zh-Hant: 使用者名稱, 用戶名, 用戶名稱, 帳號, 登入帳號, 暱稱, 帳戶名稱; ja: ユーザー名, ユーザ名, ユーザーネーム, ログイン名, ニックネーム, アカウント名, 利用者名; ko: 사용자 이름, 사용자이름, 아이디, 사용자명, 사용자 아이디, 닉네임, 별명, 계정 이름; \
         vi: tên đăng nhập, tên người dùng, tên tài khoản, biệt danh; th: ชื่อผู้ใช้, ชื่อบัญชี, ชื่อเล่น, ชื่อผู้ใช้งาน; id: nama pengguna, id pengguna, nama akun, nama panggilan; ms: nama pengguna, nama samaran, nama akaun; hi: उपयोगकर्ता नाम, उपयोगकर्ता का नाम, यूज़रनेम, यूजरनेम, उपनाम, प्रयोक्ता नाम; bn: ব্যবহারকারীর নাম, ব্যবহারকারী নাম, ইউজারনেম, ডাকনাম; \
         ta: பயனர் பெயர்~, பயனர்பெயர்~, பயனாளர் பெயர்~, புனைப்பெயர்; te: వినియోగదారు పేరు, యూజర్ నేమ్, యూజర్‌నేమ్, వాడుకరి పేరు, వినియోగదారు నామం; ur: صارف نام, صارف کا نام, یوزر نیم, عرفیت; fa: نام کاربری, شناسه کاربری, نام مستعار; ar: اسم المستخدم, اسم مستخدم, اسم الدخول, لقب; he: שם משתמש, שם המשתמש, כינוי; ka: მომხმარებლის სახელი; hy: օգտանուն~, \
         օգտատիրոջ անուն~; az: istifadəçi adı; kk: пайдаланушы аты, пайдаланушы ат~",
    )
    .unless("event, device, app, wifi"),
    Phrases::strong(
        AccountId,
        "de: kundennummer, kundenkonto, kundenkontonummer, kontonummer, mitgliedsnummer, benutzer id, kunden id; fr: numéro client, n client, no client, numéro compte, numéro abonné, identifiant compte, id client, référence client; es: número cliente, nº cliente, n cliente, no cliente, \
         número cuenta, id cliente, id cuenta, código cliente; it: numero cliente, codice cliente, id cliente, numero account, n cliente, id account; nl: klantnummer, klant nr, klant id, klantennummer, accountnummer, account id, lidnummer, lidmaatschapsnummer; pt: número cliente, \
         nº cliente, n cliente, no cliente, id cliente, número conta, id da conta, código do cliente; pl: numer klient~, nr klient~, numer konta, identyfikator klient~, id klient~, identyfikator konta, identyfikator użytkownik~; sv: kundnummer, medlemsnummer, kontonummer, användar id; da: kundenummer, \
         kontonummer, medlemsnummer, bruger id; nb: kundenummer, medlemsnummer, kontonummer, bruker id; fi: asiakasnumero, asiakastunnus, jäsennumero, tilinumero; is: viðskiptamannanúmer, notandaauðkenni; et: kliendinumber, kliendi number, kliendi id, kontonumber; lv: klient~ numur~, konta numur~; \
         lt: klient~ numer~, kliento kod~, paskyr~ numer~; cs: zákaznick~ číslo, číslo zákazník~, číslo účt~, id uživatel~; sk: zákaznícke číslo, číslo zákazník~, číslo účt~, id používateľ~; hu: ügyfélszám, ügyfélazonosító, vevőkód, felhasználóazonosító, felhasználói azonosító, fiókazonosító; sl: številka stranke, \
         številka računa, id uporabnik~; hr: broj korisnik~, broj kupca, broj klijent~, id korisnik~, korisnički broj, broj računa; sr: број корисник~, број клијент~, број купца, ид корисник~, број рачуна; bg: клиентски номер, номер на клиент~, потребителски номер, номер на акаунт; ro: număr client, cod client, \
         id client, id utilizator, număr de client, numărul de client; el: αριθμός πελάτη, κωδικός πελάτη, αριθμός λογαριασμού, αναγνωριστικό χρήστη; tr: müşteri numara~, müşteri no, üye numara~, kullanıcı kimli~, hesap numara~; uk: номер клієнта, ідентифікатор користувача, номер рахунку, особовий рахунок; ru: номер клиента, лицевой счет, \
         идентификатор пользователя, номер аккаунта, номер договора, ид пользователя; be: нумар кліента, ідэнтыфікатар карыстальніка; ca: número client, número compte; gl: número cliente; eu: bezero zenbaki~, kontu zenbaki~; zh: 客户编号, 客户号, 会员号, 用户编号, 账户编号, 会员编号; zh-Hant: 客戶編號, 會員編號, 使用者編號, 用戶編號; ja: 顧客番号, お客様番号, 会員番号, 会員id, \
         アカウント番号; ko: 고객 번호, 고객번호, 회원 번호, 회원번호, 계정 번호; vi: mã khách hàng, số tài khoản, mã người dùng; th: หมายเลขลูกค้า, รหัสลูกค้า, หมายเลขสมาชิก, รหัสสมาชิก; id: nomor pelanggan, id pelanggan, nomor akun, id akun; ms: nombor pelanggan, nombor akaun; hi: ग्राहक संख्या, ग्राहक नंबर, खाता संख्या; bn: গ্রাহক নম্বর, গ্রাহক নং, অ্যাকাউন্ট নম্বর; \
         ta: வாடிக்கையாளர் எண், கணக்கு எண்; te: కస్టమర్ నంబర్, ఖాతా సంఖ్య; ur: کسٹمر نمبر, صارف نمبر; fa: شماره مشتری, شماره مشترک, شناسه کاربر, کد مشتری; ar: رقم العميل, معرف المستخدم, رقم الحساب, رقم المشترك; he: מספר לקוח, מזהה משתמש, מספר חשבון",
    ),
    Phrases::strong(
        AccessToken,
        "de: zugriffstoken, zugangstoken, sitzungstoken, anmeldetoken; fr: jeton accès, jeton authentification, jeton; es: token acceso, token sesión, testigo acceso; it: token accesso, token sessione; nl: toegangstoken, sessietoken; pt: token acesso, código de autenticação token; pl: token dostęp~, \
         token sesj~; sv: åtkomsttoken, åtkomstnyckel; da: adgangstoken; nb: tilgangstoken; fi: käyttöoikeustietue, käyttöoikeustunnus, pääsytunniste; is: aðgangslykil~; et: pääsuluba, juurdepääsuluba, pääsutõend; lv: piekļuves piln~, piekļuves marķier~; lt: prieigos rakt~, prieigos žeton~; cs: přístupov~ token~; sk: prístupov~ token~; \
         hu: hozzáférési token, hozzáférési jogkivonat; sl: dostopn~ žeton~; hr: pristupn~ token~, token za pristup; sr: приступн~ токен~, токен; bg: токен~ за достъп; ro: token de acces, jeton de acces; el: διακριτικό πρόσβασης; tr: erişim belirte~, erişim anahtar~; uk: токен доступу, токен; ru: токен доступа, токен, ключ доступа; \
         be: токен; ca: token accés; zh: 访问令牌, 令牌; zh-Hant: 存取權杖, 權杖; ja: アクセストークン, トークン; ko: 액세스 토큰, 토큰; vi: mã thông báo truy cập, token truy cập; th: โทเค็น, โทเค็นการเข้าถึง; id: token akses; hi: एक्सेस टोकन, टोकन; bn: টোকেন; ta: அணுகல் டோக்கன்; te: యాక్సెస్ టోకెన్; fa: توکن, توکن دسترسی; ar: رمز وصول مميز, توكن; he: אסימון, אסימון גישה",
    ),
    Phrases::strong(
        ApiKey,
        "de: api schlüssel; fr: clé api, clef api, clé secrète; es: clave api, llave api; it: chiave api; nl: api sleutel; pt: chave api, chave da api; pl: klucz api; sv: api nyckel; da: api nøgle; nb: api nøkkel; fi: api avain; is: api lykill; et: api võti; lv: api atslēga; lt: api rakt~; \
         cs: klíč api, api klíč; sk: kľúč api, api kľúč; hu: api kulcs; sl: ključ api, api ključ; sr: апи кључ, api кључ; bg: api ключ; ro: cheie api; el: κλειδί api; tr: api anahtar~; uk: ключ api, api ключ; ca: clau api; eu: api gako~; zh: api密钥, 密钥, 接口密钥; zh-Hant: api金鑰, 金鑰; ja: apiキー, シークレットキー; \
         ko: api키, api 키; vi: khóa api; th: คีย์ api; id: kunci api; hi: api कुंजी; bn: api কী; fa: کلید api; ar: مفتاح api; he: מפתח api",
    ),
    Phrases::strong(
        WifiPassword,
        "sv: wifi lösenord, wi fi lösenord, wlan lösenord, nätverksnyckel; da: wifi adgangskode, wi fi adgangskode, wifi kode, netværksnøgle; nb: wifi passord, wi fi passord, nettverksnøkkel; fi: wifi salasana, wlan salasana, verkkoavain; cs: heslo k wi fi, heslo wi fi, heslo wifi; sk: heslo wi fi, heslo wifi; hu: wifi jelszó, wi fi jelszó; \
         hr: lozinka za wi fi, wifi lozinka; ro: parola wi fi, parola wifi, parolă wifi; tr: wi fi şifresi, wifi şifresi; ru: пароль wi fi, пароль wifi, пароль от wi fi; uk: пароль wi fi, пароль wifi; el: κωδικός wi fi; de: wi fi passwort, wlan passwort, wlan key, netzwerkpasswort; zh: wifi密码, 无线密码, 网络密码; zh-Hant: wifi密碼, 無線密碼, 網路密碼; \
         ja: wi fiパスワード, wifiパスワード, 無線lanパスワード; ko: 와이파이 비밀번호; vi: mật khẩu wifi, mật khẩu wi fi; th: รหัสผ่าน wi fi, รหัสผ่านไวไฟ; id: kata sandi wifi, kata sandi wi fi; ar: كلمة مرور الواي فاي, كلمة مرور الشبكة; he: סיסמת רשת, סיסמת wi fi; fa: رمز وای فای",
    ),
    Phrases::strong(
        Serial,
        "de: seriennr, seriennummer, serien nummer, geräteseriennummer, serialnummer; fr: numéro série, n série, no série; es: número serie, n serie, no serie, núm serie; it: numero serie, n serie, numero seriale, matricola; nl: serienummer, serienr; pt: número série, n série, no série; pl: numer seryjn~, nr seryjn~; \
         sv: serienummer; da: serienummer; fi: sarjanumero; is: raðnúmer; et: seerianumber; lv: sērij~ numur~; lt: serijos numer~, serijinis numer~; cs: sériové číslo, výrobní číslo; sk: sériové číslo, výrobné číslo; hu: sorozatszám, gyári szám, szériaszám; sl: serijsk~ številk~; hr: serijsk~ broj~; sr: серијск~ број~, сериск~ број; bg: сериен номер, серийн~ номер; \
         ro: număr de serie, numărul de serie, serie dispozitiv; el: σειριακός αριθμός, αριθμός σειράς; tr: seri numara~, seri no; uk: серійн~ номер~; ru: серийн~ номер~, заводск~ номер~; be: серыйн~ нумар~; ca: número sèrie; eu: serie zenbaki~; zh: 序列号, 设备序列号, sn码; zh-Hant: 序號, 產品序號; ja: シリアル番号, シリアルナンバー, 製造番号; ko: 일련번호, 일련 번호, 시리얼 번호; \
         vi: số seri, số sê ri, số serial; th: หมายเลขซีเรียล, ซีเรียลนัมเบอร์, หมายเลขเครื่อง; id: nomor seri; ms: nombor siri; hi: क्रमांक, सीरियल नंबर, क्रम संख्या; bn: সিরিয়াল নম্বর, ক্রমিক নম্বর; ta: வரிசை எண், தொடர் எண்; te: సీరియల్ నంబర్, క్రమ సంఖ్య; ur: سیریل نمبر; fa: شماره سریال, سریال; ar: رقم تسلسلي, الرقم التسلسلي; he: מספר סידורי",
    ),
    Phrases::strong(
        Ip,
        "de: ip adresse; fr: adresse ip, adresse ip locale; es: dirección ip; it: indirizzo ip; nl: ip adres; pt: endereço ip; pl: adres ip; sv: ip adress; da: ip adresse; fi: ip osoite; is: ip tala, ip vistfang; et: ip aadress; lv: ip adrese; lt: ip adres~; cs: ip adres~, adresa ip; hu: ip cím; sl: naslov ip, ip naslov; hr: ip adres~; \
         sr: ип адрес~, ip адрес~; ro: adres~ ip; el: διεύθυνση ip; tr: ip adres~; ru: ip адрес~; uk: ip адрес~; be: ip адрас~; ca: adreça ip; eu: ip helbide~; zh: ip地址; zh-Hant: ip位址; ja: ipアドレス; ko: ip 주소, ip주소; vi: địa chỉ ip; th: ที่อยู่ ip, หมายเลข ip; id: alamat ip; hi: आईपी पता, ip पता; bn: আইপি ঠিকানা; fa: آدرس ip, نشانی ip; ar: عنوان ip; he: כתובת ip",
    ),
    Phrases::strong(
        Mac,
        "sv: mac adress; fi: mac osoite; et: mac aadress; lv: mac adrese; lt: mac adres~; cs: mac adres~; hu: mac cím; sl: naslov mac; hr: mac adres~; ro: adres~ mac; el: διεύθυνση mac; tr: mac adres~; ru: mac адрес~; ca: adreça mac; zh: mac地址, 物理地址; zh-Hant: mac位址; ja: macアドレス, 物理アドレス; ko: mac 주소; vi: địa chỉ mac; th: ที่อยู่ mac; id: alamat mac; \
         ar: عنوان mac; he: כתובת mac; fa: آدرس mac",
    ),
    Phrases::strong(
        Ssid,
        "sv: nätverksnamn, wifi nätverk, trådlöst nätverk; da: netværksnavn, wifi navn, wi fi netværk; nb: nettverksnavn, wifi navn; fi: verkon nimi, wifi verkko, langaton verkko; cs: název sítě, název wi fi; sk: názov siete, názov wi fi; hu: hálózat neve, hálózatnév, wifi neve; hr: naziv mreže, ime mreže; ro: nume rețea, numele rețelei; tr: ağ adı, wi fi adı; ru: имя сети, название сети; \
         uk: назва мережі, ім я мережі; el: όνομα δικτύου; zh: wifi名称, 网络名称, 无线名称, 热点名称, 无线网络; zh-Hant: 網路名稱, wifi名稱; ja: ネットワーク名, wi fi名, 無線lan名; ko: 네트워크 이름, 와이파이 이름; vi: tên mạng, tên wifi; th: ชื่อเครือข่าย, ชื่อไวไฟ; id: nama jaringan, nama wifi; ar: اسم الشبكة; he: שם הרשת, שם רשת; fa: نام شبکه",
    ),
    Phrases::strong(
        Hostname,
        "de: hostname, rechnername; fr: nom hôte; es: nombre host, nombre anfitrión; it: nome host; nl: hostnaam; pt: nome anfitrião, nome host; pl: nazw~ hosta; sv: värdnamn; da: værtsnavn; nb: vertsnavn; fi: isäntänimi; et: hostinimi; cs: název hostitele; sk: názov hostiteľa; hu: gazdanév, állomásnév; sl: ime gostitelja; hr: naziv hosta, ime hosta; ro: nume gazdă; el: όνομα κεντρικού υπολογιστή; \
         tr: ana bilgisayar adı; ru: имя хоста; uk: ім я хоста; ca: nom amfitrió; zh: 主机名; zh-Hant: 主機名稱; ja: ホスト名; ko: 호스트 이름; vi: tên máy chủ; th: ชื่อโฮสต์; id: nama host; ar: اسم المضيف; he: שם מארח",
    ),
];
