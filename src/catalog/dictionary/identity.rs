//! Key words of who somebody is.

use super::Phrases;
use super::context::{DEVICE, PERSON};
use crate::model::DataClass::{AccountId, Age, BirthDate, Gender, Language, Name, Username};

/// What is called a name of and is nobody's.
const THINGS: &str = "product, model, file, event, unit, scene, skill, brand, app, application, package, class, host, \
         domain, service, game, song, album, track, workout, exercise, activity, food, color, theme, plan, \
         channel, network, city, country, region, street, state, level, group, role, type, zone";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Name,
        "first name, last name, full name, given name, family name, middle name, surname, fname, lname, legal \
         name, real name, name first, name last, maiden name, owner name, account holder, account holder name, \
         cardholder, cardholder name, person first name, person last name, person name, receiver name, \
         recipient name, sender name, customer name, contact name, guest name, member name, patient name, \
         athlete name, formatted name, user given name, profile name, friend name, visitor name, vorname, \
         nachname, familienname, zuname, vor und nachname, vollständiger name, kontoinhaber, prénom, nom de \
         famille, nom complet, nom et prénom, titulaire, nombre completo, primer nombre, apellido, apellidos, \
         nombre y apellidos, nome completo, cognome, nome e cognome, nome proprio, voornaam, achternaam, \
         volledige naam, tussenvoegsel, sobrenome, apelido, nome próprio, imię, nazwisko, imię i nazwisko, 姓名, \
         名前, 氏名",
    )
    .unless("product, file, app, font"),
    Phrases::weak(Name, "name, nom, nombre, nome, naam, nazwa").under(PERSON).unless(THINGS),
    Phrases::weak(Name, "nickname, nick, pseudo, display name, spitzname, surnom, apodo, soprannome, bijnaam")
        .under(PERSON)
        .unless(DEVICE),
    Phrases::strong(
        Username,
        "username, user name, login name, login id, screen name, user login, nick name of user, account name, \
         handle, user handle, userid name, display name, user display name, member nick, user nick, user \
         nickname, binding user nickname, account nickname, gamertag, twitter handle, benutzername, \
         anmeldename, nutzername, nom d utilisateur, identifiant, nombre de usuario, usuario, nome utente, \
         gebruikersnaam, nome de usuário, nome de utilizador, nazwa użytkownika, login, 用户名, ユーザー名",
    )
    .unless("event, error, input, ui, window, last, device, app, activity"),
    Phrases::strong(
        AccountId,
        "user id, userid, uid, user uuid, customer id, customer number, account id, account number, account \
         uuid, member id, membership number, profile id, owner id, person id, athlete id, subscriber id, user \
         code, open user id, user center id, device owner customer id, gaia id, google account id, apple id, \
         dsid, family member id, encoded user id, user profile id, user profile pk, patient id, contact id, \
         user guid, customer no, display user id, withings user identifier, terminal user id, client id of \
         user, kundennummer, kunden nr, kontonummer, benutzer id, nutzer id, mitgliedsnummer, numéro client, \
         numéro de client, identifiant client, id utilisateur, número de cliente, id de usuario, codice \
         cliente, id utente, numero cliente, klantnummer, gebruikers id, id do usuário, numer klienta",
    )
    .unless("app, build"),
    Phrases::weak(AccountId, "id, uuid, guid, number, oid")
        .under(
            "user, owner, person, member, account, profile, customer, athlete, subscriber, patient, guest, friend, \
         contact, benutzer, kunde, utilisateur, usuario, utente, gebruiker",
        )
        .unless(
            "device, session, event, request, card, transaction, item, role, group, message, order, phone, app, \
         serial, house, street, model, version, record, log, activity, schema, entry, file",
        ),
    Phrases::strong(
        BirthDate,
        "birth date, birthdate, date of birth, dob, birthday, birth day, birth year, year of birth, birth \
         month, born, born on, user birthday, geburtsdatum, geburtstag, geburtsjahr, geboren, date de \
         naissance, naissance, année de naissance, fecha de nacimiento, nacimiento, cumpleaños, año de \
         nacimiento, data di nascita, nascita, compleanno, anno di nascita, geboortedatum, geboortejaar, \
         verjaardag, data de nascimento, nascimento, aniversário, data urodzenia, urodziny, rok urodzenia, \
         生年月日, 出生日期, 生日",
    )
    .unless("reminder, visible, message, card, place, country"),
    Phrases::strong(
        Age,
        "age, user age, age years, age range, age group, alter, lebensalter, âge, edad, età, leeftijd, idade, \
         wiek, 年龄, 年齢",
    )
    .unless(
        "cache, max, min, metabolic, fitness, vascular, data, file, token, session, battery, message, moon, \
         cookie, cardio, snapshot, device, ios, image, pleth, heart, arterial, visceral",
    ),
    Phrases::strong(
        Gender,
        "gender, sex, biological sex, user gender, sex at birth, geschlecht, sexe, genre, sexo, género, sesso, \
         genere, geslacht, gênero, płeć, 性别, 性別",
    )
    .unless("music, book, film, movie, song, media, voice, tts, track"),
    Phrases::weak(
        Language,
        "language, locale, language code, preferred language, preferred locale, user language, spoken language, \
         terms of service language, sprache, langue, idioma, lingua, taal, język, reg and lang",
    )
    .unless("programming, query, markup, model, tts, wake, file, skill, product, content"),
];
