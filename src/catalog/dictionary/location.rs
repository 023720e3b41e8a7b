//! Key words of where somebody is.

use super::Phrases;
use super::context::PERSON;
use crate::model::DataClass::{Coordinates, Geofence, Place, Timezone, Track};

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Coordinates,
        "latitude, longitude, lat, lng, lon, latlng, latlon, geo, geo location, geo point, gps, gps position, gps \
         location, coordinate, coord, point e7, lati, longi, parked position, parking position, parking location, \
         last location, last known location, last position, last known position, vehicle location, vehicle position, \
         car location, device location, user location, user position, exact location, precise location, native \
         location, gps point, gps fix, geohash, plus code, what3words, lat long pair, lat rad, wgs84, home point, \
         tracker location, phone location, map center, position long, breite grad, länge grad, breitengrad, \
         längengrad, geografische breite, geografische länge, koordinaten, coordenadas, latitudine, longitudine, \
         breedtegraad, lengtegraad, coördinaten, szerokość geograficzna, długość geograficzna, współrzędne, 纬度, 经度, \
         緯度, 経度",
    )
    .unless("screen, pixel, ui, touch, matrix, image, zone, polygon, accessory, color, motion, face, bounding"),
    Phrases::weak(Coordinates, "long, la, lo")
        .under("lat, location, position, geo, gps, coordinate, place, sysinfo")
        .unless("press, text, description"),
    Phrases::strong(
        Track,
        "polyline, route points, track points, gpx, route file, location history, waypoint path, timeline path, raw \
         path, gps track, tracklog, locations e7, strecke gps",
    ),
    Phrases::strong(
        Track,
        "trips, trip history, trip log, trip list, journeys, journey history, drive log, drives, driving history, \
         drive history, route history, position history, location log, location trail, location updates, location \
         timeline, breadcrumbs, track log, gps log, gps trace, gps history, gps path, gps points, path points, \
         visited places, places visited, location samples, location records, walk route, workout route, commute, \
         trip route, fahrtenbuch, fahrtverlauf, standortverlauf, trajets, historique des positions, historial de \
         ubicaciones, historial de viajes, recorrido gps, cronologia delle posizioni, cronologia viaggi, \
         reisgeschiedenis, locatiegeschiedenis, ritten, histórico de localização, histórico de viagens, historia \
         lokalizacji, historia tras",
    )
    .unless("google maps key, count, meter, computer"),
    Phrases::weak(Track, "track, route, strecke, trajet, ruta, percorso, waypoints")
        .under("gps, location, workout, activity, run, ride, walk, exercise, path")
        .unless("audio, music, song, id, artist, api, http"),
    Phrases::strong(
        Place,
        "metro area, city, city id, city name, town, country, country id, country name, country code, region name, \
         hometown, municipality, county name, village, township, borough, prefecture, canton, parish, \
         sublocality, state code, country iso, country iso code, geo region, region iso, district, district name, \
         approximate location, weather location, bezirk, landkreis, wohnland, département, arrondissement, comunidad \
         autónoma, distrito, regione, provincie, bairro, województwo, powiat, gmina, place name, place of residence, \
         country of residence, birth place, province, suburb, neighborhood, neighbourhood, locality, administrative \
         area, activity region, location name, device last location, stadt, ort, wohnort, land, bundesland, \
         gemeinde, ville, pays, commune, ciudad, país, provincia, città, paese, comune, plaats, woonplaats, \
         gemeente, cidade, município, miasto, kraj, miejscowość, 城市, 国家, 都市",
    )
    .unless("app, store, wifi, calling, phone, radio, regulatory, server, of origin, file, license, supported, shop, \
         sales, market, calling code, tunnel, vpn"),
    Phrases::weak(
        Place,
        "region, county, place, venue, location, standort, lieu, lugar, luogo",
    )
    .under(
        "address, location, place, city, country, user, profile, billing, shipping, adresse, home, semantic, visit",
    )
    .unless(
        "mode, cover, alarm, aws, cloud, power, switch, motion, connection, battery, id, device, light, api, online, \
         machine, server, lock, door",
    ),
    Phrases::weak(Place, "state, state name").under("address, adresse, billing, shipping, delivery, street, postal, city, zip, \
         residence"),
    Phrases::strong(
        Geofence,
        "geofence, fences, geofencing, geozone, geofence center, geofence radius, geofence latitude, geofence \
         longitude, geofence coordinates, home radius, fence radius, fence center, virtual fence, saved place, saved \
         location, favorite places, favorite location, favourite location, favourite places, home location, work \
         location, home zone, home area, work place location, safe zone, safe place, arrival radius, presence \
         radius, location zone, location fence, geo radius, charging locations, important places, heimatbereich, \
         geozaun, zone de géolocalisation, lieux enregistrés, géorepérage, lugares guardados, zona segura, geocerca, \
         luoghi salvati, zona sicura, opgeslagen locaties, veilige zone, geohek, locais salvos, cerca virtual, \
         zapisane miejsca, strefa bezpieczna",
    )
    .unless("motion, detection, privacy, clean, mower, sensitivity"),
    Phrases::weak(Geofence, "center, centre, radius, circle, polygon")
        .under("geofence, fence, zone, place, geo, presence, arrival, home location")
        .unless("motion, mask, privacy, detection, activity, clean, camera, map, corner, led, light, button, \
             heating, image, mower"),
    // Where tracks are cut off so that nobody sees the home; privacy zones of cameras have no position.
    Phrases::strong(Geofence, "lat, lon, lng, latitude, longitude, radius, center").under("privacy zone, privacy zones"),
    Phrases::weak(Place, "location").unless(
        "sensor, light, mount, install, installation, screen, button, door, lock, file, storage, disk, memory, code, \
         error, log, probe, default, config, path, header, headers, response, redirect, http, source, database, \
         backup, update, module, cell, steering, wheel, charge, port, app, weather, store, service, permission, \
         cloud, server, light, hardware, led, output, input, heat, air, fan, temperature, slot, tray, cartridge, \
         battery, component",
    ),
    Phrases::strong(
        Timezone,
        "tz posix, tz env, timezone, timezone id, timezone name, tz, zone offset, utc offset, gmt offset, zeitzone, \
         fuseau horaire, zona horaria, fuso orario, tijdzone, fuso horário, strefa czasowa, 时区",
    ),
    Phrases::weak(Timezone, "id, name, display name, standard name, daylight name").under("timezone, time zone, zeitzone"),
    Phrases::weak(Coordinates, "position, location, center, centroid")
        .under("gps, geo, map, coordinate")
        .unless(PERSON),
];
