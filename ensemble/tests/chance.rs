//! The normal distribution.

use ensemble::normal_quantile;
use proptest::prelude::*;

/// Probabilities with the value of the standard normal distribution there, as the tables have them.
const TABLE: [(f64, f64); 8] = [
    (0.5, 0.0),
    (0.6, 0.253_347_103),
    (0.9, 1.281_551_566),
    (0.924_9, 1.438_825_393),
    (0.925_1, 1.440_238_268),
    (0.975, 1.959_963_985),
    (0.999, 3.090_232_306),
    (0.999_95, 3.890_591_886),
];

#[test]
fn normal_values_are_those_of_the_tables_on_both_sides() {
    for (probability, value) in TABLE {
        assert!((normal_quantile(probability) - value).abs() < 2e-6, "at {probability}");
        assert!((normal_quantile(1.0 - probability) + value).abs() < 2e-6, "at 1 − {probability}");
    }
}

proptest! {
    #[test]
    fn a_larger_probability_gives_a_larger_value(one in 1e-9..1.0_f64, other in 1e-9..1.0_f64) {
        prop_assume!((one - other).abs() > 1e-6 && one < 1.0 - 1e-9 && other < 1.0 - 1e-9);
        prop_assert_eq!(one < other, normal_quantile(one) < normal_quantile(other));
    }
}
