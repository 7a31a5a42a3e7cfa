//! What the growth figure says of a scenario, in English.

use super::{English, million, short};
use crate::model::{Additions, Base, Jobs, Law, Scenario, outcome, runs_out, share_of_employed};
use crate::report::EMPLOYMENT_2018;
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Piece, Quantity, Sentence};

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
        let percent = scenario.growth.in_percent();
        let size =
            |value: f64, decimals: u8| Quantity::assumed(format!("{}%", grouped(value.abs(), decimals)));
        let growth = size(percent, 1);
        let condition: Vec<Piece> = match scenario.law {
            Law::Steady => {
                let additions = scenario.additions.in_millions();
                let jobs = Quantity::assumed(format!("{} million", grouped(additions.abs(), 1)));
                vec![
                    if additions < 0.0 { "Losing " } else { "Adding " }.into(),
                    jobs.into(),
                    " jobs a year,".into(),
                ]
            }
            Law::Rate if percent < 0.0 => vec!["Shrinking by ".into(), growth.into(), " a year,".into()],
            Law::Rate => vec!["At ".into(), growth.into(), " a year".into()],
            Law::Fading => {
                let verb = if percent < 0.0 { "Shrinking by " } else { "At " };
                let fade = size(scenario.fade.in_percent(), 0);
                vec![
                    verb.into(),
                    growth.into(),
                    " at first, fading by ".into(),
                    fade.into(),
                    " a year,".into(),
                ]
            }
            Law::Ceiling => {
                let ceiling = Quantity::assumed(million(scenario.ceiling, 0));
                let (verb, towards) = if percent < 0.0 {
                    ("Shrinking by ", " at first, away from a ceiling of ")
                } else {
                    ("At ", " at first, slowing towards a ceiling of ")
                };
                vec![verb.into(), growth.into(), towards.into(), ceiling.into(), ",".into()]
            }
        };
        let mut pieces = condition;
        pieces.push(" the count ".into());
        pieces.extend(ending(scenario));
        Sentence::new(pieces)
    }

    fn caution(&self, scenario: &Scenario) -> Option<Sentence> {
        let share = share_of_employed(outcome(scenario));
        let employed = super::quantity(&EMPLOYMENT_2018);
        if share >= 2.0 {
            Some(sentence![
                "That is ",
                Quantity::assumed(grouped(share, 1)),
                " times all ",
                employed,
                " people employed in China in 2018.",
            ])
        } else if share > 1.0 {
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
        let own = match scenario.figures {
            Base::Report => "",
            Base::Article => {
                " Of 2018 the article gives the count and the growth; what was added follows from these."
            }
        };
        format!("Job opportunities, millions.{own} {}", self.result(scenario).plain())
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, added: Additions) -> String {
        signed(added.in_millions(), 2)
    }
}

/// How the count goes on and where it ends.
fn ending(scenario: &Scenario) -> Vec<Piece> {
    if let Some(year) = runs_out(scenario) {
        return vec![format!("falls to nothing by {}.", year.number()).into()];
    }
    let end = outcome(scenario);
    let start = scenario.figures.jobs_2018();
    let goes = if grouped(end.in_millions(), 1) == grouped(start.in_millions(), 1) {
        "stays at "
    } else if end > start {
        "reaches "
    } else {
        "falls to "
    };
    vec![
        goes.into(),
        Quantity::assumed(million(end, 1)).into(),
        format!(" in {}.", scenario.until.number()).into(),
    ]
}
