//! What the figure on the search for work says of a scenario, in Chinese.

use super::Chinese;
use crate::decimal;
use crate::model::{Lever, Scenario, searching};
use crate::site::FigureId;
use crate::text::number::{grouped, short_percent};
use crate::text::sentence::sentence;
use crate::text::{JobSearchText, Quantity, Sentence};

impl JobSearchText for Chinese {
    fn job_search_result(&self, scenario: &Scenario) -> Sentence {
        let funnel = searching(scenario);
        let success = scenario.get(Lever::SearchSuccess);
        let jobs = scenario.base.jobs();
        let over = funnel.finding - jobs.value;
        sentence![
            yours(yi(funnel.users)),
            "用户的",
            yours(short_percent(scenario.get(Lever::SearchShare))),
            "是",
            yours(yi(funnel.searching)),
            "，其中",
            // As the article has it.
            yours(if same(success, 25.0) { "四分之一".into() } else { short_percent(success) }),
            "是",
            yours(yi(funnel.finding)),
            if same(over, 0.0) {
                "，等于全部"
            } else if over > 0.0 {
                "，多于全部"
            } else {
                "，少于全部"
            },
            super::quantity(jobs),
            "微信就业机会。",
        ]
    }

    fn job_search_sum(&self, scenario: &Scenario) -> Sentence {
        let funnel = searching(scenario);
        let [_, share, success] = Lever::OF_JOB_SEARCH.map(|lever| yours(short_percent(scenario.get(lever))));
        sentence![yours(yi(funnel.users)), " × ", share, " × ", success, " = ", yours(yi(funnel.finding))]
    }

    fn count(&self, millions: f64) -> String {
        yi(millions)
    }
}

/// A count of users or people: in 亿 with as many decimals as it takes, up to three, else in whole 万.
pub(super) fn yi(millions: f64) -> String {
    if millions >= 99.995 {
        [&decimal::shortest(millions / 100.0, 3), "亿"].concat()
    } else {
        [&grouped(millions * super::WAN, 0), "万"].concat()
    }
}

/// Whether two numbers are the same in print.
fn same(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.005
}

/// A number that rests on what the reader set in this figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::JobSearch, words)
}
