//! What was counted from 2014 to 2018, what that says of the years between, and the article's claim beside it.
//!
//! The series is the reports' own. With the article's figures its 2018 is the article's, the only year that the
//! article gives; what describes the record (means, shares, single years) stays with the reports.

use super::base::Base;
use super::derived::Derived;
use super::unit::{Additions, Jobs, Rate, Year};
use crate::report::{
    ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, Figure, JOBS_2014, JOBS_2015, JOBS_2016, JOBS_2017,
};

/// The first year that was counted.
pub const FIRST_YEAR: Year = Year::new(2014);

/// The last year that was counted before the article; every scenario starts here.
pub const BASE_YEAR: Year = Year::new(2018);

/// The count of 2014, with its source.
pub const FIRST: &Figure = &JOBS_2014;

/// The count of 2015, with its source.
pub const SECOND: &Figure = &JOBS_2015;

/// How many years were counted.
const YEARS: usize = 5;

/// How many changes lie between them.
const CHANGES: usize = YEARS - 1;

/// One year's count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counted {
    /// The year counted.
    pub year: Year,
    /// The count.
    pub jobs: Jobs,
    /// The figure behind it, with its source.
    pub figure: &'static Figure,
}

/// The counts of 2014 to 2018, earliest first; the last is that of `base`.
#[must_use]
pub fn counted(base: Base) -> [Counted; YEARS] {
    [FIRST, SECOND, &JOBS_2016, &JOBS_2017, base.jobs()].map(|figure| Counted {
        year: Year::new(figure.years.first),
        jobs: Jobs::millions(figure.value),
        figure,
    })
}

/// What each of the years 2015 to 2018 added to the one before: J(n) − J(n−1), in the report +7.40, +1.34, +1.49 and
/// +2.05 million. The article gives no count of 2017: with its figures, 2018 added 22 − 22/1.10 = 2.00 million, by its
/// own growth rate.
#[must_use]
pub fn additions(base: Base) -> [(Year, Additions); CHANGES] {
    let own = growth_of_article(base);
    changes(base).map(|[before, now]| {
        let before = own
            .filter(|_| now.year == BASE_YEAR)
            .map_or(before.jobs, |rate| now.jobs * (1.0 / rate.factor()));
        (now.year, now.jobs - before)
    })
}

/// By how much each of the years 2015 to 2018 grew over the one before: J(n)/J(n−1) − 1, in the report 73.5, 7.7, 7.9
/// and 10.1 %; with the article's figures 2018 has the article's 10 %.
#[must_use]
pub fn growth(base: Base) -> [(Year, Rate); CHANGES] {
    let own = growth_of_article(base);
    changes(base).map(|[before, now]| {
        let growth = own.filter(|_| now.year == BASE_YEAR);
        (now.year, growth.unwrap_or_else(|| Rate::from_factor(now.jobs / before.jobs)))
    })
}

/// The growth of 2017 by the reports, 7.92 %: the one year whose growth nobody printed.
#[must_use]
pub fn growth_in_2017() -> Rate {
    let [_, _, (_, rate), _] = growth(Base::Report);
    rate
}

/// What a year added on average from 2014 to 2018: (J(2018) − J(2014)) / 4 = 3.07 million.
#[must_use]
pub fn mean_additions() -> Additions {
    whole_rise() * (1.0 / f64::from(BASE_YEAR.after(FIRST_YEAR)))
}

/// The one rate that leads from 2014 to 2018: (J(2018) / J(2014))^(1/4) − 1 = 22.06 % a year.
#[must_use]
pub fn mean_growth() -> Rate {
    // The fourth root is two square roots, and those are exact to the last bit everywhere.
    const { assert!(BASE_YEAR.after(FIRST_YEAR) == 4) };
    let [first, .., last] = counted(Base::Report);
    Rate::from_factor((last.jobs / first.jobs).sqrt().sqrt())
}

/// Which part of the whole rise from 2014 to 2018 came within 2015, from 0 to 1: 7.40 / 12.28 = 0.603.
#[must_use]
pub fn share_of_rise_in_2015() -> f64 {
    let [(_, added), ..] = additions(Base::Report);
    added / whole_rise()
}

/// What the article says was added each year. It says "more than": this is the least that it allows.
#[must_use]
pub fn claimed_additions() -> Additions {
    Additions::millions_a_year(ARTICLE_ADDITIONS_PER_YEAR.value)
}

/// The article's "steady growth" of so many a year taken at its word, from the count of 2014 to 2018, earliest first:
/// J(2014) + 2·(year − 2014).
#[must_use]
pub fn article_claim() -> [(Year, Jobs); YEARS] {
    counted(Base::Report).map(|count| (count.year, claim_in(count.year)))
}

/// Where the article's claim ends in 2018: 10.07 + 4·2 = 18.07 million.
#[must_use]
pub fn claim_end() -> Jobs {
    claim_in(BASE_YEAR)
}

/// How far the count of 2018 stands above the end of the claim: in the report 22.35 − 18.07 = 4.28 million.
#[must_use]
pub fn claim_shortfall(base: Base) -> Additions {
    base.jobs_2018() - claim_end()
}

/// The growth of 2018 that the article printed, where its figures are shown.
fn growth_of_article(base: Base) -> Option<Rate> {
    (base == Base::Article).then(|| Rate::percent(ARTICLE_GROWTH_2018.value))
}

fn claim_in(year: Year) -> Jobs {
    Jobs::millions(FIRST.value) + claimed_additions() * f64::from(year.after(FIRST_YEAR))
}

fn whole_rise() -> Additions {
    let [first, .., last] = counted(Base::Report);
    last.jobs - first.jobs
}

/// Each count with the one before it.
fn changes(base: Base) -> [[Counted; 2]; CHANGES] {
    let counts = counted(base);
    std::array::from_fn(|index| [counts[index], counts[index + 1]])
}

/// The key of the derived number that says what a year added; none for a year outside the record.
#[must_use]
pub const fn addition_key(year: Year) -> Option<&'static str> {
    // Constants, so that the WebAssembly holds these keys and not those of all derived numbers.
    const KEYS: [&str; CHANGES] = [
        Derived::JobsAdded2015.key(),
        Derived::JobsAdded2016.key(),
        Derived::JobsAdded2017.key(),
        Derived::JobsAdded2018.key(),
    ];
    key_of(year, KEYS)
}

/// The key of the derived number that says by how much a year grew; none for a year outside the record.
#[must_use]
pub const fn growth_key(year: Year) -> Option<&'static str> {
    const KEYS: [&str; CHANGES] = [
        Derived::GrowthIn2015.key(),
        Derived::GrowthIn2016.key(),
        Derived::GrowthIn2017.key(),
        Derived::GrowthIn2018.key(),
    ];
    key_of(year, KEYS)
}

/// The key of a change, by the year in which it came.
const fn key_of(year: Year, keys: [&'static str; CHANGES]) -> Option<&'static str> {
    match year.after(FIRST_YEAR) {
        1 => Some(keys[0]),
        2 => Some(keys[1]),
        3 => Some(keys[2]),
        4 => Some(keys[3]),
        _ => None,
    }
}
