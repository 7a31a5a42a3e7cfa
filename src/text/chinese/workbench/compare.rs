//! Scenarios side by side, what moves the outcome, and which count is meant, in Chinese.

use super::yours;
use crate::model::{
    Additions, Assumption, Base, Cause, DOTS, Influence, Jobs, Lever, MOST, Outlook, Pin, Scenario,
    jobs_after, main_income_share, outcome, solves,
};
use crate::report::{JOBS_2019, JOBS_2019_DIRECT};
use crate::text::chinese::control::with_unit;
use crate::text::chinese::{Chinese, jobs, quantity, wan};
use crate::text::number::{MINUS, signed_percent};
use crate::text::sentence::sentence;
use crate::text::{CompareText, ControlText, GrowthText, Sentence};
use crate::workbench::{JobsMeant, LaterMeant};

impl CompareText for Chinese {
    fn compare_heading(&self) -> &'static str {
        "几种设想并排看"
    }

    fn compare_lead(&self) -> &'static str {
        "“留存”记下当前的设想，最多三个；各与你的设想差在哪里，见各行。"
    }

    fn compare_heads(&self) -> [String; 6] {
        let most = format!("{DOTS}个结局中的{MOST}个");
        ["设想", "假设", "结果", &most, "达到目标", "与你的相比"].map(str::to_owned)
    }

    fn present(&self) -> &'static str {
        "你的设想"
    }

    fn usual(&self) -> &'static str {
        "报告的增速"
    }

    fn assumed(&self, scenario: &Scenario) -> Sentence {
        let mut said = sentence![self.law_name(scenario.law), "，"];
        for lever in scenario.law.levers().filter(|lever| solves(*lever) && *lever != Lever::Until) {
            said.push(self.lever_name(lever));
            said.push(yours(input(scenario, lever)));
            said.push("，");
        }
        said.push(self.lever_name(Lever::GiveOrTake));
        said.push(yours(input(scenario, Lever::GiveOrTake)));
        said.push(format!("，到{}年", scenario.until().number()));
        if scenario.base == Base::Article {
            said.push("，自报道的数字起算");
        }
        said
    }

    fn short_range(&self, outlook: &Outlook) -> Sentence {
        let [low, high] = [outlook.low, outlook.high].map(|end| wan(end.in_millions(), 1));
        if low == high { sentence![yours(low)] } else { sentence![yours(low), "至", yours(high)] }
    }

    fn short_chance(&self, outlook: &Outlook) -> Sentence {
        sentence![format!("{DOTS}个中"), yours(format!("{}个", outlook.dots_reaching))]
    }

    fn short_outcome(&self, scenario: &Scenario) -> Sentence {
        sentence![format!("{}年", scenario.until().number()), yours(jobs(outcome(scenario), 1))]
    }

    fn short_difference(&self, scenario: &Scenario, present: &Scenario) -> Sentence {
        sentence![yours(with_sign(outcome(scenario) - outcome(present)))]
    }

    fn difference(&self, pin: &Pin, present: &Scenario, causes: &[Cause]) -> Sentence {
        let gap = (outcome(&pin.scenario) - outcome(present)).in_millions();
        let mut said = sentence![format!("“{}”", pin.name)];
        if causes.is_empty() {
            let same = present.with_growth_of(&pin.scenario) == *present;
            said.push(if same {
                "的假设与你的相同。"
            } else {
                "的结果与你的相同，只是把握或目标不同。"
            });
            return said;
        }
        // Less than half of the last digit is no difference that the page could show.
        if gap.abs() < 0.0005 {
            said.push("的结果与你的大致相同：");
        } else {
            said.push(if gap < 0.0 { "的结果比你的少" } else { "的结果比你的多" });
            said.push(yours(jobs(Jobs::millions(gap.abs()), 1)));
            said.push("：");
        }
        for (index, cause) in causes.iter().enumerate() {
            said.push(if index == 0 { "" } else { "；" });
            match cause.assumption {
                Assumption::Base => said.push(match pin.scenario.base {
                    Base::Report => "用报告的数字而非报道的",
                    Base::Article => "用报道的数字而非报告的",
                }),
                Assumption::Law => said.push(format!(
                    "规律为“{}”而非“{}”",
                    self.law_name(pin.scenario.law),
                    self.law_name(present.law)
                )),
                Assumption::Lever(lever) => {
                    said.push(format!("{}为", self.lever_name(lever)));
                    said.push(yours(input(&pin.scenario, lever)));
                    said.push("而非");
                    said.push(yours(input(present, lever)));
                }
            }
            // A single cause explains the whole gap, which is said already.
            if causes.len() > 1 {
                said.push("，由此相差");
                said.push(yours(with_sign(cause.part)));
            }
        }
        let unsure = [&pin.scenario, present].iter().any(|one| one.has_ranges());
        said.push(if unsure { "。范围在此按中间值计" } else { "" });
        said.push("。");
        said
    }

    fn adopt(&self, pin: &Pin) -> [String; 2] {
        ["换成这个".into(), format!("换成这个“{}”", pin.name)]
    }

    fn unpin(&self, pin: &Pin) -> [String; 2] {
        ["删去".into(), format!("删去“{}”", pin.name)]
    }

    fn rename(&self, pin: &Pin) -> String {
        format!("“{}”的名称", pin.name)
    }

    fn link_field(&self) -> &'static str {
        "别人的链接"
    }

    fn pin_link(&self) -> &'static str {
        "留存这个链接"
    }

    fn no_link(&self) -> &'static str {
        "这不是链接。请用“复制链接”取得后整条粘贴。"
    }

    fn empty_link(&self) -> &'static str {
        "这个链接没有改动本图的任何设定，看到的就是报告的增速，表中已有。"
    }

    fn link_mended(&self) -> &'static str {
        "已留存；链接中有的部分无法照写读取，已取最接近的值。"
    }

    fn influence_heading(&self) -> &'static str {
        "哪一项影响最大"
    }

    fn influence_lead(&self, scenario: &Scenario) -> Sentence {
        sentence![format!(
            "每次只动一个滑块：说不准的取其范围两端，其余的向两边各移全程的十分之一。结果均为{}年的数量，“截至”一项则为所取年份的数量。",
            scenario.until().number()
        )]
    }

    fn influence_heads(&self) -> [&'static str; 4] {
        ["滑块", "试取", "结果", "相差"]
    }

    fn tried(&self, influence: &Influence) -> Sentence {
        let end = |value: f64| yours(with_unit(influence.lever, value));
        sentence![end(influence.tried.low), "至", end(influence.tried.high)]
    }

    fn outcomes(&self, influence: &Influence) -> Sentence {
        let [low, high] = [influence.low, influence.high].map(|end| yours(wan(end.in_millions(), 1)));
        sentence![low, "至", high]
    }

    fn swing(&self, influence: &Influence) -> Sentence {
        sentence![yours(wan(influence.swing().in_millions(), 1))]
    }

    fn definitions_heading(&self) -> &'static str {
        "换一种口径"
    }

    fn definitions_lead(&self) -> &'static str {
        "假设不变，只换数法。2019年的总数并入了一类新的就业机会。"
    }

    fn jobs_legend(&self) -> &'static str {
        "所指的机会"
    }

    fn jobs_name(&self, jobs: JobsMeant) -> &'static str {
        match jobs {
            JobsMeant::All => "全部",
            JobsMeant::MainIncome => "只算主要收入",
        }
    }

    fn later_legend(&self) -> &'static str {
        "2019年的数字"
    }

    fn later_name(&self, later: LaterMeant) -> &'static str {
        match later {
            LaterMeant::Headline => "总数",
            LaterMeant::LikeForLike => "同口径",
        }
    }

    fn definition(&self, base: Base, later: LaterMeant) -> String {
        let figures = match base {
            Base::Report => "报告的数字",
            Base::Article => "报道的数字",
        };
        [figures, "，", self.later_name(later)].concat()
    }

    fn strip_heads(&self, scenario: &Scenario) -> [String; 5] {
        let outcome = format!("{}年", scenario.until().number());
        ["数字", "机会", &outcome, "2019年", "2019年与报告相差"].map(str::to_owned)
    }

    fn strip_count(&self, count: Jobs) -> Sentence {
        sentence![yours(jobs(count, 1))]
    }

    fn strip_miss(&self, percent: Option<f64>) -> Sentence {
        match percent {
            Some(percent) => sentence![yours(signed_percent(percent, 1))],
            None => sentence!["报告未载"],
        }
    }

    fn meant(&self, scenario: &Scenario, meant: JobsMeant, later: LaterMeant) -> Sentence {
        let (whom, share) = match meant {
            JobsMeant::All => ("全部就业机会：", 1.0),
            JobsMeant::MainIncome => {
                ("其中作为主要收入的，若所占比例不变：", main_income_share(scenario.base))
            }
        };
        let count = |count: Jobs| yours(jobs(count * share, 1));
        let year = format!("{}年", scenario.until().number());
        let mut said = sentence![
            whom,
            year,
            count(outcome(scenario)),
            "。2019年，设想为",
            count(jobs_after(scenario, 1)),
            "，报告为"
        ];
        said.push(match later {
            LaterMeant::Headline => quantity(&JOBS_2019),
            LaterMeant::LikeForLike => quantity(&JOBS_2019_DIRECT),
        });
        said.push(match meant {
            JobsMeant::All => "。",
            JobsMeant::MainIncome => "（各类合计，其中多少是主要收入，报告未载）。",
        });
        said
    }
}

/// What a law takes from a lever: a value, or a range.
fn input(scenario: &Scenario, lever: Lever) -> String {
    match scenario.range(lever) {
        Some(range) => format!("{}至{}", with_unit(lever, range.low), with_unit(lever, range.high)),
        None => with_unit(lever, scenario.get(lever)),
    }
}

/// A difference with its sign: `+282万个`.
fn with_sign(difference: Additions) -> String {
    let size = jobs(Jobs::millions(difference.in_millions().abs()), 1);
    if difference.in_millions() < 0.0 { format!("{MINUS}{size}") } else { format!("+{size}") }
}
