//! The figures as pictures that stand by themselves.

use jobs_explainer::chart::frame::Point;
use jobs_explainer::chart::labels::width_of;
use jobs_explainer::drawing::{Area, COLOURS, Drawing, Hold, INK, Type};
use jobs_explainer::model::{Jobs, Preset, outcome};
use jobs_explainer::picture::{CARD, Subject, card, in_article, in_article_size};
use jobs_explainer::site::{FigureId, Locale, Page};
use scraper::{Html, Selector};

const ADDRESS: &str = "https://example.org/jobs/figure/x/";

/// Every picture, with a name for messages: those for articles, and the cards.
fn pictures() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for page in Page::all() {
        for subject in Subject::of_page(page) {
            let name = |kind: &str| format!("{subject:?}, {}, {kind}", page.locale.tag());
            if subject.names().0.is_some() {
                all.push((name("in an article"), in_article(subject, page.locale, Some(ADDRESS))));
            }
            all.push((name("card"), card(subject, page.locale)));
        }
    }
    all
}

/// A text of a picture: its words, its left and right end, its foot, and its size.
#[derive(Debug)]
#[expect(dead_code, reason = "a failing test prints the words")]
struct Label {
    words: String,
    from: f64,
    to: f64,
    foot: f64,
    size: f64,
}

fn number(element: scraper::ElementRef<'_>, name: &str) -> f64 {
    element.value().attr(name).and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("no {name}"))
}

/// The texts of a picture in its own units: those of a card's chart stand in a group that is moved and made larger.
fn labels(picture: &Html) -> Vec<Label> {
    let texts = Selector::parse("text").expect("it is good");
    picture
        .select(&texts)
        .map(|text| {
            let words: String = text.text().collect();
            let (mut x, mut y, mut size) = (number(text, "x"), number(text, "y"), number(text, "font-size"));
            let group =
                text.parent().and_then(scraper::ElementRef::wrap).filter(|group| group.value().name() == "g");
            if let Some(transform) = group.and_then(|group| group.value().attr("transform")) {
                let numbers: Vec<f64> = transform
                    .split(|letter: char| !letter.is_ascii_digit() && letter != '.')
                    .filter_map(|number| number.parse().ok())
                    .collect();
                let [left, top, scale] = numbers[..] else { panic!("{transform}") };
                (x, y, size) = (left + x * scale, top + y * scale, size * scale);
            }
            let wide = width_of(&words) * size / 12.0;
            let from = match text.value().attr("text-anchor") {
                Some("middle") => x - wide / 2.0,
                Some("end") => x - wide,
                _ => x,
            };
            Label { words, from, to: from + wide, foot: y, size }
        })
        .collect()
}

#[test]
fn every_picture_stands_by_itself_with_a_name_and_words_for_those_who_do_not_see_it() {
    for (name, svg) in pictures() {
        assert!(
            svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=")
                && svg.ends_with("</svg>\n"),
            "{name}"
        );
        for strange in ["href", "style=", "NaN", "=\"inf", " inf ", "<script", "&amp;amp;", "{"] {
            assert!(!svg.contains(strange), "{name} has {strange}");
        }
        let picture = Html::parse_document(&svg);
        for part in ["svg > title", "svg > desc"] {
            let found = picture.select(&Selector::parse(part).expect("it is good")).next();
            assert!(
                found.is_some_and(|part| part.text().collect::<String>().len() > 5),
                "{name} has no {part}"
            );
        }
    }
}

#[test]
fn no_two_labels_of_a_picture_touch_and_none_leaves_it() {
    for (name, svg) in pictures() {
        let picture = Html::parse_document(&svg);
        let root = picture.select(&Selector::parse("svg").expect("it is good")).next().expect("there is one");
        let [width, height] = ["width", "height"].map(|side| number(root, side));
        let labels = labels(&picture);
        assert!(labels.len() > 3, "{name} has {} texts", labels.len());
        for (index, label) in labels.iter().enumerate() {
            let inside = label.from >= 0.0
                && label.to <= width
                && label.foot <= height - 6.0
                && label.foot >= label.size;
            assert!(inside, "{name}: {label:?} leaves {width} by {height}");
            for other in &labels[..index] {
                let beside = label.to <= other.from || other.to <= label.from;
                // Half a line's height apart, letters touch.
                let above = (label.foot - other.foot).abs() >= 0.75 * label.size.min(other.size);
                assert!(beside || above, "{name}: {label:?} touches {other:?}");
            }
        }
    }
}

fn same(one: [f64; 2], other: [f64; 2]) -> bool {
    one.into_iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-9)
}

#[test]
fn a_card_has_the_size_that_other_sites_want_and_a_picture_the_size_that_it_says() {
    for page in Page::all() {
        for subject in Subject::of_page(page) {
            let of = |svg: &str| {
                let picture = Html::parse_document(svg);
                let root = picture
                    .select(&Selector::parse("svg").expect("it is good"))
                    .next()
                    .expect("there is one");
                ["width", "height"].map(|side| number(root, side))
            };
            assert!(same(of(&card(subject, page.locale)), CARD.map(f64::from)));
            let drawn = in_article(subject, page.locale, None);
            assert!(same(of(&drawn), in_article_size(subject, page.locale, None)));
            assert!(
                !drawn.contains("https://example.org"),
                "a site that does not know its address names none"
            );
        }
    }
}

#[test]
fn a_presets_picture_says_its_own_outcome() {
    for locale in Locale::ALL {
        for preset in Preset::ALL {
            let subject = Subject::Preset(preset);
            let outcome: Jobs = outcome(&subject.state().scenario);
            let label = locale.text().point(outcome, 1);
            assert!(card(subject, locale).contains(&label), "{preset:?} says no {label}");
            let finding = subject.words(locale).0;
            assert!(finding.starts_with(locale.workbench().preset_name(preset)), "{finding}");
        }
    }
}

#[test]
fn a_picture_names_its_sources_and_an_alternative_is_made_of_sentences() {
    for locale in Locale::ALL {
        for figure in FigureId::ALL {
            let subject = Subject::Figure(figure);
            let words = subject.alternative(locale);
            assert!(!words.contains("..") && !words.contains("?.") && words.len() > 40, "{words}");
            let svg = in_article(subject, locale, Some(ADDRESS));
            assert!(svg.contains(ADDRESS), "{figure:?}");
        }
        let sources = locale.prose().jobs_source().plain();
        let first = sources.split([' ', '。']).next().expect("there is one");
        assert!(in_article(Subject::Figure(FigureId::Jobs), locale, None).contains(first));
    }
}

#[test]
fn the_colours_are_the_pages() {
    let tokens = include_str!("../../styles/tokens.css");
    for colour in COLOURS {
        // The first is that of the light theme.
        let (_, rest) = tokens.split_once(&format!("--{}: ", colour.token)).expect("the token is there");
        assert!(
            rest.starts_with(&format!("{};", colour.value)),
            "--{} is not {}",
            colour.token,
            colour.value
        );
    }
}

#[test]
fn a_path_of_the_page_is_brought_into_its_place() {
    let area = Area { left: 100.0, top: 10.0, width: 500.0, height: 200.0 };
    assert!(same(area.at(Point { x: 0.5, y: 0.25 }), [350.0, 60.0]));
    let mut drawing = Drawing::new(Locale::English, [10.0, 10.0], "a", "b");
    drawing.path(area, INK, 1.0, "", "M0 0L1000 500l-100-20l4 5V1000H0Z");
    let svg = drawing.end();
    assert!(svg.contains("d=\"M100 10L600 110l-50 -4l2 1V210H100Z\""), "{svg}");
}

#[test]
fn words_in_a_drawing_are_never_markup() {
    let mut drawing = Drawing::new(Locale::English, [10.0, 10.0], "a<b", "c&d");
    drawing.text([1.0, 2.0], Type::label(12.0, INK).held(Hold::End), "<i>&");
    let svg = drawing.end();
    assert!(
        svg.contains("a&lt;b") && svg.contains("c&amp;d") && svg.contains(">&lt;i>&amp;</text>"),
        "{svg}"
    );
}
