//! stub
use crate::model::{Confidence, DataClass};
pub struct Detection {
    pub class: DataClass,
    pub start: Option<usize>,
    pub end: Option<usize>,
    pub confidence: Confidence,
}
pub fn field(_: Option<&str>, _: &[&str], _: &[&str]) -> Vec<Detection> {
    Vec::new()
}
pub fn text(_: &str) -> Vec<Detection> {
    Vec::new()
}
