//! One check: as a row of the ledger, and as a row of the table.

use yew::prelude::*;

use super::strip::strip;
use super::tint;
use crate::model::{Base, Check, Term};
use crate::site::Page;
use crate::text::{Piece, Prose, Quantity, Sentence};
use crate::view::Given;
use crate::view::both::{drawn_in_both, sentence_in_both};

/// A check with its sign, claim, reasons, sum, chart, verdict and figure.
pub(super) fn row(check: Check, given: &Given<'_>) -> Html {
    let prose = given.locale().prose();
    let reading = |part: usize| sentence_in_both(|base| part_of(prose.checks_reading(check, base), part));
    let verdict = |base: Base| check.verdict(base);
    html! {
        <li id={["checks-", &check.number().to_string()].concat()}>
            {drawn_in_both(verdict, |verdict| html! {
                <p class={tint(*verdict)}><b aria-hidden="true">{verdict.sign()}</b><i>{prose.verdict_name(*verdict)}</i></p>
            })}
            <p class="claim">{sentence_in_both(|base| prose.checks_claim(check, base))}</p>
            <div class="why">
                <p>{reading(0)}</p>
                <p>{reading(1)}</p>
                <details>
                    <summary>{prose.checks_sum()}</summary>
                    {(0..=check.case(Base::Report).given.len()).map(|line| html! { <p>{sentence_in_both(|base| sum(check, base, line, prose))}</p> }).collect::<Html>()}
                </details>
            </div>
            <div class="ranges">{drawn_in_both(|base| strip(check, base, prose), Html::clone)}</div>
            <a href={way(check, given)}>{prose.checks_way(check)}</a>
        </li>
    }
}

/// A check as a row of the table: number, claim, verdict, and both ranges.
pub(super) fn table_row(check: Check, prose: &'static dyn Prose) -> Html {
    let verdict = |base: Base| {
        let verdict = check.verdict(base);
        Sentence::from([verdict.sign(), " ", prose.verdict_name(verdict)].concat())
    };
    let claimed = |base: Base| range(check.case(base).claimed, base, prose).into();
    let given = |base: Base| {
        let ranges = check.case(base).given.into_iter().map(|term| range(term, base, prose));
        let mut listed = Sentence::default();
        for (index, range) in ranges.enumerate() {
            if index > 0 {
                listed.push(prose.comma());
            }
            listed.push(range);
        }
        if listed.pieces().is_empty() { "–".into() } else { listed }
    };
    html! {
        <tr>
            <th scope="row">{check.number()}</th>
            <td>{sentence_in_both(|base| prose.checks_claim(check, base))}</td>
            <td>{sentence_in_both(verdict)}</td>
            <td>{sentence_in_both(claimed)}</td>
            <td>{sentence_in_both(given)}</td>
        </tr>
    }
}

/// One line of a check's sum: first the claim's, then one for each number that it is set against.
fn sum(check: Check, base: Base, line: usize, prose: &'static dyn Prose) -> Sentence {
    let case = check.case(base);
    let [claim, against] = prose.checks_sides();
    let term = line.checked_sub(1).and_then(|index| case.given.get(index).copied());
    let (label, term) = term.map_or((claim, case.claimed), |term| (against, term));
    let mut sum = Sentence::from(label);
    sum.append(calculation(term, base, prose));
    sum.push(prose.checks_rounding());
    sum.push(range(term, base, prose));
    sum
}

/// A printed figure, or the arithmetic of a derived number, whose result leads to its entry as its terms do.
fn calculation(term: Term, base: Base, prose: &dyn Prose) -> Sentence {
    match term {
        Term::Figure(figure) => prose.figure(figure).into(),
        Term::Derived(derived) => {
            let mut pieces = prose.arithmetic(derived, base).pieces().to_vec();
            pieces.pop();
            pieces.push(Piece::Number(prose.derived(derived, base)));
            Sentence::new(pieces)
        }
    }
}

/// The range that a term's printed form allows, which its entry explains.
pub(super) fn range(term: Term, base: Base, prose: &dyn Prose) -> Quantity {
    Quantity::of_term(term, prose.checks_range(term.unit(), term.interval(base)))
}

/// The way to the figure that a check belongs to: on the same page, or from the ledger's own page to the whole story.
fn way(check: Check, given: &Given<'_>) -> String {
    let figure = ["#", check.section().id()].concat();
    match given.page.figure {
        None => figure,
        Some(_) => [given.page.root(), &Page::whole(given.locale()).folder(), &figure].concat(),
    }
}

/// The first or the second of a check's two sentences.
fn part_of([why, meaning]: [Sentence; 2], part: usize) -> Sentence {
    if part == 0 { why } else { meaning }
}
