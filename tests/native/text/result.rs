//! The sentence that says the result: each law, each direction, and the ends of what can be set.

use jobs_explainer::link;
use jobs_explainer::model::{Futures, Law, Lever, outcome, runs_out, solve};
use jobs_explainer::site::FigureId;
use jobs_explainer::text::{Locale, Origin, Piece};
use proptest::prelude::*;

use super::scenario;
use crate::strategy::any_scenario;

fn result(locale: Locale, query: &str) -> String {
    locale.text().result(&scenario(query)).plain()
}

/// Holds a link to its sentence in each language.
fn reads(query: &str, english: &str, chinese: &str) {
    assert_eq!(result(Locale::English, query), english);
    assert_eq!(result(Locale::Chinese, query), chinese);
}

#[test]
fn a_sum_of_one_year_and_one_that_would_fall_below_nought_read_as_they_are() {
    let sum = |locale: Locale, query: &str| locale.text().growth_sum(&scenario(query)).plain();
    for (query, english, chinese) in [
        ("?until=2019", "(1 + 10.0%), 1 time = 24.59 million", "连乘1次 = 2,459万个"),
        ("?law=steady&until=2019", "+ 1 year × 2.0 million = 24.35 million", "1年 × 200万个 = 2,435万个"),
        ("?law=fading&until=2019", "1 time, where each year keeps", "连乘1次，增幅"),
        ("?law=ceiling&until=2019", "60 million, 1 year on = ", "，1年后 = "),
        ("?law=ceiling", "60 million, 7 years on = ", "，7年后 = "),
        (
            "?law=steady&add=-3&until=2035",
            "17 years × −3.0 million, but not below nought = 0.00 million",
            "17年 × −300万个，最低为零 = 0万个",
        ),
    ] {
        for (locale, words) in [(Locale::English, english), (Locale::Chinese, chinese)] {
            let sum = sum(locale, query);
            assert!(sum.contains(words), "{sum}");
        }
    }
}

#[test]
fn each_law_has_its_sentence() {
    reads(
        "",
        "At 10.0% a year the count reaches 43.6 million in 2025.",
        "若每年增长10.0%，2025年将达到4,355万个。",
    );
    reads(
        "?law=steady",
        "Adding 2.0 million jobs a year, the count reaches 36.4 million in 2025.",
        "若每年增加200万个，2025年将达到3,635万个。",
    );
    reads(
        "?law=fading",
        "At 10.0% at first, fading by 15% a year, the count reaches 34.6 million in 2025.",
        "若起初每年增长10.0%，幅度逐年减15%，2025年将达到3,462万个。",
    );
    reads(
        "?law=ceiling",
        "At 10.0% at first, slowing towards a ceiling of 60 million, the count reaches 38.4 million in 2025.",
        "若起初每年增长10.0%，渐渐趋近6,000万个的上限，2025年将达到3,838万个。",
    );
}

#[test]
fn a_decline_falls() {
    reads(
        "?growth=-20&until=2035",
        "Shrinking by 20.0% a year, the count falls to 0.5 million in 2035.",
        "若每年减少20.0%，2035年将降到50万个。",
    );
    reads(
        "?law=steady&add=-0.5",
        "Losing 0.5 million jobs a year, the count falls to 18.9 million in 2025.",
        "若每年减少50万个，2025年将降到1,885万个。",
    );
    reads(
        "?law=ceiling&growth=-5",
        "Shrinking by 5.0% at first, away from a ceiling of 60 million, the count falls to 15.2 million in 2025.",
        "若起初每年减少5.0%，离6,000万个的上限越来越远，2025年将降到1,515万个。",
    );
}

#[test]
fn no_change_stays() {
    reads(
        "?growth=0",
        "At 0.0% a year the count stays at 22.4 million in 2025.",
        "若每年增长0.0%，2025年仍为2,235万个。",
    );
    reads(
        "?law=steady&add=0&figures=article",
        "Adding 0.0 million jobs a year, the count stays at 22.0 million in 2025.",
        "若每年增加0万个，2025年仍为2,200万个。",
    );
}

#[test]
fn a_loss_that_uses_up_every_job_says_by_when() {
    reads(
        "?law=steady&add=-3&until=2035",
        "Losing 3.0 million jobs a year, the count falls to nothing by 2026.",
        "若每年减少300万个，到2026年将降到零。",
    );
}

#[test]
fn very_large_results_are_said_in_billions() {
    reads(
        "?growth=40&until=2035",
        "At 40.0% a year the count reaches 6.81 billion in 2035.",
        "若每年增长40.0%，2035年将达到68.15亿个。",
    );
    reads(
        "?growth=25",
        "At 25.0% a year the count reaches 106.6 million in 2025.",
        "若每年增长25.0%，2025年将达到1.07亿个。",
    );
}

/// What is cautioned under a link, in each language.
fn cautions(query: &str) -> [String; 2] {
    Locale::ALL.map(|locale| locale.text().caution(&scenario(query)).plain())
}

#[test]
fn years_past_the_last_report_are_called_so() {
    let beyond = ["Beyond 2022 no report supports this. ", "2022年以后没有任何报告可作依据。"];
    assert_eq!(cautions("?until=2022"), ["", ""]);
    assert_eq!(cautions("?until=2023"), beyond);
    assert_eq!(cautions(""), beyond);
}

#[test]
fn a_result_beyond_all_who_work_is_called_so() {
    let in_2022 = cautions("?law=ceiling&growth=40&ceiling=300&until=2022");
    assert_eq!(
        in_2022,
        [
            "The outcome is 10% of the 775.86 million people employed in China in 2018.",
            "结果相当于2018年全国就业人员总数7.7586亿人的10%。"
        ],
    );
    for (query, english, chinese) in [
        (
            "?growth=25&until=2035",
            "The outcome is more than all 775.86 million people employed in China in 2018.",
            "结果已超过2018年全国就业人员总数7.7586亿人。",
        ),
        (
            "?growth=40&until=2035",
            "The outcome is 8.8 times all 775.86 million people employed in China in 2018.",
            "结果相当于2018年全国就业人员总数7.7586亿人的8.8倍。",
        ),
    ] {
        let said = cautions(query);
        assert!(said[0].ends_with(english) && said[1].ends_with(chinese), "{said:?}");
    }
}

#[test]
fn ends_that_are_printed_alike_are_one_number() {
    let scenario = link::read("?law=steady&add=-3&until=2035").scenario;
    let outlook = Futures::default().of(&scenario);
    for (locale, sentence, range) in [
        (
            Locale::English,
            "Give or take 2.4 points a year, 40 endings in 50 lie at about 0.0 million.",
            "0.0",
        ),
        (Locale::Chinese, "若增速上下浮动2.4个百分点，50个结局中有40个都在0万个上下。", "0万"),
    ] {
        assert_eq!(locale.text().unsure(&scenario, &outlook).plain().trim(), sentence);
        assert_eq!(locale.workbench().short_range(&outlook).plain(), range);
        let quoted = locale.workbench().quotation(&scenario, &outlook);
        assert!(quoted.contains("lie at about 0.0 million,") || quoted.contains("都在0万上下"), "{quoted}");
    }
}

#[test]
fn the_range_follows_the_result_with_what_is_not_sure() {
    let said = |query: &str, locale: Locale| {
        let scenario = link::read(query).scenario;
        let outlook = Futures::default().of(&scenario);
        let text = locale.text();
        (
            text.result(&scenario).plain() + &text.unsure(&scenario, &outlook).plain(),
            text.chance(&outlook).plain(),
        )
    };
    for (query, english, chinese) in [
        (
            "",
            "At 10.0% a year the count reaches 43.6 million in 2025. Give or take 2.4 points a year, 40 endings in 50 fall \
             between 35.5 and 53.1 million.",
            "若每年增长10.0%，2025年将达到4,355万个。若增速上下浮动2.4个百分点，50个结局中有40个落在3,548万至5,309万个之间。",
        ),
        (
            "?growth=5~15&noise=0",
            "At 5.0 to 15.0% a year the count reaches 43.6 million in 2025, taking the middle. Anywhere in that range, 40 \
             endings in 50 fall between 33.6 and 55.9 million.",
            "若每年增长5.0%至15.0%，取中间值，2025年将达到4,355万个。在这一范围内，50个结局中有40个落在3,361万至5,592万个之间。",
        ),
        (
            "?law=ceiling&growth=-10~5&ceiling=40~120",
            "At −10.0 to 5.0% at first, slowing towards a ceiling of 40 to 120 million, the count falls to 18.6 million in 2025, \
             taking the middle. Give or take 2.4 points a year, 40 endings in 50 fall between 10.8 and 29.3 million.",
            "若起初每年增长−10.0%至5.0%，渐渐趋近4,000万个至1.20亿个的上限，取中间值，2025年将降到1,863万个。若增速上下浮动\
             2.4个百分点，50个结局中有40个落在1,078万至2,934万个之间。",
        ),
        (
            "?law=fading&growth=-8~-2&fade=0~60",
            "Shrinking by 2.0 to 8.0% at first, fading by 0 to 60% a year, the count falls to 19.1 million in 2025, taking the \
             middle. Give or take 2.4 points a year, 40 endings in 50 fall between 14.3 and 24.1 million.",
            "若起初每年减少2.0%至8.0%，幅度逐年减0%至60%，取中间值，2025年将降到1,913万个。若增速上下浮动2.4个百分点，50个\
             结局中有40个落在1,429万至2,406万个之间。",
        ),
        (
            "?noise=0",
            "At 10.0% a year the count reaches 43.6 million in 2025.",
            "若每年增长10.0%，2025年将达到4,355万个。",
        ),
    ] {
        assert_eq!(said(query, Locale::English).0, english);
        assert_eq!(said(query, Locale::Chinese).0, chinese);
    }
    assert_eq!(said("", Locale::English).1, "9 of 50 futures reach it: 18.5% of them all.");
    assert_eq!(said("", Locale::Chinese).1, "达到目标的结局：50个中的9个，占全部的18.5%。");
}

#[test]
fn a_solution_is_said_beside_the_record() {
    let solved = |query: &str, lever: Lever| {
        let scenario = link::read(query).scenario;
        Locale::ALL.map(|locale| locale.workbench().solved(lever, solve(&scenario, lever)).plain())
    };
    for (query, lever, said) in [
        (
            "",
            Lever::Growth,
            [
                "Growth: 12.19%, above the 10.1% of 2018, below the 22.1% a year on record.",
                "增长率：12.19%，高于2018年的10.1%，低于历年年均的22.1%。",
            ],
        ),
        (
            "law=steady",
            Lever::Additions,
            [
                "Additions: 3.95 million, above the 3.07 million a year on record.",
                "每年新增：395万个，高于历年年均的307万个。",
            ],
        ),
        (
            "law=ceiling&target=40",
            Lever::Ceiling,
            [
                "Ceiling: 81.4 million, above the 50.17 million that the report on 2022 claimed.",
                "上限：8,136万个，高于2022年报告所称的5,017万个。",
            ],
        ),
        ("", Lever::Until, ["All else as it is, the target is met in 2027.", "其他不变，2027年达到目标。"]),
        (
            "law=ceiling&ceiling=25",
            Lever::Growth,
            [
                "Growth cannot do it; the nearest is 40.0%, as far as its range goes, with 25.0 million.",
                "增长率做不到，最接近的是40.0%，已到范围一端，数量为2,500万个。",
            ],
        ),
        (
            "target=20",
            Lever::Until,
            [
                "All else as it is, no year would do; the nearest is 2019, with 24.6 million.",
                "其他不变，哪一年都达不到，最接近的是2019年，数量为2,459万个。",
            ],
        ),
    ] {
        assert_eq!(solved(query, lever), said, "{query} {lever:?}");
    }
}

proptest! {
    #[test]
    fn the_year_is_the_last_of_the_scenario_or_the_first_with_nothing(scenario in any_scenario()) {
        let (year, [english, chinese]) = match runs_out(&scenario) {
            Some(year) => (year.number(), [" by ", "，到"]),
            None => (scenario.until().number(), [" in ", "，"]),
        };
        for (locale, end) in
            [(Locale::English, format!("{english}{year}.")), (Locale::Chinese, format!("{chinese}{year}年"))]
        {
            let said = locale.text().result(&scenario).plain();
            prop_assert!(said.contains(&end), "{}", said);
        }
    }

    #[test]
    fn the_verb_agrees_with_the_way_that_the_count_went(scenario in any_scenario()) {
        let (start, end) = (scenario.base.jobs_2018(), outcome(&scenario));
        for (locale, [up, down, level, gone]) in [
            (Locale::English, ["reaches", "falls to", "stays at", "falls to nothing"]),
            (Locale::Chinese, ["将达到", "将降到", "仍为", "将降到零"]),
        ] {
            let text = locale.text();
            let said = text.result(&scenario).plain();
            let same = text.point(start, 1) == text.point(end, 1);
            let expected = if same { level } else if end > start { up } else { down };
            for verb in [up, down, level] {
                prop_assert_eq!(said.contains(verb), verb == expected, "{}", said);
            }
            // A count that is printed as nought is called nothing.
            prop_assert_eq!(said.contains(gone), end.in_millions() < 0.05, "{}", said);
        }
    }

    #[test]
    fn every_number_of_the_result_is_marked_as_the_readers_own(scenario in any_scenario()) {
        for locale in Locale::ALL {
            let sentence = locale.text().result(&scenario);
            let mut numbers = 0;
            for piece in sentence.pieces() {
                match piece {
                    Piece::Number(quantity) => {
                        numbers += 1;
                        prop_assert_eq!(quantity.origin, Origin::Yours(FigureId::Growth));
                    }
                    // The year is a date, and the only number that stands among the words.
                    Piece::Words(words) => {
                        let digits: String = words.chars().filter(char::is_ascii_digit).collect();
                        let year = runs_out(&scenario).unwrap_or(scenario.until()).number().to_string();
                        prop_assert!(digits.is_empty() || digits == year, "{:?}", words);
                    }
                }
            }
            // The law's own, which are those that may be a range.
            let levers = scenario.law.levers().filter(|lever| Lever::UNSURE.contains(lever)).count();
            let outcome = usize::from(runs_out(&scenario).is_none());
            prop_assert_eq!(numbers, levers + outcome);
        }
    }

    #[test]
    fn a_lever_that_the_law_leaves_aside_does_not_change_the_sentence(scenario in any_scenario()) {
        for lever in Lever::ALL.into_iter().filter(|lever| !scenario.law.uses(*lever)) {
            for locale in Locale::ALL {
                let text = locale.text();
                prop_assert_eq!(text.result(&scenario), text.result(&scenario.reset(lever)));
            }
        }
    }

    #[test]
    fn the_result_stands_in_the_table_word_for_word(scenario in any_scenario()) {
        for locale in Locale::ALL {
            let text = locale.text();
            let result = text.result(&scenario).plain();
            prop_assert!(text.table_caption(&scenario).plain().ends_with(&result));
        }
    }

    #[test]
    fn a_card_says_where_its_law_ends(scenario in any_scenario()) {
        for locale in Locale::ALL {
            let text = locale.text();
            for law in Law::ALL {
                let end = text.point(outcome(&scenario.under(law)), 1);
                let said = text.law_outcome(&scenario, law).plain();
                prop_assert!(said.ends_with(&end), "{:?} does not end with {:?}", said, end);
            }
        }
    }
}
