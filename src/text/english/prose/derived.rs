//! What every derived number is, in a phrase: the heading of its entry in the list of sources. In English.
//!
//! The numbers themselves, the years and the arithmetic are in [`Derived`]; a phrase says what is divided by, added to
//! or compared with what, and the condition under which that holds where it is short.
//!
//! Deliberately absent: every digit but those of years.

use crate::model::Derived;

/// What the number is, in the words that stand under it.
pub(super) const fn about(derived: Derived) -> &'static str {
    match derived {
        // Jobs.
        Derived::MainIncomeShare => "jobs that were somebody’s main income, as a share of all jobs, 2018",
        Derived::OtherIncomeJobs => "all jobs less those that were somebody’s main income, 2018",
        Derived::JobsWithoutMini => "all jobs less those from mini-programs, 2018",
        Derived::ShareAddedIn2018 => "jobs added in 2018, net, as a share of all jobs of that year",
        Derived::DirectShare2016 => "jobs called direct, as a share of all jobs, 2016",
        Derived::DirectShare2017 => "jobs called direct, as a share of all jobs, 2017",
        Derived::DirectShare2018 => {
            "main-income jobs, as a share of all jobs, 2018, if they are what earlier reports call direct"
        }
        Derived::DirectGrowth2017 => "growth of the jobs called direct from 2016 to 2017",
        Derived::DirectTrend2018 => {
            "jobs called direct in 2017, grown on to 2018 at their rate from 2016 to 2017"
        }
        Derived::ShareOfEmployed => {
            "WeChat’s jobs, as a share of all people employed in China, 2018, a job counted as a person"
        }
        Derived::ShareOfUrbanEmployed => {
            "WeChat’s jobs, as a share of people employed in China’s towns and cities, 2018, a job counted \
             as a person"
        }
        Derived::MainIncomeShareOfEmployed => {
            "jobs that were somebody’s main income, as a share of all people employed in China, 2018"
        }
        Derived::EmploymentChange2018 => {
            "people employed in China at the end of 2018, less those at the end of 2017"
        }
        Derived::ShareOfNewUrbanJobs => {
            "jobs added in 2018, net, as a share of new urban jobs in China, a count that does not subtract \
             jobs lost"
        }

        // Growth to 2018.
        Derived::ArticleJobs2017 => {
            "jobs of 2017 by the article alone: its count for 2018 with its own growth undone"
        }
        Derived::JobsAdded2015 => "jobs of 2015 less those of 2014, which another publisher reported",
        Derived::JobsAdded2016 => "jobs of 2016 less those of 2015",
        Derived::JobsAdded2017 => "jobs of 2017 less those of 2016",
        Derived::JobsAdded2018 => "jobs of 2018 less those of 2017",
        Derived::GrowthIn2015 => "growth of the jobs from 2014, which another publisher reported, to 2015",
        Derived::GrowthIn2016 => "growth of the jobs from 2015 to 2016",
        Derived::GrowthIn2017 => "growth of the jobs from 2016 to 2017",
        Derived::GrowthIn2018 => "growth of the jobs from 2017 to 2018",
        Derived::GrowthGap => "growth of the reports’ jobs in 2018 less that in 2016",
        Derived::RiseSince2014 => "the reports’ jobs of 2018 less those of 2014",
        Derived::MeanAdditions => {
            "rise of the reports’ jobs from 2014 to 2018, divided by the number of years"
        }
        Derived::MeanGrowth => {
            "growth a year that, compounded, leads from the reports’ jobs of 2014 to those of 2018"
        }
        Derived::ShareOfRiseIn2015 => {
            "jobs added in 2015, as a share of the reports’ whole rise from 2014 to 2018"
        }
        Derived::TimesOf2014 => "jobs of 2018 divided by those of 2014",
        Derived::ClaimEnd => "jobs of 2014 plus the article’s “steady” addition for each year to 2018",
        Derived::ClaimShortfall => {
            "jobs of 2018 less those of 2014 with the article’s “steady” addition for each year since"
        }
        Derived::ImpliedJobs2014 => {
            "the article’s jobs of 2018 less its “steady” addition for each year since 2014"
        }
        Derived::Jobs2015FromGrowth => "jobs of 2014 grown by the rate reported for 2015",
        Derived::Jobs2015From2016 => {
            "jobs of 2016 with the growth reported for that year undone, which gives 2015"
        }

        // What later reports said.
        Derived::GrowthLikeForLike2019 => {
            "growth from all jobs of 2018 to those called direct in 2019, the old total under a new name"
        }
        Derived::GrowthHeadline2019 => {
            "growth from all jobs of 2018 to the headline count of 2019, which adds newly counted indirect \
             jobs"
        }
        Derived::NewlyCountedShare2019 => {
            "newly counted indirect jobs of 2019, as a share of the rise from all jobs of 2018 to the \
             headline count"
        }
        Derived::MeanGrowthLikeForLike2019 => {
            "growth a year that, compounded, leads from the jobs of 2014 to those called direct in 2019"
        }
        Derived::MeanGrowthHeadline2019 => {
            "growth a year that, compounded, leads from the jobs of 2014 to the headline count of 2019"
        }
        Derived::GrowthIn2020 => {
            "growth of the headline count from 2019 to 2020, across a change of definition"
        }
        Derived::GrowthIn2021 => {
            "growth of the headline count from 2020 to 2021, across a change of author and of what is counted"
        }
        Derived::PartsOf2021 => {
            "income opportunities from official accounts and private-domain selling, mini-programs and video \
             channels added up, 2021"
        }
        Derived::PeopleBehind2021 => {
            "most people behind the income opportunities of 2021: that count divided by one plus the share \
             with several jobs, if a survey’s share holds for all"
        }
        Derived::GrowthIn2022 => "growth of the headline count of income opportunities from 2021 to 2022",
        Derived::VideoGrowth2022 => {
            "growth of the income opportunities from video channels from 2021 to 2022"
        }
        Derived::Remainder2022 => {
            "all income opportunities of 2022 less those from video channels and mini-programs"
        }
        Derived::RemainderGrowth2022 => {
            "change in the income opportunities outside video channels and mini-programs from 2021 to 2022"
        }

        // Mini-programs.
        Derived::ArticleMiniJobs2017 => {
            "mini-program jobs of 2017 by the article alone: its count for 2018 with its own growth undone"
        }
        Derived::MiniShare => "mini-program jobs, direct and indirect, as a share of all jobs, 2018",
        Derived::MiniAdded => "mini-program jobs of 2018 less those of 2017",
        Derived::MiniShareOfIncrease => {
            "mini-program jobs added in 2018, as a share of all jobs added that year"
        }
        Derived::RestAdded => "all jobs added in 2018 less the mini-program jobs added that year",
        Derived::RestGrowth => "growth of all jobs but those from mini-programs from 2017 to 2018",
        Derived::Magnification => "all jobs of 2018 divided by those added that year",
        Derived::MiniDirectShare => "direct mini-program jobs, as a share of all mini-program jobs, 2018",
        Derived::MiniIndirectJobs => "all mini-program jobs less the direct ones, 2018",
        Derived::MiniGrowthRelabelled2019 => {
            "growth from all mini-program jobs of 2018, direct and indirect, to those called direct in 2019"
        }
        Derived::MiniGrowthDirect2019 => {
            "growth from the direct mini-program jobs of 2018 to those called direct in 2019, by a new \
             definition"
        }
        Derived::MiniGrowth2022 => "growth of the income opportunities from mini-programs from 2021 to 2022",

        // A living.
        Derived::FullTimeWageBill => {
            "all jobs times the mean wage in urban private firms, as if every job were full-time, 2018"
        }
        Derived::WageBillTimes => {
            "wages of all jobs, as if full-time at the mean of urban private firms, divided by the \
             information and traditional consumption credited to WeChat, 2018"
        }
        Derived::FullTimeJobsAtMost => {
            "information and traditional consumption credited to WeChat, divided by the mean wage in urban \
             private firms, as if all of it became wages, 2018"
        }
        Derived::MainIncomeWageBill => {
            "jobs that were somebody’s main income times the mean wage in urban private firms, as if \
             full-time, 2018"
        }
        Derived::NewJobs => {
            "all jobs of 2018 times the share of new jobs in China’s whole digital economy, published in 2019"
        }
        Derived::DidiDailyShare => {
            "drivers at work for Didi on a day, as a share of those ever registered, 2017"
        }
        Derived::SharingStaffShare => {
            "staff of China’s sharing-economy platforms, as a percentage of those who provide services \
             there, 2018"
        }

        // Money.
        Derived::TotalConsumption => {
            "information consumption plus traditional consumption, as credited to WeChat, 2018"
        }
        Derived::ConsumptionPerJob => {
            "information and traditional consumption credited to WeChat, divided by its jobs, 2018"
        }
        Derived::ConsumptionPerAccount => {
            "information and traditional consumption credited to WeChat, divided by its monthly active \
             accounts, 2018"
        }
        Derived::TraditionalTimes => "the report’s traditional consumption divided by the article’s, 2018",
        Derived::TraditionalMisread => {
            "the report’s traditional consumption if the Chinese sign for a hundred million is taken for a \
             million, 2018: our inference"
        }
        Derived::TraditionalGrowth => {
            "growth of the traditional consumption credited to WeChat from 2017, as reported, to 2018"
        }
        Derived::Traditional2016From2017 => {
            "traditional consumption of 2017 with the growth reported for that year undone, which gives 2016"
        }
        Derived::ImpliedMarket => {
            "information consumption credited to WeChat, divided by its share of China’s, which gives all of \
             China’s, 2018"
        }
        Derived::ArticleMarket => {
            "the article’s information consumption divided by the article’s share of China’s, which gives \
             all of it, 2018"
        }
        Derived::ReportMarket => {
            "the report’s information consumption divided by the report’s share of China’s, which gives all \
             of it, 2018"
        }
        Derived::ImpliedMarket2013 => {
            "WeChat’s information consumption of 2014 divided by the share printed then, which is of China’s \
             in 2013"
        }
        Derived::MobileDataShare => {
            "mobile data, paid to the carriers, as a share of the information consumption credited to \
             WeChat, 2018"
        }
        Derived::WithoutMobileData => {
            "information consumption credited to WeChat less the mobile data in it, 2018"
        }
        Derived::InformationGrowth2015 => {
            "growth of the information consumption credited to WeChat from 2014 to 2015"
        }
        Derived::InformationGrowth2016 => {
            "growth of the information consumption credited to WeChat from 2015 to 2016"
        }
        Derived::InformationGrowth2017 => {
            "growth of the information consumption credited to WeChat from 2016 to 2017"
        }
        Derived::InformationGrowth => {
            "growth of the information consumption credited to WeChat from 2017 to 2018"
        }
        Derived::InformationMeanGrowth => {
            "growth a year that, compounded, leads from WeChat’s information consumption of 2014 to that of \
             2018"
        }
        Derived::InformationShareIn2014 => {
            "WeChat’s information consumption, as a share of China’s in the same year, 2014"
        }
        Derived::MobileDataShareIn2014 => {
            "mobile data, as a share of WeChat’s information consumption, 2014; the source prints a lower \
             share"
        }
        Derived::MiniValuePerJob => {
            "business value of mini-programs, WeChat’s own figure, divided by their jobs, 2018"
        }
        Derived::MiniValuePerProgram => {
            "business value of mini-programs, WeChat’s own figure, divided by the number of mini-programs, \
             2018"
        }
        Derived::MiniTurnover2018 => {
            "spending through mini-programs in 2019 with its reported growth undone, which gives 2018"
        }
        Derived::MiniValueTimes => {
            "business value of mini-programs, WeChat’s own figure, divided by the spending that later \
             figures imply, 2018"
        }

        // Looking for work.
        Derived::AccountsSearching => {
            "the article’s users, which are accounts, times the surveyed share that looked for work with \
             WeChat, 2018"
        }
        Derived::AccountsFinding => {
            "the article’s users, which are accounts, times the surveyed share that looked for work with \
             WeChat and the share of these that found it, 2018"
        }
        Derived::PeopleSearching => {
            "WeChat’s users in China as people, estimated for 2017, times the surveyed share that looked for \
             work with WeChat, 2018"
        }
        Derived::PeopleFinding => {
            "WeChat’s users in China as people, estimated for 2017, times the surveyed share that looked for \
             work with WeChat and the share of these that found it, 2018"
        }
    }
}
