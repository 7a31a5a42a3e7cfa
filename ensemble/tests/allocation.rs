//! A run takes no memory: everything is there from the start.

use allocation_counter::measure;

use super::{START, laws, ten_thousand, unsure};

#[test]
fn a_run_and_its_results_allocate_nothing() {
    let mut ensemble = ten_thousand(2018);
    for law in laws().into_iter().chain(unsure()) {
        let mut seen = 0.0;
        let counted = measure(|| {
            ensemble.run(START, law, 0.024, 17);
            seen += ensemble.quantile(50) + ensemble.path(ensemble.future_at(1)).sum::<f64>();
        });
        assert!(seen > 0.0);
        assert_eq!((counted.count_total, counted.bytes_total), (0, 0), "{law:?}");
    }
}

#[test]
fn the_count_of_allocations_would_see_one() {
    assert!(measure(|| drop(std::hint::black_box(vec![1_u8]))).count_total > 0);
}
