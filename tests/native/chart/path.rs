//! Paths as text.

use jobs_explainer::chart::frame::Point;
use jobs_explainer::chart::path::{area_under, line, percent, rough_line};
use jobs_explainer::display::AxisScale;
use jobs_explainer::link;
use proptest::prelude::*;

use super::points;
use crate::strategy::levels_of;
#[path = "../../drawn.rs"]
mod drawn;

fn place() -> impl Strategy<Value = Point> {
    (0.0..=1.0, 0.0..=1.0).prop_map(|(x, y)| Point { x, y })
}

#[test]
fn a_path_is_written_in_thousandths_with_one_decimal_at_most() {
    let corner = |x: f64, y: f64| Point { x, y };
    assert_eq!(line(&[corner(0.0, 1.0), corner(0.5, 0.25), corner(1.0, 0.0)]), "M0 1000L500 250L1000 0");
    assert_eq!(line(&[corner(1.0 / 3.0, 2.0 / 3.0)]), "M333.3 666.7");
    assert_eq!(line(&[]), "");
}

#[test]
fn an_area_reaches_down_to_the_bottom_under_both_ends() {
    let line = rough_line(&[Point { x: 0.0, y: 0.5 }, Point { x: 1.0, y: 0.2 }]);
    assert_eq!(area_under(&line), "M0 500l1000-300V1000H0Z");
    assert_eq!(area_under(""), "");
}

#[test]
fn a_share_is_a_percentage_to_the_tenth() {
    for (share, text) in
        [(0.0, "0%"), (1.0, "100%"), (0.5, "50%"), (1.0 / 3.0, "33.3%"), (0.123_456, "12.3%")]
    {
        assert_eq!(percent(share), text);
    }
}

#[test]
fn a_scenario_is_drawn_with_the_same_text_here_and_in_the_browser() {
    // The browser's tests hold the live page to the same table.
    for drawn in drawn::DRAWN {
        let scenario = link::read(drawn.query).scenario;
        assert_eq!(levels_of(&scenario, AxisScale::Linear).scenario, drawn.linear, "{}", drawn.query);
        assert_eq!(
            levels_of(&scenario, AxisScale::Logarithmic).scenario,
            drawn.logarithmic,
            "{}",
            drawn.query
        );
    }
}

proptest! {
    #[test]
    fn a_path_is_short_and_leads_through_its_points(places in prop::collection::vec(place(), 1..64)) {
        let text = line(&places);
        // A letter, two numbers of five characters at most with a point, and a space.
        prop_assert!(text.len() <= places.len() * 13, "{}", text);
        prop_assert!(text.chars().all(|character| "ML .0123456789".contains(character)), "{}", text);
        let drawn = points(&text);
        prop_assert_eq!(drawn.len(), places.len());
        for (place, drawn) in places.iter().zip(drawn) {
            prop_assert!((place.x - drawn.x).abs() <= 0.000_051 && (place.y - drawn.y).abs() <= 0.000_051);
        }
    }

    #[test]
    fn what_differs_by_less_than_a_hair_is_written_alike(places in prop::collection::vec(place(), 1..16)) {
        // The last bit of a logarithm may differ between machines. It shows only where a place lies on the very
        // edge between two texts.
        let moved: Vec<Point> = places.iter().map(|at| Point { x: at.x * (1.0 + f64::EPSILON), y: at.y }).collect();
        prop_assert_eq!(line(&places), line(&moved));
    }
}
