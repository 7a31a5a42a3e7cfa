//! The charts' geometry, as values: scales, ticks, paths, labels, and what each chart draws of a scenario.

mod additions;
mod checks;
mod curve;
mod guess;
mod job_search;
mod jobs;
mod label;
mod levels;
mod living;
mod masthead;
mod mini_programs;
mod money;
mod path;
mod scale;

use jobs_explainer::chart::frame::Point;

/// The points of a path, as shares of the plot.
fn points(path: &str) -> Vec<Point> {
    path.split(['M', 'L', 'Z'])
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (x, y) = pair.split_once(' ').expect("a coordinate is a pair");
            let share = |text: &str| text.parse::<f64>().expect("a coordinate is a number") / 1000.0;
            Point { x: share(x), y: share(y) }
        })
        .collect()
}

/// Whether a place lies within the plot.
fn inside(point: Point) -> bool {
    (0.0..=1.0).contains(&point.x) && (0.0..=1.0).contains(&point.y)
}

/// Whether two shares of the plot are the same to a path's last digit.
fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 0.00011
}
