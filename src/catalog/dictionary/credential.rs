//! Key words of what opens something.

use super::Phrases;
use super::context::{DEVICE, NO_SECRET_CODE, SERVICE};
use crate::model::DataClass::{
    AccessToken, ApiKey, DeviceKey, IntegrationToken, Jwt, OtpSeed, Password, PasswordHash, Pin, PrivateKey, PushToken,
    RefreshToken, SecurityQa, SessionId, UrlSecret, WifiPassword,
};

const NO_PIN: &str = "gpio, button, pinned, spin, shipping, board, header, output, input, data, clock, map, led, \
     relay, io, i2c, spi, uart, tx, rx, analog, digital, chip, cs, sda, scl, gnd, postal, postcode, pwm, irq";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Password,
        "password, password text, passwd, pwd, pass, passphrase, pw, passw, passwrd, pword, snmp community, \
         community string, read community, write community, snmp auth, passwordb64, one time password setup, sip \
         secret, passkey, mot de passe, mdp, contraseña, clave de acceso, senha, palavra passe, hasło, 密码, パスワード, \
         login data",
    )
    .unless(
        "manager, boarding, season, count, filter, fail, low, high, band, through, ski, rate, tests, grade, \
         length",
    ),
    Phrases::weak(Password, "phrase").under("auth, admin, crypt, priv, snmp, snmpv3, v3, security, encryption, root"),
    Phrases::weak(Password, "community, cred, credential, clave")
        .under("snmp, login, account, smb, ftp, samba, nas, admin, auth")
        .unless("type, forum, url"),
    Phrases::strong(
        PasswordHash,
        "pin hash, passcode hash, secret hash, token hash, auth hash, credential hash, password salt, pwdhash, \
         offline key hash, password hash, passwd hash, hashed password, pass hash, password digest, hash of \
         password, password md5, password sha1, password sha256, password bcrypt, crypted password, encrypted \
         password, passworthash, retired password, md5 password, sha1 password, sha256 password, passwd md5, passwd \
         sha1, passwd sha256, pwd md5, pwd sha1, pass md5, pass sha1, passwort md5, passwort sha256, kennwort md5, contraseña md5, hash clave, clave hash, ntlm hash, nt hash, lm hash, digest ha1, ha1",
    ),
    Phrases::strong(
        WifiPassword,
        "pmk, pairwise master key, network security key, netzwerksicherheitsschlüssel, wifi password, wifi pass, \
         wifi pwd, wifi passphrase, wifi key, wlan password, network password, psk, wpa key, wpa passphrase, wpa \
         password, wpa2 key, pre shared key, wep key, wireless password, wireless key, router password, ssid \
         password, hotspot password, wifi secret, wlan schlüssel, wlan kennwort, wifi passwd, wifi pw, wlan pass, \
         wlan pwd, wlan passphrase, ap password, ap pass, ap passphrase, ap key, sta password, sta pass, guest \
         passphrase, hotspot pass, hotspot key, ssid pass, ssid pwd, ssid key, sae password, wpa pass, wpa passwd, \
         wpa3 password, wireless pass, wireless passphrase, network pass, network passphrase, network secret, wifi \
         credentials, wifi qr, netzwerkschlüssel, mot de passe wifi, clé wifi, contraseña wifi, clave wifi, password \
         wifi, password di rete, wifi wachtwoord, senha wifi, senha do wifi, hasło wifi, hasło do wifi",
    )
    .unless(
        "zigbee, zwave, thread, wireguard, wg, wg0, wgserver, vpn, ipsec, phase1, peer, mqtt, tls, dtls, coap, cls, wps",
    ),
    Phrases::strong(DeviceKey, "pre shared key, psk")
        .under("wireguard, wg, wg0, wgserver, vpn, ipsec, phase1, peer, mqtt, tls, dtls, coap, cls"),
    Phrases::strong(
        WifiPassword,
        "security key, clé de sécurité, sicherheitsschlüssel, clave de seguridad, chiave \
         di sicurezza",
    )
    .under("wifi, wlan, wireless, réseau, réseau sans fil, netzwerk, red, rete"),
    Phrases::strong(WifiPassword, "key material").under("wlan, wlan profile, wifi, shared key, msm"),
    Phrases::strong(
        WifiPassword,
        "password, passphrase, key, psk, pwd, pass, passwd, pw, secret, shared key, credential, credentials, creds, \
         passwort, kennwort, wachtwoord, contraseña, mot de passe, mdp, senha, hasło, schlüssel, clave, lösenord",
    )
        .under(
            "wifi, wlan, ssid, ppsk, hotspot, access point, wpa, wireless, ap, sta, softap, guest network, wifi \
             network, known networks, saved networks, networks, wlcfg",
        )
        .unless("user, account, ftp, mqtt, api, device, zigbee, zwave, thread, mesh, blockchain, docker"),
    Phrases::strong(Password, "secret").under("smb, samba, cifs, ftp, mqtt, rtsp, smtp, imap, onvif, radius"),
    Phrases::strong(
        Pin,
        "keypad entry, keypad number, hk setup, hk code, hap setup, homekit setup, hap code, entry number, pin, pin number, passcode, \
         access code, door code, entry code, disarm code, unlock code, keypad code, alarm code, setup code, pairing \
         code, lock code, master code, security code, combination, vault code, parental code, codigo alarma, código \
         de alarma, code alarme, homekit code, matter code, setup payload, setup id, guest code, duress code, arm \
         code, garage code, pin to drive, puk, puk code, pair code, bind code, binding code, bluetooth passkey, ble \
         passkey, bt passkey, user code, slot code, code slots, panel code, verify code, lockbox code, gate code, \
         entrance code, intercom code, wps pin, wps device password, master kod, kod serwisowy, kod użytkownika, kod alarmowy, \
         code maître, code maitre, code sous contrainte, código maestro, codice manuale, codice attivazione, codice maestro, \
         验证码, 胁迫密码, temporary code, temp code, visitor code, cleaner code, one time code, \
         installer code, engineer code, dealer code, arming code, panic code, valet code, matter qr, matter qr code, \
         onboarding payload, onboarding code, setup qr code, qr code payload, qr payload, pairing payload, join \
         code, invite code, invitation code, share code, sharing code, join code, claim code, registration code device, offline password, otp code, mfa \
         code, 2fa code, two factor code, verification code, sms code, login code, email code, confirmation code, \
         manual code, safe code, benutzercode, nötigungscode, \
         bedrohungscode, überfallcode, scharfcode, unscharfcode, errichtercode, wartungscode, geheimzahl, kopplungscode, code secret, code d accès, código de acceso, codice di \
         accesso, pincode slot, código de acesso, kod dostępu",
    )
    .unless(NO_PIN),
    Phrases::weak(Pin, "slot").under("keypad, lock code, user code, pin code, code slot, access code").unless(
        "count, \
         number, max",
    ),
    Phrases::weak(Pin, "code, keycode, passcode, pin, credential")
        .under(
            "lock, door, keypad, alarm, gate, safe, garage, access, entry, disarm, keypad user, panel, intercom, \
             guest, installer",
        )
        .unless(NO_SECRET_CODE),
    Phrases::strong(
        ApiKey,
        "owm appid, owm key, weather appid, api hash, secret access, x auth key, api credential, api key, api \
         secret, api token, app key, app secret, client secret, consumer key, consumer secret, developer key, secret \
         key, access key, subscription key, service key, license key, access key id, aws key id, personal access token, pat, \
         application key, app token, private token, secret token, token secret, secret id, api pass, api password, \
         server key, integration key, integration secret, subscription secret, account key, storage key, \
         instrumentation key, ikey, sas key, sas token, access secret, aws secret, map key, weather key, \
         openweathermap key, darksky key, tomorrow io key, mapbox token, mapbox key, tile key, openai key, llm key, \
         bot token, telegram token, discord token, slack token, user key, pushover token, influx token, influxdb \
         token, grafana token, write key, read key, ingest key, upload key, oauth secret, webhook secret, webhook \
         token, signing secret, verification token, license code, licence key, activation key, activation code, \
         licence code, partner key, vendor key, provider key, app code, application secret, application token, cloud \
         key, cloud secret, account secret, ocp apim key, functions key, tibber token, entsoe token, developer \
         token, api schlüssel, clé api, clave api, chiave api, api sleutel, chave de api, klucz api, maker key, \
         webhook key",
    )
    .unless("google places public, count, position"),
    Phrases::strong(ApiKey, "key id, keyid").under("header, headers, credentials, api, login"),
    Phrases::strong(ApiKey, "auth key").under("cloud, user, account, api"),
    Phrases::weak(ApiKey, "product key").under(
        "license, licence, windows, office, activation, software, microsoft, \
         antivirus, os",
    ),
    Phrases::weak(ApiKey, "appid, key, api id")
        .under(
            "openweathermap, openweather, weather, weatherapi, maps, \
         mapbox, api, cloud, here, geocoding, geocoder, openai, llm, influxdb, provider",
        )
        .unless(
            "device, encryption, noise, wifi, zigbee, zwave, sort, primary, foreign, translation, map, entity, local, \
         name, lock",
        ),
    Phrases::weak(ApiKey, "secret, client id").unless("santa, agent, mqtt, ble, connected, dhcp, network"),
    Phrases::strong(
        AccessToken,
        "authn tok, auth tok, authn token, access tok, acc tok, bearer tok, oauth tok, access token, auth token, \
         authentication token, bearer token, bearer, oauth token, login token, user token, adp token, authorization, \
         security token, jwt access, sip token, x auth, acc token, x token, account token, bearer auth, auth header, \
         authorization header, basic auth, http auth, auth string, auth value, auth data, auth blob, auth payload, \
         auth response, auth ticket, access ticket, oauth code, authorization code, auth code, code verifier, device \
         code, grant token, sso token, cloud auth, iot token, mqtt token, ws token, websocket token, stream token, \
         camera token, video token, live token, temp token, temporary token, one time token, invite token, share \
         token, invitation token, reset token, register token, registration key, login key, login ticket, long lived \
         token, token value, token string, token key, service token, serviceticket, ssecurity, security ticket, sts \
         token, security token service, user ticket, cloud session token, geo token, backend token, owner token, \
         saml, saml response, assertion, kerberos ticket, tgt, digest auth, jeton d accès, token de acceso, token di \
         accesso, token de acesso, token dostępu, cloud token",
    )
    .unless("level, url"),
    Phrases::weak(AccessToken, "auth, authentication, ticket, at")
        .under(
            "headers, header, auth, account, login, \
         credentials, session, cloud, oauth",
        )
        .unless("support, number, method, mode, required, issue, open"),
    Phrases::weak(AccessToken, "idtoken, id jwt, token, jeton, credential").unless(
        "max, prompt, completion, usage, nlp, lexer, next, page, sync, csrf, continuation, nft, cancel, pagination, \
         tokenizer",
    ),
    Phrases::strong(
        RefreshToken,
        "refresh token, refresh key, refresh secret, token refresh, refresh jwt, offline token, renewal token, renew \
         token, reauth token, rt token, refresh tkn, refresh tok, aktualisierungstoken, jeton d actualisation",
    )
    .unless(
        "screen, display, page, data, button, force, auto, needed, poll, camera, e ink, map, display rate, hz, \
         panel",
    ),
    Phrases::weak(RefreshToken, "rt, refresh").under("oauth, token, tokens, auth").unless(
        "rate, interval, needed, \
         time",
    ),
    Phrases::strong(Pin, "device password, password").under("wps, x wps"),
    Phrases::weak(Pin, "parental lock, child lock").unless("enabled, state, mode, active"),
    Phrases::strong(Jwt, "jwt, json web token, jwt token"),
    Phrases::strong(Jwt, "jwt key"),
    Phrases::weak(SessionId, "cookie jar"),
    Phrases::strong(
        SessionId,
        "session id, session key, session token, cookie, cookies, set cookie, phpsessid, jsessionid, csrf token, \
         xsrf token, sitzungs id, login session, auth session, web session, user session, sess id, session secret, \
         session data, session value, session hash, remember token, remember me token, remember me, remember me hash, connect sid, cf \
         clearance, npsso, cookie header, cookie jar value, csrf, xsrf, csrfmiddlewaretoken, csrf key, synotoken, \
         sid token, session uuid, session guid, phone session, session ticket, ubus session, luci session, sysauth, \
         ha session",
    )
    .unless(
        "policy, banner, jar, consent, sleep, workout, training, exercise, activity, cleaning, clean, charging, \
         charge, wash, cooking, media, play, watch",
    ),
    Phrases::weak(SessionId, "session, sid").unless(
        "policy, sleep, workout, training, exercise, activity, cleaning, clean, charging, charge, wash, cooking, \
         media, play, watch, service, station, security, sensor, stream, active, current, energy, class, mindful",
    ),
    Phrases::strong(
        IntegrationToken,
        "alexa token, alexa access token, alexa refresh token, amazon token, amazon access token, amazon refresh \
         token, lwa token, google token, google access token, google refresh token, google assistant token, ifttt \
         token, ifttt key, smartthings token, homekit token, siri token, gaction token, strava token, fitbit token, \
         alexa grant, alexa auth code, google auth code, linked account token, partner token, facebook token, \
         spotify token, smartthings access token, google home token, tuya token, mfi token token, linked service \
         token, account linking token, alexa code, alexa linking code, google home link token, google link token, \
         alexa link token, account link token, account link code, account linking code, linked account secret, alexa \
         user token, alexa refresh, alexa access, alexa secret, alexa cookie, amazon cookie, google credentials, \
         google oauth, google grant, google code, smartthings pat, smartthings refresh token, homegraph token, home \
         graph key, spotify refresh token, spotify access token, strava refresh token, strava access token, ifttt \
         service key, ifttt webhook key, ifttt maker key, ifttt secret, tuya access token, third party token, third \
         party access token, external token, external access token, partner access token, partner refresh token, \
         skill token, skill access token, plex token, trakt token, tesla token, hue token, nest token, ring token, \
         dropbox token, gdrive token",
    )
    .unless("fcm, gcm, firebase, push"),
    Phrases::strong(IntegrationToken, "token, access token, refresh token, auth token, grant, auth code, authorization code, link code, api token, \
         oauth token, link token, linking token, id token, account token, cookie, session token")
        .under(SERVICE)
        .unless("fcm, gcm, firebase, push, type"),
    Phrases::weak(IntegrationToken, "code, key, secret")
        .under(
            "grant, alexa, google assistant, assistant, linking, linked service, linked account, skill, ifttt, \
             account link",
        )
        .unless("error, status, response, language, country, device, maps, event, public"),
    Phrases::strong(
        DeviceKey,
        "local key, network key, device key, bind key, beacon key, encryption key, enc key, stream key, ltk, long \
         term key, enr, p2p license, push license, ndt license, dsk key, wipn enc dec key, wakeup key, client key, \
         pairing key, link key, irk, csrk, aes key, shared key, device secret, p2p password, device password, zigbee \
         key, zwave key, install code, installation code, tclk, s2 key, s0 key, noise psk, auth key, thread dataset, \
         thread credentials, thread tlv, dataset tlv, active dataset, operational dataset, pending dataset, pskc, \
         thread key, border agent key, master key, hub key, hub secret, bridge key, bridge secret, hue key, hue \
         username, hue application key, hue app key, bridge username, whitelist entry, gateway key, gateway secret, \
         lan key, lan secret, lanip key, local token, local password, symmetric key, sym key, secret key device, \
         shared secret, group secret, camera key, camera secret, lock key, lock secret, offline key, offline key \
         slot, handshake key, loaded key, ble key, bluetooth key, bond key, bonding key, bt key, pair key, pairing \
         secret, pairing data, hap pairing, homekit pairing, ltsk, ios pairing, identity resolving \
         key, airplay credentials, companion credentials, raop credentials, mrp credentials, tv key, webos key, tv \
         token, tv secret, device auth, device psk, noise key, ota key, api encryption, s0 legacy, s0 legacy key, \
         network key s0, s2 access control, s2 access control key, s2 authenticated, s2 authenticated key, s2 \
         unauthenticated, s2 unauthenticated key, security keys zwave, dsk, nwk key, nwkskey, appskey, appkey lora, \
         lora key, lorawan key, decrypt key, decryption key, video key, cipher key, crypto key, crypt key, aes \
         secret, aes128 key, root key, provisioning key, prov key, provision key, wakeup secret, product secret, \
         device license, license device, attestation key, dev secret, device credential, device login key, tuya key, \
         miio key, meter key, dlms key, guek, gak, authentication key, unicast key, digital key, vehicle key, ekey, \
         key seed, hmac secret, salt key, dev key, mesh key, app key mesh, miio token, geräteschlüssel, clé de \
         chiffrement, p2p conn, privacy key, aes iv key, local secret, hmac key, security key",
    )
    .unless("index, public, wifi, wlan, press, button, count, size, bits, rotation, animation"),
    Phrases::strong(DeviceKey, "key, psk, secret")
        .under(
            "encryption, noise, zigbee, zwave, thread, mesh, p2p, pairing, bonding, homekit, hap, bluetooth, ble, \
             crypto, lora, lorawan, tuya, miio, dlms, esphome",
        )
        .unless("public, index, sort, map, translation, type, size, bits, api, entity, press, button, wifi"),
    Phrases::weak(DeviceKey, "credentials").under("airplay, companion, raop, mrp, thread, pairing"),
    Phrases::weak(DeviceKey, "key, secret").under(DEVICE).unless(
        "primary, foreign, sort, map, translation, public, api, keyboard, object, partition, cache, feature, \
             property, attribute, setting, capability, error, status, translation",
    ),
    Phrases::strong(
        PrivateKey,
        "backup words, recovery words, wallet words, mnemonic words, seed words, private key, ssh key, rsa key, \
         signing key, sign key, tls key, tls client key, ca key, cert key, certificate key, key file content, \
         identity file, wireguard key, openvpn key, vpn key, pkcs8, pkcs12, p12, pfx, keystore, pem key, pem \
         private, privkey, secret pem, gpg key, pgp key, age key, ecdsa key, wallet seed, recovery phrase, ssl key, \
         private pem, mnemonic, seed phrase, key pem, age secret key, keys private, privater schlüssel, clé privée, \
         clave privada, chiave privata",
    )
    .unless("public"),
    Phrases::strong(
        UrlSecret,
        "webhook url, cloudhook url, cloudhook, webhook, webhook id, hook id, hook url, webhook uri, webhook link, \
         webhook path, webhook endpoint, ping url, healthchecks url, stream url, stream uri, stream source, stream \
         source url, stream source uri, stream address, stream link, stream path, rtsp link, rtsp uri, rtsp path, \
         rtsp stream, rtmp, rtmp url, hls link, mjpeg url, onvif url, onvif uri, webrtc url, live url, live stream, \
         livestream url, secure url, sas url, sas uri, presigned link, presigned uri, signed uri, signed link, temp \
         url, temporary url, upload url, download url, download link, download uri, one time link, invite link, \
         invite url, invitation link, guest link, sharing link, sharing url, public link, unlisted link, access \
         link, access url, login link, reset link, reset url, ics url, ics feed, ics feed url, ical feed, ical link, \
         icalendar url, calendar feed, calendar feed url, calendar link, feed token, connection string, conn str, \
         connection uri, database url, db url, db uri, redis url, mongo uri, mongodb uri, sentry dsn, database dsn, \
         apprise url, notify url, notification url, push url, rtsp url, rtsp, signed url, presigned url, share link, \
         share url, magic link, ical url, calendar url, private url",
    )
    .unless(
        "event, count, image, documentation, firmware, update, release, codec, ota, manual, profile, port, \
         transport",
    ),
    Phrases::weak(UrlSecret, "path, uri, url, source, link").under(
        "rtsp, onvif, webhook, hook, hls, rtmp, mjpeg, \
         webrtc, live, stream",
    ),
    Phrases::strong(
        OtpSeed,
        "totp secret, otp secret, totp, totp seed, totp key, otp seed, two factor secret, 2fa secret, mfa secret, \
         tfa secret, recovery code, backup code, authenticator secret, wiederherstellungscode, code de récupération, \
         código de recuperación, otpauth, otpauth url, otp uri, totp uri, totp url, two factor seed, two factor key, \
         2fa seed, 2fa key, mfa seed, mfa key, authenticator key, authenticator seed, recovery key, emergency code, \
         backup key, scratch code, one time seed, hotp secret, sicherungscodes, notfallcode, codes de secours, \
         códigos de respaldo, codici di backup, codici di recupero, herstelcode, códigos de backup, kody zapasowe, \
         kod odzyskiwania",
    )
    .unless("sent, used, remaining"),
    Phrases::strong(OtpSeed, "secret, seed, key, codes, uri")
        .under(
            "totp, otp, 2fa, 2sv, mfa, tfa, two factor, \
         twofactor, hotp, authenticator, second factor",
        )
        .unless(
            "type, \
         api, device, push",
        ),
    Phrases::strong(
        PushToken,
        "push token, voip push, fcm token, gcm token, push id, push address, firebase token, registration token, notification \
         token, fcm registration id, push channel, registration ids, fcm id, fcm key, gcm id, apns id, apns key, apn \
         token, onesignal id, onesignal player id, player id push, push registration id, push endpoint, push client \
         id, push key, push subscription, push device id, notification id device, hms token, p256dh, vapid key, reg \
         id, firebase instance id, firebase id, firebase installation id, pushkit token, voip token, device token, gerätetoken",
    ),
    Phrases::strong(PushToken, "auth").under("push subscription, web push, push keys, webpush"),
    Phrases::strong(PushToken, "token, endpoint, registration, registration id")
        .under("fcm, gcm, apns, apn, jpush, mipush, push, firebase, expo, onesignal, pushkit, web push, push notification")
        .unless("pushover, pushbullet, button"),
    Phrases::strong(
        SecurityQa,
        "palabra clave, palabra coacción, palabra de coacción, activation answer, hint answer, pass hint, passphrase hint, pwd hint, login hint, hint phrase, security question, security answer, secret \
         question, secret answer, challenge question, challenge answer, recovery question, recovery answer, password \
         question, password answer, password hint, password reminder, pw hint, memorable word, memorable date, \
         mother maiden name, first pet name, favorite teacher, verbal password, security word, code word, safe word, \
         alarm password word, sicherheitsfrage, sicherheitsantwort, geheimfrage, geheime frage, geheimantwort, \
         passworthinweis, mädchenname der mutter, losungswort, question de sécurité, question secrète, réponse \
         secrète, réponse de sécurité, indice de mot de passe, pregunta de seguridad, pregunta secreta, respuesta \
         secreta, respuesta de seguridad, domanda di sicurezza, domanda segreta, risposta segreta, risposta di \
         sicurezza, beveiligingsvraag, geheime vraag, geheim antwoord, wachtwoordhint, pergunta de segurança, \
         pergunta secreta, resposta secreta, resposta de segurança, pytanie zabezpieczające, pytanie pomocnicze, \
         odpowiedź zabezpieczająca, podpowiedź hasła, 密保问题, 密保答案",
    ),
    Phrases::weak(SecurityQa, "question, answer, hint")
        .under("security, secret, recovery, challenge, password, account recovery, verification, identity")
        .unless("faq, survey, support, quiz"),
];
