//! The site's pages: which there are, and where each lies. Every address is relative, so that any sub-path serves.
//!
//! Deliberately absent: what stands on them, and files.

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locale {
    /// English, at the site's root.
    English,
    /// Simplified Chinese, under `zh/`.
    Chinese,
}

impl Locale {
    /// Every language, in the order in which the site lists them.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// The language tag for `lang` and `hreflang` (BCP 47).
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-Hans",
        }
    }

    /// The other language.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::English => Self::Chinese,
            Self::Chinese => Self::English,
        }
    }

    /// The language that a page's `lang` names; English for any other.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.starts_with("zh") { Self::Chinese } else { Self::English }
    }
}

/// The way from a folder of the site back to its root.
#[must_use]
pub fn way_back(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

/// The folder of the embed builder's page in a language, from the site's root.
#[must_use]
pub const fn builder_folder(locale: Locale) -> &'static str {
    match locale {
        Locale::English => "embed/",
        Locale::Chinese => "zh/embed/",
    }
}

/// The folder of the one-file edition in a language, from the site's root.
#[must_use]
pub const fn one_file_folder(locale: Locale) -> &'static str {
    match locale {
        Locale::English => "standalone/",
        Locale::Chinese => "standalone/zh/",
    }
}

/// One of the nine figures, in the order of the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureId {
    /// The count itself, as marks.
    Jobs,
    /// How it grew, and how it may go on.
    Growth,
    /// The part that mini-programs brought.
    MiniPrograms,
    /// Whether it is a living.
    Living,
    /// What is spent.
    Money,
    /// Who they are.
    Operators,
    /// The search for work.
    JobSearch,
    /// Every sum checked.
    Checks,
    /// Every source.
    Sources,
}

impl FigureId {
    /// All of them, in the order of the story.
    pub const ALL: [Self; 9] = [
        Self::Jobs,
        Self::Growth,
        Self::MiniPrograms,
        Self::Living,
        Self::Money,
        Self::Operators,
        Self::JobSearch,
        Self::Checks,
        Self::Sources,
    ];

    /// The figure's name in addresses and ids.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Jobs => "jobs",
            Self::Growth => "growth",
            Self::MiniPrograms => "mini-programs",
            Self::Living => "living",
            Self::Money => "money",
            Self::Operators => "operators",
            Self::JobSearch => "job-search",
            Self::Checks => "checks",
            Self::Sources => "sources",
        }
    }

    /// The id of the panel with the figure's table.
    #[must_use]
    pub fn table_id(self) -> String {
        [self.id(), "-table"].concat()
    }

    /// Whether what the figure shows hangs on the levers of the growth figure.
    #[must_use]
    pub const fn follows_growth(self) -> bool {
        matches!(self, Self::Growth | Self::MiniPrograms)
    }

    /// The figure that a name means.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|figure| figure.id() == id)
    }

    /// Its place in the story, from one.
    #[must_use]
    pub const fn number(self) -> usize {
        self as usize + 1
    }
}

/// A page of the site in one of its languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// Its language.
    pub locale: Locale,
    /// The one figure that it shows; none for the whole story.
    pub figure: Option<FigureId>,
}

/// Whether the code can show the growth figure: the WebAssembly of the other figures' own pages leaves it out.
pub const HAS_GROWTH: bool = cfg!(feature = "growth");

/// Whether the code can show the other figures: the WebAssembly of the growth figure's own page leaves them out.
pub const HAS_OTHERS: bool = cfg!(feature = "others");

impl Page {
    /// The whole story in a language.
    #[must_use]
    pub const fn whole(locale: Locale) -> Self {
        Self { locale, figure: None }
    }

    /// Every page: in each language the story, then the figures.
    pub fn all() -> impl Iterator<Item = Self> {
        Locale::ALL.into_iter().flat_map(|locale| {
            std::iter::once(None).chain(FigureId::ALL.map(Some)).map(move |figure| Self { locale, figure })
        })
    }

    /// The same page in the other language.
    #[must_use]
    pub const fn translated(self) -> Self {
        Self { locale: self.locale.other(), ..self }
    }

    /// Whether the figure stands on the page.
    #[must_use]
    pub fn shows(self, figure: FigureId) -> bool {
        self.figure.is_none_or(|only| only == figure)
    }

    /// The page's folder, relative to the site's root; empty or ending in `/`.
    #[must_use]
    pub fn folder(self) -> String {
        let language = match self.locale {
            Locale::English => "",
            Locale::Chinese => "zh/",
        };
        match self.figure {
            None => String::from(language),
            Some(figure) => [language, "figure/", figure.id(), "/"].concat(),
        }
    }

    /// The way from the page's folder back to the site's root.
    #[must_use]
    pub fn root(self) -> &'static str {
        match (self.locale, self.figure) {
            (Locale::English, None) => "./",
            (Locale::Chinese, None) => "../",
            (Locale::English, Some(_)) => "../../",
            (Locale::Chinese, Some(_)) => "../../../",
        }
    }
}
