//! The root of any degree, by arithmetic that gives the same bits everywhere.

/// The positive number whose `degree`-th power is `value`, to a few units in the last place, by Newton's method.
///
/// Nought for nought; not a number for a value below nought, and for a degree of nought.
pub(super) fn root(value: f64, degree: u16) -> f64 {
    if degree == 0 || value.is_nan() || value < 0.0 {
        return f64::NAN;
    }
    if value <= 0.0 {
        return 0.0;
    }
    let others = degree - 1;
    // From above the root every step leads down, until rounding stops it.
    let mut root = value.max(1.0);
    loop {
        let power = (0..others).fold(1.0, |power, _| power * root);
        let next = (f64::from(others) * root + value / power) / f64::from(degree);
        if next < root {
            root = next;
        } else {
            return root;
        }
    }
}
