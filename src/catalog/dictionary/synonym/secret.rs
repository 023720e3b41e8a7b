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
        "retired password, chap secret, pap secret, ppp secret, ppp chap secret, pppoe password, vnc password, vncpasswd, vnc \
         pass, rdp password, telnet password, root password, root pw, sudo password, enable password, enable secret, unlock \
         password, zugangskennwort, zugangspasswort, kennwort, passwort, losungswort, anmeldepasswort, onvif auth value, onvif \
         password, rtsp cred, rtsp password, rtsp pass, stream password, camera password, admin pwd, admin pw, web password, \
         user pw, user pwd, login pw, login pwd, account pw, smtp pass, smtp password, imap password, ftp password, ftp pass, \
         nas password, smb password, share password, db password, db pass, database password, mqtt pass, mqtt password, broker \
         password, redis password, backup password, zip password, archive password, encryption password, keystore password, \
         truststore password, bind password, bind pw, ldap password, proxy password, vpn password, snmp password, sip password, \
         app password, app specific password, master password, initial password, old password, new password, current password, \
         plain password, cleartext password, clear password, parola, parola d accesso, parola chiave, wachtwoord, toegangscode \
         wachtwoord, clave acceso, clave de usuario, contrasena, palavra passe, hasło dostępu",
    )
    .unless("forgot, forgotten, change, ändern, oublié, oublie, hash, count, policy, test, manager, rate, upgrade, path, hint"),
    Phrases::weak(Password, "secret, cred, creds, credential, auth value, pw, pass, clave")
        .under("login, ppp, pppoe, chap, snmp, smtp, ftp, onvif, rtsp, redis, ldap, mqtt, vnc, telnet, nas, proxy, sip, admin, \
         dsl, database, credentials")
        .unless("type, mode, method, enabled, url, fail, low, high, band, count"),
    Phrases::strong(
        PasswordHash,
        "hashed pw, hashed pass, hashed pwd, hashed passphrase, hashed pin, hashed secret, pw hash, pwd hash, passphrase hash, \
         password sha512, passwd sha512, pwd sha512, admin password sha512, pin sha256, pin sha1, pin md5, pin sha512, scrypt \
         hash, scrypthash, bcrypt hash, bcrypt, argon2, argon2 hash, pbkdf2, pbkdf2 hash, ssha, crypt pw, crypt pass, unix \
         password, shadow password, shadow entry, htpasswd, digest ha1, ha1, auth digest, authentication string, mysql native \
         password, kennwort hash, kennworthash, passwort hash, passworthash, gehashtes passwort, empreinte mdp, empreinte mot de \
         passe, mot de passe haché, contraseña hash, hash contraseña, hash de contraseña, password cifrata, hash wachtwoord, \
         hash hasła, hash da senha, verifier srp, srp verifier, srp salt, salted password, password verifier",
    )
    .unless("upgrade, algorithm, rounds, cost, version, type, migration"),
    Phrases::weak(PasswordHash, "hash, salt, digest, sha256, sha512, md5, bcrypt, verifier, scrypt")
        .under("password, passwd, pin, pwd, kennwort, firebase users, htpasswd, passcode, keypad users, srp")
        .unless("file, firmware, image, algorithm, algo, cost, rounds, version"),
    Phrases::strong(
        WifiPassword,
        "x passphrase, net pw, net pwd, net passwd, guest net pw, mesh backhaul psk, backhaul psk, backhaul key, backhaul \
         password, wifi passcode, wi fi passcode, wlan passcode, wifi code, wlan code, wifi pin, wps pin, wifi psk, wlan psk, \
         wifi credential, wlan password key, guest wifi password, guest wlan password, gast wlan passwort, ssid secret, eap \
         password, eap secret, wpa secret, wpa2 passphrase, wpa2 psk, wpa3 passphrase, netz passwort, wlan netzwerkschlüssel, \
         wlan passwort, wlan schlüssel, clé réseau, clé du réseau, mot de passe réseau, code wifi, clave de red, clave del wifi, \
         contraseña de la red, chiave di rete, chiave wifi, password wifi ospiti, netwerksleutel, netwerkwachtwoord, klucz sieci, \
         hasło sieci, senha da rede, senha rede, senha do wi fi",
    )
    .unless("zigbee, zwave, thread, len, length, enabled, zigbee koordinator, koordinator"),
    Phrases::weak(WifiPassword, "passcode, pw, pwd, psk, passphrase, key, kennwort, clave, senha, chiave, code")
        .under("guest network, guest net, smartconfig, wlanconf, wifi configuration, wifi configuracao, provisioning wifi, extenders, \
         mesh guest, backhaul, rede, red wifi, hotspot, access point")
        .unless("zigbee, zwave, thread, len, length, country, index, type, mgmt, pair, error"),
    Phrases::strong(
        Pin,
        "unlock digits, unlock pin, entry digits, digicode, door code, gate code, garage code, alarm code, alarm pin, arm code, \
         disarm code, disarm pin, panel code, keypad code, keypad pin, keypad digits, access pin, access code, entry code, entry \
         pin, user pin, user code, guest code, guest pin, visitor code, cleaner code, dog walker code, master code, master pin, \
         duress code, duress pin, panic code, siren override code, override code, override pin, installer code, installer pin, \
         engineer code, service code panel, parental pin, parental code, child lock pin, kids pin, purchase pin, tv pin, screen \
         lock pin, device pin, phone pin, sim pin, puk, puk code, card pin, voice pin, voice code, elevator code, parking code, \
         building code, safe code, safe combination, vault code, locker pin, padlock code, bike lock code, mailbox code, parcel \
         box code, no key pwd, nokeypwd, keyboard pwd, keyboard password, dtmf secret, dtmf code, setup code, setup payload, matter setup payload, pairing pin, pairing \
         code, homekit code, homekit pin, matter setup code, setup pin, manual pairing code, türcode, zugangscode, zutrittscode, \
         alarmcode, scharfcode, geheimzahl, code d accès, code porte, code portail, code alarme, code immeuble, code parental, \
         clave alarma, clave de alarma, código de acceso, código de alarma, código puerta, código de la puerta, clave puerta, codice \
         allarme, codice accesso, codice porta, codice cancello, toegangscode, alarmcode, poortcode, deurcode, kod alarmu, kod do \
         drzwi, kod dostępu, kod do bramy, código do alarme, código da porta, código de acesso",
    )
    .unless("length, count, error, gpio, enabled, country, area, postal, qr, promo, tracking, status, hash, sha256, resistance, \
         building code compliance, format, required, type"),
    Phrases::weak(Pin, "digits, secret, pwd, clave, code, combination, override, number, pin, sequence")
        .under("smart safe, safe, keypad, intercom relay, intercom, alarm panel, panel, digicode, immeuble, ttlock, lock data, gate \
         opener, access codes, guest codes, lockbox, locker, dtmf")
        .unless("count, length, error, status, state, zone, gpio, mode, duration, id, relay, model, phone, serial, event, url, \
         country, fault, trouble, voltage, build"),
    Phrases::strong(
        SecurityQa,
        "security question, security questions, security answer, security answers, secret question, secret answer, challenge \
         question, challenge answer, challenge response text, recovery question, recovery answer, reminder question, reminder \
         answer, memorable word, memorable answer, memorable place, memorable name, maiden name of mother, mother maiden name, \
         mothers maiden name, kba, kba answer, kba answers, knowledge factor, knowledge factor answers, knowledge answers, sec q, \
         sec q1, sec q2, sec q3, sec a, sec a1, sec a2, sec a3, secq, seca, q and a, password hint, hint question, verbal \
         password, verbal security reply, verbal passcode, verbal code, phone password, call password, callback password, \
         codeword, code word, safe word, safeword, alarm password, monitoring station password, sicherheitsfrage, \
         sicherheitsantwort, geheimfrage, geheime antwort, codewort, question secrète, réponse secrète, question de sécurité, \
         réponse de sécurité, pregunta secreta, respuesta secreta, pregunta de seguridad, respuesta de seguridad, domanda segreta, \
         risposta segreta, domanda di sicurezza, risposta di sicurezza, beveiligingsvraag, antwoord beveiligingsvraag, pytanie \
         pomocnicze, odpowiedź pomocnicza, pergunta secreta, resposta secreta",
    )
    .unless("enabled, count, required, form, placeholder, tooltip, characters"),
    Phrases::weak(SecurityQa, "answer, question, antwort, frage, réponse, respuesta, risposta, antwoord, response, reply, fact, facts, hint")
        .under("security questions, sicherheitsfragen, challenges, identity proofing, account recovery, forgot password, reset, \
         questions de sécurité, preguntas de seguridad, kba, verbal")
        .unless("http, code, time, type, id, count, status, password form"),
    Phrases::strong(
        ApiKey,
        "api key, apikey, api secret, api token, app key, app secret, app id key, client secret, consumer key, consumer secret, subscription key, ocp apim subscription key, x api key, hmac key, hmac secret, signing secret, signing key api, webhook secret, webhook signing secret, shared secret api, mailgun key, mailgun priv key, sendgrid key, twilio auth token, twilio key, stripe key, stripe secret, stripe sk, maps key, maps api key, gmaps key, mapbox token, openai key, openai api key, aws access key, aws access key id, aws secret, aws secret access key, aws secret key, access key id, secret access key, s3 key, s3 secret, minio access, minio secret, azure key, storage key, storage account key, connection string, cdn signing key, cdn key, ddns key, ddns token, dynamic dns update key, dyndns key, dns update key, tsig key, license key, licence key, activation key, weather api key, weather key, developer key, dev token, publishable key, secret key, write key, ingest key, ingestion key, telemetry key, analytics key, admin key, service key, partner key, vendor key api, personal access token, pat token, github token, gitlab token, bot token, lizenzschlüssel, api schlüssel, clé api, clé d api, clave api, chiave api, api sleutel, klucz api, chave api",
    )
    .unless("limit, quota, url, rate, scope, count, name, enabled, primary, map, sort, path"),
    Phrases::weak(ApiKey, "key, secret, access, token, cred, password")
        .under("mailgun, sendgrid, twilio, stripe, minio, s3, aws, azure, storage credentials, cdn, ddns, dynamic dns, openai, weather, \
         notify, partner callbacks, webhooks, callbacks, pushover, influxdb, grafana, datadog, maps")
        .unless("type, sort, primary, public, url, id, count, path, map, keyboard, name, log, level, mode, control"),
    Phrases::strong(
        AccessToken,
        "access token, accesstoken, acc token, acc tok, access tok, auth token, authtoken, auth tok, oauth token, oauth access, \
         oauth2 token, bearer, bearer token, authorization, authorization header, auth header, x auth token, x access token, user \
         token, usertoken, login token, logintoken, api access token, service token, sso ticket, sso token, service ticket, ticket \
         granting ticket, tgt, impersonation tok, impersonation token, support access token, cloud token, account token, app token, \
         mobile token, portal token, web token, customer token, delegation token, zugangsschlüssel, zugriffstoken, zugangstoken, \
         jeton d accès, jeton accès, token de acceso, token acceso, gettone di accesso, token di accesso, toegangstoken, token \
         dostępu, token de acesso",
    )
    .unless("type, url, lifetime, expires, expiry, count, scope, ttl, endpoint, device, push, fcm, apns, refresh, registration"),
    Phrases::strong(
        RefreshToken,
        "refresh token, refreshtoken, refresh tok, refr tok, refresh jwt, refresh secret, refresh credential, oauth refresh, oauth refresh token, offline token, offline access token, renewal token, renew token, renewal key, tokens renew, rotate token, rotation token, keep me signed in, stay signed in token, keep alive token, persistent login, persistent login token, auffrischungstoken, aktualisierungstoken, erneuerungstoken, jeton de rafraîchissement, jeton de rafraichissement, jeton d actualisation, token de actualización, token actualizacion, token de refresco, token de renovación, token di aggiornamento, token di rinnovo, vernieuwingstoken, verversingstoken, token odświeżania, token de atualização",
    )
    .unless("type, url, lifetime, expires, expiry, count, interval, enabled, rate"),
    Phrases::weak(RefreshToken, "renew, refresh, renewal, rafraîchissement, actualización, aggiornamento")
        .under("token, tokens, oauth, vehicle api, credentials, grant, connexion, sesion, connessione, koppeling")
        .unless("rate, interval, page, display, screen, time, date, enabled, at, url, button"),
    Phrases::strong(
        Jwt,
        "jwt, jwt token, json web token, id token, idtoken, identity token, cognito id token, oidc token, oidc id token, oidc id, \
         cf access jwt assertion, jwt assertion, device assertion, client assertion, assertion token, signed token, signed assertion, \
         access jwt, auth jwt, session jwt, user jwt, apple identity token, google id token, firebase id token, saml assertion, \
         saml response",
    )
    .unless("type, url, lifetime, expires, expiry, count, secret, key, issuer, algorithm, enabled, leeway, signing, audience"),
    Phrases::strong(
        SessionId,
        "session id, sessionid, session key, session token, session cookie, session secret, session hash, sess id, sessid, sess key, \
         sesskey, sid, sid cookie, ssid cookie, connect sid, csid, web sess id, websessid, web session id, php session, phpsessid, \
         jsessionid, asp net sessionid, cookie, cookies, set cookie, cookie value, cookie header, auth cookie, login cookie, \
         remember token, remember me, remember me token, remember user token, csrf token, csrf, xsrf token, xsrf, anti forgery \
         token, unifises, stok, at main, session id value, sitzung id, sitzungs id, sitzungstoken, id de session, identifiant de \
         session, id sesión, id de sesión, id sessione, sessie id, sessietoken, identyfikator sesji, id da sessão",
    )
    .unless("training, workout, sleep, count, charging, sleep session, recording, game, policy, consent, banner, settings, jar, path, \
         domain, lifetime, max age, exercise, sport, enabled, wifi, network"),
    Phrases::strong(
        IntegrationToken,
        "alexa token, alexa refresh, alexa grant, lwa token, lwa refresh, lwa refresh token, amazon token, google home token, google assistant token, google oauth, ifttt token, ifttt service token, ifttt key, smartthings token, smartthings pat, spotify token, spotify refresh, strava token, strava refresh, fitbit token, fitbit refresh, garmin token, garmin oauth, withings token, withings oauth, withings refresh, netatmo token, hue remote token, hue token, nest token, ring token, facebook token, oauth tokens facebook, oauth tokens google, samsung health link, samsung health token, sonos token, tesla token, tesla owner token, ecobee token, tado token, dropbox token, dropbox offline, gdrive token, onedrive token, slack token, slack bot cred, slack webhook token, discord token, telegram token, dexcom token, dexcom share credential, libre token, polar token, oura token, grantee token, skill link token, skill token, account link token, account linking token, linked account token, partner token, third party token, thirdparty token, integration token, integration secret, verknüpfungstoken, verknüpfungsschlüssel, jeton de liaison, token de vinculación, token di collegamento, koppeltoken, koppelingstoken, token integracji",
    )
    .unless("url, expires, expiry, count, type, enabled, lifetime, device, scope"),
    Phrases::weak(IntegrationToken, "token, refresh, oauth, credential, cred, link, grant, offline, access, secret, bot cred")
        .under(PARTNER)
        .unless("url, uri, expires, expiry, enabled, id, type, count, status, state, name, at, time, date, supported, control, \
         device, session, push, file, local, api, denied, web, level, user, refresh rate, rate, scope"),
    Phrases::strong(
        DeviceKey,
        "local key, localkey, device key, devicekey, device secret, device token, device auth key, device psk, device password key, \
         pairing key, pairing secret, pair key, bonding key, bond key, ltk, irk, csrk, ltsk, accessory ltsk, controller ltsk, network \
         key, net key, netkey, app key mesh, dev key mesh, zigbee key, zigbee network key, zigbee link key, link key, trust center \
         link key, install code, z wave key, zwave key, s0 key, s2 key, s2 access control key, s2 authenticated key, s2 \
         unauthenticated key, thread key, thread network key, thread master key, thread pskc, pskc, operational dataset, active \
         dataset, thread dataset, matter fabric key, noc key, group key, epoch key, ble key, ble secret, encryption key device, enr, \
         enckey, aes key, aes128 key, payload key, camera verification code, device verification code, camera encryption code, \
         offline handshake, handshake key, lock secret, lock key, lock aes key, lock admin key, admin ps, ekey, remote key, rolling \
         code seed, somfy key, io key, enocean secure key, enocean key, homematic key, wmbus key, meter key, dlms key, nfc key, \
         card key, tag key, uwb key, car key secret, digital key, telematics key, ota key, p2p key, p2p password, uid password, \
         netzwerkschlüssel, gerätekey, geräteschlüssel, kopplungsschlüssel, funkschlüssel, systemschlüssel, clé d appairage, clé \
         appairage, clé appareil, clé réseau zigbee, clave de emparejamiento, clave del dispositivo, chiave dispositivo, chiave di \
         accoppiamento, apparaatsleutel, koppelsleutel, klucz urządzenia, klucz parowania, chave do dispositivo",
    )
    .unless("public, pub, push, fcm, apns, ltpk, count, size, index, version, type, name, url, id, wifi, wlan, hint, gpio, keyboard, \
         key code"),
    Phrases::weak(DeviceKey, "key, secret, schlüssel, clé, seed, handshake, code, psk, token, keyset")
        .under("zigbee, koordinator, coordinator, zwave, thread, ble, enocean, teach in, radio, somfy, keychain, homematic, wmbus, lock \
         keychain, august, matter, homekit, pairing, ttlock, mesh, volet radio, appairage, ezviz")
        .unless("public, pub, index, type, url, push, user, api, access, refresh, session, country, error, status, event, product, \
         model, id, function, control, region, cluster, command, count, version, name, qr, language, sort"),
    Phrases::strong(
        PrivateKey,
        "private key, privkey, priv key, privatekey, secret key pem, key pem, pem key, rsa key, rsa private, ec private, ec private key, ed25519 private, ssh key, ssh private key, ssh private, host key, ssh host key, dropbear host key, tls key, ssl key, https key, server key, client private key, cert key, certificate key, ca key, root ca key, device private key, dac key, dac private key, opcert key, operational key, noc private key, fabric private key, csr key, keyfile, key file content, keystore, pkcs8, pkcs12, p12, pfx, jks, vapid priv, vapid private, vapid private key, wireguard private, wireguard private key, wg private key, pgp private, gpg secret, pgp secret key, identity key secret, identity private key, signal identity key, signed pre key private, secret scalar, tls sk, signing private key, apns auth key, apns p8, seed phrase, mnemonic, mnemonic phrase, recovery phrase, wallet seed, xprv, wif, privater schlüssel, geheimer schlüssel, clé privée, clave privada, chiave privata, privésleutel, geheime sleutel, klucz prywatny, chave privada",
    )
    .unless("public, path, url, count, algorithm, type, size, name, fingerprint, id, exchange, usage, file path, length, enabled, \
         password"),
    Phrases::weak(PrivateKey, "d, p, q, sk, priv, private, key, secret")
        .under("jwks, jwk, rsa, vapid, wireguard, matter factory, smgw, tls, dropbear, openvpn inline, keypair, key pair")
        .unless("public, key id, kid, path, type, url, name, count, size, public key"),
    Phrases::strong(
        UrlSecret,
        "signed download, signed url, presigned url, presigned, pre signed url, sas url, sas uri, sas token, share link, share url, sharing link, shared link, public link, public share, guest link, invite link, invitation link, invite url, join link, join url, magic link, login link, signin link, sign in link, one click login, password reset link, reset link, reset url, unsub link, unsubscribe link, unsubscribe url, confirm link, confirmation link, verification link, verify link, activation link, activation url, webhook, webhook url, web hook, webhooks url, hook url, callback url secret, slack webhook, discord webhook, ifttt webhook, maker url, ntfy topic, ntfy topic url, ntfy url, healthcheck url, ping url, ical url, ics url, ical link, calendar url, calendar feed, private feed url, rss private url, caldav url, export url, export link, download link private, rtsp url, rtsp uri, rtsp stream, rtsp path, onvif uri, stream uri, mqtt uri, mqtt url, broker url, amqp url, redis url, database url, mongo uri, mongodb uri, postgres url, mysql dsn, sentry dsn, smtp url, ftp url, telehealth room, telehealth link, meeting link, meeting url, video call url, zoom link, freigabelink, freigabe link, teilen link, einladungslink, lien partage, lien de partage, lien d invitation, lien magique, enlace compartido, enlace para compartir, enlace de invitación, link di condivisione, link condiviso, link di invito, deellink, uitnodigingslink, link udostępniania, link de compartilhamento, link de convite",
    )
    .unless("enabled, count, template, supported, type, format, vendor, docs, help, public key, port, status, timeout, method"),
    Phrases::strong(
        OtpSeed,
        "otp seed, otp secret, otp key, otp app secret, otpauth, otpauth url, otpauth uri, totp, totp secret, totp seed, totp key, \
         totp uri, hotp secret, hotp seed, mfa secret, mfa seed, mfa key, two factor secret, twofactor secret, 2fa secret, 2fa seed, \
         2fa key, tfa secret, authenticator secret, authenticator key, authenticator seed, google authenticator, gauth secret, base32 \
         seed, steam guard secret, steam shared secret, recovery codes, recovery code, backup codes, backup code, rescue codes, rescue \
         code, rescue tokens, unused rescue tokens, scratch codes, scratch code, emergency codes, emergency code, emergency unlock \
         code, one time codes, wiederherstellungscode, wiederherstellungscodes, notfallcode, notfallcodes, ersatzcodes, codes de \
         secours, codes de récupération, code de secours, códigos de respaldo, códigos de recuperación, codici di backup, codici di \
         recupero, herstelcodes, back upcodes, kody zapasowe, kody odzyskiwania, códigos de backup",
    )
    .unless("enabled, count, left, remaining, period, digits, method, type, algorithm, issuer, generated, app store, used, drift, \
         window, zip, status"),
    Phrases::weak(OtpSeed, "shared secret, secret, seed, base32, rescue, recovery, scratch, uri, tokens")
        .under("steam guard, mfa, totp, 2fa, two factor, otp, authenticator, mfa setup, second factor")
        .unless("enabled, count, left, period, method, type, phone, email, status, at, date, redirect"),
    Phrases::strong(
        PushToken,
        "push token, pushtoken, push id, push key, push identifier, push registration, push registration id, push handle, push channel \
         uri, pns handle, pnshandle, pns token, wns channel, wns uri, fcm, fcm token, fcm id, fcm reg id, fcm registration, fcm \
         registration token, gcm token, gcm id, gcm reg id, gcm registration id, apns token, apn token, apns device token, apple push \
         token, ios push token, ios token, android push token, voip token, voip push token, voip pushkit, pushkit, pushkit token, \
         live activity token, liveactivity token, live activity push, adm token, adm registration, adm registration id, expo push \
         token, expo token, onesignal id, onesignal player id, onesignal player, player id onesignal, pushy token, pushy me token, \
         pushwoosh hwid, pushwoosh token, airship channel, urban airship channel, jpush, jpush token, jpush reg id, umeng device tok, \
         umeng device token, getui cid, getui client id, baidu channel id, baidu push id, hms token, hms push token, huawei push \
         token, xiaomi push, mipush regid, mi push regid, oppo push id, vivo push id, sns endpoint, sns endpoint token, sns endpoint \
         arn, notification token, notification device token, notif tok, registration token, registration id push, device token push, \
         web push endpoint, push endpoint, push subscription, subscription endpoint, push kennung, push schlüssel, \
         benachrichtigungstoken, jeton notification, jeton de notification, jeton push, token de notificaciones, token de \
         notificación, token push, token notifiche, token di notifica, pushtoken toestel, token powiadomień, token de notificação",
    )
    .unless("url template, topic, environment, server, sender, enabled, count, provider, type, project"),
    Phrases::weak(PushToken, "player id, endpoint, handle, token, cid, channel id, registration, registration id, device tok, regid, jeton, \
         kennung, hwid, p256dh, auth")
        .under("onesignal, web push, webpush, push subscription, notification hub, azure notification hub, push, push cn, apns, fcm, \
         getui, baidu, umeng, pushy, pushwoosh, mobile push, firebase messaging, push tokens, subscription")
        .unless("type, url, count, enabled, time, date, server, topic, access, refresh, bearer, api, stripe, billing, plan, tier, user"),
    Phrases::strong(PasswordHash, "stored key, scram stored key, scram server key, salted hash, saltedhash, scram salt, kennwortprüfsumme"),
    Phrases::strong(SecurityQa, "kennworthinweis, passworthinweis, kennwort hinweis, veiligheidsvraag antwoord, indice mot de passe, pista contraseña, suggerimento password, wachtwoordhint"),
    Phrases::weak(SecurityQa, "respuesta, réponse, risposta, antwoord, resposta, odpowiedź").under("preguntas seguridad, preguntas de seguridad, questions sécurité, domande sicurezza, veiligheidsvragen, perguntas segurança"),
    Phrases::strong(WifiPassword, "wpa psk hex, wpa psk, provisioned pwd, provisioned password, softap password, soft ap password").unless("len, length, zigbee"),
    Phrases::weak(WifiPassword, "pwd, password, psk, passphrase, pass").under("softap, ssid config, soft ap, provisioned, wlan0, wireless").unless("zigbee, len, length, type"),
    Phrases::strong(ApiKey, "maps browser key, browser key, pushover app token, pushover token, deconz key, tibber key, tibber token, garmin token secret api, ha api key, appkey, app key id, sdk key, sdk token, weatherbit key, accuweather key, darksky key, ingest token").unless("mesh, ble"),
    Phrases::strong(AccessToken, "oauth token value, access grant, caregiver access grant, user auth key, userauthkey, user auth token, atk, auth key user, reauth token").unless("type, url, expires"),
    Phrases::strong(RefreshToken, "rtk, master token, aas token, aas et, reauth credential, next refresh, auto login token, autologin token, persistent token, stay logged in token").unless("interval, time, date, at, rate, ms, in"),
    Phrases::strong(SessionId, "sitzungsschlüssel, sitzungskennung, session handle, login session handle, cookie string, cookie jar value, web session").unless("training, workout, count"),
    Phrases::strong(IntegrationToken, "gaction refresh, garmin token secret, third party credential, third party credentials, jeton partenaire, partnertoken, token partner, sonos household auth, household auth, calendar sync grant, sync grant, calendar grant, linked app token, social token").unless("url, expires, count, type"),
    Phrases::strong(DeviceKey, "wmbus decrypt, decryption key meter, tradfri psk, coap psk, dtls psk, safety code, device safety code, band auth key, band authkey, authkey band, watch auth key, huami auth key, doorbell device key, device key id").unless("type, version"),
    Phrases::weak(DeviceKey, "authkey, auth key, psk, decrypt, decryption").under("gadgetbridge, wmbus, coap gateway, tradfri, band, huami, miband, meters").unless("user, api, type"),
    Phrases::strong(PrivateKey, "wallet import format, wif key, paper wallet key, xpriv, tprv"),
    Phrases::strong(UrlSecret, "m3u subscription, iptv url, m3u url, apprise, apprise url, enlace de acceso, enlace acceso, lien d accès, zugangslink, link di accesso, toegangslink, ekey link, sip uri, talk sip uri").unless("count, enabled"),
    Phrases::weak(UrlSecret, "invite, invitation, link, enlace").under("pending, guest keys, household pending, huesped, guest access, sharing, invites").unless("type, count, status, id, date, speed"),
    Phrases::strong(OtpSeed, "ga secret, gauth, securid seed, soft token seed, soft token, yubico aes secret, yubikey secret, yubico secret, login otp, otp code, one time password, otp, sms otp, verification otp, einmalcode, einmalpasswort, code à usage unique").unless("enabled, method, required, period, length, digits, setup, count, type, url"),
    Phrases::strong(PushToken, "expo push, notification handle, installation handle, wns handle").unless("enabled, type, count"),
];
