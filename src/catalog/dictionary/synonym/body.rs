//! Bodies, how they move, and how they rest.

use crate::catalog::dictionary::Phrases;
use crate::model::DataClass::{
    Biometric, BloodPressure, Calories, Composition, Condition, Fitness, GeneticLab, Glucose, Heart, Height, Mental,
    Nutrition, Reproductive, Respiratory, Sleep, Steps, Temperature, Weight, Workout,
};

/// Whose body it is.
const MEASURED: &str = "patient, patients, vitals, vital, profile, member, user, rider, wearer, athlete, body, health, \
     person, weigh in, weigh ins, weighins, intake, baby, clinical, medical, observation";
/// What moves.
const MOVING: &str = "run, runs, ride, rides, swim, swims, workout, workouts, activity, activities, exercise, \
     training, session, sessions, gym, rower, elliptical, treadmill, bike, fitness, athlete, lap, laps, stream, streams, \
     ftms, rowing, cycling, running, march, hike, race, interval";
/// Machines that are not people.
const MACHINE: &str = "printer, motor, engine, server, cpu, disk, network, queue, battery, pump, tank, fan, compressor, \
     filter, inverter, solar, grid, wash, dryer, washer, dishwasher, oven, water heater, boiler, door, garage, vehicle, \
     usb, ups, amplifier, transmitter, tx, rx, psu, supply";

/// Words of bodies.
pub const PHRASES: &[Phrases] = &[
    Phrases::weak(Weight, "wt, wgt, reading g, reading kg, mass g, mass kg, net weight, weigh, masse")
        .under(MEASURED)
        .unless("font, tare, parcel, food, ingredient, speed, set, sets, machine, product, reference, dns"),
    Phrases::strong(
        Weight,
        "weight at, weight kgs, weight now",
    )
    .unless("font, parcel, food, ingredient, tare, lifted, product, reference, shipping"),
    Phrases::weak(Height, "ht, length cm, tall, inseam, inseam mm, taille, talla, altezza, crown heel")
        .under(MEASURED)
        .unless("shirt, size, image, cable, screen, clothing, password, file"),
    Phrases::strong(
        Height,
        "how tall, how tall are you, body length, birth length, baby length, height ft, height in, standing height, inseam, inseam mm, leg length, rider height, wearer height, körperlänge, taille cm, talla cm, statura, altezza cm",
    )
    .unless("image, screen, desk, page, cutting, geoid, mount, cable, row, ceiling, line"),
    Phrases::strong(
        Composition,
        "ffmi, fat free mass index, lean kg, lean soft tissue, obesity degree, obesity index, bodyfat, fat pct body, bone mineral content, hydration kg, body hydration, ecw, icw, ecw ratio, intracellular water, extracellular water, segmental lean, skinfold, skinfolds, skin fold, waist size body, chest circumference, neck circumference, bicep, biceps, thigh circumference, body shape index, ponderal index, bsa, body surface area, bioimpedance, bia resistance, körperumfang",
    )
    .unless("antenna, food, milk, product, rig, avatar, tank, plant, soil"),
    Phrases::weak(Composition, "hydration, lean, water, protein, obesity")
        .under("inbody, bia, withings, dexa, segment, segments, body composition, weigh in, tanita, scale")
        .unless("food, antenna, valve, leak, heater, cooling, tank, firmware, electrode"),
    Phrases::strong(
        Heart,
        "lthr, hr recovery, hr recovery 1min, heart recovery, recovery hr, hrr, hrr1, perfusion index, pi pct, rr series, nn intervals, ibi series, interbeat interval, beat intervals, lead i, lead ii, lead iii, lead i uv, lead v1, ecg lead, ecg waveform, ecg voltages, ecg classification, ecg result, heart rhythm, cardiac rhythm, rhythm classification, afib detected, afib burden, pac count, pvc count, ectopic beats, qrs duration, qt interval, pr interval, st segment, ejection fraction, arterial age, heart zone, heart zones, mean hr, lnrmssd",
    )
    .unless("music, complication, watch face, icon, beacon, server, led, tempo, audio, width, oximeter led, fabric, \
         battery, hour, person hours, human resources, hexarail"),
    Phrases::weak(Heart, "hr, rhythm, classification, voltage, samples, pr, zones, z1, z2, z3, z4, z5")
        .under("ecg, electrocardiogram, heart, oximeter, hr stream, stream, streams, beats, vitals, hr zones, heart rate \
         zones, cardio")
        .unless("human, server, sensor, width, meter, battery, sampling"),
    Phrases::strong(
        BloodPressure,
        "nibp, nibp sys, nibp dia, nibp map, oberer wert, unterer wert, oberer druck, unterer druck, pressione massima, pressione minima",
    )
    .unless("water, tyre, tire, tank, air, weather, pump, boiler, queue"),
    Phrases::weak(BloodPressure, "sys, dia, map, mean, oberer, unterer, massima, minima, max, min")
        .under("nibp, blutdruck, blood pressure, bp, cuff, pressione, tensión, tension, pressione arteriosa, systolic \
         blood pressure, diastolic blood pressure, sphygmo")
        .unless("water, tyre, tank, air, queue, memory, temperature, rate"),
    Phrases::strong(
        Respiratory,
        "hypopnea, hypopneas, hypopnoea, apnea events, apnoe, rdi, rera, flow limitation, tidal volume, tidal volume ml, minute ventilation, minute vent, leak 95th, mask leak, cpap pressure, cpap usage, epap, ipap, saturation o2, desat, desaturations, etco2, end tidal co2, capnography, breaths, breaths last min, breathing pauses, spirometry, inhaler use, inhaler puffs, puffs, asthma score, cough, cough count, coughs, saturación o2, saturazione",
    )
    .unless("fan, aquarium, water, tank, air quality, greenhouse, valve, light, led, animation, detected, alarm volume"),
    Phrases::weak(Respiratory, "sat, saturation, leak, usage, events, pressure, mask, rate, breaths, o2, co2, flow")
        .under("cpap, capnograph, oximeter, spirometer, apnea, respiration, breathing, pulse oximeter, constantes, crib mat")
        .unless("color, water, air, machine, motor, humidifier, tube, display, sampling, refresh, baud, detected"),
    Phrases::strong(
        Temperature,
        "ear f, ear c, forehead f, forehead c, oral f, oral c, rectal c, tympanic, tympanic temperature, temporal temp, core temp, fever temp, has fever, wrist temp, ring temp, basal temp, temp deviation, temp trend deviation, sleep temp deviation, baby temperature, patient temp",
    )
    .unless("cpu, gpu, room, ambient, water, oven, battery, meat, probe"),
    Phrases::strong(Heart, "irregular hb, irregular pulse detection, atrial fibrillation detection"),
    Phrases::strong(
        Glucose,
        "average sg, last sg, last sg trend, above hyper limit, below hypo limit, value in mg per dl, value in mg dl, value in mmol, mbg, smbg, cbg, gmi, glucose management indicator, tir, tbr, tar, time below range, time above range, ea1c, bolus units, basal rate, basal rates, basal u, icr, isf, insulin sensitivity, insulin on board, carbs on board, cob, insulin dose, correction factor, fingerstick, finger stick, glucose mg dl, bloodglucose, ketone, ketones, blood ketone, insulinabgabe, glykämie, poziom cukru",
    )
    .unless("water, heat, graph, image, theme, metabolic, scale"),
    Phrases::weak(Glucose, "mg dl, mgdl, reading, basal, value, trend, rate")
        .under("glucose, glucometer, cgm, agp, pump history, insulin, blood sugar, libre, dexcom")
        .unless("water, battery, speed, calibration, serial, strip, sampling, refresh, motor"),
    Phrases::strong(Glucose, "time in range, sg").under("sgs, last sg, glucose, cgm, agp, libre, dexcom, diabetes, sensor glucose, bg"),
    Phrases::weak(Glucose, "units").under("insulin, bolus, pump history").unless("glucose"),
    Phrases::strong(
        Reproductive,
        "is pregnant, expected delivery date, conception date, gravida, parity births, abortion history, nursing mother, lactating, perimenopause, birth control pill, iud, on the pill, lh strip, lh strip result, lh surge, opk, opk result, hcg, pregnancy test result, cervical position, spotting, period flow, flow intensity, bleeding, cycle length days, fertility status, ovulation day, follicular phase, had sex, sex drive, intercourse, protected sex, semen analysis, sperm count, sperm motility, motility, motility pct, ivf, ivf cycle, zyklustag, periode beginn, regelblutung, schwanger, schwangerschaftswoche, verhütung, enceinte, ovulation date, contraception méthode, embarazada, menstruación, anticonceptivo, incinta, mestruazioni, zwanger, grávida",
    )
    .unless("traffic, billing, wash, dryer, washer, duty, review, trial, grace, evaluation, pump, battery, gas, heating, \
         oil, leak"),
    Phrases::weak(Reproductive, "flow, mucus, test, result, symptoms, tag, day, phase, stage, discharge")
        .under("menstruation, period tracker, cycle tracking, zyklus, menstrual, ovulation, pregnancy, fertility, women \
         health, womens health")
        .unless("water, battery, wash, valve, charge, air, app, build, count"),
    Phrases::weak(Condition, "ndc").under("drug, drugs, medication, medications, medicine, prescription, prescriptions, rx, pharmacy"),
    Phrases::strong(
        Condition,
        "sig, dosage instructions, dose instructions, medication adherence, adherence pct, doses missed, missed doses, taken at dose, prescribed, rx number, rx name, ndc code, rxnorm, atc code, icd10 code, snomed, snomed code, diagnosis code, problem list, family history, past conditions, pre existing conditions, preexisting, operation date patient, implants, hiv, hiv status, pain level, pain score, pain location, pain intensity, symptom severity, severity of osa, osa severity, apnea severity, seizure type, migraine attack, nausea, dizziness, allergic to, intolerance, vaccine lot, impairment, visual impairment, organ donor, tobacco use, cigarettes per day, drug use, substance use, therapy type, treatment plan, traitement, traitement en cours, antécédents, maladies, allergies connues, enfermedades, enfermedades crónicas, medicación, malattie, terapia in corso, allergie note, diagnosen, vorerkrankungen, erkrankungen, medikation, dosierung, einnahme, schmerzstärke, schmerzen, impfungen, raucher, aandoening, aandoeningen, medicatie, choroby, alergie, remédios, sickness, care level, pflegegrad, fall history, falls last year, mobility aid, wheelchair user, rehab goal",
    )
    .unless("air, weather, water, battery, network, filter, variant, experiment, cooker, grill, temp, temperature, \
         detector, alarm, food, color, image, wood"),
    Phrases::weak(Condition, "text, name, display, severity, dose, adherence, status, code, history, notes, reason")
        .under("condition, conditions, diagnosis, diagnoses, medication, medications, allergy, allergies, meds, symptom, \
         symptoms, problem list, prescription, seizure log, therapy")
        .unless("air, http, language, country, color, http code, network, device, rule, automation, trigger, battery, if"),
    Phrases::strong(
        Mental,
        "valence, mood level, emotional state, anxious, depressed, phq, phq2, who5, who 5, pss score, loneliness, loneliness index, ptsd, has ptsd, adhd, adhd score, autism, bipolar, suicidal, suicidal ideation, self harm, therapy notes, therapist, psychologist, psychiatrist, counselling, counseling, gratitude, cognitive score, memory score patient, gefühl, angst, angstwert, depressivität, anxiété, stress ressenti, ansiedad, depresión, ansia, depressione, ansiedade, lęk, depresja",
    )
    .unless("light, lighting, music, lamp, color, scene, volume, sound, test, material, cpu, battery, mpa, ng, playlist, \
         thermal, load, ambient"),
    Phrases::strong(
        Nutrition,
        "water ml, water drunk, water logged, glasses of water, water glasses, drinks logged, fluid intake, fluid ml, hydration goal, sip volume, sips, alcohol units, alcohol units per week, alcohol intake, drinks per week, coffee cups, protein g, protein grams, protein intake, carbs grams, carb grams, carbs intake, fat g, fat grams, fiber g, fibre g, sugar g, sodium intake, macro targets, diet type, dietary preference, dietary preferences, dietary restriction, dietary restrictions, food preference, vegan, vegetarian, eating window, fasting window, fasting hours, fasting start, fast start, fast end, fasted hours, meal description, meal photo, breakfast, lunch, dinner, snack, snacks, food log, food eaten, food diary, food item logged, calories eaten, kcal eaten, energy intake, energy consumed, bottle amount, bottle amount ml, bottle ml, feed amount, feeding, feedings, breast milk, formula ml, nursing side, nursing duration, supplement, supplements, vitamin, vitamins taken, wasser ml, mahlzeiten, frühstück, mittagessen, abendessen, ernährungsweise, eiweiß, fett g, ballaststoffe, zucker g, petit déjeuner, déjeuner, dîner, régime alimentaire, protéines, desayuno, almuerzo, cena, dieta, proteínas, carbohidratos, colazione, pranzo, alimentazione, proteine, ontbijt, avondeten, eiwitten, śniadanie, obiad, kolacja, białko, refeições, café da manhã, jantar",
    )
    .unless("plan, hotel, tank, heater, valve, leak, pet, cat, dog, aquarium, plant, database, recipe, menu, product, \
         restaurant, label, serving, oil, scene, mode, motor, pump, leave, robot, station, skill, server"),
    Phrases::weak(Nutrition, "amount ml, ml, amount, water, item, protein, fat, sugar, fiber")
        .under("feeds, feeding, food log, meals, diary, macros, nutrition log, hydration log, water logs, drink log, \
         bottle, journal alimentaire, intake")
        .unless("tank, plant, valve, pet, feeder, label, recipe, database, product, battery, temperature, type, alert"),
    Phrases::strong(
        Biometric,
        "facial features, facial template, finger vein, iris code, retina template, voice model of user, speaker vector, speaker model, speaker print, d vector, x vector, gait signature, gait template, gait vector, typing pattern, keystroke dynamics, keystroke profile, signature template, ear shape, heartbeat id, heartbeat id vector, ecg template, vein pattern, biometric vector, gesichtsvektor, fingerabdruckvorlage, gabarit biométrique",
    )
    .unless("certificate, cert, build, browser, device, tls, ssh, ssl, key, enabled, count, supported, sensor, lens, level, \
         id slot, firmware, url, path"),
    Phrases::strong(
        GeneticLab,
        "rsid, rs id, snp, snps, brca1, brca2, brca1 variant, brca2 variant, apoe status, carrier status, carrier result, polygenic risk, polygenic risk score, prs score, dna kit, dna kit id, ethnicity estimate, gut diversity, vitamin d25oh, 25 oh d, b12 level, iron serum, hämatokrit, hematocrito, hémoglobine, hemoglobina, leukocyte, leukocyte esterase, wbc, rbc, mcv, mch, esr, c reactive protein, kreatinin, egfr, urea, bun, harnsäure, bilirubin, ggt, alkaline phosphatase, albumin, globulin, ft3, ft4, t3, t4, thyroid, cortisol, testosterone, testosterone ng dl, estradiol, oestradiol, progesterone, prolactin, fsh, lh level, dhea, psa, psa ng ml, vldl, lipoprotein a, apob, homocysteine, covid result, covid pcr, covid pcr result, pcr result, antigen result, antibody titer, antibodies, lab order, loinc, loinc code, specimen, specimen type, biopsy, biopsy result, pathology, pathology report, urine ph, urine protein, urine glucose, urine ketones, drug screen, tumor marker, tumour marker, befund, triglyceride, résultat d analyse, analítica, triglicéridos, resultado de laboratorio, esame del sangue, trigliceridi, emocromo, 总胆固醇, 甘油三酯, 血红蛋白, 総コレステロール, 血液検査",
    )
    .unless("color, key, keyboard, modifier, network, image, firmware, text, pool, pump, water, device, screen, verilog, \
         photo, hdmi, time, mount, syntax, tree, parser, zone, voltage, amp"),
    Phrases::strong(
        Steps,
        "walk km, walked m, stp, stp total, steps taken, stairs climbed, elevation gained, wheelchair pushes, push count wheelchair, schrittanzahl, gegangene strecke, pas effectués, étages montés",
    )
    .unless("train, migration, encoder, motor, wizard, stepper, knob, learning, model, completed, setup, dimmer, \
         volume, install, onboarding, batch"),
    Phrases::strong(
        Workout,
        "avg power w, average power watts, normalized power, weighted power, ride power, lengths swum, pool lengths, swolf, stroke count, strokes per minute, stroke rate, split 500m, split time, lap time, lap times, lap splits, best lap, bench press, bench press 1rm, deadlift, squat 1rm, one rep max, 1rm, 1rm kg, rep count, sets completed, weight lifted, lifted kg, move minutes, vigorous minutes, moderate minutes, zone minutes, heart points, perceived exertion, rpe, session rpe, borg, effort score, ground contact, ground contact ms, ground contact time, vertical oscillation, vertical ratio, stride length, running cadence, avg cadence, run cadence, workout title, workout notes, workout duration, workout start, activity title, training type, training duration, trainingsart, wiederholungen, tempo min km, ritmo medio, ritmo de carrera, tipo de entrenamiento, séance, type de séance, allure, allure moyenne, répétitions, ripetizioni, passo medio, training soort, herhalingen, powtórzenia, elapsed time activity, total ascent, total descent",
    )
    .unless(MACHINE),
    Phrases::weak(Workout, "weight, power, avg power, watts, cadence, distance, split, duration, name, title, speed, laps, lengths, elapsed, effort, resistance, incline, notes, reps")
        .under("gym, sets, rides, runs, swims, rower, workouts, workout, training log, gym records, exercise log, \
         entrenamientos, elliptical, treadmill session, laps, run dynamics, activities, exercise, exercises")
        .unless("motor, battery, firmware, device, file, page, sensor, unit, max allowed, display, wire, cable, belt, file \
         name, model, user, api, event, product, shoe"),
    Phrases::strong(
        Calories,
        "energy expenditure, energy expenditure kj, energy burnt, mets, met minutes, met min, met value, cals burned, cals, kcal out, move ring, move ring energy, kilojoules workout, dépense énergétique, dispendio energetico",
    )
    .unless("food, meal, serving, recipe, menu, product, eaten, intake, calibration, filter"),
    Phrases::weak(Calories, "cals, energy, kcal, kj, met, burn").under(MOVING).unless(
        "food, meal, serving, menu, recipe, product, heat, battery, grid, calibration, solar",
    ),
    Phrases::strong(
        Fitness,
        "ftp watts, functional threshold power, critical power, race prediction, race prediction 5k, race prediction 10k, race predictor, predicted marathon, predicted race time, ctl, atl, tsb, chronic training load, acute training load, training stress balance, training stress score, tss, trimp, suffer score, relative effort, training load, training effect, aerobic effect, anaerobic effect, training readiness, readiness, recovery time, body battery, strain score, day strain, performance condition, hill score, stamina, flexibility score, balance score, grip strength, six minute walk, 6mwt, walking speed health, double support, fitnessstand, erholungswert, trainingszustand, belastung training, niveau de forme, charge d entraînement, nivel de forma, carga de entrenamiento, livello di forma, condicionamento físico",
    )
    .unless("battery pack, steering, controller, antenna, network, server, queue, sip, cpu"),
    Phrases::weak(Fitness, "ftp, ctl, atl, tsb, form, fitness, fatigue, load, readiness, strain, recovery")
        .under("athlete, performance, training load, load, bilan, fitness profile, race, athlete zones")
        .unless("battery, server, host, cpu, page, time, device, average, html, web, code, file, disaster, mode, user, url, \
         port, grid, material, password"),
    Phrases::strong(
        Sleep,
        "woke up at, woke at, woke up, wake time, time woken, went to bed, time to bed, fell asleep at, sleep onset, asleep at, asleep since, tosses, toss and turn, tosses and turns, tnt, restless, restlessness, restless moments, stage type, sleep levels, rem duration, deep minutes, awake minutes, hours slept, slept hours, sleep debt, sleep need, sleep consistency, sleep regularity, sleep midpoint, chronotype, night owl, nap start, nap duration, dream, dreams, dream text, dream journal, dream log, sleep talk, sleep notes, bed presence, bed occupancy, in bed since, traum, sueño ligero, ora di sveglia, sonno leggero, sono leve",
    )
    .unless("esp, esp32, cpu, radio, display, battery, us, led, mcu, modem, power, pc, hdd, disk, story, light, lamp, \
         reminder, screen, music, sound, scene, alarm volume"),
    Phrases::weak(Sleep, "stage, stages, level, quality, score, start, end, duration, deep, light, awake, latency, efficiency, restless, wake, woke, movement")
        .under("sleep, nights, mattress, sleep log, sleep stages, sleep session, bed, crib, schlaf, sommeil, sueño, nap, naps")
        .unless("battery, lamp, bulb, brightness, screen, firmware, mode, motor, alarm, water, noise, room, cpu, test, \
         charge, user, model, file"),
    Phrases::strong(Weight, "rider mass, weight change since start, weight loss total").unless("sync, status"),
    Phrases::weak(Weight, "value, quantity").under("body weight, bodyweight, weight measurement"),
    Phrases::weak(Height, "value, quantity").under("body height, bodyheight"),
    Phrases::weak(BloodPressure, "value, quantity").under("systolic blood pressure, diastolic blood pressure"),
    Phrases::strong(Height, "height meters, height metres, heightm, recumbent length, recumbent length cm, head circumference, head circumference cm").unless("image, ceiling"),
    Phrases::strong(Composition, "physique rating, body type rating, body rating"),
    Phrases::strong(Heart, "irregular rhythm detected, irregular rhythm notification, orthostatic hr delta, orthostatic hr, orthostatic test, standing hr, supine hr").unless("enabled"),
    Phrases::strong(BloodPressure, "bp category, bp class, bp stage, blood pressure category, hypertension stage"),
    Phrases::weak(Respiratory, "ox, oxy").under("sock, readings, oximeter, vitals, baby monitor, owlet").unless("id, type, water"),
    Phrases::strong(Respiratory, "min vent, min vent median, minute vent median, resp disturbance, rescue puffs"),
    Phrases::strong(Glucose, "trend arrow, glucose trend, hypo value, hyper value, hypo event, hypo events, hypoglycemia, hyperglycemia"),
    Phrases::strong(Reproductive, "lmp, estimated due date, ssw, fetal kicks, kick count, kicks counted, contraction, contractions, contraction interval, trying to conceive, ttc, fetal heart rate, fundal height, geburtstermin, errechneter termin, data presunta parto, fecha probable de parto, date prévue d accouchement").unless("muscle"),
    Phrases::strong(Condition, "do you have diabetes, diabetes, diabetes type, diabetic, dauermedikation, left ear sensitivity, right ear sensitivity, hearing threshold, dbhl, sphere, cylinder, axis eye, prescription sphere, visus, walking steadiness, body part injured, injury type, rescue inhaler, 诊断, hypertension, high blood pressure, asthma, copd, epilepsy, cancer, heart condition, thyroid condition, long covid").unless("engine, hydraulic, hemisphere, brake, code"),
    Phrases::strong(Mental, "scl, skin conductance, skin conductance level, electrodermal, gsr, galvanic skin response").unless("enabled, tool"),
    Phrases::strong(Nutrition, "azúcares, azucares, azúcares g, grasas g, grasas, fibra g, sal g, solids eaten, zuckermenge"),
    Phrases::strong(Biometric, "facial encoding, fingerabdruckdaten, ear canal profile, earcanalprofile, finger vein data, hand vein").unless("enabled, count"),
    Phrases::strong(GeneticLab, "globules blancs, globules rouges, leukozyten, erythrozyten, thrombozyten, leucocitos, hematíes, plaquetas, leucociti, piastrine, leukocyty, 白细胞, 红细胞, 血小板, rs429358, rs7412, bacteroides, firmicutes, bacteroides pct, gut bacteria, alpha diversity"),
    Phrases::strong(Workout, "total output kj, total output, output kj, incline avg pct, avg incline, minutes in zone, zone minutes 4, fastest 5k, fastest 1k, fastest mile, best 5k, best 10k, personal best, personal records, class taken, class instructor, 运动类型, 運動種類").unless("charging, cpu"),
    Phrases::strong(Calories, "tdee, total daily energy expenditure"),
    Phrases::strong(Fitness, "training status, own index, ownindex, pwc150, pwc170, fitness test result, cooper test, beep test"),
    Phrases::strong(Sleep, "sleep graph, snoring, snore time").unless("remark"),
    Phrases::strong(Condition, "symptoms"),
];
