//! The link: what a query means, that it means the same when written again, and that no text can do harm.

mod hostile;

use jobs_explainer::display::{AxisScale, Display, Marks};
use jobs_explainer::link::{Key, LONGEST_FOREIGN, LONGEST_QUERY, Mend, Reading, read, write};
use jobs_explainer::model::{Base, Guess, Law, Lever, Scenario, Stage};
use proptest::prelude::*;

/// Holds a query to what every link must do, whatever it says.
fn check(query: &str) {
    let reading = read(query);
    for lever in Lever::ALL {
        let (spec, value) = (lever.spec(), reading.scenario.get(lever));
        assert!((spec.minimum..=spec.maximum).contains(&value), "{query:?} puts {lever:?} to {value}");
    }
    assert!(reading.mends.len() <= 3 * Key::ALL.len(), "{query:?} has too many mends");
    let kept: usize = reading.unknown.iter().map(|pair| pair.len() + 1).sum();
    assert!(kept <= LONGEST_FOREIGN);
    let written = write(&reading.scenario, reading.display, &reading.guess, &reading.unknown);
    assert!(written.len() <= LONGEST_QUERY);
    let again = read(&written);
    assert_eq!(again, Reading { mends: Vec::new(), ..reading }, "{query:?} was written as {written:?}");
    assert_eq!(write(&again.scenario, again.display, &again.guess, &again.unknown), written);
}

fn reading_of(query: &str) -> (Scenario, Vec<Mend>) {
    let Reading { scenario, mends, .. } = read(query);
    (scenario, mends)
}

fn rewritten(query: &str) -> String {
    let reading = read(query);
    write(&reading.scenario, reading.display, &reading.guess, &reading.unknown)
}

#[test]
fn an_empty_query_is_the_default_and_the_default_an_empty_query() {
    for query in ["", "?", "&", "?&&", "#growth=5"] {
        assert_eq!(read(query), Reading::default(), "{query:?}");
        assert_eq!(rewritten(query), "");
    }
}

#[test]
fn a_link_holds_only_what_differs_and_its_version() {
    let scenario = Scenario::default().with(Lever::Growth, 12.5);
    let (display, guess) = (Display::default(), Guess::default());
    assert_eq!(write(&scenario, display, &guess, &[]), "?v=1&growth=12.5");
    let logarithmic = Display { axis_scale: AxisScale::Logarithmic, ..display };
    assert_eq!(write(&Scenario::default(), logarithmic, &guess, &[]), "?v=1&scale=log");
    let coloured = Display { marks: Marks::New, ..display };
    assert_eq!(write(&Scenario::default(), coloured, &guess, &[]), "?v=1&marks=new");
    assert_eq!(write(&Scenario::default(), display, &guess, &["x=1".to_owned()]), "?x=1");
}

#[test]
fn a_link_is_written_in_one_order_and_read_in_any() {
    let full = "?v=1&figures=article&law=ceiling&growth=-12.5&add=-0.3&fade=60&ceiling=81.36&until=2035&noise=3.1&target=40&main_share=40\
                &mini_growth=80&mini_fade=0&main_hours=90&side_hours=5&wage=60000&new_share=10&users=494.3&search_share=12\
                &search_success=30&scale=log&marks=mini&guess=25~28.1~31.2~35&x=1";
    let reading = read(full);
    assert_eq!(reading.mends, []);
    assert_eq!((reading.scenario.base, reading.scenario.law), (Base::Article, Law::Ceiling));
    assert_eq!(rewritten(full), full);
    let mut shuffled: Vec<&str> = full.trim_start_matches('?').split('&').collect();
    shuffled.reverse();
    assert_eq!(rewritten(&shuffled.join("&")), full);
    assert_eq!(
        Key::ALL.map(Key::name).join(" "),
        "v figures law growth add fade ceiling until noise target main_share mini_growth mini_fade main_hours side_hours wage new_share \
         users search_share search_success scale marks guess"
    );
}

#[test]
fn a_default_written_out_is_dropped() {
    assert_eq!(
        rewritten(
            "?v=1&figures=report&law=rate&growth=10&add=2.0&fade=15&ceiling=60&until=2025&scale=linear&marks=income\
             &main_share=23.7&mini_growth=75&wage=49575"
        ),
        ""
    );
}

#[test]
fn the_example_of_a_bad_link_is_put_right_and_keeps_what_is_not_ours() {
    let reading = read("?growth=999&law=bogus&x=1");
    assert_eq!(reading.scenario, Scenario::default().with(Lever::Growth, 40.0));
    assert_eq!(reading.scenario.law, Law::Rate);
    let expected =
        [Mend::OutOfRange { lever: Lever::Growth, put_to: 40.0 }, Mend::NotUnderstood { key: Key::Law }];
    assert_eq!(reading.mends, expected);
    assert_eq!(reading.unknown, ["x=1"]);
    assert_eq!(rewritten("?growth=999&law=bogus&x=1"), "?v=1&growth=40&x=1");
}

#[test]
fn what_is_not_ours_stays_as_it_came() {
    for query in
        ["?utm_source=a%20b+c&sound=3&goal=50", "?x", "?=1", "?x=1&x=1&x=2", "?Growth=5", "?x=%ZZ&y==&z=ü"]
    {
        assert_eq!(rewritten(query), query);
        assert_eq!(read(query).mends, []);
    }
    assert_eq!(rewritten("?b=2&law=fading&a=1"), "?v=1&law=fading&b=2&a=1");
    assert_eq!(rewritten("?b=2&&a=1#growth=5"), "?b=2&a=1");
}

#[test]
fn values_are_read_as_people_and_forms_write_them() {
    for value in [
        "12.5",
        "12,5",
        "12%2C5",
        "12%2c5",
        "+12.5",
        "%2B12.5",
        "12.5%",
        "12.5%25",
        "+12.5+",
        "%EF%BC%91%EF%BC%92.5",
        "12%ef%bc%8e5",
        "１２．５",
    ] {
        let (scenario, mends) = reading_of(&format!("?growth={value}"));
        assert_eq!((scenario, mends), (Scenario::default().with(Lever::Growth, 12.5), vec![]), "{value}");
    }
    let (scenario, mends) = reading_of("?gro%77th=%E2%88%925&law=+steady");
    assert_eq!(scenario, Scenario::default().with(Lever::Growth, -5.0).under(Law::Steady));
    assert_eq!(mends, []);
}

#[test]
fn a_value_beyond_its_range_goes_to_the_nearest_end() {
    for lever in Lever::ALL {
        let spec = lever.spec();
        for (value, end) in [("-999999", spec.minimum), ("999999", spec.maximum)] {
            let (scenario, mends) = reading_of(&format!("?{}={value}", spec.key));
            assert_eq!(scenario, Scenario::default().with(lever, end));
            assert_eq!(mends, [Mend::OutOfRange { lever, put_to: end }]);
        }
        for end in [spec.minimum, spec.maximum] {
            assert_eq!(
                reading_of(&format!("?{}={end}", spec.key)),
                (Scenario::default().with(lever, end), vec![])
            );
        }
    }
}

#[test]
fn part_of_a_year_goes_to_the_nearest_whole_year_and_says_so() {
    let (scenario, mends) = reading_of("?until=2026.5");
    assert_eq!(scenario, Scenario::default().with(Lever::Until, 2027.0));
    assert_eq!(mends, [Mend::NotWhole { lever: Lever::Until, put_to: 2027.0 }]);
    assert_eq!(reading_of("?until=2026.0").1, []);
}

#[test]
fn what_is_not_understood_is_left_at_its_default() {
    for value in ["", "abc", "5~", "~5", "5~15~25", "1e1", "NaN", "%", "99999999999999999999", "1,000.5"] {
        for lever in Lever::ALL {
            let (scenario, mends) = reading_of(&format!("?{}={value}", lever.key()));
            assert_eq!(scenario, Scenario::default(), "{value}");
            assert_eq!(mends, [Mend::NotUnderstood { key: Key::Lever(lever) }]);
        }
    }
    for (query, key) in [
        ("law=Rate", Key::Law),
        ("figures=mine", Key::Base),
        ("scale", Key::Scale),
        ("marks=red", Key::Marks),
        ("guess=25~28~31", Key::Guess),
        ("guess=25~28~31~x", Key::Guess),
        ("guess=1~2~3~4~5", Key::Guess),
    ] {
        let reading = read(query);
        let expected = Reading { mends: vec![Mend::NotUnderstood { key }], ..Reading::default() };
        assert_eq!(reading, expected, "{query}");
    }
}

#[test]
fn of_a_repeated_key_the_first_counts_and_it_is_said_once() {
    let (scenario, mends) = reading_of("?growth=5&growth=6&growth=7&growth=bogus");
    assert_eq!(scenario, Scenario::default().with(Lever::Growth, 5.0));
    assert_eq!(mends, [Mend::Repeated { key: Key::Lever(Lever::Growth) }]);
    let (scenario, mends) = reading_of("?law=bogus&law=steady");
    assert_eq!(scenario, Scenario::default());
    assert_eq!(mends, [Mend::NotUnderstood { key: Key::Law }, Mend::Repeated { key: Key::Law }]);
}

#[test]
fn a_link_of_another_version_is_read_as_far_as_it_is_known() {
    for version in ["2", "0", "abc", "", "1.0", "-1", "99999999999999999999"] {
        let (scenario, mends) = reading_of(&format!("?v={version}&growth=5"));
        assert_eq!(scenario, Scenario::default().with(Lever::Growth, 5.0));
        assert_eq!(mends, [Mend::OtherVersion], "{version}");
    }
    assert_eq!(reading_of("?v=1").1, []);
    assert_eq!(rewritten("?v=2&growth=5"), "?v=1&growth=5");
}

#[test]
fn an_endless_link_is_read_at_its_beginning() {
    let tail = "&x=1".repeat(100_000);
    let reading = read(&format!("?growth=5{tail}&fade=20"));
    assert_eq!(reading.scenario, Scenario::default().with(Lever::Growth, 5.0));
    assert_eq!(reading.mends, [Mend::TooLong]);
    assert!(reading.unknown.iter().all(|pair| pair == "x=1"));
    assert_eq!(reading.unknown.len(), LONGEST_FOREIGN / 4);
    for query in [
        format!("?growth=5{tail}"),
        "é".repeat(LONGEST_QUERY),
        format!("growth={}", "1".repeat(LONGEST_QUERY)),
        format!("growth=5&x={}", "y".repeat(LONGEST_QUERY)),
        format!("law=fading&x={}", "%".repeat(LONGEST_FOREIGN)),
        "&".repeat(10 * LONGEST_QUERY),
    ] {
        check(&query);
        assert_eq!(read(&query).mends.last(), Some(&Mend::TooLong));
    }
}

#[test]
fn a_link_that_just_fits_is_kept_whole() {
    let query = format!("x={}", "y".repeat(LONGEST_FOREIGN - 3));
    assert_eq!(read(&query).mends, []);
    assert_eq!(rewritten(&query), format!("?{query}"));
    assert_eq!(read(&format!("{query}y")).mends, [Mend::TooLong]);
    assert_eq!(read(&format!("{query}y")).unknown, [""; 0]);
    // What is kept is the beginning: after the first pair without room, none is.
    assert_eq!(read(&format!("a=1&{query}&b=2")).unknown, ["a=1"]);
    // A pair that ends where the reading ends was read whole; one byte more and it goes.
    let padding = "z".repeat(LONGEST_QUERY - "growth=5&".len());
    assert_eq!(reading_of(&format!("growth=5&{padding}")).0, Scenario::default().with(Lever::Growth, 5.0));
    let ours_last = format!("{}&growth=5", "z".repeat(LONGEST_QUERY - "&growth=5".len()));
    assert_eq!(reading_of(&ours_last).0, Scenario::default().with(Lever::Growth, 5.0));
    assert_eq!(reading_of(&format!("{ours_last}&y")).0, Scenario::default().with(Lever::Growth, 5.0));
    assert_eq!(reading_of(&format!("{ours_last}5")).0, Scenario::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn every_scenario_survives_its_link_to_the_bit(
        base in prop::sample::select(Base::ALL.to_vec()),
        law in prop::sample::select(Law::ALL.to_vec()),
        axis_scale in prop::sample::select(AxisScale::ALL.to_vec()),
        marks in prop::sample::select(Marks::ALL.to_vec()),
        values in Lever::ALL.map(|lever| lever.spec().minimum..=lever.spec().maximum).to_vec(),
        guessed in prop::option::of([0.0..=80.0, 0.0..=80.0, 0.0..=80.0, 0.0..=80.0]),
        decimals in 0..=9_i32,
    ) {
        let coarse = |value: f64| (value * 10_f64.powi(decimals)).round() / 10_f64.powi(decimals);
        let scenario = Lever::ALL
            .into_iter()
            .zip(values)
            .fold(Scenario::default().from_base(base).under(law), |scenario, (lever, value)| {
                scenario.with(lever, coarse(value))
            });
        let guess = guessed.map_or_else(Guess::default, |jobs: [f64; 4]| {
            let drawn = jobs.into_iter().enumerate();
            drawn.fold(Guess::default().at(Stage::Compared), |guess, (place, jobs)| guess.with(place, jobs))
        });
        let display = Display { axis_scale, marks };
        let reading = read(&write(&scenario, display, &guess, &[]));
        prop_assert_eq!(&reading.mends, &[]);
        prop_assert_eq!((reading.scenario, reading.display, reading.guess), (scenario, display, guess));
        for lever in Lever::ALL {
            prop_assert_eq!(reading.scenario.get(lever).to_bits(), scenario.get(lever).to_bits());
        }
    }

    #[test]
    fn any_text_is_read_and_written_without_harm(query in ".{0,200}") {
        check(&query);
    }
}
