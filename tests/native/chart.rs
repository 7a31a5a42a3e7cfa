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
mod overlay;
mod path;
mod scale;

use jobs_explainer::chart::frame::Point;

/// The points of a path, as shares of the plot.
fn points(path: &str) -> Vec<Point> {
    path.split(['M', 'L', 'Z']).filter(|pair| !pair.is_empty()).map(point).collect()
}

/// The points of a rough line, each of which is told from the one before.
fn rough_points(path: &str) -> Vec<Point> {
    let mut steps = path.strip_prefix('M').expect("a path has a beginning").split('l');
    let mut at = point(steps.next().expect("a path has a beginning"));
    let mut places = vec![at];
    for step in steps {
        // A minus sign parts the two numbers where no space does.
        let gap = step.rfind([' ', '-']).expect("a step is a pair");
        let (right, down) = step.split_at(gap);
        let moved = point(&format!("{right} {}", down.trim_start()));
        // Coordinates are whole thousandths, which sums of shares only come near.
        let whole = |share: f64| (share * 1000.0).round() / 1000.0;
        at = Point { x: whole(at.x + moved.x), y: whole(at.y + moved.y) };
        places.push(at);
    }
    places
}

fn point(pair: &str) -> Point {
    let (x, y) = pair.split_once(' ').expect("a coordinate is a pair");
    let share = |text: &str| text.parse::<f64>().expect("a coordinate is a number") / 1000.0;
    Point { x: share(x), y: share(y) }
}

/// Whether a place lies within the plot.
fn inside(point: Point) -> bool {
    (0.0..=1.0).contains(&point.x) && (0.0..=1.0).contains(&point.y)
}

/// Whether two shares of the plot are the same to a path's last digit.
fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 0.00011
}
