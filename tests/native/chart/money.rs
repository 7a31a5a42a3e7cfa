//! The amounts credited to WeChat: every bar and dot to scale.

use jobs_explainer::chart::money::{credited, frame, share_of_china, years};
use jobs_explainer::model::{Base, Derived};
use jobs_explainer::report::{ARTICLE_TRADITIONAL_2018, MOBILE_DATA_2018, TRADITIONAL_2018};

use super::{inside, near, points};

#[test]
fn bars_are_as_long_as_their_amounts() {
    for base in Base::ALL {
        let chart = credited(base);
        let amounts = [
            base.information().value,
            ARTICLE_TRADITIONAL_2018.value,
            TRADITIONAL_2018.value,
            base.mini_value().value,
        ];
        assert_eq!(chart.bars.len(), amounts.len());
        for ((from, to), amount) in chart.bars.iter().zip(amounts) {
            assert!((to.x - amount / 500.0).abs() < 1e-12, "{amount} ends at {}", to.x);
            assert!(from.x.abs() < 1e-12 && inside(*from) && inside(*to));
        }
        assert!((chart.mobile_data.1.x - MOBILE_DATA_2018.value / 500.0).abs() < 1e-12);
        assert!((chart.turnover.x - Derived::MiniTurnover2018.value(base) / 500.0).abs() < 1e-12);
    }
}

#[test]
fn what_lies_on_a_bar_lies_in_its_row() {
    let chart = credited(Base::Report);
    let [information, printed, reported, value] = chart.bars[..] else { panic!("four bars") };
    assert!((chart.mobile_data.1.y - information.1.y).abs() < 1e-12);
    assert!((chart.turnover.y - value.1.y).abs() < 1e-12);
    assert!(printed.1.y < reported.1.y && (value.1.y - 1.0).abs() < 1e-12);
}

#[test]
fn the_articles_bar_is_a_hundredth_of_the_reports() {
    let chart = credited(Base::Article);
    let times = chart.bars[2].1.x / chart.bars[1].1.x;
    assert!((times - 104.95).abs() < 1e-9, "{times}");
}

#[test]
fn the_part_of_chinas_consumption_is_drawn_as_printed() {
    for (drawn, printed) in share_of_china().into_iter().zip([0.048, 0.05]) {
        assert!((drawn - printed).abs() < 1e-12, "{drawn}");
    }
}

#[test]
fn dots_lie_at_their_years_and_amounts() {
    let (chart, frame) = (years(), frame());
    let dots = chart.information.iter().chain(&chart.traditional);
    let mut seen = 0;
    for dot in dots {
        let at = frame.place(f64::from(dot.figure.years.first), dot.figure.value);
        assert!(near(dot.at.x, at.x) && near(dot.at.y, at.y) && inside(dot.at), "{}", dot.figure.key);
        assert!((frame.vertical.value(1.0 - dot.at.y) - dot.figure.value).abs() < 1e-9);
        seen += 1;
    }
    assert_eq!(seen, 10);
}

#[test]
fn the_line_of_traditional_consumption_leaves_out_what_cannot_be_compared() {
    let chart = years();
    assert_eq!(points(&chart.information_line).len(), 5);
    let line = points(&chart.traditional_line);
    assert_eq!(line.len(), 3);
    assert!(near(line[0].x, chart.traditional[2].at.x) && near(line[0].y, chart.traditional[2].at.y));
    let comparable: Vec<bool> = chart.traditional.iter().map(|dot| dot.comparable).collect();
    assert_eq!(comparable, [false, false, true, true, true]);
}

#[test]
fn the_misprint_falls_from_the_year_before() {
    let chart = years();
    let line = points(&chart.misprint_line);
    assert!(near(line[0].y, chart.traditional[3].at.y) && near(line[1].y, chart.misprint.y));
    assert!(chart.misprint.y > chart.information[0].at.y, "lower than the first year of the other line");
}
