//! What the growth figure says of a scenario, in English.

use ensemble::Range;

use super::{English, million, short};
use crate::decimal;
use crate::model::history::BASE_YEAR;
use crate::model::later::LAST_REPORT;
use crate::model::{
    Additions, Base, DOTS, Jobs, Law, Lever, MOST, Outlook, Scenario, outcome, runs_out, share_of_employed,
};
use crate::report::EMPLOYMENT_2018;
use crate::site::FigureId;
use crate::text::number::{grouped, percent, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Quantity, Sentence};

impl GrowthText for English {
    fn law_name(&self, law: Law) -> &'static str {
        match law {
            Law::Steady => "Steady additions",
            Law::Rate => "Constant rate",
            Law::Fading => "Fading",
            Law::Ceiling => "Approaching a ceiling",
        }
    }

    fn law_outcome(&self, scenario: &Scenario, law: Law) -> Sentence {
        let end = short(outcome(&scenario.under(law)), 1);
        let growth = yours(percent(scenario.growth().in_percent(), 1));
        let mut said = match law {
            Law::Steady => {
                sentence![yours(joined!(signed(scenario.additions().in_millions(), 1), "m")), " a year: "]
            }
            Law::Rate => sentence![growth, " a year: "],
            Law::Fading => {
                sentence![growth, ", ", yours(percent(scenario.fade().in_percent(), 0)), " less each year: "]
            }
            Law::Ceiling => sentence!["ceiling of ", yours(short(scenario.ceiling(), 0)), ": "],
        };
        said.push(yours(end));
        said
    }

    fn result(&self, scenario: &Scenario) -> Sentence {
        let falls = scenario.input(Lever::Growth).high < 0.0;
        let growth = input(scenario, Lever::Growth);
        let mut said = match scenario.law {
            Law::Steady => {
                let losing = scenario.input(Lever::Additions).high < 0.0;
                let jobs = input(scenario, Lever::Additions);
                sentence![if losing { "Losing " } else { "Adding " }, jobs, " jobs a year,"]
            }
            Law::Rate if falls => sentence!["Shrinking by ", growth, " a year,"],
            Law::Rate => sentence!["At ", growth, " a year"],
            Law::Fading => {
                let verb = if falls { "Shrinking by " } else { "At " };
                let fade = input(scenario, Lever::Fade);
                sentence![verb, growth, " at first, fading by ", fade, " a year,"]
            }
            Law::Ceiling => {
                let ceiling = input(scenario, Lever::Ceiling);
                let (verb, towards) = if falls {
                    ("Shrinking by ", " at first, away from a ceiling of ")
                } else {
                    ("At ", " at first, slowing towards a ceiling of ")
                };
                sentence![verb, growth, towards, ceiling, ","]
            }
        };
        said.push(" the count ");
        said.append(ending(scenario));
        said
    }

    fn unsure(&self, scenario: &Scenario, outlook: &Outlook) -> Sentence {
        let points = scenario.give_or_take().in_percent();
        let mut said = if points > 0.0 {
            sentence![" Give or take ", yours(joined!(grouped(points, 1), " points")), " a year, "]
        } else if scenario.has_ranges() {
            sentence![" Anywhere in that range, "]
        } else {
            return Sentence::default();
        };
        said.append(between(outlook));
        said
    }

    fn spread(&self, outlook: &Outlook) -> Sentence {
        between(outlook)
    }

    fn chance(&self, outlook: &Outlook) -> Sentence {
        let dots = yours(self.of_dots(outlook.dots_reaching as f64));
        sentence![
            dots,
            " futures reach it: ",
            yours(percent(outlook.share_reaching * 100.0, 1)),
            " of them all."
        ]
    }

    fn of_dots(&self, dots: f64) -> String {
        joined!(grouped(dots, 0), " of ", grouped(DOTS as f64, 0))
    }

    fn caution(&self, scenario: &Scenario) -> Sentence {
        let mut said = Sentence::default();
        if scenario.until() > LAST_REPORT {
            said.push(joined!("Beyond ", decimal::whole(LAST_REPORT.number()), " no report supports this. "));
        }
        let share = share_of_employed(outcome(scenario));
        if share < 0.1 {
            return said;
        }
        said.push("The outcome is ");
        if share >= 2.0 {
            said.push(yours(grouped(share, 1)));
            said.push(" times all ");
        } else if share > 1.0 {
            said.push("more than all ");
        } else {
            said.push(yours(percent(share * 100.0, 0)));
            said.push(" of the ");
        }
        said.push(super::quantity(&EMPLOYMENT_2018));
        said.push(" people employed in China in 2018.");
        said
    }

    fn growth_sum(&self, scenario: &Scenario) -> Sentence {
        let many = scenario.until().after(BASE_YEAR);
        let [year, time] = if many == 1 { [" year", " time"] } else { [" years", " times"] };
        let years = decimal::whole(many);
        let growth = yours(percent(scenario.growth().in_percent(), 1));
        let mut said = sentence![super::quantity(scenario.base.jobs())];
        match scenario.law {
            Law::Steady => {
                said.push(" + ");
                said.push(years);
                said.push(joined!(year, " × "));
                said.push(yours(million(Jobs::millions(scenario.additions().in_millions()), 1)));
            }
            Law::Rate => {
                said.push(" × (1 + ");
                said.push(growth);
                said.push(joined!("), ", years, time));
            }
            Law::Fading => {
                said.push(" × (1 + ");
                said.push(growth);
                said.push(joined!("), ", years, time, ", where each year keeps all but "));
                said.push(yours(percent(scenario.fade().in_percent(), 0)));
                said.push(" of the growth before");
            }
            Law::Ceiling => {
                said.push(" on the logistic curve that begins with ");
                said.push(growth);
                said.push(" and nears ");
                said.push(yours(million(scenario.ceiling(), 0)));
                said.push(joined!(", ", years, year, " on"));
            }
        }
        said.push(if outcome(scenario) <= Jobs::NONE { ", but not below nought = " } else { " = " });
        said.push(yours(million(outcome(scenario), 2)));
        said.push(". Arithmetic on your settings, not a forecast.");
        said
    }

    fn table_caption(&self, scenario: &Scenario) -> Sentence {
        let own = match scenario.base {
            Base::Report => "",
            Base::Article => {
                " Of 2018 the article gives the count and the growth; what was added follows from these."
            }
        };
        let mut caption = sentence![joined!("Job opportunities, millions.", own, " ")];
        caption.append(self.result(scenario));
        caption
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, added: Additions) -> String {
        signed(added.in_millions(), 2)
    }
}

/// Between what numbers 40 endings in 50 fall.
fn between(outlook: &Outlook) -> Sentence {
    let [low, high] = range(outlook);
    let most = yours(joined!(grouped(MOST as f64, 0), " endings in ", grouped(DOTS as f64, 0)));
    if are_alike(outlook) {
        return sentence![most, " lie at about ", yours(high), "."];
    }
    sentence![most, " fall between ", yours(low), " and ", yours(high), "."]
}

/// Whether the ends of the range are one number as they are printed.
pub(super) fn are_alike(outlook: &Outlook) -> bool {
    million(outlook.low, 1) == million(outlook.high, 1)
}

/// The ends of the range; the first without its unit where that is the second's.
pub(super) fn range(outlook: &Outlook) -> [String; 2] {
    let [low, high] = [outlook.low, outlook.high].map(|end| million(end, 1));
    let bare =
        low.split_once(' ').filter(|(_, unit)| high.ends_with(unit)).map(|(number, _)| number.to_owned());
    [bare.unwrap_or(low), high]
}

/// What a law takes from a lever: its size, or for one that is not sure the sizes between which it lies. What is below nought
/// throughout is given without its sign, which the verb has.
fn input(scenario: &Scenario, lever: Lever) -> Quantity {
    let Range { low, high } = scenario.input(lever);
    let (low, high) = if high < 0.0 { (-high, -low) } else { (low, high) };
    let unit = if matches!(lever, Lever::Growth | Lever::Fade) { "%" } else { " million" };
    let number = |value: f64| grouped(value, lever.spec().decimals);
    yours(match scenario.range(lever) {
        Some(_) => [&number(low), " to ", &number(high), unit].concat(),
        None => [&number(low), unit].concat(),
    })
}

/// How the count goes on and where it ends.
fn ending(scenario: &Scenario) -> Sentence {
    if let Some(year) = runs_out(scenario) {
        return sentence![joined!("falls to nothing by ", decimal::whole(year.number()), ".")];
    }
    let end = outcome(scenario);
    let start = scenario.base.jobs_2018();
    let goes = if grouped(end.in_millions(), 1) == grouped(start.in_millions(), 1) {
        "stays at "
    } else if end > start {
        "reaches "
    } else {
        "falls to "
    };
    let middle = if scenario.has_ranges() { ", taking the middle" } else { "" };
    sentence![
        goes,
        yours(million(end, 1)),
        joined!(" in ", decimal::whole(scenario.until().number()), middle, ".")
    ]
}

/// A number that rests on what the reader set in this figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::Growth, words)
}
