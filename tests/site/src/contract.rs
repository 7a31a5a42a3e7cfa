//! What the page promises to tests and to those who build on it: names as they
//! are spoken, and the few ids and selectors. When one changes, it changes here.

/// Sliders, each with a number field of the same name.
pub mod lever {
    /// Percent a year; used by the laws that grow by percentages.
    pub const GROWTH: &str = "Growth";
    /// Millions a year; used by steady additions.
    pub const ADDITIONS: &str = "Additions";
    /// Percent by which growth shrinks each year.
    pub const FADE: &str = "Fade";
    /// The limit in millions.
    pub const CEILING: &str = "Ceiling";
    /// The last year.
    pub const UNTIL: &str = "Until";
    /// By how many points growth may miss what the law says.
    pub const GIVE_OR_TAKE: &str = "Give or take";
    /// The count that the reader asks about, in millions.
    pub const TARGET: &str = "Target";
    /// All of them in the growth figure.
    pub const ALL: [&str; 7] = [GROWTH, ADDITIONS, FADE, CEILING, UNTIL, GIVE_OR_TAKE, TARGET];
    /// Those that every law uses.
    pub const ALWAYS: [&str; 3] = [UNTIL, GIVE_OR_TAKE, TARGET];
    /// Those of the other figures.
    pub const OTHERS: [&str; 10] = [
        "Main-income share",
        "Mini-program growth",
        "Mini-program fade",
        "Main-job hours",
        "Side-job hours",
        "Wage",
        "New-job share",
        "Users",
        "Searched",
        "Succeeded",
    ];
    /// The handles of the guess; their number fields are fields for numbers alone, which no slider's is.
    pub const GUESSES: [&str; 4] = ["Guess for 2019", "Guess for 2020", "Guess for 2021", "Guess for 2022"];
}

/// Radio buttons.
pub mod choice {
    /// The law with the same number every year.
    pub const STEADY: &str = "Steady additions";
    /// The law with the same percentage every year, which a link without `law` means.
    pub const RATE: &str = "Constant rate";
    /// The law whose percentage shrinks.
    pub const FADING: &str = "Fading";
    /// The logistic law.
    pub const CEILING: &str = "Approaching a ceiling";
    /// All laws, in the order of the page.
    pub const LAWS: [&str; 4] = [STEADY, RATE, FADING, CEILING];
    /// The article's figures as base.
    pub const ARTICLE: &str = "as the article printed them";
    /// The report's figures as base, which a link without `figures` means.
    pub const REPORT: &str = "as the report gave them";
    /// A scale on which equal steps are equal numbers.
    pub const LINEAR: &str = "linear";
    /// A scale on which equal steps are equal percentages.
    pub const LOGARITHMIC: &str = "logarithmic";
}

/// Buttons and links.
pub mod action {
    /// Takes the last gesture back.
    pub const UNDO: &str = "Undo";
    /// Does it again.
    pub const REDO: &str = "Redo";
    /// Puts every lever and switch back.
    pub const RESET_ALL: &str = "Reset all";
    /// Copies the address of the scenario.
    pub const COPY_LINK: &str = "Copy link";
    /// Opens the table beside the chart.
    pub const SHOW_TABLE: &str = "Show table";
    /// Leads from the English page to the Chinese one.
    pub const TO_CHINESE: &str = "中文";
    /// Leads from the Chinese page to the English one.
    pub const TO_ENGLISH: &str = "English";
    /// The name of the button that makes a range of a lever.
    #[must_use]
    pub fn not_sure(lever: &str) -> String {
        format!("Not sure: {lever}")
    }
    /// How the name of the button that puts one lever back begins; to what it puts it follows.
    #[must_use]
    pub fn reset(lever: &str) -> String {
        format!("Reset {lever}")
    }
}

/// Ids, classes and attributes.
pub mod selector {
    /// What is on the page before the swap.
    pub const STATIC_PAGE: &str = "#page-static";
    /// What is on the page after it.
    pub const LIVE_PAGE: &str = "#page-live";
    /// What is on the page of the embed builder.
    pub const BUILDER: &str = "main.builder";
    /// The section of the growth figure.
    pub const FIGURE: &str = "#growth";
    /// The result sentence; `data-result` holds millions with four decimals.
    pub const RESULT: &str = "#growth-answer[role=status]";
    /// The chart.
    pub const CHART: &str = "#growth-chart svg[role=img]";
    /// The scenario's line in the chart.
    pub const SCENARIO_LINE: &str = "#growth-chart path.line-scenario";
    /// The dots; `data-dots` holds where each of the fifty ends, in millions with four decimals.
    pub const DOTS: &str = "#growth-chart svg.dots";
    /// The panel that holds the table.
    pub const TABLE_PANEL: &str = "#growth-table";
    /// The rows of the table.
    pub const TABLE_ROWS: &str = "#growth-table table tbody tr";
    /// The notice on a mended link.
    pub const NOTICE: &str = ".notice";
    /// A number that leads to its entry.
    pub const NUMBER: &str = "#page-live a.number";
    /// The popover in which an entry opens.
    pub const POPOVER: &str = "#page-live #provenance";
    /// The sentence on the controls that stands while they are not live.
    pub const CONTROLS_NOTE: &str = ".controls-missing";
    /// Parts of the page that the swap must not move.
    pub const FIXED_PARTS: [&str; 6] =
        ["h1", "h2", ".answer", ".play-chart > :first-child", ".play-below", "footer"];
}

/// The nine figures: their ids, which are the names of their pages too.
pub const FIGURES: [&str; 9] =
    ["jobs", "growth", "mini-programs", "living", "money", "operators", "job-search", "checks", "sources"];

/// The page's two languages, by path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// At the front page.
    English,
    /// Under `zh/`.
    Chinese,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// Its path relative to the site's address, empty or ending in a slash.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::English => "",
            Self::Chinese => "zh/",
        }
    }

    /// The path of a figure's own page, relative to the site's address.
    #[must_use]
    pub fn figure_path(self, figure: &str) -> String {
        format!("{}figure/{figure}/", self.path())
    }

    /// The value of the document's `lang`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// The five years of history as the page prints them.
    #[must_use]
    pub const fn history(self) -> [&'static str; 5] {
        match self {
            Self::English => ["10.07", "17.47", "18.81", "20.30", "22.35"],
            Self::Chinese => ["1,007", "1,747", "1,881", "2,030", "2,235"],
        }
    }
}
