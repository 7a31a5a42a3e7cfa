//! Numbers as people write them, read and written without core's own float parser and formatter, whose tables would
//! weigh more in the browser than all of the model.
//!
//! Reading is exact: a number of up to fifteen significant digits is a whole number below 2⁵³ divided by a power of
//! ten that a double holds exactly, and one division rounds once, so the result is the double nearest to the decimal.
//!
//! Deliberately absent: exponents, and anything of a language (see `text::number`).

/// How many significant digits are read, and how many digits before the point are written.
pub const SIGNIFICANT_DIGITS: u8 = 15;

/// The least number of more digits than these.
const TOO_LARGE: f64 = 1e15;

/// The most decimals that are written.
pub const MAXIMUM_DECIMALS: u8 = 9;

/// What stands for a number that cannot be written: an en dash.
pub const NO_NUMBER: &str = "–";

/// The first power of ten that a double does not hold exactly is 10²³.
const EXACT_POWERS: u8 = 22;

/// Reads a number as a person types or pastes it; `None` where it is not one.
///
/// A sign if any (`+`, `-`, the minus `−`, or a full-width one), digits (ASCII or full-width), at most one decimal
/// point (`.`, `,`, full-width or ideographic), a percent sign if any, and spaces round all of it. A comma before the
/// last three digits parts thousands, as this page writes them, and any other is a decimal point, as most of the world has it:
/// `1,000` is a thousand, `12,5` twelve and a half, and `0,125` an eighth.
///
/// A whole part of more than fifteen significant digits is no number of this page. Decimals past the fifteenth
/// significant digit or the twenty-second place are checked to be digits and left out.
#[must_use]
pub fn parse(text: &str) -> Option<f64> {
    let text = text.trim();
    let text = text.strip_suffix(['%', '％']).map_or(text, str::trim_end);
    let (negative, digits) = match text.strip_prefix(['-', '−', '－']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix(['+', '＋']).unwrap_or(text)),
    };
    let mut number = Number::default();
    let thousands = parts_thousands(digits);
    for character in digits.chars() {
        match character {
            ',' | '，' if thousands => {}
            _ => number.take(character)?,
        }
    }
    let magnitude = number.finish()?;
    Some(if negative { -magnitude } else { magnitude })
}

/// Whether the one comma of a text, ASCII or full-width, parts thousands: it stands before the last three characters, and after one
/// to three that do not begin with nought.
fn parts_thousands(digits: &str) -> bool {
    let (mut before, mut behind, mut commas) = (0_u32, 0_u32, 0_u32);
    for character in digits.chars() {
        match character {
            ',' | '，' => commas += 1,
            '0' | '０' if before == 0 => return false,
            '.' | '．' => return false,
            _ if commas == 0 => before += 1,
            _ => behind += 1,
        }
    }
    commas == 1 && behind == 3 && (1..=3).contains(&before)
}

/// Writes a number with so many decimals (nine at most), rounded half away from nought: `10.0`, `-3`, `43.55`.
///
/// The minus is ASCII, and nought never carries it. A value within rounding error of a half counts as the half: 2.675
/// is written `2.68` although the double that stands for it is a little less. What is not a number, infinite, or of
/// more than fifteen digits before the point is written as [`NO_NUMBER`].
#[must_use]
pub fn format(value: f64, decimals: u8) -> String {
    let mut text = String::with_capacity(usize::from(decimals) + 8);
    write(&mut text, value, decimals, false);
    text
}

/// Writes a number with as few decimals as it needs, rounded like [`format()`] to `max_decimals`: `12.5`, `10`, `-3`.
#[must_use]
pub fn shortest(value: f64, max_decimals: u8) -> String {
    let mut text = String::with_capacity(8);
    push_shortest(&mut text, value, max_decimals);
    text
}

/// Writes a whole number, without the thousands parted: a year, a count of pixels.
#[must_use]
pub fn whole(number: impl Into<f64>) -> String {
    shortest(number.into(), 0)
}

/// Appends what [`shortest`] writes. A path is made of hundreds of numbers, none of which needs memory of its own.
pub fn push_shortest(text: &mut String, value: f64, max_decimals: u8) {
    write(text, value, max_decimals, true);
}

/// Charts are made of thousands of these at every step of a slider, so noughts at the end are never written rather than
/// taken away.
#[inline(never)]
fn write(text: &mut String, value: f64, decimals: u8, short: bool) {
    let mut decimals = decimals.min(MAXIMUM_DECIMALS);
    let magnitude = value.abs();
    if value.is_nan() || magnitude >= TOO_LARGE {
        text.push_str(NO_NUMBER);
        return;
    }
    let scale = ten_to(decimals);
    // Taking the whole part off is exact and leaves the decimals all the bits there are.
    let whole = magnitude.trunc();
    let slack = (magnitude * scale * (2.0 * f64::EPSILON)).min(1e-3);
    let mut part = whole_number(((magnitude - whole) * scale + slack + 0.5).floor());
    let mut whole = whole_number(whole);
    if part >= whole_number(scale) {
        part = 0;
        whole += 1;
    }
    if value < 0.0 && (whole > 0 || part > 0) {
        text.push('-');
    }
    while short && decimals > 0 && part.is_multiple_of(10) {
        part /= 10;
        decimals -= 1;
    }
    push_digits(text, whole, 1);
    if decimals > 0 {
        text.push('.');
        push_digits(text, part, decimals);
    }
}

/// A number under way, from left to right.
#[derive(Default)]
struct Number {
    /// The significant digits so far as a whole number.
    digits: u64,
    /// How many of them there are; noughts at the front do not count.
    significant: u8,
    /// How many of them stand behind the point.
    decimals: u8,
    /// Whether there was any digit at all.
    begun: bool,
    /// Whether the point has come.
    behind_point: bool,
}

impl Number {
    /// Takes the next character; `None` where it does not belong.
    fn take(&mut self, character: char) -> Option<()> {
        match character {
            '.' | ',' | '．' | '，' | '。' | '｡' if !self.behind_point => {
                self.behind_point = true;
            }
            _ => self.take_digit(digit(character)?)?,
        }
        Some(())
    }

    fn take_digit(&mut self, digit: u64) -> Option<()> {
        self.begun = true;
        let room = self.significant < SIGNIFICANT_DIGITS && self.decimals < EXACT_POWERS;
        if !room {
            return self.behind_point.then_some(());
        }
        self.digits = self.digits * 10 + digit;
        if self.digits > 0 {
            self.significant += 1;
        }
        if self.behind_point {
            self.decimals += 1;
        }
        Some(())
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "fifteen digits are below 2⁵³, so the conversion is exact"
    )]
    fn finish(&self) -> Option<f64> {
        self.begun.then(|| self.digits as f64 / ten_to(self.decimals))
    }
}

fn digit(character: char) -> Option<u64> {
    let zero = if character.is_ascii() { '0' } else { '０' };
    let digit = u64::from(u32::from(character).checked_sub(u32::from(zero))?);
    (digit <= 9).then_some(digit)
}

/// A power of ten; exact up to 10²².
fn ten_to(exponent: u8) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the callers pass whole numbers from 0 to 10¹⁵"
)]
const fn whole_number(value: f64) -> u64 {
    value as u64
}

/// Appends a whole number with at least so many digits.
fn push_digits(text: &mut String, mut number: u64, least: u8) {
    // From the last digit to the first, as they are found; a number here has at most fifteen.
    let mut digits = ['0'; 16];
    let mut first = digits.len();
    let shown = first - usize::from(least);
    while (number > 0 || first > shown) && first > 0 {
        first -= 1;
        // A digit is below ten, so the remainder always fits the byte.
        digits[first] = char::from(b'0' + u8::try_from(number % 10).unwrap_or(0));
        number /= 10;
    }
    text.extend(&digits[first..]);
}
