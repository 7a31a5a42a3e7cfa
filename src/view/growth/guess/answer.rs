//! What no guess changes: the question, the record, the later reports and what changed in their counting. Drawn
//! natively alone.

use yew::prelude::*;

use crate::chart::frame::Point;
use crate::chart::growth::guess::{Reports, TICKS, frame, reports};
use crate::chart::labels;
use crate::chart::path::percent;
use crate::model::history::{BASE_YEAR, FIRST_YEAR};
use crate::model::later::LATER;
use crate::model::{Base, Jobs};
use crate::report::{DEFINITION_2022, Figure};
use crate::site::Locale;
use crate::text::number::digits;
use crate::text::{Origin, Prose, statement_anchor};
use crate::view::both::drawn_in_both;
use crate::view::words::words;
use crate::view::{Given, marks};

/// The letters of the flags.
const LETTERS: [&str; LATER.len()] = ["a", "b", "c", "d"];

/// The question.
pub(super) fn head(prose: &dyn Prose) -> Html {
    html! {
        <>
            <h3 id="growth-guess-heading">{prose.guess_heading()}</h3>
            <p>{prose.guess_editions()}<span class="guess-ask">{prose.guess_invitation()}</span></p>
            <span id="growth-guess-picture" hidden=true>{prose.guess_description()}</span>
        </>
    }
}

/// The axes, the area to draw in, and the counted years.
pub(super) fn record(given: &Given<'_>) -> Html {
    let (text, prose) = (given.text(), given.locale().prose());
    let frame = frame();
    let bottom = |x: f64| Point { x, y: 1.0 };
    let turn = frame.x(f64::from(BASE_YEAR.number()));
    let mut axes = vec![marks::bar("guess-tint", turn, 1.0 - turn, 0.0, 1.0)];
    for millions in TICKS {
        let at = Point { x: 0.0, y: frame.y(millions) };
        let top = millions >= TICKS[TICKS.len() - 1];
        let words = if top { text.axis_top(millions) } else { text.axis_tick(millions) };
        axes.push(marks::line("mark-grid", at, Point { x: 1.0, ..at }));
        axes.push(marks::label(&["label", "label-small", "label-axis", "label-halo"], at, (0, -5), words));
    }
    axes.push(marks::line("mark-baseline", bottom(0.0), bottom(1.0)));
    let last = LATER[LATER.len() - 1].year;
    for label in labels::years(FIRST_YEAR, BASE_YEAR, last) {
        let x = frame.x(f64::from(label.year.number()));
        if label.year > BASE_YEAR {
            axes.push(marks::line("mark-grid guess-year", Point { x, y: 0.0 }, bottom(x)));
        }
        let words = if label.full { text.year(label.year) } else { text.year_short(label.year) };
        let full = if label.full { "label-full" } else { "" };
        let classes = ["label", "label-small", "label-middle", "label-year", full, marks::shown(label.shown)];
        axes.push(marks::label(&classes, bottom(x), (0, 18), words));
    }
    let [what, how] = prose.guess_area();
    let corner = Point { x: turn, y: 0.0 };
    axes.push(marks::label(&["label", "label-strong", "guess-ask"], corner, (10, 22), what.into()));
    axes.push(marks::label(&["label", "label-small", "guess-ask"], corner, (10, 40), how.into()));
    html! {
        <>
            <svg class="chart-layer" aria-hidden="true">{axes.into_iter().collect::<Html>()}</svg>
            {drawn_in_both(reports, |reports| counted(reports, given))}
        </>
    }
}

/// The counted years.
fn counted(reports: &Reports, given: &Given<'_>) -> Html {
    let dots = reports.counted.iter().map(|count| marks::dot("dot-history", count.0));
    let last = reports.counted.last().map(|&(at, figure)| {
        let words = given.text().point(Jobs::millions(figure.value), digits(figure));
        marks::leading(
            Origin::Figure(figure),
            marks::label(&["label", "label-strong", "label-halo", "label-end"], at, (5, 28), words),
        )
    });
    html! {
        <>
            <svg class="chart-layer" aria-hidden="true">
                {marks::plot(vec![marks::path("line-history", reports.record.clone())])}
                {dots.collect::<Html>()}
            </svg>
            <svg class="chart-layer chart-numbers">{last.unwrap_or_default()}</svg>
        </>
    }
}

/// The later reports, their flags, and the growth of 2018 carried on.
pub(super) fn later(given: &Given<'_>) -> Html {
    drawn_in_both(|base| (base, reports(base)), |(base, reports)| answer(*base, reports, given))
}

/// The same under one printing.
fn answer(base: Base, reports: &Reports, given: &Given<'_>) -> Html {
    let (text, prose) = (given.text(), given.locale().prose());
    let (same, figure) = reports.like_for_like;
    let bare = |figure: &Figure| text.point_bare(Jobs::millions(figure.value), digits(figure));
    let flags = reports.headlines.iter().zip(LETTERS).map(|(&(at, _), letter)| {
        let foot = Point { x: at.x, y: 0.0 };
        html! {
            <>
                {marks::line("guess-pole", at, foot)}
                <svg class="guess-flag" x={percent(at.x)} y="0">
                    <path d="M0 0h17l-4 7 4 7h-17z" />
                    <text x="4" y="11">{letter}</text>
                </svg>
            </>
        }
    });
    let hollow = reports.headlines.iter().map(|headline| marks::dot("guess-hollow", headline.0));
    // Up and to the left the chart is free: the lines of the reader end at the right. The last stands higher, clear of
    // the one before it where the chart is narrow.
    let headlines = reports.headlines.iter().zip([-4, -4, -4, -16]).map(|(&(at, figure), up)| {
        marks::leading(
            Origin::Figure(figure),
            marks::label(&["label", "label-strong", "label-halo", "label-end"], at, (-9, up), bare(figure)),
        )
    });
    let naive = prose.guess_naive(base);
    html! {
        <>
            <svg class="chart-layer" aria-hidden="true">
                {flags.collect::<Html>()}
                <svg class="guess-lead" x={percent(same.x)} y={percent(same.y)}><path d="M0 8v38" /></svg>
                {marks::plot(vec![
                    marks::path("guess-naive", reports.naive.clone()),
                    marks::path("guess-broken", reports.broken.clone()),
                    marks::path("guess-joined", reports.joined.clone()),
                ])}
                {marks::dot("dot-history", same)}
                {hollow.collect::<Html>()}
                {marks::label(&["label", "label-small", "label-halo"], same, (5, 58), prose.guess_like_for_like().into())}
            </svg>
            <svg class="chart-layer chart-numbers">
                {headlines.collect::<Html>()}
                {marks::leading(Origin::Figure(figure), marks::label(&["label", "label-strong", "label-halo"], same, (5, 42), bare(figure)))}
                {marks::leading(naive.origin, marks::label(&["label", "label-small", "label-halo", "label-end"], reports.naive_end, (10, 32), naive.words))}
            </svg>
        </>
    }
}

/// What the comparison is worth, and what changed in the counting, by letter.
pub(super) fn notes(given: &Given<'_>) -> Html {
    let locale = given.locale();
    let prose = locale.prose();
    let notes = prose.guess_notes();
    let last = notes.len() - 1;
    html! {
        <>
            <p class="guess-caution">{prose.guess_caution()}</p>
            <ol class="guess-notes">
                for (place, (letter, (finding, said))) in LETTERS.into_iter().zip(&notes).enumerate() {
                    <li>
                        <b class="guess-letter">{letter}</b>
                        <p>
                            <b>{*finding}</b>{words(said)}
                            if place == last {
                                {definition(locale)}
                            }
                        </p>
                    </li>
                }
            </ol>
        </>
    }
}

/// The printed words of the definition of 2022; they lead to their entry.
fn definition(locale: Locale) -> Html {
    let quote = DEFINITION_2022.quote;
    let (words, language) = match (locale, quote.english) {
        (Locale::English, Some(words)) => (words, locale.tag()),
        _ => (quote.text, quote.language.tag()),
    };
    html! {
        <a class="number" href={format!("#{}", statement_anchor(&DEFINITION_2022))} lang={language}>
            <q>{words}</q>
        </a>
    }
}

/// The names that handles and fields share: the year is seen over its field, the rest is for those who hear the page.
pub(super) fn names(given: &Given<'_>) -> Html {
    let (text, prose) = (given.text(), given.locale().prose());
    let [before, behind] = prose.guess_name();
    html! {
        <>
            <b class="caption">{prose.guess_fields()}</b>
            for later in LATER {
                <label for={format!("growth-guess-{}-field", later.year.number())} id={format!("growth-guess-{}-name", later.year.number())}>
                    <span class="visually-hidden">{before}</span>{text.year(later.year)}<span class="visually-hidden">{behind}</span>
                </label>
            }
        </>
    }
}
