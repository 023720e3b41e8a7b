//! What the vendor had masked before the person got the file, by class. Not counted in the exposure, and no comfort: the
//! vendor itself may hold it in full.

use super::when::when;
use crate::model::DataClass;
use crate::model::words::count;
use crate::ui::plain::{el, live, say, section, several, words_of};
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The section; nothing if nothing was masked.
pub(in crate::ui) fn vendor_masked(visit: Visit) -> AnyView {
    let masked = visit.ask(|session| session.totals().vendor_masked);
    let words = "In these values the vendor had blacked out the whole or a part before you got the file. They are not counted above, and they are no comfort: the vendor itself may hold them in full.";
    let view = move || {
        let items = live(move || several(masked.with(|masked| masked.iter().map(item).collect())));
        section(
            "",
            "vendor-masked",
            "Masked by the vendor",
            vec![say("p", &[], words), el("ul", &[("class", "people")], vec![items])],
        )
    };
    when(move || masked.with(|masked| !masked.is_empty()), view)
}

fn item((class, n_values): &(DataClass, u64)) -> AnyView {
    let number = say("b", &[], count(*n_values, "value", "values"));
    el("li", &[("data-vendor-masked", class.id())], vec![words_of(format!("{}: ", class.label())), number])
}
