//! What the workbench lays over the growth chart.

use jobs_explainer::chart::growth::levels::{frame_between, frame_of};
use jobs_explainer::chart::growth::overlay::{PinPath, overlay};
use jobs_explainer::decimal;
use jobs_explainer::display::AxisScale;
use jobs_explainer::model::{Lever, Pin, Scenario, project};
use proptest::prelude::*;

use super::{inside, near, points};
use crate::strategy::{any_scenario, outlook_of};

fn drawn(present: &Scenario, pinned: &Scenario) -> Vec<jobs_explainer::chart::frame::Point> {
    let frame = frame_of(present, &outlook_of(present), AxisScale::Linear);
    let overlay = overlay(&frame, present, None, &[Pin::new("A", &[], pinned)], &[]);
    let PinPath { line, end, .. } = &overlay.pins[0];
    let line = points(line);
    assert!(near(end.x, line[line.len() - 1].x) && near(end.y, line[line.len() - 1].y));
    line
}

#[test]
fn a_pinned_path_ends_where_it_reaches_the_top() {
    let fast = Scenario::default().with(Lever::Growth, 30.0);
    let line = drawn(&Scenario::default(), &fast);
    let end = line[line.len() - 1];
    // 22.35 million growing by 30 % a year pass 75 million within 2023.
    let frame = frame_of(&Scenario::default(), &outlook_of(&Scenario::default()), AxisScale::Linear);
    assert!(near(end.y, 0.0) && end.x > frame.x(2022.0) && end.x < frame.x(2023.0), "{end:?}");
    assert_eq!(line.iter().filter(|point| point.y < 1e-4).count(), 1, "it runs along the top");
}

proptest! {
    #[test]
    fn axes_that_the_page_tells_in_words_are_the_axes_that_it_draws(present in any_scenario()) {
        for scale in [AxisScale::Linear, AxisScale::Logarithmic] {
            let drawn = frame_of(&present, &outlook_of(&present), scale);
            let told = [drawn.vertical.from(), drawn.vertical.to()].map(|end| decimal::shortest(end, 9));
            let heard = told.map(|end| decimal::parse(&end).unwrap_or(f64::NAN));
            prop_assert_eq!(frame_between(&present, heard, scale), drawn);
        }
    }

    #[test]
    fn a_pinned_path_lies_within_the_axes_and_is_the_scenarios_own(
        present in any_scenario(), pinned in any_scenario()
    ) {
        let line = drawn(&present, &pinned);
        prop_assert!(line.iter().all(|point| inside(*point)));
        let frame = frame_of(&present, &outlook_of(&present), AxisScale::Linear);
        for (point, year) in line.iter().skip(1).zip(project(&pinned)) {
            let place = frame.place(f64::from(year.year.number()), year.jobs.in_millions());
            let at_the_top = point.y < 1e-4;
            prop_assert!(at_the_top || near(point.x, place.x) && near(point.y, place.y), "{:?}", year);
        }
    }
}
