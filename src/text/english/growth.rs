//! What the growth figure says of a scenario, in English.

use super::{English, million, short};
use crate::model::history::BASE_YEAR;
use crate::model::{Additions, Base, Jobs, Law, Scenario, outcome, runs_out, share_of_employed};
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
                sentence![yours(format!("{}m", signed(scenario.additions().in_millions(), 1))), " a year: "]
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
        let rate = scenario.growth().in_percent();
        let size = |value: f64, decimals: u8| yours(percent(value.abs(), decimals));
        let growth = size(rate, 1);
        let mut said = match scenario.law {
            Law::Steady => {
                let additions = scenario.additions().in_millions();
                let jobs = yours(format!("{} million", grouped(additions.abs(), 1)));
                sentence![if additions < 0.0 { "Losing " } else { "Adding " }, jobs, " jobs a year,"]
            }
            Law::Rate if rate < 0.0 => sentence!["Shrinking by ", growth, " a year,"],
            Law::Rate => sentence!["At ", growth, " a year"],
            Law::Fading => {
                let verb = if rate < 0.0 { "Shrinking by " } else { "At " };
                let fade = size(scenario.fade().in_percent(), 0);
                sentence![verb, growth, " at first, fading by ", fade, " a year,"]
            }
            Law::Ceiling => {
                let ceiling = yours(million(scenario.ceiling(), 0));
                let (verb, towards) = if rate < 0.0 {
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

    fn caution(&self, scenario: &Scenario) -> Option<Sentence> {
        let share = share_of_employed(outcome(scenario));
        let employed = super::quantity(&EMPLOYMENT_2018);
        if share >= 2.0 {
            Some(sentence![
                "That is ",
                yours(grouped(share, 1)),
                " times all ",
                employed,
                " people employed in China in 2018.",
            ])
        } else if share > 1.0 {
            Some(sentence!["That is more than all ", employed, " people employed in China in 2018."])
        } else if share >= 0.1 {
            Some(sentence![
                "That is ",
                yours(percent(share * 100.0, 0)),
                " of the ",
                employed,
                " people employed in China in 2018.",
            ])
        } else {
            None
        }
    }

    fn growth_sum(&self, scenario: &Scenario) -> Sentence {
        let years = scenario.until().after(BASE_YEAR).to_string();
        let growth = yours(percent(scenario.growth().in_percent(), 1));
        let mut said = sentence![super::quantity(scenario.base.jobs())];
        match scenario.law {
            Law::Steady => {
                said.push(" + ");
                said.push(years);
                said.push(" years × ");
                said.push(yours(million(Jobs::millions(scenario.additions().in_millions()), 1)));
            }
            Law::Rate => {
                said.push(" × (1 + ");
                said.push(growth);
                said.push(format!("), {years} times"));
            }
            Law::Fading => {
                said.push(" × (1 + ");
                said.push(growth);
                said.push(format!("), {years} times, where each year keeps all but "));
                said.push(yours(percent(scenario.fade().in_percent(), 0)));
                said.push(" of the growth before");
            }
            Law::Ceiling => {
                said.push(" on the logistic curve that begins with ");
                said.push(growth);
                said.push(" and nears ");
                said.push(yours(million(scenario.ceiling(), 0)));
                said.push(format!(", {years} years on"));
            }
        }
        said.push(" = ");
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
        let mut caption = sentence![format!("Job opportunities, millions.{own} ")];
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

/// How the count goes on and where it ends.
fn ending(scenario: &Scenario) -> Sentence {
    if let Some(year) = runs_out(scenario) {
        return sentence![format!("falls to nothing by {}.", year.number())];
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
    sentence![goes, yours(million(end, 1)), format!(" in {}.", scenario.until().number())]
}

/// A number that rests on what the reader set in this figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::Growth, words)
}
