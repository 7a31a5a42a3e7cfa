//! The pictures. In English.

use super::super::English;
use crate::text::{PictureProse, SourceGroup};

impl PictureProse for English {
    fn picture_words(&self, finding: &str, said: &str) -> String {
        let stop = if finding.ends_with('?') { " " } else { ". " };
        [finding, stop, said].concat()
    }

    fn picture_of_sources(&self, figures: usize, sources: usize) -> String {
        format!(
            "{figures} figures stand here with their words, from {sources} publications. Each mark is a figure: filled \
             where its words were read in the source, open where it was worked out or inferred from them. None was read in the report \
             itself, which was not available."
        )
    }

    fn picture_of_usual(&self) -> &'static str {
        "In this picture your figures are the page’s usual settings."
    }

    fn picture_of_preset(&self, why: &str) -> String {
        format!(" That is {why}.")
    }

    fn picture_of_search(&self) -> &'static str {
        "The product counts no jobs: a survey’s shares do not hold for every account."
    }

    fn source_group(&self, group: SourceGroup, figures: usize) -> String {
        let name = match group {
            SourceGroup::Article => "The article itself",
            SourceGroup::Agencies => "News agencies",
            SourceGroup::Press => "Newspapers, magazines and broadcasters",
            SourceGroup::Trade => "Trade press and blogs",
            SourceGroup::Reprints => "The report’s press release and reprints",
            SourceGroup::Official => "State bodies, statistics and law",
        };
        format!("{name}: {figures}")
    }
}
