//! The article as the masthead shows it: the length of every word, and the places of its fourteen numbers.
//!
//! The lengths alone are kept, never the words. Each word is a letter: `a` for a word of one character, `b` for one of two,
//! and so on; `#` stands where a number does. Signs at a word's ends are not counted.
//!
//! Deliberately absent: how wide a bar is, which the style sheet says, and the numbers' own words.

use crate::model::{ArticleNumber, article_numbers};

/// The article's five paragraphs.
const PARAGRAPHS: [&str; 5] = [
    "fehfgdd#cmbd#bedchbfgchibafibfecmd#hddifgfbdd#icdedcfccgcjbdddigbge",
    "ceckbifhedegbkcnjcegkgehfhdjdfgkjdbdchmcibedkidd#bdccic#b#behbkkfcdf",
    "mhfbcecefefhbdclhgcfeceicmfceemcibdg#fchjmbda#hdchdddgd#bhebd",
    "dbefibhomcfkbejchiaehbdlickgicdbdd#bhifhfgfbfeh",
    "hdicfbhcicmcckhgjcedlbcdffdibcfbc#ebcfh#ddfbccfchd#bekjghicf",
];

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// Words in a row: how many characters each has.
    Words(Vec<usize>),
    /// A number.
    Number(ArticleNumber),
}

/// The article's paragraphs, each as words and numbers in its order.
#[must_use]
pub fn paragraphs() -> Vec<Vec<Piece>> {
    let mut numbers = article_numbers().into_iter();
    PARAGRAPHS
        .iter()
        .map(|paragraph| {
            let mut pieces = Vec::new();
            for (index, run) in paragraph.split('#').enumerate() {
                if index > 0 {
                    pieces.extend(numbers.next().map(Piece::Number));
                }
                if !run.is_empty() {
                    pieces.push(Piece::Words(run.bytes().map(length).collect()));
                }
            }
            pieces
        })
        .collect()
}

/// The characters of the word that a letter stands for.
fn length(letter: u8) -> usize {
    usize::from(letter.saturating_sub(b'a')) + 1
}
