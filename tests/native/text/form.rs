//! Number forms: digits, units and signs in each language.

use jobs_explainer::model::{Additions, Jobs, Lever};
use jobs_explainer::report::{
    ARTICLE_JOBS_2018, EMPLOYMENT_2018, GROWTH_2016, GROWTH_2018, JOBS_2015_PRINTED, JOBS_2017, JOBS_2018,
};
use jobs_explainer::text::Locale;
use jobs_explainer::text::number::{grouped, signed};
use proptest::prelude::*;

use super::scenario;

fn point(locale: Locale, millions: f64, decimals: u8) -> String {
    locale.text().point(Jobs::millions(millions), decimals)
}

#[test]
fn thousands_are_grouped_and_the_minus_is_true() {
    assert_eq!(grouped(1234.5, 1), "1,234.5");
    assert_eq!(grouped(999.0, 0), "999");
    assert_eq!(grouped(-1_234_567.0, 0), "−1,234,567");
    assert_eq!(grouped(-3.0, 1), "−3.0");
    assert_eq!(signed(2.05, 2), "+2.05");
    assert_eq!(signed(-0.3, 2), "−0.30");
    assert_eq!(signed(0.0, 1), "+0.0");
    assert_eq!(signed(-0.001, 2), "+0.00", "what rounds to nought is no loss");
}

#[test]
fn jobs_in_a_chart_are_short() {
    for (millions, decimals, english, chinese) in [
        (22.35, 2, "22.35m", "2,235万"),
        (43.5538, 1, "43.6m", "4,355万"),
        (106.6, 1, "106.6m", "1.07亿"),
        (6_814.8, 1, "6.81bn", "68.15亿"),
        (0.0, 1, "0.0m", "0万"),
    ] {
        assert_eq!(point(Locale::English, millions, decimals), english);
        assert_eq!(point(Locale::Chinese, millions, decimals), chinese);
    }
}

#[test]
fn a_count_that_rounds_up_to_the_next_unit_is_written_in_it() {
    assert_eq!(point(Locale::English, 999.96, 1), "1.00bn");
    assert_eq!(point(Locale::Chinese, 99.996, 1), "1.00亿");
    let reaching = scenario("?law=ceiling&ceiling=99.996&growth=40&until=2035");
    let said = Locale::Chinese.text().result(&reaching).plain();
    assert!(!said.contains("10,000万"), "{said}");
}

#[test]
fn the_axis_spells_its_unit_once() {
    let (english, chinese) = (Locale::English.text(), Locale::Chinese.text());
    assert_eq!([20.0, 40.0].map(|tick| english.axis_tick(tick)), ["20", "40"]);
    assert_eq!(english.axis_top(60.0), "60 million job opportunities");
    assert_eq!([20.0, 40.0].map(|tick| chinese.axis_tick(tick)), ["2,000", "4,000"]);
    assert_eq!(chinese.axis_top(60.0), "6,000万个就业机会");
    assert_eq!([0.1, 0.5].map(|tick| english.axis_tick(tick)), ["0.1", "0.5"]);
    assert_eq!([0.1, 0.5].map(|tick| chinese.axis_tick(tick)), ["10", "50"]);
    assert_eq!(chinese.axis_tick(200.0), "2.0亿");
    assert_eq!(chinese.axis_top(2_400.0), "24亿个就业机会");
}

#[test]
fn reported_figures_keep_their_printed_digits_and_their_bound() {
    let read = |locale: Locale, figure| locale.prose().figure(figure).words;
    for (figure, english, chinese) in [
        (&JOBS_2017, "20.30 million", "2,030万个"),
        (&JOBS_2018, "more than 22.35 million", "2,235多万个"),
        (&ARTICLE_JOBS_2018, "more than 22 million", "2,200多万个"),
        (&JOBS_2015_PRINTED, "17.45 million", "1,745万个"),
        (&EMPLOYMENT_2018, "775.86 million", "7.7586亿人"),
        (&GROWTH_2016, "7.7%", "7.7%"),
        (&GROWTH_2018, "10%", "10%"),
    ] {
        assert_eq!(read(Locale::English, figure), english);
        assert_eq!(read(Locale::Chinese, figure), chinese);
    }
}

#[test]
fn tables_count_in_one_unit_and_sign_what_was_added() {
    let (english, chinese) = (Locale::English.text(), Locale::Chinese.text());
    assert_eq!(english.cell_jobs(Jobs::millions(43.5538), 2), "43.55");
    assert_eq!(chinese.cell_jobs(Jobs::millions(43.5538), 2), "4,355");
    assert_eq!(english.cell_jobs(Jobs::millions(6_814.8), 2), "6,814.80");
    assert_eq!(
        (
            english.cell_added(Additions::millions_a_year(2.05)),
            chinese.cell_added(Additions::millions_a_year(2.05))
        ),
        ("+2.05".into(), "+205".into())
    );
    assert_eq!(
        (
            english.cell_added(Additions::millions_a_year(-0.3)),
            chinese.cell_added(Additions::millions_a_year(-0.3))
        ),
        ("−0.30".into(), "−30".into())
    );
}

#[test]
fn a_share_of_all_employed_is_a_whole_percentage() {
    let large = scenario("?growth=20&until=2035");
    let caution = |locale: Locale| locale.text().caution(&large).plain();
    let english = caution(Locale::English);
    assert!(
        english.ends_with(" The outcome is 64% of the 775.86 million people employed in China in 2018."),
        "{english}"
    );
    let chinese = caution(Locale::Chinese);
    assert!(chinese.ends_with("结果相当于2018年全国就业人员总数7.7586亿人的64%。"), "{chinese}");
}

#[test]
fn years_are_never_grouped() {
    for locale in Locale::ALL {
        let (text, prose) = (locale.text(), locale.prose());
        let default = scenario("");
        assert!(text.result(&default).plain().contains("2025"));
        assert!(prose.chart_description().contains("2018"));
        assert!(prose.controls_missing(&default).plain().contains("2025"));
    }
    assert_eq!(Locale::English.text().year_short(scenario("").until()), "’25");
    assert_eq!(Locale::Chinese.text().year_short(scenario("").until()), "25");
}

#[test]
fn what_a_field_shows_is_read_back_as_its_value() {
    for locale in Locale::ALL {
        for lever in Lever::ALL {
            let (text, spec) = (locale.text(), lever.spec());
            for steps in 0..1000 {
                let value = spec.stepped(spec.minimum, steps);
                let shown = text.field(lever, value);
                let read = text.typed(lever, &shown);
                assert!(
                    read.is_some_and(|read| (read - value).abs() < 1e-9),
                    "{shown} for {value} in {lever:?}"
                );
            }
            assert_eq!(text.typed(lever, "twelve"), None);
        }
    }
}

#[test]
fn a_field_counts_as_its_language_does() {
    for (lever, english, chinese) in [
        (Lever::Growth, "10.0", "10.0"),
        (Lever::Additions, "2.0", "200"),
        (Lever::Fade, "15", "15"),
        (Lever::Ceiling, "60", "6000"),
        (Lever::Until, "2025", "2025"),
        (Lever::Wage, "49575", "49575"),
        (Lever::Users, "1000", "100000"),
        (Lever::NewShare, "28", "28"),
    ] {
        let shown = Locale::ALL.map(|locale| locale.text().field(lever, lever.spec().default));
        assert_eq!(shown, [english, chinese]);
    }
    assert_eq!(Locale::Chinese.text().typed(Lever::Additions, "２５０"), Some(2.5));
    // A field keeps the digits that it shows, so that it never differs from the sum.
    assert_eq!(Locale::English.text().typed(Lever::Growth, "12.34"), Some(12.3));
}

proptest! {
    #[test]
    fn a_count_never_fills_the_next_unit(millions in 0.0..10_000.0) {
        for decimals in 0..=2 {
            let english = point(Locale::English, millions, decimals);
            prop_assert!(!english.starts_with("1,000"), "{} is written {}", millions, english);
            let chinese = point(Locale::Chinese, millions, decimals);
            prop_assert!(!chinese.starts_with("10,000"), "{} is written {}", millions, chinese);
        }
    }
}
