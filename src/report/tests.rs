//! What the printed form of a figure allows, and what the page may take for granted of its figures.

use super::*;

fn printed(value: f64, bound: Bound, decimals: i8) -> Figure {
    Figure { value, bound, decimals, ..JOBS_2018 }
}

#[test]
fn a_rounded_figure_allows_half_a_unit_of_its_last_digit_either_way() {
    assert_eq!(printed(10.0, Bound::Exactly, 0).interval(), (9.5, 10.5));
    assert_eq!(printed(1.8, Bound::Exactly, 1).interval(), (1.75, 1.85));
    assert_eq!(printed(20.30, Bound::Exactly, 2).interval(), (20.295, 20.305));
    assert_eq!(printed(22.0, Bound::About, 0).interval(), (21.5, 22.5));
}

#[test]
fn a_figure_rounded_to_tens_allows_five_either_way() {
    assert_eq!(printed(240.0, Bound::Exactly, -1).interval(), (235.0, 245.0));
}

#[test]
fn more_than_a_figure_allows_one_unit_of_its_last_digit_above_it() {
    assert_eq!(printed(22.0, Bound::MoreThan, 0).interval(), (22.0, 23.0));
    assert_eq!(printed(22.35, Bound::MoreThan, 2).interval(), (22.35, 22.36));
    assert_eq!(printed(4.0, Bound::MoreThan, 0).interval(), (4.0, 5.0));
}

#[test]
fn an_interval_holds_its_lower_end_and_not_its_upper() {
    let figure = printed(10.0, Bound::Exactly, 0);
    assert!(figure.allows(9.5) && figure.allows(10.499));
    assert!(!figure.allows(9.499) && !figure.allows(10.5));
}

#[test]
fn every_figure_allows_its_own_value() {
    for (figure, _) in FIGURES {
        assert!(figure.allows(figure.value), "{}", figure.key);
    }
}

#[test]
fn the_report_and_the_article_speak_of_the_same_jobs() {
    assert!(ARTICLE_JOBS_2018.allows(JOBS_2018.value));
}

#[test]
fn counterparts_name_each_other_and_count_the_same() {
    let mut pairs = 0;
    for (figure, provenance) in FIGURES {
        let Some((other, theirs)) = provenance.find_counterpart() else {
            assert_eq!(provenance.counterpart, None, "{}", figure.key);
            continue;
        };
        assert_eq!(theirs.counterpart, Some(figure.key));
        assert_eq!(other.unit, figure.unit, "{}", figure.key);
        pairs += 1;
    }
    assert!(pairs > 0 && pairs % 2 == 0, "{pairs}");
}

#[test]
fn every_quote_of_a_figure_holds_the_phrase_to_be_highlighted_once() {
    for (figure, provenance) in FIGURES {
        let Some(quote) = provenance.quote else { continue };
        let phrase = quote.phrase.unwrap_or_default();
        assert_eq!(quote.text.matches(phrase).count(), 1, "{}", figure.key);
    }
}

#[test]
fn a_statement_gives_no_number_to_be_highlighted() {
    assert!(STATEMENTS.iter().all(|statement| statement.quote.phrase.is_none()));
}
