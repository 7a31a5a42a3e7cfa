//! What the growth figure says of a scenario, in Chinese.

use super::{Chinese, in_wan, jobs, wan};
use crate::model::{Additions, Base, Jobs, Law, Scenario, outcome, runs_out, share_of_employed};
use crate::report::EMPLOYMENT_2018;
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Piece, Quantity, Sentence};

impl GrowthText for Chinese {
    fn law_name(&self, law: Law) -> &'static str {
        match law {
            Law::Steady => "每年等量增加",
            Law::Rate => "固定增长率",
            Law::Fading => "增速递减",
            Law::Ceiling => "趋近上限",
        }
    }

    fn law_outcome(&self, scenario: &Scenario, law: Law) -> String {
        let end = wan(outcome(&Scenario { law, ..*scenario }).in_millions(), 1);
        let growth = grouped(scenario.growth.in_percent(), 1);
        match law {
            Law::Steady => {
                format!("每年{}万：{end}", signed(scenario.additions.in_millions() * super::WAN, 0))
            }
            Law::Rate => format!("每年{growth}%：{end}"),
            Law::Fading => format!("{growth}%，逐年减{}%：{end}", grouped(scenario.fade.in_percent(), 0)),
            Law::Ceiling => format!("上限{}：{end}", wan(scenario.ceiling.in_millions(), 0)),
        }
    }

    fn result(&self, scenario: &Scenario) -> Sentence {
        // Chinese says by how much it shrinks, not that it grows by less than nought.
        let percent = scenario.growth.in_percent();
        let changes = if percent < 0.0 { "每年减少" } else { "每年增长" };
        let growth = Quantity::assumed(format!("{}%", grouped(percent.abs(), 1)));
        let mut pieces: Vec<Piece> = match scenario.law {
            Law::Steady => {
                let additions = scenario.additions.in_millions();
                let verb = if additions < 0.0 { "若每年减少" } else { "若每年增加" };
                vec![verb.into(), Quantity::assumed(jobs(Jobs::millions(additions.abs()), 1)).into()]
            }
            Law::Rate => vec!["若".into(), changes.into(), growth.into()],
            Law::Fading => {
                let fade = Quantity::assumed(format!("{}%", grouped(scenario.fade.in_percent(), 0)));
                vec!["若起初".into(), changes.into(), growth.into(), "，幅度逐年减".into(), fade.into()]
            }
            Law::Ceiling => {
                let ceiling = Quantity::assumed(jobs(scenario.ceiling, 0));
                let towards = if percent < 0.0 { "，离" } else { "，渐渐趋近" };
                let limit = if percent < 0.0 { "的上限越来越远" } else { "的上限" };
                vec![
                    "若起初".into(),
                    changes.into(),
                    growth.into(),
                    towards.into(),
                    ceiling.into(),
                    limit.into(),
                ]
            }
        };
        pieces.extend(ending(scenario));
        Sentence::new(pieces)
    }

    fn caution(&self, scenario: &Scenario) -> Option<Sentence> {
        let share = share_of_employed(outcome(scenario));
        let employed = super::quantity(&EMPLOYMENT_2018);
        if share >= 2.0 {
            Some(sentence![
                "这是2018年全国就业人员总数",
                employed,
                "的",
                Quantity::assumed(grouped(share, 1)),
                "倍。",
            ])
        } else if share > 1.0 {
            Some(sentence!["这已超过2018年全国就业人员总数", employed, "。"])
        } else if share >= 0.1 {
            Some(sentence![
                "这相当于2018年全国就业人员",
                employed,
                "的",
                Quantity::assumed(format!("{}%", grouped(share * 100.0, 0))),
                "。",
            ])
        } else {
            None
        }
    }

    fn table_caption(&self, scenario: &Scenario) -> String {
        let own = match scenario.figures {
            Base::Report => "",
            Base::Article => "2018年的数量和增幅为报道所给，当年新增由此算出。",
        };
        format!("就业机会，万个。{own}{}", self.result(scenario).plain())
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        in_wan(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, added: Additions) -> String {
        signed(added.in_millions() * super::WAN, 0)
    }
}

/// How the count goes on and where it ends.
fn ending(scenario: &Scenario) -> Vec<Piece> {
    if let Some(year) = runs_out(scenario) {
        return vec![format!("，到{}年将降到零。", year.number()).into()];
    }
    let end = outcome(scenario);
    let start = scenario.figures.jobs_2018();
    let goes = if in_wan(end.in_millions(), 1) == in_wan(start.in_millions(), 1) {
        "仍为"
    } else if end > start {
        "将达到"
    } else {
        "将降到"
    };
    vec![
        format!("，{}年{goes}", scenario.until.number()).into(),
        Quantity::assumed(jobs(end, 1)).into(),
        "。".into(),
    ]
}
