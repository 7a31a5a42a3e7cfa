//! What the figure on whether it is a living says of a scenario, in Chinese.

use super::Chinese;
use crate::text::{LivingText, LivingWords};

impl LivingText for Chinese {
    fn living_words(&self) -> &'static LivingWords {
        &LivingWords {
            result: "若作为主要收入的工作占全职工时的{a}，其余占{b}，{e}就业机会折合{f}全职岗位；年薪{c}元，一年要付{g}，\
                     相当于{o}归于微信的全部消费的{h}。若其中{d}是新增岗位，就是{i}。",
            credited: ["报告", "报道"],
            bars: [
                "按你的设定，工资合计{g}，相当于消费的{h}",
                "若{e}全是全职，年薪不变：{m}，相当于消费的{n}",
            ],
            sum: "{j} × {a} + {k} × {b} = {f}；× {c}元 = {g}；÷ {l} = {h}。新增：{e} × {d} = {i}。",
            rows: ["主要收入", "其余", "合计", "若全是全职", "新增岗位"],
        }
    }
}
