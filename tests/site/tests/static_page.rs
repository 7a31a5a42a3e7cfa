//! The pages as the server sends them: complete, in both languages, without a browser.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use site_tests::contract::{Language, selector};
use site_tests::environment::Environment;
use site_tests::static_page::StaticPage;
use site_tests::{Behaviour, Outcome, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![served =>
    sent_page_holds_headline_and_history,
    sent_page_holds_the_table_as_rows,
    sent_page_holds_the_chart_as_svg,
    sent_page_says_one_sentence_about_the_controls,
    sent_page_holds_no_slider,
    sent_page_names_its_language_and_the_other,
    sent_page_has_a_policy_without_unsafe_sources,
    sent_pages_share_their_files,
];

fn in_both_languages(environment: &Environment, show: fn(&StaticPage, Language) -> Outcome) -> Outcome {
    for language in Language::ALL {
        show(&StaticPage::fetch(&environment.site, language)?, language)?;
    }
    Ok(())
}

fn sent_page_holds_headline_and_history(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let headlines = page.texts("#page-static h1")?;
        ensure!(headlines.len() == 1, "{language:?} has {} headlines", headlines.len());
        ensure!(headlines.concat().chars().count() > 5, "the headline is {headlines:?}");
        let text = page.texts("#page-static")?.concat();
        for number in language.history() {
            ensure!(text.contains(number), "{language:?} does not say {number}");
        }
        Ok(())
    })
}

fn sent_page_holds_the_table_as_rows(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let rows = page.texts("#growth-table table > tbody > tr")?;
        for year in 2014..=2025 {
            let row = rows.iter().find(|row| row.trim_start().starts_with(&year.to_string()));
            ensure!(row.is_some(), "{language:?} has no row for {year}");
        }
        let answer = match language {
            Language::English => "43.5",
            Language::Chinese => "4,355",
        };
        let last = rows.iter().find(|row| row.trim_start().starts_with("2025"));
        ensure!(last.is_some_and(|row| row.contains(answer)), "2025 says {last:?}, not {answer}");
        Ok(())
    })
}

fn sent_page_holds_the_chart_as_svg(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let line = page.attributes(&format!("#page-static {}", selector::SCENARIO_LINE), "d")?;
        ensure!(
            !line.is_empty() && line.iter().all(|line| line.len() > 20),
            "{language:?} draws the scenario as {line:?}"
        );
        Ok(())
    })
}

fn sent_page_says_one_sentence_about_the_controls(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let said = page.texts(selector::CONTROLS_NOTE)?;
        ensure!(
            said.iter().any(|text| text.trim().chars().count() > 10),
            "{language:?} says about the controls: {said:?}"
        );
        Ok(())
    })
}

fn sent_page_holds_no_slider(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let sliders = page.find_all("input[type=range]:not([disabled])")?.len();
        ensure!(sliders == 0, "{language:?} has {sliders} sliders that cannot work");
        Ok(())
    })
}

fn sent_page_names_its_language_and_the_other(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let lang = page.attributes("html", "lang")?;
        ensure!(lang == [language.tag()], "{language:?} is marked {lang:?}");
        let others: BTreeSet<String> =
            page.attributes("link[rel=alternate][hreflang]", "hreflang")?.into_iter().collect();
        for other in Language::ALL {
            ensure!(others.contains(other.tag()), "{language:?} names only {others:?}");
        }
        Ok(())
    })
}

fn sent_page_has_a_policy_without_unsafe_sources(environment: &Environment) -> Outcome {
    in_both_languages(environment, |page, language| {
        let policies = page.attributes("meta[http-equiv='Content-Security-Policy' i]", "content")?;
        ensure!(policies.len() == 1, "{language:?} has {} policies", policies.len());
        let policy = policies.concat();
        for part in ["default-src 'none'", "'wasm-unsafe-eval'"] {
            ensure!(policy.contains(part), "{language:?} lacks {part}: {policy}");
        }
        for part in ["'unsafe-inline'", "'unsafe-eval'"] {
            ensure!(!policy.contains(part), "{language:?} allows {part}: {policy}");
        }
        let styled = page.find_all("[style]")?.len();
        ensure!(styled == 0, "{styled} elements of {language:?} have inline style");
        Ok(())
    })
}

fn sent_pages_share_their_files(environment: &Environment) -> Outcome {
    let files = |language: Language| -> Result<BTreeSet<String>> {
        let page = StaticPage::fetch(&environment.site, language)?;
        let mut files = page.attributes("link[href]:not([hreflang]):not([rel=canonical])", "href")?;
        files.extend(page.attributes("script[src]", "src")?);
        // What is written into the page itself is no file.
        files.retain(|file| !file.starts_with("data:"));
        // Each language has a WebAssembly of its own.
        files.retain(|file| !file.ends_with(".wasm"));
        for file in &files {
            ensure!(!file.starts_with('/') && !file.contains("//"), "{file} is not relative");
        }
        Ok(files.iter().filter_map(|file| file.rsplit('/').next()).map(str::to_owned).collect())
    };
    let (english, chinese) = (files(Language::English)?, files(Language::Chinese)?);
    ensure!(!english.is_empty(), "the English page names no files");
    ensure!(english == chinese, "English uses {english:?}, Chinese {chinese:?}");
    Ok(())
}
