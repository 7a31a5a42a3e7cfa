//! The figure on whether it is a living. In Chinese.

use super::super::{Chinese, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{HOURS_2018, HOURS_STATUTORY, NEW_SHARE_2019, WAGE_PRIVATE_2018};
use crate::text::sentence::sentence;
use crate::text::{Lead, LivingProse, Sentence};

impl LivingProse for Chinese {
    fn living_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "这算得上生计吗？",
            paragraphs: vec![
                sentence![
                    "对其中",
                    quantity(base.main_income()),
                    "来说，微信是主要的收入来源。他们要工作多久，其余的人又能挣多少，没有人说过：据报道，报告既没有说明全职工作所占的\
                     比例，也没有说明平均工资。那就请你自己来设，这些数从一开始就标明是你的设定。",
                ],
                sentence![
                    "只要定下工资，就能得出一条界线。按全国城镇私营单位的平均工资",
                    quantity(&WAGE_PRIVATE_2018),
                    "计，仅作为主要收入的那些岗位，若都是全职就要付",
                    derived(Derived::MainIncomeWageBill, base),
                    "；而归于微信的全部消费，摊到每个岗位是",
                    derived(Derived::ConsumptionPerJob, base),
                    "，至多养得起",
                    derived(Derived::FullTimeJobsAtMost, base),
                    "这样的岗位。",
                ],
            ],
            notes: vec![
                sentence![
                    "这只是演示，不是结论。工资也可以出自报告没有计入的收入，例如广告；而消费还要用来付流量费、货款和租金。"
                ],
                sentence![
                    "法定的整周工时是",
                    quantity(&HOURS_STATUTORY),
                    "；2018年8月，企业就业人员实际工作",
                    quantity(&HOURS_2018),
                    "。",
                ],
                sentence![
                    "报告的作者之一同月说过，数字经济的就业中",
                    quantity(&NEW_SHARE_2019),
                    "是新增岗位，其余是原有就业的升级。那说的是整个数字经济，不是微信。",
                ],
                match base {
                    Base::Report => sentence![
                        "消费包括信息消费",
                        quantity(base.information()),
                        "和传统消费",
                        quantity(base.traditional()),
                        "。",
                    ],
                    Base::Article => sentence![
                        "按报道的数字，消费只有",
                        derived(Derived::TotalConsumption, base),
                        "，因为报道给出的传统消费只有",
                        quantity(base.traditional()),
                        "。所以算出来的比例都大得多。",
                    ],
                },
            ],
        }
    }

    fn living_consumption(&self, base: Base) -> Sentence {
        sentence![
            "归于微信的消费：",
            derived(Derived::TotalConsumption, base),
            "，其中信息消费",
            quantity(base.information()),
            "，传统消费",
            quantity(base.traditional()),
        ]
    }

    fn living_description(&self) -> &'static str {
        "同一比例尺的三根横条：归于微信的消费，分两段；按你的设定合计的工资；虚线框是假定全部岗位都是全职时的工资。各条数值见标签。"
    }

    fn living_source(&self) -> Sentence {
        sentence![
            "就业和消费：新华社；主要收入：TechNode。工资：国家统计局，据中新经纬。工时、年薪和新增比重是你的设定，报道和报告都没有给出。"
        ]
    }

    fn living_caption(&self) -> &'static str {
        "按你的设定，2018年的就业机会折合多少全职岗位，一年要付多少工资。"
    }

    fn living_heads(&self) -> [&'static str; 6] {
        ["就业机会", "数量", "占全职工时", "折合全职", "工资（元）", "相当于消费的"]
    }
}
