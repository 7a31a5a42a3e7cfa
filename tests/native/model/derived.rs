//! The derived numbers: what each is worth under both printings, and that none has the name of another.

use std::collections::BTreeSet;

use jobs_explainer::model::{Base, Derived, Term, history};
use jobs_explainer::report::FIGURES;

use super::rounded;

/// Every derived number as it is told: with the report's figures, and with the article's where those change it.
const WORKED: &[(Derived, &str, &str)] = &[
    (Derived::MainIncomeShare, "23.7", "24.1"),
    (Derived::OtherIncomeJobs, "17.05", "16.70"),
    (Derived::JobsWithoutMini, "20.53", "20.20"),
    (Derived::ShareAddedIn2018, "9.2", "9.1"),
    (Derived::DirectShare2016, "24.8", ""),
    (Derived::DirectShare2017, "24.4", ""),
    (Derived::DirectShare2018, "23.7", ""),
    (Derived::DirectGrowth2017, "6.4", ""),
    (Derived::DirectTrend2018, "5.28", ""),
    (Derived::ShareOfEmployed, "2.9", "2.8"),
    (Derived::ShareOfUrbanEmployed, "5.1", "5.1"),
    (Derived::MainIncomeShareOfEmployed, "0.7", ""),
    (Derived::EmploymentChange2018, "-0.54", ""),
    (Derived::ShareOfNewUrbanJobs, "15.1", "14.7"),
    (Derived::ArticleJobs2017, "20.00", ""),
    (Derived::JobsAdded2015, "7.40", ""),
    (Derived::JobsAdded2016, "1.34", ""),
    (Derived::JobsAdded2017, "1.49", ""),
    (Derived::JobsAdded2018, "2.05", "2.00"),
    (Derived::GrowthIn2015, "73.5", ""),
    (Derived::GrowthIn2016, "7.7", ""),
    (Derived::GrowthIn2017, "7.9", ""),
    (Derived::GrowthIn2018, "10.1", "10.0"),
    (Derived::GrowthGap, "2.4", ""),
    (Derived::RiseSince2014, "12.28", ""),
    (Derived::MeanAdditions, "3.07", ""),
    (Derived::MeanGrowth, "22.1", ""),
    (Derived::ShareOfRiseIn2015, "60", ""),
    (Derived::TimesOf2014, "2.2", "2.2"),
    (Derived::ClaimEnd, "18.07", ""),
    (Derived::ClaimShortfall, "4.28", "3.93"),
    (Derived::ImpliedJobs2014, "14", ""),
    (Derived::Jobs2015FromGrowth, "17.47", ""),
    (Derived::Jobs2015From2016, "17.47", ""),
    (Derived::GrowthLikeForLike2019, "16.4", "18.2"),
    (Derived::GrowthHeadline2019, "32.6", "34.7"),
    (Derived::NewlyCountedShare2019, "50", "47"),
    (Derived::MeanGrowthLikeForLike2019, "20.9", ""),
    (Derived::MeanGrowthHeadline2019, "24.1", ""),
    (Derived::GrowthIn2020, "24.3", ""),
    (Derived::GrowthIn2021, "25.4", ""),
    (Derived::PartsOf2021, "46.18", ""),
    (Derived::PeopleBehind2021, "36.2", ""),
    (Derived::GrowthIn2022, "8.6", ""),
    (Derived::VideoGrowth2022, "41.2", ""),
    (Derived::Remainder2022, "19.60", ""),
    (Derived::RemainderGrowth2022, "-19.6", ""),
    (Derived::ArticleMiniJobs2017, "1.03", ""),
    (Derived::MiniShare, "8.1", "8.2"),
    (Derived::MiniAdded, "0.78", "0.77"),
    (Derived::MiniShareOfIncrease, "38", "39"),
    (Derived::RestAdded, "1.27", "1.23"),
    (Derived::RestGrowth, "6.6", "6.5"),
    (Derived::Magnification, "10.9", "11.0"),
    (Derived::MiniDirectShare, "38.5", ""),
    (Derived::MiniIndirectJobs, "1.12", ""),
    (Derived::MiniGrowthRelabelled2019, "194.5", ""),
    (Derived::MiniGrowthDirect2019, "665.7", ""),
    (Derived::MiniGrowth2022, "38.6", ""),
    (Derived::FullTimeWageBill, "1108", "1091"),
    (Derived::WageBillTimes, "1.7", "4.5"),
    (Derived::FullTimeJobsAtMost, "13.3", "4.9"),
    (Derived::MainIncomeWageBill, "263", ""),
    (Derived::NewJobs, "6.26", "6.16"),
    (Derived::DidiDailyShare, "12.4", ""),
    (Derived::SharingStaffShare, "8", ""),
    (Derived::TotalConsumption, "660.0", "244.0"),
    (Derived::ConsumptionPerJob, "29530", "11091"),
    (Derived::ConsumptionPerAccount, "601", "222"),
    (Derived::TraditionalTimes, "105", ""),
    (Derived::TraditionalMisread, "4.2", ""),
    (Derived::TraditionalGrowth, "25.7", "-98.8"),
    (Derived::Traditional2016From2017, "273.2", ""),
    (Derived::ImpliedMarket, "5004", "4800"),
    (Derived::ArticleMarket, "4.80", ""),
    (Derived::ReportMarket, "5.00", ""),
    (Derived::ImpliedMarket2013, "2.25", ""),
    (Derived::MobileDataShare, "87.8", "87.8"),
    (Derived::WithoutMobileData, "29.4", "29.2"),
    (Derived::InformationGrowth2015, "45.1", ""),
    (Derived::InformationGrowth2016, "26.2", ""),
    (Derived::InformationGrowth2017, "20.3", ""),
    (Derived::InformationGrowth, "14.5", "14.4"),
    (Derived::InformationMeanGrowth, "26.0", "26.0"),
    (Derived::InformationShareIn2014, "3.4", ""),
    (Derived::MobileDataShareIn2014, "91.1", ""),
    (Derived::MiniValuePerJob, "274725", "277778"),
    (Derived::MiniValuePerProgram, "500000", "500000"),
    (Derived::MiniTurnover2018, "308", ""),
    (Derived::MiniValueTimes, "1.6", "1.6"),
    (Derived::AccountsSearching, "110", ""),
    (Derived::AccountsFinding, "27.5", ""),
    (Derived::PeopleSearching, "54.4", ""),
    (Derived::PeopleFinding, "13.6", ""),
];

fn told(derived: Derived, base: Base) -> String {
    let decimals = u8::try_from(derived.decimals()).expect("derived numbers have no negative decimals");
    rounded(derived.value(base), decimals)
}

#[test]
fn every_derived_number_is_worth_what_was_worked_out_by_hand() {
    let worked: Vec<Derived> = WORKED.iter().map(|(derived, ..)| *derived).collect();
    assert_eq!(worked, Derived::ALL);
    for &(derived, report, article) in WORKED {
        assert_eq!(told(derived, Base::Report), report, "{} in the report", derived.key());
        let article = if article.is_empty() { report } else { article };
        assert_eq!(told(derived, Base::Article), article, "{} in the article", derived.key());
    }
}

#[test]
fn what_the_articles_figures_do_not_change_is_the_same_calculation() {
    for &(derived, report, article) in WORKED.iter().filter(|(.., article)| article.is_empty()) {
        let [one, other] = Base::ALL.map(|base| derived.value(base));
        assert_eq!(one.to_bits(), other.to_bits(), "{}: {report} {article}", derived.key());
    }
}

#[test]
fn a_derived_number_lies_within_its_own_interval() {
    for base in Base::ALL {
        for derived in Derived::ALL {
            let (value, interval) = (derived.value(base), derived.interval(base));
            assert!(interval.is_bounded(), "{}", derived.key());
            assert!(interval.holds(value), "{}: {value} in {interval:?}", derived.key());
        }
    }
}

#[test]
fn no_two_numbers_have_one_name() {
    let derived = Derived::ALL.iter().map(|derived| Term::Derived(*derived));
    let figures = FIGURES.iter().map(|(figure, _)| Term::Figure(figure));
    let mut seen = BTreeSet::new();
    for term in figures.chain(derived) {
        assert!(seen.insert(term.key()), "{} twice", term.key());
        assert!(
            term.key()
                .chars()
                .all(|letter| letter == '_' || letter.is_ascii_lowercase() || letter.is_ascii_digit())
        );
        assert!(term.years().first <= term.years().last);
    }
}

#[test]
fn the_record_agrees_with_the_history() {
    use Derived as D;

    let years = [
        (D::JobsAdded2015, D::GrowthIn2015),
        (D::JobsAdded2016, D::GrowthIn2016),
        (D::JobsAdded2017, D::GrowthIn2017),
        (D::JobsAdded2018, D::GrowthIn2018),
    ];
    let same = |derived: Derived, base: Base, value: f64| {
        let own = derived.value(base);
        assert!((own - value).abs() < 1e-9, "{}: {own} and {value}", derived.key());
    };
    for base in Base::ALL {
        let record = history::additions(base).into_iter().zip(history::growth(base));
        for ((added, growth), ((year, more), (_, rate))) in years.into_iter().zip(record) {
            same(added, base, more.in_millions());
            same(growth, base, rate.in_percent());
            assert_eq!(added.years().first, year.number());
        }
        same(D::MeanAdditions, base, history::mean_additions().in_millions());
        same(D::MeanGrowth, base, history::mean_growth().in_percent());
        same(D::ShareOfRiseIn2015, base, history::share_of_rise_in_2015() * 100.0);
        same(D::ClaimEnd, base, history::claim_end().in_millions());
        same(D::ClaimShortfall, base, history::claim_shortfall(base).in_millions());
    }
}
