//! What the documents say of the code is so.

use jobs_explainer::model::{Lever, LeverSpec};
use jobs_explainer::text::number::grouped;

const README: &str = include_str!("../../README.md");
const MODEL: &str = include_str!("../../docs/model.md");
const FIGURES: &str = include_str!("../../data/figures.toml");

/// A slider's number as the documents write it: with a true minus, without needless digits, years ungrouped.
fn number(spec: &LeverSpec, value: f64) -> String {
    if spec.key == "until" {
        grouped(value, 0).replace(',', "")
    } else {
        grouped(value, u8::from(value.fract() != 0.0))
    }
}

#[test]
fn the_readme_names_every_slider_with_its_range_and_default() {
    for lever in Lever::ALL {
        let spec = lever.spec();
        let row = README.lines().find(|line| line.starts_with(&format!("| `{}` |", spec.key)));
        let row = row.unwrap_or_else(|| panic!("README.md has no row for `{}`", spec.key));
        let range = format!("{} to {}", number(spec, spec.minimum), number(spec, spec.maximum));
        assert!(row.contains(&range), "README.md, `{}`: {row} should say {range}", spec.key);
        assert!(row.ends_with(&format!("| {} |", number(spec, spec.default))), "README.md: {row}");
    }
}

#[test]
fn the_model_document_names_every_slider_with_its_range_step_and_default() {
    for lever in Lever::ALL {
        let spec = lever.spec();
        // The laws' table comes first and has a row for `ceiling` too.
        let row = MODEL.lines().rev().find(|line| line.contains(&format!("| `{}` |", spec.key)));
        let row = row.unwrap_or_else(|| panic!("docs/model.md has no row for `{}`", spec.key));
        let start = format!(
            "| `{}` | {} | {} … {}",
            spec.key,
            number(spec, spec.default),
            number(spec, spec.minimum),
            number(spec, spec.maximum)
        );
        assert!(row.contains(&start), "docs/model.md: {row} should say {start}");
        assert!(row.contains(&format!("| {} |", number(spec, spec.step))), "docs/model.md: {row}");
    }
}

#[test]
fn the_fault_that_the_readme_shows_names_the_line_of_that_source() {
    let shown = README.lines().find_map(|line| line.strip_prefix("data/figures.toml:")).unwrap_or_default();
    let line: usize = shown.split(':').next().and_then(|number| number.parse().ok()).unwrap_or_default();
    assert_eq!(FIGURES.lines().nth(line - 1), Some("source = \"xinhua_2019\""));
    let entry = FIGURES.lines().take(line).filter_map(|line| line.strip_prefix("key = ")).last();
    assert_eq!(entry, Some("\"jobs_2018\""));
}

#[test]
fn every_picture_and_page_that_the_documents_link_is_there() {
    let root = crate::package();
    for name in ["README.md", "ARCHITECTURE.md"] {
        let text = std::fs::read_to_string(root.join(name)).expect("the document is there");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(
                link.starts_with("https://") || root.join(link).exists(),
                "{name} links {link}, which is not there"
            );
        }
    }
}

#[test]
fn every_place_of_the_code_map_is_there() {
    let root = crate::package();
    let architecture = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("the document is there");
    let rows = architecture.lines().filter(|line| line.starts_with("| `"));
    let places: Vec<&str> = rows
        .filter_map(|row| row.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    assert!(places.len() > 20, "the code map has {} places", places.len());
    for place in places {
        assert!(root.join(place).exists(), "ARCHITECTURE.md maps {place}, which is not there");
    }
}
