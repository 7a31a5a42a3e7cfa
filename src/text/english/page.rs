//! The page round the figures, in English.

use super::English;
use crate::link::Mend;
use crate::text::sentence::sentence;
use crate::text::{ControlText, PageText, Sentence};

impl PageText for English {
    fn mended(&self, mends: &[Mend]) -> Sentence {
        let mut parts: Vec<String> = Vec::new();
        for mend in mends {
            let part = match *mend {
                Mend::OutOfRange { lever, put_to } => joined!(
                    self.lever_name(lever),
                    " was outside its range and was put to ",
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotWhole { lever, put_to } => joined!(
                    self.lever_name(lever),
                    " takes whole numbers only and was put to ",
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotUnderstood { key } => {
                    joined!("“", key.name(), "” was not understood and was left as the page has it")
                }
                Mend::Repeated { key } => {
                    joined!("“", key.name(), "” stood there twice and its first value was taken")
                }
                Mend::OtherVersion => String::from(
                    "it comes from another version of this page and was read as far as it is known here",
                ),
                Mend::TooLong => String::from("it was too long and only its first part was read"),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        sentence![joined!("This link was put right: ", parts.join("; "), ".")]
    }

    fn close(&self) -> &'static str {
        "Close"
    }
}
