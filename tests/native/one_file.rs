//! The one-file edition, before the built files are in it.

use jobs_explainer::document::one_file::one_file;
use jobs_explainer::document::sharing::SiteAddress;
use jobs_explainer::document::{Assets, Scripts};
use jobs_explainer::site::Locale;
use scraper::{Html, Selector};

fn assets() -> Assets {
    Assets {
        stylesheet: "styles-1.css".into(),
        script: "jobs-explainer-1.js".into(),
        wasm: "jobs-explainer-1_bg.wasm".into(),
        workbench: Some(["workbench-1.js", "workbench-1_bg.wasm", "styles-2.css"].map(String::from)),
        scripts: Scripts::default(),
        framed_style: String::new(),
        site: None,
    }
}

fn written(locale: Locale, assets: &Assets) -> Option<String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it can be built");
    let shell = include_str!("../../index.html");
    tokio::task::LocalSet::new()
        .block_on(&runtime, one_file(locale, shell, assets, ".one-file{color:red}"))
        .expect("everything is where it must be")
}

#[test]
fn it_asks_for_nothing_and_has_a_mark_for_each_built_file() {
    for locale in Locale::ALL {
        let text = written(locale, &assets()).expect("there is a workbench");
        for file in [
            "text styles-1.css",
            "script oneFileApp jobs-explainer-1.js",
            "gzip jobs-explainer-1_bg.wasm",
            "script oneFileWorkbench workbench-1.js",
            "gzip workbench-1_bg.wasm",
            "data text/css styles-2.css",
            "data application/json data/figures.json",
            "data text/csv data/figures.csv",
        ] {
            assert_eq!(text.matches(&format!("@one-file {file}@")).count(), 1, "{file}");
        }
        let page = Html::parse_document(&text);
        let all = |selector: &str| page.select(&Selector::parse(selector).expect("it is good")).count();
        let asking = "link[rel=stylesheet], link[rel=preload], link[rel=modulepreload], script[src], script[type=module], img, iframe";
        // Trunk takes its own lines out of the shell.
        assert_eq!(all(asking), 0);
        assert!(!text.contains("import("), "a file that is opened by itself may load no module");
        let policy = page
            .select(&Selector::parse("meta[http-equiv]").expect("it is good"))
            .next()
            .and_then(|meta| meta.value().attr("content"))
            .expect("it has a policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("'self'"), "{policy}");
        assert_eq!(all("#one-file-save[hidden]"), 1);
    }
}

#[test]
fn it_knows_the_site_where_the_build_does() {
    let site = SiteAddress::new("https://news.example/jobs").expect("it is an address");
    let known =
        written(Locale::Chinese, &Assets { site: Some(site), ..assets() }).expect("there is a workbench");
    assert!(known.contains("<html lang=\"zh-Hans\" data-site=\"https://news.example/jobs/\">"));
    let unknown = written(Locale::Chinese, &assets()).expect("there is a workbench");
    assert!(unknown.contains("<html lang=\"zh-Hans\">"));
}

#[test]
fn a_build_without_a_workbench_has_none() {
    assert_eq!(written(Locale::English, &Assets { workbench: None, ..assets() }), None);
}
