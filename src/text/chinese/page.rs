//! The page round the figures, in Chinese.

use super::Chinese;
use crate::link::Mend;
use crate::text::sentence::sentence;
use crate::text::{ControlText, PageText, Sentence};

impl PageText for Chinese {
    fn mended(&self, mends: &[Mend]) -> Sentence {
        let mut parts: Vec<String> = Vec::new();
        for mend in mends {
            let part = match *mend {
                Mend::OutOfRange { lever, put_to } => joined!(
                    "“",
                    self.lever_name(lever),
                    "”超出范围，已改为",
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotWhole { lever, put_to } => joined!(
                    "“",
                    self.lever_name(lever),
                    "”只能取整数，已改为",
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotUnderstood { key } => joined!("“", key.name(), "”无法识别，保持本页原值"),
                Mend::Repeated { key } => joined!("“", key.name(), "”出现了两次，取第一个"),
                Mend::OtherVersion => String::from("它来自本页的另一个版本，只读取了这里认得的部分"),
                Mend::TooLong => String::from("它太长，只读取了开头一段"),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        sentence![joined!("这个链接已经修正：", parts.join("；"), "。")]
    }

    fn close(&self) -> &'static str {
        "关闭"
    }
}
