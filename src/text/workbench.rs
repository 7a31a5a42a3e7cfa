//! What the workbench says. Apart from [`super::Text`], since the page itself never says it: none of it is in the page's
//! WebAssembly.

use super::{Origin, Sentence};
use crate::model::{
    Base, Cause, Derived, Influence, Jobs, Lever, Outlook, Pin, Preset, Scenario, Solution, Yardstick,
};
use crate::report::JOBS_2022;
use crate::workbench::{FuturesStyle, JobsMeant, LaterMeant};

/// All that the workbench has to say in one language.
pub trait WorkbenchText: TurnText + CompareText + TakeText {}

/// Showing again, putting back, turning the model round, scenarios to start from.
pub trait TurnText {
    /// The name of its row of buttons.
    fn more_tools(&self) -> &'static str;
    /// The button that shows the last change again.
    fn replay(&self) -> &'static str;
    /// The button that puts the scenario aside.
    fn pin(&self) -> &'static str;
    /// The button that puts the law and its levers back.
    fn reset_assumptions(&self) -> &'static str;
    /// What the last change did to the outcome, with its sign.
    fn changed(&self, before: &Scenario, now: &Scenario) -> Sentence;
    /// Said while no change is known.
    fn unchanged(&self) -> &'static str;
    /// Said once no further scenario can be pinned.
    fn pins_full(&self) -> &'static str;
    /// Said where the workbench's part of a link could not be read, or not wholly.
    fn settings_mended(&self) -> &'static str;
    /// The target where the axis does not reach it: above the axis, or below it.
    fn target_beyond(&self, target: Jobs) -> String;
    /// The name of the handle that moves the target's line.
    fn move_target(&self) -> &'static str;
    /// What the switch between paths and fan is about.
    fn futures_legend(&self) -> &'static str;
    /// A side of it.
    fn futures_style(&self, style: FuturesStyle) -> &'static str;
    /// The question that turns the model round.
    fn solve_heading(&self) -> &'static str;
    /// What is asked: to reach the target by the last year.
    fn solve_lead(&self, scenario: &Scenario) -> Sentence;
    /// What one lever would have to be, and how that compares with what happened; or how near it comes.
    fn solved(&self, lever: Lever, solution: Solution) -> Sentence;
    /// The button that sets a lever to the answer, or to what comes nearest to one, and its accessible name; both stay the same
    /// while the answer changes.
    fn solve_button(&self, lever: Lever) -> [String; 2];
    /// The panel of scenarios to start from.
    fn presets_heading(&self) -> &'static str;
    /// The name of one.
    fn preset_name(&self, preset: Preset) -> &'static str;
    /// Why one would start from it.
    fn preset_why(&self, preset: Preset) -> Sentence;
}

/// Scenarios side by side, what moves the outcome, and which count is meant.
pub trait CompareText {
    /// The panel of scenarios side by side.
    fn compare_heading(&self) -> &'static str;
    /// What it is for, and how many scenarios it takes.
    fn compare_lead(&self) -> &'static str;
    /// Its heads: scenario, what is assumed, outcome, range, reaching the target, difference.
    fn compare_heads(&self) -> [String; 6];
    /// The present scenario, as a row's head.
    fn present(&self) -> &'static str;
    /// The scenario of the report's pace, as a row's head.
    fn usual(&self) -> &'static str;
    /// What a scenario assumes, short.
    fn assumed(&self, scenario: &Scenario) -> Sentence;
    /// The range of its futures, short.
    fn short_range(&self, outlook: &Outlook) -> Sentence;
    /// How many of its futures reach the target, short.
    fn short_chance(&self, outlook: &Outlook) -> Sentence;
    /// Its outcome, and the year.
    fn short_outcome(&self, scenario: &Scenario) -> Sentence;
    /// How far its outcome is from the present one.
    fn short_difference(&self, scenario: &Scenario, present: &Scenario) -> Sentence;
    /// Why a scenario ends elsewhere than the present one, which assumes otherwise.
    fn difference(&self, pin: &Pin, present: &Scenario, causes: &[Cause]) -> Sentence;
    /// The button that takes a pin up, and its accessible name.
    fn adopt(&self, pin: &Pin) -> [String; 2];
    /// The button that drops a pin, and its accessible name.
    fn unpin(&self, pin: &Pin) -> [String; 2];
    /// The accessible name of the field that renames a pin.
    fn rename(&self, pin: &Pin) -> String;
    /// The field that takes a link.
    fn link_field(&self) -> &'static str;
    /// The button that pins what the link assumes.
    fn pin_link(&self) -> &'static str;
    /// Said where the field holds no link.
    fn no_link(&self) -> &'static str;
    /// Said where the link assumes nothing.
    fn empty_link(&self) -> &'static str;
    /// Said where parts of the link could not be read.
    fn link_mended(&self) -> &'static str;

    /// The panel of what moves the outcome.
    fn influence_heading(&self) -> &'static str;
    /// What is tried.
    fn influence_lead(&self, scenario: &Scenario) -> Sentence;
    /// Its heads: slider, tried, outcomes, apart.
    fn influence_heads(&self) -> [&'static str; 4];
    /// Between which values a lever is tried.
    fn tried(&self, influence: &Influence) -> Sentence;
    /// The outcomes there.
    fn outcomes(&self, influence: &Influence) -> Sentence;
    /// How far apart they are.
    fn swing(&self, influence: &Influence) -> Sentence;

    /// The panel of definitions.
    fn definitions_heading(&self) -> &'static str;
    /// What they are.
    fn definitions_lead(&self) -> &'static str;
    /// What the choice of jobs is about.
    fn jobs_legend(&self) -> &'static str;
    /// A side of it.
    fn jobs_name(&self, jobs: JobsMeant) -> &'static str;
    /// What the choice of the later count is about.
    fn later_legend(&self) -> &'static str;
    /// A side of it.
    fn later_name(&self, later: LaterMeant) -> &'static str;
    /// A definition, as a row's head: whose figures, and which later count.
    fn definition(&self, base: Base, later: LaterMeant) -> String;
    /// The heads of the strip: figures, jobs, the count in the last year, that in 2019, how far this is from the report on it.
    fn strip_heads(&self, scenario: &Scenario) -> [String; 5];
    /// A cell with a count.
    fn strip_count(&self, jobs: Jobs) -> Sentence;
    /// How far the scenario is from the later count of 2019; or that it cannot be told.
    fn strip_miss(&self, percent: Option<f64>) -> Sentence;
    /// What the present definitions make of the outcome.
    fn meant(&self, scenario: &Scenario, jobs: JobsMeant, later: LaterMeant) -> Sentence;
}

/// What a reader takes along.
pub trait TakeText {
    /// The panel.
    fn take_heading(&self) -> &'static str;
    /// A line to quote: number, range, condition, source; the link follows it.
    fn quotation(&self, scenario: &Scenario, outlook: &Outlook) -> String;
    /// The button that copies it.
    fn copy_quotation(&self) -> &'static str;
    /// The buttons that save: the numbers, the chart as a drawing, the chart as a picture.
    fn save(&self) -> [&'static str; 3];
    /// The button that prints the reader's scenario.
    fn print(&self) -> &'static str;
    /// Said once something was copied.
    fn copied(&self) -> &'static str;
    /// Said where the clipboard is closed.
    fn not_copied(&self) -> &'static str;
    /// Said where a file could not be saved.
    fn not_saved(&self) -> &'static str;
    /// The title of the chart as a picture of its own.
    fn chart_title(&self) -> &'static str;
    /// What must be said with it: what it is not, and where its numbers come from.
    fn caveats(&self) -> [String; 2];
}

/// Where a yardstick's value comes from.
pub(super) const fn yard_origin(lever: Lever, yard: Yardstick) -> Origin {
    Origin::Derived(match (lever, yard) {
        (_, Yardstick::Report2022) => return Origin::Figure(&JOBS_2022),
        (Lever::Growth, Yardstick::In2018) => const { Derived::GrowthIn2018.key() },
        (Lever::Growth, Yardstick::Mean) => const { Derived::MeanGrowth.key() },
        (_, Yardstick::In2018) => const { Derived::JobsAdded2018.key() },
        (_, Yardstick::Mean) => const { Derived::MeanAdditions.key() },
    })
}
