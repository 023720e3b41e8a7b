//! Who somebody is, how they are reached, and where.

use crate::catalog::dictionary::Phrases;
use crate::catalog::dictionary::context::PERSON;
use crate::model::DataClass::{
    AccountId, Address, AddressBook, Age, Belief, BirthDate, Coordinates, DocumentNo, Email, Gender, Geofence,
    Language, MaritalStatus, Message, Name, NationalId, Nationality, Occupation, Phone, Place, Postcode, Timezone,
    Track, Username,
};

/// Words of people, contact and places.
pub const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "attn, attention of, attention to, signed by, signed for by, received by, collected by, policy holder, policyholder, insured name, invoice name, ship to attn, deliver to name, registered to, licensed to name, guarantor name, next of kin name, spouse name, wife name, husband name, mother name, father name, doctor name, physician name, coach name, keyholder name, versicherungsnehmer, kundenname, patientenname, name des kunden, nom du client, nom du patient, nombre del titular, nombre del cliente, nome del cliente, nome cliente, naam klant",
    )
    .unless("product, file, app, font, device, package, certificate"),
    Phrases::strong(
        Username,
        "skype id, skype, skype name, discord tag, discord id, telegram user, twitch, psn id, psn name, steam name, snapchat, tiktok, mastodon, github user, reddit user, forum name, forum nick, chat nick, profile slug, vanity name, vanity url, login as, sudo user, acting user, authenticated user, remote user, requested by, submitted by, edited by, last editor, changed by, approved by, nom de connexion",
    )
    .unless("app, bot, server, process, system, count, enabled, token, webhook"),
    Phrases::weak(Username, "actor, initiator, operator, nick, nickname, performed by, user")
        .under("audit, audit log, forum, members, access log, login, sessions, moderation, activity feed, message")
        .unless("type, system, network, mobile, phone, cell, device, service, agent"),
    Phrases::strong(
        AccountId,
        "loyalty id, loyalty card, rewards id, frequent flyer number, membership no, mi id, huawei id, oppo id, facebook id, fb id, fbid, google id, google sub, open id, openid, union id, unionid, wx openid, auth0 id, firebase uid, cognito user, requester id, submitter id, assignee id, distinct id, amplitude id, mixpanel id, braze id, segment user, crm id, crm contact, salesforce id, stripe customer, customer key, user hash, user token id, legacy id of user, created by id, account hash, mrn, medical record number, chart number, chart no, insurance number, insured id, policy id, mitgliedsnr, patientennummer, patienten nr, versicherungsnummer, policennummer, número de socio, número de afiliado, numero tessera, numéro d adhérent, numéro de patient, patiëntnummer, clientnummer",
    )
    .unless("build, app, version, plan, count, url"),
    Phrases::strong(
        BirthDate,
        "birth ym, birth md, birth millis, birth ts, birth timestamp, birth epoch, birth time, bdate, b date, fecha nac, fec nac, fecha de nac, data nasc, dt nasc, geb dat, gebdat, gebdatum, geb datum, date naiss, dt naiss, data ur, rok ur",
    )
    .unless("reminder, visible, message, card, place, country, city, min, max, limit, weight, name"),
    Phrases::strong(
        Age,
        "age bracket, age band, age class, age category, age cohort, age segment, age yrs, age at, child age, years old, altersgruppe, altersklasse, altersband, leeftijdsgroep, faixa etária, grupa wiekowa",
    )
    .unless("cache, metabolic, fitness, vascular, file, token, device, battery, days, rating, limit, verification"),
    Phrases::strong(
        Gender,
        "gender identity, gender code, gender cd, sex code, sex assigned at birth, pronouns, pronoun, salutation, anrede, civilité, civility, tratamiento, aanhef, forma de tratamento, zwrot grzecznościowy",
    )
    .unless("music, voice, tts, connector, plug, template, email"),
    Phrases::strong(
        NationalId,
        "nie numero, itin, ssn last4, ssn last 4, cédula, cédula de identidad, cedula, cuit, cuil, run chile, tckn, kimlik no, pps number, ppsn, isikukood, asmens kodas, oib, jmbg, emšo, amka, hkid, mykad, npwp, aadhar, aadhar no, pan card no, nhs no, nhs num, national insurance, social insurance, social insurance no, id nummer person, número de documento de identidad, id kaart nummer, numero fiscale, tax file number, tfn, medicare number, medicare no, health service number",
    )
    .unless("state, class"),
    Phrases::weak(NationalId, "sin, egn, afm, rut, nik, pps, tfn, ein, itn")
        .under("client, customer, kyc, tax, person, patient, employee, citizen, identifier, taxpayer, payroll"),
    Phrases::strong(
        DocumentNo,
        "mrz, mrz line, mrz line 1, mrz line 2, mrz1, mrz2, green card no, green card number, dl num, dl nr, health card number, health card no, health insurance card, insurance card number, ehic, military id, perso nr, personalausweisnr, doc no, doc nr, document id number, kyc document, voter id, identity doc, krankenversichertennummer, gesundheitskarte, número de documento, numero documento, documentnummer, seria i numer, numéro de pièce d identité",
    )
    .unless("template, software, count, reader, format"),
    Phrases::strong(Nationality, "issuing nation, nation, nationality code, citizen of, passport country, home nation")
        .unless("id, league, team"),
    Phrases::strong(
        Belief,
        "union member, union local, party affiliation, party membership, registered party, supported party, voter registration, church, parish member, congregation, mosque, synagogue, caste, orientation sexual, orientación política, orientación religiosa, orientamento politico, politische orientierung, parteimitgliedschaft, kirchensteuer, kirchenzugehörigkeit, religion code",
    )
    .unless("device, speaker, bell, street"),
    Phrases::weak(Belief, "party, orientation, belief, beliefs, affiliation")
        .under("voter, political, politics, religious, user, person, profile, dating")
        .unless("screen, device, image, camera, page, display, wall, mount, count, size, mode, watch"),
    Phrases::strong(
        Language,
        "lang cd, preferred lang, preferred language, correspondence lang, correspondence language, accept language, mother tongue, native language, spoken language, spoken languages, language spoken, ui lang of user, muttersprache, korrespondenzsprache, langue maternelle, idioma preferido, lingua madre, moedertaal",
    )
    .unless("available, supported, list, pack, source, tts, default"),
    Phrases::strong(
        Occupation,
        "works at, works for, work company, job role, job function, position title, shift worker, shift work, military rank, headline, industry of work, education degree, degree, alma mater, field of study, study program, school grade, class teacher, berufsgruppe, berufsstatus, tätigkeit, branche, ausbildung, studiengang, fonction, secteur d activité, poste occupé, cargo, ocupacion laboral, sector laboral, ramo di attività, branża, professional title, professional headline",
    )
    .unless("temperature, angle, polynomial, node, device, wind, tilt, print, turn, of, vehicle, ship"),
    Phrases::weak(Occupation, "title, industry, rank, dept, department, position, role")
        .under("vcard, linkedin, employee, military, work, employment, job, career, hr, survey profile")
        .unless("id, window, page, valve, search, media, list, user role"),
    Phrases::strong(
        MaritalStatus,
        "marital cd, marital code, is married, spouse since, partnership status, civil partner, wedding date, wedding anniversary, anniversary, husband, wife, life partner, ehestatus, lebenspartner, hochzeitstag, époux, épouse, casado, casada, marido, esposa, sposato, sposata, moglie, marito, gehuwd",
    )
    .unless("name, id, type, work, service, membership"),
    Phrases::weak(MaritalStatus, "partnership, anniversary, single")
        .under("family, demographics, family app, profile, genealogy, person, dating")
        .unless("work, service, device"),
    Phrases::strong(
        Phone,
        "wa id, whatsapp id, viber number, signal number, ice number, in case of emergency, phone last4, tel privat, rückrufnummer, durchwahl, numéro mobile, tel fijo, dispatch number",
    )
    .unless("signal, band, model, os, app, brand, battery, network, token, support, hotline, vendor, tracker"),
    Phrases::strong(
        Address,
        "delivery instructions, drop off instructions, gate instructions, ship from, subthoroughfare, hausnr, registered location, e911 location, dispatch location, crossroads, flat number, door number, unit number home, suite number, floor and door, complément d adresse, número exterior, número interior, portal y piso, nr domu, nr mieszkania, numer domu, numer mieszkania, huisnr, toevoeging, lieferhinweis, zustellhinweis, lieferanschrift, privatanschrift",
    )
    .unless("ip, mac, network, server, memory, web, email, url, device, firmware, battery"),
    Phrases::weak(Address, "ship to, bill to, deliver to, location, line1, line2, line 1, line 2, number, nummer, numero")
        .under("anschrift, e911, postal, delivery address, shipping address, billing address, street address, adresse \
         postale")
        .unless("ip, mac, phone, tracking, order, id, name, state, city"),
    Phrases::weak(Postcode, "pin code, pincode, code, zone")
        .under("postal, postal address, shipping address, store locator, delivery, billing address")
        .unless("country, region, state, error, promo, coupon, confirmation, lock, door, status, currency"),
    Phrases::strong(
        AddressBook,
        "emergency contact, ice contact, trusted person, trusted contact, next of kin, keyholders, key holders, alarm contacts, contacts to notify, known callers, allowed callers, blocked callers, blocked numbers, caregivers list, care circle, trusted circle, contact entry, contact display, nom du contact, nom contact, nombre contacto, kontaktname, notfallkontakt, notfallkontakte, vertrauensperson, personne de confiance, contacto de emergencia, contatto di emergenza, noodcontact, kontakt alarmowy, introduced by",
    )
    .unless("sensor, door, window, relay, enabled, count, limit, phone, number, permission"),
    Phrases::weak(AddressBook, "slot, entry, eintrag, contacto, contact, kontakt, name, label")
        .under("speed dial, phonebook, telefonbuch, agenda telefónica, agenda, carnet d adresses, rubrica, keyholders, \
         emergency contacts, address book, contact list")
        .unless("sensor, count, size, id"),
    Phrases::strong(
        Message,
        "voicemail text, voice mail text, announcement text, broadcast message, broadcast text, sticky note, family note, fridge note, care note, visit note, visit notes, session notes, coach note, doctor note, doctors note, clinical note, free text, freetext, free text note, greeting text, status text of user, caption text, comment text, review text, feedback text, mail subject, email subject, message subject, sms content, message content, chat content, msg content, message preview, note content, note body, freitext, mitteilung, betreff, texte libre, observations, observaciones, texto libre, note libere, wiadomość, bericht",
    )
    .unless("error, log, system, debug, template, status, release"),
    Phrases::weak(Message, "content, subject, announcement, memo, remarks, remark, wish, msg, reply, greeting, objet, asunto")
        .under("sms, mail, chat, thread, messages, conversation, announcements, care, greeting card, intercom, kitchen \
         display, list, assistant, letter, post, coach, family board")
        .unless("type, id, error, template, certificate, cert, length, count, rating, html"),
    Phrases::strong(
        Coordinates,
        "position x, position y, maidenhead, maidenhead locator, grid locator, grid square, qth, mgrs, utm easting, utm northing, easting, northing, open location code, s2 cell, s2 cell id, h3 index, geo uri, ll, breite, geokoordinaten",
    )
    .unless("screen, pixel, ui, touch, image, color, motion, font, window, bandwidth"),
    Phrases::weak(Coordinates, "position x, position y, x, y").under("find my, geo, gps, map position").unless(
        "screen, room, robot, image, pixel, tile",
    ),
    Phrases::strong(
        Track,
        "position log, positions log, encoded path, itinerary, itinéraire, itineraire, itinerario, place visited, places history, visit history, stay points, staypoints, stops visited, geo trail, geo trace, geotrack, walk path, ride path, tracker history, recorrido, tracé gps, wegpunkte, streckenverlauf, bewegungsprofil, bewegungsverlauf, traccia gps, ślad gps, latlng stream, lat lng stream, track data, route geometry",
    )
    .unless("audio, music, count, api, file, url"),
    Phrases::weak(Track, "path, geometry, shape, coordinates list")
        .under("timeline path, trip, trips, ride, journey, route, track, commute, walk")
        .unless("file, audio, start, end, price, charge, decimal, access, power"),
    Phrases::strong(
        Place,
        "administrative area level 1, administrative area level 2, administrative area level 3, admin area, admin area 1, admin1, admin2, subdivision, subdivision code, census tract, census block, local area, city of residence, venue name, poi name, point of interest, place label, checkin place, check in place, photo location, photo place, stadtteil, ortsteil, quartier, barrio, quartiere, wijk, dzielnica, bairro residencia, lieu de résidence",
    )
    .unless("server, store, builtin, supported, origin, manufacturing, feature"),
    Phrases::weak(Place, "venue, region").under("photo, account, checkin, event, user, profile, person").unless(
        "aws, cloud, id, server, endpoint, code, audio, memory, api",
    ),
    Phrases::strong(
        Geofence,
        "fence name, fence label, fence lat, fence lon, fence lng, away zone, away zone lat, away zone lon, zone lat, zone lng, zone lon, zone radius, geofence label, arrive zone, leave zone, safe area, safe areas, alert zone gps, school zone, curfew zone, location trigger, saved address, favorite address, heimzone, sicherheitszone, schutzzone, zone de sécurité, zone domicile, zona casa, thuiszone, strefa domowa",
    )
    .unless("motion, detection, privacy, clean, mower, camera, image"),
    Phrases::strong(Timezone, "tzname, zoneinfo, zone info, olson, olson id, timezone offset, tz offset, offset from utc, time zone of user")
    .unless("database, version, server, compiled, data"),
    Phrases::weak(Email, "to, cc, bcc, from, owner, subscriber").under("mail, email, smtp, invite, notification email, envelope").unless(
        "number, date, count, name",
    ),
    Phrases::weak(Name, "keyholder, doctor, physician, guardian, caretaker, nanny, cleaner, babysitter")
        .under(PERSON)
        .unless("id, sensor, phone, email, mode, state, door, lens, filter, robot, form, method, us"),
    Phrases::strong(Name, "purchaser name, buyer name, requester name, claimant name, reporter name, zonename person"),
    Phrases::weak(Name, "sn, cn, displayname, name").under("ldap, ldap entry, requester, purchaser, claimant, reporter, referred friend").unless("serial, device, model"),
    Phrases::strong(Username, "samaccountname, ldap uid, windows user, domain user, alias of participant"),
    Phrases::weak(Username, "alias").under("participants, players, challenge, leaderboard, gamers").unless("door, position"),
    Phrases::strong(AccountId, "puid, msa puid, live id"),
    Phrases::strong(Gender, "gndr, gndr cd").unless("neutral"),
    Phrases::strong(NationalId, "ni number, ninumber, id card no, idcardno, itin number, ssn last four, ssn suffix"),
    Phrases::strong(DocumentNo, "numero carte identite, numéro carte identité, numéro de carte d identité, nr dowodu"),
    Phrases::strong(Nationality, "us core race, race code, ethnicity code"),
    Phrases::strong(Belief, "interested in, looking for gender, sexual preference, political leaning, political leanings").unless("topics, products"),
    Phrases::strong(Language, "ui culture, culture, culture code, culture info").unless("cell, lab"),
    Phrases::strong(MaritalStatus, "spouse status, tax filing status, filing status"),
    Phrases::weak(Occupation, "school, org, organization, industry, you work in, dept, education").under("child, children, vcard, survey, member, social, person, profile, employee").unless("id, web, device"),
    Phrases::strong(Occupation, "industry you work in, kindergarten, daycare, crèche, schule, grundschule"),
    Phrases::strong(Email, "login masked, email hint"),
    Phrases::weak(Address, "residence, residencia, wohnhaft, wohnung").under("profile, user, person, owner, customer, kyc").unless("id, country, type, permit"),
    Phrases::strong(Postcode, "eircode, eir code"),
    Phrases::strong(AddressBook, "referred friend, referral friend, caregiver contact, care contact, trusted caregiver").unless("id, code, link"),
    Phrases::weak(Message, "inhalt, texte, cuerpo, testo, inhoud, treść, texto, payload, body, sms payload").under("nachrichten, messages, mensajes, messaggi, berichten, wiadomości, mensagens, sms, sms history, notifications history").unless("type, html, mqtt, template, id"),
    Phrases::strong(Message, "sms payload, message payload text").unless("mqtt"),
    Phrases::weak(Track, "strecke, route, path, fahrt").under("fahrtenbuch, trip log, logbook drive, journey log").unless("id, file"),
    Phrases::weak(Geofence, "zonenname, lieu, zone name, nom, name").under("zonen, zone de confiance, zones gps, geofences, safe zones, zones de confiance").unless("heating, heizung, hr, alarm, motion, cardio"),
    Phrases::strong(Timezone, "localtimezone, zeitzonenname"),
];
