//! The amounts credited to WeChat: those of 2018 as bars on one scale, their part of China's, and the years before.

use super::frame::{Frame, Point};
use super::labels::MARGIN;
use super::path;
use super::row_bars::{RowBar, row_bars};
use super::scale::Scale;
use crate::model::{Base, Derived, Year};
use crate::report::{
    ARTICLE_TRADITIONAL_2018, Figure, INFORMATION_2014, INFORMATION_2015, INFORMATION_2016, INFORMATION_2017,
    INFORMATION_2018, MOBILE_DATA_2018, TRADITIONAL_2014, TRADITIONAL_2015, TRADITIONAL_2016,
    TRADITIONAL_2017, TRADITIONAL_2018,
};

/// The upper end of the yearly amounts' axis, in billions of yuan.
pub const TOP: f64 = 450.0;

/// The ticks of that axis, uppermost first.
pub const TICKS: [f64; 2] = [400.0, 200.0];

/// The amounts of 2018; the greatest, the business value of mini-programs, fills the width.
#[derive(Debug, Clone, PartialEq)]
pub struct Credited {
    /// Information consumption, traditional consumption in the article and in the report, and the business value.
    pub bars: [RowBar; 4],
    /// The part of the first bar that is mobile data.
    pub mobile_data: RowBar,
    /// Where the turnover that later figures imply lies on the last bar.
    pub turnover: Point,
}

/// The amounts of 2018 in one printing.
#[must_use]
pub fn credited(base: Base) -> Credited {
    let top = base.mini_value().value;
    let amounts = [base.information(), &ARTICLE_TRADITIONAL_2018, &TRADITIONAL_2018, base.mini_value()];
    let bars = row_bars(amounts.map(|figure| figure.value), top);
    let [(information, _), .., (value, _)] = bars;
    let on_row_of = |bar: Point, amount: f64| Point { x: amount / top, y: bar.y };
    let mobile_data = (on_row_of(information, 0.0), on_row_of(information, MOBILE_DATA_2018.value));
    let turnover = on_row_of(value, Derived::MiniTurnover2018.value(base));
    Credited { bars, mobile_data, turnover }
}

/// WeChat's part of China's information consumption, as a bar on one that fills the width, and where the article's
/// printing ends: shares of the width.
#[must_use]
pub fn share_of_china() -> [f64; 2] {
    [Base::Report, Base::Article].map(|base| base.information_share().value / 100.0)
}

/// A year's amount.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Where it lies.
    pub at: Point,
    /// The figure.
    pub figure: &'static Figure,
    /// Whether it can be compared with the years that follow.
    pub comparable: bool,
}

/// The amounts of the years 2014 to 2018, as the reports gave them.
#[derive(Debug, Clone, PartialEq)]
pub struct Years {
    /// Information consumption.
    pub information: Vec<Dot>,
    /// The line through it.
    pub information_line: String,
    /// Traditional consumption.
    pub traditional: Vec<Dot>,
    /// The line through those of its years that can be compared.
    pub traditional_line: String,
    /// What the article printed for 2018.
    pub misprint: Point,
    /// The line that leads there from the year before.
    pub misprint_line: String,
    /// The years, each with its place along the bottom.
    pub years: Vec<(Year, f64)>,
}

/// The amounts of the years.
#[must_use]
pub fn years() -> Years {
    let frame = frame();
    let place = |figure: &Figure| frame.place(f64::from(figure.years.first), figure.value);
    let dots = |figures: [&'static Figure; 5], from: u16| {
        figures
            .map(|figure| Dot { at: place(figure), figure, comparable: figure.years.first >= from })
            .to_vec()
    };
    let line = |dots: &[Dot]| {
        path::line(&dots.iter().filter(|dot| dot.comparable).map(|dot| dot.at).collect::<Vec<Point>>())
    };
    let information = dots(
        [&INFORMATION_2014, &INFORMATION_2015, &INFORMATION_2016, &INFORMATION_2017, &INFORMATION_2018],
        2014,
    );
    // Before 2016 it was another quantity (2014), or an amount that the next report does not bear out (2015).
    let traditional = dots(
        [&TRADITIONAL_2014, &TRADITIONAL_2015, &TRADITIONAL_2016, &TRADITIONAL_2017, &TRADITIONAL_2018],
        2016,
    );
    let misprint = place(&ARTICLE_TRADITIONAL_2018);
    Years {
        information_line: line(&information),
        traditional_line: line(&traditional),
        misprint,
        misprint_line: path::line(&[place(&TRADITIONAL_2017), misprint]),
        years: information.iter().map(|dot| (Year::new(dot.figure.years.first), dot.at.x)).collect(),
        information,
        traditional,
    }
}

/// The frame of the yearly amounts.
#[must_use]
pub fn frame() -> Frame {
    let [first, last] = [INFORMATION_2014, INFORMATION_2018].map(|figure| f64::from(figure.years.first));
    Frame { horizontal: Scale::linear(first - MARGIN, last + MARGIN), vertical: Scale::linear(0.0, TOP) }
}
