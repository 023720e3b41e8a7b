//! Words of keys whose values are points in time, of keys beside them, and of values that say who is at home.
//! Whole keys, without what only says how the time is written (`Local`, `GMT`, `ms`). How they are compared is the
//! business of `engine::insight`. Sources: those of the dictionary.

use super::Words;

/// Something begins.
pub const START: Words = "start, start time, start date, start timestamp, start date time, start datetime, started, \
     started at, starting, starting at, begin, begin time, begin timestamp, begins, begin date, from, from date, \
     bedtime, bed time, bedtime start, sleep start, sleep start timestamp, sleep onset, interval start, interval \
     begin, cycle start time, workout start time, exercise start, start zeit, local date time start time, sleep \
     start date, first timestamp; de: beginn, startzeit, anfang, von; fr: debut, heure de debut; es: inicio, hora de \
     inicio; it: inizio; nl: begintijd; pl: początek";
/// Something happens.
pub const TIME: Words = "time, timestamp, date, datetime, date time, time stamp, ts, t, when, occurred, occurred at, \
     event time, event date, event timestamp, activity date, activity time, login date time, recorded, recorded \
     at, record time, \
     measured, measured at, measure time, measurement time, time of measurement, weighed at, login time, login date, \
     sign in time, log date, log time, day, calendar date, local date, local time, local date time, day time, sample \
     time, capture time, taken at, visit time, last changed, utime, ctime, date of sleep, sleep date, triggered at, \
     received at, sent at; de: datum, zeit, zeitpunkt, uhrzeit, zeitstempel, aktivitätsdatum; fr: heure, horodatage, \
     jour, date de l'activité; es: fecha, hora, fecha y hora, fecha de la actividad; it: data, ora, data e ora, data dell'attività; nl: tijd, tijdstip, datum \
     van activiteit; pt: data hora, data da atividade; pl: czas";
/// Something was written down.
pub const CREATED: Words = "created, created at, create time, creation date, creation time, created date, date \
     created, date added, added at, inserted at; de: erstellt, erstellt am; fr: cree le; es: creado";
/// Something was last touched.
pub const UPDATED: Words = "updated, updated at, update time, last update, last updated, last update time, last \
     modified, last modified time, modified, modified at, last seen, last seen at, last activity, last login, last \
     sync, last sync time";
/// Something ends.
pub const END: Words = "end, end time, end date, end timestamp, end date time, ended, ended at, stop, stop time, \
     finish, finished at, to, to date, until, wake up time, wake time, wake up, wakeup time, bedtime end, sleep end, \
     sleep end timestamp, wake onset, interval end, cycle end time, local date time end time, sleep end date; de: \
     ende, endzeit, bis; fr: fin, heure de fin; es: hora de fin; it: fine; nl: eindtijd; pl: koniec";
/// How far local time is from universal time.
pub const OFFSET: Words = "time offset, utc offset, zone offset, start zone offset, start time zone offset";

/// The months, in lower case, by name in en, de, fr, es, it, nl, pt, pl, ru; of short forms only those that are no
/// beginning of a name. Everyday words.
pub const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "stycznia", "января"],
    &["february", "februar", "feber", "février", "febrero", "febbraio", "fevereiro", "lutego", "февраля"],
    &["march", "märz", "mrz", "mars", "marzo", "maart", "mrt", "março", "marca", "марта"],
    &["april", "avril", "abril", "aprile", "kwietnia", "апреля"],
    &["may", "mai", "mayo", "maggio", "mei", "maio", "maja", "мая", "май"],
    &["june", "juni", "juin", "junio", "giugno", "junho", "czerwca", "июня"],
    &["july", "juli", "juillet", "julio", "luglio", "julho", "lipca", "июля"],
    &["august", "août", "agosto", "augustus", "sierpnia", "августа"],
    &["september", "septembre", "septiembre", "settembre", "setembro", "września", "сентября"],
    &["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "października", "октября"],
    &["november", "novembre", "noviembre", "novembro", "listopada", "ноября"],
    &["december", "dezember", "décembre", "diciembre", "dicembre", "dezembro", "grudnia", "декабря"],
];
/// Small words between the parts of a date.
pub const BETWEEN: [&str; 20] = [
    "of", "at", "st", "nd", "rd", "th", "er", "de", "del", "à", "um", "alle", "a", "las", "om", "às", "o", "г", "в",
    "kl",
];

/// Degrees north.
pub const LATITUDE: Words = "lat, latitude, latitude degrees, position lat, start lat, latitude e7, enhanced latitude";
/// Degrees east.
pub const LONGITUDE: Words =
    "lon, lng, long, longitude, longitude degrees, position long, start lon, longitude e7, enhanced longitude";

/// What somebody is in a household.
pub const KIN: Words = "role, type, relationship, relation, person type, member type, age group, kind, category, \
     group, profile type; de: rolle, beziehung; fr: relation, rôle";
/// How old somebody is.
pub const AGE: Words = "age, age years, years; de: alter; fr: âge; es: edad; it: età; nl: leeftijd; pl: wiek";
/// Words for a child among the values of [`KIN`].
pub const CHILD: Words = "child, kid, son, daughter, minor, toddler, baby, infant, teen, teenager, under 13, \
     children; de: kind, sohn, tochter; fr: enfant, fils, fille; es: hijo, hija, niño, niña; it: figlio, figlia, \
     bambino, bambina; nl: zoon, dochter; pt: filho, filha, criança; pl: dziecko, syn, córka";
/// Levels that hold the people of a household.
pub const HOUSEHOLD: Words = "household, household members, household profiles, family members, family, home \
     members, residents, inhabitants; de: haushalt, familienmitglieder, bewohner; fr: foyer, membres du foyer; es: \
     miembros del hogar; nl: huisgenoten";

/// Nobody is at home.
pub const AWAY: Words = "away, not home, not present, absent, armed away, arm away, extended away, vacation, left, \
     departed, out, leave, left home, everyone left; de: abwesend, unterwegs; fr: absent; es: ausente, fuera; it: \
     assente; nl: afwezig, weg; pl: poza domem";
/// Somebody is.
pub const AT_HOME: Words = "home, at home, present, occupied, armed home, arm home, armed stay, disarmed, arrived, \
     returned, arrive, came home; de: anwesend, zuhause, zu hause; fr: présent, à la maison; es: presente, en casa; \
     it: presente, a casa; nl: aanwezig, thuis; pl: w domu";
/// Keys whose `true` and `false` say so.
pub const IS_HOME: Words =
    "presence, is at home, at home, is home, present, occupied, occupancy, home, anyone home, somebody home";
