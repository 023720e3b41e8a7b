//! stub
use crate::model::{Confidence, DataClass, Shape};
pub struct Span {
    pub class: DataClass,
    pub start: usize,
    pub end: usize,
    pub confidence: Confidence,
    pub shape: Shape,
}
pub fn may_hold(text: &[u8]) -> bool {
    text.contains(&b'@')
}
pub fn find(text: &str, out: &mut Vec<Span>) {
    if let Some(at) = text.find('@') {
        let start = text[..at].rfind(|c: char| !c.is_alphanumeric() && c != '.').map_or(0, |i| i + 1);
        let end = text[at + 1..].find(|c: char| !c.is_alphanumeric() && c != '.').map_or(text.len(), |i| at + 1 + i);
        out.push(Span {
            class: DataClass::Email,
            start,
            end,
            confidence: Confidence::Certain,
            shape: Shape::Tested(DataClass::Email),
        });
    }
}
