//! The scenario model, computed anew from its published formulas: what the page
//! must show. It shares no line with the page's own code, on purpose.

/// How jobs grow after 2018.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    /// The same number of jobs every year.
    Steady {
        /// Millions of jobs a year.
        add: f64,
    },
    /// The same percentage every year.
    Rate {
        /// Percent a year.
        growth: f64,
    },
    /// A percentage that shrinks every year.
    Fading {
        /// Percent in the first year.
        growth: f64,
        /// Percent by which the percentage shrinks each year.
        fade: f64,
    },
    /// Logistic growth towards a limit.
    Ceiling {
        /// Percent in the first year.
        growth: f64,
        /// The limit in millions of jobs.
        ceiling: f64,
    },
}

/// Jobs in 2018 as the report gave them, in millions.
pub const REPORT_BASE: f64 = 22.35;
/// Jobs in 2018 as the article printed them, in millions.
pub const ARTICLE_BASE: f64 = 22.0;
/// The year from which every law starts.
pub const BASE_YEAR: i32 = 2018;

/// One row of the model's table of worked values, report base.
#[derive(Debug, Clone, Copy)]
pub struct WorkedScenario {
    /// The link's query without `until`, as it stands after the question mark.
    pub query: &'static str,
    /// The law that the query means.
    pub law: Law,
    /// Year and millions of jobs, as printed in the table.
    pub jobs: [(i32, f64); 4],
}

/// The model's table of worked values.
pub const WORKED: [WorkedScenario; 6] = [
    WorkedScenario {
        query: "",
        law: Law::Rate { growth: 10.0 },
        jobs: [(2019, 24.5850), (2020, 27.0435), (2022, 32.7226), (2025, 43.5538)],
    },
    WorkedScenario {
        query: "law=steady",
        law: Law::Steady { add: 2.0 },
        jobs: [(2019, 24.35), (2020, 26.35), (2022, 30.35), (2025, 36.35)],
    },
    WorkedScenario {
        query: "law=fading",
        law: Law::Fading { growth: 10.0, fade: 15.0 },
        jobs: [(2019, 24.5850), (2020, 26.6747), (2022, 30.3585), (2025, 34.6188)],
    },
    WorkedScenario {
        query: "law=ceiling",
        law: Law::Ceiling { growth: 10.0, ceiling: 60.0 },
        jobs: [(2019, 24.5850), (2020, 26.8839), (2022, 31.5664), (2025, 38.3818)],
    },
    WorkedScenario {
        query: "law=ceiling&ceiling=25&growth=40",
        law: Law::Ceiling { growth: 40.0, ceiling: 25.0 },
        jobs: [(2019, 25.0), (2020, 25.0), (2022, 25.0), (2025, 25.0)],
    },
    WorkedScenario {
        query: "law=ceiling&growth=-5",
        law: Law::Ceiling { growth: -5.0, ceiling: 60.0 },
        jobs: [(2019, 21.2325), (2020, 20.1410), (2022, 18.0457), (2025, 15.1502)],
    },
];

impl Law {
    /// Millions of jobs in `year`, from `base` millions in 2018.
    #[must_use]
    pub fn jobs(self, base: f64, year: i32) -> f64 {
        let years = year - BASE_YEAR;
        match self {
            Self::Steady { add } => (0..years).fold(base, |jobs, _| (jobs + add).max(0.0)),
            Self::Rate { growth } => base * (1.0 + growth / 100.0).powi(years),
            Self::Fading { growth, fade } => (0..years).fold(base, |jobs, earlier| {
                jobs * (1.0 + growth / 100.0 * (1.0 - fade / 100.0).powi(earlier))
            }),
            Self::Ceiling { growth, ceiling } => {
                let first = base * (1.0 + growth / 100.0);
                if years == 0 {
                    base
                } else if base >= ceiling || first >= ceiling {
                    ceiling
                } else {
                    let distance = ceiling / base - 1.0;
                    let distance_after_a_year = ceiling / first - 1.0;
                    ceiling / (1.0 + distance * (distance_after_a_year / distance).powi(years))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{REPORT_BASE, WORKED};

    #[test]
    fn formulas_give_the_worked_values() {
        for scenario in WORKED {
            for (year, millions) in scenario.jobs {
                let computed = scenario.law.jobs(REPORT_BASE, year);
                assert!(
                    (computed - millions).abs() < 0.000_05,
                    "?{} gives {computed} in {year}, not {millions}",
                    scenario.query
                );
            }
        }
    }
}
