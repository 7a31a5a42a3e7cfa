//! The page round the figures. In English.

use super::super::{English, bounded, million, quantity, with_bound};
use crate::model::{Base, Scenario, outcome};
use crate::report::{ARTICLE_GROWTH_2018, ARTICLE_JOBS_2018};
use crate::site::FigureId;
use crate::text::sentence::sentence;
use crate::text::{PageProse, Quantity, Sentence};

impl PageProse for English {
    fn title(&self, figure: Option<FigureId>) -> String {
        const SITE: &str = "Twenty-two million jobs";
        figure.map_or_else(|| String::from(SITE), |figure| format!("{}: {SITE}", self.figure_name(figure)))
    }

    fn description(&self, figure: Option<FigureId>) -> String {
        let article = with_bound(&ARTICLE_JOBS_2018);
        match figure {
            None => format!(
                "A report says that WeChat created {article} job opportunities in 2018. See how the count grew, what \
                 each number rests on, and what would have to hold for it to go on."
            ),
            Some(figure) => format!(
                "{}: one of nine figures on the report that WeChat created {article} job opportunities in 2018, every \
                 number with its quote.",
                self.figure_name(figure)
            ),
        }
    }

    fn figure_name(&self, figure: FigureId) -> &'static str {
        match figure {
            FigureId::Jobs => "The number",
            FigureId::Growth => "Growth",
            FigureId::MiniPrograms => "Mini-programs",
            FigureId::Living => "A living?",
            FigureId::Money => "Money",
            FigureId::Operators => "Who",
            FigureId::JobSearch => "Job search",
            FigureId::Checks => "The ledger",
            FigureId::Sources => "Sources",
        }
    }

    fn contents_label(&self) -> &'static str {
        "Figures"
    }

    fn rail_table(&self) -> &'static str {
        "Table"
    }

    fn rail_alone(&self) -> &'static str {
        "By itself"
    }

    fn rail_whole(&self) -> &'static str {
        "The whole story"
    }

    fn show_table(&self) -> &'static str {
        "Show table"
    }

    fn headline(&self) -> [&'static str; 2] {
        ["Twenty-two", "million jobs"]
    }

    fn standfirst(&self) -> Sentence {
        sentence![
            "In March 2019 the news site TechNode wrote that WeChat had created ",
            bounded(&ARTICLE_JOBS_2018),
            " job opportunities in a year, citing a report that WeChat had co-published. Here is how that count grew, \
             where each number comes from, and what would have to be true for it to go on.",
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

    fn skip_link(&self) -> &'static str {
        "To the content"
    }

    fn mark(&self) -> &'static str {
        "Twenty-two million jobs"
    }

    fn mark_short(&self) -> &'static str {
        "22m jobs"
    }

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

    fn controls_missing(&self, scenario: &Scenario) -> Sentence {
        sentence![
            "The controls could not start here. Everything on this page can still be read. Whatever the link asks for, \
             this figure shows the article’s own rate: ",
            quantity(&ARTICLE_GROWTH_2018),
            " a year gives ",
            Quantity::yours(FigureId::Growth, million(outcome(scenario), 1)),
            format!(" in {}. ", scenario.until().number()),
        ]
    }

    fn controls_missing_here(&self) -> &'static str {
        "The controls could not start here. Everything on this page can still be read, with the report’s figures and the \
         usual settings."
    }

    fn read_the_table(&self) -> &'static str {
        "Read the table"
    }
}
