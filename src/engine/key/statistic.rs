//! Keys that say which of several measurements they hold, below the key that says what was measured.

use super::{Claim, LONGEST_MUTE, by_dictionary, is_one_of, is_star};
use crate::catalog::dictionary::context;
use crate::model::{DataClass, Family};

/// What `heart_rate/max` is: of what is measured in bodies, their activity and homes, the extremes say as much as the values.
pub(super) fn judge(key: &str, parents: &[&str]) -> Option<Claim> {
    if key.len() > LONGEST_MUTE || !is_one_of(&key.to_ascii_lowercase(), context::STATISTIC) {
        return None;
    }
    let (measured, above) = parents.split_last().filter(|(parent, _)| !is_star(parent))?;
    by_dictionary(measured, above).filter(|claim| {
        matches!(claim.class.family(), Family::Body | Family::Activity) || claim.class == DataClass::Energy
    })
}

#[cfg(test)]
mod tests {
    use super::super::judge;
    use crate::model::DataClass;

    #[test]
    fn extremes_are_of_what_was_measured() {
        let class = |key, parents: &[&str]| judge(key, parents).map(|claim| claim.class);
        assert_eq!(class("max", &["data", "heart_rate"]), Some(DataClass::Heart));
        assert_eq!(class("average", &["workout", "heart_rate"]), Some(DataClass::Heart));
        assert_eq!(class("max", &["firmwareVersion"]), None);
        assert_eq!(class("min", &["humidity"]), None);
    }
}
