//! No number stands on a page by itself: each is marked with what it is and leads to the entry that explains it.
//!
//! What may hold digits without that is listed here, each with why.

use scraper::{ElementRef, Html, Selector};

use super::{Page, all_pages};

/// What may hold digits of its own, with the reason.
const MAY: [(&str, &str); 22] = [
    (".number", "it is marked, and leads to its entry or stands inside a control"),
    (".entry", "it is what numbers lead to: value, rounding, arithmetic and what to know"),
    (".sum", "it is what the reader's own numbers lead to: counts of years and the ones of the arithmetic"),
    ("desc", "a picture in words, for those who do not see it; its numbers stand in the table"),
    ("time", "a date"),
    ("blockquote", "printed words"),
    ("q", "printed words"),
    ("cite", "a headline"),
    (".translation", "printed words, translated"),
    (".rail-number", "the place of a figure in the story"),
    ("#contents", "the places of the figures in the story"),
    ("#checks ol > li > a", "the places of a check and of its figure"),
    ("#checks-table th", "the place of a check"),
    ("#checks details", "the counts and ones of a sum, whose terms are marked"),
    ("#article", "the article in its numbers: each leads to the figure that tells it"),
    (".slider-effect", "the unit in which an effect is counted; the effect itself is marked"),
    (".entry-source", "names and dates of publications"),
    (".label-year", "a year"),
    (".label-axis", "the scale of a chart"),
    (".axis-grown", "the scale of a chart"),
    (".slider-curve", "drawn for the eye inside a control, whose own words say it"),
    (".bar-mark", "the site's short name"),
];

/// The text nodes of a page's body that hold a digit, are not among what may, and are more than years and days.
fn naked(html: &Html) -> Vec<String> {
    let may: Vec<Selector> = MAY.iter().map(|(css, _)| Selector::parse(css).expect("good")).collect();
    let body = Selector::parse("body").expect("good");
    let body = html.select(&body).next().expect("a page has a body");
    let mut found = Vec::new();
    for node in body.descendants() {
        let Some(text) = node.value().as_text() else { continue };
        let outer: Vec<ElementRef<'_>> = node.ancestors().filter_map(ElementRef::wrap).collect();
        let script = outer.iter().any(|outer| outer.value().name() == "script");
        let allowed = outer.iter().any(|outer| may.iter().any(|selector| selector.matches(outer)));
        if !script
            && !allowed
            && without_years(text).contains(|c: char| c.is_numeric() && !"亿万".contains(c))
        {
            found.push(text.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    found
}

/// A text without its years (2018, 2014–18, ’15) and its days and months (4 March, 3月4日).
fn without_years(text: &str) -> String {
    let mut rest: Vec<char> = text.chars().collect();
    let is_year = |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let mut start = 0;
    while start < rest.len() {
        let length = rest[start..].iter().take_while(|c| c.is_ascii_digit()).count();
        let digits: String = rest[start..start + length].iter().collect();
        let before: String = rest[..start].iter().collect();
        let after: String = rest[start + length..].iter().collect();
        let months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
        let day = length <= 2
            && (after.starts_with('月')
                || after.starts_with('日')
                || months.iter().any(|month| after.starts_with(&format!(" {month}"))));
        let short_year = length == 2 && (before.ends_with('’') || before.ends_with("Y–"));
        // A value is never taken for a year: it would have a unit, a decimal point or a group behind it.
        let grouped = after.starts_with(',') && after[1..].starts_with(|c: char| c.is_ascii_digit());
        let plain = !grouped && !after.starts_with('%') && !before.ends_with([',', '.']);
        if length > 0 && (day || short_year || (is_year(&digits) && plain)) {
            rest.splice(start..start + length, ['Y']);
            start += 1;
        } else {
            start += length.max(1);
        }
    }
    rest.into_iter().collect()
}

#[test]
fn every_number_of_every_page_says_where_it_comes_from() {
    for page in all_pages() {
        let found = naked(&page.html);
        assert!(found.is_empty(), "{:?} has numbers that lead nowhere: {found:#?}", page.site);
    }
}

#[test]
fn whatever_may_hold_digits_stands_on_some_page() {
    let pages: Vec<Page> = all_pages().collect();
    for (css, reason) in MAY {
        assert!(pages.iter().any(|page| !page.all(css).is_empty()), "{css} ({reason}) stands on no page");
    }
}

#[test]
fn a_digit_put_into_a_text_by_hand_is_found() {
    for page in all_pages() {
        for (put, is_naked) in [
            ("<p>grew by 7 per cent</p>", true),
            ("<p>2.05 million</p>", true),
            ("<p>1,234</p>", true),
            ("<p>约2,235万个</p>", true),
            ("<p>in 2018, 2014–18 and ’15</p>", false),
            ("<p>on 4 March 2019</p>", false),
            ("<p>2019年3月4日</p>", false),
            ("<p><a class=\"number\" href=\"#x\">7%</a></p>", false),
        ] {
            let spoilt = page.source.replacen("</main>", &format!("{put}</main>"), 1);
            let found = naked(&Html::parse_document(&spoilt));
            let expected = naked(&page.html).len() + usize::from(is_naked);
            assert_eq!(found.len(), expected, "{put} in {:?}", page.site);
        }
    }
}
