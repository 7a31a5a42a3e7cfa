//! The article with nothing left in it but its numbers: a bar for each word, and each number with the sign of what came of it.

use super::verdict_colour;
use crate::chart::labels::width_of;
use crate::chart::masthead::{Piece, paragraphs};
use crate::drawing::{Area, Drawing, HAIR, Type};
use crate::model::{ArticleNumber, Base, Verdict};
use crate::site::Locale;

/// How wide a character of a word is drawn.
const LETTER: f64 = 5.6;

/// The room between two words.
const SPACE: f64 = 6.0;

/// The size of a number.
const NUMBER: f64 = 17.0;

pub(super) fn masthead(drawing: &mut Drawing, area: Area, locale: Locale) {
    let paragraphs = paragraphs();
    let fits = |leading: f64| lines(&mut None, area, locale, &paragraphs, leading) <= area.height;
    // As airy as it can be.
    let leading = [25.0, 23.0, 21.0, 19.0].into_iter().find(|leading| fits(*leading)).unwrap_or(17.5);
    lines(&mut Some(drawing), area, locale, &paragraphs, leading);
}

/// Draws the paragraphs, if there is a drawing; gives back how high they are.
fn lines(
    drawing: &mut Option<&mut Drawing>,
    area: Area,
    locale: Locale,
    paragraphs: &[Vec<Piece>],
    leading: f64,
) -> f64 {
    let mut foot = area.top + NUMBER;
    let mut x = area.left;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            foot += leading * 1.25;
            x = area.left;
        }
        let mut next = |width: f64| {
            if x + width > area.x(1.0) && x > area.left {
                x = area.left;
                foot += leading;
            }
            let place = [x, foot];
            x += width + SPACE;
            place
        };
        for piece in paragraph {
            match piece {
                Piece::Words(lengths) => {
                    for &length in lengths {
                        let width = length as f64 * LETTER;
                        let [left, foot] = next(width);
                        if let Some(drawing) = drawing.as_deref_mut() {
                            drawing.bar(Area { left, top: foot - 8.0, width, height: 8.0 }, HAIR);
                        }
                    }
                }
                Piece::Number(number) => {
                    let words = locale.prose().article_number(number.figure);
                    // No less than the page's labels are reckoned.
                    let wide = bold_width(&words).max(width_of(&words) / 12.0) * NUMBER;
                    let [left, foot] = next(wide + NUMBER * 0.7);
                    if let Some(drawing) = drawing.as_deref_mut() {
                        let colour = verdict_colour(verdict(*number));
                        drawing.text([left, foot], Type::words(NUMBER, colour).bold(), &words);
                        // By itself: not every program takes two faces in one text.
                        drawing.text(
                            [left + wide + SPACE / 3.0, foot],
                            Type::sign(NUMBER, colour),
                            verdict(*number).sign(),
                        );
                    }
                }
            }
        }
    }
    foot - area.top
}

/// About how wide words are in bold with serifs, as a part of their size: they are few, short, and have a sign close behind them.
fn bold_width(words: &str) -> f64 {
    let wide = |letter: char| match letter {
        ' ' | '.' | ',' => 0.3,
        'i' | 'l' => 0.42,
        '%' | 'm' | 'M' => 0.95,
        letter if letter.is_ascii() => 0.6,
        _ => 1.0,
    };
    words.chars().map(wide).sum()
}

fn verdict(number: ArticleNumber) -> Verdict {
    number.check.verdict(Base::Report)
}
