//! The pictures of the built site as PNG, from the drawings that `prerender` wrote.
//!
//! A drawing names faces by the page's own lists; here one of each list must be installed, so that a picture looks like the
//! page and not like whatever face the machine has.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Options, Tree};

use crate::digest::files;
use crate::packages::Need;
use crate::progress::Step;

/// The faces of which one must be there, and the package that brings one: those that argue, those that label, and those that have
/// the signs of the verdicts.
const FACES: [(Need, &[&str]); 5] = [
    (Need::LatinFont, &["Charter", "Sitka Text", "Cambria", "Noto Serif"]),
    (Need::LatinFont, &["Segoe UI", "Roboto", "Noto Sans"]),
    (Need::ChineseFont, &["Songti SC", "Noto Serif CJK SC", "Source Han Serif SC"]),
    (Need::ChineseFont, &["PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC"]),
    (Need::ChineseFont, &["Segoe UI Symbol", "Apple Symbols", "Noto Sans CJK SC", "DejaVu Sans"]),
];

/// How wide a picture for an article is made, in pixels: twice its width on the page, for screens that show as many.
const ARTICLE_WIDTH: u32 = 1920;

/// How wide a card is made, in pixels.
const CARD_WIDTH: u32 = 1200;

/// The fonts that this machine has.
fn fonts() -> Database {
    let mut fonts = Database::new();
    fonts.load_system_fonts();
    fonts
}

/// Those of the needed fonts that are not there.
pub fn missing_fonts() -> Vec<Need> {
    let fonts = fonts();
    let has = |name: &str| fonts.faces().any(|face| face.families.iter().any(|(family, _)| family == name));
    let mut missing: Vec<Need> = FACES
        .into_iter()
        .filter(|(_, names)| !names.iter().any(|name| has(name)))
        .map(|(need, _)| need)
        .collect();
    missing.dedup();
    missing
}

/// Makes a PNG beside each drawing below a folder, and returns how many there are.
///
/// # Errors
/// A drawing cannot be read, is none, or cannot be written; the error names it.
pub fn folder(folder: &Path, step: &mut Step) -> Result<usize> {
    let drawings: Vec<PathBuf> = files(folder, &|_| true)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .map(|path| folder.join(path))
        .collect();
    let fonts = Arc::new(fonts());
    for (index, path) in drawings.iter().enumerate() {
        let svg = fs::read_to_string(path)
            .with_context(|| format!("The drawing {} cannot be read.", path.display()))?;
        let is_card = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("card"));
        let png = png(&svg, &fonts, if is_card { CARD_WIDTH } else { ARTICLE_WIDTH })
            .with_context(|| format!("The drawing {} cannot be made a picture.", path.display()))?;
        let path = path.with_extension("png");
        fs::write(&path, png)
            .with_context(|| format!("The picture {} cannot be written.", path.display()))?;
        step.report(format_args!("made {} of {} pictures", index + 1, drawings.len()));
    }
    Ok(drawings.len())
}

/// A drawing as a picture so many pixels wide.
fn png(svg: &str, fonts: &Arc<Database>, width: u32) -> Result<Vec<u8>> {
    let options = Options { fontdb: Arc::clone(fonts), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let scale = f64::from(width) / f64::from(tree.size().width());
    let height = (f64::from(tree.size().height()) * scale).round();
    if !(1.0..=8192.0).contains(&height) {
        bail!("It would be {height} pixels high.");
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole, and was just seen to be between these"
    )]
    let (height, scale) = (height as u32, scale as f32);
    let mut picture = Pixmap::new(width, height).context("There is no room for it.")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    Ok(picture.encode_png()?)
}

#[cfg(test)]
mod tests {
    use jobs_explainer::picture::{Subject, card, in_article};
    use jobs_explainer::site::Page;

    use super::*;

    #[test]
    fn a_drawing_becomes_a_picture_of_the_asked_width_in_its_colours() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10' width='20' height='10'>\
                   <rect width='20' height='10' fill='#0a8f5b'/></svg>";
        let png = png(svg, &Arc::new(Database::new()), 60).unwrap();
        let picture = Pixmap::decode_png(&png).unwrap();
        assert_eq!((picture.width(), picture.height()), (60, 30));
        let pixel = picture.pixel(30, 15).unwrap();
        assert_eq!((pixel.red(), pixel.green(), pixel.blue()), (0x0a, 0x8f, 0x5b));
    }

    #[test]
    fn the_faces_that_are_looked_for_are_those_of_the_drawings() {
        let drawn: String = Page::all()
            .flat_map(|page| {
                Subject::of_page(page).into_iter().map(move |subject| card(subject, page.locale))
            })
            .collect();
        for name in FACES.into_iter().flat_map(|(_, names)| names) {
            assert!(drawn.contains(name), "no drawing is set in {name}");
        }
    }

    #[test]
    fn every_drawing_of_the_site_becomes_a_picture_with_whatever_fonts_there_are() {
        let fonts = Arc::new(fonts());
        for page in Page::all() {
            for subject in Subject::of_page(page) {
                for svg in [in_article(subject, page.locale, None), card(subject, page.locale)] {
                    let picture = Pixmap::decode_png(&png(&svg, &fonts, 120).unwrap()).unwrap();
                    assert_eq!(picture.width(), 120, "{subject:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_drawing_is_an_error() {
        assert!(png("<p>no</p>", &Arc::new(Database::new()), 60).is_err());
    }
}
