//! Key words of the home and who lives there.

use super::Phrases;
use super::context::{HOME, HOUSEHOLD, ROOM};
use crate::model::DataClass::{Energy, EventLog, Floorplan, HomeId, Lock, Members, Presence, Room, Schedule};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        HomeId,
        "home id, home name, house name, house id, household id, household name, structure id, structure name, \
         family name of home, home uuid, location id, location uuid, site id, site name, property name, property id, \
         residence name, home label, nest structure, haus name, name des zuhauses, zuhause name, nom de la maison, \
         nom du domicile, nombre de la casa, nome della casa, nome casa, naam van huis, nome da casa, nazwa domu, \
         family id, home assistant uuid, home guid, home key, plant id, plant name, plant uid, plant code, site \
         uuid, site code, site nickname, site number, system id, system name, installation name, installation \
         number, estate id, facility id, facility name, building id, apartment id, flat id, dwelling id, villa id, \
         farm id, public name, structure uuid, location name home, family uuid, family name home, family group id, \
         household uuid, household key, network id home, place id home, unit name apartment, service location, \
         property uuid, anlagenname, anlagen id, anlagennummer, haus id, haushalts id, wohnungs id, nom du site, nom \
         de l installation, nom du foyer, nombre de la instalación, nombre del hogar, nome impianto, nome \
         abitazione, naam installatie, naam woning, nome da instalação, nazwa instalacji, gid home",
    )
    .unless("screen, page, button, app, launcher, assistant, phone, data, file, operating, os, information, flower, \
         species, watering"),
    Phrases::strong(HomeId, "id, uuid, uid, guid, number, no, code, identifier").under(HOME).unless(
        "schedule, zone, module, capability, effect, program, mode, command, feature, species, page, screen, group, \
         sensor, member, meter, inverter, area, state, status, program, alert, alarm, error, access, language, action, \
         tariff, person, activity, device, room, user, city, country, event, street, scene, model, file, app, product, \
         owner, member, camera, provider, source, type, service, first, last, given, postal, zip, customer, account, \
         error, floor, screen, sensor, contact, phone, group, access, access code, lock, door, area, house, effect, \
         language, line, program, energy, flower, species, state, status, inverter, meter",
    ),
    Phrases::weak(HomeId, "name, label, id, uuid, title").under(HOME).unless(
        "schedule, zone, module, capability, person, activity, device, room, user, city, country, event, street, \
         scene, model, file, app, product, owner, camera, provider, source, type, service, family, first, last, given",
    ),
    Phrases::strong(
        Room,
        "room, room id, room name, room label, room names, area name, area id, placement name, room title, where \
         name, where id, room uuid, floor name, raum, raumname, zimmer, räume, pièce, habitación, nombre de la \
         habitación, stanza, kamer, kamernaam, cômodo, divisão, pokój, nazwa pokoju, 房间, 部屋, room uid, room key id, \
         room alias, room nickname, area uuid, area label, space name, space id, floor id, floor label, bedroom, \
         nursery, raumbezeichnung, zimmername, bereich, etage, nom de la chambre, nom de zone, nombre de la \
         estancia, nombre de zona, nome zona, ruimte, pomieszczenie, nazwa pomieszczenia",
    )
    .unless("temperature, humidity, temp, chat, type, mode, correction, service, coverage, time, dns, setpoint, \
         target, heating, cleaned, light"),
    Phrases::weak(Room, "zone name, zone label, zone title, zone alias")
        .unless("irrigation, sprinkler, watering, alarm, partition, garden, mower, motion, detection, dns, time, \
             light, led"),
    Phrases::weak(Room, "name, label, id, title")
        .under(ROOM)
        .unless("type, event, scene, model, city, product, code, device"),
    Phrases::strong(
        Members,
        "family member, household member, member names, children names, child name, kid name, spouse name, partner \
         name, occupants, residents, persons at home, known faces names, pet name, caregiver name, head of \
         household, mutter, emergency contact, shared users, guests list, household size, people in household, \
         family size, household composition, who lives here, member list, kids, children, child profile, child age, \
         family list, persons, people, person list, recognized persons, wearers, pets, users in home, home users, \
         home members, housemates, roommates, emergency contacts name, dependents, haustiere, haustier name, \
         mitbewohner, bewohner, anzahl kinder, occupants du foyer, animaux, nombre d enfants, mascotas, número de \
         hijos, animali domestici, conviventi, huisgenoten, huisdieren, bewoners, moradores, animais de estimação, \
         filhos, domownicy, zwierzęta, familienmitglied, familienmitglieder, kinder, haushaltsmitglieder, membres de \
         la famille, enfants, miembros de la familia, hijos, membri della famiglia, figli, gezinsleden, kinderen, \
         membros da família, członkowie rodziny, dzieci, 家庭成员",
    ),
    Phrases::weak(Members, "name, member, nickname")
        .under(HOUSEHOLD)
        .unless("room, structure, home, house, app, app family, font, device, plan, owner, user"),
    Phrases::strong(
        Presence,
        "presence, occupancy, occupied, is occupied, room is occupied, room occupied, away, at home, is home, nobody home, anyone home, someone home, out of \
         sight, auto away time, manual away time, vacation, vacation mode, away mode, home mode, alarm mode, \
         security mode, arm state, arm mode, armed, armed state, fence state, geofence state, geofence event, \
         location mode, current scenario, thermostat motion, program mode, house mode, presence state, last seen \
         home, anwesend, anwesenheit, abwesend, abwesenheit, urlaub, urlaubsmodus, absence, mode absent, presencia, \
         ausente, presenza, assenza, aanwezig, aanwezigheid, afwezig, presença, ausência, obecność, nieobecność, \
         tracker state, calendar event",
    )
    .unless("online, chat, discord, mqtt, bluetooth scanner, temp, temperature, setpoint, heat, cool, humidity, \
         timeout, sensitivity, sensor"),
    Phrases::strong(
        Schedule,
        "schedule, routine, routine name, automation, automation name, wake time, alarm time, timetable, scheduled \
         time, recurrence, rrule, reminder time, reminder, timer label, zeitplan, wochenplan, routine zeit, \
         weckzeit, horaire, programmation, horario, programación, rutina, orario, programmazione, schema tijd, \
         rooster, agenda, rotina, harmonogram, plan tygodnia, 日程, スケジュール",
    )
    .unless("tuning, os, backup, update, firmware, payment, class, worker, sync, power, expr, expression, cron"),
    Phrases::weak(Schedule, "run at, fires at, repeats at").under("schedule, routine, automation, reminder, alarm, \
         wake up"),
    Phrases::weak(Schedule, "name, label, title").under("schedule, routine, automation, reminder"),
    Phrases::strong(
        Lock,
        "unlocked via, unlocked by, opened by, locked by, unlock method, lock state, lock status, unlock time, lock \
         time, entry log, access log, unlock log, lock event, unlock event, lock history, open close state, garage \
         state, garage door state, alarm triggered, alarm event, arm event, disarmed by, armed by, keypad user, tür \
         offen, schloss status, verriegelt, verrouillé, porte ouverte, cerradura, puerta abierta, serratura, porta \
         aperta, slot status, vergrendeld, fechadura, zamek, door contact",
    )
    .unless("screen, account, child, file, db, database, mutex, orientation, caps, sim, settings, auto, autolock, \
         delay, cable, charge, port, vehicle, car, washer, oven"),
    Phrases::weak(Lock, "status, state, date time").under("lock status, lock state"),
    Phrases::strong(EventLog, "window state, shutter contact state").unless("detection, settings, function, heating"),
    Phrases::weak(Lock, "locked, unlocked, door state, door status, door closed, open, opened")
        .under("lock, front door, back door, main door, entry, entrance, home, house, garage, garage door, smart lock, \
         deadbolt")
        .unless("screen, account, child, file, database, orientation, caps, sim, settings, duration, time, pet, \
             window, ajar"),
    Phrases::strong(
        Energy,
        "kwh import, kwh export, import kwh, export kwh, grid import, grid export, energy usage, energy consumption, \
         energy consumed, electricity usage, electricity consumption, electricity consumed, gas usage, gas \
         consumption, daily consumption, monthly consumption, hourly consumption, consumption history, consumption \
         data, consumption kwh, usage kwh, usage history, load curve, load profile, household load, home \
         consumption, home usage, house consumption, household consumption, self consumption, interval data, \
         interval readings, meter reading, meter data, electricity bill, utility bill, grid consumption, energy \
         history, energy by hour, stromverbrauch, energieverbrauch, gasverbrauch, tagesverbrauch, jahresverbrauch, \
         hausverbrauch, zählerstand, zählerstände, lastgang, lastprofil, consommation électrique, consommation \
         énergie, consommation d énergie, consommation gaz, consommation journalière, courbe de charge, relevé de \
         compteur, index compteur, consumo eléctrico, consumo de energía, consumo diario, consumo de gas, lectura \
         del contador, curva de carga, consumo elettrico, consumo energetico, consumi, lettura contatore, curva di \
         carico, stroomverbruik, energieverbruik, gasverbruik, verbruik, dagverbruik, meterstand, meterstanden, \
         consumo elétrico, leitura do medidor, zużycie energii, zużycie prądu, zużycie gazu, stan licznika, odczyt \
         licznika, profil zużycia, 用电量, 電力使用量",
    )
    .unless("rated, standby, nominal, led, class, label, max, filter, cpu, battery, ink, fuel, program, wash, washer, \
         cycle, estimated, cost, price, device, sensor"),
    Phrases::strong(
        Floorplan,
        "floorplan, floor map, floorplan image, floor plan url, house plan, home map, home layout, house layout, \
         room map, room layout, room mapping, room segments map, map data, map image, map url, map name, map id, map \
         list, map info, map file, map pixels, map png, map svg, map b64, map blob, saved map, stored map, user \
         maps, multi map, pmap id, pmaps, user pmapv id, clean map, cleaning map, cleaned map, live map, vacuum map, \
         robot map, lidar map, lidar scan, slam map, point cloud, map snapshot, map layers, map rooms, map \
         thumbnail, clean area map, cleaning path, clean path, clean trace, robot path, wall map, virtual wall, no \
         go zones, no go areas, restricted areas, lawn map, garden map, mowing map, grundriss, etagenplan, \
         wohnungsplan, karte reinigung, reinigungskarte, plan du logement, plan d étage, carte de nettoyage, plan de \
         la maison, plano de la casa, plano de planta, mapa de limpieza, planimetria, mappa della casa, mappa di \
         pulizia, plattegrond, schoonmaakkaart, planta da casa, planta baixa, mapa de limpeza, plan mieszkania, plan \
         piętra, mapa sprzątania, 户型图, 間取り図",
    )
    .unless("key, value, color, sim, site, bit, character, port, memory, register, gradient, weather, rain, radar, \
         tile, google, entity, domain"),
    Phrases::weak(Floorplan, "map, image, layout, path, trace, png, segments")
        .under("vacuum, robot, cleaner, cleaning, map, lidar, slam, mower, floor, floorplan, roborock, roomba")
        .unless("site, key, sensor, google, firmware, weather, update, icon, error, camera, config, ota"),
];
