//! Scenarios side by side, what moves the outcome, and which count is meant, in English.

use super::yours;
use crate::model::{
    Assumption, Base, Cause, DOTS, Influence, Jobs, Lever, MOST, Outlook, Pin, Scenario, jobs_after,
    main_income_share, outcome, solves,
};
use crate::report::{JOBS_2019, JOBS_2019_DIRECT};
use crate::text::english::control::with_unit;
use crate::text::english::{English, million, quantity};
use crate::text::number::{grouped, signed, signed_percent};
use crate::text::sentence::sentence;
use crate::text::{CompareText, ControlText, GrowthText, Sentence};
use crate::workbench::{JobsMeant, LaterMeant};

impl CompareText for English {
    fn compare_heading(&self) -> &'static str {
        "Scenarios side by side"
    }

    fn compare_lead(&self) -> &'static str {
        "“Pin” keeps the scenario as it stands, up to three of them. Each differs from yours by what its row says."
    }

    fn compare_heads(&self) -> [String; 6] {
        let most = format!("{MOST} endings in {DOTS}");
        ["Scenario", "Assumes", "Outcome", &most, "Reach the target", "Against yours"].map(str::to_owned)
    }

    fn present(&self) -> &'static str {
        "Yours"
    }

    fn usual(&self) -> &'static str {
        "The report’s pace"
    }

    fn assumed(&self, scenario: &Scenario) -> Sentence {
        let mut said = sentence![self.law_name(scenario.law), ","];
        for lever in scenario.law.levers().filter(|lever| solves(*lever) && *lever != Lever::Until) {
            said.push(format!(" {} ", self.lever_name(lever).to_lowercase()));
            said.push(yours(input(scenario, lever)));
            said.push(",");
        }
        said.push(" give or take ");
        said.push(yours(input(scenario, Lever::GiveOrTake)));
        said.push(format!(", until {}", scenario.until().number()));
        if scenario.base == Base::Article {
            said.push(", from the article’s figures");
        }
        said
    }

    fn short_range(&self, outlook: &Outlook) -> Sentence {
        let [low, high] = [outlook.low, outlook.high].map(|end| grouped(end.in_millions(), 1));
        if low == high { sentence![yours(low)] } else { sentence![yours(low), " to ", yours(high)] }
    }

    fn short_chance(&self, outlook: &Outlook) -> Sentence {
        sentence![yours(outlook.dots_reaching.to_string()), format!(" of {DOTS}")]
    }

    fn short_outcome(&self, scenario: &Scenario) -> Sentence {
        sentence![yours(million(outcome(scenario), 1)), format!(" in {}", scenario.until().number())]
    }

    fn short_difference(&self, scenario: &Scenario, present: &Scenario) -> Sentence {
        sentence![yours(apart(scenario, present))]
    }

    fn difference(&self, pin: &Pin, present: &Scenario, causes: &[Cause]) -> Sentence {
        let gap = (outcome(&pin.scenario) - outcome(present)).in_millions();
        let mut said = sentence![format!("“{}” ", pin.name)];
        if causes.is_empty() {
            let same = present.with_growth_of(&pin.scenario) == *present;
            said.push(if same {
                "assumes what yours does."
            } else {
                "ends where yours does; how sure it is, or its target, differs."
            });
            return said;
        }
        // Less than half of the last digit is no difference that the page could show.
        if gap.abs() < 0.05 {
            said.push("ends about where yours does: ");
        } else {
            said.push("ends ");
            said.push(yours(million(Jobs::millions(gap.abs()), 1)));
            said.push(if gap < 0.0 { " lower than yours: " } else { " higher than yours: " });
        }
        for (index, cause) in causes.iter().enumerate() {
            said.push(if index == 0 { "" } else { "; " });
            match cause.assumption {
                Assumption::Base => said.push(match pin.scenario.base {
                    Base::Report => "the report’s figures in place of the article’s",
                    Base::Article => "the article’s figures in place of the report’s",
                }),
                Assumption::Law => said.push(format!(
                    "the law “{}” in place of “{}”",
                    self.law_name(pin.scenario.law).to_lowercase(),
                    self.law_name(present.law).to_lowercase()
                )),
                Assumption::Lever(lever) => {
                    said.push(format!("{} ", self.lever_name(lever).to_lowercase()));
                    said.push(yours(input(&pin.scenario, lever)));
                    said.push(" in place of ");
                    said.push(yours(input(present, lever)));
                }
            }
            // A single cause explains the whole gap, which is said already.
            if causes.len() > 1 {
                said.push(", which makes ");
                said.push(yours([&signed(cause.part.in_millions(), 1), " million"].concat()));
            }
        }
        let unsure = [&pin.scenario, present].iter().any(|one| one.has_ranges());
        said.push(if unsure { ". Of a range its middle counts here" } else { "" });
        said.push(".");
        said
    }

    fn adopt(&self, pin: &Pin) -> [String; 2] {
        ["Take up".into(), format!("Take up “{}”", pin.name)]
    }

    fn unpin(&self, pin: &Pin) -> [String; 2] {
        ["Drop".into(), format!("Drop “{}”", pin.name)]
    }

    fn rename(&self, pin: &Pin) -> String {
        format!("Name of “{}”", pin.name)
    }

    fn link_field(&self) -> &'static str {
        "Somebody else’s link"
    }

    fn pin_link(&self) -> &'static str {
        "Pin this link"
    }

    fn no_link(&self) -> &'static str {
        "That is no link. Copy one with “Copy link” and paste it whole."
    }

    fn empty_link(&self) -> &'static str {
        "This link sets nothing in this figure: it would show the report’s pace, which is in the table already."
    }

    fn link_mended(&self) -> &'static str {
        "Pinned; but parts of the link could not be taken as they are written, and are as near as they can be."
    }

    fn influence_heading(&self) -> &'static str {
        "What moves the outcome most"
    }

    fn influence_lead(&self, scenario: &Scenario) -> Sentence {
        sentence![format!(
            "Each slider tried by itself: over its range where it is not sure, else a tenth of its track to either \
                 side. The outcomes are those of {}, for “Until” those of the years tried; in millions.",
            scenario.until().number()
        )]
    }

    fn influence_heads(&self) -> [&'static str; 4] {
        ["Slider", "Tried", "Outcomes", "Apart"]
    }

    fn tried(&self, influence: &Influence) -> Sentence {
        let end = |value: f64| yours(with_unit(influence.lever, value));
        sentence![end(influence.tried.low), " to ", end(influence.tried.high)]
    }

    fn outcomes(&self, influence: &Influence) -> Sentence {
        let [low, high] = [influence.low, influence.high].map(|end| yours(grouped(end.in_millions(), 1)));
        sentence![low, " to ", high]
    }

    fn swing(&self, influence: &Influence) -> Sentence {
        sentence![yours(grouped(influence.swing().in_millions(), 1))]
    }

    fn definitions_heading(&self) -> &'static str {
        "Under other definitions"
    }

    fn definitions_lead(&self) -> &'static str {
        "The same assumptions, counted in other ways. In 2019 a new kind of jobs joined the headline count."
    }

    fn jobs_legend(&self) -> &'static str {
        "Jobs meant"
    }

    fn jobs_name(&self, jobs: JobsMeant) -> &'static str {
        match jobs {
            JobsMeant::All => "all",
            JobsMeant::MainIncome => "main income only",
        }
    }

    fn later_legend(&self) -> &'static str {
        "The count of 2019"
    }

    fn later_name(&self, later: LaterMeant) -> &'static str {
        match later {
            LaterMeant::Headline => "headline",
            LaterMeant::LikeForLike => "like for like",
        }
    }

    fn definition(&self, base: Base, later: LaterMeant) -> String {
        let figures = match base {
            Base::Report => "As the report has them",
            Base::Article => "As the article printed them",
        };
        [figures, ", ", self.later_name(later)].concat()
    }

    fn strip_heads(&self, scenario: &Scenario) -> [String; 5] {
        let outcome = format!("In {}", scenario.until().number());
        ["Figures", "Jobs", &outcome, "In 2019", "In 2019 against the report"].map(str::to_owned)
    }

    fn strip_count(&self, jobs: Jobs) -> Sentence {
        sentence![yours(million(jobs, 1))]
    }

    fn strip_miss(&self, percent: Option<f64>) -> Sentence {
        match percent {
            Some(percent) => sentence![yours(signed_percent(percent, 1))],
            None => sentence!["not reported"],
        }
    }

    fn meant(&self, scenario: &Scenario, jobs: JobsMeant, later: LaterMeant) -> Sentence {
        let (whom, share) = match jobs {
            JobsMeant::All => ("All job opportunities: ", 1.0),
            JobsMeant::MainIncome => (
                "Jobs that are somebody’s main income, if their share stays what it was: ",
                main_income_share(scenario.base),
            ),
        };
        let count = |jobs: Jobs| yours(million(jobs * share, 1));
        let year = format!(" in {}. Of 2019 the scenario says ", scenario.until().number());
        let mut said =
            sentence![whom, count(outcome(scenario)), year, count(jobs_after(scenario, 1)), ", the report "];
        said.push(match later {
            LaterMeant::Headline => quantity(&JOBS_2019),
            LaterMeant::LikeForLike => quantity(&JOBS_2019_DIRECT),
        });
        said.push(match jobs {
            JobsMeant::All => ".",
            JobsMeant::MainIncome => " of all kinds: how many were a main income it does not say.",
        });
        said
    }
}

/// What a law takes from a lever: a value, or a range.
fn input(scenario: &Scenario, lever: Lever) -> String {
    match scenario.range(lever) {
        Some(range) => format!("{} to {}", with_unit(lever, range.low), with_unit(lever, range.high)),
        None => with_unit(lever, scenario.get(lever)),
    }
}

/// How far an outcome is from another, in millions and with its sign.
fn apart(scenario: &Scenario, present: &Scenario) -> String {
    [&signed((outcome(scenario) - outcome(present)).in_millions(), 1), " million"].concat()
}
