//! Number forms that both languages share: grouping, signs and choice of precision.

use crate::decimal;
use crate::model::Interval;
use crate::report::Figure;

/// The sign for numbers below nought in running text (U+2212).
pub const MINUS: char = '−';

/// A number with its thousands grouped by commas and a true minus sign: `1,234.5`, `−3.0`.
#[must_use]
pub fn grouped(value: f64, decimals: u8) -> String {
    let plain = decimal::format(value, decimals);
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => (Some(MINUS), rest),
        None => (None, plain.as_str()),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 2);
    text.extend(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// A change with its sign always shown: `+2.05`, `−0.30`.
#[must_use]
pub fn signed(value: f64, decimals: u8) -> String {
    let text = grouped(value, decimals);
    if text.starts_with(MINUS) { text } else { joined!("+", text) }
}

/// A share or a rate of so many per cent, the same in both languages: `75%`.
#[must_use]
pub fn percent(percent: f64, decimals: u8) -> String {
    let mut text = grouped(percent, decimals);
    text.push('%');
    text
}

/// A share of so many per cent with a decimal only where it has one, the same in both languages: `11%`, `11.5%`.
#[must_use]
pub fn short_percent(percent: f64) -> String {
    let mut text = decimal::shortest(percent, 1);
    text.push('%');
    text
}

/// A change of so many per cent with its sign always shown: `+10.1%`.
#[must_use]
pub fn signed_percent(percent: f64, decimals: u8) -> String {
    let mut text = signed(percent, decimals);
    text.push('%');
    text
}

/// The two ends of an interval in a language's own form: with the digits asked for, or as many more, up to two, as it takes
/// to tell them apart.
pub fn ends(interval: Interval, digits: u8, write: impl Fn(f64, u8) -> String) -> [String; 2] {
    let with = |digits: u8| [interval.from, interval.to].map(|end| write(end, digits));
    let [first, more] = [digits, digits.saturating_add(1)].map(with);
    if first[0] != first[1] {
        first
    } else if more[0] != more[1] {
        more
    } else {
        with(digits.saturating_add(2))
    }
}

/// The digits after the decimal point with which a figure was printed.
#[must_use]
pub fn digits(figure: &Figure) -> u8 {
    u8::try_from(figure.decimals).unwrap_or(0)
}
