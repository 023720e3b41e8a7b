//! The page of addresses: for each guide the steps that lead to a place outside, and where the way was read.
//! Must not name a vendor that the guide does not name: the page is the same for everybody.

use crate::address::{Address, fragment, is_fragment};
use crate::html::{Html, Page, contents, element, list, paragraph, section, text};
use crate::words::{of_any_vendor, references};
use spillcheck::model::{Guide, Step};

/// The page, or what is odd about an address or id.
pub(crate) fn page(guides: &[&Guide]) -> Result<Page, String> {
    let linked: Vec<&Guide> =
        guides.iter().copied().filter(|guide| guide.steps.iter().any(|step| !step.links.is_empty())).collect();
    let names: Vec<(String, String)> =
        linked.iter().map(|guide| (fragment(guide.id), of_any_vendor(guide.name))).collect();
    let sections: Vec<Html> = linked.iter().map(|guide| of_guide(guide)).collect::<Result<_, _>>()?;
    let lede = if linked.is_empty() {
        paragraph("No step of the guide leads to an address outside.")
    } else {
        paragraph(
            "Where the steps of the guide lead, service by service. Typing an address yourself is as good as pressing it here.",
        )
    };
    let body = Html::of([lede, contents(&names)].into_iter().chain(sections));
    Ok(Page { name: "links", short: "Addresses", title: "Addresses for the steps", body })
}

fn of_guide(guide: &Guide) -> Result<Html, String> {
    let id = fragment(guide.id);
    if !is_fragment(&id) {
        return Err(format!("{}: no fragment can be made of this id", guide.id));
    }
    let steps: Vec<Html> =
        guide.steps.iter().filter(|step| !step.links.is_empty()).map(of_step).collect::<Result<_, _>>()?;
    Ok(section(&id, &of_any_vendor(guide.name), steps))
}

fn of_step(step: &Step) -> Result<Html, String> {
    let links: Vec<Html> = step
        .links
        .iter()
        .map(|outside| Ok(Address::outside(outside)?.link(&of_any_vendor(outside.words))))
        .collect::<Result<_, String>>()
        .map_err(|trouble| format!("{}: {trouble}", step.id))?;
    let grounds: Vec<_> = step.routes.iter().map(|route| route.ground).chain([step.ground]).collect();
    let heading = element("h3", &[], [text(&of_any_vendor(step.title))]);
    let seen =
        element("div", &[("class", "grounds")], [paragraph("Where the step was read:"), list(references(&grounds))]);
    Ok(Html::of([heading, list(links), seen]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use spillcheck::model::{Effort, Grade, Ground, Outside, Phase, Question, Reference, When};

    const FAQ: Reference = Reference { title: "Example, “Questions”", dated: "undated" };
    const GROUND: Ground = Ground { grade: Grade::FirstParty, seen: "2026-11", sources: &[&FAQ] };
    const STEP: Step = Step {
        id: "example.cut",
        rev: 1,
        phase: Phase::Cut,
        title: "Unlink the {vendor} skill",
        why: "",
        routes: &[],
        say: None,
        caution: None,
        effort: Effort { minutes: 1, seconds_per_device: 0 },
        expected: "",
        check: Question { asks: "", hint: "" },
        if_fails: &[],
        when: When::Always,
        if_skipped: "",
        links: &[Outside { words: "Linked <apps>", host: "account.example.com", path: "/apps" }],
        ground: GROUND,
    };

    const fn guide(id: &'static str, steps: &'static [Step]) -> Guide {
        Guide { id, name: "Example", goal: "", before: &[], words: &[], notes: &[], changes: &[], steps }
    }

    #[test]
    fn a_step_with_an_address_has_its_section() {
        let guide = guide("example.cloud", &[STEP]);
        let body = page(&[&guide]).unwrap().body.into_string();
        assert!(body.contains("<section id=\"example-cloud\" aria-labelledby=\"h-example-cloud\">"), "{body}");
        assert!(body.contains("<h3>Unlink the vendor skill</h3>"), "{body}");
        assert!(
            body.contains(
                "<a href=\"https://account.example.com/apps\" rel=\"noopener noreferrer\">Linked &lt;apps&gt;</a>"
            ),
            "{body}"
        );
        assert!(body.contains("<strong>account.example.com</strong>/apps"), "{body}");
        assert!(body.contains("no date on it; read in November 2026"), "{body}");
    }

    #[test]
    fn a_guide_without_addresses_has_none() {
        let guide = guide("example.cloud", &[Step { links: &[], ..STEP }]);
        assert!(!page(&[&guide]).unwrap().body.into_string().contains("<section"));
    }

    #[test]
    fn an_odd_address_or_id_stops_the_build() {
        let odd =
            guide("example", &[Step { links: &[Outside { words: "", host: "kim@example.com", path: "" }], ..STEP }]);
        assert_eq!(page(&[&odd]).err().unwrap(), "example.cut: odd host: kim@example.com");
        assert!(page(&[&guide("Example!", &[STEP])]).is_err());
    }
}
