//! Trees of arithmetic: their three evaluations, over units of different size.

use jobs_explainer::model::{Base, Derived, Expression, Interval, Term};
use jobs_explainer::report::{ARTICLE_JOBS_2018, JOBS_2014, JOBS_2018, TRADITIONAL_2018, WAGE_PRIVATE_2018};

#[test]
fn units_of_any_size_are_set_against_each_other_one_by_one() {
    let bill = Expression::from(&JOBS_2018) * &WAGE_PRIVATE_2018;
    assert!((bill.value(Base::Report) / (22.35e6 * 49_575.0) - 1.0).abs() < 1e-12);
    let each = Expression::from(&TRADITIONAL_2018) / &JOBS_2018;
    assert!((each.value(Base::Report) - 419.8e9 / 22.35e6).abs() < 1e-6);
}

#[test]
fn a_tree_holds_its_terms_for_those_who_print_it() {
    let tree = (Expression::from(&JOBS_2018) - &JOBS_2014) / 4;
    let Expression::Quotient(terms) = &tree else { panic!("{tree:?} is no quotient") };
    let [Expression::Difference(rise), Expression::Count(4)] = &**terms else { panic!("{terms:?}") };
    let keys = rise.each_ref().map(|leaf| match leaf {
        Expression::Figure(figure) => figure.key,
        other => panic!("{other:?} is no figure"),
    });
    assert_eq!(keys, ["jobs_2018", "jobs_2014"]);
    assert_eq!(Derived::MeanAdditions.expression(Base::Article), tree);
}

#[test]
fn more_than_stands_for_all_that_it_allows_and_the_rest_for_itself() {
    let tree = Expression::from(&ARTICLE_JOBS_2018) + &JOBS_2014;
    let close = |interval: Interval, from: f64, to: f64| {
        (interval.from / from - 1.0).abs() < 1e-12 && (interval.to / to - 1.0).abs() < 1e-12
    };
    assert!(close(tree.as_printed(Base::Report), 32.07e6, 33.07e6));
    assert!(close(tree.interval(Base::Report), 32.065e6, 33.075e6));
}

#[test]
fn a_division_by_nought_is_no_number_and_no_panic() {
    let tree = Expression::from(&JOBS_2018) / (Expression::from(4) - 4);
    assert!(tree.value(Base::Report).is_nan());
    assert_eq!(tree.interval(Base::Report), Interval::EVERYTHING);
}

#[test]
fn a_derived_number_as_a_term_is_worth_its_own_tree() {
    for base in Base::ALL {
        for derived in Derived::ALL {
            let (tree, leaf) = (derived.expression(base), Term::Derived(*derived).expression());
            assert_eq!(leaf.value(base).to_bits(), tree.value(base).to_bits(), "{}", derived.key());
            assert_eq!(leaf.interval(base), tree.interval(base), "{}", derived.key());
        }
    }
}
