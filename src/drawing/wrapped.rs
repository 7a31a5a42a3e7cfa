//! Text in lines.

use crate::chart::labels::width_of;

/// A text in as few lines as it takes, all about equally long: no word is left alone on the last.
#[must_use]
pub fn balanced(words: &str, room: f64, size: f64) -> Vec<String> {
    const STEP: f64 = 0.03;
    let mut lines = wrapped(words, room, size);
    let count = lines.len();
    let mut narrower = room;
    while count > 1 && narrower > room / 2.0 {
        narrower -= room * STEP;
        let tried = wrapped(words, narrower, size);
        if tried.len() > count {
            break;
        }
        lines = tried;
    }
    lines
}

/// A text in lines no wider than this at a size, by the widths that the page's own labels reckon with. Words stay whole;
/// Chinese may break anywhere but before or
/// behind a mark that belongs there and between a number and its unit, and a link between its pairs.
fn wrapped(words: &str, room: f64, size: f64) -> Vec<String> {
    let scale = size / 12.0;
    let mut lines = vec![String::new()];
    let mut piece = String::new();
    let mut put = |piece: &mut String| {
        let Some(line) = lines.last_mut() else { return };
        if !line.is_empty() && (width_of(line) + width_of(piece.trim_end())) * scale > room {
            lines.push(std::mem::take(piece));
        } else {
            line.push_str(piece);
            piece.clear();
        }
    };
    for letter in words.chars() {
        let wide = !letter.is_ascii() && !"，。、：；”’》".contains(letter);
        let held = piece.ends_with(|before: char| before.is_ascii_digit() || "“‘《".contains(before));
        if wide && !held && !piece.is_empty() {
            put(&mut piece);
        }
        piece.push(letter);
        if [' ', '?', '&'].contains(&letter) {
            put(&mut piece);
        }
    }
    put(&mut piece);
    lines
}
