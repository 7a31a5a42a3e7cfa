//! The laws' paths, by worked values.

use ensemble::{Law, Path};

use super::START;

fn after(law: Law, years: u16) -> f64 {
    let mut path = Path::new(START, law);
    (0..years).fold(path.jobs(), |_, _| path.step())
}

#[test]
fn each_law_gives_its_worked_values() {
    let growth = 0.1;
    let worked = [
        (Law::Rate { growth }, [24.5850, 27.0435, 32.7226, 43.5538]),
        (Law::Steady { additions: 2.0 }, [24.3500, 26.3500, 30.3500, 36.3500]),
        (Law::Fading { growth, fade: 0.15 }, [24.5850, 26.6747, 30.3585, 34.6188]),
        (Law::Ceiling { growth, ceiling: 60.0 }, [24.5850, 26.8839, 31.5664, 38.3818]),
        (Law::Ceiling { growth: 0.4, ceiling: 25.0 }, [25.0; 4]),
        (Law::Ceiling { growth: -0.05, ceiling: 60.0 }, [21.2325, 20.1410, 18.0457, 15.1502]),
    ];
    for (law, counts) in worked {
        for (years, count) in [1, 2, 4, 7].into_iter().zip(counts) {
            assert!((after(law, years) - count).abs() < 5e-5, "{law:?} after {years} years");
        }
    }
}

#[test]
fn losses_end_at_nought() {
    let losing = Law::Steady { additions: -3.0 };
    for (years, count) in [(7, START - 21.0), (8, 0.0), (17, 0.0)] {
        assert!((after(losing, years) - count).abs() < 1e-12, "after {years} years");
    }
}
