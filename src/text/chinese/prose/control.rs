//! The words on and beside the controls. In Chinese.

use super::super::job_search::yi;
use super::super::{Chinese, quantity};
use crate::display::AxisScale;
use crate::model::{Lever, Reference, ReferenceKind};
use crate::report::{EMPLOYMENT_2018, GROWTH_2015, WAGE_NON_PRIVATE_2018};
use crate::text::number::{grouped, signed};
use crate::text::sentence::sentence;
use crate::text::{ControlProse, Sentence};

impl ControlProse for Chinese {
    fn scale_legend(&self) -> &'static str {
        "坐标"
    }

    fn scale_name(&self, scale: AxisScale) -> &'static str {
        match scale {
            AxisScale::Linear => "线性",
            AxisScale::Logarithmic => "对数",
        }
    }

    fn lever_unit(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth | Lever::MiniGrowth => "每年，%",
            Lever::Additions | Lever::Ceiling | Lever::Target => "万个",
            Lever::GiveOrTake => "个百分点",
            Lever::Fade | Lever::MiniFade => "增幅逐年减少，%",
            Lever::Until => "年底",
            Lever::MainShare | Lever::NewShare => "占全部，%",
            Lever::MainHours | Lever::SideHours => "占全职工时，%",
            Lever::Wage => "全职，元/年",
            Lever::Users => "万",
            Lever::SearchShare => "占用户，%",
            Lever::SearchSuccess => "占求职者，%",
        }
    }

    fn lever_why(&self, lever: Lever) -> Sentence {
        match lever {
            Lever::Growth => sentence![
                "范围：从一年减少五分之一，到2015年",
                quantity(&GROWTH_2015),
                "的一半以上；此后各年都没有这么高。"
            ],
            Lever::Additions => {
                sentence!["范围：从失去2018年增量的一倍半，到高于2015年的增量，那是有记录以来最多的一年。"]
            }
            Lever::Fade => sentence!["范围：从不递减，到三年内几乎不再增长。"],
            Lever::Ceiling => sentence![
                "范围：从今天的数量，到全国就业人员",
                quantity(&EMPLOYMENT_2018),
                "的三分之一以上。加上浮动，个别未来会越过它。"
            ],
            Lever::GiveOrTake => sentence![
                "范围：从分毫不差，到上下各六个百分点。没有哪份报告给过误差，起点是2016年与2018年增幅之差。"
            ],
            Lever::Target => sentence!["范围：从几乎没有，到上限的最高值。"],
            Lever::Until => sentence!["范围：从次年到十七年后。越往后，越只靠规律本身。"],
            Lever::MainShare => sentence!["范围：从一个也没有到全部。起点是报道自己的数字。"],
            Lever::MiniGrowth => {
                sentence!["范围：从一年减少五分之一，到一年增至三倍。下一份报告的猛增，比的是两种口径。"]
            }
            Lever::MiniFade => {
                sentence!["范围：从不递减，到两年内几乎不再增长。没有哪份报告支持其中任何一个数。"]
            }
            Lever::MainHours | Lever::SideHours => {
                sentence!["范围：从不占时间到整周全职。没有哪份报告说过这些工作要花多少时间。"]
            }
            Lever::Wage => sentence![
                "起点是2018年全国城镇私营单位的平均年薪。范围：从它的五分之一，到非私营单位平均年薪",
                quantity(&WAGE_NON_PRIVATE_2018),
                "的近一倍半。"
            ],
            Lever::NewShare => {
                sentence!["起点是报告作者之一同月对整个数字经济的说法。范围：从一个也没有到全部。"]
            }
            Lever::Users => sentence!["范围：从一家机构对国内用户人数的估计，到公司2018年底的账户数。"],
            Lever::SearchShare => sentence!["起点是报道的说法。范围：从没有人到约三分之一。"],
            Lever::SearchSuccess => sentence!["起点是报道的说法。范围：从没有人到所有人。"],
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = match lever {
            Lever::Additions => signed(reference.value() * super::super::WAN, 0),
            Lever::Ceiling => grouped(reference.value() * super::super::WAN, 0),
            Lever::Users => yi(reference.value()),
            _ => grouped(reference.value(), reference.decimals()),
        };
        let name = match reference.what {
            ReferenceKind::InYear(year) => format!("{}年", year.number()),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}年", from.number(), to.number() % 100),
            ReferenceKind::Gap(from, to) => format!("{}与{}年之差", from.number(), to.number()),
            ReferenceKind::Article => String::from("报道"),
            ReferenceKind::LaterReport(year) => format!("{}年报告", year.number()),
            ReferenceKind::People => String::from("人数估计"),
            ReferenceKind::Accounts(year) => format!("{}年账号", year.number()),
            ReferenceKind::PrivateWage => String::from("私营单位平均"),
            ReferenceKind::SoftwareWage => String::from("私营软件业"),
            ReferenceKind::NonPrivateWage => String::from("非私营单位平均"),
            ReferenceKind::SharingStaff => String::from("共享经济平台员工"),
            ReferenceKind::DidiDaily => String::from("滴滴每日出车司机"),
        };
        (value, name)
    }

    fn yours(&self) -> &'static str {
        "你的设定"
    }

    fn undo(&self) -> &'static str {
        "撤销"
    }

    fn redo(&self) -> &'static str {
        "重做"
    }

    fn reset_all(&self) -> &'static str {
        "全部重置"
    }

    fn copy_link(&self) -> &'static str {
        "复制链接"
    }
}
