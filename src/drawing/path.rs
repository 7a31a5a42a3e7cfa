//! The page's paths, brought from their square into an area.

use super::Area;
use crate::chart::path::SIDE;
use crate::decimal;

/// A path of the page's square as one of an area. It knows the steps that `chart::path` writes: `M`, `L` and `l` with pairs of
/// numbers, `V` and `H` with one, and `Z`; what it does not know ends the path.
pub(super) fn placed(path: &str, area: Area) -> String {
    let [across, down] = [area.width / SIDE, area.height / SIDE];
    let mut drawn = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(step) = rest.chars().next() {
        rest = &rest[step.len_utf8()..];
        let numbers = match step {
            'M' | 'L' | 'l' => 2,
            'H' | 'V' => 1,
            'Z' => 0,
            _ => return drawn,
        };
        drawn.push(step);
        for place in 0..numbers {
            let Some((value, behind)) = number(rest) else { return drawn };
            rest = behind;
            let horizontal = step != 'V' && place == 0;
            let (scale, from) = if horizontal { (across, area.left) } else { (down, area.top) };
            let at = value * scale + if step == 'l' { 0.0 } else { from };
            if place > 0 {
                drawn.push(' ');
            }
            // To the hundredth: small steps add up.
            drawn.push_str(&decimal::shortest(at, 2));
        }
    }
    drawn
}

/// The number that a text begins with, and what follows it.
fn number(text: &str) -> Option<(f64, &str)> {
    let text = text.trim_start_matches(' ');
    let sign = usize::from(text.starts_with('-'));
    let digits = text[sign..].find(|letter: char| !letter.is_ascii_digit() && letter != '.');
    let end = digits.map_or(text.len(), |end| sign + end);
    Some((decimal::parse(&text[..end])?, &text[end..]))
}
