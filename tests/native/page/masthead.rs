//! The article in its numbers at the head of the story, as HTML.

use jobs_explainer::model::{Base, Verdict, article_numbers};

use super::{attribute, pages, text};

#[test]
fn each_number_leads_to_its_figure_with_its_verdict_as_sign_and_in_words() {
    for page in pages() {
        let prose = page.locale.prose();
        let links = page.all("#article .article-text a");
        assert_eq!(links.len(), 14);
        for (link, number) in links.into_iter().zip(article_numbers()) {
            let verdict = number.check.verdict(Base::Report);
            assert_eq!(attribute(link, "href"), format!("#{}", number.section().id()));
            page.one(attribute(link, "href"));
            let said = [&prose.article_number(number.figure), verdict.sign(), prose.number_verdict(verdict)]
                .concat();
            assert_eq!(text(link), said);
        }
    }
}

#[test]
fn the_key_counts_each_sign() {
    for page in pages() {
        let keys: Vec<String> = page.all("#article .article-key > span").into_iter().map(text).collect();
        let counted = Verdict::ALL.map(|verdict| {
            let numbers = page.all("#article .article-text a b");
            let count = numbers.into_iter().filter(|sign| text(*sign) == verdict.sign()).count();
            [verdict.sign(), &page.locale.prose().verdict_count(verdict, count)].concat()
        });
        assert_eq!(keys, counted);
    }
}

#[test]
fn the_bars_are_silent_and_a_handful_of_elements() {
    for page in pages() {
        let bars = page.all("#article .article-words");
        assert!((14..=20).contains(&bars.len()), "{} runs of words", bars.len());
        for bar in bars {
            assert_eq!(attribute(bar, "aria-hidden"), "true");
            assert!(text(bar).chars().all(|character| "▄ ".contains(character)));
        }
    }
}
