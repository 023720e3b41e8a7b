//! WHOOP: four or five tables, without a name or an address in them; all of it is health.
//! Must not rely on English: names of files and headers follow the account's language. Five languages are recognised; the
//! columns of German and Spanish were seen, those of French and Portuguese are spelled from a list without accents.
//! Facts: the readers in `SOURCES`.

use super::{field, plain, recalled, source, step};
use crate::model::DataClass::{
    Calories, Condition, Fitness, Heart, Message, Respiratory, Sleep, Steps, Temperature, Timezone, Workout,
};
use crate::model::{FieldRule, Format, Holder, Mark, Notation::In, Provider, Standing, WhoseRule};

pub(super) static PROVIDER: Provider = Provider {
    id: "whoop",
    name: "WHOOP",
    vendor: "whoop",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[
        format(
            "whoop.journal",
            "journal",
            &[
                Mark::Keys(&["Cycle start time", "Question text"]),
                Mark::Keys(&["Startzeit des Zyklus", "Fragetext"]),
                Mark::Keys(&["Hora de inicio del ciclo", "Texto de la pregunta"]),
                Mark::Keys(&["Hora de início do ciclo", "Texto de pergunta"]),
            ],
        ),
        format(
            "whoop.cycles",
            "recovery, sleep and workouts",
            &[
                Mark::Keys(&["Cycle start time", "Cycle timezone"]),
                Mark::Keys(&["Cycle start time", "Workout start time"]),
                Mark::Keys(&["Startzeit des Zyklus", "Zeitzone des Zyklus"]),
                Mark::Keys(&["Hora de inicio del ciclo", "Zona horaria del ciclo"]),
                Mark::Keys(&["Heure de début du cycle", "Fuseau horaire du cycle"]),
                Mark::Keys(&["Hora de início do ciclo", "Fuso horário do ciclo"]),
                // Any other language, and whatever the headers became. Deep sleep keeps its English letters in all of them.
                Mark::Head(" (SWS)"),
                Mark::Path("my_whoop_data", 10),
            ],
        ),
    ],
    names: &[],
    dates: None,
    instructions: &[
        recalled("In the WHOOP app: More, App Settings, Data Export; or on app.whoop.com, in the settings."),
        step("A mail with a zip (my_whoop_data_) follows; load it whole, in whatever language it is."),
    ],
    sources: &[
        source("ryanbr/noop: Packages/StrandImport (headers in five languages)", "2026-11"),
        source("Header rows of an English and a Spanish export, as a reader keeps them for its tests", "2026-11"),
        source("A public importer of German exports", "2026-11"),
    ],
};

const fn format(id: &'static str, name: &'static str, marks: &'static [Mark]) -> Format {
    Format { id, name, marks, fields: FIELDS, keys: &[], whose: &[WhoseRule::Yours], integrations: &[] }
}

const FIELDS: &[FieldRule] = &[
    // Alcohol, sex, medicines, period: the question is the answer.
    field("Question text", Condition),
    field("Notes", Message),
    field("Cycle timezone", Timezone),
    plain("Cycle start time"),
    plain("Cycle end time"),
    field("Recovery score %", Fitness),
    field("Day Strain", Fitness),
    field("Activity Strain", Fitness),
    field("Resting heart rate (bpm)", Heart).written(In("bpm")),
    field("Heart rate variability (ms)", Heart).written(In("ms")),
    field("Max HR (bpm)", Heart).written(In("bpm")),
    field("Average HR (bpm)", Heart).written(In("bpm")),
    field("Skin temp (celsius)", Temperature),
    field("Blood oxygen %", Respiratory),
    field("Respiratory rate (rpm)", Respiratory),
    field("Energy burned (cal)", Calories),
    field("Sleep onset", Sleep),
    field("Wake onset", Sleep),
    field("Sleep performance %", Sleep),
    field("Asleep duration (min)", Sleep),
    field("In bed duration (min)", Sleep),
    field("Light sleep duration (min)", Sleep),
    field("Deep (SWS) duration (min)", Sleep),
    field("REM duration (min)", Sleep),
    field("Awake duration (min)", Sleep),
    field("Sleep need (min)", Sleep),
    field("Sleep debt (min)", Sleep),
    field("Sleep efficiency %", Sleep),
    field("Sleep consistency %", Sleep),
    field("Workout start time", Workout),
    field("Workout end time", Workout),
    field("Activity name", Workout),
    field("Duration (min)", Workout),
    field("HR Zone 1 %", Heart),
    field("HR Zone 2 %", Heart),
    field("HR Zone 3 %", Heart),
    field("HR Zone 4 %", Heart),
    field("HR Zone 5 %", Heart),
    field("Distance (meters)", Steps).written(In("m")),
    plain("GPS Enabled"),
    // German.
    field("Fragetext", Condition),
    field("Anmerkungen", Message),
    field("Zeitzone des Zyklus", Timezone),
    plain("Startzeit des Zyklus"),
    plain("Endzeit des Zyklus"),
    field("Erholungswert %", Fitness),
    field("Tagesbelastung", Fitness),
    field("Aktivitätsbelastung", Fitness),
    field("Ruheherzfrequenz (Schläge pro Minute)", Heart).written(In("bpm")),
    field("Herzfrequenzvariabilität (ms)", Heart).written(In("ms")),
    field("Max HF (Schläge pro Minute)", Heart).written(In("bpm")),
    field("Durchschnittliche HF (Schläge pro Minute)", Heart).written(In("bpm")),
    field("Hauttemperatur (Celsius)", Temperature),
    field("Blutsauerstoff %", Respiratory),
    field("Verbrannte Energie (cal)", Calories),
    field("Beginn des Schlafs", Sleep),
    field("Beginn des Aufwachens", Sleep),
    field("Schlafleistung %", Sleep),
    field("Schlafdauer (Min.)", Sleep),
    field("Schlafeffizienz %", Sleep),
    field("Name der Aktivität", Workout),
    field("Startzeit des Trainings", Workout),
    // Spanish.
    field("Texto de la pregunta", Condition),
    field("Notas", Message),
    field("Zona horaria del ciclo", Timezone),
    plain("Hora de inicio del ciclo"),
    plain("Hora de finalización del ciclo"),
    field("Puntuación de recuperación (%)", Fitness),
    field("Esfuerzo del día", Fitness),
    field("Frecuencia cardíaca en reposo (lpm)", Heart).written(In("bpm")),
    field("Variabilidad de la frecuencia cardíaca (ms)", Heart).written(In("ms")),
    field("FC máx. (lpm)", Heart).written(In("bpm")),
    field("FC promedio (lpm)", Heart).written(In("bpm")),
    field("Temp. cutánea (grados centígrados)", Temperature),
    field("Oxígeno en sangre %", Respiratory),
    field("Frecuencia respiratoria (rpm)", Respiratory),
    field("Energía quemada (cal)", Calories),
    field("Inicio del sueño", Sleep),
    field("Inicio de la vigilia", Sleep),
    field("Duración del sueño (min)", Sleep),
    field("Nombre de la actividad", Workout),
    field("Hora de inicio del entrenamiento", Workout),
    // French and Portuguese: what the names of fields alone would miss.
    field("Fuseau horaire du cycle", Timezone),
    field("Fréquence cardiaque au repos (bpm)", Heart).written(In("bpm")),
    field("Variabilité de la fréquence cardiaque (ms)", Heart).written(In("ms")),
    field("Nom de l'activité", Workout),
    field("Fuso horário do ciclo", Timezone),
    field("Frequência cardíaca em repouso (bpm)", Heart).written(In("bpm")),
    field("Variabilidade da frequência cardíaca (ms)", Heart).written(In("ms")),
    field("Texto de pergunta", Condition),
    field("Nome da atividade", Workout),
];
