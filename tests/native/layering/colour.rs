//! The colours: every pair that the page sets on one another has the contrast that readers need, in both themes.

use std::collections::BTreeMap;

use super::source::none;

const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// What text needs on its ground (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;

/// What marks and the edges of controls need (WCAG 2.2, 1.4.11).
const MARK: f64 = 3.0;

/// What stands on what, and the contrast that it needs.
const PAIRS: [(&str, &str, f64); 21] = [
    ("ink", "paper", TEXT),
    ("ink", "paper-2", TEXT),
    ("ink-2", "paper", TEXT),
    ("ink-2", "paper-2", TEXT),
    ("ink-3", "paper", TEXT),
    ("ink-3", "paper-2", TEXT),
    ("green-text", "paper", TEXT),
    ("green-text", "paper-2", TEXT),
    ("green-text", "green-wash", TEXT),
    ("ink", "green-wash", TEXT),
    ("ink-2", "green-wash", TEXT),
    ("flag-text", "paper", TEXT),
    ("flag-text", "paper-2", TEXT),
    ("flag-text", "flag-wash", TEXT),
    ("ink", "flag-wash", TEXT),
    ("paper", "ink", TEXT),
    // Control outlines and broken lines stand on paper alone.
    ("edge", "paper", MARK),
    ("green", "paper", MARK),
    ("green", "paper-2", MARK),
    ("flag", "paper", MARK),
    ("flag", "paper-2", MARK),
];

/// The colours of a theme, by token.
type Theme = BTreeMap<String, [f64; 3]>;

/// The block of the style sheet that begins with this selector.
fn block(selector: &str) -> &'static str {
    let start = TOKENS.find(selector).unwrap_or_else(|| panic!("tokens.css has no {selector}"));
    let body = &TOKENS[start + selector.len()..];
    body.split('}').next().unwrap_or_default()
}

/// The colours that a block sets; what is no colour is left out.
fn colours(block: &str) -> Theme {
    block
        .split(';')
        .filter_map(|declaration| {
            let (name, value) = declaration.trim().rsplit_once("--")?.1.split_once(':')?;
            let hexadecimal = value.trim().strip_prefix('#')?;
            assert_eq!(hexadecimal.len(), 6, "{name} is no colour of six digits");
            let channel = |at: usize| {
                let byte = u8::from_str_radix(&hexadecimal[at..at + 2], 16).expect("digits are hexadecimal");
                f64::from(byte) / 255.0
            };
            Some((name.trim().to_owned(), [channel(0), channel(2), channel(4)]))
        })
        .collect()
}

/// Light and dark, the latter with what it takes over from the former.
fn themes() -> [(&'static str, Theme); 2] {
    let light = colours(block(":root {"));
    let mut dark = light.clone();
    dark.extend(colours(block(":root[data-theme=\"dark\"] {")));
    [("light", light), ("dark", dark)]
}

/// Relative luminance, as WCAG 2.2 defines it.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] =
        colour.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast, from 1 to 21.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_pair_of_colours_has_its_contrast_in_both_themes() {
    let mut faults = Vec::new();
    for (name, theme) in themes() {
        for (front, ground, least) in PAIRS {
            let colour = |token: &str| *theme.get(token).unwrap_or_else(|| panic!("no --{token} in {name}"));
            let ratio = contrast(colour(front), colour(ground));
            if ratio < least {
                faults.push(format!("--{front} on --{ground} has {ratio:.2} of {least} in {name}"));
            }
        }
    }
    none(&faults, "Readers with low vision lose what has too little contrast.");
}

#[test]
fn the_systems_dark_and_the_readers_are_one() {
    let of_the_system = colours(block(":root:not([data-theme=\"light\"]) {"));
    let of_the_reader = colours(block(":root[data-theme=\"dark\"] {"));
    assert!(of_the_system.len() > 10);
    assert_eq!(of_the_system, of_the_reader, "dark stands twice in tokens.css: change both");
}

#[test]
fn every_colour_has_its_counterpart_in_the_dark() {
    let [(_, light), _] = themes();
    let dark = colours(block(":root[data-theme=\"dark\"] {"));
    let missing: Vec<&String> = light.keys().filter(|token| !dark.contains_key(*token)).collect();
    // The brand's green is the same in both.
    assert_eq!(missing, ["green-mark"]);
}

#[test]
fn contrast_is_that_of_the_standard() {
    let (black, white) = ([0.0; 3], [1.0; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
    // The least grey that passes on white: #767676.
    assert!((contrast([f64::from(0x76) / 255.0; 3], white) - 4.54).abs() < 0.005);
}
