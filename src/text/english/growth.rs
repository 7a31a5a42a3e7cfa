//! The growth figure's prose, result, table and sources, in English.

use super::{English, million, short};
use crate::model::{Jobs, Law, Scenario, outcome, share_of_employed};
use crate::report::EMPLOYMENT_2018;
use crate::text::number::{grouped, signed};
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

    fn law_outcome(&self, scenario: &Scenario, law: Law) -> String {
        let end = short(outcome(&Scenario { law, ..*scenario }), 1);
        let growth = grouped(scenario.growth.in_percent(), 1);
        match law {
            Law::Steady => format!("{}m a year: {end}", signed(scenario.additions.in_millions(), 1)),
            Law::Rate => format!("{growth}% a year: {end}"),
            Law::Fading => {
                format!("{growth}%, {}% less each year: {end}", grouped(scenario.fade.in_percent(), 0))
            }
            Law::Ceiling => format!("ceiling of {}: {end}", short(scenario.ceiling, 0)),
        }
    }

    fn result(&self, scenario: &Scenario) -> Sentence {
        let end = outcome(scenario);
        let start = scenario.figures.jobs_2018();
        let goes = if grouped(end.in_millions(), 1) == grouped(start.in_millions(), 1) {
            "stays at "
        } else if end > start {
            "reaches "
        } else {
            "falls to "
        };
        let growth = Quantity::assumed(format!("{}%", grouped(scenario.growth.in_percent(), 1)));
        let end = Quantity::assumed(million(end, 1));
        let year = format!(" in {}.", scenario.until.number());
        match scenario.law {
            Law::Steady => {
                let additions = scenario.additions.in_millions();
                let verb = if additions < 0.0 { "Losing " } else { "Adding " };
                let jobs = Quantity::assumed(format!("{} million", grouped(additions.abs(), 1)));
                sentence![verb, jobs, " jobs a year, the count ", goes, end, year]
            }
            Law::Rate => sentence!["At ", growth, " a year the count ", goes, end, year],
            Law::Fading => {
                let fade = Quantity::assumed(format!("{}%", grouped(scenario.fade.in_percent(), 0)));
                sentence![
                    "At ",
                    growth,
                    " at first, fading by ",
                    fade,
                    " a year, the count ",
                    goes,
                    end,
                    year
                ]
            }
            Law::Ceiling => {
                let ceiling = Quantity::assumed(million(scenario.ceiling, 0));
                let under =
                    if scenario.growth.in_percent() < 0.0 { " below" } else { " at first, slowing towards" };
                sentence!["At ", growth, under, " a ceiling of ", ceiling, ", the count ", goes, end, year]
            }
        }
    }

    fn caution(&self, scenario: &Scenario) -> Option<Sentence> {
        let share = share_of_employed(outcome(scenario));
        let employed = Quantity::reported(format!("{} million", grouped(EMPLOYMENT_2018.value, 0)));
        if share > 1.0 {
            Some(sentence!["That is more than all ", employed, " people employed in China in 2018."])
        } else if share >= 0.1 {
            Some(sentence![
                "That is ",
                Quantity::assumed(format!("{}%", grouped(share * 100.0, 0))),
                " of the ",
                employed,
                " people employed in China in 2018.",
            ])
        } else {
            None
        }
    }

    fn table_caption(&self, scenario: &Scenario) -> String {
        format!("Job opportunities, millions. After 2018: {}", self.result(scenario).plain())
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, millions: f64) -> String {
        signed(millions, 2)
    }
}
