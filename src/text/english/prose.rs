//! What no control ever changes, in English.

use super::{English, bounded, million, plain, quantity, with_bound};
use crate::model::{Base, Lever, Reference, ReferenceKind, Scenario, history, outcome};
use crate::report::{
    ARTICLE_GROWTH_2018, ARTICLE_JOBS_2018, Confidence, Date, EMPLOYMENT_2018, Figure, GROWTH_2015,
    GROWTH_2016, GROWTH_2018, JOBS_2015, JOBS_2015_PRINTED, Provenance, Unit, Years, provenance,
};
use crate::state::AxisScale;
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{Prose, Quantity, Sentence};

impl Prose for English {
    fn own_name(&self) -> &'static str {
        "English"
    }

    fn figures_legend(&self) -> &'static str {
        "Show the figures"
    }

    fn figures_option(&self, base: Base) -> [&'static str; 3] {
        match base {
            Base::Article => ["as the ", "article", " printed them"],
            Base::Report => ["as the ", "report", " gave them"],
        }
    }

    fn show_table(&self) -> &'static str {
        "Show table"
    }

    fn table_reported(&self) -> &'static str {
        "As counted"
    }

    fn table_scenario(&self) -> &'static str {
        "Your scenario"
    }

    fn scale_legend(&self) -> &'static str {
        "Scale"
    }

    fn scale_name(&self, scale: AxisScale) -> &'static str {
        match scale {
            AxisScale::Linear => "linear",
            AxisScale::Logarithmic => "logarithmic",
        }
    }

    fn reset_all(&self) -> &'static str {
        "Reset all"
    }

    fn copy_link(&self) -> &'static str {
        "Copy link"
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth | Lever::Fade => "%",
            Lever::Additions | Lever::Ceiling => "m",
            Lever::Until => "",
        }
    }

    fn yours(&self) -> &'static str {
        "yours"
    }

    fn skip_link(&self) -> &'static str {
        "To the figure"
    }

    fn mark(&self) -> &'static str {
        "Twenty-two million jobs"
    }

    fn mark_short(&self) -> &'static str {
        "22m jobs"
    }

    fn growth_name(&self) -> &'static str {
        "Growth"
    }

    fn growth_heading(&self) -> &'static str {
        "One leap, then a slow climb"
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

    fn table_heads(&self) -> [&'static str; 5] {
        ["Year", "Count", "The article’s “steady” pace", "Added", "Growth"]
    }

    fn show_sources(&self) -> &'static str {
        "Where these numbers come from"
    }

    fn lever_unit(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth => "% a year",
            Lever::Additions => "million jobs a year",
            Lever::Fade => "% less growth each year",
            Lever::Ceiling => "million jobs",
            Lever::Until => "the end of",
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = grouped(reference.value, reference.decimals);
        let value =
            if lever == Lever::Additions { signed(reference.value, reference.decimals) } else { value };
        let name = match reference.what {
            ReferenceKind::InYear(year) => year.number().to_string(),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}", from.number(), to.number() % 100),
            ReferenceKind::Article => String::from("article"),
            ReferenceKind::LaterReport(year) => format!("{} report", year.number()),
        };
        (value, name)
    }

    fn title(&self) -> &'static str {
        "Twenty-two million jobs"
    }

    fn description(&self) -> String {
        format!(
            "A report says that WeChat created {} job opportunities in 2018. See how the count grew, what each \
             number rests on, and what would have to hold for it to go on.",
            with_bound(&ARTICLE_JOBS_2018)
        )
    }

    fn headline(&self) -> [&'static str; 2] {
        ["Twenty-two", "million jobs"]
    }

    fn standfirst(&self) -> Sentence {
        sentence![
            "In March 2019 a news story said that WeChat had created ",
            bounded(&ARTICLE_JOBS_2018),
            " job opportunities in a year. Here is how that count grew, where each number comes from, and what would \
             have to be true for it to go on.",
        ]
    }

    fn footer(&self) -> Vec<Sentence> {
        vec![
            sentence![
                "The report is by WeChat, the China Academy of Information and Communications Technology and a centre \
                 that the two founded. It was not available to us: its figures stand here as news agencies and \
                 papers carried them."
            ],
            sentence![
                "All is computed in your browser. The page stores nothing, asks no other site for anything, and \
                 keeps your scenario in its own address."
            ],
        ]
    }

    fn controls_missing(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "The controls could not start here. Everything on this page can still be read. This figure shows the \
             article’s own rate: ",
            Quantity::reported(plain(&ARTICLE_GROWTH_2018)),
            " a year gives ",
            Quantity::assumed(million(outcome(scenario), 1)),
            format!(" in {}. ", scenario.until.number()),
        ]
    }

    fn read_the_table(&self) -> &'static str {
        "Read the table"
    }

    fn comma(&self) -> &'static str {
        ", "
    }

    fn growth_prose(&self) -> Sentence {
        sentence![
            format!(
                "The article speaks of “{}”. The average was ",
                quoted(provenance::ARTICLE_ADDITIONS_PER_YEAR)
            ),
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

    fn source_line(&self) -> Sentence {
        sentence![
            "To 2018: yearly editions of the report, as People’s Daily Online, ECC Lab, China Securities Net and Xinhua \
             carried them. After 2018: arithmetic on your settings, not a forecast."
        ]
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

    fn caveat(&self, confidence: Confidence) -> Option<&'static str> {
        match confidence {
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

    fn lever_why(&self, lever: Lever) -> String {
        match lever {
            Lever::Growth => format!(
                "Range: from losing a fifth a year to over half of 2015’s {}%, more than any year since.",
                grouped(GROWTH_2015.value, 1)
            ),
            Lever::Additions => String::from(
                "Range: from losing 2018’s gain and half as much again to above the gain of 2015, the most on record.",
            ),
            Lever::Fade => String::from("Range: from no fading to growth that is gone in three years."),
            Lever::Ceiling => format!(
                "Range: from today’s count to over a third of China’s {} million employed.",
                grouped(EMPLOYMENT_2018.value, 0)
            ),
            Lever::Until => String::from(
                "Range: from the next year to seventeen years on. The further out, the more rests on the law alone.",
            ),
        }
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
fn quoted(provenance: &Provenance) -> &'static str {
    provenance.quote.map_or("", |quote| quote.text)
}

/// A year or a span of years.
fn years(years: Years) -> String {
    if years.is_single() {
        years.first.to_string()
    } else {
        format!("{}–{:02}", years.first, years.last % 100)
    }
}
