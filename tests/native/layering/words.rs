//! Text is content: it lives in `text` and in the data, and takes its numbers from the figures and the model.

use super::source::{none, sources};

fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&character)
}

#[test]
fn chinese_stands_in_the_chinese_text_alone() {
    let mut places = Vec::new();
    for source in sources().iter().filter(|source| !source.path.starts_with("text/chinese")) {
        let chinese = source.literals().filter(|(_, text)| text.contains(is_han));
        places.extend(chinese.map(|(line, text)| source.place(line, text)));
    }
    none(
        &places,
        "Words of a language belong to its module in src/text, where the other language must match them.",
    );
}

#[test]
fn views_and_charts_hold_no_words() {
    let mut places = Vec::new();
    for source in sources().iter().filter(|source| ["view", "chart", "app"].contains(&source.module())) {
        for (line, text) in source.literals() {
            // Class names, attributes and formats are in small letters; a path has a capital letter and numbers.
            let words = text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count();
            let sentence =
                text.ends_with(['.', '?', '!']) || text.starts_with(|c: char| c.is_ascii_uppercase());
            if words >= 2 && sentence {
                places.push(source.place(line, text));
            }
        }
    }
    none(&places, "What the reader reads is said by src/text, in both languages.");
}

/// Numbers that prose may hold by hand, each with why: they are no figures.
const BY_HAND: [(&str, &str); 9] = [
    ("22m", "the site's short name"),
    ("2,200万", "the site's short name"),
    ("1个百分点", "the unit of an effect"),
    ("100万个", "the unit of an effect"),
    ("1,000元", "the unit of an effect"),
    ("每多1亿", "the unit of an effect"),
    ("RMB 1,000", "the unit of an effect"),
    ("^(1/", "the root that a mean growth is"),
    (" − 1", "what growth leaves out"),
];

/// The numbers in a string that are neither in braces, nor a year, nor the month of a date, nor allowed by hand.
fn typed(text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    for (words, _) in BY_HAND {
        text = text.replace(words, " ");
    }
    // What stands in braces is a value or its format.
    let plain: Vec<&str> = text
        .split('{')
        .enumerate()
        .map(
            |(index, part)| if index == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) },
        )
        .collect();
    let plain = plain.join(" ");
    plain
        .split(|character: char| !(character.is_ascii_digit() || ".,".contains(character)))
        .map(|digits| digits.trim_matches(['.', ',']))
        .filter(|digits| !digits.is_empty())
        .filter(|digits| !digits.parse::<u16>().is_ok_and(|year| (2013..=2035).contains(&year)))
        .filter(|digits| {
            !["月", "日", " March"].iter().any(|unit| plain.contains(&format!("{digits}{unit}")))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_figure_is_typed_into_prose() {
    let mut places = Vec::new();
    for source in sources() {
        // The number forms are made of digits.
        let prose = source.path.starts_with("text/") && source.path != "text/number.rs";
        for (line, text) in source.literals().filter(|_| prose) {
            // A literal without letters is a number of the code, such as how many decimals to write.
            if text.chars().any(char::is_alphabetic) && !typed(text).is_empty() && !is_number(text) {
                places.push(source.place(line, text));
            }
        }
    }
    none(
        &places,
        "Prose takes its numbers from the figures and the model, so that a wrong one cannot stand.",
    );
}

/// Whether a literal is a number of the code: `100.0`, `1_000`, `2_u8`.
fn is_number(text: &str) -> bool {
    text.starts_with(|character: char| character.is_ascii_digit())
        && !text.contains([' ', '%'])
        && text.is_ascii()
}

#[test]
fn typed_numbers_are_told_from_years_and_values() {
    assert_eq!(typed("The average was 3.07 million, {}% of it in 2015."), ["3.07"]);
    assert_eq!(typed("平均每年增加307万"), ["307"]);
    for fine in [
        "In March 2019 it was {:02} more",
        "2019年3月",
        "每提高1个百分点，{year}年{verb}{size}个。",
        "22m jobs",
    ] {
        assert!(typed(fine).is_empty(), "{fine}");
    }
    assert!(is_number("100.0") && is_number("2_u8") && !is_number("3 points") && !is_number("3%"));
}
