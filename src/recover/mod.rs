//! Recovering: steps and letters in, plans and texts out. No browser, clock, network, global; what day it is, the caller says.

pub mod calendar;
pub mod deadline;
pub mod law;
pub mod letter;
mod value;
