//! A value that is not sure.

/// A value between two ends, each as likely as any other; of width nought where it is sure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Range {
    /// A value that is sure.
    #[must_use]
    pub const fn sure(value: f64) -> Self {
        Self { low: value, high: value }
    }

    /// Whether it has no width.
    #[must_use]
    pub fn is_sure(self) -> bool {
        // The ends are equal where both come from one value, so nothing is lost to rounding.
        self.low >= self.high
    }

    /// The value at a share of the way from the lower end to the upper.
    #[must_use]
    pub fn at(self, share: f64) -> f64 {
        self.low + (self.high - self.low) * share
    }
}
