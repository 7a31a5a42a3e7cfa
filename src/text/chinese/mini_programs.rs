//! What the figure on mini-programs says of a scenario, in Chinese.

use super::Chinese;
use crate::text::{MiniProgramsText, MiniProgramsWords};

impl MiniProgramsText for Chinese {
    fn mini_words(&self) -> &'static MiniProgramsWords {
        &MiniProgramsWords {
            grows: "若起初每年增长{a}，幅度逐年减{b}，{d}年小程序将带动{c}就业机会，",
            // Chinese says by how much it shrinks, not that it grows by less than nought.
            shrinks: "若起初每年减少{a}，幅度逐年减{b}，{d}年小程序将带动{c}就业机会，",
            share: "相当于全部{f}的{e}。",
            times: "相当于全部{f}的{e}倍。",
            none_left: "而那时全部就业机会已降到零。",
            doubt: "这两个设想不可能同时成立。",
            sum: "{g} ×（{k} + {h}），连乘{i}次，增幅逐年减{b} = {j}。全部就业机会：",
            lines: ["小程序", "全部", "后来的报告"],
        }
    }
}
