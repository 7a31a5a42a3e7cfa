//! How the page's figures are drawn, as far as a reader can choose: choices that change no number.

mod axis_scale;
mod marks;

pub use axis_scale::AxisScale;
pub use marks::Marks;

/// What a reader has chosen of it; a link holds it beside the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Display {
    /// How the vertical axis of the growth chart runs.
    pub axis_scale: AxisScale,
    /// By what the marks of the count are coloured.
    pub marks: Marks,
}
