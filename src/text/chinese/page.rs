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
                Mend::OutOfRange { lever, put_to } => format!(
                    "“{}”超出范围，已改为{}",
                    self.lever_name(lever),
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotWhole { lever, put_to } => format!(
                    "“{}”只能取整数，已改为{}",
                    self.lever_name(lever),
                    super::control::with_unit(lever, put_to)
                ),
                Mend::NotUnderstood { key } => format!("“{}”无法识别，保持本页原值", key.name()),
                Mend::Repeated { key } => format!("“{}”出现了两次，取第一个", key.name()),
                Mend::OtherVersion => String::from("它来自本页的另一个版本，只读取了这里认得的部分"),
                Mend::TooLong => String::from("它太长，只读取了开头一段"),
            };
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        sentence![format!("这个链接已经修正：{}。", parts.join("；"))]
    }

    fn close(&self) -> &'static str {
        "关闭"
    }
}
