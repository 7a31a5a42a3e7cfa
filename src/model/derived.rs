//! The numbers that follow from printed ones: which there are, and how each is told.
//!
//! Their arithmetic is in `expressions`. Where the article and the report printed different figures, a number is
//! computed from those of the base; what describes the record before and after 2018 stays with the reports, and a
//! number named after the article or the report stays with its own.
//!
//! Deliberately absent: what a slider changes, which is in the modules of the figures, and any words.

mod expressions;

use super::base::Base;
use super::expression::Expression;
use super::interval::Interval;
use super::scale::{in_unit, interval_in_unit};
use super::scenario::GRAIN;
use crate::decimal;
use crate::report::{Unit, Years};

/// Writes [`Derived`] from a table: what it is, name, key, unit, decimals, the year or years that it speaks of.
macro_rules! derived {
    ($($(#[$doc:meta])+ $name:ident, $key:literal, $unit:ident, $decimals:literal, $($year:literal)to+;)+) => {
        /// A number that follows from printed ones by arithmetic alone.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Derived {
            $($(#[$doc])+ $name,)+
        }

        impl Derived {
            /// Every derived number, in the order in which the page first tells them.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its name, in snake case; no figure has the same.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$name => $key,)+
                }
            }

            /// The unit that it is told in.
            #[must_use]
            pub const fn unit(self) -> Unit {
                match self {
                    $(Self::$name => Unit::$unit,)+
                }
            }

            /// How many digits after the decimal point it is told with.
            #[must_use]
            pub const fn decimals(self) -> i8 {
                match self {
                    $(Self::$name => $decimals,)+
                }
            }

            /// The years that it speaks of.
            #[must_use]
            pub const fn years(self) -> Years {
                match self {
                    $(Self::$name => span(&[$($year),+]),)+
                }
            }
        }
    };
}

derived! {
    /// The jobs that gave most of an income, as a part of all: 23.7 %.
    MainIncomeShare, "main_income_share", Percent, 1, 2018;
    /// All other jobs: 17.05 million.
    OtherIncomeJobs, "other_income_jobs", MillionJobs, 2, 2018;
    /// All jobs but those from mini-programs: 20.53 million.
    JobsWithoutMini, "jobs_without_mini", MillionJobs, 2, 2018;
    /// The jobs added in 2018, as a part of all: 9.2 %.
    ShareAddedIn2018, "share_added_in_2018", Percent, 1, 2018;
    /// The jobs called direct in 2016, as a part of all: 24.8 %.
    DirectShare2016, "direct_share_2016", Percent, 1, 2016;
    /// The same in 2017: 24.4 %.
    DirectShare2017, "direct_share_2017", Percent, 1, 2017;
    /// The same in 2018, if those that gave most of an income are the direct ones: 23.7 %.
    DirectShare2018, "direct_share_2018", Percent, 1, 2018;
    /// By how much the direct jobs grew in 2017: 6.4 %.
    DirectGrowth2017, "direct_growth_2017", PercentAYear, 1, 2017;
    /// The direct jobs of 2018, had they grown as in 2017: 5.28 million.
    DirectTrend2018, "direct_trend_2018", MillionJobs, 2, 2018;
    /// The jobs as a part of all people employed in China: 2.9 %.
    ShareOfEmployed, "share_of_employed", Percent, 1, 2018;
    /// The jobs as a part of all people employed in China's towns: 5.1 %.
    ShareOfUrbanEmployed, "share_of_urban_employed", Percent, 1, 2018;
    /// The jobs that gave most of an income, as a part of all people employed: 0.7 %.
    MainIncomeShareOfEmployed, "main_income_share_of_employed", Percent, 1, 2018;
    /// By how many people employment in China changed: −0.54 million.
    EmploymentChange2018, "employment_change_2018", MillionPeople, 2, 2018;
    /// The jobs added in 2018 as a part of all new urban jobs: 15.1 %.
    ShareOfNewUrbanJobs, "share_of_new_urban_jobs", Percent, 1, 2018;

    /// The jobs of 2017 by the article's own growth: 20.00 million.
    ArticleJobs2017, "article_jobs_2017", MillionJobs, 2, 2017;
    /// What 2015 added: 7.40 million.
    JobsAdded2015, "jobs_added_2015", MillionJobs, 2, 2015;
    /// What 2016 added: 1.34 million.
    JobsAdded2016, "jobs_added_2016", MillionJobs, 2, 2016;
    /// What 2017 added: 1.49 million.
    JobsAdded2017, "jobs_added_2017", MillionJobs, 2, 2017;
    /// What 2018 added: 2.05 million.
    JobsAdded2018, "jobs_added_2018", MillionJobs, 2, 2018;
    /// The growth of 2015: 73.5 %.
    GrowthIn2015, "growth_in_2015", PercentAYear, 1, 2015;
    /// The growth of 2016: 7.7 %.
    GrowthIn2016, "growth_in_2016", PercentAYear, 1, 2016;
    /// The growth of 2017: 7.9 %.
    GrowthIn2017, "growth_in_2017", PercentAYear, 1, 2017;
    /// The growth of 2018: 10.1 %.
    GrowthIn2018, "growth_in_2018", PercentAYear, 1, 2018;
    /// By how much the growth of 2018 passed that of 2016: 2.4 percentage points.
    GrowthGap, "growth_gap", PercentagePoints, 1, 2016 to 2018;
    /// The whole rise from 2014 to 2018: 12.28 million.
    RiseSince2014, "rise_since_2014", MillionJobs, 2, 2014 to 2018;
    /// What a year added on average: 3.07 million.
    MeanAdditions, "mean_additions", MillionJobsAYear, 2, 2014 to 2018;
    /// The one rate that leads from 2014 to 2018: 22.1 % a year.
    MeanGrowth, "mean_growth", PercentAYear, 1, 2014 to 2018;
    /// Which part of the rise came in 2015: 60 %.
    ShareOfRiseIn2015, "share_of_rise_in_2015", Percent, 0, 2014 to 2018;
    /// How many times the jobs of 2014 those of 2018 were: 2.2.
    TimesOf2014, "times_of_2014", Times, 1, 2014 to 2018;
    /// Where two million a year from the count of 2014 lead: 18.07 million.
    ClaimEnd, "claim_end", MillionJobs, 2, 2018;
    /// How far that ends below the count of 2018: 4.28 million.
    ClaimShortfall, "claim_shortfall", MillionJobs, 2, 2018;
    /// The count of 2014 from which two million a year lead to the article's: 14 million.
    ImpliedJobs2014, "implied_jobs_2014", MillionJobs, 0, 2014;
    /// The count of 2015 by its growth over 2014: 17.47 million.
    Jobs2015FromGrowth, "jobs_2015_from_growth", MillionJobs, 2, 2015;
    /// The count of 2015 by the growth of 2016: 17.47 million.
    Jobs2015From2016, "jobs_2015_from_2016", MillionJobs, 2, 2015;

    /// The growth of 2019 like for like: 16.4 %.
    GrowthLikeForLike2019, "growth_like_for_like_2019", PercentAYear, 1, 2019;
    /// The growth of 2019 by the headline: 32.6 %.
    GrowthHeadline2019, "growth_headline_2019", PercentAYear, 1, 2019;
    /// Which part of that rise the newly counted indirect jobs made: 50 %.
    NewlyCountedShare2019, "newly_counted_share_2019", Percent, 0, 2019;
    /// The one rate from 2014 to 2019 like for like: 20.9 % a year.
    MeanGrowthLikeForLike2019, "mean_growth_like_for_like_2019", PercentAYear, 1, 2014 to 2019;
    /// The one rate from 2014 to the headline of 2019: 24.1 % a year.
    MeanGrowthHeadline2019, "mean_growth_headline_2019", PercentAYear, 1, 2014 to 2019;
    /// The growth of 2020 by the headlines: 24.3 %.
    GrowthIn2020, "growth_in_2020", PercentAYear, 1, 2020;
    /// The growth of 2021 by the headlines: 25.4 %.
    GrowthIn2021, "growth_in_2021", PercentAYear, 1, 2021;
    /// The three parts of 2021 together: 46.18 million.
    PartsOf2021, "parts_of_2021", MillionJobs, 2, 2021;
    /// How many people can stand behind the count of 2021 at most, if the survey's part with two jobs or more holds for
    /// all of it: 36.2 million.
    PeopleBehind2021, "people_behind_2021", MillionPeople, 1, 2021;
    /// The growth of 2022 by the headlines: 8.6 %.
    GrowthIn2022, "growth_in_2022", PercentAYear, 1, 2022;
    /// The growth of the jobs from video channels in 2022: 41.2 %.
    VideoGrowth2022, "video_growth_2022", PercentAYear, 1, 2022;
    /// What 2022 leaves for everything but video channels and mini-programs: 19.60 million.
    Remainder2022, "remainder_2022", MillionJobs, 2, 2022;
    /// How that changed from 2021: −19.6 %.
    RemainderGrowth2022, "remainder_growth_2022", PercentAYear, 1, 2022;

    /// The mini-program jobs of 2017 by the article's own growth: 1.03 million.
    ArticleMiniJobs2017, "article_mini_jobs_2017", MillionJobs, 2, 2017;
    /// The mini-program jobs as a part of all: 8.1 %.
    MiniShare, "mini_share", Percent, 1, 2018;
    /// What mini-programs added in 2018: 0.78 million.
    MiniAdded, "mini_added", MillionJobs, 2, 2018;
    /// Which part of the increase of 2018 that is: 38 %.
    MiniShareOfIncrease, "mini_share_of_increase", Percent, 0, 2018;
    /// What everything else added in 2018: 1.27 million.
    RestAdded, "rest_added", MillionJobs, 2, 2018;
    /// By how much everything else grew: 6.6 %.
    RestGrowth, "rest_growth", PercentAYear, 1, 2018;
    /// How many times the increase goes into all jobs: 10.9.
    Magnification, "magnification", Times, 1, 2018;
    /// The direct ones as a part of the mini-program jobs: 38.5 %.
    MiniDirectShare, "mini_direct_share", Percent, 1, 2018;
    /// The indirect mini-program jobs: 1.12 million.
    MiniIndirectJobs, "mini_indirect_jobs", MillionJobs, 2, 2018;
    /// The direct mini-program jobs of 2019 against all of 2018: 194.5 %.
    MiniGrowthRelabelled2019, "mini_growth_relabelled_2019", PercentAYear, 1, 2019;
    /// The direct mini-program jobs of 2019 against the direct ones of 2018: 665.7 %.
    MiniGrowthDirect2019, "mini_growth_direct_2019", PercentAYear, 1, 2019;
    /// The growth of the mini-program jobs in 2022: 38.6 %.
    MiniGrowth2022, "mini_growth_2022", PercentAYear, 1, 2022;

    /// What all jobs would cost, full-time at the mean private wage: RMB 1,108 billion.
    FullTimeWageBill, "full_time_wage_bill", RenminbiBillion, 0, 2018;
    /// How many times the claimed consumption that is: 1.7.
    WageBillTimes, "wage_bill_times", Times, 1, 2018;
    /// How many such full-time jobs the claimed consumption pays at most: 13.3 million.
    FullTimeJobsAtMost, "full_time_jobs_at_most", MillionJobs, 1, 2018;
    /// What the jobs that gave most of an income would cost, full-time at that wage: RMB 263 billion.
    MainIncomeWageBill, "main_income_wage_bill", RenminbiBillion, 0, 2018;
    /// The jobs that are new and not older ones upgraded, by the ratio of the digital economy: 6.26 million.
    NewJobs, "new_jobs", MillionJobs, 2, 2018;
    /// Didi's drivers on a day as a part of those registered: 12.4 %.
    DidiDailyShare, "didi_daily_share", Percent, 1, 2017;
    /// The platforms' staff as a part of those who offer services in the sharing economy: 8 %.
    SharingStaffShare, "sharing_staff_share", Percent, 0, 2018;

    /// Information and traditional consumption together: RMB 660.0 billion.
    TotalConsumption, "total_consumption", RenminbiBillion, 1, 2018;
    /// That for each job: RMB 29,530.
    ConsumptionPerJob, "consumption_per_job", Renminbi, 0, 2018;
    /// That for each account: RMB 601.
    ConsumptionPerAccount, "consumption_per_account", Renminbi, 0, 2018;
    /// How many times the article's traditional consumption goes into the report's: 105.
    TraditionalTimes, "traditional_times", Times, 0, 2018;
    /// The report's traditional consumption with 亿, a hundred million, read as a million: RMB 4.2 billion.
    TraditionalMisread, "traditional_misread", RenminbiBillion, 1, 2018;
    /// The growth of traditional consumption: 25.7 %.
    TraditionalGrowth, "traditional_growth", PercentAYear, 1, 2018;
    /// Traditional consumption of 2016 by the growth of 2017: RMB 273.2 billion.
    Traditional2016From2017, "traditional_2016_from_2017", RenminbiBillion, 1, 2016;
    /// The whole of China's information consumption by WeChat's part in it: RMB 5,004 billion.
    ImpliedMarket, "implied_market", RenminbiBillion, 0, 2018;
    /// The same by the article's figures: RMB 4.80 trillion.
    ArticleMarket, "article_market", RenminbiTrillion, 2, 2018;
    /// The same by the report's figures: RMB 5.00 trillion.
    ReportMarket, "report_market", RenminbiTrillion, 2, 2018;
    /// The same for 2013 by the part that the report of 2014 gave: RMB 2.25 trillion.
    ImpliedMarket2013, "implied_market_2013", RenminbiTrillion, 2, 2013;
    /// Mobile data as a part of information consumption: 87.8 %.
    MobileDataShare, "mobile_data_share", Percent, 1, 2018;
    /// Information consumption without mobile data: RMB 29.4 billion.
    WithoutMobileData, "without_mobile_data", RenminbiBillion, 1, 2018;
    /// The growth of information consumption in 2015: 45.1 %.
    InformationGrowth2015, "information_growth_2015", PercentAYear, 1, 2015;
    /// The same in 2016: 26.2 %.
    InformationGrowth2016, "information_growth_2016", PercentAYear, 1, 2016;
    /// The same in 2017: 20.3 %.
    InformationGrowth2017, "information_growth_2017", PercentAYear, 1, 2017;
    /// The growth of information consumption: 14.5 %.
    InformationGrowth, "information_growth", PercentAYear, 1, 2018;
    /// Its one rate from 2014 to 2018: 26.0 % a year.
    InformationMeanGrowth, "information_mean_growth", PercentAYear, 1, 2014 to 2018;
    /// Its part of China's in the same year, 2014: 3.4 %.
    InformationShareIn2014, "information_share_in_2014", Percent, 1, 2014;
    /// Mobile data as a part of it in 2014: 91.1 %.
    MobileDataShareIn2014, "mobile_data_share_in_2014", Percent, 1, 2014;
    /// The business value of mini-programs for each of their jobs: RMB 274,725.
    MiniValuePerJob, "mini_value_per_job", Renminbi, 0, 2018;
    /// The same for each mini-program: RMB 500,000.
    MiniValuePerProgram, "mini_value_per_program", Renminbi, 0, 2018;
    /// The turnover of 2018 that the growth of 2019 implies: RMB 308 billion.
    MiniTurnover2018, "mini_turnover_2018", RenminbiBillion, 0, 2018;
    /// How many times that the business value is: 1.6.
    MiniValueTimes, "mini_value_times", Times, 1, 2018;

    /// The article's part of the accounts that looked for work: 110 million.
    AccountsSearching, "accounts_searching", MillionAccounts, 0, 2018;
    /// The article's part of those that found it: 27.5 million.
    AccountsFinding, "accounts_finding", MillionAccounts, 1, 2018;
    /// The same part of the people, looking: 54.4 million.
    PeopleSearching, "people_searching", MillionPeople, 1, 2018;
    /// The same part of the people, finding: 13.6 million.
    PeopleFinding, "people_finding", MillionPeople, 1, 2018;
}

impl Derived {
    /// The number, in its unit.
    #[must_use]
    pub fn value(self, base: Base) -> f64 {
        in_unit(self.unit(), self.expression(base).value(base))
    }

    /// What the printed forms of its terms allow, in its unit.
    #[must_use]
    pub fn interval(self, base: Base) -> Interval {
        interval_in_unit(self.unit(), self.expression(base).interval(base))
    }

    /// Whether the number as it is shown, with its few digits, lies in what the printed forms allow; it need not, where they
    /// allow little. True where they allow anything.
    #[must_use]
    pub fn is_shown_within(self, base: Base) -> bool {
        let Interval { from, to } = self.interval(base);
        let value = self.value(base);
        let shown = decimal::parse(&decimal::format(value, u8::try_from(self.decimals()).unwrap_or(0)))
            .unwrap_or(value);
        !self.interval(base).is_bounded() || (from - GRAIN <= shown && shown <= to + GRAIN)
    }

    /// Its arithmetic, with the figures of `base`.
    #[must_use]
    pub fn expression(self, base: Base) -> Expression {
        expressions::of(self, base)
    }
}

/// From the first of these years to the last.
const fn span(years: &[u16]) -> Years {
    match years {
        [first, .., last] => Years { first: *first, last: *last },
        [only] => Years { first: *only, last: *only },
        [] => Years { first: 0, last: 0 },
    }
}
