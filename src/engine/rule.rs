//! Matching the paths that the catalog writes with the paths that an entry has.

/// A field path taken apart: keys from the root, array elements left out, and the sibling that says what the value means.
pub(super) struct Target<'p> {
    /// Keys from the root down.
    pub(super) keys: &'p [&'p str],
    /// The bracket of `value[HKQuantityTypeIdentifierBodyMass]`.
    pub(super) bracket: Option<&'p str>,
}

/// Whether `pattern` (see `model::FieldRule`) matches the end of the path.
pub(super) fn matches(pattern: &str, target: &Target<'_>) -> bool {
    if pattern == "**" {
        return true;
    }
    let (pattern, is_anchored) = match pattern.strip_prefix('/') {
        Some(rest) => (rest, true),
        None => (pattern, false),
    };
    // The bracket may hold slashes, so it is cut off before the path is split.
    let (pattern, bracket) = match pattern.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
        Some((path, bracket)) => (path, Some(bracket)),
        None => (pattern, None),
    };
    let mut keys = target.keys.iter().rev();
    let fits =
        pattern.rsplit('/').filter(|part| *part != "*").all(|part| keys.next().is_some_and(|key| same(part, key)));
    fits && (!is_anchored || keys.next().is_none())
        && bracket.is_none_or(|bracket| bracket_fits(bracket, target.bracket))
}

/// Whether `pattern` matches somewhere along the path: its end or the end of any of its parents.
pub(super) fn matches_within(pattern: &str, target: &Target<'_>) -> bool {
    (1..=target.keys.len()).any(|n_keys| {
        let keys = target.keys.get(..n_keys).unwrap_or_default();
        let bracket = if n_keys == target.keys.len() { target.bracket } else { None };
        matches(pattern, &Target { keys, bracket })
    })
}

fn bracket_fits(pattern: &str, bracket: Option<&str>) -> bool {
    bracket.is_some_and(|bracket| match pattern.strip_suffix('*') {
        Some(head) => bracket.get(..head.len()).is_some_and(|start| start.eq_ignore_ascii_case(head)),
        None => same(pattern, bracket),
    })
}

/// A part of a pattern says `~1` where the key holds a slash, as JSON Pointer does (RFC 6901).
fn same(part: &str, key: &str) -> bool {
    let (part, key) = (part.trim(), key.trim());
    if part.contains("~1") {
        return part.replace("~1", "/").eq_ignore_ascii_case(key);
    }
    part.eq_ignore_ascii_case(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, keys: &[&str], bracket: Option<&str>, expected: bool) {
        assert_eq!(matches(pattern, &Target { keys, bracket }), expected, "{pattern} on {keys:?}");
    }

    #[test]
    fn a_rule_matches_the_end_of_a_path() {
        check("device_params/ssid", &["data", "device_list", "device_params", "ssid"], None, true);
        check("device_list/*/nickname", &["data", "device_list", "nickname"], None, true);
        check("params/ssid", &["data", "device_params", "ssid"], None, false);
        check("/ssid", &["data", "ssid"], None, false);
        check("/ssid", &["ssid"], None, true);
        check("ip address", &["IP Address"], None, true);
        check("**", &[], None, true);
    }

    #[test]
    fn a_slash_inside_a_key_is_written_as_in_json_pointer() {
        check("Average speed (m~1s)", &["exercise", "average speed (m/s)"], None, true);
        check("exercise/Average speed (m~1s)", &["exercise", "Average speed (m/s)"], None, true);
        check("Average speed (m/s)", &["Average speed (m/s)"], None, false);
        check("speed (m~1s)", &["s)"], None, false);
    }

    #[test]
    fn a_bracket_names_the_sibling() {
        check(
            "Record/value[HKQuantityTypeIdentifierBodyMass]",
            &["Record", "value"],
            Some("HKQuantityTypeIdentifierBodyMass"),
            true,
        );
        check(
            "Record/value[HKQuantityTypeIdentifierDietary*]",
            &["Record", "value"],
            Some("HKQuantityTypeIdentifierDietaryWater"),
            true,
        );
        check("value[HKDevice*]", &["value"], None, false);
    }

    #[test]
    fn a_parent_can_be_meant() {
        assert!(matches_within("members", &Target { keys: &["home", "members", "email"], bracket: None }));
        assert!(!matches_within("member", &Target { keys: &["home", "members", "email"], bracket: None }));
    }
}
