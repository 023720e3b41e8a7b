//! Key words of what opens something.

use super::Phrases;
use super::context::{DEVICE, SERVICE};
use crate::model::DataClass::{
    AccessToken, ApiKey, DeviceKey, IntegrationToken, Jwt, OtpSeed, Password, PasswordHash, Pin, PrivateKey, PushToken,
    RefreshToken, SessionId, UrlSecret, WifiPassword,
};

const NO_PIN: &str = "gpio, pinned, spin, shipping, board, header, output, input, data, clock, map, led, relay, io, i2c, \
         spi, uart, tx, rx, analog, digital, chip, cs, sda, scl, gnd, postal, postcode, pwm, irq";

const NO_SECRET_CODE: &str = "country, language, error, zip, postal, product, qr, bar, status, response, currency, area, color, \
         exit, return, region, city, lang, http, key, weather, reason, source, calling, locale, model, alarm";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Password,
        "password, passwd, pwd, pass, passphrase, pass phrase, user password, account password, login password, \
         admin password, current password, en password, mqtt password, rtsp password, secret password, passcode \
         text, passwort, kennwort, mot de passe, mdp, contraseña, clave de acceso, wachtwoord, senha, palavra \
         passe, hasło, 密码, パスワード, login data",
    )
    .unless("manager, boarding, season, count, filter, fail, low, high, band, through, ski"),
    Phrases::strong(
        PasswordHash,
        "password hash, passwd hash, hashed password, pwd hash, pass hash, password digest, hash of password, \
         password md5, password sha1, password sha256, password bcrypt, crypted password, encrypted password, \
         passworthash, retired password",
    ),
    Phrases::strong(
        WifiPassword,
        "wifi password, wifi pass, wifi pwd, wifi passphrase, wifi key, wlan password, wlan key, network \
         password, network key, psk, wpa psk, wpa key, wpa passphrase, wpa password, wpa2 key, pre shared key, \
         preshared key, wep key, wireless password, wireless key, router password, ssid password, hotspot \
         password, wifi secret, wlan passwort, wlan schlüssel, wlan kennwort, netzwerkschlüssel, mot de passe \
         wifi, clé wifi, contraseña wifi, clave wifi, password wifi, password di rete, wifi wachtwoord, senha \
         wifi, senha do wifi, hasło wifi, hasło do wifi, wifi密码",
    )
    .unless("zigbee, zwave, thread"),
    Phrases::strong(WifiPassword, "password, passphrase, key, psk, pwd")
        .under("wifi, wlan, ssid, hotspot, access point, wpa")
        .unless("user, account, ftp, mqtt, api, device"),
    Phrases::strong(
        Pin,
        "pin, pin code, pincode, passcode, access code, door code, entry code, disarm code, unlock code, keypad \
         code, alarm code, setup code, pairing code, lock code, user pin, master code, security code, homekit \
         code, matter code, mfi setup code, setup payload, mfi setup id, setup id, guest code, duress code, arm \
         code, garage code, parental pin, voice pin, pin number, manual pairing code, screen lock code, safe \
         code, geheimzahl, zugangscode, türcode, entsperrcode, kopplungscode, code secret, code pin, code d \
         accès, código de acceso, código pin, codice pin, codice di accesso, toegangscode, pincode slot, código \
         de acesso, kod pin, kod dostępu, setup pin code",
    )
    .unless(NO_PIN),
    Phrases::weak(Pin, "code, codes")
        .under("lock, door, keypad, alarm, gate, safe, garage, access, entry, disarm")
        .unless(NO_SECRET_CODE),
    Phrases::strong(
        ApiKey,
        "api key, apikey, api secret, api token, app key, app secret, client secret, consumer key, consumer \
         secret, developer key, secret key, access key, access key id, secret access key, oauth client secret, \
         subscription key, service key, license key, key id, personal access token, developer token, api \
         schlüssel, clé api, clave api, chiave api, api sleutel, chave de api, klucz api, maker key, webhook \
         key",
    )
    .unless("google places public"),
    Phrases::strong(
        AccessToken,
        "access token, auth token, authentication token, bearer token, bearer, id token, oauth token, login \
         token, user token, adp token, authorization, restricted access token, security token, jwt access, sip \
         token, zugriffstoken, jeton d accès, token de acceso, token di accesso, toegangstoken, token de \
         acesso, token dostępu, x auth token, cloud token",
    )
    .unless("level, url"),
    Phrases::weak(AccessToken, "token, tokens, jeton, credential, credentials").unless(
        "max, prompt, completion, usage, nlp, lexer, next, page, sync, csrf, continuation, nft, cancel, \
         pagination, tokenizer",
    ),
    Phrases::strong(
        RefreshToken,
        "refresh token, oauth refresh token, aktualisierungstoken, jeton d actualisation, restricted refresh \
         token",
    ),
    Phrases::strong(Jwt, "jwt, json web token, jwt token"),
    Phrases::strong(Jwt, "jwt key"),
    Phrases::strong(
        SessionId,
        "session id, sessionid, session key, session token, session cookie, cookie, cookies, set cookie, \
         phpsessid, jsessionid, sid cookie, auth cookie, csrf token, xsrf token, sip session id, sitzungs id, \
         login session",
    )
    .unless("policy, banner, jar, consent, sleep, workout, training, exercise, activity"),
    Phrases::strong(
        IntegrationToken,
        "alexa token, alexa access token, alexa refresh token, amazon token, amazon access token, amazon \
         refresh token, lwa token, google token, google access token, google refresh token, google assistant \
         token, ifttt token, ifttt key, smartthings token, homekit token, siri token, gaction token, strava \
         token, fitbit token, alexa grant, alexa auth code, google auth code, linked account token, partner \
         token, alexa skill token, facebook token, spotify token, smartthings access token, google home token, \
         tuya token, mfi token token, linked service token, account linking token, alexa code, alexa linking \
         code",
    )
    .unless("fcm, gcm, firebase, push"),
    Phrases::strong(
        IntegrationToken,
        "token, access token, refresh token, auth token, grant, auth code, authorization code, link code, api \
         token, oauth token",
    )
    .under(SERVICE)
    .unless("fcm, gcm, firebase, push, type"),
    Phrases::strong(
        DeviceKey,
        "local key, device key, bind key, bindkey, beacon key, beaconkey, encryption key, enc key, stream key, \
         ltk, long term key, enr, parent device enr, p2p license, push license, ndt license, dsk key, wipn enc \
         dec key, wakeup key, client key, pairing key, link key, irk, csrk, network security key, aes key, \
         shared key, device secret, p2p password, device password, zigbee key, zwave key, zigbee network key, \
         s0 key, s2 key, noise psk, api encryption key, thread network key, auth key, dev key, mesh key, app \
         key mesh, miio token, geräteschlüssel, clé de chiffrement, p2p conn, privacy key, aes iv key, local \
         secret, hmac key, security key",
    )
    .unless("index, public, wifi, wlan"),
    Phrases::weak(DeviceKey, "key, secret")
        .under(DEVICE)
        .unless("primary, foreign, sort, map, translation, public, api, keyboard, object, partition, cache"),
    Phrases::strong(
        PrivateKey,
        "private key, privatekey, ssh key, rsa key, signing key, tls key, ssl key, private pem, mnemonic, seed \
         phrase, key pem, age secret key, keys private, device private key, privater schlüssel, clé privée, \
         clave privada, chiave privata",
    )
    .unless("public"),
    Phrases::strong(
        UrlSecret,
        "webhook url, webhook, webhook id, stream url, rtsp url, rtsp, signed url, presigned url, share link, \
         share url, magic link, ical url, calendar url, private url, rtsp address, ifttt webhook, password \
         reset link",
    )
    .unless("event, count"),
    Phrases::strong(
        OtpSeed,
        "totp secret, otp secret, totp, totp seed, totp key, otp seed, two factor secret, 2fa secret, mfa \
         secret, tfa secret, recovery code, recovery codes, backup code, backup codes, scratch codes, \
         authenticator secret, wiederherstellungscode, code de récupération, código de recuperación, otpauth",
    )
    .unless("sent"),
    Phrases::strong(
        PushToken,
        "push token, fcm token, gcm token, apns token, device push token, push id, push address, firebase \
         token, registration token, notification token, fcm registration id, push notification token, expo push \
         token, device token",
    ),
    Phrases::weak(PushToken, "token").under("fcm, gcm, apns, push, firebase"),
];
