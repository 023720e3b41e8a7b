//! Key words of the body.

use super::Phrases;
use crate::model::DataClass::{
    Biometric, BloodPressure, Composition, Condition, GeneticLab, Glucose, Heart, Height, Mental, Nutrition,
    Reproductive, Respiratory, Temperature, Weight,
};

/// What weighs or is high and is no body.
const THINGS: &str = "font, shipping, package, parcel, layer, edge, priority, product, neural, rule, image, screen, \
     window, video, frame, thumbnail, pixel, ui, img, view, picture, resolution, canvas, item, line, row, ceiling, \
     mount, mounting, tank, water, snow, wave, cloud, text, logo, vote, sort, traffic, load, vehicle, unit, cargo, \
     laundry, filament, spool, upstream, upstreams, routing, backend, leader, balancer, food, bowl, litter, feed, \
     feeder, portion, water level, item, min font, sensor, vacuum, robot, grind, coffee, dose, material, stroke, \
     widget, icon, panel, spec, rr, gross, tare, net, pet, dog, cat, dumbbell, lifted, barbell, lift, exercise, \
     wall, floor, layout, viewport, page, media, photo, camera, cameras, detect, encoder, stream, substream, map, terrain";

/// What is warm and is no body.
const ROOMS: &str = "room, indoor, outdoor, thermostat, water, chip, cpu, battery, weather, ambient, color, device, \
     gpu, oven, fridge, heat, cool, heating, cooling, setpoint, board";

pub(super) const PHRASES: &[Phrases] = &[
    Phrases::strong(
        Weight,
        "weight, body mass, weight goal, körpergewicht, zielgewicht, poids, poids corporel, peso, peso corporal, \
         peso corporeo, lichaamsgewicht, waga, masa ciała, 体重, weight pounds, weight grams, weight stone, weight \
         loss, weight gain, weight change, weight trend, weigh in, weigh ins, body wt, wt kg, wt lb, wt lbs",
    )
    .unless(THINGS),
    Phrases::strong(
        Height,
        "body height, height cm, height inches, height in inches, height feet, user height, person height, my \
         height, profile height, stature, körpergröße, körperhöhe, lichaamslengte, estatura, wzrost, 身高, 身長",
    )
    .unless(THINGS),
    Phrases::weak(Height, "height, größe, taille, altura, altezza, lengte, statura").unless(
        "layer, nozzle, bed, print, desk, table, stand, level, cloud, sensor, mounting, installation, antenna, image, \
         screen, window, video, frame, thumbnail, pixel, ui, img, view, picture, resolution, canvas, line, row, \
         ceiling, mount, tank, snow, wave, text, logo, widget, icon, panel, photo, camera, viewport, media, layout, \
         page, terrain, width, stream, detect, cameras, encoder, map, datei, file, fichier, speicher",
    ),
    Phrases::strong(
        Composition,
        "fat ratio, fat mass, fat free mass, lean mass, lean body mass, muscle, muscle mass, bone, bone mass, bone \
         mineral, bone density, body water, hydration mass, vfr, bmi, body mass index, bmr, basal metabolic rate, \
         metabolic age, body age, impedance, body composition, body type, protein rate, protein percentage, waist, \
         waist circumference, hip circumference, waist hip ratio, head size, body score, fat, metabolism, \
         fettanteil, muskelanteil, masse grasse, masse maigre, masse hydrique, eau corporelle, graisse viscérale, \
         indice de masse corporelle, imc, âge métabolique, masa ósea, grasa corporal, masa muscular, agua corporal, \
         masa magra, massa ossea, massa grassa, massa muscolare, acqua corporea, grasso corporeo, grasso viscerale, \
         massa magra, visceraal vet, gordura corporal, massa muscular, massa gorda, masa kostna, tkanka tłuszczowa, \
         masa mięśniowa, woda w organizmie, tłuszcz trzewny, 体脂率, 体脂肪率, 骨量, 筋肉量",
    )
    .unless("wire, car, vehicle, imu, chip, label, dietary, food, nutrition, meal, saturated, trans, fish, http"),
    Phrases::weak(Composition, "protein, water, occupation body")
        .under("body, scale, composition, bmi")
        .unless("dietary, food, meal, heater, leak, intake"),
    Phrases::strong(
        Heart,
        "heartrate, pulse, bpm, hrv, heart rate variability, rmssd, sdnn, resting hr, beats per minute, ecg, ekg, \
         electrocardiogram, afib, atrial fibrillation, pulse wave velocity, pwv, vascular age, avg hr, max hr, min \
         hr, heart rate recovery, irregular rhythm, sinus rhythm, cardiac, ibi, rr interval, qrs, rhr, hr max, hr \
         min, hr avg, hr rest, hr average, hr value, hr zone, heart rate zone, heart rate reserve, hr reserve, ppg, \
         arrhythmia, tachycardia, bradycardia, heart age, pulse transit time, arterial stiffness, stroke volume, \
         cardiac output, heart, ruheherzfrequenz, fréquence cardiaque au repos, pouls, frecuencia cardíaca, pulso, \
         ritmo cardíaco, frequenza cardiaca, battito cardiaco, polso, hartslagfrequentie, frequência cardíaca, \
         tętno, puls spoczynkowy, 心率, 心拍数, 心拍",
    )
    .unless(
        "effect, effects, led, metronome, deck, dj, beat, beats, width, keepalive, alive, heartbeat, watchdog, \
         tempo, song, music, energy, electric, meter, kwh, zones",
    ),
    Phrases::weak(Heart, "hr")
        .under("workout, activity, exercise, lap, sample, run, ride, health, hr")
        .unless("time, human, department"),
    Phrases::strong(
        BloodPressure,
        "systolic, diastolic, sys dia, bp sys, bp dia, sbp, dbp, sys pressure, dia pressure, pulse pressure, bp, \
         hypertension, systolic pressure, diastolic pressure, blood pressure, mean arterial pressure, sys mmhg, dia \
         mmhg, tension artérielle, pression artérielle, systolique, diastolique, presión arterial, sistólica, \
         diastólica, pressione arteriosa, pressione sanguigna, pressão arterial, ciśnienie krwi, skurczowe, \
         rozkurczowe, 血压, 血圧",
    ),
    Phrases::strong(
        Respiratory,
        "spo2, o2 saturation, o2 sat, sao2, oxygen level, odi, oxygen desaturation, resp rate, breath rate, brpm, \
         breathing, breathing frequency, lung capacity, fev1, fvc, peak flow, cpap, snore, snore count, oxygen \
         saturation, respiratory rate, respiration, breaths per minute, oxygen, pulse ox, pulse oximetry, breathing \
         disturbances, apnea, apnea index, ahi, forced vital capacity, peak expiratory flow, inhaler usage, snoring, \
         oxygenation, schnarchen, saturation en oxygène, ronflement, frecuencia respiratoria, frequenza \
         respiratoria, saturazione di ossigeno, frequência respiratória, saturação de oxigênio, częstość oddechów, \
         saturacja, 呼吸频率",
    )
    .unless("water, tank, air, sensor, concentrator, dissolved, aquarium, exhaust, engine, lambda, ppm, pond"),
    Phrases::strong(
        Temperature,
        "body temperature, body temp, temperature body, temp body, forehead temperature, ear temperature, oral \
         temperature, bbt, skin temp deviation, skin temperature, skin temp, wrist temperature, core temperature, \
         basal temperature, temperature deviation, fever, nightly temperature, température corporelle, température \
         cutanée, temperatura corporal, temperatura corporea, temperatura cutanea, temperatura da pele, temperatura \
         ciała, 体温",
    )
    .unless(ROOMS),
    Phrases::weak(Temperature, "temperature, temp, temperatur, temperatura")
        .under("body, skin, wrist, core, basal, person, patient")
        .unless(ROOMS),
    Phrases::strong(
        Glucose,
        "glucose, bg, sgv, glucose level, insulin units, iob, carb ratio, eag, blood sugar, cgm, insulin, insulin \
         delivery, hba1c, a1c, mmol, bolus, insulindosis, glycémie, glucemia, glicemia, glikemia, glukoza, 血糖",
    ),
    Phrases::strong(Glucose, "mgdl, mg dl, mmol l, mmoll")
        .unless("lipid, lipids, cholesterol, triglycerides, hdl, ldl, lab, labs, alert, alerts"),
    Phrases::strong(
        Reproductive,
        "menstrual, menstruation, last period, last period date, next period, period tracking, cycle tracking, \
         fertile window, due date baby, trimester, breastfeeding, libido, sexual health, cycle start, menstrual \
         flow, menstrual cycle, period start, period end, period days, period length, ovulation, ovulation test, \
         ovulation test result, pregnancy, pregnant, pregnancy test, fertile, fertility, sexual activity, sex life, \
         contraceptive, contraception, cervical mucus, intermenstrual bleeding, lactation, cycle day, cycle length, \
         cycle phase, luteal phase, miscarriage, birth control, gestational, menopause, menarche, zyklus, \
         zykluslänge, eisprung, schwangerschaft, periode, règles, cycle menstruel, grossesse, embarazo, ovulación, \
         ciclo mestruale, gravidanza, ovulazione, menstruatie, zwangerschap, menstruação, gravidez, miesiączka, \
         ciąża, owulacja, 生理, 経期",
    )
    .unless("billing, duty, clean, schedule, wash, charge, battery, polling, grace, trial"),
    Phrases::weak(Reproductive, "cycle, period").under("menstrual, female, women, womens, ovulation, menstruation"),
    Phrases::strong(
        Condition,
        "unverträglichkeiten, unverträglichkeit, intolerances, intolleranze, intolerancias, medication, medicine, \
         medicine name, drug, drug name, dosage, prescription, allergy, symptom, disability, illness, disease, \
         medical condition, health condition, blood type, blood group, immunization, vaccination, vaccine, \
         treatment, surgery, medical history, disorder, headache, migraine, seizure, fall detected, number of times \
         fallen, injury, wheelchair use, audiogram, hearing loss, dose taken, pill, pill reminder, med schedule, \
         health issue, health problem, health status, chronic condition, comorbidity, medical device implanted, \
         pacemaker, smoker, smoking status, ailment, care plan, care needs, disability status, hospital, \
         hospitalization, doctor name, physician, icd10, icd code, skin type, medical notes, medical id, health \
         record, medical record number, prescribed by, ketones, toothbrushing, handwashing, medikament, medikamente, \
         allergie, allergien, krankheit, blutgruppe, impfung, beschwerden, diagnostic médical, médicament, maladie, \
         symptômes, groupe sanguin, ordonnance, diagnóstico, medicamento, alergia, enfermedad, síntomas, grupo \
         sanguíneo, diagnosi, farmaco, farmaci, allergia, malattia, sintomi, gruppo sanguigno, medicijn, medicijnen, \
         ziekte, bloedgroep, doença, tipo sanguíneo, leki, choroba, objawy, grupa krwi, diagnoza, 药物, 过敏, 診断, 服薬",
    )
    .unless("log, network, system, device, data, diagnostics, upload, report, camera, error"),
    Phrases::strong(
        Mental,
        "mood, stress, mood score, mood rating, stress index, mental state, wellbeing, wellness score, happiness, \
         resilience, relaxation score, tension level, burnout, panic attack, therapy, anxiety level, gad 7, phq 9, \
         stress level, stress score, mindfulness, mindful minutes, mindful session, meditation, anxiety, depression, \
         state of mind, emotion, feeling, body battery, eda, stress management, achtsamkeit, humeur, stress moyen, \
         ánimo, estrés, umore, estresse, nastrój, stres, 压力, 心情, ストレス, mental health",
    )
    .unless("test, light, lighting, scene, music, cpu, load, preset, presets, hue, lamp, led"),
    Phrases::strong(
        Nutrition,
        "calories consumed, calorie intake, calories in, food, food name, food item, meal, meal type name, \
         nutrition, carbs, carbohydrates, dietary, dietary energy, dietary fiber, sugar intake, water intake, \
         hydration, alcohol, alcoholic beverages, blood alcohol content, caffeine, caffeine intake, sodium, dietary \
         protein, dietary fat, total fat, saturated fat, drinks, diet, ernährung, mahlzeit, lebensmittel, \
         kohlenhydrate, koffein, alkohol, repas, aliment, glucides, apport calorique, alcool, comida, alimento, \
         hidratos de carbono, ingesta de agua, pasto, pasti, carboidrati, maaltijd, koolhydraten, refeição, \
         carboidratos diários, posiłek, węglowodany, 饮食, 食事, smoking, cigarettes",
    )
    .unless("pet, dog, cat, feeder, feed, hopper, fish, plant, sensor"),
    Phrases::strong(
        Biometric,
        "fp template, finger template, fingerprint template, minutiae, fingerprint data, fingerprint name, \
         fingerprint id, fingerprint user, fingerprints, finger id, fingerprint hash bio, face template, face \
         embedding, face print, face vector, face encoding, face descriptor, face feature, face model data, voice \
         print, voice profile, voice template, voice embedding, speaker embedding, voice id profile, iris, iris \
         scan, iris template, retina scan, palm print, palm template, palm vein, vein template, biometric, biometric \
         id, biometric template, biometric hash, gait pattern, keystroke pattern, hand geometry, fingerabdruck, \
         fingerabdrücke, gesichtsvorlage, gesichtsmerkmale, stimmabdruck, stimmprofil, biometrische daten, empreinte \
         digitale, empreinte vocale, données biométriques, modèle de visage, huella dactilar, huellas dactilares, \
         huella digital, plantilla facial, datos biométricos, huella de voz, impronta digitale, impronte digitali, \
         impronta vocale, dati biometrici, vingerafdruk, vingerafdrukken, stemafdruk, biometrische gegevens, \
         impressão digital, impressões digitais, impressão vocal, dados biométricos, odcisk palca, odciski palców, \
         odcisk głosu, dane biometryczne, 指纹, 声纹, 指紋",
    )
    .unless("sensor, certificate, cert, ssl, tls, ssh, sha1, browser, pbs, repository, reader, login, unlock, auth"),
    Phrases::weak(Biometric, "fingerprint, finger, embedding, palm, voiceprint")
        .under("lock, user, person, face, biometric, unlock, member, enroll, enrollment, recognition")
        .unless("certificate, cert, ssl, tls, ssh, key, device, build, sha1, browser, sensor, image, hash"),
    Phrases::strong(
        GeneticLab,
        "apoe, genotype, haplotype, genetic, genetic risk, genome, genomic, dna, dna sequence, dna test, haplogroup, \
         allele, ancestry composition, ancestry, gene variant, lab result, lab report, lab test, lab value, \
         laboratory result, laboratory report, blood test, blood test result, blood count, blood panel, blood work, \
         hemoglobin, haemoglobin, hematocrit, creatinine, cholesterol, ldl, hdl, triglycerides, ferritin, vitamin d \
         level, tsh, crp, urinalysis, urine test, uric acid, biomarker, hiv status, hiv test, pcr test, covid test, \
         test result covid, stool test, microbiome, lipid panel, platelets, leukocytes, gentest, gendaten, genom, \
         erbgut, laborwerte, laborwert, laborbefund, laborergebnis, blutbild, blutwerte, blutuntersuchung, \
         cholesterin, résultats d analyse, analyse de sang, analyses sanguines, bilan sanguin, test génétique, \
         données génétiques, adn, análisis de sangre, resultados de laboratorio, prueba genética, datos genéticos, \
         colesterol, esami del sangue, analisi del sangue, referti di laboratorio, test genetico, dati genetici, \
         colesterolo, bloedonderzoek, bloedwaarden, labuitslag, labuitslagen, dna test uitslag, genetische gegevens, \
         exame de sangue, exames laboratoriais, resultado de exame, teste genético, dados genéticos, badanie krwi, \
         wyniki badań, morfologia, test genetyczny, dane genetyczne, cholesterol całkowity, 化验结果, 基因, 検査結果",
    )
    .unless("algorithm, programming, service, dns, high"),
];
