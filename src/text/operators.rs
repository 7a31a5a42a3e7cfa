//! What the page says in the figure on who the operators are.

use super::{Lead, Origin, Quantity, Sentence, statement_anchor};
use crate::model::{Base, Derived};
use crate::report::{
    ARTICLE_MINI_STARTUPS, ARTICLE_POPULATIONS, ARTICLE_STARTUP_SHARE, DIDI_DAILY_2017, DIDI_REGISTERED_2017,
    DIDI_UNDER_TWO_HOURS_2017, Figure, Provenance, Quote, SEVERAL_JOBS_2021, SHARING_PROVIDERS_2018,
    SHARING_STAFF_2018, Source, Statement, WAGE_SHARE_2021, provenance,
};

/// What is known of a group of people.
#[derive(Debug, Clone, Copy)]
pub struct Evidence {
    /// What share they are, where anybody says.
    pub share: Option<Share>,
    /// The printed words that it rests on.
    pub printed: &'static [Printed],
}

/// A share of people, and where it comes from.
#[derive(Debug, Clone, Copy)]
pub enum Share {
    /// Somebody printed it.
    Printed(&'static Figure),
    /// One printed number is divided by another: so many of so many.
    Of(Derived, [&'static Figure; 2]),
}

/// Printed words, with a number or without.
#[derive(Debug, Clone, Copy)]
pub enum Printed {
    /// Those of a figure.
    Figure(&'static Figure, &'static Provenance),
    /// Those of a statement.
    Statement(&'static Statement),
}

/// How a row of the figure reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Whom it is about; without a digit.
    pub name: &'static str,
    /// The share, in whatever form there is.
    pub value: Sentence,
    /// What to be careful about; empty where the sign says it.
    pub flag: &'static str,
}

/// The groups that the article names, in the order of [`OperatorsProse::article_rows`].
pub const IN_ARTICLE: [Evidence; 5] = [
    Evidence {
        share: Some(Share::Printed(&ARTICLE_STARTUP_SHARE)),
        printed: &[Printed::Figure(&ARTICLE_STARTUP_SHARE, provenance::ARTICLE_STARTUP_SHARE)],
    },
    Evidence { share: None, printed: &[Printed::Statement(&ARTICLE_MINI_STARTUPS)] },
    Evidence { share: None, printed: &[Printed::Statement(&ARTICLE_POPULATIONS)] },
    Evidence { share: None, printed: &[Printed::Statement(&ARTICLE_POPULATIONS)] },
    Evidence { share: None, printed: &[Printed::Statement(&ARTICLE_POPULATIONS)] },
];

/// What others have found, in the order of [`OperatorsProse::elsewhere_rows`].
pub const ELSEWHERE: [Evidence; 5] = [
    Evidence {
        share: Some(Share::Printed(&SEVERAL_JOBS_2021)),
        printed: &[Printed::Figure(&SEVERAL_JOBS_2021, provenance::SEVERAL_JOBS_2021)],
    },
    Evidence {
        share: Some(Share::Printed(&WAGE_SHARE_2021)),
        printed: &[Printed::Figure(&WAGE_SHARE_2021, provenance::WAGE_SHARE_2021)],
    },
    Evidence {
        share: Some(Share::Of(Derived::DidiDailyShare, [&DIDI_DAILY_2017, &DIDI_REGISTERED_2017])),
        printed: &[
            Printed::Figure(&DIDI_DAILY_2017, provenance::DIDI_DAILY_2017),
            Printed::Figure(&DIDI_REGISTERED_2017, provenance::DIDI_REGISTERED_2017),
        ],
    },
    Evidence {
        share: Some(Share::Printed(&DIDI_UNDER_TWO_HOURS_2017)),
        printed: &[Printed::Figure(&DIDI_UNDER_TWO_HOURS_2017, provenance::DIDI_UNDER_TWO_HOURS_2017)],
    },
    Evidence {
        share: Some(Share::Of(Derived::SharingStaffShare, [&SHARING_STAFF_2018, &SHARING_PROVIDERS_2018])),
        printed: &[
            Printed::Figure(&SHARING_STAFF_2018, provenance::SHARING_STAFF_2018),
            Printed::Figure(&SHARING_PROVIDERS_2018, provenance::SHARING_PROVIDERS_2018),
        ],
    },
];

impl Share {
    /// The share in per cent.
    #[must_use]
    pub fn percent(self) -> f64 {
        match self {
            Self::Printed(figure) => figure.value,
            Self::Of(derived, _) => derived.value(Base::Report),
        }
    }
}

impl Printed {
    /// The words; none where the figure has none.
    #[must_use]
    pub const fn quote(self) -> Option<Quote> {
        match self {
            Self::Figure(_, provenance) => provenance.quote,
            Self::Statement(statement) => Some(statement.quote),
        }
    }

    /// The id of their entry.
    #[must_use]
    pub fn anchor(self) -> String {
        match self {
            Self::Figure(figure, _) => Origin::Figure(figure).anchor(),
            Self::Statement(statement) => statement_anchor(statement),
        }
    }

    /// Where they were printed.
    #[must_use]
    pub const fn source(self) -> &'static Source {
        match self {
            Self::Figure(_, provenance) => provenance.source,
            Self::Statement(statement) => statement.source,
        }
    }
}

/// What stands still in the figure.
pub trait OperatorsProse {
    /// The finding, the prose and the notes.
    fn operators_lead(&self, base: Base) -> Lead;
    /// What the bars show, in one sentence.
    fn operators_answer(&self) -> Sentence;
    /// How the bars are drawn, for those who do not see them.
    fn operators_description(&self) -> &'static str;
    /// The headings over the two lists: what the article says, and what is known elsewhere.
    fn operators_headings(&self) -> [&'static str; 2];
    /// The groups that the article names.
    fn article_rows(&self) -> [Row; 5];
    /// What others have found.
    fn elsewhere_rows(&self) -> [Row; 5];
    /// What opens the printed words of a row.
    fn printed_words(&self) -> &'static str;
    /// What the sign for one source alone says.
    fn one_source(&self) -> &'static str;
    /// The line that says what it rests on.
    fn operators_source(&self) -> Sentence;
    /// The table's caption.
    fn operators_caption(&self) -> &'static str;
    /// The table's column heads: group, share, how many, of how many.
    fn operators_heads(&self) -> [&'static str; 4];
}

/// The numbers of a row of the table: the share, and what it was divided from.
pub(crate) fn cells(
    evidence: &Evidence,
    figure: impl Fn(&'static Figure) -> Quantity,
    derived: impl Fn(Derived) -> Quantity,
) -> Vec<Option<Quantity>> {
    match evidence.share {
        None => vec![None; 3],
        Some(Share::Printed(share)) => vec![Some(figure(share)), None, None],
        Some(Share::Of(share, [part, whole])) => {
            vec![Some(derived(share)), Some(figure(part)), Some(figure(whole))]
        }
    }
}
