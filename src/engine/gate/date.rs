//! Dates as exports write them, as far as the year can be told. No calendar beyond days of a month, no time zone.

/// Year of a date in one of the usual forms: ISO, with or without time; day or month first; bare; with a month's name.
pub(super) fn year(value: &str) -> Option<u16> {
    let value = value.trim().trim_matches('"');
    if value.len() > 64 {
        return None;
    }
    if let Some(year) = front(value).and_then(numeric) {
        return Some(year);
    }
    if let Some(year) =
        value.split_once('年').and_then(|(year, rest)| year.parse().ok().filter(|_| rest.contains('月')))
    {
        return Some(year);
    }
    let date = value
        .split_once('T')
        .map_or(value, |(date, time)| if time.starts_with(|c: char| c.is_ascii_digit()) { date } else { value });
    let date = date.split_once(' ').filter(|(_, time)| time.contains(':')).map_or(date, |(date, _)| date);
    numeric(date).or_else(|| compact(date)).or_else(|| with_month_name(value))
}

/// The front of `1980-05-04`, alone or before a time, as nearly all dates are. `None`: it may still be one.
fn front(value: &str) -> Option<&str> {
    let (date, rest) = value.split_at_checked(10)?;
    let is_parted = matches!(
        rest.as_bytes(),
        [] | [b'T', b'0'..=b'9', ..] | [b' ', b'0'..=b'9', b':', ..] | [b' ', b'0'..=b'9', b'0'..=b'9', b':', ..]
    );
    (is_parted && date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')).then_some(date)
}

/// Whether this looks like a point in time: a date, a clock time, or seconds or milliseconds since 1970.
pub(super) fn is_moment(value: &str) -> bool {
    year(value).is_some() || is_clock(value) || is_epoch(value)
}

/// Seconds, milliseconds, microseconds or nanoseconds since 1970 after the year 2000.
pub(super) fn is_epoch(value: &str) -> bool {
    value.parse::<u64>().is_ok_and(|number| {
        [1_u64, 1_000, 1_000_000, 1_000_000_000]
            .iter()
            .any(|unit| (946_684_800..4_102_444_800).contains(&(number / unit)))
    })
}

/// `08:00`, `8:00 PM`, `23:59:59`, and durations of that form.
pub(super) fn is_clock(value: &str) -> bool {
    let (clock, rest) = value.split_at_checked(value.find(' ').unwrap_or(value.len())).unwrap_or((value, ""));
    let mut parts = clock.split(':');
    let fits = |part: Option<&str>, most: u16| {
        part.is_some_and(|part| part.len() <= 3 && part.parse::<u16>().is_ok_and(|n| n <= most))
    };
    let second = clock.split(':').nth(2).map(|part| part.split('.').next().unwrap_or_default());
    clock.contains(':')
        && fits(parts.next(), 99)
        && fits(parts.next(), 59)
        && (second.is_none() || fits(second, 60))
        && rest.len() <= 6
}

/// Three, two or one numbers: `1980-05-04`, `04.05.1980`, `5/4/1980`, `1980-05`, `1980`.
fn numeric(date: &str) -> Option<u16> {
    let mut parts = [0_u16; 3];
    let mut n_parts = 0;
    let mut year_idx = None;
    for part in date.split(['-', '/', '.']) {
        let part = part.trim();
        if part.len() > 4 || part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        match part.len() {
            4 => year_idx = Some(n_parts),
            3 => return None,
            _ => {}
        }
        *parts.get_mut(n_parts)? = part.parse().ok()?;
        n_parts += 1;
    }
    let year = *parts.get(year_idx?)?;
    let mut rest =
        parts.iter().take(n_parts).enumerate().filter(|(idx, _)| Some(*idx) != year_idx).map(|(_, part)| *part);
    let fits = match (rest.next(), rest.next()) {
        (None, _) => true,
        (Some(month), None) => (1..=12).contains(&month),
        (Some(one), Some(other)) => (1..=31).contains(&one) && (1..=31).contains(&other) && (one <= 12 || other <= 12),
    };
    fits.then_some(year)
}

/// `19800504`.
fn compact(date: &str) -> Option<u16> {
    let is_digits = date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit());
    let month: u16 = date.get(4..6)?.parse().ok()?;
    let day: u16 = date.get(6..8)?.parse().ok()?;
    if is_digits && (1..=12).contains(&month) && (1..=31).contains(&day) { date.get(..4)?.parse().ok() } else { None }
}

/// `May 4, 1980`, `4. Mai 1980`, `4 mai 1980`.
fn with_month_name(value: &str) -> Option<u16> {
    const MONTHS: [&str; 34] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mär", "mai", "okt", "dez",
        "fév", "avr", "jui", "aoû", "déc", "ene", "abr", "ago", "dic", "gen", "mag", "giu", "lug", "set", "ott", "mrt",
        "mei", "kwi",
    ];
    let mut year = None;
    let mut has_month = false;
    for part in value.split([' ', ',', '.', '-', '/']).filter(|part| !part.is_empty()) {
        let front: String = part.chars().take(3).collect::<String>().to_lowercase();
        if part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit()) {
            year = part.parse().ok();
        } else if part.chars().all(char::is_alphabetic) && MONTHS.contains(&front.as_str()) {
            has_month = true;
        }
    }
    year.filter(|_| has_month)
}
