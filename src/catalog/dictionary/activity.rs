//! Key words of activity and sleep.

use super::Phrases;
use crate::model::DataClass::{Calories, Fitness, Sleep, Steps, Workout};

const ROUTINE: &str = "mode, timer, screen, device, display, camera, power, cpu, deep sleep mode, radio, thread, \
     timeout, idle, standby, ms, battery, led, setpoint, thermostat, program, hvac, temp, temperature, preset, \
     brightness, interval, button, led, esp, mcu, fw, firmware";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Steps,
        "steps, step count, distance walked, walking distance, running distance, distance walking running, floors, \
         floors climbed, flights climbed, floors ascended, step total, run distance, distance km, distance meters, \
         total distance, distance cycling, stride length, cadence, gelaufene strecke, pas, étages, pasos, passi, \
         passos, kroki, 步数, 歩数",
    )
    .unless(
        "firmness, telescopic, setup, wizard, scene, recipe, automation, instruction, routine, volume, brightness, \
         dimmer, programming, stair, tutorial, rotation, rotary, build, flow, spec, elevator, lift, building, \
         heating, mm, stepper, motor, extruder, size, position",
    ),
    Phrases::weak(Steps, "step, distance, strecke, distancia, distanza, afstand, dystans, elevation gain")
        .under("activity, walk, run, ride, workout, fitness, health, daily, exercise, sport, lap, athlete, delta")
        .unless("sensor, detection, focus, motion, trigger, geofence, location"),
    Phrases::strong(
        Workout,
        "workout type, workout activity type, exercise, exercise name, exercise type, activity minutes, active \
         minutes, moderate intensity minutes, vigorous intensity minutes, training session, sport type, apple \
         exercise time, apple stand time, stand hours, moving time, swim, swimming, running speed, running power, \
         cycling power, avg speed run, pace, training load, training effect, sport name, active zone minutes, \
         activity type name, sporttyp, aktive minuten, entraînement, séance de sport, minutes actives, \
         entrenamiento, ejercicio, minutos activos, allenamento, esercizio, minuti attivi, actieve minuten, treino, \
         exercício, ćwiczenie, 运动, 運動",
    )
    .unless("data set, model, machine learning, ml, voice, face"),
    Phrases::weak(Workout, "distance, duration, elapsed time, moving time, start date, start date local, start time, end time, average \
         speed, max speed, elevation gain, total elevation gain, active duration, original start time, sport type, count, \
         fitness discipline")
        .under("workout, workouts, run, ride, swim, hike, athlete, best efforts, segment efforts, splits metric, splits standard, \
         ride totals, run totals, swim totals, biggest ride, activities")
        .unless("log, motor, battery, device, vehicle, car, trip, index, page, user activities, request"),
    Phrases::strong(Fitness, "indoor ftp, w prime, ltsp"),
    Phrases::weak(Fitness, "ftp").under("athlete, cycling, training, zone data, sport settings, power zones"),
    Phrases::strong(Workout, "elapsed time, total elevation gain, fitness discipline").under("activity, athlete, effort, workout, heartrate"),
    Phrases::weak(Workout, "activity type, sport, training, sportart")
        .under("athlete, activity, workout, garmin, polar, strava, exercise, session, health")
        .unless("model, log, google"),
    Phrases::strong(
        Calories,
        "calories, calories burned, calories out, energy burned, active energy, basal energy, resting energy, bmr \
         kilocalories, active kilocalories, calorie, calories brûlées, calories dépensées, calorías, calorías \
         quemadas, calorie bruciate, calorias queimadas, 卡路里, 消費カロリー",
    ),
    Phrases::weak(Calories, "kcal, kilocalories").unless("food, milk, nutrition, recipe, product, serving"),
    Phrases::strong(
        Fitness,
        "vo2max, vo2, fitness age, fitness score, cardio fitness, cardio score, readiness score, recovery score, \
         endurance score, physical effort, walking steadiness, six minute walk test distance, cardio load, activity \
         score, fitness test, running index, lactate threshold, fitnessalter, fitnessniveau, walking speed, walking \
         asymmetry, step length",
    ),
    Phrases::strong(
        Sleep,
        "sleep, asleep, sleep stage, sleep score, sleep duration, sleep time, sleep start, sleep end, sleep \
         analysis, rem, minutes awake, minutes after wakeup, bedtime, wake up time, sleep latency, sleep efficiency, \
         sleep quality, sleep heart rate, nap, awake time, in bed, hypnogram, sleep session, sleep goal, \
         schlafphasen, sommeil profond, sommeil léger, sueño profundo, sonno profondo, sono profundo, 睡眠時間",
    )
    .unless(ROUTINE),
    Phrases::weak(Sleep, "deep, light, awake, wake, levels")
        .under("sleep, schlaf, sommeil, sueño, hypnogram")
        .unless(ROUTINE),
];
