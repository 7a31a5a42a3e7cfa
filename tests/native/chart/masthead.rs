//! The article as bars: five paragraphs, its words' lengths, and its fourteen numbers in their places.

use jobs_explainer::chart::masthead::{Piece, paragraphs};
use jobs_explainer::model::{Base, article_numbers};

#[test]
fn the_article_has_five_paragraphs_with_its_fourteen_numbers_in_order() {
    let in_place: Vec<Vec<&str>> = paragraphs()
        .iter()
        .map(|paragraph| {
            paragraph
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Number(number) => Some(number.figure.key),
                    Piece::Words(_) => None,
                })
                .collect()
        })
        .collect();
    assert_eq!(in_place.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3, 3, 1, 3]);
    assert_eq!(in_place.concat(), article_numbers().map(|number| number.figure.key));
}

#[test]
fn every_word_has_a_length_that_words_have() {
    let lengths: Vec<Vec<usize>> = paragraphs()
        .iter()
        .map(|paragraph| {
            paragraph
                .iter()
                .filter_map(|piece| match piece {
                    Piece::Words(lengths) => Some(lengths.clone()),
                    Piece::Number(_) => None,
                })
                .flatten()
                .collect()
        })
        .collect();
    // Counted in the article itself.
    assert_eq!(lengths.iter().map(Vec::len).collect::<Vec<_>>(), [63, 65, 58, 46, 57]);
    assert_eq!(lengths.iter().flatten().max(), Some(&15), "the longest word is “entrepreneurial”");
    assert_eq!(lengths.iter().flatten().filter(|length| **length == 1).count(), 3);
    assert_eq!(lengths[0][..7], [6, 5, 8, 6, 7, 4, 4], "“Social media platform WeChat created more than”");
}

#[test]
fn no_number_is_judged_otherwise_when_the_article_s_figures_are_shown() {
    for number in article_numbers() {
        assert_eq!(
            number.check.verdict(Base::Report),
            number.check.verdict(Base::Article),
            "{}: the masthead shows one verdict for both",
            number.figure.key
        );
    }
}
