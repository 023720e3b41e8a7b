//! Key words of who somebody is.

use super::Phrases;
use super::context::{ACCOUNT, DEVICE, PERSON};
use crate::model::DataClass::{
    AccountId, Age, Belief, BirthDate, DocumentNo, Gender, Language, MaritalStatus, Name, NationalId, Nationality,
    Occupation, Username,
};

/// What is called a name of and is nobody's.
const THINGS: &str = "product, model, file, event, unit, scene, skill, brand, app, application, package, class, \
     host, domain, service, game, song, album, track, workout, exercise, activity, food, color, theme, plan, \
     channel, network, wifi, wlan, ssid, room, home, house, city, country, region, street, state, level, group, \
     role, type, zone, mqtt, library";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "first name, last name, full name, given name, family name, middle name, surname, fname, lname, legal name, \
         real name, name first, name last, maiden name, owner name, account holder, cardholder, person name, \
         receiver name, recipient name, sender name, customer name, contact name, guest name, member name, patient \
         name, athlete name, formatted name, profile name, friend name, visitor name, vorname, nachname, \
         familienname, zuname, vollständiger name, kontoinhaber, prénom, nom de famille, nom complet, titulaire, \
         nombre completo, primer nombre, apellido, nombre y apellidos, nome completo, cognome, nome proprio, \
         voornaam, achternaam, volledige naam, tussenvoegsel, sobrenome, apelido, imię, nazwisko, 姓名, 名前, 氏名",
    )
    .unless("product, file, app, font"),
    Phrases::strong(
        Name,
        "forename, christian name, preferred name, initials, middle initial, birth name, name on card, billing name, \
         shipping name, driver name, installer name, tenant name, resident name, contact person, care of, firstname, \
         lastname, caller name, emergency contact name, contact name, visitor names, person names, salutation, \
         ansprechpartner, anrede, rufname, geburtsname, mädchenname, empfängername, nom d usage, nom de jeune fille, \
         destinataire, apellido paterno, apellido materno, destinatario, intestatario, roepnaam, geadresseerde, nome \
         do titular, imię ojca, adresat",
    )
    .unless("product, file, app, font, device"),
    // Property names of vCard and iCalendar (RFC 6350, RFC 5545).
    Phrases::strong(Name, "fn, n, cn").under("vcard, vevent, vtodo, vfreebusy, vjournal"),
    Phrases::weak(Name, "name, nom, nombre, nome, naam, nazwa, family, given, first, last")
        .under(PERSON)
        .unless(THINGS),
    Phrases::weak(Name, "owner, cardholder, tenant, occupant, recipient, addressee, visitor, inhaber, besitzer")
        .unless(
            "id, file, process, group, role, permission, device, email, phone, type, object, entity, lock, data, app, \
         package, code, domain, access, mode, log",
        ),
    Phrases::weak(Name, "nickname, nick, pseudo, display name, spitzname, surnom, apodo, soprannome, bijnaam")
        .under(PERSON)
        .unless(DEVICE),
    Phrases::strong(
        Username,
        "username, login id, screen name, nick name of user, account name, handle, userid name, display name, user \
         display name, member nick, user nick, user nickname, account nickname, gamertag, nom d utilisateur, \
         identifiant, nombre de usuario, usuario, nome utente, nazwa użytkownika, login, 用户名, ユーザー名",
    )
    .unless("event, error, input, ui, window, last, device, app, activity"),
    Phrases::strong(
        Username,
        "usr name, uname, login user, logon, logon name, signin name, auth user, mqtt user, rtsp user, ftp user, \
         smtp user, admin user, admin name, upn, principal name, pppoe user, sip user, ssh user, smb user, samba \
         user, proxy user, vpn user, api user, http user, web user, db user, account alias, onvif user, camera user, \
         ppp user, logged in user, active user, current user, user nickname",
    )
    .unless("count, number, id, role, group, agent"),
    Phrases::weak(Username, "title, account, alias, label").under("user, usr, smb, samba, ftp, share").unless(
        "form, \
         role, job, sound, screen",
    ),
    Phrases::weak(
        Username,
        "user, user name, usr, account, acct, created by, added by, invited by, shared by, modified by, uploaded by, \
         author, creator",
    )
    .unless(
        "cpu, load, agent, manual, guide, experience, time, system, kernel, interface, file, plugin, package, \
         integration, gpx, tcx, kml, scene, effect, app, firmware, theme, image, schema, nice, idle",
    ),
    Phrases::strong(
        AccountId,
        "user id, user uuid, user uid, customer id, customer number, account id, account number, account uuid, \
         member id, membership number, membership id, loyalty number, cust no, customer reference, client number, \
         client ref, object id of user, sub claim, contract number, contract no, contract id, contract account, \
         agreement number, agreement id, policy number, esiid, mpan, mprn, nmi, cups, usage point, supply point id, \
         supply point number, supply number, pod code, metering point, point of delivery, pdl, prm, gsrn, ean code, \
         premise id, premise number, service agreement, energy account, tenant id, tenant uuid, organization id, \
         organisation id, org id, identity id, cognito sub, principal id, evcc id, emaid, dealer id, account sid, \
         subscriber code, partner id, fleet id, external id, xuid, third party id, home account, homeaccountid, user \
         oid, zählpunkt, zählpunktnummer, zählpunktbezeichnung, marktlokation, vertragsnummer, vertragskonto, numéro \
         de contrat, numéro d abonné, point de livraison, número de contrato, contrato, numero contratto, codice \
         pod, codice pdr, contractnummer, ean aansluiting, número do contrato, numer umowy, numer ppe, profile id, \
         owner id, person id, athlete id, subscriber id, user center id, gaia id, google account id, apple id, dsid, \
         family member id, user profile pk, patient id, contact id, user guid, customer no, withings user \
         identifier, client id of user, kunden nr, benutzer id, nutzer id, numéro client, numéro de client, \
         identifiant client, id utilisateur, número de cliente, id de usuario, codice cliente, id utente, numero \
         cliente, gebruikers id, id do usuário, numer klienta",
    )
    .unless("app, build"),
    Phrases::strong(
        AccountId,
        "id, id number, uid, uuid, guid, oid, pk, number, no, nr, num, nbr, ref, reference, identifier, ident, ids",
    )
    .under(ACCOUNT)
    .unless(
        "device, session, event, request, card, transaction, item, role, group, message, order, phone, mobile, tel, \
         sms, contact, app, serial, house, street, model, version, record, log, activity, schema, entry, file, stream, \
         video, media, encoder, color, heating, charging, charge, sound, picture, bluetooth, ble, gatt, slot, invoice, \
         plan, product, service, flow, scene, region, country, city, address, vehicle, home, room, location, lock, \
         schedule, installation, site, plant, building, bank, tax, passport, license, ticket, case, build, line, \
         preset, power",
    ),
    Phrases::strong(AccountId, "id, uid, uuid, identifier, number, code, ref")
        .under("supply point, usage point, metering point, market location, delivery point, connection point"),
    Phrases::strong(AccountId, "id, uid, uuid, identifier").under("contact, signed in, logged in").unless(
        "sensor, \
         door, window",
    ),
    Phrases::weak(AccountId, "uid, sub, subject, identity").unless(
        "device, p2p, camera, tag, card, rfid, nfc, service, event, topic, total, mail, message, net, unix, process, \
         file, certificate, cert, issuer, push, hub, lock, mesh, node, key, sensor, entity, object, zone, pixel, \
         provider",
    ),
    Phrases::strong(
        BirthDate,
        "birth date, dob, birthday, birth year, birth month, born, born on, geburtsdatum, geburtstag, geburtsjahr, \
         geboren, naissance, nacimiento, cumpleaños, nascita, compleanno, geboortedatum, geboortejaar, verjaardag, \
         nascimento, aniversário, data urodzenia, urodziny, rok urodzenia, 生年月日, 出生日期, 生日",
    )
    .unless("reminder, visible, message, card, place, country, min, max, limit"),
    Phrases::strong(BirthDate, "bday").under("vcard"),
    Phrases::weak(BirthDate, "geb, né le, née le, nato il, nata il"),
    Phrases::weak(BirthDate, "birth").under("user, person, wearer, patient, member, profile, child, owner"),
    Phrases::strong(
        Age,
        "age, age years, age range, age group, alter, lebensalter, edad, età, leeftijd, idade, wiek, 年龄, 年齢",
    )
    .unless(
        "cache, max, min, metabolic, fitness, vascular, data, file, token, session, battery, message, moon, cookie, \
         cardio, snapshot, device, ios, image, pleth, heart, arterial, visceral",
    ),
    Phrases::strong(
        Gender,
        "gender, sex, sex at birth, geschlecht, sexe, genre, sexo, género, sesso, genere, geslacht, płeć, 性别, 性別",
    )
    .unless("music, book, film, movie, song, media, voice, tts, track, connector, plug, socket, cable"),
    Phrases::weak(
        Language,
        "language, locale, language code, sprache, langue, idioma, lingua, taal, język, reg and lang",
    )
    .unless(
        "programming, query, markup, model, tts, wake, file, skill, product, content, supported, list, subtitle, \
         audio, available, installed, pack, offered",
    ),
    Phrases::strong(
        NationalId,
        "national id, national identification number, ssn, social security, social insurance number, tax id, tax \
         number, tax code, taxpayer id, tax identification number, national insurance number, national insurance no, \
         rijksregisternummer, insz, niss, nino, nhs number, personal id number, citizen id, citizen number, identity \
         number, government id, government issued id, resident id, resident registration number, personnummer, \
         personal number, bsn, burgerservicenummer, pesel, dni, nif, cpf, codice fiscale, steuer id, \
         steueridentifikationsnummer, steuernummer, identifikationsnummer, sozialversicherungsnummer, \
         rentenversicherungsnummer, ahv nummer, ahv nr, numéro de sécurité sociale, numéro fiscal, numéro insee, \
         curp, aadhaar, nric, emirates id, cpr number, fødselsnummer, henkilötunnus, número de identidad, número de \
         la seguridad social, número de identificación fiscal, nie number, numero di previdenza, sofinummer, número \
         de contribuinte, numer nip, partita iva, 身份证号, 身份证",
    )
    .unless("state, class"),
    Phrases::weak(NationalId, "nir, nie, nip, tin, cpr, hetu, ahv, rfc, personal code, vat number, vat id")
        .unless("camera, led, light, infrared, spectrum, roof, version, image, band, sensor, document"),
    Phrases::strong(
        DocumentNo,
        "passport, passport id, passport no, id card, identity card, identity document, document number, document \
         no, driver license, driver license number, driving licence, driving license, license number driver, licence \
         number, visa number, residence permit, permit number, travel document, reisepass, reisepassnummer, \
         passnummer, ausweisnummer, ausweis nr, personalausweis, personalausweisnummer, führerschein, \
         führerscheinnummer, aufenthaltstitel, numéro de passeport, passeport, permis de conduire, numéro de permis, \
         carte d identité, número de pasaporte, pasaporte, permiso de conducir, carnet de conducir, documento de \
         identidad, passaporto, numero passaporto, patente, patente di guida, carta d identità, paspoort, \
         paspoortnummer, rijbewijs, rijbewijsnummer, identiteitskaart, passaporte, carteira de motorista, carta de \
         condução, cnh, paszport, numer paszportu, prawo jazdy, dowód osobisty, numer dowodu, 护照号",
    )
    .unless("strategy, js, folder, template, rfid, nfc, reader, software"),
    Phrases::weak(DocumentNo, "license number, license no, licence, license id").under(
        "driver, driving, person, \
         guest",
    ),
    Phrases::strong(
        Nationality,
        "nationality, citizenship, ethnicity, ethnic group, ethnic origin, racial origin, country of birth, birth \
         country, immigration status, place of origin, staatsangehörigkeit, staatsbürgerschaft, nationalität, \
         herkunftsland, ethnische herkunft, nationalité, citoyenneté, origine ethnique, pays de naissance, \
         nacionalidad, ciudadanía, etnia, país de nacimiento, nazionalità, cittadinanza, origine etnica, \
         nationaliteit, staatsburgerschap, afkomst, nacionalidade, cidadania, narodowość, obywatelstwo, 国籍, 民族",
    ),
    Phrases::weak(Nationality, "race, origin").under("user, person, patient, demographic, demographics, profile"),
    Phrases::strong(
        Belief,
        "religion, religious affiliation, religious view, religious belief, faith, denomination, political view, \
         political opinion, political party, political affiliation, trade union, union membership, sexual \
         orientation, sexuality, philosophical belief, gender identity orientation, konfession, \
         religionszugehörigkeit, glaube, sexuelle orientierung, politische einstellung, gewerkschaft, \
         gewerkschaftszugehörigkeit, parti politique, orientation sexuelle, opinion politique, appartenance \
         syndicale, confession religieuse, orientación sexual, opinión política, afiliación sindical, religione, \
         orientamento sessuale, opinioni politiche, iscrizione sindacale, geloof, geloofsovertuiging, religie, \
         seksuele geaardheid, seksuele voorkeur, politieke voorkeur, vakbondslidmaatschap, religião, orientação \
         sexual, opinião política, wyznanie, religia, orientacja seksualna, poglądy polityczne, przynależność \
         związkowa, 宗教, 政治面貌",
    )
    .unless("good, bad"),
    Phrases::strong(
        Occupation,
        "occupation, job title, profession, employer, employer name, workplace, company name, organization name, \
         organisation name, school name, university, college, education level, education history, employment, \
         employment status, work history, job position, place of work, graduation year, student id, employee number, \
         employee id, beruf, berufsbezeichnung, arbeitgeber, arbeitsplatz, schulname, bildungsabschluss, firmenname, \
         métier, employeur, lieu de travail, nom de l entreprise, intitulé du poste, niveau d études, ocupación, \
         profesión, empleador, lugar de trabajo, puesto de trabajo, nivel de estudios, occupazione, professione, \
         datore di lavoro, luogo di lavoro, titolo di studio, beroep, werkgever, functietitel, werkplek, \
         opleidingsniveau, profissão, ocupação, empregador, local de trabalho, escolaridade, zawód, pracodawca, \
         miejsce pracy, stanowisko, wykształcenie, 职业, 職業, 勤務先",
    )
    .unless("vendor, ble, bluetooth, manufacturer, sensor, room, code signing"),
    Phrases::weak(
        Occupation,
        "job, company, organization, organisation, school, education, title, department, firma, unternehmen, \
         empresa, azienda, entreprise, société, bedrijf, école, escuela, scuola, schule, szkoła, firm",
    )
    .under("person, people, employee, profile, contact, customer, billing, shipping, owner, patient, athlete, member")
    .unless("print, cron, song, video, media, event, page, book, device, id"),
    Phrases::strong(
        MaritalStatus,
        "marital status, marriage status, marital state, civil status, relationship status, married, spouse, \
         divorced, familienstand, verheiratet, ehepartner, beziehungsstatus, état civil, situation familiale, \
         situation de famille, conjoint, estado civil, cónyuge, stato civile, coniuge, burgerlijke staat, \
         echtgenoot, relatiestatus, cônjuge, situação conjugal, stan cywilny, małżonek, 婚姻状况",
    )
    .unless("name, id, type"),
    Phrases::weak(MaritalStatus, "relationship, married").under("user, person, profile, patient, member, customer"),
];
