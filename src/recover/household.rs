//! What the files show of a household and what the person says of it, laid together as facts. What the person says wins.
//! Holds ids and numbers, nothing that could name anybody.

use super::Facts;
use crate::catalog::guide::{INCIDENTS, SYMPTOMS};
use crate::model::{DataClass, Fact, Family, Incident, Integration, Link, Set, Symptom, Table, WifiCircumstance};

/// What the loaded files show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// Linked services, and how well each is proved.
    pub linked: Table<Integration, Link>,
    /// Kinds of data that are there.
    pub classes: Set<DataClass>,
    /// Kinds of data of other people.
    pub of_others: Set<DataClass>,
    /// Ids of vendors that keep data themselves, those with most kinds of data first.
    pub vendors: Vec<String>,
    /// Number of devices, where it can be told.
    pub n_devices: Option<u64>,
}

/// Whether the person stays with the vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stay {
    /// Keeps the devices and the account.
    Keep,
    /// Leaves.
    Leave,
}

/// What the person says. Ids of the catalog only.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Id of the symptom or incident.
    pub happened: Option<&'static str>,
    /// Keep or leave.
    pub stay: Option<Stay>,
    /// Whether somebody dangerous can see this. Never written anywhere.
    pub danger: Option<bool>,
    /// Id of the vendor.
    pub vendor: Option<&'static str>,
    /// Facts ticked (true) or unticked (false) by hand, linked services among them.
    pub ticks: Table<Fact, bool>,
    /// Number of devices.
    pub n_devices: Option<u64>,
    /// How the name of the network at home is. Never written anywhere.
    pub wifi: Set<WifiCircumstance>,
}

impl Answers {
    /// What happened, if it is something people notice.
    pub fn symptom(&self) -> Option<&'static Symptom> {
        SYMPTOMS.iter().find(|symptom| Some(symptom.id) == self.happened)
    }

    /// What happened, if it is something that became known.
    pub fn incident(&self) -> Option<&'static Incident> {
        INCIDENTS.iter().find(|incident| Some(incident.id) == self.happened)
    }

    /// The stable id of a symptom or incident.
    pub fn happening(id: &str) -> Option<&'static str> {
        let symptoms = SYMPTOMS.iter().map(|symptom| symptom.id);
        symptoms.chain(INCIDENTS.iter().map(|incident| incident.id)).find(|known| *known == id)
    }

    /// Id of the vendor it is about: the chosen one, else that of the incident, else the first of the files.
    pub fn vendor_id<'a>(&self, household: &'a Household) -> Option<&'a str> {
        let of_incident = self.incident().map(|incident| incident.vendor).filter(|vendor| !vendor.is_empty());
        self.vendor.or(of_incident).or_else(|| household.vendors.first().map(String::as_str))
    }

    /// Devices for which effort is counted; one if nobody knows.
    pub fn devices(&self, household: &Household) -> u64 {
        self.n_devices.or(household.n_devices).unwrap_or(1).clamp(1, 10_000)
    }

    /// Everything that is known.
    pub fn facts(&self, household: &Household) -> Facts {
        let mut facts: Facts = household.facts().collect();
        let happened = self.incident().map(|incident| incident.facts).or(self.symptom().map(|symptom| symptom.facts));
        for fact in happened.into_iter().flatten() {
            facts.set(*fact, true);
        }
        facts.set(Fact::Leave, self.stay == Some(Stay::Leave));
        facts.set(Fact::Danger, self.danger == Some(true));
        for (fact, is_known) in self.ticks.iter() {
            facts.set(*fact, *is_known);
        }
        // What the vendor runs itself is no service that it is linked with; a person’s own programs may list it as one.
        let vendor = self.vendor_id(household);
        for service in Integration::ALL.iter().filter(|service| Some(service.run_by()) == vendor) {
            facts.set(Fact::Linked(*service), false);
        }
        facts
    }
}

impl Household {
    fn facts(&self) -> impl Iterator<Item = Fact> {
        let linked =
            self.linked.iter().filter(|(_, link)| **link == Link::Seen).map(|(service, _)| Fact::Linked(*service));
        let shown = self.classes.iter().filter_map(|class| match class {
            DataClass::Ssid => Some(Fact::Ssid),
            DataClass::Bssid => Some(Fact::Bssid),
            DataClass::Mac | DataClass::Ip => Some(Fact::DeviceAddresses),
            DataClass::WifiPassword => Some(Fact::Passphrase),
            DataClass::Nickname => Some(Fact::Nicknames),
            DataClass::ApiKey => Some(Fact::ApiKey),
            class if class.family() == Family::Body => Some(Fact::BodyMetrics),
            _ => None,
        });
        let shared = [DataClass::Email, DataClass::Name, DataClass::Username];
        let has_shared = shared.iter().any(|class| self.of_others.contains(class));
        linked.chain(shown).chain(has_shared.then_some(Fact::SharedUsers))
    }
}
