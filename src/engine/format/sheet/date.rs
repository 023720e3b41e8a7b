//! Dates in a workbook: numbers of days, which only the format of their cell tells from other numbers.
//! Says nothing of bare times of day. Source: ECMA-376, part 1, 18.8.30 (number formats) and 18.17.4 (dates).

use crate::engine::field::{Field, FieldSink};
use crate::engine::format::xml;
use crate::engine::limits::Limits;
use crate::engine::window::Window;
use crate::model::Note;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use std::collections::HashMap;

/// Formats of cells and of numbers that are kept.
const N_FORMATS: usize = 65_536;
/// The last day of the year 9999.
const LAST_DAY: f64 = 2_958_465.0;
/// Days from the first day of one way of counting to that of the other.
const DAYS_TO_1904: f64 = 1_462.0;

/// Which cells of a workbook are dates.
#[derive(Default)]
pub(super) struct Dates {
    /// By number of the format of a cell: whether it shows a day.
    formats: Vec<bool>,
    /// Days are counted from 1904, as on old Macs.
    is_from_1904: bool,
}

impl Dates {
    /// Reads the part with the formats, or the one with the properties of the workbook; each adds what it holds.
    pub(super) fn read(&mut self, window: &mut Window<'_>, limits: &Limits) {
        let mut gather = Gather { dates: self, custom: HashMap::new(), path: Vec::new() };
        xml::read(window, limits, &mut gather);
    }

    /// Whether cells of this format show a day.
    pub(super) fn has(&self, format: usize) -> bool {
        self.formats.get(format).copied().unwrap_or_default()
    }

    /// The day that a number stands for, with the time if it has one; `None`: no day is meant.
    pub(super) fn shown(&self, number: &[u8]) -> Option<String> {
        let number: f64 = std::str::from_utf8(number).ok()?.trim().parse().ok()?;
        let number = number + if self.is_from_1904 { DAYS_TO_1904 } else { 0.0 };
        if !(1.0..=LAST_DAY).contains(&number) {
            return None;
        }
        // The year 1900 has a 29th of February there, as in the first spreadsheet programs.
        let whole = if number < 60.0 { number + 1.0 } else { number };
        let day = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(whole as u64))?;
        let seconds = (number.fract() * 86_400.0).round() as i64;
        let time = NaiveDateTime::from(day).checked_add_signed(TimeDelta::seconds(seconds))?;
        Some(if seconds == 0 { day.to_string() } else { time.to_string() })
    }
}

/// Gathers formats.
struct Gather<'d> {
    dates: &'d mut Dates,
    /// Formats of numbers that the workbook brings along: whether they show a day.
    custom: HashMap<u32, bool>,
    /// Names of the elements that are open.
    path: Vec<Vec<u8>>,
}

impl Gather<'_> {
    fn is_in(&self, name: &[u8]) -> bool {
        self.path.iter().any(|open| open == name)
    }
}

impl FieldSink for Gather<'_> {
    fn open(&mut self, key: &[u8]) {
        self.path.push(key.to_vec());
    }

    fn close(&mut self) {
        self.path.pop();
    }

    fn record(&mut self, fields: &[Field<'_>]) {
        let value = |key: &[u8]| fields.iter().find(|field| field.key == key).map(|field| field.value.text());
        let number = value(b"numFmtId").and_then(|id| id.parse().ok());
        match self.path.last().map(Vec::as_slice) {
            Some(b"numFmt") if self.custom.len() < N_FORMATS => {
                if let (Some(number), Some(code)) = (number, value(b"formatCode")) {
                    self.custom.insert(number, shows_day(&code));
                }
            }
            Some(b"xf") if self.is_in(b"cellXfs") && self.dates.formats.len() < N_FORMATS => {
                let number = number.unwrap_or_default();
                let is_date = self.custom.get(&number).copied().unwrap_or_else(|| is_built_in(number));
                self.dates.formats.push(is_date);
            }
            Some(b"workbookPr") => {
                self.dates.is_from_1904 = value(b"date1904").is_some_and(|flag| matches!(&*flag, "1" | "true"));
            }
            _ => {}
        }
    }

    fn text(&mut self, _: &[u8]) {}

    fn note(&mut self, _: Note) {}
}

/// The formats with a day that every program knows; those from 27 on are of East Asia.
fn is_built_in(number: u32) -> bool {
    matches!(number, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58)
}

/// Whether a code such as `dd/mm/yyyy` shows a day. Words in quotation marks, in brackets and behind a backslash are shown
/// as they stand.
fn shows_day(code: &str) -> bool {
    let mut letters = code.chars();
    let mut has_day = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | '_' | '*' => {
                letters.next();
            }
            '"' => letters.by_ref().take_while(|inside| *inside != '"').for_each(drop),
            '[' => letters.by_ref().take_while(|inside| *inside != ']').for_each(drop),
            // A number; what stands behind `;` is for other values.
            '0' | '#' | '?' => return false,
            ';' => break,
            'y' | 'Y' | 'd' | 'D' => has_day = true,
            _ => {}
        }
    }
    has_day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, expected: bool) {
        assert_eq!(shows_day(code), expected, "{code}");
    }

    #[test]
    fn a_code_with_years_or_days_shows_a_day() {
        check("yyyy\\-mm\\-dd", true);
        check("[$-409]d\\ mmm\\ yy;@", true);
        check("[$-F800]dddd\\,\\ mmmm\\ dd", true);
        check("General", false);
        check("[Red]#,##0.00", false);
        check("\"day\" 0", false);
        check("h:mm:ss", false);
    }

    #[track_caller]
    fn check_day(dates: &Dates, number: &str, expected: Option<&str>) {
        assert_eq!(dates.shown(number.as_bytes()).as_deref(), expected, "{number}");
    }

    #[test]
    fn numbers_are_days_since_1900_or_1904() {
        let dates = Dates::default();
        check_day(&dates, "31081", Some("1985-02-03"));
        check_day(&dates, "45508.25", Some("2024-08-04 06:00:00"));
        check_day(&dates, "1", Some("1900-01-01"));
        check_day(&dates, "61", Some("1900-03-01"));
        check_day(&dates, "0.5", None);
        check_day(&dates, "1e9", None);
        check_day(&dates, "x", None);
        check_day(&Dates { is_from_1904: true, ..Dates::default() }, "29619", Some("1985-02-03"));
    }

    #[test]
    fn the_format_of_the_cell_decides() {
        let styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/></numFmts>\
                      <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
                      <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
        let mut dates = Dates::default();
        let mut nothing = std::io::empty();
        dates.read(&mut Window::whole(styles.as_bytes(), &mut nothing), &Limits::default());
        assert_eq!([0, 1, 2, 3].map(|format| dates.has(format)), [false, true, true, false]);
    }
}
