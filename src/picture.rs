//! The figures as pictures that stand by themselves: in an article's width, and as the card that a link to a page becomes.
//!
//! Each shows the finding, the sentence that says it, and the page's own chart at the usual settings, with the report's
//! figures; the one in an article's width says its sources too. Natively alone: no WebAssembly draws one.

mod bars;
mod frame;
mod growth;
mod magnifier;
mod marks;
mod masthead;
mod tally;

use crate::drawing::{Area, Colour, Drawing, FLAG_WORDS, GREEN_WORDS, GREY};
use crate::model::{Futures, Preset, Scenario, Verdict, score};
use crate::site::{FigureId, Locale, Page};
use crate::state::State;
use crate::text::Sentence;
pub use frame::{CARD, card, in_article, in_article_size};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The story: the article with nothing left in it but its numbers.
    Story,
    /// A figure.
    Figure(FigureId),
    /// The growth figure with a scenario to start from.
    Preset(Preset),
}

impl Subject {
    /// What is pictured for a page: its own subject first, the presets on the growth figure's.
    #[must_use]
    pub fn of_page(page: Page) -> Vec<Self> {
        let Some(figure) = page.figure else { return vec![Self::Story] };
        let mut subjects = vec![Self::Figure(figure)];
        if figure == FigureId::Growth {
            subjects.extend(Preset::ALL.map(Self::Preset));
        }
        subjects
    }

    /// The names, without an ending, of its picture and of its card in the folder of its page. The story has a card alone: what
    /// stands in an article is one of its figures.
    #[must_use]
    pub fn names(self) -> (Option<String>, String) {
        match self {
            Self::Story => (None, String::from("card")),
            Self::Figure(_) => (Some(String::from("figure")), String::from("card")),
            Self::Preset(preset) => {
                (Some(["figure-", preset.key()].concat()), ["card-", preset.key()].concat())
            }
        }
    }

    /// The state whose address shows the same on the page.
    #[must_use]
    pub fn state(self) -> State {
        let mut state = State::default();
        if let Self::Preset(preset) = self {
            state.scenario = preset.of(&Scenario::default());
        }
        state
    }

    /// The figure that it is of; none for the story.
    #[must_use]
    pub const fn figure(self) -> Option<FigureId> {
        match self {
            Self::Story => None,
            Self::Figure(figure) => Some(figure),
            Self::Preset(_) => Some(FigureId::Growth),
        }
    }

    /// What those read who do not see the picture.
    #[must_use]
    pub fn alternative(self, locale: Locale) -> String {
        let (finding, said) = self.words(locale);
        locale.prose().picture_words(&finding, &said)
    }

    /// What it says, in two parts: the finding, and the sentence that carries it.
    #[must_use]
    pub fn words(self, locale: Locale) -> (String, String) {
        let (text, prose) = (locale.text(), locale.prose());
        let state = self.state();
        let scenario = &state.scenario;
        let base = scenario.base;
        let Some(figure) = self.figure() else {
            return (prose.title(None), prose.standfirst().plain());
        };
        let (lead, said) = match figure {
            FigureId::Jobs => (prose.jobs_lead(base), text.jobs_answer(scenario, state.display.marks)),
            FigureId::Growth => {
                let mut said = self.condition(locale);
                said.append(text.unsure(scenario, &Futures::default().of(scenario)));
                (prose.growth_lead(base), said)
            }
            FigureId::MiniPrograms => (prose.mini_programs_lead(base), prose.magnifier(base).caption),
            FigureId::Living => (prose.living_lead(base), text.living_result(scenario)),
            FigureId::Money => (prose.money_lead(base), prose.money_answer()),
            FigureId::Operators => (prose.operators_lead(base), prose.operators_answer()),
            FigureId::JobSearch => (prose.job_search_lead(base), text.job_search_result(scenario)),
            FigureId::Checks => (prose.checks_lead(base), prose.checks_score(score(base))),
            FigureId::Sources => {
                let (figures, sources) = tally::totals();
                (prose.sources_lead(base), prose.picture_of_sources(figures, sources).into())
            }
        };
        let finding = match self {
            Self::Preset(preset) => locale.workbench().preset_name(preset),
            Self::Story | Self::Figure(_) => lead.heading,
        };
        (String::from(finding), said.plain())
    }

    /// The outcome of its scenario under its condition, and for one that has a name why one would start from it.
    fn condition(self, locale: Locale) -> Sentence {
        let mut said = locale.text().result(&self.state().scenario);
        if let Self::Preset(preset) = self {
            let why = locale.workbench().preset_why(preset).plain();
            said.push(locale.prose().picture_of_preset(&why));
        }
        said
    }

    /// The sentence under a card's finding, where its chart does not say it or leaves room for it.
    fn card_sentence(self, locale: Locale) -> Option<String> {
        match self {
            Self::Preset(_) | Self::Figure(FigureId::Growth) => Some(self.condition(locale).plain()),
            Self::Figure(FigureId::Jobs | FigureId::Checks) => Some(self.words(locale).1),
            Self::Story | Self::Figure(_) => None,
        }
    }

    /// What must be said with a card's chart; empty where nothing must.
    fn card_caveat(self, locale: Locale) -> String {
        match self {
            Self::Preset(_) | Self::Figure(FigureId::Growth) => {
                let [caveat, _] = locale.workbench().caveats();
                caveat
            }
            Self::Figure(FigureId::Living) => String::from(locale.prose().picture_of_usual()),
            Self::Figure(FigureId::JobSearch) => String::from(locale.prose().picture_of_search()),
            Self::Story | Self::Figure(_) => String::new(),
        }
    }

    /// The line that says what it rests on; empty for the story.
    fn sources(self, locale: Locale) -> String {
        let prose = locale.prose();
        let Some(figure) = self.figure() else { return String::new() };
        match figure {
            FigureId::Jobs => prose.jobs_source().plain(),
            FigureId::Growth => locale.workbench().caveats().join(prose.between_sentences()),
            FigureId::MiniPrograms => prose.mini_source()[0].plain(),
            FigureId::Living => {
                [&prose.living_source().plain(), prose.between_sentences(), prose.picture_of_usual()].concat()
            }
            FigureId::Money => prose.money_source_line().plain(),
            FigureId::Operators => prose.operators_source().plain(),
            FigureId::JobSearch => [
                prose.picture_of_search(),
                prose.between_sentences(),
                &prose.job_search_source_line().plain(),
            ]
            .concat(),
            FigureId::Checks => prose.checks_source().plain(),
            FigureId::Sources => prose.citation(),
        }
    }

    /// How high its chart is in an article's width, in the drawing's units.
    const fn height(self) -> f64 {
        match self {
            Self::Figure(FigureId::Jobs) => 236.0,
            Self::Story | Self::Preset(_) | Self::Figure(FigureId::Growth) => 400.0,
            Self::Figure(FigureId::MiniPrograms | FigureId::Living | FigureId::Checks) => 280.0,
            Self::Figure(FigureId::Money) => 370.0,
            Self::Figure(_) => 330.0,
        }
    }

    /// Draws its chart into an area, with labels of the usual size.
    fn draw(self, drawing: &mut Drawing, area: Area, locale: Locale) {
        match self {
            Self::Story => masthead::masthead(drawing, area, locale),
            Self::Preset(_) | Self::Figure(FigureId::Growth) => {
                growth::growth(drawing, area, locale, &self.state().scenario);
            }
            Self::Figure(FigureId::Jobs) => marks::marks(drawing, area, locale),
            Self::Figure(FigureId::MiniPrograms) => magnifier::magnifier(drawing, area, locale),
            Self::Figure(FigureId::Living) => bars::draw(drawing, area, &bars::living(locale)),
            Self::Figure(FigureId::Money) => bars::draw(drawing, area, &bars::money(locale)),
            Self::Figure(FigureId::Operators) => bars::draw(drawing, area, &bars::operators(locale)),
            Self::Figure(FigureId::JobSearch) => bars::draw(drawing, area, &bars::job_search(locale)),
            Self::Figure(FigureId::Checks) => tally::verdicts(drawing, area, locale),
            Self::Figure(FigureId::Sources) => tally::sources(drawing, area, locale),
        }
    }
}

/// The colour of what a verdict is said of.
const fn verdict_colour(verdict: Verdict) -> Colour {
    match verdict {
        Verdict::Follows | Verdict::ExplainedByRounding => GREEN_WORDS,
        Verdict::DoesNotFollow => FLAG_WORDS,
        Verdict::CannotBeChecked => GREY,
    }
}
