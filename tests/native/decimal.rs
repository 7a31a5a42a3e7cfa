//! Numbers as people write them, held against the standard library's own reading and writing.

use jobs_explainer::decimal::{MAXIMUM_DECIMALS, NO_NUMBER, format, parse, push_shortest, shortest, whole};
use proptest::prelude::*;

/// The bits of a reading, so that two readings are the same only where they are the same double.
fn bits(reading: Option<f64>) -> Option<u64> {
    reading.map(f64::to_bits)
}

#[test]
fn numbers_are_read_in_every_form_that_people_type() {
    for (text, value) in [
        ("12.5", 12.5),
        ("12,5", 12.5),
        (" 12.5 ", 12.5),
        ("+12.5", 12.5),
        ("-3", -3.0),
        ("\u{2212}3", -3.0),
        ("\u{ff0d}3", -3.0),
        ("\u{ff0b}3", 3.0),
        ("10%", 10.0),
        ("10 %", 10.0),
        ("10\u{ff05}", 10.0),
        ("１２．５", 12.5),
        ("１２，５％", 12.5),
        ("１２。５", 12.5),
        ("\u{3000}７\u{3000}", 7.0),
        (".5", 0.5),
        ("5.", 5.0),
        ("007", 7.0),
        ("0000000000000000000012.50000000000000000000", 12.5),
        ("1,000", 1_000.0),
        ("60,000", 60_000.0),
        ("６０，０００", 60_000.0),
        ("12，5", 12.5),
        ("-1,500", -1_500.0),
        ("0,125", 0.125),
        (",125", 0.125),
        ("12,50", 12.5),
        ("1,0000", 1.0),
    ] {
        assert_eq!(bits(parse(text)), bits(Some(value)), "{text:?}");
    }
}

#[test]
fn what_is_no_number_is_not_read() {
    for text in [
        "",
        " ",
        "-",
        "+",
        ".",
        ",",
        "%",
        "-%",
        "abc",
        "1e3",
        "1E3",
        "0x10",
        "NaN",
        "inf",
        "infinity",
        "1.2.3",
        "1,234.5",
        "1 000",
        "--1",
        "+-1",
        "- 1",
        "1-",
        "5~15",
        "10%%",
        "%10",
        "١٢",
        "½",
        "1_000",
        "1\u{0}",
        "12x",
        "1.0000000000000000000000000x",
    ] {
        assert_eq!(parse(text), None, "{text:?}");
    }
}

#[test]
fn more_digits_than_a_double_holds_are_left_out_behind_the_point_and_refused_before_it() {
    assert_eq!(bits(parse("0.1234567890123459")), bits(Some(0.123_456_789_012_345)));
    assert_eq!(bits(parse(&format!("1.{}", "0".repeat(4000)))), bits(Some(1.0)));
    assert_eq!(bits(parse(&format!("0.{}1", "0".repeat(4000)))), bits(Some(0.0)));
    assert_eq!(bits(parse("999999999999999")), bits(Some(999_999_999_999_999.0)));
    assert_eq!(parse("1000000000000000"), None);
    assert_eq!(parse(&"9".repeat(4000)), None);
}

#[test]
fn numbers_are_written_as_the_page_shows_them() {
    for (value, decimals, text) in [
        (43.553_827, 1, "43.6"),
        (43.553_827, 4, "43.5538"),
        (22.35, 2, "22.35"),
        (10.0, 1, "10.0"),
        (10.0, 0, "10"),
        (-3.0, 1, "-3.0"),
        (-0.3, 1, "-0.3"),
        (0.05, 2, "0.05"),
        (9.999, 2, "10.00"),
        (99.95, 1, "100.0"),
        (2025.0, 0, "2025"),
        (1e12, 2, "1000000000000.00"),
        (123_456_789_012.345_67, 3, "123456789012.346"),
        (999_999_999_999_999.0, 0, "999999999999999"),
        (1.0, 200, "1.000000000"),
    ] {
        assert_eq!(format(value, decimals), text);
    }
}

#[test]
fn halves_go_away_from_nought_as_their_decimals_do() {
    // The doubles nearest to some of these decimals lie a little below the half: their decimals are what is meant.
    for (value, decimals, text) in [
        (0.5, 0, "1"),
        (1.5, 0, "2"),
        (2.5, 0, "3"),
        (-2.5, 0, "-3"),
        (0.25, 1, "0.3"),
        (1.005, 2, "1.01"),
        (2.675, 2, "2.68"),
        (-2.675, 2, "-2.68"),
        (12.35, 1, "12.4"),
        (22.35, 1, "22.4"),
        (0.285, 2, "0.29"),
        (0.499_999_999, 0, "0"),
        (2.674_999_999, 2, "2.67"),
    ] {
        assert_eq!(format(value, decimals), text);
    }
}

#[test]
fn nought_never_carries_a_minus() {
    assert_eq!(format(-0.0, 1), "0.0");
    assert_eq!(format(-0.04, 1), "0.0");
    assert_eq!(shortest(-0.000_000_000_1, 9), "0");
}

#[test]
fn what_cannot_be_written_is_a_dash() {
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e15, f64::MAX, f64::MIN] {
        assert_eq!(format(value, 2), NO_NUMBER);
        assert_eq!(shortest(value, 2), NO_NUMBER);
    }
}

#[test]
fn the_shortest_form_has_no_noughts_at_its_end() {
    for (value, text) in [
        (12.5, "12.5"),
        (10.0, "10"),
        (-3.0, "-3"),
        (100.0, "100"),
        (0.0, "0"),
        (12.190_512_345, "12.190512345"),
        (0.1 + 0.2, "0.3"),
        (2025.0, "2025"),
    ] {
        assert_eq!(shortest(value, 9), text);
    }
    assert_eq!(shortest(12.19, 1), "12.2");
    assert_eq!(shortest(12.0, 0), "12");
}

#[test]
fn a_whole_number_is_written_without_parted_thousands() {
    assert_eq!([whole(2025_u16), whole(-8), whole(0_u8)], ["2025", "-8", "0"]);
    assert_eq!(whole(u32::MAX), u32::MAX.to_string());
}

#[test]
fn a_number_is_appended_to_what_is_there() {
    let mut text = String::from("M");
    for value in [12.04, -3.0, f64::NAN] {
        push_shortest(&mut text, value, 1);
    }
    assert_eq!(text, ["M12-3", NO_NUMBER].concat());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn reading_is_as_exact_as_the_standard_librarys(
        negative: bool, digits in 0_u64..1_000_000_000_000_000, shift in 0_u32..15,
    ) {
        let scale = 10_u64.pow(shift);
        let plain = format!(
            "{}{}.{:0width$}",
            if negative { "-" } else { "" },
            digits / scale,
            digits % scale,
            width = shift as usize,
        );
        prop_assert_eq!(bits(parse(&plain)), bits(plain.parse().ok()));
        prop_assert_eq!(bits(parse(&plain.replace('.', ","))), bits(plain.parse().ok()));
    }

    #[test]
    fn writing_agrees_with_the_standard_library_but_at_halves(
        value in prop_oneof![-1e3..1e3, -1e12..1e12, -1.0..1.0_f64], decimals in 0..=6_u8,
    ) {
        let scale = 10_f64.powi(i32::from(decimals));
        let from_half = f64::abs((f64::fract(value).abs() * scale).fract() - 0.5);
        prop_assume!(from_half > 2e-3);
        let standard = format!("{value:.*}", usize::from(decimals));
        let standard = if standard.trim_start_matches('-').chars().all(|c| "0.".contains(c)) {
            standard.trim_start_matches('-').to_owned()
        } else {
            standard
        };
        prop_assert_eq!(format(value, decimals), standard);
    }

    #[test]
    fn writing_is_never_off_by_more_than_half_a_digit(value in -1e6..1e6, decimals in 0..=9_u8) {
        let written: f64 = format(value, decimals).parse()?;
        let half = 0.5 / 10_f64.powi(i32::from(decimals));
        prop_assert!((written - value).abs() <= half + value.abs() * 4.0 * f64::EPSILON);
    }

    #[test]
    fn what_is_written_is_read_back_to_the_bit(grains in -300_000_000_000_i64..300_000_000_000) {
        let value: f64 = format!("{grains}e-9").parse()?;
        prop_assert_eq!(bits(parse(&shortest(value, MAXIMUM_DECIMALS))), bits(Some(value + 0.0)));
    }

    #[test]
    fn any_text_can_be_read_without_a_panic(text in "\\PC{0,40}") {
        if let Some(value) = parse(&text) {
            prop_assert!(value.is_finite());
        }
    }
}
