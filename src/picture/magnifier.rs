//! The increase of 2018 under a magnifier.

use crate::chart::mini_programs::magnifier::{MAGNIFIED, WHOLE, magnifier as geometry};
use crate::drawing::{Area, Drawing, EDGE, GREEN, GREEN_MARK, GREY, HAIR, Hold, INK, Type};
use crate::model::Base;
use crate::site::Locale;
use crate::text::Sentence;

pub(super) fn magnifier(drawing: &mut Drawing, area: Area, locale: Locale) {
    let shown = geometry(Base::Report);
    let said = locale.prose().magnifier(Base::Report);
    let [label, strong] = [Type::label(14.0, GREY), Type::label(15.0, INK).bold()];
    let y = |share: f64| area.top + share * area.height;
    let bar = |from: f64, to: f64, (top, foot): (f64, f64)| Area {
        left: area.x(from),
        top: y(top),
        width: (to - from) * area.width,
        height: (foot - top) * area.height,
    };
    drawing.path(area, EDGE, 1.0, "", &shown.beam);
    drawing.path(area, INK, 1.0, "", &shown.bracket);
    drawing.bar(bar(0.0, shown.mini, WHOLE), HAIR);
    drawing.outlined(bar(shown.mini, shown.increase, WHOLE), GREEN_MARK, GREEN);
    drawing.outlined(bar(shown.increase, shown.rest, WHOLE), GREEN_MARK, GREEN);
    drawing.bar(bar(shown.rest, 1.0, WHOLE), INK);
    drawing.outlined(bar(0.0, shown.magnified, MAGNIFIED), GREEN_MARK, GREEN);
    drawing.bar(bar(shown.magnified, 1.0, MAGNIFIED), INK);

    let middle = y(f64::midpoint(WHOLE.0, WHOLE.1)) + 5.0;
    drawing.text([area.left + 10.0, middle], label, said.before);
    drawing.text([area.x(shown.rest), y(WHOLE.0) - 16.0], label.held(Hold::End), &said.mini.plain());
    let between = y(f64::midpoint(MAGNIFIED.0, WHOLE.1));
    let end = area.x(1.0) - 10.0;
    drawing.text([end, between], strong.held(Hold::End), &said.increase[0].plain());
    drawing.text([end, between + 20.0], label.held(Hold::End), &said.increase[1].plain());
    let mut lines = |x: f64, said: &[Sentence; 3]| {
        for (line, (set, down)) in said.iter().zip([(strong, 22.0), (strong, 41.0), (label, 60.0)]) {
            drawing.text([x, y(MAGNIFIED.1) + down], set, &line.plain());
        }
    };
    lines(area.left, &said.mini_added);
    lines(area.x(shown.magnified) + 8.0, &said.rest_added);
}
