//! The growth figure's prose, result, table and sources, in English.

use super::{English, bounded, million, quantity, short};
use crate::model::{Jobs, Law, Scenario, history, outcome, share_of_employed};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, Confidence, Date, EMPLOYMENT_2018, Figure, GROWTH_2016, GROWTH_2018, JOBS_2015,
    JOBS_2015_PRINTED, Unit, Years,
};
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Quantity, Sentence};

impl GrowthText for English {
    fn growth_name(&self) -> &'static str {
        "Growth"
    }

    fn growth_heading(&self) -> &'static str {
        "One leap, then a slow climb"
    }

    fn growth_prose(&self) -> Sentence {
        sentence![
            format!("The article speaks of “{}”. The average was ", quoted(&ARTICLE_ADDITIONS_PER_YEAR)),
            Quantity::derived(format!("{} million", grouped(history::mean_additions().in_millions(), 2))),
            ", and it was not steady: ",
            Quantity::derived(format!("{}%", grouped(history::share_of_rise_in_2015() * 100.0, 0))),
            " of the rise came in 2015 alone. Growth since then has been ",
            quantity(&GROWTH_2016),
            ", ",
            Quantity::derived(format!("{}%", grouped(history::growth_in_2017().in_percent(), 1))),
            " and ",
            quantity(&GROWTH_2018),
            " a year.",
        ]
    }

    fn growth_notes_label(&self) -> &'static str {
        "About these numbers"
    }

    fn growth_notes(&self) -> Vec<Sentence> {
        vec![
            sentence![
                "The 2014 count had another publisher, the China Information Economics Society. Part of the leap may \
                 be a change of method."
            ],
            sentence![
                "For 2015 one paper printed ",
                quantity(&JOBS_2015_PRINTED),
                "; the growth rates printed for 2015 and 2016 both give ",
                quantity(&JOBS_2015),
                ", which is used here.",
            ],
        ]
    }

    fn rail_table(&self) -> &'static str {
        "Table"
    }

    fn rail_sources(&self) -> &'static str {
        "Sources"
    }

    fn law_question(&self) -> &'static str {
        "How does it go on from 2018? Choose a law, then set it."
    }

    fn law_legend(&self) -> &'static str {
        "How the count goes on"
    }

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
            Law::Ceiling => format!("levels off at {}: {end}", short(scenario.ceiling, 0)),
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
                sentence!["At ", growth, " at first, with growth fading by ", fade, " every year, the count ", goes, end, year]
            }
            Law::Ceiling => {
                let ceiling = Quantity::assumed(million(scenario.ceiling, 0));
                sentence!["At ", growth, " at first, slowing towards a ceiling of ", ceiling, ", the count ", goes, end, year]
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

    fn source_line(&self) -> Sentence {
        sentence![
            "To 2018: yearly editions of the report, as People’s Daily Online, ECC Lab, China Securities Net and Xinhua \
             carried them. After 2018: arithmetic on your settings, not a forecast."
        ]
    }

    fn show_table(&self) -> &'static str {
        "Show table"
    }

    fn table_caption(&self, scenario: &Scenario) -> String {
        format!("Job opportunities, millions. After 2018: {}", self.result(scenario).plain())
    }

    fn table_heads(&self) -> [&'static str; 5] {
        ["Year", "Count", "The article’s “steady” pace", "Added", "Growth"]
    }

    fn table_reported(&self) -> &'static str {
        "As counted"
    }

    fn table_scenario(&self) -> &'static str {
        "Your scenario"
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        grouped(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, millions: f64) -> String {
        signed(millions, 2)
    }

    fn show_sources(&self) -> &'static str {
        "Where these numbers come from"
    }

    fn figure_about(&self, figure: &Figure) -> String {
        let what = match figure.unit {
            Unit::PercentAYear if !figure.years.is_single() => "mean growth a year",
            Unit::Percent | Unit::PercentAYear => "growth on the year before",
            Unit::MillionJobsAYear => "job opportunities added a year",
            Unit::MillionPeople => "people employed in China",
            _ => "job opportunities",
        };
        format!("{what}, {}", years(figure.years))
    }

    fn figure_caveat(&self, figure: &Figure) -> Option<&'static str> {
        match figure.confidence {
            Confidence::Verified => None,
            Confidence::Derived => Some("Computed from printed figures; nobody printed it in this form."),
            Confidence::Inferred => Some("Our reading of the source; it does not say so in these words."),
        }
    }

    fn figure(&self, figure: &Figure) -> Quantity {
        bounded(figure)
    }

    fn date(&self, date: Date) -> String {
        let month = date.month.and_then(|month| MONTHS.get(usize::from(month) - 1));
        match (month, date.day) {
            (Some(month), Some(day)) => format!("{day} {month} {}", date.year),
            (Some(month), None) => format!("{month} {}", date.year),
            _ => date.year.to_string(),
        }
    }

    fn translation(&self) -> &'static str {
        "In English: "
    }
}

/// The months, January first.
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The words that a figure rests on; every figure of the article has them.
fn quoted(figure: &Figure) -> &'static str {
    figure.quote.map_or("", |quote| quote.text)
}

/// A year or a span of years.
fn years(years: Years) -> String {
    if years.is_single() { years.first.to_string() } else { format!("{}–{:02}", years.first, years.last % 100) }
}
