//! Showing again, putting back, turning the model round, in English.

use super::yours;
use crate::model::{
    Base, Derived, Jobs, Lever, Preset, Scenario, Solution, Yardstick, can_meet, outcome, yardsticks,
};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, JOBS_2022};
use crate::text::english::control::with_unit;
use crate::text::english::{English, derived, million, quantity, short};
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::workbench::yard_origin;
use crate::text::{ControlText, Quantity, Sentence, TurnText};
use crate::workbench::FuturesStyle;

impl TurnText for English {
    fn more_tools(&self) -> &'static str {
        "Your scenario"
    }

    fn replay(&self) -> &'static str {
        "Replay"
    }

    fn pin(&self) -> &'static str {
        "Pin"
    }

    fn reset_assumptions(&self) -> &'static str {
        "Reset assumptions"
    }

    fn unchanged(&self) -> &'static str {
        "Change something: what it does to the outcome stands here."
    }

    fn pins_full(&self) -> &'static str {
        " Three scenarios are pinned, as many as the chart can hold: “Drop” one below to pin another."
    }

    fn settings_mended(&self) -> &'static str {
        " A pinned scenario or a choice in this link could not be read as it is written; what could be read was kept."
    }

    fn target_beyond(&self, target: Jobs) -> String {
        format!("target {}, off the chart", short(target, 1))
    }

    fn futures_legend(&self) -> &'static str {
        "Draw futures as"
    }

    fn futures_style(&self, style: FuturesStyle) -> &'static str {
        match style {
            FuturesStyle::Paths => "paths",
            FuturesStyle::Fan => "a fan",
        }
    }

    fn solve_lead(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "To reach ",
            yours(million(scenario.target(), 1)),
            format!(
                " by {}, {}:",
                scenario.until().number(),
                if can_meet(scenario) {
                    "one of these alone would have to be"
                } else {
                    "none of these alone will do"
                }
            ),
        ]
    }

    fn solved(&self, lever: Lever, solution: Solution) -> Sentence {
        let name = self.lever_name(lever);
        let value = match solution {
            // The question names a year, which this answer gives up.
            Solution::Meets(year) if lever == Lever::Until => {
                return sentence![
                    "All else as it is, the target is met in ",
                    yours(with_unit(lever, year)),
                    "."
                ];
            }
            Solution::Meets(value) => value,
            Solution::Idle(_) => return sentence![[name, " moves nothing here."].concat()],
            Solution::OutOfReach { nearest, jobs } => {
                let [name, fails, gives] = match lever {
                    Lever::Until => ["All else as it is, ", "no year would do; the nearest is ", ", with "],
                    _ => [name, " cannot do it; the nearest is ", ", as far as its range goes, with "],
                };
                let (nearest, jobs) = (yours(with_unit(lever, nearest)), yours(million(jobs, 1)));
                return sentence![[name, fails].concat(), nearest, gives, jobs, "."];
            }
        };
        let mut said = sentence![format!("{name}: "), yours(exactly(lever, value))];
        let yards = yardsticks(lever);
        let below = yards.iter().rev().find(|(_, yard)| *yard < value);
        let above = yards.iter().find(|(_, yard)| *yard > value);
        for (yard, words) in [(below, ", above the "), (above, ", below the ")] {
            let Some(&(yard, size)) = yard else { continue };
            said.push(words);
            said.push(Quantity { words: measured(lever, size), origin: yard_origin(lever, yard) });
            said.push(match yard {
                Yardstick::In2018 => " of 2018",
                Yardstick::Mean => " a year on record",
                Yardstick::Report2022 => " that the report on 2022 claimed",
            });
        }
        said.push(".");
        said
    }

    fn move_target(&self) -> &'static str {
        "Move the target"
    }

    fn changed(&self, before: &Scenario, now: &Scenario) -> Sentence {
        let [earlier, later] = [before, now].map(outcome);
        let end = |end: Jobs, scenario: &Scenario| {
            let year = if before.until() == now.until() {
                String::new()
            } else {
                format!(" in {}", scenario.until().number())
            };
            (yours(grouped(end.in_millions(), 1)), year)
        };
        let ((from, from_year), (to, to_year)) = (end(earlier, before), end(later, now));
        sentence![
            "Last change: ",
            yours([&signed((later - earlier).in_millions(), 1), " million"].concat()),
            ", from ",
            from,
            from_year,
            " to ",
            to,
            to_year,
            ".",
        ]
    }

    fn solve_heading(&self) -> &'static str {
        "What would it take?"
    }

    fn solve_button(&self, lever: Lever) -> [String; 2] {
        ["Set".into(), ["Set ", self.lever_name(lever)].concat()]
    }

    fn presets_heading(&self) -> &'static str {
        "Scenarios to start from"
    }

    fn preset_name(&self, preset: Preset) -> &'static str {
        match preset {
            Preset::Report => "The report’s pace",
            Preset::Article => "The article’s “steady” pace",
            Preset::Mean => "The pace on record",
            Preset::Fading => "Growth that fades",
            Preset::Ceiling => "A ceiling",
            Preset::Later => "What was later claimed",
        }
    }

    fn preset_why(&self, preset: Preset) -> Sentence {
        match preset {
            Preset::Report => {
                sentence!["the growth of 2018, ", quantity(&ARTICLE_GROWTH_2018), ", kept up every year"]
            }
            Preset::Article => {
                sentence![
                    "as many jobs every year as its sentence says, ",
                    quantity(&ARTICLE_ADDITIONS_PER_YEAR)
                ]
            }
            Preset::Mean => sentence![
                "the mean of the record, ",
                derived(Derived::MeanGrowth, Base::Report),
                " a year, with the leap of 2015 in it"
            ],
            Preset::Fading => {
                sentence!["the growth of 2018, shrinking by the same part of itself every year"]
            }
            Preset::Ceiling => {
                sentence!["growth that slows as it nears a limit: there are only so many people to employ"]
            }
            Preset::Later => {
                sentence![
                    "the one rate that leads to the ",
                    quantity(&JOBS_2022),
                    " that the report on 2022 claimed"
                ]
            }
        }
    }
}

/// A solved value, with a digit more than the slider shows.
fn exactly(lever: Lever, value: f64) -> String {
    to_digits(lever, value, lever.spec().decimals + 1)
}

/// What a lever is held against, with the digits that the page gives it elsewhere.
fn measured(lever: Lever, value: f64) -> String {
    to_digits(lever, value, if lever == Lever::Growth { 1 } else { 2 })
}

fn to_digits(lever: Lever, value: f64, digits: u8) -> String {
    let unit = if matches!(lever, Lever::Growth | Lever::Fade) { "%" } else { " million" };
    [&grouped(value, digits), unit].concat()
}
