//! Renpho: one table that the app makes of the scale's history. Three headers are known, each in kilograms and in pounds;
//! the unit stands in the header, some names begin with a space, and `--` stands for "not measured".
//! Must not say whose it is: an account holds several people, and the table names none of them.
//! Facts: the readers and their tests in `SOURCES`.

use super::{field, plain, source, step};
use crate::model::DataClass::{Composition, Heart, Message, Weight};
use crate::model::{Format, Holder, Mark, Notation::In, Provider, Standing};

pub(super) static PROVIDER: Provider = Provider {
    id: "renpho",
    name: "Renpho",
    vendor: "renpho",
    holder: Holder::Vendor,
    standing: Standing::Known,
    formats: &[SCALE],
    names: &[],
    dates: None,
    instructions: &[
        step("In the Renpho app: the device, History, Export."),
        step("Load the table that it makes; make one for each person who uses the scale."),
    ],
    sources: &[
        source("Tests of a public Renpho reader (three headers, 2024 to 2026)", "2026-11"),
        source("Public importers of Renpho’s table, in kilograms and pounds", "2026-11"),
    ],
};

const SCALE: Format = Format {
    id: "renpho.scale",
    name: "scale table",
    marks: &[
        Mark::Keys(&["Body Fat(%)", "Skeletal Muscle(%)", "Target to optimal weight(kg)"]),
        Mark::Keys(&["Body Fat(%)", "Skeletal Muscle(%)", "Target to optimal weight(lb)"]),
        Mark::Keys(&["Body Fat(%)", "Skeletal Muscle(%)", "BMR(kcal)", "Metabolic Age"]),
        Mark::Keys(&["Body Fat Percentage(%)", "Skeletal Muscle Percentage(%)", "Metabolic Age"]),
    ],
    fields: &[
        field("Weight(kg)", Weight).written(In("kg")),
        field("Weight(lb)", Weight).written(In("lb")),
        field("BMI", Composition),
        field("Body Fat(%)", Composition),
        field("Body Fat Percentage(%)", Composition),
        field("Body Fat Mass(kg)", Composition).written(In("kg")),
        field("Body Fat Mass(lb)", Composition).written(In("lb")),
        field("Skeletal Muscle(%)", Composition),
        field("Skeletal Muscle Percentage(%)", Composition),
        field("Skeletal Muscle Mass(kg)", Composition).written(In("kg")),
        field("Muscle Percentage(%)", Composition),
        field("Muscle Mass(kg)", Composition).written(In("kg")),
        field("Muscle Mass(lb)", Composition).written(In("lb")),
        field("Fat-Free Mass(kg)", Composition).written(In("kg")),
        field("Fat-Free Mass(lb)", Composition).written(In("lb")),
        field("Subcutaneous Fat(%)", Composition),
        field("Visceral Fat", Composition),
        field("Body Water(%)", Composition),
        field("Body Water Percentage(%)", Composition),
        field("Body Water Mass(kg)", Composition).written(In("kg")),
        field("Bone Mass(kg)", Composition).written(In("kg")),
        field("Bone Mass(lb)", Composition).written(In("lb")),
        field("Bone Percentage(%)", Composition),
        // A share of the body, not of a meal; the space is the vendor's.
        field("Protein (%)", Composition),
        field("Protein(%)", Composition),
        field("Protein Percentage(%)", Composition),
        field("Protein Mass(kg)", Composition).written(In("kg")),
        field("BMR(kcal)", Composition),
        field("Metabolic Age", Composition),
        field("WHR (Waist-to-Hip Ratio)", Composition),
        field("Optimal Weight(kg)", Composition).written(In("kg")),
        field("Target to optimal weight(kg)", Composition).written(In("kg")),
        field("Target to optimal fat mass(kg)", Composition).written(In("kg")),
        field("Target to optimal muscle mass(kg)", Composition).written(In("kg")),
        field("Target to optimal weight(lb)", Composition).written(In("lb")),
        field("Weight Level", Composition),
        field("Body Type", Composition),
        field("Heart Rate(bpm)", Heart).written(In("bpm")), // recalled
        field("Remarks", Message),
        plain("No."),
        plain("Date"),
        plain("Time"),
        plain("Time of Measurement"),
    ],
    keys: &[],
    whose: &[],
    integrations: &[],
};
