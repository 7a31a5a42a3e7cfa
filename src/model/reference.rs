//! The true values worth a tick on a slider.

use super::base::Base;
use super::derived::Derived;
use super::history::{BASE_YEAR, FIRST_YEAR};
use super::lever::Lever;
use super::term::Term;
use super::unit::Year;
use crate::report::{
    ACCOUNTS_2018, ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_USERS, JOBS_2022, JOBS_2022_MINI, MINI_GROWTH_2018,
    PEOPLE_2017, WAGE_NON_PRIVATE_2018, WAGE_PRIVATE_2018, WAGE_SOFTWARE_2018,
};

/// A true value to mark on a slider, by the report's figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// The figure or the derived number that it is, in the lever's unit.
    pub term: Term,
    /// What it stands for.
    pub what: ReferenceKind,
}

/// What a marked value stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    /// What happened in that year.
    InYear(Year),
    /// The mean from the first year's count to the second's.
    MeanOfYears(Year, Year),
    /// How far apart the first year and the second were.
    Gap(Year, Year),
    /// What the article says.
    Article,
    /// What a later report claimed for that year.
    LaterReport(Year),
    /// The people behind the accounts, as estimated.
    People,
    /// The accounts that the company counted at the end of that year.
    Accounts(Year),
    /// The mean wage of private employers in towns.
    PrivateWage,
    /// The mean wage of private employers in software and information technology.
    SoftwareWage,
    /// The mean wage of all other employers in towns.
    NonPrivateWage,
    /// The platforms' staff among those who offer services in the sharing economy.
    SharingStaff,
    /// Didi's drivers on a day among those registered.
    DidiDaily,
}

impl Reference {
    /// The value at full precision, in the lever's unit.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.term.value(Base::Report)
    }

    /// How many decimals to print.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        u8::try_from(self.term.decimals()).unwrap_or(0)
    }
}

impl Lever {
    /// The true values to mark on the slider, lowest first; none where nothing was ever observed.
    #[must_use]
    pub fn references(self) -> Vec<Reference> {
        use ReferenceKind as Kind;
        let mean = Kind::MeanOfYears(FIRST_YEAR, BASE_YEAR);
        let in_year = |year: u16| Kind::InYear(Year::new(year));
        let marked: Vec<(Term, Kind)> = match self {
            // 2015 is left out: its 73 % lies beyond the end of the slider.
            Self::Growth => vec![
                (Derived::GrowthIn2016.into(), in_year(2016)),
                (Derived::GrowthIn2017.into(), in_year(2017)),
                (Derived::GrowthIn2018.into(), in_year(2018)),
                (Derived::MeanGrowth.into(), mean),
            ],
            Self::Additions => vec![
                ((&ARTICLE_ADDITIONS_PER_YEAR).into(), Kind::Article),
                (Derived::JobsAdded2018.into(), in_year(2018)),
                (Derived::MeanAdditions.into(), mean),
            ],
            Self::GiveOrTake => vec![(Derived::GrowthGap.into(), Kind::Gap(Year::new(2016), BASE_YEAR))],
            Self::Ceiling => vec![((&JOBS_2022).into(), Kind::LaterReport(Year::new(JOBS_2022.years.first)))],
            // The leap that the next report prints compares two different counts, so it is no tick.
            Self::MiniGrowth => vec![
                (Derived::MiniGrowth2022.into(), Kind::LaterReport(Year::new(JOBS_2022_MINI.years.first))),
                ((&MINI_GROWTH_2018).into(), Kind::InYear(BASE_YEAR)),
            ],
            Self::SideHours => vec![
                (Derived::SharingStaffShare.into(), Kind::SharingStaff),
                (Derived::DidiDailyShare.into(), Kind::DidiDaily),
            ],
            Self::Wage => vec![
                ((&WAGE_PRIVATE_2018).into(), Kind::PrivateWage),
                ((&WAGE_SOFTWARE_2018).into(), Kind::SoftwareWage),
                ((&WAGE_NON_PRIVATE_2018).into(), Kind::NonPrivateWage),
            ],
            Self::Users => vec![
                ((&PEOPLE_2017).into(), Kind::People),
                ((&ARTICLE_USERS).into(), Kind::Article),
                ((&ACCOUNTS_2018).into(), Kind::Accounts(BASE_YEAR)),
            ],
            Self::SearchShare | Self::SearchSuccess => {
                self.article().map(|figure| (figure.into(), Kind::Article)).into_iter().collect()
            }
            _ => Vec::new(),
        };
        marked.into_iter().map(|(term, what)| Reference { term, what }).collect()
    }
}
