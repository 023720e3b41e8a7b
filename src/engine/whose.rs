//! Whose data a field is: the owner's, somebody else's, or nobody can tell. By the vendor's layout where one is known,
//! else by levels whose names speak of other people.

use super::field::Field;
use super::rule::{self, Target};
use crate::model::{Format, Whose, WhoseRule};

/// Levels that speak of other people, in exports of no known layout.
const OTHERS: [&str; 14] = [
    "contacts",
    "contact",
    "friends",
    "friend",
    "followers",
    "following",
    "members",
    "member",
    "family_members",
    "guests",
    "invitees",
    "shared_users",
    "visitors",
    "attendees",
];

/// What the path alone says.
pub(super) fn by_path(layout: Option<&Format>, target: &Target<'_>) -> Option<Whose> {
    let Some(layout) = layout else {
        let is_other = target.keys.iter().any(|key| OTHERS.iter().any(|other| key.eq_ignore_ascii_case(other)));
        return is_other.then_some(Whose::Other);
    };
    layout.whose.iter().find_map(|rule| match rule {
        WhoseRule::OthersUnder(path) => rule::matches_within(path, target).then_some(Whose::Other),
        _ => None,
    })
}

/// What the fields of the record say.
#[inline]
pub(super) fn by_record(layout: Option<&Format>, fields: &[Field<'_>]) -> Whose {
    let Some(layout) = layout else { return Whose::Unknown };
    for rule in layout.whose {
        match rule {
            WhoseRule::OtherIfFilled(key) if value_of(fields, key).is_some_and(|value| is_filled(&value)) => {
                return Whose::Other;
            }
            WhoseRule::OtherIf(key, expected)
                if value_of(fields, key).is_some_and(|value| value.trim().eq_ignore_ascii_case(expected)) =>
            {
                return Whose::Other;
            }
            WhoseRule::OthersUnder(_) | WhoseRule::OtherIfFilled(_) | WhoseRule::OtherIf(..) => {}
            WhoseRule::Yours => return Whose::Yours,
        }
    }
    Whose::Unknown
}

fn value_of(fields: &[Field<'_>], key: &str) -> Option<String> {
    let field = fields.iter().find(|field| field.key.eq_ignore_ascii_case(key.as_bytes()))?;
    Some(field.value.text().into_owned())
}

fn is_filled(value: &str) -> bool {
    !matches!(value.trim(), "" | "0" | "null")
}
