//! The count as marks, with a key that counts them.

use crate::chart::jobs::{Layout, Tone, units};
use crate::chart::labels::width_of;
use crate::display::Marks;
use crate::drawing::{Area, Drawing, EDGE, GREEN_MARK, INK, Type};
use crate::model::Scenario;
use crate::site::Locale;

/// How wide and how high the marks are in their own units.
const BOX: [f64; 2] = [986.0, 211.0];

pub(super) fn marks(drawing: &mut Drawing, area: Area, locale: Locale) {
    const KEY: f64 = 46.0;
    let scenario = Scenario::default();
    let chosen = Marks::default();
    let scale = (area.width / BOX[0]).min((area.height - KEY) / BOX[1]);
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
    let (mut x, foot) = (area.left, area.top + BOX[1] * scale + KEY - 14.0);
    for (tone, words) in words {
        drawing.bar(Area { left: x, top: foot - 13.0, width: 15.0, height: 15.0 }, colour(tone));
        drawing.text([x + 23.0, foot], label, &words);
        x += 23.0 + width_of(&words) * label.size / 12.0 + 34.0;
    }
}

const fn colour(tone: Tone) -> crate::drawing::Colour {
    match tone {
        Tone::Group => GREEN_MARK,
        Tone::Rest => INK,
        Tone::Unknown => EDGE,
    }
}
