//! What opens something.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    AccessToken, ApiKey, DeviceKey, IntegrationToken, Jwt, OtpSeed, Password, PasswordHash, Pin, PrivateKey, PushToken,
    RefreshToken, SecurityQa, SessionId, UrlSecret, WifiPassword,
};

/// Services of others that an account is tied to.
const PARTNER: &str = "alexa, amazon, lwa, google, assistant, ifttt, smartthings, spotify, strava, fitbit, garmin, withings, \
     netatmo, hue, nest, ring, facebook, samsung, samsung health, sonos, tesla, ecobee, honeywell, somfy, tado, dropbox, \
     gdrive, onedrive, slack, discord, telegram, dexcom, libre, polar, oura, whoop, peloton, apple, homekit, tuya, plex, \
     trakt, twitter, instagram, microsoft, outlook, zapier, tibber, octopus, miele, bosch, grantee, skill link, partner";

/// Words of secrets.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Password,
        "retired password, chap secret, pap secret, ppp secret, ppp chap secret, vncpasswd, enable password, enable secret, zugangskennwort, zugangspasswort, losungswort, anmeldepasswort, onvif auth value, rtsp cred, parola d accesso, parola chiave, clave de usuario, hasło dostępu",
    )
    .unless("forgot, forgotten, change, ändern, oublié, oublie, hash, count, policy, test, manager, rate, upgrade, path, hint"),
    Phrases::weak(Password, "secret, cred, creds, credential, auth value, clave")
        .under("login, ppp, pppoe, chap, snmp, smtp, ftp, onvif, rtsp, redis, ldap, mqtt, vnc, telnet, nas, proxy, sip, admin, \
         dsl, database, credentials")
        .unless("type, mode, method, enabled, url, fail, low, high, band, count"),
    Phrases::strong(
        PasswordHash,
        "hashed pass, hashed pwd, hashed passphrase, hashed pin, hashed secret, passphrase hash, passwd sha512, pwd sha512, pin sha256, pin sha1, pin md5, pin sha512, scrypt hash, scrypthash, bcrypt hash, bcrypt, argon2, argon2 hash, pbkdf2, pbkdf2 hash, ssha, crypt pw, crypt pass, unix password, shadow password, auth digest, authentication string, mysql native password, kennwort hash, kennworthash, gehashtes passwort, empreinte mdp, empreinte mot de passe, mot de passe haché, contraseña hash, hash contraseña, hash de contraseña, password cifrata, hash wachtwoord, hash hasła, hash da senha, verifier srp, srp verifier, srp salt, salted password, password verifier",
    )
    .unless("upgrade, algorithm, rounds, cost, version, type, migration"),
    Phrases::weak(PasswordHash, "hash, salt, digest, sha256, sha512, md5, bcrypt, verifier, scrypt")
        .under("password, passwd, pin, pwd, kennwort, firebase users, htpasswd, passcode, keypad users, srp")
        .unless("file, firmware, image, algorithm, algo, cost, rounds, version"),
    Phrases::strong(
        WifiPassword,
        "x passphrase, net pw, net pwd, net passwd, guest net pw, mesh backhaul psk, backhaul key, backhaul password, wifi passcode, wi fi passcode, wlan passcode, wifi pin, wifi credential, eap password, eap secret, netz passwort, clé réseau, clé du réseau, mot de passe réseau, code wifi, clave de red, contraseña de la red, chiave di rete, password wifi ospiti, netwerksleutel, netwerkwachtwoord, klucz sieci, hasło sieci, senha da rede, senha rede",
    )
    .unless("zigbee, zwave, thread, len, length, enabled, zigbee koordinator, koordinator"),
    Phrases::weak(WifiPassword, "passcode, pw, pwd, passphrase, key, kennwort, clave, senha, chiave, code")
        .under("guest network, guest net, smartconfig, wlanconf, wifi configuration, wifi configuracao, provisioning wifi, extenders, \
         mesh guest, backhaul, rede, red wifi, hotspot, access point")
        .unless("zigbee, zwave, thread, len, length, country, index, type, mgmt, pair, error"),
    Phrases::strong(
        Pin,
        "unlock digits, entry digits, disarm pin, keypad pin, keypad digits, access pin, entry pin, guest pin, dog walker code, siren override code, override code, installer pin, service code panel, child lock pin, screen lock pin, voice code, elevator code, parking code, building code, padlock code, mailbox code, parcel box code, no key pwd, nokeypwd, keyboard pwd, keyboard password, dtmf secret, dtmf code, zutrittscode, scharfcode, code immeuble, code parental, clave alarma, clave de alarma, clave puerta, poortcode, deurcode",
    )
    .unless("length, count, error, gpio, enabled, country, area, postal, qr, promo, tracking, status, hash, sha256, resistance, \
         building code compliance, format, required, type"),
    Phrases::weak(Pin, "digits, secret, pwd, clave, code, override, number, sequence")
        .under("smart safe, safe, keypad, intercom relay, intercom, alarm panel, panel, digicode, immeuble, ttlock, lock data, gate \
         opener, access codes, guest codes, lockbox, locker, dtmf")
        .unless("count, length, error, status, state, zone, gpio, mode, duration, id, relay, model, phone, serial, event, url, \
         country, fault, trouble, voltage, build"),
    Phrases::strong(
        SecurityQa,
        "challenge response text, reminder question, reminder answer, memorable answer, memorable place, memorable name, maiden name of mother, kba, kba answer, kba answers, knowledge factor, knowledge factor answers, knowledge answers, sec q, sec q1, sec q2, sec q3, sec a, sec a2, sec a3, secq, seca, q and a, hint question, verbal security reply, verbal passcode, phone password, call password, callback password, alarm password, monitoring station password, geheime antwort, odpowiedź pomocnicza",
    )
    .unless("enabled, count, required, form, placeholder, tooltip, characters"),
    Phrases::weak(SecurityQa, "answer, question, antwort, frage, réponse, respuesta, risposta, antwoord, response, reply, fact, facts, hint")
        .under("security questions, sicherheitsfragen, challenges, identity proofing, account recovery, forgot password, reset, \
         questions de sécurité, preguntas de seguridad, kba, verbal")
        .unless("http, code, time, type, id, count, status, password form"),
    Phrases::strong(
        ApiKey,
        "app id key, hmac key, hmac secret, shared secret api, mailgun key, mailgun priv key, sendgrid key, twilio auth token, twilio key, stripe key, stripe secret, stripe sk, s3 key, s3 secret, minio access, minio secret, azure key, connection string, cdn signing key, cdn key, ddns key, ddns token, dynamic dns update key, dyndns key, dns update key, tsig key, dev token, publishable key, ingestion key, telemetry key, analytics key, admin key, pat token, github token, gitlab token, lizenzschlüssel",
    )
    .unless("limit, quota, url, rate, scope, count, name, enabled, primary, map, sort, path"),
    Phrases::weak(ApiKey, "key, secret, access, token, cred")
        .under("mailgun, sendgrid, twilio, stripe, minio, s3, aws, azure, storage credentials, cdn, ddns, dynamic dns, openai, weather, \
         notify, partner callbacks, webhooks, callbacks, pushover, influxdb, grafana, datadog, maps")
        .unless("type, sort, primary, public, url, id, count, path, map, keyboard, name, log, level, mode, control"),
    Phrases::strong(
        AccessToken,
        "oauth access, oauth2 token, sso ticket, sso token, ticket granting ticket, impersonation tok, impersonation token, app token, mobile token, portal token, web token, customer token, delegation token, zugangsschlüssel, gettone di accesso",
    )
    .unless("type, url, lifetime, expires, expiry, count, scope, ttl, endpoint, device, push, fcm, apns, refresh, registration"),
    Phrases::strong(
        RefreshToken,
        "refresh credential, oauth refresh, offline access token, renewal key, tokens renew, rotate token, rotation token, keep me signed in, stay signed in token, keep alive token, persistent login, persistent login token, auffrischungstoken, jeton de rafraîchissement, jeton de rafraichissement, token de actualización, token actualizacion, token de refresco, token de renovación, token di aggiornamento, token di rinnovo, vernieuwingstoken, verversingstoken, token odświeżania, token de atualização",
    )
    .unless("type, url, lifetime, expires, expiry, count, interval, enabled, rate"),
    Phrases::weak(RefreshToken, "renew, refresh, renewal, rafraîchissement, actualización, aggiornamento")
        .under("token, tokens, oauth, vehicle api, credentials, grant, connexion, sesion, connessione, koppeling")
        .unless("rate, interval, page, display, screen, time, date, enabled, at, url, button"),
    Phrases::strong(
        Jwt,
        "jwt token, id token, idtoken, identity token, cognito id token, oidc token, oidc id token, oidc id, cf access jwt assertion, jwt assertion, device assertion, client assertion, assertion token, signed token, signed assertion, apple identity token, google id token, firebase id token, saml assertion, saml response",
    )
    .unless("type, url, lifetime, expires, expiry, count, secret, key, issuer, algorithm, enabled, leeway, signing, audience"),
    Phrases::strong(
        SessionId,
        "sid, csid, websessid, php session, remember user token, anti forgery token, at main, sitzung id, sitzungstoken, id de session, identifiant de session, sessie id, sessietoken, identyfikator sesji, id da sessão",
    )
    .unless("training, workout, sleep, count, charging, sleep session, recording, game, policy, consent, banner, settings, jar, path, \
         domain, lifetime, max age, exercise, sport, enabled, wifi, network"),
    Phrases::strong(
        IntegrationToken,
        "lwa refresh, ifttt service token, spotify refresh, strava refresh, fitbit refresh, garmin oauth, withings oauth, withings refresh, oauth tokens facebook, oauth tokens google, samsung health link, tesla owner token, dropbox offline, slack token, slack bot cred, slack webhook token, discord token, telegram token, dexcom token, dexcom share credential, libre token, polar token, oura token, grantee token, skill link token, integration secret, verknüpfungstoken, verknüpfungsschlüssel, jeton de liaison, token de vinculación, token di collegamento, koppeltoken, koppelingstoken, token integracji",
    )
    .unless("url, expires, expiry, count, type, enabled, lifetime, device, scope"),
    Phrases::weak(IntegrationToken, "token, refresh, oauth, credential, cred, link, grant, offline, access, secret, bot cred")
        .under(PARTNER)
        .unless("url, uri, expires, expiry, enabled, id, type, count, status, state, name, at, time, date, supported, control, \
         device, session, push, file, local, api, denied, web, level, user, refresh rate, rate, scope"),
    Phrases::strong(
        DeviceKey,
        "device token, device password key, dev key mesh, matter fabric key, noc key, group key, epoch key, encryption key device, payload key, camera verification code, device verification code, camera encryption code, offline handshake, lock admin key, admin ps, remote key, rolling code seed, somfy key, io key, enocean secure key, homematic key, nfc key, tag key, car key secret, telematics key, uid password, netzwerkschlüssel, gerätekey, kopplungsschlüssel, funkschlüssel, systemschlüssel, clé d appairage, clé appairage, clé appareil, clé réseau zigbee, clave de emparejamiento, clave del dispositivo, chiave dispositivo, chiave di accoppiamento, apparaatsleutel, koppelsleutel, klucz urządzenia, klucz parowania, chave do dispositivo",
    )
    .unless("public, pub, push, fcm, apns, ltpk, count, size, index, version, type, name, url, id, wifi, wlan, hint, gpio, keyboard, \
         key code"),
    Phrases::weak(DeviceKey, "key, secret, schlüssel, clé, seed, handshake, code, psk, token, keyset")
        .under("zigbee, koordinator, coordinator, zwave, thread, ble, enocean, teach in, radio module, somfy, keychain, homematic, wmbus, lock \
         keychain, august, matter, homekit, pairing, ttlock, mesh, volet radio, appairage, ezviz")
        .unless("public, pub, index, type, url, push, user, api, access, refresh, session, country, error, status, event, product, \
         model, id, function, control, region, cluster, command, count, version, name, qr, language, sort"),
    Phrases::strong(
        PrivateKey,
        "rsa private, ec private, ed25519 private, ssh private, https key, server key, dac key, opcert key, operational key, csr key, keyfile, jks, vapid priv, vapid private, wireguard private, pgp private, gpg secret, pgp secret key, identity key secret, signal identity key, secret scalar, tls sk, apns auth key, mnemonic phrase, xprv, wif, geheimer schlüssel, privésleutel, geheime sleutel, klucz prywatny, chave privada",
    )
    .unless("public, path, url, count, algorithm, type, size, name, fingerprint, id, exchange, usage, file path, length, enabled, \
         password"),
    Phrases::weak(PrivateKey, "d, p, q, sk, priv, private, key, secret")
        .under("jwks, jwk, rsa, vapid, wireguard, matter factory, smgw, tls, dropbear, openvpn inline, keypair, key pair")
        .unless("public, key id, kid, path, type, url, name, count, size, public key"),
    Phrases::strong(
        UrlSecret,
        "signed download, presigned, sas token, shared link, public share, join link, join url, signin link, sign in link, one click login, unsub link, unsubscribe link, unsubscribe url, confirm link, confirmation link, verification link, verify link, activation link, activation url, callback url secret, maker url, ntfy topic, ntfy topic url, ntfy url, healthcheck url, private feed url, caldav url, export url, export link, mqtt uri, mqtt url, broker url, amqp url, postgres url, mysql dsn, smtp url, ftp url, telehealth room, telehealth link, meeting link, meeting url, video call url, zoom link, freigabelink, freigabe link, teilen link, einladungslink, lien partage, lien de partage, lien d invitation, lien magique, enlace compartido, enlace para compartir, enlace de invitación, link di condivisione, link condiviso, link di invito, deellink, uitnodigingslink, link udostępniania, link de compartilhamento, link de convite",
    )
    .unless("enabled, count, template, supported, type, format, vendor, docs, help, public key, port, status, timeout, method"),
    Phrases::strong(
        OtpSeed,
        "otp app secret, otpauth uri, gauth secret, base32 seed, steam guard secret, steam shared secret, rescue codes, rescue code, rescue tokens, unused rescue tokens, emergency unlock code, ersatzcodes, code de secours",
    )
    .unless("enabled, count, left, remaining, period, digits, method, type, algorithm, issuer, generated, app store, used, drift, \
         window, zip, status"),
    Phrases::weak(OtpSeed, "shared secret, secret, seed, base32, rescue, recovery, uri, tokens")
        .under("steam guard, mfa, totp, 2fa, two factor, otp, authenticator, mfa setup, second factor")
        .unless("enabled, count, left, period, method, type, phone, email, status, at, date, redirect"),
    Phrases::strong(
        PushToken,
        "push identifier, push handle, push channel uri, pns handle, pnshandle, pns token, wns channel, wns uri, fcm, ios token, voip pushkit, pushkit, live activity token, liveactivity token, live activity push, adm token, adm registration, adm registration id, onesignal player, player id onesignal, pushy token, pushy me token, pushwoosh hwid, pushwoosh token, airship channel, urban airship channel, jpush, jpush token, getui client id, baidu channel id, xiaomi push, sns endpoint, sns endpoint token, sns endpoint arn, registration id push, device token push, subscription endpoint, push kennung, benachrichtigungstoken, jeton notification, jeton de notification, jeton push, token de notificaciones, token de notificación, token push, token notifiche, token di notifica, pushtoken toestel, token powiadomień, token de notificação",
    )
    .unless("url template, topic, environment, server, sender, enabled, count, provider, type, project"),
    Phrases::weak(PushToken, "player id, endpoint, arn, handle, token, cid, channel id, registration, registration id, jeton, kennung, hwid, auth")
        .under("onesignal, web push, webpush, push subscription, notification hub, azure notification hub, push, push cn, apns, fcm, \
         getui, baidu, umeng, pushy, pushwoosh, mobile push, firebase messaging, push tokens, subscription")
        .unless("type, url, count, enabled, time, date, server, topic, access, refresh, bearer, api, stripe, billing, plan, tier, user"),
    Phrases::strong(PasswordHash, "stored key, scram stored key, scram server key, salted hash, saltedhash, scram salt, kennwortprüfsumme"),
    Phrases::strong(SecurityQa, "kennworthinweis, kennwort hinweis, veiligheidsvraag antwoord, pista contraseña, suggerimento password"),
    Phrases::weak(SecurityQa, "respuesta, réponse, risposta, antwoord, resposta, odpowiedź").under("preguntas seguridad, preguntas de seguridad, questions sécurité, domande sicurezza, veiligheidsvragen, perguntas segurança"),
    Phrases::strong(WifiPassword, "wpa psk hex, provisioned pwd, provisioned password").unless("len, length, zigbee"),
    Phrases::weak(WifiPassword, "pwd, password, passphrase, pass").under("softap, ssid config, soft ap, provisioned, wlan0, wireless").unless("zigbee, len, length, type"),
    Phrases::strong(ApiKey, "maps browser key, browser key, deconz key, tibber key, garmin token secret api, sdk key, sdk token, weatherbit key, accuweather key, ingest token").unless("mesh, ble"),
    Phrases::strong(AccessToken, "access grant, caregiver access grant, user auth key, userauthkey, atk, auth key user, reauth token").unless("type, url, expires"),
    Phrases::strong(RefreshToken, "rtk, master token, aas token, aas et, reauth credential, next refresh, auto login token, autologin token, persistent token, stay logged in token").unless("interval, time, date, at, rate, ms, in"),
    Phrases::strong(SessionId, "sitzungsschlüssel, session handle, login session handle").unless("training, workout, count"),
    Phrases::strong(IntegrationToken, "gaction refresh, garmin token secret, third party credential, third party credentials, jeton partenaire, token partner, sonos household auth, household auth, calendar sync grant, sync grant, calendar grant, linked app token, social token").unless("url, expires, count, type"),
    Phrases::strong(DeviceKey, "wmbus decrypt, decryption key meter, tradfri psk, safety code, device safety code, band auth key, band authkey, authkey band, device key id").unless("type, version"),
    Phrases::weak(DeviceKey, "psk, decrypt, decryption").under("gadgetbridge, wmbus, coap gateway, tradfri, band, huami, miband, meters").unless("user, api, type"),
    Phrases::strong(PrivateKey, "wallet import format, wif key, paper wallet key, xpriv, tprv"),
    Phrases::strong(UrlSecret, "m3u subscription, iptv url, m3u url, apprise, enlace de acceso, enlace acceso, lien d accès, zugangslink, link di accesso, toegangslink, ekey link, sip uri, talk sip uri").unless("count, enabled"),
    Phrases::strong(Pin, "spin, s pin").under("vw, volkswagen, skoda, seat, audi, cupra, weconnect, connector, connectors, vehicle, car"),
    Phrases::strong(Password, "mpass, upass").unless("count, type"),
    Phrases::weak(UrlSecret, "path, uri, url").under("webhook, webhooks, ecowitt"),
    Phrases::weak(Pin, "code").under("invite, invites, invitation, invitations").unless("country, language, error, promo, zip"),
    Phrases::weak(UrlSecret, "invite, invitation, link, enlace").under("pending, guest keys, household pending, huesped, guest access, sharing, invites").unless("type, count, status, id, date, speed"),
    Phrases::strong(OtpSeed, "ga secret, gauth, securid seed, soft token seed, soft token, yubico aes secret, yubikey secret, yubico secret, login otp, otp code, one time password, otp, sms otp, verification otp, einmalcode, einmalpasswort, code à usage unique").unless("enabled, method, required, period, length, digits, setup, count, type, url"),
    Phrases::strong(PushToken, "expo push, notification handle, installation handle, wns handle").unless("enabled, type, count"),
    Phrases::strong(ApiKey, "pushover app token"),
    Phrases::strong(PushToken, "device tok, notification device token, umeng device tok, umeng device token"),
    Phrases::strong(WifiPassword, "wlan password key"),
];
