//! The page's skeleton: its elements with their ids and still parts, held to a reviewed file for each language.
//!
//! A change of the structure fails here with a difference to read. Where it was meant, renew the files and review them
//! with the rest of the change: `UPDATE_EXPECT=1 cargo test --test native outline`.

use std::fmt::Write;

use expect_test::expect_file;
use jobs_explainer::text::Locale;
use scraper::ElementRef;

use super::{Page, pages};

/// The outline of a page's body.
fn outline(page: &Page) -> String {
    let mut lines = String::new();
    append(&mut lines, page.one("body"), 0);
    lines
}

/// Adds an element and what it holds. Neighbours that hold the same are written once, with their number.
fn append(lines: &mut String, element: ElementRef<'_>, depth: usize) {
    let value = element.value();
    let mut name = String::from(value.name());
    for (key, mark) in [("id", '#'), ("data-still", '~'), ("role", '@')] {
        if let Some(text) = value.attr(key) {
            name.push(mark);
            name.push_str(text);
        }
    }
    // Charts are held to their geometry elsewhere.
    if value.name() == "svg" {
        writeln!(lines, "{:1$}{name}", "", depth * 2).expect("writing to a string cannot fail");
        return;
    }
    writeln!(lines, "{:1$}{name}", "", depth * 2).expect("writing to a string cannot fail");
    let mut children = element
        .child_elements()
        .map(|child| {
            let mut lines = String::new();
            append(&mut lines, child, depth + 1);
            lines
        })
        .peekable();
    while let Some(child) = children.next() {
        let mut times = 1;
        while children.next_if_eq(&child).is_some() {
            times += 1;
        }
        if times > 1 {
            let (first, rest) = child.split_once('\n').unwrap_or((&child, ""));
            write!(lines, "{first} × {times}\n{rest}").expect("writing to a string cannot fail");
        } else {
            lines.push_str(&child);
        }
    }
}

#[test]
fn the_outline_of_each_page_is_the_reviewed_one() {
    for page in pages() {
        let file = match page.locale {
            Locale::English => expect_file!["../snapshots/outline.en.txt"],
            Locale::Chinese => expect_file!["../snapshots/outline.zh-Hans.txt"],
        };
        file.assert_eq(&outline(&page));
    }
}
