//! What the growth figure says of a scenario, in Chinese.

use ensemble::Range;

use super::{Chinese, in_wan, jobs, wan};
use crate::decimal;
use crate::model::history::BASE_YEAR;
use crate::model::later::LAST_REPORT;
use crate::model::{
    Additions, Base, DOTS, Jobs, Law, Lever, MOST, Outlook, Scenario, outcome, runs_out, share_of_employed,
};
use crate::report::EMPLOYMENT_2018;
use crate::site::FigureId;
use crate::text::number::{grouped, percent, signed};
use crate::text::sentence::sentence;
use crate::text::{GrowthText, Quantity, Sentence};

impl GrowthText for Chinese {
    fn law_name(&self, law: Law) -> &'static str {
        match law {
            Law::Steady => "每年等量增加",
            Law::Rate => "固定增长率",
            Law::Fading => "增速递减",
            Law::Ceiling => "趋近上限",
        }
    }

    fn law_outcome(&self, scenario: &Scenario, law: Law) -> Sentence {
        let end = wan(outcome(&scenario.under(law)).in_millions(), 1);
        let growth = yours(percent(scenario.growth().in_percent(), 1));
        let mut said = match law {
            Law::Steady => {
                let additions = signed(scenario.additions().in_millions() * super::WAN, 0);
                sentence!["每年", yours(joined!(additions, "万"))]
            }
            Law::Rate => sentence!["每年", growth],
            Law::Fading => sentence![growth, "，逐年减", yours(percent(scenario.fade().in_percent(), 0))],
            Law::Ceiling => sentence!["上限", yours(wan(scenario.ceiling().in_millions(), 0))],
        };
        said.push("：");
        said.push(yours(end));
        said
    }

    fn result(&self, scenario: &Scenario) -> Sentence {
        // Chinese says by how much it shrinks, not that it grows by less than nought.
        let falls = scenario.input(Lever::Growth).high < 0.0;
        let changes = if falls { "每年减少" } else { "每年增长" };
        let growth = input(scenario, Lever::Growth);
        let mut said = match scenario.law {
            Law::Steady => {
                let losing = scenario.input(Lever::Additions).high < 0.0;
                let verb = if losing { "若每年减少" } else { "若每年增加" };
                sentence![verb, input(scenario, Lever::Additions)]
            }
            Law::Rate => sentence!["若", changes, growth],
            Law::Fading => {
                let fade = input(scenario, Lever::Fade);
                sentence!["若起初", changes, growth, "，幅度逐年减", fade]
            }
            Law::Ceiling => {
                let ceiling = input(scenario, Lever::Ceiling);
                let [towards, limit] = if falls {
                    ["，离", "的上限越来越远"]
                } else {
                    ["，渐渐趋近", "的上限"]
                };
                sentence!["若起初", changes, growth, towards, ceiling, limit]
            }
        };
        said.append(ending(scenario));
        said
    }

    fn unsure(&self, scenario: &Scenario, outlook: &Outlook) -> Sentence {
        let points = scenario.give_or_take().in_percent();
        let mut said = if points > 0.0 {
            sentence!["若增速上下浮动", yours(joined!(grouped(points, 1), "个百分点")), "，"]
        } else if scenario.has_ranges() {
            sentence!["在这一范围内，"]
        } else {
            return Sentence::default();
        };
        said.append(between(outlook));
        said
    }

    fn spread(&self, outlook: &Outlook) -> Sentence {
        between(outlook)
    }

    fn chance(&self, outlook: &Outlook) -> Sentence {
        let dots = yours(self.of_dots(outlook.dots_reaching as f64));
        sentence![
            "达到目标的结局：",
            dots,
            "，占全部的",
            yours(percent(outlook.share_reaching * 100.0, 1)),
            "。"
        ]
    }

    fn of_dots(&self, dots: f64) -> String {
        joined!(grouped(DOTS as f64, 0), "个中的", grouped(dots, 0), "个")
    }

    fn caution(&self, scenario: &Scenario) -> Sentence {
        let mut said = Sentence::default();
        if scenario.until() > LAST_REPORT {
            said.push(joined!(decimal::whole(LAST_REPORT.number()), "年以后没有任何报告可作依据。"));
        }
        let share = share_of_employed(outcome(scenario));
        if share < 0.1 {
            return said;
        }
        let employed = super::quantity(&EMPLOYMENT_2018);
        if share > 1.0 && share < 2.0 {
            said.append(sentence!["结果已超过2018年全国就业人员总数", employed, "。"]);
            return said;
        }
        said.append(sentence!["结果相当于2018年全国就业人员总数", employed, "的"]);
        if share >= 2.0 {
            said.push(yours(grouped(share, 1)));
            said.push("倍。");
        } else {
            said.push(yours(percent(share * 100.0, 0)));
            said.push("。");
        }
        said
    }

    fn growth_sum(&self, scenario: &Scenario) -> Sentence {
        let years = decimal::whole(scenario.until().after(BASE_YEAR));
        let growth = yours(percent(scenario.growth().in_percent(), 1));
        let mut said = sentence![super::quantity(scenario.base.jobs())];
        match scenario.law {
            Law::Steady => {
                said.push(" + ");
                said.push(years);
                said.push("年 × ");
                said.push(yours(jobs(Jobs::millions(scenario.additions().in_millions()), 2)));
            }
            Law::Rate => {
                said.push(" ×（1 + ");
                said.push(growth);
                said.push(joined!("），连乘", years, "次"));
            }
            Law::Fading => {
                said.push(" ×（1 + ");
                said.push(growth);
                said.push(joined!("），连乘", years, "次，增幅逐年减"));
                said.push(yours(percent(scenario.fade().in_percent(), 0)));
            }
            Law::Ceiling => {
                said.push("，沿逻辑斯蒂曲线，首年增");
                said.push(growth);
                said.push("，趋近");
                said.push(yours(jobs(scenario.ceiling(), 2)));
                said.push(joined!("，", years, "年后"));
            }
        }
        said.push(if outcome(scenario) <= Jobs::NONE { "，最低为零 = " } else { " = " });
        said.push(yours(jobs(outcome(scenario), 2)));
        said.push("。这是按你的设定所作的计算，不是预测。");
        said
    }

    fn table_caption(&self, scenario: &Scenario) -> Sentence {
        let own = match scenario.base {
            Base::Report => "",
            Base::Article => "2018年的数量和增幅为报道所给，当年新增由此算出。",
        };
        let mut caption = sentence![joined!("就业机会，万个。", own)];
        caption.append(self.result(scenario));
        caption
    }

    fn cell_jobs(&self, jobs: Jobs, decimals: u8) -> String {
        in_wan(jobs.in_millions(), decimals)
    }

    fn cell_added(&self, added: Additions) -> String {
        signed(added.in_millions() * super::WAN, 0)
    }
}

/// Between what numbers 40 endings in 50 fall.
fn between(outlook: &Outlook) -> Sentence {
    let [low, high] = [outlook.low, outlook.high];
    let most = yours(joined!(grouped(DOTS as f64, 0), "个结局中有", grouped(MOST as f64, 0), "个"));
    if jobs(low, 1) == jobs(high, 1) {
        return sentence![most, "都在", yours(jobs(high, 1)), "上下。"];
    }
    sentence![most, "落在", yours(wan(low.in_millions(), 1)), "至", yours(jobs(high, 1)), "之间。",]
}

/// What a law takes from a lever: its size, or for one that is not sure the sizes between which it lies. What is below nought
/// throughout is given without its sign, which the verb has.
fn input(scenario: &Scenario, lever: Lever) -> Quantity {
    let Range { low, high } = scenario.input(lever);
    let (low, high) = if high < 0.0 { (-high, -low) } else { (low, high) };
    let decimals = lever.spec().decimals;
    let number = |value: f64| match lever {
        Lever::Growth | Lever::Fade => percent(value, decimals),
        _ => jobs(Jobs::millions(value), decimals),
    };
    yours(match scenario.range(lever) {
        Some(_) => [&number(low), "至", &number(high)].concat(),
        None => number(low),
    })
}

/// How the count goes on and where it ends.
fn ending(scenario: &Scenario) -> Sentence {
    if let Some(year) = runs_out(scenario) {
        return sentence![joined!("，到", decimal::whole(year.number()), "年将降到零。")];
    }
    let end = outcome(scenario);
    let start = scenario.base.jobs_2018();
    let goes = if in_wan(end.in_millions(), 1) == in_wan(start.in_millions(), 1) {
        "仍为"
    } else if end > start {
        "将达到"
    } else {
        "将降到"
    };
    let middle = if scenario.has_ranges() { "，取中间值" } else { "" };
    sentence![
        joined!(middle, "，", decimal::whole(scenario.until().number()), "年", goes),
        yours(jobs(end, 1)),
        "。"
    ]
}

/// A number that rests on what the reader set in this figure.
fn yours(words: String) -> Quantity {
    Quantity::yours(FigureId::Growth, words)
}
