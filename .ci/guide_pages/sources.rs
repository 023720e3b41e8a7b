//! The page of sources: everything that the guide was read in, by guide, with dates and how well it is known.
//! Must not leave a reference out: it is how a person can doubt the guide.

use crate::address::fragment;
use crate::html::{Html, Page, contents, element, list, paragraph, section, text};
use crate::words::{grade, of_any_vendor, references};
use spillcheck::catalog::guide::{EDGES, INCIDENTS, LAST_RUNG, MYTHS, SYMPTOMS, WIFI};
use spillcheck::model::{Claim, Grade, Ground, Guide, Incident};

/// What one section says: id, heading, and the grounds of everything in it.
type Grounds = (String, String, Vec<Ground>);

/// The page.
pub(crate) fn page(guides: &[&Guide]) -> Page {
    let sections: Vec<Grounds> = guides
        .iter()
        .map(|guide| (fragment(guide.id), of_any_vendor(guide.name), of_guide(guide)))
        .chain(
            INCIDENTS
                .iter()
                .map(|incident| (fragment(incident.id), of_any_vendor(incident.title), of_incident(incident))),
        )
        .chain(others())
        .filter(|(_, _, grounds)| !grounds.is_empty())
        .collect();
    let lede = paragraph(
        "What the guide was read in, by service and matter. Each entry has the date that stands on it and the month in \
         which it was read. Menus move: the older the date, the likelier a word has changed.",
    );
    let names: Vec<(String, String)> = sections.iter().map(|(id, name, _)| (id.clone(), name.clone())).collect();
    let sections = sections.iter().map(|(id, name, grounds)| section(id, name, [list(references(grounds))]));
    let body = Html::of([lede, grades(), contents(&names)].into_iter().chain(sections));
    Page { name: "sources", short: "Sources", title: "Where the guide was read", body }
}

fn of_guide(guide: &Guide) -> Vec<Ground> {
    let steps = guide.steps.iter().flat_map(|step| {
        let routes = step.routes.iter().map(|route| route.ground);
        let remedies = step.if_fails.iter().map(|remedy| remedy.ground);
        [step.ground].into_iter().chain(routes).chain(remedies)
    });
    claims(guide.notes).chain(claims(guide.changes)).chain(steps).collect()
}

fn of_incident(incident: &Incident) -> Vec<Ground> {
    [incident.vendor_did, incident.told, incident.open].into_iter().flat_map(claims).collect()
}

fn claims(claims: &[Claim]) -> impl Iterator<Item = Ground> {
    claims.iter().map(|claim| claim.ground)
}

/// What belongs to no one guide.
fn others() -> [Grounds; 5] {
    let of = |id: &str, name: &str, grounds: Vec<Ground>| (id.to_owned(), name.to_owned(), grounds);
    [
        of("symptoms", "What people notice", SYMPTOMS.iter().map(|symptom| symptom.ground).collect()),
        of("order", "The order of the steps", EDGES.iter().map(|edge| edge.ground).collect()),
        of("wifi-advice", "Advice on the Wi-Fi", WIFI.iter().map(|advice| advice.ground).collect()),
        of("myths", "What is often said and is wrong", MYTHS.iter().map(|(_, claim)| claim.ground).collect()),
        of("last-rung", "What comes last", claims(LAST_RUNG).collect()),
    ]
}

/// What the words for grades mean.
fn grades() -> Html {
    let meanings = [
        (Grade::FirstParty, "Read where those say it whom it is about."),
        (Grade::ThirdParty, "Read in the press, a forum, or another vendor’s help."),
        (Grade::Inferred, "Follows from what was read; nobody says it outright."),
        (Grade::Recalled, "Known by heart only. The guide gives such words as something to look for, never as a way."),
    ];
    let rows = meanings.map(|(known, meaning)| {
        let name = element("th", &[("scope", "row")], [text(grade(known))]);
        element("tr", &[], [name, element("td", &[], [text(meaning)])])
    });
    let head = ["Word", "Meaning"].map(|name| element("th", &[("scope", "col")], [text(name)]));
    element(
        "table",
        &[("class", "grades")],
        [
            element("caption", &[], [text("How well a fact is known")]),
            element("thead", &[], [element("tr", &[], head)]),
            element("tbody", &[], rows),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_of_the_guide_is_there() {
        let guides: Vec<&Guide> = spillcheck::catalog::guide::GUIDES.concat();
        let body = page(&guides).body.into_string();
        let of_guides = guides.iter().flat_map(|guide| of_guide(guide));
        for ground in of_guides.chain(INCIDENTS.iter().flat_map(of_incident)) {
            for reference in ground.sources {
                assert!(body.contains(&crate::html::escape(reference.title)), "{}", reference.title);
            }
        }
    }

    #[test]
    fn every_grade_has_its_meaning() {
        let table = grades().into_string();
        for known in [Grade::FirstParty, Grade::ThirdParty, Grade::Inferred, Grade::Recalled] {
            assert!(table.contains(grade(known)), "{known:?}");
        }
    }
}
