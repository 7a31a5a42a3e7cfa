//! Charts that are counted: the verdicts on every sum, and the sources of every figure.

use super::verdict_colour;
use crate::drawing::{Area, Drawing, INK, PAPER, Type};
use crate::model::{Base, Verdict, score};
use crate::report::{Confidence, FIGURES, SOURCES};
use crate::site::Locale;
use crate::text::SourceGroup;

/// A sign for each check, by verdict.
pub(super) fn verdicts(drawing: &mut Drawing, area: Area, locale: Locale) {
    let prose = locale.prose();
    let counts = score(Base::Report);
    let row = area.height / counts.len() as f64;
    let most = counts.into_iter().fold(1, usize::max);
    let pitch = (area.width / most as f64).min(row * 0.44);
    for (index, (verdict, count)) in Verdict::ALL.into_iter().zip(counts).enumerate() {
        let foot = area.top + row * (index as f64 + 1.0);
        let colour = verdict_colour(verdict);
        drawing.text(
            [area.left, foot - row * 0.58],
            Type::label(15.0, INK),
            &prose.checks_tally(verdict, count),
        );
        for place in 0..count {
            let x = area.left + place as f64 * pitch;
            drawing.text([x, foot - row * 0.08], Type::sign(pitch * 1.1, colour), verdict.sign());
        }
    }
}

/// How many figures the page rests on, and how many publications they come from.
pub(super) fn totals() -> (usize, usize) {
    (FIGURES.len(), SOURCES.len())
}

/// A mark for each figure, by the kind of its source: filled where its words were read there.
pub(super) fn sources(drawing: &mut Drawing, area: Area, locale: Locale) {
    let prose = locale.prose();
    let row = area.height / SourceGroup::ALL.len() as f64;
    let groups = SourceGroup::ALL.map(|group| {
        let mut of_group: Vec<bool> = FIGURES
            .iter()
            .filter(|(_, provenance)| SourceGroup::of(provenance.source.kind) == group)
            .map(|(_, provenance)| provenance.confidence == Confidence::Verified)
            .collect();
        // Those that were read stand first.
        of_group.sort_unstable_by_key(|&read| !read);
        (group, of_group)
    });
    let most = groups.iter().map(|(_, marks)| marks.len()).fold(1, usize::max);
    let pitch = (area.width / most as f64).min(row * 0.45);
    for (index, (group, marks)) in groups.iter().enumerate() {
        let foot = area.top + row * (index as f64 + 1.0);
        let words = prose.source_group(*group, marks.len());
        drawing.text([area.left, foot - pitch - 5.0], Type::label(14.0, INK), &words);
        for (place, &read) in marks.iter().enumerate() {
            let mark = Area {
                left: area.left + place as f64 * pitch + 0.6,
                top: foot - pitch + 2.0,
                width: pitch - 4.0,
                height: pitch - 4.0,
            };
            drawing.outlined(mark, if read { INK } else { PAPER }, INK);
        }
    }
}
