//! The same things in other words: how developers of a hundred products call what the tables beside this one hold in the
//! commonest words. Written down class by class, from what each class means, the widest words first. Constants only.

mod body;
mod device;
mod home;
mod latin;
mod maker;
mod money;
mod person;
mod secret;

pub use body::PHRASES as BODY;
pub use device::PHRASES as DEVICE;
pub use home::PHRASES as HOME;
pub use latin::PHRASES as LATIN;
pub use maker::PHRASES as MAKER;
pub use money::PHRASES as MONEY;
pub use person::PHRASES as PERSON;
pub use secret::PHRASES as SECRET;
