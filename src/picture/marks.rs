//! The count as marks, with a key that counts them.

use crate::chart::jobs::{Layout, Tone, units};
use crate::chart::labels::width_of;
use crate::decimal;
use crate::display::Marks;
use crate::drawing::{Area, Colour, Drawing, EDGE, GREEN_MARK, INK, Type};
use crate::model::Scenario;
use crate::site::Locale;

pub(super) fn marks(drawing: &mut Drawing, area: Area, locale: Locale) {
    const KEY: f64 = 46.0;
    let scenario = Scenario::default();
    let chosen = Marks::default();
    let [width, height] = size(Layout::Wide);
    let scale = (area.width / width).min((area.height - KEY) / height);
    for (tone, path) in units(&scenario, chosen, Layout::Wide) {
        drawing.shape([area.left, area.top], scale, colour(tone), &path);
    }
    let text = locale.text();
    let group = text.group(&scenario, chosen);
    let [count, share, rest] = group.as_slice() else { return };
    let (others, comma) = (locale.prose().jobs_heads()[3], locale.prose().comma());
    let words = [
        (Tone::Group, [text.marks_name(chosen), comma, &count.words, comma, &share.words].concat()),
        (Tone::Rest, [others, comma, &rest.words].concat()),
    ];
    let label = Type::label(15.0, INK);
    let (mut x, foot) = (area.left, area.top + height * scale + KEY - 14.0);
    for (tone, words) in words {
        drawing.bar(Area { left: x, top: foot - 13.0, width: 15.0, height: 15.0 }, colour(tone));
        drawing.text([x + 23.0, foot], label, &words);
        x += 23.0 + width_of(&words) * label.size / 12.0 + 34.0;
    }
}

/// How wide and how high a layout's marks are, by the end of its `viewBox`.
fn size(layout: Layout) -> [f64; 2] {
    let mut ends = layout.view_box().rsplit(' ').filter_map(decimal::parse);
    let [height, width] = [ends.next(), ends.next()].map(Option::unwrap_or_default);
    [width, height]
}

const fn colour(tone: Tone) -> Colour {
    match tone {
        Tone::Group => GREEN_MARK,
        Tone::Rest => INK,
        Tone::Unknown => EDGE,
    }
}
