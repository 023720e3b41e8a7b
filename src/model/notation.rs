//! How vendors write what people read otherwise: encodings, units, the order of dates. Decides what is shown and when it was,
//! never what class a value is of.

/// How a vendor writes a value, where that is not how people read it. Decides what a sample shows, never the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// As people write it.
    Plain,
    /// Text, its bytes in hexadecimal (the network name of a Roomba).
    Hex,
    /// Text, its bytes in Base64 (names in Tapo and Eufy).
    Base64,
    /// An IPv4 address as one number, highest byte first.
    IpNumber,
    /// A hardware address as one decimal number.
    MacNumber,
    /// Degrees times ten million.
    E7,
    /// Degrees times ten thousand.
    E4,
    /// A number in this unit, written after it on the screen: `kg`, `lb`, `g`, `cm`, `m`, `bpm`, `ms`.
    In(&'static str),
    /// A fraction of one, shown as per cent.
    Fraction,
    /// Seconds since 1970.
    EpochSeconds,
    /// Milliseconds since 1970.
    EpochMillis,
    /// A time that people can read, by universal time, which it does not say.
    Universal,
}

/// Whether `03/04/2024` is the third of April or the fourth of March.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}
