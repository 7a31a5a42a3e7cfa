//! Closed sets of words: an enum whose variants are each written as one phrase in the data file.

use serde::de::DeserializeOwned;

/// An enum that the data file spells with fixed phrases.
pub(crate) trait Words: DeserializeOwned + 'static {
    /// All phrases, in the order of the variants.
    const WORDS: &'static [&'static str];
}

/// Declares enums with their phrases, so that a phrase stands in one place.
macro_rules! words {
    ($($(#[$about:meta])* pub enum $name:ident { $($(#[$meaning:meta])* $variant:ident = $word:literal,)+ })+) => { $(
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
        pub enum $name { $($(#[$meaning])* #[serde(rename = $word)] $variant,)+ }

        impl $name {
            /// The phrase that the data file has for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl $crate::words::Words for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];
        }
    )+ };
}

pub(crate) use words;

/// The allowed word that the given one was probably meant to be; none where none is near.
pub(crate) fn nearest<'w>(given: &str, allowed: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    // A third of a word may be wrong, and two letters of a short one.
    let near = |word: &str| 2.max(word.chars().count() / 3);
    allowed
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(given, word), word))
        .filter(|(distance, word)| *distance <= near(word))
        .min()
        .map(|(_, word)| word)
}

/// The nearest allowed word as a question to put behind a fault; nothing where none is near.
pub(crate) fn did_you_mean<'w>(given: &str, allowed: impl IntoIterator<Item = &'w str>) -> String {
    nearest(given, allowed).map_or_else(String::new, |word| format!(" (did you mean \"{word}\"?)"))
}
