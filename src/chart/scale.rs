//! Scales: from a number to its share of the way along an axis, and round ticks.

use crate::display::AxisScale;

/// A domain of numbers laid along an axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    kind: AxisScale,
    from: f64,
    to: f64,
}

impl Scale {
    /// A linear scale from one number to another.
    #[must_use]
    pub const fn linear(from: f64, to: f64) -> Self {
        Self { kind: AxisScale::Linear, from, to }
    }

    /// A logarithmic scale; both ends must be above nought.
    #[must_use]
    pub const fn logarithmic(from: f64, to: f64) -> Self {
        Self { kind: AxisScale::Logarithmic, from, to }
    }

    /// The number at the axis's start.
    #[must_use]
    pub const fn from(&self) -> f64 {
        self.from
    }

    /// The number at the axis's end.
    #[must_use]
    pub const fn to(&self) -> f64 {
        self.to
    }

    /// The share of the way from start to end at which `value` lies, kept between nought and one, so that nothing is
    /// drawn outside the plot. A domain without width puts everything in its middle.
    #[must_use]
    pub fn place(&self, value: f64) -> f64 {
        let (from, to, value) = match self.kind {
            AxisScale::Linear => (self.from, self.to, value),
            AxisScale::Logarithmic => (self.from.ln(), self.to.ln(), value.max(self.from).ln()),
        };
        let width = to - from;
        if width.abs() < f64::EPSILON {
            return 0.5;
        }
        // Not `f64::clamp`, whose message would bring core's float printing into the WebAssembly.
        let share = (value - from) / width;
        if share < 0.0 { 0.0 } else { share.min(1.0) }
    }

    /// The number at a share of the way; the inverse of [`Scale::place`] inside the domain.
    #[must_use]
    pub fn value(&self, place: f64) -> f64 {
        match self.kind {
            AxisScale::Linear => self.from + place * (self.to - self.from),
            AxisScale::Logarithmic => (self.from.ln() + place * (self.to.ln() - self.from.ln())).exp(),
        }
    }
}

/// The least round number that is not below `value`: 1, 2, 2½, 3, 4, 5, 6 or 8 times a power of ten.
#[must_use]
pub fn round_up(value: f64) -> f64 {
    let mut power = 1.0;
    while power * 10.0 <= value {
        power *= 10.0;
    }
    while power > value {
        power /= 10.0;
    }
    for step in [1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0] {
        // A hair of room, so that 6.0000000001 from a sum still counts as six.
        if step * power >= value * (1.0 - 1e-9) {
            return step * power;
        }
    }
    10.0 * power
}

/// The end of a linear axis in three round steps: the usual one, or the first beyond it that holds the greatest value.
#[must_use]
pub fn top_of_thirds(greatest: f64, usual: f64) -> f64 {
    if greatest <= usual { usual } else { 3.0 * round_up(greatest / 3.0) }
}

/// Three equal steps of a linear axis that starts at nought and ends at `top`, without the nought.
#[must_use]
pub fn thirds(top: f64) -> [f64; 3] {
    [top / 3.0, top * 2.0 / 3.0, top]
}

/// The 1–2–5 ticks of a logarithmic axis within its domain, or the powers of ten alone where it spans more than two; and its
/// end, where the unit stands.
#[must_use]
pub fn log_ticks(from: f64, to: f64) -> Vec<f64> {
    let steps: &[f64] = if to / from > 100.0 { &[1.0] } else { &[1.0, 2.0, 5.0] };
    let mut power = 1.0;
    while power > from {
        power /= 10.0;
    }
    let mut ticks = Vec::new();
    while power <= to * (1.0 + 1e-9) {
        for step in steps {
            let tick = step * power;
            if tick >= from * (1.0 - 1e-9) && tick <= to * (1.0 + 1e-9) {
                ticks.push(tick);
            }
        }
        power *= 10.0;
    }
    if ticks.last().is_none_or(|last| last * (1.0 + 1e-9) < to) {
        ticks.push(to);
    }
    ticks
}
