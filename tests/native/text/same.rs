//! Both languages name the same quantities.
//!
//! The texts are read back: each number with its unit becomes a share, a count or a year. Two counts agree when they
//! differ by no more than their last digits allow, since `106.6 million` and `1.07亿` round differently.

use jobs_explainer::model::{Base, Law, Lever, Scenario, solve, solves};
use jobs_explainer::report::Bound;
use jobs_explainer::site::FigureId;
use jobs_explainer::text::{Lead, Locale};
use proptest::prelude::*;

use crate::strategy::{any_scenario, extreme_scenarios, outlook_of};

/// A number as it was read in a text.
#[derive(Debug, Clone, Copy)]
struct Amount {
    /// In per cent, or in millions.
    value: f64,
    /// Half a unit of its last digit.
    half: f64,
}

/// The numbers of a text, each kind in its order.
#[derive(Debug, Default)]
struct Amounts {
    /// Percentages.
    shares: Vec<Amount>,
    /// Counts of jobs or people.
    counts: Vec<Amount>,
    /// Years, and any other number that has no unit.
    bare: Vec<Amount>,
}

impl Amounts {
    /// Reads every number of a text in either language.
    fn read(text: &str) -> Self {
        let mut amounts = Self::default();
        let mut rest = text;
        let mut before = String::new();
        while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
            before.push_str(&rest[..start]);
            let digits = rest[start..].split(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).next();
            let digits = digits.unwrap_or_default().trim_end_matches(['.', ',']);
            rest = &rest[start + digits.len()..];
            let decimals = digits.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            let value: f64 = digits.replace(',', "").parse().expect("digits are a number");
            // A loss may be said by a sign or by a word.
            let below = ["−", "minus ", "Losing ", "Shrinking by ", "负", "若每年减少", "若起初每年减少"];
            let below = below.iter().any(|sign| before.ends_with(sign)) || before == "每年减少";
            let value = if below { -value } else { value };
            let half = 0.5 / 10_f64.powi(i32::try_from(decimals).expect("few decimals"));
            // The longer unit first: a billion is no b, and 百万 no 万.
            let units = [("%", 0.0), (" percent", 0.0), (" million", 1.0), (" billion", 1e3), ("bn", 1e3)];
            let units = units.into_iter().chain([
                ("m", 1.0),
                ("百万", 1.0),
                ("多万", 0.01),
                ("万", 0.01),
                ("亿", 100.0),
            ]);
            match units.into_iter().find(|(unit, _)| rest.starts_with(unit)) {
                Some((_, scale)) if scale > 0.0 => {
                    amounts.counts.push(Amount { value: value * scale, half: half * scale });
                }
                Some(_) => amounts.shares.push(Amount { value, half }),
                None => amounts.bare.push(Amount { value, half }),
            }
            before.push_str(digits);
        }
        // Each language has its own order of words; what has no unit, years above all, is compared by size.
        amounts.bare.sort_by(|one, other| one.value.total_cmp(&other.value));
        amounts
    }

    fn agree(&self, other: &Self) -> bool {
        let same = |these: &[Amount], those: &[Amount]| {
            these.len() == those.len()
                && these
                    .iter()
                    .zip(those)
                    .all(|(one, two)| (one.value - two.value).abs() <= one.half + two.half + 1e-9)
        };
        same(&self.shares, &other.shares)
            && same(&self.counts, &other.counts)
            && same(&self.bare, &other.bare)
    }
}

/// The same text in both languages, English first.
fn both(say: impl Fn(Locale) -> String) -> [String; 2] {
    Locale::ALL.map(say)
}

/// Everything in which a scenario's numbers are said.
fn said(scenario: &Scenario) -> Vec<[String; 2]> {
    let mut texts = vec![
        both(|locale| locale.text().result(scenario).plain()),
        both(|locale| locale.text().caution(scenario).plain()),
        both(|locale| locale.prose().controls_missing(scenario).plain()),
    ];
    let outlook = outlook_of(scenario);
    texts.push(both(|locale| locale.text().chance(&outlook).plain()));
    texts.push(both(|locale| locale.workbench().solve_lead(scenario).plain()));
    for lever in Lever::ALL.into_iter().filter(|lever| solves(*lever)) {
        let solution = solve(scenario, lever);
        texts.push(both(|locale| locale.workbench().solved(lever, solution).plain()));
    }
    texts.extend(Law::ALL.map(|law| both(|locale| locale.text().law_outcome(scenario, law).plain())));
    for lever in Lever::ALL {
        let value = scenario.get(lever);
        texts.push(both(|locale| locale.text().lever_value(lever, value)));
        texts.push(both(|locale| locale.text().reset(lever, scenario.default_of(lever))));
        texts.push(both(|locale| locale.text().not_a_number(lever, value)));
    }
    texts
}

/// The prose and the notes that open a figure.
fn lead(lead: Lead) -> String {
    lead.paragraphs
        .into_iter()
        .chain(lead.notes)
        .map(|sentence| sentence.plain())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Fails where the two languages name different quantities.
fn check(scenario: &Scenario) {
    for [english, chinese] in said(scenario) {
        let (here, there) = (Amounts::read(&english), Amounts::read(&chinese));
        assert!(
            here.agree(&there),
            "{english:?} and {chinese:?} differ: {here:?} and {there:?} with {scenario:?}"
        );
    }
    for lever in Lever::ALL {
        let [english, chinese] = both(|locale| locale.text().lever_effect(scenario, lever).plain());
        let size = |text: &str| Amounts::read(text).counts.last().copied();
        let (Some(here), Some(there)) = (size(&english), size(&chinese)) else {
            let none = english.contains("almost no difference") && chinese.contains("几乎没有变化");
            assert!(none, "{english:?} and {chinese:?} differ");
            continue;
        };
        let near = (here.value - there.value).abs() <= here.half + there.half + 1e-9;
        assert!(near, "{english:?} and {chinese:?} differ");
        let falls = english.contains("takes away") || english.contains("took away");
        assert_eq!(falls, chinese.contains("约减少"), "{english:?}, {chinese:?}");
        // Beyond its end a slider has nothing to promise. (Chinese says what each step does, not each further one.)
        let spec = lever.spec();
        let ends = scenario.get(lever) + spec.unit > spec.maximum;
        assert_eq!(english.starts_with("The last"), ends, "{english:?} at {}", scenario.get(lever));
    }
}

proptest! {
    #[test]
    fn both_languages_name_the_same_quantities(scenario in any_scenario()) {
        check(&scenario);
    }
}

#[test]
fn both_languages_name_the_same_quantities_at_the_ends_of_every_range() {
    for scenario in extreme_scenarios() {
        check(&scenario);
    }
}

#[test]
fn both_languages_rest_on_the_same_reported_figures() {
    // What has no numbers of a scenario: each language with its own words, both with the same counts and shares.
    for [english, chinese] in [
        both(|locale| locale.prose().standfirst().plain()),
        both(|locale| locale.prose().description(None)),
        both(|locale| locale.prose().description(Some(FigureId::Checks))),
        both(|locale| lead(locale.prose().growth_lead(Base::Report))),
        both(|locale| lead(locale.prose().growth_lead(Base::Article))),
        both(|locale| locale.prose().lever_why(Lever::Growth).plain()),
        both(|locale| locale.prose().lever_why(Lever::Ceiling).plain()),
        both(|locale| locale.text().claim_misses(4.28, Bound::Exactly)),
    ] {
        let counts = |text: &str| {
            let amounts = Amounts::read(text);
            let mut all = amounts.counts;
            all.extend(amounts.shares);
            all
        };
        let (here, there) = (counts(&english), counts(&chinese));
        assert_eq!(here.len(), there.len(), "{english:?} and {chinese:?}");
        assert!(!here.is_empty(), "{english:?} names no quantity");
        for (one, two) in here.iter().zip(&there) {
            assert!((one.value - two.value).abs() <= one.half + two.half, "{english:?} and {chinese:?}");
        }
    }
}

#[test]
fn reading_a_number_back_knows_its_unit() {
    let english = Amounts::read("At −10.5% a year: 43.6 million, 6.81bn and 22m by 2025.");
    let chinese = Amounts::read("若每年增长−10.5%：4,355万个、68.15亿和2,200万，2025年。");
    assert!(english.agree(&chinese), "{english:?} {chinese:?}");
    assert_eq!((english.shares.len(), english.counts.len(), english.bare.len()), (1, 3, 1));
    assert!(!english.agree(&Amounts::read("若每年增长10.5%：4,355万个、68.15亿和2,200万，2025年。")));
    assert!(!english.agree(&Amounts::read("若每年增长−10.5%：4,385万个、68.15亿和2,200万，2025年。")));
}
