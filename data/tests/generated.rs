//! The constants that a report becomes.

use report_data::{Report, read_text, to_rust};

use crate::sample::{GOOD, NAME, with};

fn sample() -> Report {
    read_text(NAME, GOOD).expect("the sample is good")
}

#[test]
fn a_report_becomes_a_constant_for_each_source_figure_and_statement() {
    assert_eq!(to_rust(&sample()), EXPECTED);
}

#[test]
fn what_supports_a_figure_and_what_stands_against_it_become_part_of_its_provenance() {
    let text = with(
        "note = \"Posts elsewhere.\"",
        "support = \"several sources\"\ncounterpart = \"jobs_2017\"\nnote = \"Posts elsewhere.\"",
    )
    .replace("quote.text = \"就业", "counterpart = \"jobs_2018\"\nquote.text = \"就业");
    let rust = to_rust(&read_text(NAME, &text).expect("counterparts may name each other"));
    let first =
        "        support: Some(Support::SeveralSources),\n        counterpart: Some(\"jobs_2017\"),\n";
    let second = "        support: None,\n        counterpart: Some(\"jobs_2018\"),\n";
    assert!(rust.contains(first) && rust.contains(second), "{rust}");
}

#[test]
fn the_same_report_always_becomes_the_same_text() {
    assert_eq!(to_rust(&sample()), to_rust(&sample()));
}

const EXPECTED: &str = r#"// Written by build.rs from data/figures.toml: change that file, not this one.

/// Where the figures come from.
pub mod sources {
    use super::{Bilingual, Date, Language, Source, SourceKind};

    /// Agency, 2019-03-05.
    pub const AGENCY_2019: &Source = &Source {
        key: "agency_2019",
        publisher: Bilingual { english: "Agency", chinese: "通讯社" },
        via: Some("example.net"),
        title: Some("Jobs"),
        language: Language::English,
        date: Date { iso: "2019-03-05", year: 2019, month: Some(3), day: Some(5) },
        kind: SourceKind::Wire,
        url: "https://example.net/jobs",
        note: None,
    };

    /// Paper, 2018-05.
    pub const PAPER_2018: &Source = &Source {
        key: "paper_2018",
        publisher: Bilingual { english: "Paper", chinese: "Paper" },
        via: None,
        title: None,
        language: Language::SimplifiedChinese,
        date: Date { iso: "2018-05", year: 2018, month: Some(5), day: None },
        kind: SourceKind::Newspaper,
        url: "http://example.org/",
        note: Some(Bilingual {
            english: "Undated.",
            chinese: "未注明日期。",
        }),
    };
}

/// The words that each figure rests on, under the figure's own name.
pub mod provenance {
    use super::{Bilingual, Confidence, Language, Provenance, Quote, Support, sources};

    /// What `jobs_2018` rests on.
    pub const JOBS_2018: &Provenance = &Provenance {
        scope: Bilingual { english: "total", chinese: "总数" },
        quote: Some(Quote {
            text: "More than 22.35 million people were employed",
            language: Language::English,
            english: None,
            chinese: Some("超过2,235万人就业"),
            phrase: Some("22.35"),
        }),
        source: sources::AGENCY_2019,
        confidence: Confidence::Verified,
        support: None,
        counterpart: None,
        note: Some(Bilingual {
            english: "Posts elsewhere.",
            chinese: "别处称岗位。",
        }),
    };

    /// What `jobs_2017` rests on.
    pub const JOBS_2017: &Provenance = &Provenance {
        scope: Bilingual { english: "total", chinese: "总数" },
        quote: Some(Quote {
            text: "就业规模达2030万人",
            language: Language::SimplifiedChinese,
            english: Some("20.30m jobs"),
            chinese: None,
            phrase: Some("2030"),
        }),
        source: sources::PAPER_2018,
        confidence: Confidence::Verified,
        support: None,
        counterpart: None,
        note: None,
    };

    /// What `growth_2017_2018` rests on.
    pub const GROWTH_2017_2018: &Provenance = &Provenance {
        scope: Bilingual { english: "total", chinese: "总数" },
        quote: None,
        source: sources::AGENCY_2019,
        confidence: Confidence::Derived,
        support: None,
        counterpart: None,
        note: Some(Bilingual {
            english: "22.35 ÷ 20.30",
            chinese: "2,235 ÷ 2,030",
        }),
    };
}

/// Reported: more than 22.35 million jobs, 2018 (`agency_2019`).
pub const JOBS_2018: Figure = Figure {
    key: "jobs_2018",
    value: 22.35,
    bound: Bound::MoreThan,
    decimals: 2,
    unit: Unit::MillionJobs,
    years: Years { first: 2018, last: 2018 },
    class: Class::Reported,
};

/// Reported: 20.30 million jobs, 2017 (`paper_2018`).
pub const JOBS_2017: Figure = Figure {
    key: "jobs_2017",
    value: 20.3,
    bound: Bound::Exactly,
    decimals: 2,
    unit: Unit::MillionJobs,
    years: Years { first: 2017, last: 2017 },
    class: Class::Reported,
};

/// Derived: about 10.1 % a year, 2017 to 2018 (`agency_2019`).
pub const GROWTH_2017_2018: Figure = Figure {
    key: "growth_2017_2018",
    value: 10.1,
    bound: Bound::About,
    decimals: 1,
    unit: Unit::PercentAYear,
    years: Years { first: 2017, last: 2018 },
    class: Class::Derived,
};

/// Stated: what counts, 2018 (`agency_2019`).
pub const DEFINITION: Statement = Statement {
    key: "definition",
    years: Years { first: 2018, last: 2018 },
    scope: Bilingual { english: "what counts", chinese: "范围" },
    quote: Quote {
        text: "兼职也算",
        language: Language::SimplifiedChinese,
        english: Some("part-time counts"),
        chinese: None,
        phrase: None,
    },
    source: sources::AGENCY_2019,
    confidence: Confidence::Verified,
    note: None,
};

/// Every figure with its provenance, in the order of the data file.
pub const FIGURES: &[(&Figure, &Provenance)] = &[
    (&JOBS_2018, provenance::JOBS_2018),
    (&JOBS_2017, provenance::JOBS_2017),
    (&GROWTH_2017_2018, provenance::GROWTH_2017_2018),
];

/// Every statement, in the order of the data file.
pub const STATEMENTS: &[&Statement] = &[
    &DEFINITION,
];

/// Every source, in the order of the data file.
pub const SOURCES: &[&Source] = &[
    sources::AGENCY_2019,
    sources::PAPER_2018,
];
"#;
