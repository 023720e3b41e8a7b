//! Key words of the home and who lives there.

use super::Phrases;
use super::context::{HOME, HOUSEHOLD, ROOM};
use crate::model::DataClass::{HomeId, Lock, Members, Presence, Room, Schedule};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        HomeId,
        "home id, home name, house name, house id, household id, household name, structure id, structure name, \
         family name of home, home uuid, location id, location uuid, site id, site name, property name, \
         property id, residence name, home label, nest structure, haus name, name des zuhauses, zuhause name, \
         nom de la maison, nom du domicile, nombre de la casa, nome della casa, nome casa, naam van huis, nome \
         da casa, nazwa domu, family id, gid home, home key id",
    )
    .unless("screen, page, button, app, launcher, assistant, phone, data"),
    Phrases::weak(HomeId, "name, label, id, uuid, title").under(HOME).unless(
        "schedule, zone, module, capability, person, activity, info, device, room, user, city, country, event, \
         street, scene, model, file, app, product, owner, camera, provider, source, type, service, family, \
         first, last, given",
    ),
    Phrases::strong(
        Room,
        "room, room name, room id, room label, room names, rooms, area name, area id, placement name, room \
         title, where name, where id, room uuid, floor name, raum, raumname, zimmer, räume, pièce, nom de la \
         pièce, habitación, nombre de la habitación, stanza, nome stanza, kamer, kamernaam, cômodo, divisão, \
         pokój, nazwa pokoju, 房间, 部屋, zone name",
    )
    .unless("temperature, humidity, temp, chat, type, mode, correction, service, coverage"),
    Phrases::weak(Room, "name, label, id, title")
        .under(ROOM)
        .unless("type, event, scene, model, city, product, code, device"),
    Phrases::strong(
        Members,
        "family members, family member, household members, household member, member names, children names, \
         child name, child names, kid name, spouse name, partner name, occupants, residents, persons at home, \
         known faces names, pet name, caregiver name, family member name, head of household, mutter, emergency \
         contact, emergency contact name, shared users, guests list, familienmitglied, familienmitglieder, \
         kinder, haushaltsmitglieder, membres de la famille, enfants, miembros de la familia, hijos, membri \
         della famiglia, figli, gezinsleden, kinderen, membros da família, członkowie rodziny, dzieci, 家庭成员",
    ),
    Phrases::weak(Members, "name, first name, members, member, nickname")
        .under(HOUSEHOLD)
        .unless("room, structure, home, house, app, app family, font, device, plan, owner, user"),
    Phrases::strong(
        Presence,
        "presence, occupancy, occupied, home away, away, at home, is home, nobody home, anyone home, someone \
         home, out of sight, auto away, auto away time, manual away time, vacation, vacation mode, away mode, \
         home mode, alarm mode, security mode, arm state, arm mode, armed, armed state, fence state, geofence \
         state, geofence event, location mode, current scenario, thermostat motion, program mode, house mode, \
         presence state, last seen home, anwesend, anwesenheit, abwesend, abwesenheit, urlaub, urlaubsmodus, \
         présence, absence, mode absent, presencia, ausente, presenza, assenza, aanwezig, aanwezigheid, \
         afwezig, presença, ausência, obecność, nieobecność, tracker state, calendar event",
    )
    .unless("online, chat, discord, mqtt, bluetooth scanner"),
    Phrases::strong(
        Schedule,
        "schedule, schedules, routine, routines, automation, automations, wake time, alarm time, clean \
         schedule, timetable, weekly schedule, heating schedule, automation name, routine name, scheduled time, \
         recurrence, rrule, scene schedule, sleep schedule, reminder time, reminder, timer label, away \
         schedule, zeitplan, wochenplan, routine zeit, weckzeit, horaire, programmation, horario, programación, \
         rutina, orario, programmazione, routine orario, schema tijd, rooster, agenda, rotina, harmonogram, \
         plan tygodnia, 日程, スケジュール",
    )
    .unless("tuning, os, backup, update, firmware, payment, class, worker, sync, power"),
    Phrases::weak(Schedule, "name, label, title").under("schedule, routine, automation, reminder"),
    Phrases::strong(
        Lock,
        "lock state, lock status, locked, unlocked, unlocked by, locked by, unlock time, lock time, unlock \
         method, door state, door status, door opened, door opened by, door open, entry log, access log, unlock \
         log, lock event, unlock event, lock history, open close state, garage state, garage door state, alarm \
         triggered, alarm event, arm event, disarmed by, armed by, keypad user, tür offen, schloss status, \
         verriegelt, verrouillé, porte ouverte, cerradura, puerta abierta, serratura, porta aperta, slot \
         status, vergrendeld, fechadura, zamek, door contact",
    )
    .unless("screen, account, child, file, db, database, mutex, orientation, caps, sim, settings"),
];
