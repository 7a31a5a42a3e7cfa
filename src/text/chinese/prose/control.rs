//! The words on and beside the controls. In Chinese.

use super::super::{Chinese, wan};
use crate::axis_scale::AxisScale;
use crate::model::{Lever, Reference, ReferenceKind};
use crate::report::{EMPLOYMENT_2018, GROWTH_2015};
use crate::text::ControlProse;
use crate::text::number::{digits, grouped, signed};

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
            Lever::Growth => "每年，%",
            Lever::Additions => "万个",
            Lever::Fade => "增幅逐年减少，%",
            Lever::Ceiling => "万个",
            Lever::Until => "年底",
        }
    }

    fn lever_suffix(&self, lever: Lever) -> &'static str {
        match lever {
            Lever::Growth | Lever::Fade => "%",
            Lever::Additions | Lever::Ceiling => "万",
            Lever::Until => "年",
        }
    }

    fn lever_why(&self, lever: Lever) -> String {
        match lever {
            Lever::Growth => format!(
                "范围：从一年减少五分之一，到2015年{}%的一半以上；此后各年都没有这么高。",
                grouped(GROWTH_2015.value, digits(&GROWTH_2015))
            ),
            Lever::Additions => {
                String::from("范围：从失去2018年增量的一倍半，到高于2015年的增量，那是有记录以来最多的一年。")
            }
            Lever::Fade => String::from("范围：从不递减，到三年内几乎不再增长。"),
            Lever::Ceiling => format!(
                "范围：从今天的数量，到全国{}就业人员的三分之一以上。",
                wan(EMPLOYMENT_2018.value, digits(&EMPLOYMENT_2018))
            ),
            Lever::Until => String::from("范围：从次年到十七年后。越往后，越只靠规律本身。"),
        }
    }

    fn reference(&self, lever: Lever, reference: &Reference) -> (String, String) {
        let value = match lever {
            Lever::Additions => signed(reference.value * super::super::WAN, 0),
            Lever::Ceiling => grouped(reference.value * super::super::WAN, 0),
            _ => grouped(reference.value, reference.decimals),
        };
        let name = match reference.what {
            ReferenceKind::InYear(year) => format!("{}年", year.number()),
            ReferenceKind::MeanOfYears(from, to) => format!("{}–{:02}年", from.number(), to.number() % 100),
            ReferenceKind::Article => String::from("报道"),
            ReferenceKind::LaterReport(year) => format!("{}年报告", year.number()),
        };
        (value, name)
    }

    fn yours(&self) -> &'static str {
        "你的设定"
    }

    fn reset_all(&self) -> &'static str {
        "全部重置"
    }

    fn copy_link(&self) -> &'static str {
        "复制链接"
    }
}
