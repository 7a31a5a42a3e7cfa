//! Mini-programs, a living and looking for work: worked values under both printings.

use jobs_explainer::model::job_search::funnel;
use jobs_explainer::model::living::{
    claimed_consumption, full_time_equivalents, new_jobs, other_jobs, share_of_consumption, wage_bill,
};
use jobs_explainer::model::mini_programs::{mini_jobs_2017, mini_path, mini_share};
use jobs_explainer::model::{Base, Derived, Jobs, Rate, Year, main_income_share};

use super::rounded;

fn path(base: Base, growth: f64, fade: f64, until: u16) -> Vec<(u16, String)> {
    mini_path(base, Rate::percent(growth), Rate::percent(fade), Year::new(until))
        .into_iter()
        .map(|(year, jobs)| (year.number(), rounded(jobs.in_millions(), 4)))
        .collect()
}

#[test]
fn mini_program_jobs_start_from_two_counts_and_go_on_at_a_growth_that_fades() {
    // 1.82 × 1.75 = 3.185; × 1.375 = 4.379375; × 1.1875 = 5.200508.
    let expected = [(2017, "1.0400"), (2018, "1.8200"), (2019, "3.1850"), (2020, "4.3794"), (2021, "5.2005")];
    assert_eq!(path(Base::Report, 75.0, 50.0, 2021), expected.map(|(year, jobs)| (year, jobs.to_owned())));
    // 1.8 ÷ 1.75 = 1.0286; 1.8 × 0.8 = 1.44; × 0.8 = 1.152.
    let expected = [(2017, "1.0286"), (2018, "1.8000"), (2019, "1.4400"), (2020, "1.1520")];
    assert_eq!(path(Base::Article, -20.0, 0.0, 2020), expected.map(|(year, jobs)| (year, jobs.to_owned())));
    assert_eq!(path(Base::Report, 200.0, 90.0, 2018).len(), 2);
}

#[test]
fn mini_program_jobs_of_2017_are_those_of_the_derived_number() {
    let article = Derived::ArticleMiniJobs2017.value(Base::Article);
    assert!((mini_jobs_2017(Base::Article).in_millions() - article).abs() < 1e-12);
}

#[test]
fn a_share_above_one_says_that_both_scenarios_cannot_hold() {
    let share = mini_share(Jobs::millions(1.82), Base::Report.jobs_2018());
    assert_eq!(rounded(share * 100.0, 1), "8.1");
    assert!(mini_share(Jobs::millions(30.0), Jobs::millions(20.0)) > 1.0);
    assert_eq!(rounded(mini_share(Jobs::millions(1.0), Jobs::NONE), 1), "0.0");
}

#[test]
fn hours_and_wages_make_a_wage_bill() {
    // 5.3 × 100 % + 17.05 × 20 % = 8.71 million; × 49,575 = 431.8 billion.
    let full_time = full_time_equivalents(Base::Report, 100.0, 20.0);
    assert_eq!(rounded(full_time.in_millions(), 2), "8.71");
    let bill = wage_bill(full_time, 49_575.0);
    assert_eq!(rounded(bill, 1), "431.8");
    assert_eq!(rounded(share_of_consumption(Base::Report, bill) * 100.0, 1), "65.4");
    // 5.3 + 16.7 × 20 % = 8.64 million, against 244 billion.
    let full_time = full_time_equivalents(Base::Article, 100.0, 20.0);
    assert_eq!(rounded(full_time.in_millions(), 2), "8.64");
    let bill = wage_bill(full_time, 49_575.0);
    assert_eq!(rounded(share_of_consumption(Base::Article, bill) * 100.0, 1), "175.5");
}

#[test]
fn all_at_full_hours_is_every_job_and_the_derived_wage_bill() {
    for base in Base::ALL {
        let all = full_time_equivalents(base, 100.0, 100.0);
        assert!((all - base.jobs_2018()).in_millions().abs() < 1e-12);
        assert_eq!(rounded(full_time_equivalents(base, 0.0, 0.0).in_millions(), 2), "0.00");
        let derived = Derived::FullTimeWageBill.value(base);
        assert!((wage_bill(all, 49_575.0) - derived).abs() < 1e-9);
        assert!((claimed_consumption(base) - Derived::TotalConsumption.value(base)).abs() < 1e-9);
        assert!((other_jobs(base) - Derived::OtherIncomeJobs.value(base)).abs() < 1e-9);
        assert!((main_income_share(base) * 100.0 - Derived::MainIncomeShare.value(base)).abs() < 1e-9);
        assert!((new_jobs(base, 28.0).in_millions() - Derived::NewJobs.value(base)).abs() < 1e-12);
    }
    assert_eq!(rounded(new_jobs(Base::Report, 28.0).in_millions(), 2), "6.26");
}

#[test]
fn a_quarter_of_a_ninth_of_a_billion_accounts_is_more_than_all_jobs() {
    let accounts = funnel(1000.0, 11.0, 25.0);
    let steps = [accounts.users, accounts.searching, accounts.finding].map(|step| rounded(step, 1));
    assert_eq!(steps, ["1000.0", "110.0", "27.5"]);
    assert!(accounts.finding > Base::Report.jobs_2018().in_millions());
    let people = funnel(494.3, 11.0, 25.0);
    assert_eq!([rounded(people.searching, 1), rounded(people.finding, 1)], ["54.4", "13.6"]);
}
