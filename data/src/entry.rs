//! One table of the data file, read field by field, so that every fault in it is found and not only the first.

use serde::{Deserialize, de::IntoDeserializer};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use crate::{
    lines::File,
    report::Bilingual,
    words::{Words, did_you_mean},
};

/// Something with the line that it was read from.
#[derive(Debug, Clone)]
pub(crate) struct At<T> {
    pub(crate) line: usize,
    pub(crate) value: T,
}

/// A table that is being read: remembers which fields were asked for, and by [`Entry::finish`] knows the rest.
pub(crate) struct Entry<'t> {
    file: &'t File<'t>,
    table: &'t DeTable<'t>,
    name: String,
    line: usize,
    asked: Vec<&'static str>,
}

impl<'t> Entry<'t> {
    /// The `count`-th table of a kind ("figure"), named by its key in every fault.
    pub(crate) fn new(
        file: &'t File<'t>,
        kind: &str,
        count: usize,
        line: usize,
        table: &'t DeTable<'t>,
    ) -> Self {
        let key = table.get("key").and_then(|key| key.get_ref().as_str());
        let name = match key {
            Some(key) => format!("{kind} \"{key}\""),
            None => format!("{kind} number {count}"),
        };
        Self { file, table, name, line, asked: Vec::new() }
    }

    /// What faults call it, such as `figure "jobs_2018"`.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The line that the table begins in.
    pub(crate) fn line(&self) -> usize {
        self.line
    }

    /// Notes a fault of this entry.
    pub(crate) fn fault(&self, line: usize, message: impl AsRef<str>) {
        self.file.fault(line, format!("{}: {}", self.name, message.as_ref()));
    }

    /// A text that must be there.
    pub(crate) fn text(&mut self, field: &'static str) -> Option<At<String>> {
        self.need(field, Self::optional_text)
    }

    /// A text that may be absent, but not empty.
    pub(crate) fn optional_text(&mut self, field: &'static str) -> Option<At<String>> {
        let text: At<String> = self.read(field, "text in quotes")?;
        if text.value.trim().is_empty() {
            self.fault(text.line, format!("{field} is empty: leave the line out, or fill it in"));
            return None;
        }
        Some(text)
    }

    /// A number that must be there.
    pub(crate) fn number(&mut self, field: &'static str) -> Option<At<f64>> {
        self.need(field, |entry, field| entry.read(field, "a number, such as 22.35"))
    }

    /// A small whole number that must be there.
    pub(crate) fn digits(&mut self, field: &'static str) -> Option<At<i8>> {
        self.need(field, |entry, field| entry.read(field, "a small whole number, such as 2"))
    }

    /// One of a closed set of phrases, which must be there.
    pub(crate) fn word<T: Words>(&mut self, field: &'static str) -> Option<At<T>> {
        self.need(field, |entry, field| {
            let text = entry.optional_text(field)?;
            let value = text.value.as_str();
            let known: Result<T, serde::de::value::Error> = T::deserialize(value.into_deserializer());
            if let Ok(value) = known {
                return Some(At { line: text.line, value });
            }
            let meant = did_you_mean(value, T::WORDS.iter().copied());
            let mut message = format!("{field} \"{value}\" is unknown{meant}");
            if meant.is_empty() {
                message.push_str(&format!("; it can be \"{}\"", T::WORDS.join("\", \"")));
            }
            entry.fault(text.line, message);
            None
        })
    }

    /// A text and its Chinese form under `field` and `field_zh`: both, or neither.
    pub(crate) fn bilingual(&mut self, field: &'static str, field_zh: &'static str) -> Option<Bilingual> {
        match (self.optional_text(field), self.optional_text(field_zh)) {
            (Some(english), Some(chinese)) => {
                Some(Bilingual { english: english.value, chinese: chinese.value })
            }
            (Some(english), None) if !self.has(field_zh) => {
                self.fault(
                    english.line,
                    format!("{field} needs {field_zh} beside it: the page is in both languages"),
                );
                None
            }
            (None, Some(chinese)) if !self.has(field) => {
                self.fault(
                    chinese.line,
                    format!("{field_zh} needs {field} beside it: the page is in both languages"),
                );
                None
            }
            _ => None,
        }
    }

    /// Whether the field is there, right or wrong.
    pub(crate) fn has(&self, field: &str) -> bool {
        self.table.contains_key(field)
    }

    /// A field of any form, as serde reads it; `form` says in words what it has to be.
    pub(crate) fn read<T: Deserialize<'t>>(&mut self, field: &'static str, form: &str) -> Option<At<T>> {
        let value = self.get(field)?;
        let line = self.file.line(&value.span());
        match T::deserialize(value.clone().into_deserializer()) {
            Ok(value) => Some(At { line, value }),
            Err(_) => {
                self.fault(line, format!("{field} must be {form}, and is {}", described(value.get_ref())));
                None
            }
        }
    }

    /// A table inside this one, such as `quote`; its faults bear this entry's name and its own.
    pub(crate) fn part(&mut self, field: &'static str) -> Option<Self> {
        let value = self.get(field)?;
        let line = self.file.line(&value.span());
        let DeValue::Table(table) = value.get_ref() else {
            self.fault(
                line,
                format!(
                    "{field} must be given in parts, such as {field}.text = \"…\", and is {}",
                    described(value.get_ref())
                ),
            );
            return None;
        };
        Some(Self {
            file: self.file,
            table,
            name: format!("{}: {field}", self.name),
            line,
            asked: Vec::new(),
        })
    }

    /// Notes every field that nobody asked for.
    pub(crate) fn finish(self) {
        for (field, _) in self.table {
            let (name, line) = (field.get_ref().as_ref(), self.file.line(&field.span()));
            if !self.asked.contains(&name) {
                let meant = did_you_mean(name, self.asked.iter().copied());
                self.fault(line, format!("there is no field {name}{meant}"));
            }
        }
    }

    fn get(&mut self, field: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(field);
        self.table.get(field)
    }

    fn need<T>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&mut Self, &'static str) -> Option<T>,
    ) -> Option<T> {
        let value = read(self, field);
        if !self.has(field) {
            self.fault(self.line, format!("{field} is missing"));
        }
        value
    }
}

fn described(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("the text \"{text}\""),
        DeValue::Integer(number) => format!("the number {number}"),
        DeValue::Float(number) => format!("the number {number}"),
        DeValue::Boolean(truth) => truth.to_string(),
        DeValue::Datetime(date) => format!("the date {date} without quotes"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a group of fields".to_owned(),
    }
}
