//! The amounts as rows of the table: the years, and what follows from the figures of 2018.

use yew::prelude::*;

use crate::model::{Base, Derived};
use crate::report::{
    CHINA_INFORMATION_2014, CHINA_INFORMATION_2017, CHINA_INFORMATION_2018, Figure, INFORMATION_2014,
    INFORMATION_2015, INFORMATION_2016, INFORMATION_2017, INFORMATION_SHARE_2014, INFORMATION_SHARE_2017,
    MOBILE_DATA_2014, MOBILE_DATA_2015, MOBILE_DATA_2017, MOBILE_DATA_2018, TRADITIONAL_2014,
    TRADITIONAL_2015, TRADITIONAL_2016, TRADITIONAL_2017, TRADITIONAL_GROWTH_2017, TRADITIONAL_GROWTH_2018,
};
use crate::text::{Prose, Quantity, Sentence};
use crate::view::both::sentence_in_both;

/// A year's cells: information consumption, its growth, its mobile data, its share of China's, China's, traditional
/// consumption, its growth.
type Cells = [Option<Cell>; 7];

/// What stands in a cell.
#[derive(Debug, Clone, Copy)]
enum Cell {
    Printed(&'static Figure),
    Follows(Derived),
}

/// The rows of the table.
pub(super) fn rows(prose: &dyn Prose) -> Html {
    let rest = prose.money_table_rest(Base::Report).len();
    html! {
        <>
            for year in 2014..=2018 {
                <tr>
                    <th scope="row">{year}</th>
                    for column in 0..7 {
                        <td>{sentence_in_both(|base| said(prose, cells(year, base)[column], base))}</td>
                    }
                </tr>
            }
            for row in 0..rest {
                <tr>
                    <th scope="row" colspan="5">{prose.money_table_rest(Base::Report)[row].0}</th>
                    <td colspan="3">{sentence_in_both(|base| Sentence::from(number(prose, row, base)))}</td>
                </tr>
            }
        </>
    }
}

/// The number of a row under the years.
fn number(prose: &dyn Prose, row: usize, base: Base) -> Quantity {
    prose.money_table_rest(base).swap_remove(row).1
}

/// What a cell says; a dash where there is no number.
fn said(prose: &dyn Prose, cell: Option<Cell>, base: Base) -> Sentence {
    match cell {
        Some(Cell::Printed(figure)) => prose.figure(figure).into(),
        Some(Cell::Follows(derived)) => prose.derived(derived, base).into(),
        None => "–".into(),
    }
}

/// The cells of a year.
fn cells(year: u16, base: Base) -> Cells {
    let printed = |figure: &'static Figure| Some(Cell::Printed(figure));
    let follows = |derived: Derived| Some(Cell::Follows(derived));
    match year {
        2014 => [
            printed(&INFORMATION_2014),
            None,
            printed(&MOBILE_DATA_2014),
            printed(&INFORMATION_SHARE_2014),
            printed(&CHINA_INFORMATION_2014),
            printed(&TRADITIONAL_2014),
            None,
        ],
        2015 => [
            printed(&INFORMATION_2015),
            follows(Derived::InformationGrowth2015),
            printed(&MOBILE_DATA_2015),
            None,
            None,
            printed(&TRADITIONAL_2015),
            None,
        ],
        2016 => [
            printed(&INFORMATION_2016),
            follows(Derived::InformationGrowth2016),
            None,
            None,
            None,
            printed(&TRADITIONAL_2016),
            None,
        ],
        2017 => [
            printed(&INFORMATION_2017),
            follows(Derived::InformationGrowth2017),
            printed(&MOBILE_DATA_2017),
            printed(&INFORMATION_SHARE_2017),
            printed(&CHINA_INFORMATION_2017),
            printed(&TRADITIONAL_2017),
            printed(&TRADITIONAL_GROWTH_2017),
        ],
        _ => [
            printed(base.information()),
            follows(Derived::InformationGrowth),
            printed(&MOBILE_DATA_2018),
            printed(base.information_share()),
            printed(&CHINA_INFORMATION_2018),
            printed(base.traditional()),
            // The article gives no growth.
            (base == Base::Report).then_some(Cell::Printed(&TRADITIONAL_GROWTH_2018)),
        ],
    }
}
