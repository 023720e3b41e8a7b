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
    Phrases::weak(Weight, "wt, wgt, reading g, reading kg, mass g, mass kg, net weight, weigh, weigh in, poids, peso, masse")
        .under(MEASURED)
        .unless("font, tare, parcel, food, ingredient, speed, set, sets, machine, product, reference, dns"),
    Phrases::strong(
        Weight,
        "user wt, body wt, weight at, dry weight, birth weight, weight lbs, weight kgs, weight in kg, weight in lb, \
         weight pounds, weight today, weight now, weight trend, weight entry, weigh in value, bodymass, body mass kg, \
         ideal weight, starting weight, initial weight, pre pregnancy weight, poids actuel, peso actual, peso attuale, \
         gewicht kg, aktuelles gewicht, körpermasse, huidig gewicht, waga ciała, masa ciała, peso corporeo",
    )
    .unless("font, parcel, food, ingredient, tare, lifted, product, reference, shipping"),
    Phrases::weak(Height, "ht, stature, length cm, tall, inseam, inseam mm, taille, talla, altezza, crown heel")
        .under(MEASURED)
        .unless("shirt, size, image, cable, screen, clothing, password, file"),
    Phrases::strong(
        Height,
        "how tall, how tall are you, body length, birth length, baby length, height feet, height ft, height inches, height \
         in, height cms, stature cm, user stature, standing height, inseam, inseam mm, leg length, rider height, wearer \
         height, körperlänge, taille cm, talla cm, statura, altezza cm, lichaamslengte, wzrost",
    )
    .unless("image, screen, desk, page, cutting, geoid, mount, cable, row, ceiling, line"),
    Phrases::strong(
        Composition,
        "ffm, ffmi, fat free mass, fat free mass index, lean kg, lean mass, lean body mass, lean soft tissue, obesity \
         degree, obesity index, phase angle, phase angle deg, bodyfat, body fat, fat pct body, fat ratio, skeletal \
         muscle, muscle kg, muscle pct, bone kg, bone mineral, bone mineral content, hydration kg, body hydration, \
         body water, tbw, ecw, icw, ecw ratio, intracellular water, extracellular water, segmental fat, segmental \
         lean, trunk fat, trunk muscle, skinfold, skinfolds, skin fold, waist cm, waist circumference, waist size \
         body, hip circumference, chest circumference, neck circumference, bicep, biceps, thigh circumference, body \
         shape index, ponderal index, bsa, body surface area, bioimpedance, bia resistance, körperumfang, \
         taillenumfang, bauchumfang, tour de taille, masse grasse, masse maigre, masse musculaire, masa grasa, masa \
         muscular, masa magra, massa grassa, massa magra, massa muscolare, vetmassa, spiermassa, massa gorda, masa \
         mięśniowa, tkanka tłuszczowa, tłuszcz, mięśnie",
    )
    .unless("antenna, food, milk, product, rig, avatar, tank, plant, soil"),
    Phrases::weak(Composition, "hydration, fat, lean, impedance, muscle, water, bone, protein, obesity")
        .under("inbody, bia, withings, dexa, segment, segments, body composition, weigh in, tanita, scale")
        .unless("food, antenna, valve, leak, heater, cooling, tank, firmware, electrode"),
    Phrases::strong(
        Heart,
        "lthr, lactate threshold heart rate, hr recovery, hr recovery 1min, heart recovery, recovery hr, hrr, hrr1, \
         perfusion index, pi pct, rr intervals, rr interval, rr series, nn intervals, ibi series, interbeat interval, \
         beat intervals, lead i, lead ii, lead iii, lead i uv, lead v1, ecg lead, ecg waveform, ecg samples, ecg \
         voltages, ecg classification, ecg result, heart rhythm, cardiac rhythm, rhythm classification, afib, afib \
         detected, afib burden, atrial fibrillation, irregular rhythm, arrhythmia, tachycardia, bradycardia, pac count, \
         pvc count, ectopic beats, qrs, qrs duration, qt interval, pr interval, st segment, stroke volume, cardiac \
         output, ejection fraction, pulse wave velocity, pwv, pulse transit time, vascular age, arterial age, hr zones, \
         hr zone, heart zone, heart zones, hr max, max hr, maxhr, min hr, avg hr, mean hr, resting hr, rhr, hr reserve, \
         sdnn, rmssd, hrv, hrv ms, hrv score, lnrmssd, pulse bpm, bpm avg, bpm max, ppg, ppg samples, ppg raw, \
         ruhepuls, herzfrequenz, pulsschlag, herzratenvariabilität, fréquence cardiaque, pouls, rythme cardiaque, \
         frecuencia cardíaca, pulsaciones, ritmo cardíaco, frequenza cardiaca, battito, hartslag, rusthartslag, \
         batimentos, frequência cardíaca, tętno, puls",
    )
    .unless("music, complication, watch face, icon, beacon, server, led, tempo, audio, width, oximeter led, fabric, \
         battery, hour, person hours, human resources, hexarail"),
    Phrases::weak(Heart, "hr, pulse, rhythm, classification, voltage, samples, pr, zones, z1, z2, z3, z4, z5")
        .under("ecg, electrocardiogram, heart, oximeter, hr stream, stream, streams, beats, vitals, hr zones, heart rate \
         zones, cardio")
        .unless("human, server, sensor, width, meter, battery, sampling"),
    Phrases::strong(
        BloodPressure,
        "nibp, nibp sys, nibp dia, nibp map, bp sys, bp dia, bp systolic, bp diastolic, sbp, dbp, systole, diastole, \
         systolic pressure, diastolic pressure, mean arterial pressure, pulse pressure, oberer wert, unterer wert, \
         oberer druck, unterer druck, pressione massima, pressione minima, pressione sistolica, pressione diastolica, \
         tension artérielle, pression systolique, pression diastolique, tensión arterial, tensión sistólica, tensión \
         diastólica, presión sistólica, presión diastólica, bovendruk, onderdruk, ciśnienie skurczowe, ciśnienie \
         rozkurczowe, ciśnienie krwi, pressão arterial, pressão sistólica, pressão diastólica",
    )
    .unless("water, tyre, tire, tank, air, weather, pump, boiler, queue"),
    Phrases::weak(BloodPressure, "sys, dia, map, mean, systolic, diastolic, oberer, unterer, massima, minima, max, min")
        .under("nibp, blutdruck, blood pressure, bp, cuff, pressione, tensión, tension, pressione arteriosa, systolic \
         blood pressure, diastolic blood pressure, sphygmo")
        .unless("water, tyre, tank, air, queue, memory, temperature, rate"),
    Phrases::strong(
        Respiratory,
        "hypopnea, hypopneas, hypopnoea, apnea, apneas, apnea index, apnea events, apnoe, central apneas, obstructive apneas, ahi, rdi, odi, rera, flow limitation, tidal volume, tidal volume ml, minute ventilation, minute vent, leak 95th, mask leak, cpap pressure, cpap usage, epap, ipap, saturation o2, o2 saturation, oxygen saturation, oxygen level, spo2, spo2 pct, sp o2, pulse ox, pulseox, oxygen desaturation, desat, desaturations, odi3, odi4, etco2, end tidal co2, capnography, breaths, breaths per minute, breaths last min, breath rate, respiration rate, respiratory rate, resp rate, breathing rate, breathing disturbances, sleeping breathing disturbances, breathing pauses, fev1, fvc, fev1 fvc, peak flow, peak expiratory flow, pef, spirometry, inhaler use, inhaler puffs, puffs, asthma score, cough, cough count, coughs, atemfrequenz, atemzüge, sauerstoffsättigung, blutsauerstoff, fréquence respiratoire, saturation en oxygène, oxygénation, frecuencia respiratoria, saturación de oxígeno, saturación o2, frequenza respiratoria, saturazione, ademhaling, zuurstofsaturatie, frequência respiratória, częstość oddechów, natlenienie",
    )
    .unless("fan, aquarium, water, tank, air quality, greenhouse, valve, light, led, animation, detected, alarm volume"),
    Phrases::weak(Respiratory, "sat, saturation, leak, usage, events, pressure, mask, rate, breaths, o2, co2, flow")
        .under("cpap, capnograph, oximeter, spirometer, apnea, respiration, breathing, pulse oximeter, constantes, crib mat")
        .unless("color, water, air, machine, motor, humidifier, tube, display, sampling, refresh, baud, detected"),
    Phrases::strong(
        Temperature,
        "ear f, ear c, forehead f, forehead c, oral f, oral c, rectal c, tympanic, tympanic temperature, axillary temp, \
         temporal temp, core temp, core body temp, core temperature body, body temp, bodytemp, fever, fever temp, has \
         fever, skin temp, skin temperature, wrist temp, wrist temperature, finger temp, ring temp, bbt, basal temp, \
         basal body temperature, basal temperature, temperature deviation, temp deviation, skin temp delta, temp trend \
         deviation, nightly temperature, sleep temp deviation, baby temperature, patient temp, körpertemperatur, \
         fieber, hauttemperatur, basaltemperatur, température corporelle, fièvre, temperatura corporal, fiebre, \
         temperatura corporea, febbre, lichaamstemperatuur, koorts, febre, temperatura ciała, gorączka",
    )
    .unless("cpu, gpu, room, ambient, water, oven, battery, meat, probe"),
    Phrases::strong(
        Glucose,
        "mbg, sgv, smbg, cbg, gmi, glucose management indicator, time in range, tir, tbr, tar, time below range, time \
         above range, hba1c, a1c, estimated a1c, ea1c, bolus, bolus units, bolus u, basal rate, basal rates, basal u, \
         carb ratio, carbs ratio, icr, isf, insulin sensitivity, insulin on board, iob, carbs on board, cob, insulin \
         units, insulin dose, correction factor, fingerstick, finger stick, capillary glucose, interstitial glucose, \
         sensor glucose, glucose mmol, glucose mg dl, blood sugar, bloodglucose, ketone, ketones, blood ketone, \
         blutzucker, blutzuckerwert, insulinabgabe, glykämie, glycémie, glucemia, glicemia, azúcar en sangre, \
         bloedsuiker, bloedglucose, glukoza, poziom cukru, glicose",
    )
    .unless("water, heat, graph, image, theme, metabolic, scale"),
    Phrases::weak(Glucose, "mmol, mg dl, mgdl, reading, bolus, basal, value, trend, rate, units")
        .under("glucose, glucometer, cgm, agp, pump history, insulin, blood sugar, libre, dexcom")
        .unless("water, battery, speed, calibration, serial, strip, sampling, refresh, motor"),
    Phrases::strong(
        Reproductive,
        "pregnant, is pregnant, pregnancy week, pregnancy weeks, pregnancy, weeks pregnant, trimester, due date baby, expected delivery date, conception date, gravida, parity births, miscarriage, abortion history, breastfeeding, nursing mother, lactating, menopause, perimenopause, contraception, contraceptive, birth control, birth control pill, iud, on the pill, lh strip, lh strip result, lh surge, ovulation test, opk, opk result, hcg, pregnancy test, pregnancy test result, cervical mucus, cervical position, spotting, period flow, flow intensity, bleeding, menstruation, menstrual flow, period start, period end, period length, period days, last period, next period, cycle day, cycle length days, fertile window, fertility, fertility status, ovulation, ovulation day, luteal phase, follicular phase, had sex, sexual activity, sex drive, libido, intercourse, protected sex, semen analysis, sperm count, sperm motility, motility, motility pct, ivf, ivf cycle, zyklustag, zykluslänge, periode beginn, regelblutung, schwanger, schwangerschaftswoche, eisprung, verhütung, enceinte, semaine de grossesse, règles, dernières règles, cycle menstruel, ovulation date, contraception méthode, embarazada, embarazo, semana de embarazo, menstruación, ciclo menstrual, ovulación, anticonceptivo, incinta, gravidanza, settimana di gravidanza, mestruazioni, ovulazione, zwanger, zwangerschap, menstruatie, ciąża, miesiączka, owulacja, grávida, gravidez, menstruação",
    )
    .unless("traffic, billing, wash, dryer, washer, duty, review, trial, grace, evaluation, pump, battery, gas, heating, \
         oil, leak"),
    Phrases::weak(Reproductive, "flow, mucus, test, result, symptoms, tag, day, phase, stage, discharge")
        .under("menstruation, period tracker, cycle tracking, zyklus, menstrual, ovulation, pregnancy, fertility, women \
         health, womens health")
        .unless("water, battery, wash, valve, charge, air, app, build, count"),
    Phrases::strong(
        Condition,
        "sig, dosage instructions, dose instructions, medication adherence, adherence pct, doses taken, doses missed, \
         missed doses, taken at dose, pill, pills, pill name, drug name, medicine name, prescription, prescription id, \
         prescribed, rx number, rx name, ndc, ndc code, rxnorm, atc code, icd10, icd 10, icd code, icd10 code, snomed, \
         snomed code, diagnosis code, diagnosis, diagnoses, primary diagnosis, problem list, medical history, family \
         history, past conditions, pre existing conditions, preexisting, comorbidities, surgeries, surgery, operation \
         date patient, implants, pacemaker, hiv, hiv status, pain level, pain score, pain location, pain intensity, \
         symptom, symptoms, symptom severity, severity of osa, osa severity, apnea severity, seizure, seizure type, \
         seizures, migraine, migraine attack, headache, headaches, nausea, dizziness, allergy, allergies, allergic to, \
         intolerance, intolerances, vaccination, vaccinations, vaccine, vaccine lot, immunization, immunizations, \
         disability, disabilities, impairment, hearing loss, visual impairment, blood type, blood group, organ donor, \
         smoker, smoking status, tobacco use, cigarettes per day, drug use, substance use, therapy type, treatment plan, \
         traitement, traitement en cours, antécédents, maladie, maladies, allergies connues, médicaments, ordonnance, \
         enfermedades, enfermedades crónicas, medicación, medicamentos, alergias, diagnóstico, malattie, farmaci, \
         terapia in corso, allergie note, diagnose, diagnosen, vorerkrankungen, erkrankungen, medikament, medikamente, \
         medikation, dosierung, einnahme, schmerzstärke, schmerzen, impfung, impfungen, raucher, blutgruppe, aandoening, \
         aandoeningen, medicatie, choroba, choroby, leki, alergie, doença, doenças, remédios, sickness, illness, care \
         plan, care level, pflegegrad, fall history, falls last year, mobility aid, wheelchair user, rehab goal",
    )
    .unless("air, weather, water, battery, network, filter, variant, experiment, cooker, grill, temp, temperature, \
         detector, alarm, food, color, image, wood"),
    Phrases::weak(Condition, "text, name, display, severity, dose, adherence, status, code, history, notes, reason")
        .under("condition, conditions, diagnosis, diagnoses, medication, medications, allergy, allergies, meds, symptom, \
         symptoms, rx, problem list, prescription, seizure log, therapy")
        .unless("air, http, language, country, color, http code, network, device, rule, automation, trigger, battery, if"),
    Phrases::strong(
        Mental,
        "valence, mood, mood score, mood rating, mood level, mood entry, feeling, feelings, emotion, emotions, emotional \
         state, state of mind, stress, stress level, stress score, anxiety, anxiety level, anxiety score, anxious, \
         depression, depression score, depressed, phq, phq9, phq 9, phq9 score, phq2, gad7, gad 7, gad7 score, who5, who \
         5, pss score, burnout, burnout score, loneliness, loneliness index, ptsd, has ptsd, adhd, adhd score, autism, \
         bipolar, panic attack, panic attacks, suicidal, suicidal ideation, self harm, therapy notes, therapist, \
         psychologist, psychiatrist, counselling, counseling, meditation, meditation minutes, mindful minutes, mindful \
         session, gratitude, journal mood, wellbeing, wellbeing score, well being, resilience, resilience score, \
         cognitive score, memory score patient, stimmung, stimmungswert, gefühl, angst, angstwert, stresslevel, \
         depressivität, humeur, anxiété, dépression, stress ressenti, estado de ánimo, ánimo, ansiedad, depresión, \
         estrés, umore, ansia, depressione, stemming, humor, ansiedade, nastrój, lęk, depresja",
    )
    .unless("light, lighting, music, lamp, color, scene, volume, sound, test, material, cpu, battery, mpa, ng, playlist, \
         thermal, load, ambient"),
    Phrases::strong(
        Nutrition,
        "water ml, water intake, water drunk, water logged, glasses of water, water glasses, drinks logged, fluid intake, fluid ml, hydration ml, hydration goal, sip volume, sips, alcohol units, alcohol units per week, alcohol intake, alcoholic drinks, drinks per week, caffeine, caffeine mg, caffeine intake, coffee cups, protein g, protein grams, protein intake, carbs g, carbs grams, carb grams, carbohydrates, carbs intake, fat g, fat grams, fiber g, fibre g, sugar g, sodium mg, sodium intake, saturated fat, macro targets, diet, diet type, dietary preference, dietary preferences, dietary restriction, dietary restrictions, food preference, vegan, vegetarian, eating window, fasting window, fasting hours, fasting start, fast start, fast end, fasted hours, meal, meals, meal name, meal description, meal photo, breakfast, lunch, dinner, snack, snacks, food log, food eaten, food diary, food entry, food item logged, calories eaten, kcal eaten, energy intake, energy consumed, bottle amount, bottle amount ml, bottle ml, feed amount, feeding, feedings, breast milk, formula ml, nursing side, nursing duration, supplement, supplements, vitamin, vitamins taken, trinkmenge, wasser ml, mahlzeit, mahlzeiten, frühstück, mittagessen, abendessen, ernährung, ernährungsweise, kalorienaufnahme, eiweiß, kohlenhydrate, fett g, ballaststoffe, zucker g, petit déjeuner, déjeuner, dîner, repas, régime alimentaire, hydratation, protéines, glucides, lipides, desayuno, almuerzo, cena, comida, comidas, dieta, ingesta, proteínas, carbohidratos, colazione, pranzo, pasto, pasti, alimentazione, proteine, carboidrati, ontbijt, avondeten, maaltijd, voeding, eiwitten, koolhydraten, posiłek, śniadanie, obiad, kolacja, białko, węglowodany, refeição, refeições, café da manhã, jantar",
    )
    .unless("plan, hotel, tank, heater, valve, leak, pet, cat, dog, aquarium, plant, database, recipe, menu, product, \
         restaurant, label, serving, oil, scene, mode, motor, pump, leave, robot, station, skill, server"),
    Phrases::weak(Nutrition, "amount ml, ml, amount, water, food, item, protein, carbs, fat, sugar, fiber")
        .under("feeds, feeding, food log, meals, diary, macros, nutrition log, hydration log, water logs, drink log, \
         bottle, journal alimentaire, intake")
        .unless("tank, plant, valve, pet, label, recipe, database, product, battery, temperature, type, alert"),
    Phrases::strong(
        Biometric,
        "face embedding, face embeddings, face vector, face descriptor, face template, face print, faceprint, face \
         encoding, facial features, facial template, fingerprint template, fingerprint data, fingerprint minutiae, \
         minutiae, fp template, finger template, finger vein, palm print, palm template, palm vein, iris code, iris \
         template, iris scan, retina scan, retina template, voiceprint, voice print, voice embedding, voice template, \
         voice model of user, speaker embedding, speaker vector, speaker model, speaker print, d vector, x vector, gait \
         signature, gait template, gait vector, typing pattern, keystroke dynamics, keystroke profile, signature \
         template, ear shape, hand geometry, heartbeat id, heartbeat id vector, ecg template, ecg biometric, vein \
         pattern, biometric template, biometric hash, biometric vector, biometric data, gesichtsvektor, \
         gesichtsmerkmale, fingerabdruck, fingerabdruckvorlage, stimmprofil, stimmabdruck, empreinte digitale, \
         empreinte vocale, gabarit biométrique, huella dactilar, huella digital, huella de voz, impronta digitale, \
         impronta vocale, vingerafdruk, odcisk palca, impressão digital",
    )
    .unless("certificate, cert, build, browser, device, tls, ssh, ssl, key, enabled, count, supported, sensor, lens, level, \
         id slot, firmware, url, path"),
    Phrases::strong(
        GeneticLab,
        "rsid, rs id, snp, snps, genotype, genotypes, allele, alleles, haplogroup, maternal haplogroup, paternal haplogroup, brca1, brca2, brca1 variant, brca2 variant, apoe, apoe status, carrier status, carrier result, polygenic risk, polygenic risk score, prs score, dna sample id, dna kit, dna kit id, ancestry, ancestry composition, ethnicity estimate, microbiome, microbiome score, gut diversity, vitamin d25oh, vitamin d level, 25 oh d, b12 level, ferritin, iron serum, hemoglobin, haemoglobin, hematocrit, hämatokrit, hematocrito, hémoglobine, hemoglobina, leukocytes, leukocyte, leukocyte esterase, wbc, rbc, platelets, mcv, mch, esr, crp, c reactive protein, creatinine, kreatinin, egfr, urea, bun, uric acid, harnsäure, bilirubin, ggt, alkaline phosphatase, albumin, globulin, tsh, ft3, ft4, t3, t4, thyroid, cortisol, testosterone, testosterone ng dl, estradiol, oestradiol, progesterone, prolactin, fsh, lh level, dhea, psa, psa ng ml, cholesterol, total cholesterol, ldl, ldl cholesterol, hdl, hdl cholesterol, vldl, triglycerides, lipid panel, lipoprotein a, apob, homocysteine, covid result, covid test, covid pcr, covid pcr result, pcr result, antigen result, antibody titer, antibodies, lab result, lab results, lab report, lab value, lab order, loinc, loinc code, specimen, specimen type, biopsy, biopsy result, pathology, pathology report, urinalysis, urine ph, urine protein, urine glucose, urine ketones, stool test, drug screen, tumor marker, tumour marker, blutbild, laborwert, laborwerte, laborbefund, befund, cholesterin, triglyceride, bilan sanguin, résultat d analyse, cholestérol, analítica, colesterol, triglicéridos, resultado de laboratorio, esame del sangue, colesterolo, trigliceridi, emocromo, bloedwaarden, labuitslag, morfologia, cholesterol całkowity, wyniki badań, 总胆固醇, 甘油三酯, 血红蛋白, 化验结果, 総コレステロール, 血液検査",
    )
    .unless("color, key, keyboard, modifier, network, image, firmware, text, pool, pump, water, device, screen, verilog, \
         photo, hdmi, time, mount, syntax, tree, parser, zone, voltage, amp"),
    Phrases::strong(
        Steps,
        "walk km, walked m, distance walked, walking distance, stp, stp total, steps total, total steps, steps today, \
         daily steps, step total, day steps, steps taken, floors climbed, flights climbed, stairs climbed, elevation \
         gained, wheelchair pushes, push count wheelchair, schritte, schrittzahl, schrittanzahl, tagesschritte, gegangene \
         strecke, pas, nombre de pas, pas effectués, étages montés, pasos, número de pasos, pisos subidos, passi, numero \
         passi, piani saliti, stappen, aantal stappen, passos, kroki, liczba kroków",
    )
    .unless("train, migration, encoder, motor, wizard, stepper, knob, learning, model, completed, setup, dimmer, \
         volume, install, onboarding, batch"),
    Phrases::strong(
        Workout,
        "avg power w, average power watts, normalized power, weighted power, ride power, lengths swum, pool lengths, swolf, stroke count, strokes per minute, stroke rate, split 500m, split time, lap time, lap times, lap splits, best lap, bench press, bench press 1rm, deadlift, squat 1rm, one rep max, 1rm, 1rm kg, rep count, sets completed, weight lifted, lifted kg, move minutes, active minutes, exercise minutes, vigorous minutes, moderate minutes, zone minutes, heart points, perceived exertion, rpe, session rpe, borg, effort score, ground contact, ground contact ms, ground contact time, vertical oscillation, vertical ratio, stride length, running cadence, avg cadence, run cadence, pace, avg pace, average pace, pace min km, running pace, avg speed workout, workout name, workout type, workout title, workout notes, workout duration, workout start, exercise name, exercise type, activity title, sport type, sport name, training type, training duration, trainingsart, trainingsdauer, sportart, übung, übungen, wiederholungen, tempo min km, ritmo medio, ritmo de carrera, tipo de entrenamiento, entrenamiento, ejercicio, séance, type de séance, allure, allure moyenne, entraînement, répétitions, allenamento, esercizio, ripetizioni, passo medio, training soort, oefening, herhalingen, trening, rodzaj treningu, powtórzenia, treino, exercício, tempo de treino, moving time, elapsed time activity, total ascent, total descent",
    )
    .unless(MACHINE),
    Phrases::weak(Workout, "weight, power, avg power, watts, cadence, pace, distance, split, duration, name, title, speed, type, laps, \
         lengths, elapsed, effort, resistance, incline, notes, reps")
        .under("gym, sets, rides, runs, swims, rower, workouts, workout, training log, gym records, exercise log, \
         entrenamientos, elliptical, treadmill session, laps, dynamics, activities, exercise, exercises")
        .unless("motor, battery, firmware, device, file, page, sensor, unit, max allowed, display, wire, cable, belt, file \
         name, model, user, api, event, product, shoe"),
    Phrases::strong(
        Calories,
        "energy expenditure, energy expenditure kj, energy burned, energy burnt, mets, met minutes, met min, met value, \
         cals burned, cals, calories out, kcal out, move ring, move ring energy, move calories, active energy, resting \
         energy, resting calories, basal calories, kilojoules workout, \
         kalorienverbrauch, verbrannte kalorien, aktivkalorien, dépense énergétique, calories brûlées, gasto \
         calórico, calorías quemadas, calorie bruciate, dispendio energetico, calorieverbruik, verbrande calorieën, \
         spalone kalorie, calorias queimadas",
    )
    .unless("food, meal, serving, recipe, menu, product, eaten, intake, calibration, filter"),
    Phrases::weak(Calories, "cals, energy, kcal, kj, calories, met, burn").under(MOVING).unless(
        "food, meal, serving, menu, recipe, product, heat, battery, grid, calibration, solar",
    ),
    Phrases::strong(
        Fitness,
        "ftp watts, functional threshold power, critical power, race prediction, race prediction 5k, race prediction 10k, \
         race predictor, predicted marathon, predicted race time, ctl, atl, tsb, chronic training load, acute training \
         load, training stress balance, training stress score, tss, trimp, suffer score, relative effort, training load, \
         training effect, aerobic effect, anaerobic effect, training readiness, readiness, readiness score, recovery \
         score, recovery time, body battery, strain score, day strain, performance condition, fitness level, fitness \
         age, fitness score, cardio fitness, vo2max, vo2 max, vo2, vo2peak, lactate threshold, endurance score, hill \
         score, stamina, flexibility score, balance score, grip strength, six minute walk, 6mwt, walking steadiness, \
         walking asymmetry, walking speed health, double support, fitnesslevel, fitnessstand, fitnessalter, \
         erholungswert, trainingszustand, belastung training, niveau de forme, forme physique, charge d entraînement, \
         nivel de forma, condición física, carga de entrenamiento, livello di forma, forma fisica, conditie, \
         conditieniveau, kondycja, condicionamento físico",
    )
    .unless("battery pack, steering, controller, antenna, network, server, queue, sip, cpu"),
    Phrases::weak(Fitness, "ftp, ctl, atl, tsb, form, fitness, fatigue, load, readiness, strain, recovery")
        .under("athlete, performance, training load, load, bilan, fitness profile, race, athlete zones")
        .unless("battery, server, host, cpu, page, time, device, average, html, web, code, file, disaster, mode, user, url, \
         port, grid, material, password"),
    Phrases::strong(
        Sleep,
        "woke up at, woke at, woke up, wakeup time, wake up time, wake time, time woken, bed time, bedtime, went to bed, \
         time to bed, fell asleep, fell asleep at, sleep onset, asleep at, asleep since, tosses, toss and turn, tosses \
         and turns, tnt, restless, restlessness, restless moments, stage type, sleep stage, sleep stages, sleep phase, \
         sleep phases, hypnogram, sleep levels, rem minutes, rem sleep, rem duration, rem min, light sleep, deep sleep, \
         deep minutes, deep sleep minutes, awake minutes, minutes asleep, minutes awake, time asleep, time in bed, hours \
         slept, slept hours, sleep hours, sleep duration, sleep efficiency, sleep quality, sleep score, sleep debt, \
         sleep need, sleep latency, sleep consistency, sleep regularity, sleep midpoint, chronotype, night owl, nap, \
         naps, nap start, nap duration, nap minutes, dream, dreams, dream text, dream journal, dream log, sleep talk, \
         sleep notes, bed presence, bed occupancy, in bed since, out of bed at, schlafdauer, schlafenszeit, \
         aufwachzeit, einschlafzeit, eingeschlafen, aufgewacht, tiefschlaf, leichtschlaf, remschlaf, schlafqualität, \
         mittagsschlaf, traum, heure de coucher, heure de réveil, durée de sommeil, sommeil profond, sommeil léger, \
         réveils, sieste, hora de acostarse, hora de despertar, duración del sueño, sueño profundo, sueño ligero, \
         siesta, ora di sveglia, durata del sonno, sonno profondo, sonno leggero, bedtijd, slaapduur, diepe slaap, \
         czas snu, głęboki sen, pobudka, duração do sono, sono profundo, sono leve",
    )
    .unless("esp, esp32, cpu, radio, display, battery, us, led, mcu, modem, power, pc, hdd, disk, story, light, lamp, \
         reminder, screen, music, sound, scene, alarm volume"),
    Phrases::weak(Sleep, "stage, stages, level, quality, score, start, end, duration, deep, light, rem, awake, latency, \
         efficiency, restless, wake, woke, movement")
        .under("sleep, nights, mattress, sleep log, sleep stages, sleep session, bed, crib, schlaf, sommeil, sueño, nap, naps")
        .unless("battery, lamp, bulb, brightness, screen, firmware, mode, motor, alarm, water, noise, room, cpu, test, \
         charge, user, model, file"),
    Phrases::strong(Weight, "rider mass, body mass kg, weight change since start, weight change, weight delta, weight loss total, birth weight g, body weight").unless("sync, status"),
    Phrases::weak(Weight, "value, quantity").under("body weight, bodyweight, weight measurement"),
    Phrases::weak(Height, "value, quantity").under("body height, bodyheight"),
    Phrases::weak(BloodPressure, "value, quantity").under("systolic blood pressure, diastolic blood pressure"),
    Phrases::strong(Height, "height meters, height metres, heightm, recumbent length, recumbent length cm, head circumference, head circumference cm").unless("image, ceiling"),
    Phrases::strong(Composition, "physique rating, body type rating, body rating"),
    Phrases::strong(Heart, "irregular rhythm detected, irregular rhythm notification, orthostatic hr delta, orthostatic hr, orthostatic test, standing hr, supine hr").unless("enabled"),
    Phrases::strong(BloodPressure, "bp category, bp class, bp stage, blood pressure category, hypertension stage"),
    Phrases::weak(Respiratory, "ox, oxy, oxi").under("sock, readings, oximeter, vitals, baby monitor, owlet").unless("id, type, water"),
    Phrases::strong(Respiratory, "min vent, min vent median, minute vent median, resp disturbance, rescue puffs"),
    Phrases::strong(Glucose, "trend arrow, glucose trend, blood ketone mmol, blood ketone, hypo value, hyper value, hypo event, hypo events, hypoglycemia, hyperglycemia"),
    Phrases::strong(Reproductive, "lmp, estimated due date, ssw, schwangerschaftswoche, fetal kicks, kick count, kicks counted, contraction, contractions, contraction interval, trying to conceive, ttc, fetal heart rate, fundal height, geburtstermin, errechneter termin, data presunta parto, fecha probable de parto, date prévue d accouchement").unless("muscle"),
    Phrases::strong(Condition, "do you have diabetes, diabetes, diabetes type, diabetic, dauermedikation, left ear sensitivity, right ear sensitivity, hearing threshold, audiogram, dbhl, sphere, cylinder, axis eye, prescription sphere, visus, walking steadiness, body part injured, injury, injuries, injury type, rescue inhaler, 诊断, 病史, 用药, 过敏, 診断, 病歴, 薬, hypertension, high blood pressure, asthma, copd, epilepsy, cancer, kidney disease, heart disease, heart condition, thyroid condition, long covid").unless("engine, hydraulic, hemisphere, brake, code"),
    Phrases::strong(Mental, "scl, skin conductance, skin conductance level, eda, eda score, electrodermal, gsr, galvanic skin response").unless("enabled, tool"),
    Phrases::strong(Nutrition, "azúcares, azucares, azúcares g, grasas g, grasas, fibra g, sal g, solids eaten, solid food, food eaten, pureed food, zuckermenge"),
    Phrases::strong(Biometric, "facial encoding, fingerabdruckdaten, ear canal profile, earcanalprofile, finger vein data, hand vein").unless("enabled, count"),
    Phrases::strong(GeneticLab, "globules blancs, globules rouges, leukozyten, erythrozyten, thrombozyten, leucocitos, hematíes, plaquetas, leucociti, piastrine, leukocyty, 白细胞, 红细胞, 血小板, rs429358, rs7412, bacteroides, firmicutes, bacteroides pct, gut bacteria, alpha diversity"),
    Phrases::strong(Workout, "total output kj, total output, output kj, incline avg pct, avg incline, minutes in zone, zone minutes 4, fastest 5k, fastest 1k, fastest mile, best 5k, best 10k, personal best, personal records, class taken, class instructor, instructor name workout, 运动类型, 运动记录, 運動種類").unless("charging, cpu"),
    Phrases::strong(Calories, "tdee, total daily energy expenditure"),
    Phrases::strong(Fitness, "training status, own index, ownindex, pwc150, pwc170, fitness test result, running index, cooper test, beep test"),
    Phrases::strong(Sleep, "hypnogram, sleep graph, schnarchen, schnarchdauer, schnarchzeit, snoring, snore time, ronflement, temps de ronflement, ronquidos, russamento, snurken").unless("remark"),
];
