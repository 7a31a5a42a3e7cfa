//! The growth figure: what the record shows, and the words that stand round its parts. In Chinese.

use super::super::{Chinese, bounded, derived, plain, quantity, wan};
use crate::model::{Base, Derived, history};
use crate::report::{ARTICLE_ADDITIONS_PER_YEAR, GROWTH_2016, JOBS_2015, JOBS_2015_PRINTED};
use crate::text::sentence::sentence;
use crate::text::{GrowthProse, Lead, Sentence};

impl GrowthProse for Chinese {
    fn growth_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "先是一跃，然后缓升",
            paragraphs: vec![sentence![
                "报道说，2014年以来“平均每年稳步增加",
                bounded(&ARTICLE_ADDITIONS_PER_YEAR),
                "岗位”。实际平均每年增加",
                derived(Derived::MeanAdditions, base),
                "，而且并不平稳：四年增量的",
                derived(Derived::ShareOfRiseIn2015, base),
                "出在2015年一年。此后各年的增幅是",
                quantity(&GROWTH_2016),
                "、",
                derived(Derived::GrowthIn2017, base),
                "和",
                quantity(base.growth()),
                "。",
            ]],
            notes: vec![
                sentence![
                    "2014年的数字出自另一家机构：中国信息经济学会。这一跃可能有一部分来自统计方法的改变。"
                ],
                sentence![
                    "2015年的数字，我们见到的唯一刊载是",
                    quantity(&JOBS_2015_PRINTED),
                    "；而同一句里的增幅和2016年的增幅都指向",
                    quantity(&JOBS_2015),
                    "，这里取后者。",
                ],
            ],
        }
    }

    fn chart_description(&self) -> String {
        let [first, second, .., last] = history::counted(Base::Report).map(|count| plain(count.figure));
        format!(
            "折线图。历年报告数字：2014年{first}，2015年{second}，此后缓慢升到2018年的{last}。虚线是报道所称每年“稳步”增加{}，\
             到2018年差{}个。2018年以后的走势如句中所述。",
            plain(&ARTICLE_ADDITIONS_PER_YEAR),
            wan(history::claim_shortfall(Base::Report).in_millions(), 2)
        )
    }

    fn law_question(&self) -> &'static str {
        "2018年以后会怎样？先选一种走势，再调数值。"
    }

    fn law_legend(&self) -> &'static str {
        "往后怎么走"
    }

    fn bench_missing(&self) -> &'static str {
        "比较、求解和保存的工具没能取来，其余照常可用；再点一下图即可重试。"
    }

    fn source_line(&self) -> Sentence {
        sentence![
            "2018年以前为历年报告数字，据人民网、日本ECC Lab、中国证券网和新华社转述；2018年以后是按你的设定所作的计算，不是预测，范围按中间值计。"
        ]
    }

    fn table_heads(&self) -> [&'static str; 5] {
        ["年份", "数量", "报道所称的“稳步”增加", "当年新增", "增幅"]
    }

    fn table_reported(&self) -> &'static str {
        "历年报告"
    }

    fn table_scenario(&self) -> &'static str {
        "你的设想"
    }
}
