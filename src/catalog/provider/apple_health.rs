//! Apple Health: what the Health app hands out as `export.zip`. Not Apple's account archive.
//! Must not rely on file names or on words that follow the phone's language.
//! Facts: public exports of versions 3 to 14 and the programs that read them, see `SOURCES`. Type identifiers are
//! Apple's closed list; those met in no public export are marked as recalled.

use super::{field, maybe, plain, recalled, seen, source, step};
use crate::model::DataClass::{
    AccountId, Address, BirthDate, BloodPressure, Calories, Composition, Condition, DeviceId, EventLog, Firmware,
    Fitness, Gender, Glucose, Heart, Height, ImageUrl, Language, Mental, Model, Name, Nickname, Nutrition, Phone,
    Place, Postcode, Reproductive, Respiratory, Serial, Sleep, Steps, Temperature, Timezone, Track, Url, Weight,
    Workout,
};
use crate::model::{
    FieldRule, Format, Holder, Integration, IntegrationMark, Mark, Notation, Provider, Source, Standing, WhoseRule,
};

pub(super) static PROVIDER: Provider = Provider {
    id: "apple_health",
    name: "Apple Health",
    vendor: "apple",
    holder: Holder::You,
    standing: Standing::Known,
    formats: &[EXPORT, CLINICAL_TWIN, ROUTE, ECG, CLINICAL_RECORD],
    instructions: &[
        step("On the iPhone, open the Health app, tap your picture, then \"Export All Health Data\"."),
        step("Wait; with years of data it takes some minutes."),
        step("Send the archive from the share sheet to this computer, and load it as it is."),
        step(
            "If the archive is empty or damaged, set Auto-Lock to a longer time and export again; the phone has to \
             stay awake meanwhile.",
        ),
        recalled("Auto-Lock stands in Settings, under Display & Brightness."),
    ],
    sources: SOURCES,
};

const SOURCES: &[Source] = &[
    source("dogsheep/healthkit-to-sqlite: tests, and its report of the broken iOS 16 export", "2026-11"),
    source("alxdrcirilo/apple-health-parser: tests/data/export.xml, export.zip (ce3279f)", "2026-11"),
    source("k0rventen/apple-health-grafana: tests (localized file name)", "2026-11"),
    source("nazihkalo/Apple-Health-Data-Analysis: sizes of a real export (26e5abf)", "2026-11"),
    source("mmarca-tech/OpenVitals: docs/features/apple-health-import.md", "2026-11"),
    source("the-momentum/open-wearables: names of 82 type identifiers", "2026-11"),
];

const EXPORT: Format = Format {
    id: "apple_health.export",
    name: "main export",
    // Tools that re-save the file leave the document type out, so either will do.
    marks: &[Mark::Head("<!DOCTYPE HealthData"), Mark::Head("<HealthData ")],
    fields: EXPORT_FIELDS,
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: EXPORT_INTEGRATIONS,
};

const EXPORT_FIELDS: &[FieldRule] = &[
    field("HealthData/locale", Language),
    field("Me/HKCharacteristicTypeIdentifierDateOfBirth", BirthDate),
    field("Me/HKCharacteristicTypeIdentifierBiologicalSex", Gender),
    field("Me/HKCharacteristicTypeIdentifierBloodType", Condition),
    field("Me/HKCharacteristicTypeIdentifierFitzpatrickSkinType", Condition),
    field("Me/HKCharacteristicTypeIdentifierCardioFitnessMedicationsUse", Condition),
    // A clinic's name tells what somebody is treated for; elsewhere a source is a device or app that mostly
    // carries the owner's first name.
    field("ClinicalRecord/sourceName", Condition),
    field("ClinicalRecord/sourceURL", Url),
    field("ClinicalRecord/identifier", AccountId),
    field("ClinicalRecord/type", Condition),
    plain("ClinicalRecord/fhirVersion"),
    plain("ClinicalRecord/resourceFilePath"),
    field("sourceName", Nickname),
    field("source", Nickname), // iOS 8
    field("sourceVersion", Firmware),
    field("device", Model),
    // When something was written tells nothing by itself; what was written is said beside it.
    plain("ExportDate/value"),
    plain("creationDate"),
    plain("startDate"),
    plain("endDate"),
    plain("receivedDate"),
    plain("unit"),
    plain("type"),
    plain("FileReference/path"),
    // Entries that explain a record.
    field("value[Withings User Identifier]", AccountId),
    field("value[Withings Link]", AccountId), // the same number inside an address
    field("value[HKDeviceSerialNumber]", Serial),
    field("value[HKDeviceName]", Nickname),
    field("value[HKDeviceManufacturerName]", Model),
    field("value[HKTimeZone]", Timezone),
    field("value[HKExternalUUID]", DeviceId),
    field("value[HKMetadataKeySyncIdentifier]", DeviceId),
    plain("value[HKMetadataKeySyncVersion]"),
    plain("value[HKWeatherTemperature]"),
    plain("value[HKWeatherHumidity]"),
    plain("value[HKWasUserEntered]"),
    plain("value[HKIndoorWorkout]"),
    plain("value[HKMetadataKeyHeartRateMotionContext]"),
    plain("value[HKAlgorithmVersion]"),
    plain("value[Health Mate App Version]"),
    plain("value[Modified Date]"),
    field("value[HKFoodType]", Nutrition),
    field("value[HKAverageMETs]", Fitness),
    field("value[HKHeartRateEventThreshold]", Heart),
    field("value[HKBloodGlucoseMealTime]", Glucose),
    field("value[HKInsulinDeliveryReason]", Glucose),
    field("value[HKMenstrualCycleStart]", Reproductive),
    field("value[HKSexualActivityProtectionUsed]", Reproductive),
    // Body.
    field("value[HKQuantityTypeIdentifierBodyMass]", Weight),
    field("value[HKQuantityTypeIdentifierHeight]", Height),
    field("value[HKQuantityTypeIdentifierBodyMassIndex]", Composition),
    // A fraction of one, whatever the unit beside it says; some programs write per cent.
    field("value[HKQuantityTypeIdentifierBodyFatPercentage]", Composition).written(Notation::Fraction),
    field("value[HKQuantityTypeIdentifierLeanBodyMass]", Composition),
    field("value[HKQuantityTypeIdentifierWaistCircumference]", Composition),
    field("value[HKQuantityTypeIdentifierHeartRate*]", Heart), // also variability and recovery
    field("value[HKQuantityTypeIdentifierRestingHeartRate]", Heart),
    field("value[HKQuantityTypeIdentifierWalkingHeartRateAverage]", Heart),
    field("value[HKQuantityTypeIdentifierAtrialFibrillationBurden]", Heart),
    field("value[HKQuantityTypeIdentifierPeripheralPerfusionIndex]", Heart),
    field("value[HKCategoryTypeIdentifierHighHeartRateEvent]", Heart),
    field("value[HKCategoryTypeIdentifierLowHeartRateEvent]", Heart),
    field("value[HKCategoryTypeIdentifierIrregularHeartRhythmEvent]", Heart),
    field("InstantaneousBeatsPerMinute/bpm", Heart).written(Notation::In("bpm")),
    plain("InstantaneousBeatsPerMinute/time"),
    field("value[HKQuantityTypeIdentifierBloodPressure*]", BloodPressure),
    field("value[HKQuantityTypeIdentifierRespiratoryRate]", Respiratory),
    field("value[HKQuantityTypeIdentifierOxygenSaturation]", Respiratory).written(Notation::Fraction),
    field("value[HKQuantityTypeIdentifierForced*]", Respiratory),
    field("value[HKQuantityTypeIdentifierPeakExpiratoryFlowRate]", Respiratory),
    field("value[HKQuantityTypeIdentifierInhalerUsage]", Respiratory),
    field("value[HKQuantityTypeIdentifierAppleSleepingBreathingDisturbances]", Respiratory),
    field("value[HKCategoryTypeIdentifierSleepApneaEvent]", Respiratory),
    field("value[HKQuantityTypeIdentifierBodyTemperature]", Temperature),
    field("value[HKQuantityTypeIdentifierBasalBodyTemperature]", Temperature),
    field("value[HKQuantityTypeIdentifierAppleSleepingWristTemperature]", Temperature),
    field("value[HKQuantityTypeIdentifierBloodGlucose]", Glucose),
    field("value[HKQuantityTypeIdentifierInsulinDelivery]", Glucose),
    field("value[HKCategoryTypeIdentifierMenstrual*]", Reproductive),
    field("value[HKCategoryTypeIdentifierIntermenstrualBleeding]", Reproductive),
    field("value[HKCategoryTypeIdentifierInfrequentMenstrualCycles]", Reproductive),
    field("value[HKCategoryTypeIdentifierIrregularMenstrualCycles]", Reproductive),
    field("value[HKCategoryTypeIdentifierPersistentIntermenstrualBleeding]", Reproductive),
    field("value[HKCategoryTypeIdentifierProlongedMenstrualPeriods]", Reproductive),
    field("value[HKCategoryTypeIdentifierBleeding*]", Reproductive),
    field("value[HKCategoryTypeIdentifierOvulationTestResult]", Reproductive),
    field("value[HKCategoryTypeIdentifierProgesteroneTestResult]", Reproductive),
    field("value[HKCategoryTypeIdentifierCervicalMucusQuality]", Reproductive),
    field("value[HKCategoryTypeIdentifierSexualActivity]", Reproductive),
    field("value[HKCategoryTypeIdentifierPregnancy*]", Reproductive),
    field("value[HKCategoryTypeIdentifierLactation]", Reproductive),
    field("value[HKCategoryTypeIdentifierContracepti*]", Reproductive),
    field("value[HKCategoryTypeIdentifierMindfulSession]", Mental),
    field("value[HKCategoryTypeIdentifierMoodChanges]", Mental),
    field("value[HKDataTypeStateOfMind]", Mental), // recalled
    field("value[HKQuantityTypeIdentifierElectrodermalActivity]", Mental),
    field("value[HKQuantityTypeIdentifierDietary*]", Nutrition),
    field("value[HKQuantityTypeIdentifierNumberOfAlcoholicBeverages]", Nutrition),
    field("value[HKQuantityTypeIdentifierBloodAlcoholContent]", Nutrition),
    // Activity and sleep.
    field("value[HKQuantityTypeIdentifierStepCount]", Steps),
    field("value[HKQuantityTypeIdentifierDistance*]", Steps),
    field("value[HKQuantityTypeIdentifierFlightsClimbed]", Steps),
    field("value[HKQuantityTypeIdentifierPushCount]", Steps),
    field("value[HKQuantityTypeIdentifierNikeFuel]", Steps),
    field("value[HKQuantityTypeIdentifierAppleWalkingSteadiness]", Condition),
    field("value[HKQuantityTypeIdentifierAppleExerciseTime]", Workout),
    field("value[HKQuantityTypeIdentifierAppleMoveTime]", Workout),
    field("value[HKQuantityTypeIdentifierAppleStandTime]", Workout),
    field("value[HKCategoryTypeIdentifierAppleStandHour]", Workout),
    field("value[HKQuantityTypeIdentifierRunning*]", Workout),
    field("value[HKQuantityTypeIdentifierCycling*]", Workout),
    field("value[HKQuantityTypeIdentifierSwimmingStrokeCount]", Workout),
    field("value[HKQuantityTypeIdentifierWorkoutEffortScore]", Workout),
    field("value[HKQuantityTypeIdentifierEstimatedWorkoutEffortScore]", Workout),
    field("value[HKQuantityTypeIdentifierPhysicalEffort]", Workout),
    field("value[HKQuantityTypeIdentifierActiveEnergyBurned]", Calories),
    field("value[HKQuantityTypeIdentifierBasalEnergyBurned]", Calories),
    field("value[HKQuantityTypeIdentifierVO2Max]", Fitness),
    field("value[HKCategoryTypeIdentifierLowCardioFitnessEvent]", Fitness),
    field("value[HKQuantityTypeIdentifierWalking*]", Fitness), // speed, step length, asymmetry
    field("value[HKQuantityTypeIdentifierStair*]", Fitness),
    field("value[HKCategoryTypeIdentifierSleepAnalysis]", Sleep),
    field("value[HKDataTypeSleepDurationGoal]", Sleep),
    field("value[HKCategoryTypeIdentifierHandwashingEvent]", EventLog),
    field("value[HKCategoryTypeIdentifierToothbrushingEvent]", EventLog),
    field("value[HKQuantityTypeIdentifierTimeInDaylight]", EventLog),
    // Hearing, falls, and every symptom that can be logged: whatever other category stands here is about an illness.
    field("value[HKQuantityTypeIdentifierHeadphoneAudioExposure]", Condition),
    field("value[HKQuantityTypeIdentifierEnvironmentalAudioExposure]", Condition),
    field("value[HKQuantityTypeIdentifierNumberOfTimesFallen]", Condition),
    field("value[HKQuantityTypeIdentifierSixMinuteWalkTestDistance]", Condition),
    field("value[HKCategoryTypeIdentifier*]", Condition),
    // Workouts, the daily rings, hearing tests, glasses.
    field("Workout/workoutActivityType", Workout),
    field("Workout/duration", Workout),
    field("Workout/totalDistance", Steps),
    field("Workout/totalEnergyBurned", Calories),
    field("WorkoutStatistics/sum", Workout),
    field("WorkoutStatistics/average", Workout),
    field("WorkoutStatistics/minimum", Workout),
    field("WorkoutStatistics/maximum", Workout),
    plain("WorkoutEvent/date"),
    plain("ActivitySummary/dateComponents"),
    field("ActivitySummary/activeEnergyBurned", Calories),
    field("ActivitySummary/appleMoveTime", Workout),
    field("ActivitySummary/appleExerciseTime", Workout),
    field("ActivitySummary/appleStandHours", Workout),
    field("SensitivityPoint/leftEarValue", Condition),
    field("SensitivityPoint/rightEarValue", Condition),
    plain("VisionPrescription/dateIssued"),
    field("RightEye/sphere", Condition), // recalled, from the document type
    field("LeftEye/sphere", Condition),
];

/// An app that wrote records is linked; a name alone can also be what somebody called a device.
const EXPORT_INTEGRATIONS: &[IntegrationMark] = &[
    seen("value[Withings User Identifier]", "", Integration::Withings),
    seen("value[Withings Link]", "withings", Integration::Withings),
    maybe("sourceName", "Withings", Integration::Withings),
    maybe("sourceName", "Health Mate", Integration::Withings),
    maybe("sourceName", "Strava", Integration::Strava),
    maybe("sourceName", "Fitbit", Integration::Fitbit),
    maybe("sourceName", "Garmin", Integration::Garmin),
    maybe("sourceName", "Wyze", Integration::Wyze),
];

/// The same person once more, as a clinical document. May have several root elements. Its measurements repeat those of
/// the main export, so only what identifies the person is named here.
const CLINICAL_TWIN: Format = Format {
    id: "apple_health.cda",
    name: "clinical twin",
    marks: &[Mark::Head("<ClinicalDocument")],
    fields: &[
        field("patient/name", Name),
        field("patient/name/given", Name),
        field("patient/name/family", Name),
        field("patient/administrativeGenderCode/code", Gender),
        field("patient/administrativeGenderCode/displayName", Gender),
        field("patient/birthTime/value", BirthDate),
        field("patientRole/addr", Address),
        field("addr/streetAddressLine", Address),
        field("addr/city", Place),
        field("addr/state", Place),
        field("addr/country", Place),
        field("addr/postalCode", Postcode),
        field("patientRole/telecom/value", Phone),
        field("patientRole/id/extension", AccountId),
        field("text/sourceName", Nickname), // recalled, like the next two
        field("text/device", Model),
        plain("text/sourceVersion"),
        plain("templateId/root"),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};

const ROUTE: Format = Format {
    id: "apple_health.route",
    name: "workout route",
    marks: &[Mark::Head("creator=\"Apple Health Export\"")],
    fields: &[
        field("trkpt/lat", Track),
        field("trkpt/lon", Track),
        plain("trkpt/ele"),
        field("trkpt/time", Track),
        plain("metadata/time"),
        plain("trk/name"),
        plain("extensions/speed"),
        plain("extensions/course"),
        plain("extensions/hAcc"),
        plain("extensions/vAcc"),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};

/// Name and date of birth stand in the head of every single file. Labels follow the phone's language; the unit does not.
const ECG: Format = Format {
    id: "apple_health.ecg",
    name: "electrocardiogram",
    marks: &[Mark::Head(",µV"), Mark::Path("electrocardiograms/ecg_", 10)],
    fields: &[
        field("Name", Name),
        field("Date of Birth", BirthDate),
        plain("Recorded Date"),
        field("Classification", Heart),
        field("Symptoms", Condition),
        field("Software Version", Firmware),
        field("Device", Model),
        plain("Sample Rate"),
        plain("Lead"),
        // The samples: one number a line, under whatever the last line of the head is taken for.
        field("Unit", Heart),
        field("µV", Heart),
        field("column 1", Heart),
    ],
    keys: &[],
    whose: &[WhoseRule::Yours],
    integrations: &[],
};

/// FHIR resources of the clinics that the person connected.
const CLINICAL_RECORD: Format = Format {
    id: "apple_health.clinical",
    name: "clinical record",
    marks: &[Mark::Keys(&["resourceType"]), Mark::Path("clinical-records/", 3)],
    fields: &[
        plain("resourceType"),
        field("name/family", Name),
        field("name/given", Name),
        field("name/text", Name),
        field("patient/display", Name),
        field("subject/display", Name),
        field("performer/display", Name),
        field("telecom/value", Phone), // an e-mail address as well, which the value tells
        field("address/line", Address),
        field("address/text", Address),
        field("address/city", Place),
        field("address/state", Place),
        field("address/country", Place),
        field("address/postalCode", Postcode),
        field("birthDate", BirthDate),
        field("gender", Gender),
        field("identifier/value", AccountId),
        field("communication/language/text", Language),
        field("photo/url", ImageUrl),
        field("code/text", Condition),
        field("code/coding/display", Condition),
        field("vaccineCode/text", Condition),
        field("vaccineCode/coding/display", Condition),
        field("medicationCodeableConcept/text", Condition),
        field("valueQuantity/value", Condition),
    ],
    keys: &[],
    whose: &[
        WhoseRule::OthersUnder("contact"),
        WhoseRule::OthersUnder("performer"),
        WhoseRule::OthersUnder("participant"),
        WhoseRule::OthersUnder("practitioner"),
        WhoseRule::Yours,
    ],
    integrations: &[],
};
