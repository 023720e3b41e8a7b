//! Whose data a field is: the owner's, somebody else's, or nobody can tell. By the vendor's layout where one is known,
//! else by levels whose names speak of other people.

use super::field::Field;
use super::rule::{self, Target};
use crate::model::{Format, Whose, WhoseRule};

/// Levels that speak of other people, in exports of no known layout; case and what joins their words do not count.
const OTHERS: [&str; 19] = [
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
    "shared_with",
    "shared_to",
    "invited_users",
    "emergency_contacts",
    "caregivers",
];

/// What the path alone says.
pub(super) fn by_path(layout: Option<&Format>, target: &Target<'_>) -> Option<Whose> {
    // A layout that knows nothing but whose file it is leaves it to the keys.
    let Some(layout) = layout.filter(|layout| !layout.whose.is_empty() || !layout.fields.is_empty()) else {
        let is_other = target.keys.iter().any(|key| OTHERS.iter().any(|other| is_same(key, other)));
        return is_other.then_some(Whose::Other);
    };
    layout.whose.iter().find_map(|rule| match rule {
        WhoseRule::OthersUnder(path) => rule::matches_within(path, target).then_some(Whose::Other),
        _ => None,
    })
}

/// Whether two keys are the same but for case and for what joins their words.
fn is_same(key: &str, other: &str) -> bool {
    letters(key).eq(letters(other))
}

fn letters(key: &str) -> impl Iterator<Item = u8> {
    key.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// Whether any rule looks into records, and not only at paths.
pub(super) fn asks_records(layout: Option<&Format>) -> bool {
    let rules = layout.map_or(&[][..], |layout| layout.whose);
    let asks = |rule: &WhoseRule| !matches!(rule, WhoseRule::OthersUnder(_) | WhoseRule::Yours);
    rules.iter().any(asks)
}

/// Whose data is where neither path nor record speaks of another person.
pub(super) fn otherwise(layout: Option<&Format>) -> Whose {
    let is_yours = layout.is_some_and(|layout| layout.whose.iter().any(|rule| matches!(rule, WhoseRule::Yours)));
    if is_yours { Whose::Yours } else { Whose::Unknown }
}

/// Whether the fields of a record say that it is another person's.
pub(super) fn is_others(layout: Option<&Format>, fields: &[Field<'_>]) -> bool {
    let rules = layout.map_or(&[][..], |layout| layout.whose);
    rules.iter().take_while(|rule| !matches!(rule, WhoseRule::Yours)).any(|rule| match rule {
        WhoseRule::OtherIfFilled(key) => value_of(fields, key).is_some_and(|value| is_filled(&value)),
        WhoseRule::OtherIf(key, expected) => {
            value_of(fields, key).is_some_and(|value| value.trim().eq_ignore_ascii_case(expected))
        }
        WhoseRule::OtherIfUnequal(one, other) => {
            let both = value_of(fields, one).zip(value_of(fields, other));
            both.is_some_and(|(one, other)| is_filled(&one) && is_filled(&other) && one != other)
        }
        WhoseRule::OthersUnder(_) | WhoseRule::Yours => false,
    })
}

fn value_of(fields: &[Field<'_>], key: &str) -> Option<String> {
    let field = fields.iter().find(|field| field.key.eq_ignore_ascii_case(key.as_bytes()))?;
    Some(field.value.text().into_owned())
}

fn is_filled(value: &str) -> bool {
    !matches!(value.trim(), "" | "0" | "null")
}
