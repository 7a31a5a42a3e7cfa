//! How a chart's vertical axis runs: what a reader can choose, a link can say and a scale can do.

/// How the chart's vertical axis runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AxisScale {
    /// Equal heights are equal numbers of jobs.
    #[default]
    Linear,
    /// Equal heights are equal ratios; a constant rate is a straight line.
    Logarithmic,
}

impl AxisScale {
    /// Both scales, in the order in which the page offers them.
    pub const ALL: [Self; 2] = [Self::Linear, Self::Logarithmic];

    /// The scale's name in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Logarithmic => "log",
        }
    }

    /// The scale that a link names.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scale| scale.key() == key)
    }
}
