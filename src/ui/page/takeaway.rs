//! Take away: letters that are filled here, and the calendar that goes with them.

use crate::ui::plain::say;
use crate::ui::state::Visit;
use leptos::prelude::*;

/// The place of letters.
pub(in crate::ui) fn takeaway(_visit: Visit) -> Vec<AnyView> {
    vec![say("h1", &[("tabindex", "-1")], "Ask them, in writing.")]
}
