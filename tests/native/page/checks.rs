//! The ledger on its own page: what stands there is what the model says, under both printings.

use jobs_explainer::document::static_page;
use jobs_explainer::model::{Base, Check, Term, Verdict};
use jobs_explainer::site::{FigureId, Page};
use jobs_explainer::text::Locale;
use scraper::{ElementRef, Html, Selector};

/// The ledger's own page.
fn ledger(locale: Locale) -> Html {
    let page = Page { locale, figure: Some(FigureId::Checks) };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime can be made");
    let local = tokio::task::LocalSet::new();
    Html::parse_document(&local.block_on(&runtime, static_page(page)))
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("the selector is good")
}

/// What an element says under a printing: the style sheet hides what is marked for the other.
fn said(element: ElementRef<'_>, base: Base) -> String {
    let hidden = match base {
        Base::Report => "as-article",
        Base::Article => "as-report",
    };
    let texts = element.descendants().filter_map(|node| {
        let mut around = node.ancestors().filter_map(ElementRef::wrap);
        let shown = around.all(|element| element.attr("class") != Some(hidden));
        node.value().as_text().filter(|_| shown)
    });
    texts.map(|text| &**text).collect()
}

/// What the elements that fit say, without those that say nothing under the printing.
fn all_said(within: ElementRef<'_>, css: &str, base: Base) -> Vec<String> {
    let said: Vec<String> = within.select(&selector(css)).map(|element| said(element, base)).collect();
    said.into_iter().filter(|words| !words.is_empty()).collect()
}

fn row(html: &Html, check: Check) -> ElementRef<'_> {
    let id = format!("#checks-{}", check.number());
    html.select(&selector(&id)).next().expect("the check has a row")
}

#[test]
fn signs_words_and_counts_are_the_models() {
    for locale in Locale::ALL {
        let (html, prose) = (ledger(locale), locale.prose());
        assert_eq!(html.select(&selector(".checks-list > li")).count(), Check::ALL.len());
        for base in Base::ALL {
            let mut counts = [0; 4];
            for check in Check::ALL {
                let verdict = check.verdict(base);
                let row = row(&html, check);
                assert_eq!(all_said(row, "b", base), [verdict.sign()], "{}", check.key());
                assert_eq!(all_said(row, "i", base), [prose.verdict_name(verdict)], "{}", check.key());
                counts[Verdict::ALL.iter().position(|other| *other == verdict).expect("one of four")] += 1;
            }
            let root = html.root_element();
            assert_eq!(all_said(root, "#checks-answer-words", base), [prose.checks_score(counts).plain()]);
            let signs = Verdict::ALL.iter().zip(counts).map(|(verdict, count)| verdict.sign().repeat(count));
            assert_eq!(all_said(root, ".checks-tally b", base), signs.collect::<Vec<_>>());
        }
    }
}

#[test]
fn every_sum_is_the_models_expression_and_leads_to_its_terms() {
    for locale in Locale::ALL {
        let (html, prose) = (ledger(locale), locale.prose());
        for base in Base::ALL {
            for check in Check::ALL {
                let case = check.case(base);
                let terms: Vec<Term> = [case.claimed].into_iter().chain(case.given).collect();
                let sums = all_said(row(&html, check), "details p", base);
                assert_eq!(sums.len(), terms.len());
                for (sum, term) in sums.iter().zip(terms) {
                    let written = match term {
                        Term::Figure(figure) => prose.figure(figure).words,
                        Term::Derived(derived) => prose.arithmetic(derived, base).plain(),
                    };
                    assert!(sum.contains(&written), "{sum:?} has no {written:?}");
                    let range = prose.checks_range(term.unit(), term.interval(base));
                    assert!(sum.ends_with(&range), "{sum:?} does not end in {range:?}");
                }
            }
        }
    }
}

#[test]
fn claims_and_reasons_stand_in_the_rows_and_the_claims_in_the_table() {
    for locale in Locale::ALL {
        let (html, prose) = (ledger(locale), locale.prose());
        let lines: Vec<ElementRef<'_>> = html.select(&selector("#checks-table tbody tr")).collect();
        assert_eq!(lines.len(), Check::ALL.len());
        for base in Base::ALL {
            for (check, line) in Check::ALL.into_iter().zip(&lines) {
                let claim = prose.checks_claim(check, base).plain();
                let row = row(&html, check);
                assert_eq!(all_said(row, ".claim", base), std::slice::from_ref(&claim));
                let reading = prose.checks_reading(check, base).map(|sentence| sentence.plain());
                assert_eq!(all_said(row, ".why > p", base), reading);
                let cells: Vec<String> = line.child_elements().map(|cell| said(cell, base)).collect();
                assert_eq!(cells[0], check.number().to_string());
                assert_eq!(cells[1], claim);
                assert!(cells[2].starts_with(check.verdict(base).sign()));
                let claimed = check.case(base).claimed;
                assert_eq!(cells[3], prose.checks_range(claimed.unit(), claimed.interval(base)));
            }
        }
    }
}

#[test]
fn the_articles_checks_come_first_and_each_leads_to_its_figure_in_the_story() {
    let html = ledger(Locale::Chinese);
    let ids: Vec<&str> =
        html.select(&selector(".checks-list > li")).filter_map(|row| row.attr("id")).collect();
    let (first, second): (Vec<Check>, Vec<Check>) =
        Check::ALL.into_iter().partition(|check| check.is_of_article());
    let expected: Vec<String> =
        first.into_iter().chain(second).map(|check| format!("checks-{}", check.number())).collect();
    assert_eq!(ids, expected);
    for check in Check::ALL {
        let way = row(&html, check).select(&selector("li > a")).next().and_then(|link| link.attr("href"));
        let figure = format!("../../../zh/#{}", check.section().id());
        assert_eq!(way, Some(figure.as_str()));
    }
}

#[test]
fn the_score_names_the_picture_and_the_small_charts_repeat_the_rows() {
    for locale in Locale::ALL {
        let html = ledger(locale);
        let named: Vec<Option<&str>> =
            html.select(&selector("#checks [role=img]")).map(|image| image.attr("aria-labelledby")).collect();
        // Under both printings.
        assert_eq!(named, [Some("checks-answer-words"); 2]);
        for chart in html.select(&selector("#checks .ranges svg:not(.chart-numbers)")) {
            assert_eq!(chart.attr("aria-hidden"), Some("true"));
            assert_eq!(chart.text().collect::<String>().trim(), "");
        }
    }
}
