//! Showing again, putting back, turning the model round, in Chinese.

use super::yours;
use crate::model::{
    Base, Derived, Jobs, Lever, Preset, Scenario, Solution, Yardstick, can_meet, outcome, yardsticks,
};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, ARTICLE_GROWTH_2018, JOBS_2022};
use crate::text::chinese::control::with_unit;
use crate::text::chinese::{Chinese, derived, jobs, quantity};
use crate::text::number::percent;
use crate::text::sentence::sentence;
use crate::text::workbench::yard_origin;
use crate::text::{ControlText, Quantity, Sentence, TurnText};
use crate::workbench::FuturesStyle;

impl TurnText for Chinese {
    fn more_tools(&self) -> &'static str {
        "你的设想"
    }

    fn replay(&self) -> &'static str {
        "重放"
    }

    fn pin(&self) -> &'static str {
        "留存"
    }

    fn reset_assumptions(&self) -> &'static str {
        "重置假设"
    }

    fn unchanged(&self) -> &'static str {
        "动一动设定，结果的变化就写在这里。"
    }

    fn pins_full(&self) -> &'static str {
        "已留存三个，图上只放得下这么多；在下面“删去”一个，才能再留。"
    }

    fn settings_mended(&self) -> &'static str {
        "链接里留存的设想或选项有的无法照写读取，能读的都保留了。"
    }

    fn target_beyond(&self, target: Jobs) -> String {
        format!("目标{}，超出本图", jobs(target, 1))
    }

    fn futures_legend(&self) -> &'static str {
        "未来的画法"
    }

    fn futures_style(&self, style: FuturesStyle) -> &'static str {
        match style {
            FuturesStyle::Paths => "路径",
            FuturesStyle::Fan => "扇形",
        }
    }

    fn solve_lead(&self, scenario: &Scenario) -> Sentence {
        sentence![
            format!("要在{}年达到", scenario.until().number()),
            yours(jobs(scenario.target(), 1)),
            if can_meet(scenario) {
                "，只动其中一项的话："
            } else {
                "，只动其中一项做不到："
            },
        ]
    }

    fn solved(&self, lever: Lever, solution: Solution) -> Sentence {
        let name = self.lever_name(lever);
        let value = match solution {
            // The question names a year, which this answer gives up.
            Solution::Meets(year) if lever == Lever::Until => {
                return sentence!["其他不变，", yours(with_unit(lever, year)), "达到目标。"];
            }
            Solution::Meets(value) => value,
            Solution::Idle(_) => return sentence![[name, "在这里不起作用。"].concat()],
            Solution::OutOfReach { nearest, jobs: count } => {
                let [name, fails, gives] = match lever {
                    Lever::Until => ["其他不变，", "哪一年都达不到，最接近的是", "，数量为"],
                    _ => [name, "做不到，最接近的是", "，已到范围一端，数量为"],
                };
                let (nearest, count) = (yours(with_unit(lever, nearest)), yours(jobs(count, 1)));
                return sentence![[name, fails].concat(), nearest, gives, count, "。"];
            }
        };
        let mut said = sentence![format!("{name}："), yours(exactly(lever, value))];
        let yards = yardsticks(lever);
        let below = yards.iter().rev().find(|(_, yard)| *yard < value);
        let above = yards.iter().find(|(_, yard)| *yard > value);
        for (yard, words) in [(below, "，高于"), (above, "，低于")] {
            let Some(&(yard, size)) = yard else { continue };
            said.push(words);
            said.push(match yard {
                Yardstick::In2018 => "2018年的",
                Yardstick::Mean => "历年年均的",
                Yardstick::Report2022 => "2022年报告所称的",
            });
            said.push(Quantity { words: measured(lever, size), origin: yard_origin(lever, yard) });
        }
        said.push("。");
        said
    }

    fn move_target(&self) -> &'static str {
        "移动目标线"
    }

    fn changed(&self, before: &Scenario, now: &Scenario) -> Sentence {
        let [earlier, later] = [before, now].map(outcome);
        let end = |end: Jobs, scenario: &Scenario| {
            let year = if before.until() == now.until() {
                String::new()
            } else {
                format!("{}年", scenario.until().number())
            };
            (year, yours(jobs(end, 1)))
        };
        let ((from_year, from), (to_year, to)) = (end(earlier, before), end(later, now));
        let difference = Jobs::millions((later - earlier).in_millions().abs());
        sentence![
            "上一步改动：由",
            from_year,
            from,
            "变为",
            to_year,
            to,
            "，",
            yours([if later < earlier { "减少" } else { "增加" }, &jobs(difference, 1)].concat()),
            "。",
        ]
    }

    fn solve_heading(&self) -> &'static str {
        "要达到目标，得怎样？"
    }

    fn solve_button(&self, lever: Lever) -> [String; 2] {
        ["设为此值".into(), ["设为此值：", self.lever_name(lever)].concat()]
    }

    fn presets_heading(&self) -> &'static str {
        "从现成的设想开始"
    }

    fn preset_name(&self, preset: Preset) -> &'static str {
        match preset {
            Preset::Report => "报告的增速",
            Preset::Article => "报道的“稳步”增加",
            Preset::Mean => "历年的平均增速",
            Preset::Fading => "增速递减",
            Preset::Ceiling => "有上限",
            Preset::Later => "后来的报告所称",
        }
    }

    fn preset_why(&self, preset: Preset) -> Sentence {
        match preset {
            Preset::Report => sentence!["2018年的增幅", quantity(&ARTICLE_GROWTH_2018), "，年年如此"],
            Preset::Article => {
                sentence!["每年增加的数量照报道那句话，", quantity(&ARTICLE_ADDITIONS_PER_YEAR)]
            }
            Preset::Mean => {
                sentence![
                    "有记录各年的年均增幅",
                    derived(Derived::MeanGrowth, Base::Report),
                    "，含2015年的猛增"
                ]
            }
            Preset::Fading => sentence!["从2018年的增幅起，每年按同样的比例缩小"],
            Preset::Ceiling => sentence!["越接近上限越慢，因为人数总归有限"],
            Preset::Later => sentence!["按同一增幅，到2022年正好是那份报告所称的", quantity(&JOBS_2022)],
        }
    }
}

/// A solved value, with a digit more than the slider shows; a year as it is.
fn exactly(lever: Lever, value: f64) -> String {
    match lever {
        Lever::Growth | Lever::Fade => percent(value, lever.spec().decimals + 1),
        _ => with_unit(lever, value),
    }
}

/// What a lever is held against, with the digits that the page gives it elsewhere.
fn measured(lever: Lever, value: f64) -> String {
    if lever == Lever::Growth { percent(value, 1) } else { jobs(Jobs::millions(value), 2) }
}
