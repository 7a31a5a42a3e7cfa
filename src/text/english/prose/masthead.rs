//! The article without its words, at the head of the page. In English.

use super::super::{English, plain};
use crate::model::Verdict;
use crate::report::{ARTICLE_SEARCH_SUCCESS, ARTICLE_USERS, Figure, provenance};
use crate::text::{EntryProse, MastheadProse};

impl MastheadProse for English {
    fn article_title(&self) -> &'static str {
        "The article in fourteen numbers."
    }

    fn article_note(&self) -> String {
        let source = provenance::ARTICLE_JOBS_2018.source;
        format!(
            "{}, {}, with everything else taken out. Choose a number to see where it stands.",
            source.publisher.english,
            self.date(source.date)
        )
    }

    fn article_number(&self, figure: &Figure) -> String {
        // The article spells these two out.
        if *figure == ARTICLE_USERS {
            String::from("one billion")
        } else if *figure == ARTICLE_SEARCH_SUCCESS {
            String::from("a quarter")
        } else {
            plain(figure)
        }
    }

    fn number_verdict(&self, verdict: Verdict) -> &'static str {
        match verdict {
            Verdict::Follows => ", follows",
            Verdict::ExplainedByRounding => ", explained by rounding",
            Verdict::DoesNotFollow => ", does not follow",
            Verdict::CannotBeChecked => ", cannot be checked",
        }
    }

    fn verdict_count(&self, verdict: Verdict, count: usize) -> String {
        let number = COUNTS.get(count).copied().unwrap_or("many");
        let does = match (verdict, count) {
            (Verdict::Follows, 1) => "follows",
            (Verdict::Follows, _) => "follow",
            (Verdict::ExplainedByRounding, _) => "explained by rounding",
            (Verdict::DoesNotFollow, 1) => "does not follow",
            (Verdict::DoesNotFollow, _) => "do not follow",
            (Verdict::CannotBeChecked, _) => "cannot be checked",
        };
        format!("{number} {does}")
    }
}

/// The counts that can come of fourteen numbers, from none.
const COUNTS: [&str; 15] = [
    "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen",
];
