//! Who may use whom.

use std::collections::BTreeSet;

use jobs_explainer::browser::workbench::WORKBENCH;
use jobs_explainer::link::WORKBENCH_KEYS;

use super::source::{Source, Token, Word, none, scripts, sources};

/// Each module of the library with the modules that it may use, from the ground up.
///
/// Nobody uses what comes later, so that every layer can be read, tested
/// and trusted without the ones above it.
const LAYERS: [(&str, &[&str]); 18] = [
    ("report", &[]),
    ("site", &[]),
    ("decimal", &[]),
    ("model", &["decimal", "report", "site"]),
    ("display", &["model"]),
    ("link", &["decimal", "display", "model"]),
    ("state", &["display", "link", "model"]),
    ("chart", &["decimal", "display", "model", "report"]),
    ("workbench", &["display", "link", "model", "state"]),
    ("text", &["decimal", "display", "link", "model", "report", "site", "workbench"]),
    ("footnotes", &["model", "report", "site", "text"]),
    ("drawing", &["chart", "decimal", "model", "site", "text"]),
    ("picture", &["chart", "decimal", "display", "drawing", "model", "report", "site", "state", "text"]),
    ("takeaway", &["chart", "decimal", "drawing", "model", "site", "state", "text"]),
    ("browser", &["decimal"]),
    (
        "view",
        &[
            "browser",
            "chart",
            "decimal",
            "display",
            "footnotes",
            "model",
            "report",
            "site",
            "state",
            "text",
            "workbench",
        ],
    ),
    ("app", &["browser", "chart", "footnotes", "model", "site", "state", "takeaway", "view", "workbench"]),
    (
        "document",
        &["app", "browser", "display", "footnotes", "link", "model", "picture", "site", "state", "text"],
    ),
];

/// The programs stand above every layer.
const PROGRAMS: [&str; 3] = ["lib", "main", "bin"];

/// The engine is a crate of its own below them all.
const ENGINE: &str = "ensemble";

/// The modules of the library that a file uses: what follows `crate::`, or stands first in its braces.
fn used(source: &Source) -> BTreeSet<&str> {
    let words: Vec<&Word> = source.tokens.iter().map(|token| &token.word).collect();
    let mut found = BTreeSet::new();
    for (index, word) in words.iter().enumerate() {
        if !matches!(word, Word::Name(name) if name == "crate") {
            continue;
        }
        match &words[index + 1..] {
            [Word::Sign(':'), Word::Sign(':'), Word::Name(name), ..] => {
                found.insert(name.as_str());
            }
            [Word::Sign(':'), Word::Sign(':'), Word::Sign('{'), group @ ..] => {
                let (mut depth, mut first) = (0, true);
                for word in group {
                    match word {
                        Word::Sign('{') => depth += 1,
                        Word::Sign('}') if depth == 0 => break,
                        Word::Sign('}') => depth -= 1,
                        Word::Sign(',') if depth == 0 => first = true,
                        Word::Name(name) if first => {
                            found.insert(name.as_str());
                            first = false;
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    found.remove(source.module());
    found
}

/// The uses of these names outside of these modules.
fn uses_outside(modules: &[&str], names: &[&str]) -> Vec<String> {
    let outside = |source: &&Source| !modules.contains(&source.module());
    sources().iter().filter(outside).flat_map(|source| source.uses(names)).collect()
}

#[test]
fn every_module_uses_only_the_layers_below_it() {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for source in
        sources().iter().filter(|source| source.module() != ENGINE && !PROGRAMS.contains(&source.module()))
    {
        let layer = LAYERS.iter().find(|(module, _)| *module == source.module());
        let (module, allowed) = layer.unwrap_or_else(|| panic!("src/{} belongs to no layer", source.path));
        seen.insert(*module);
        for name in used(source).into_iter().filter(|name| !allowed.contains(name)) {
            faults.push(format!("src/{} uses crate::{name}", source.path));
        }
    }
    none(
        &faults,
        "Layers look downwards only; what is above must be replaceable without touching what is below.",
    );
    assert_eq!(seen.len(), LAYERS.len(), "a layer has no file: the table is out of date");
}

#[test]
fn only_the_browser_half_touches_the_browser() {
    let places =
        uses_outside(&["browser"], &["web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures"]);
    none(
        &places,
        "Only src/browser may touch the browser: all else runs natively, in tests and in the static page.",
    );
}

#[test]
fn only_the_page_knows_its_framework() {
    let places = uses_outside(&["view", "app", "browser", "document", "main", "bin"], &["yew"]);
    none(&places, "Model, link, state, text and charts are plain values: they must outlive the framework.");
}

#[test]
fn the_models_paths_use_only_exact_arithmetic() {
    let inexact = [
        "powf", "powi", "exp", "exp2", "exp_m1", "ln", "ln_1p", "log", "log2", "log10", "sin", "cos", "tan",
        "tanh", "cbrt", "hypot", "mul_add",
    ];
    let places: Vec<String> = sources()
        .iter()
        .filter(|source| ["model", ENGINE].contains(&source.module()))
        .flat_map(|source| source.uses(&inexact))
        .collect();
    none(
        &places,
        "IEEE 754 fixes + − × ÷ and the square root to the last bit; these functions may differ between machines, and \
         then one link would give two results.",
    );
}

/// Whether a method `clamp` is called with two ends, as core's is; a method of our own takes the value alone.
fn is_core_clamp(tokens: &[Token]) -> bool {
    let mut words = tokens.iter().map(|token| &token.word);
    let name = matches!(words.next(), Some(Word::Name(name)) if name == "clamp");
    if !(name && words.next() == Some(&Word::Sign('('))) {
        return false;
    }
    let mut depth = 0;
    for word in words {
        match word {
            Word::Sign('(' | '[' | '{') => depth += 1,
            Word::Sign(')' | ']' | '}') if depth == 0 => return false,
            Word::Sign(')' | ']' | '}') => depth -= 1,
            Word::Sign(',') if depth == 0 => return true,
            _ => {}
        }
    }
    false
}

#[test]
fn core_neither_prints_nor_parses_floats_in_the_browser() {
    let mut places = Vec::new();
    for source in sources() {
        // These run natively alone.
        if ["document", "bin"].contains(&source.module()) || source.path == "report/tests.rs" {
            continue;
        }
        for (index, token) in source.tokens.iter().enumerate() {
            let called = index
                .checked_sub(1)
                .is_some_and(|before| source.tokens[before].word != Word::Name("fn".into()));
            if called && is_core_clamp(&source.tokens[index..]) {
                places.push(source.place(token.line, "clamp with two ends"));
            }
            let parse = [Word::Name("parse".into()), Word::Sign(':'), Word::Sign(':'), Word::Sign('<')];
            let words = source.tokens[index..].iter().map(|token| &token.word);
            if words.take(5).eq(parse.iter().chain([&Word::Name("f64".into())])) {
                places.push(source.place(token.line, "parse::<f64>"));
            }
        }
        let precise = source.literals().filter(|(_, text)| {
            text.split('{').skip(1).any(|rest| rest.split('}').next().is_some_and(|form| form.contains(":.")))
        });
        places.extend(precise.map(|(line, text)| source.place(line, text)));
    }
    none(
        &places,
        "`decimal` reads and writes numbers. Core's float parser and printer, which `f64::clamp` brings along too, would \
         add more to the WebAssembly than all of the model.",
    );
}

#[test]
fn the_live_page_brings_no_formatter_along() {
    const LIVE: [&str; 9] =
        ["app", "browser", "chart", "decimal", "display", "link", "model", "state", "text"];
    // What stands still is drawn natively, and the workbench comes later.
    const ELSEWHERE: [&str; 4] = ["prose", "workbench", "arithmetic", "chart/checks"];
    let mut places = Vec::new();
    for source in sources() {
        if !LIVE.contains(&source.module()) || ELSEWHERE.iter().any(|part| source.path.contains(part)) {
            continue;
        }
        for pair in source.tokens.windows(2) {
            let macros = ["format", "write", "format_args"].map(|name| Word::Name(name.into()));
            let called = macros.contains(&pair[0].word) && pair[1].word == Word::Sign('!');
            if called || pair[0].word == Word::Name("to_string".into()) {
                places.push(source.place(pair[0].line, "the formatter"));
            }
        }
    }
    none(
        &places,
        "One use of the standard library's formatter adds a kilobyte to the WebAssembly: join texts with `joined!`, write numbers \
         with `decimal`.",
    );
}

#[test]
fn the_page_stores_nothing_and_asks_for_nothing() {
    let rust = [
        "local_storage",
        "session_storage",
        "IdbFactory",
        "HtmlDocument",
        "fetch_with_str",
        "fetch_with_request",
        "XmlHttpRequest",
        "WebSocket",
        "EventSource",
        "send_beacon",
        "service_worker",
        "RtcPeerConnection",
    ];
    let mut places: Vec<String> = sources().iter().flat_map(|source| source.uses(&rust)).collect();
    let script = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "cookie",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "serviceWorker",
    ];
    for (path, text) in scripts() {
        places
            .extend(script.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")));
    }
    none(&places, "The page promises its readers to store nothing and to ask no other site for anything.");
}

#[test]
fn the_workbench_is_fetched_for_each_of_its_pairs() {
    let (_, loader) =
        scripts().into_iter().find(|(path, _)| path == "src/browser/workbench.js").expect("its loader");
    let pairs = ["v"].into_iter().chain(WORKBENCH_KEYS).collect::<Vec<_>>().join("|");
    assert!(loader.contains(&format!("/[?&]({pairs})=/")), "the loader looks for other pairs than {pairs}");
}

#[test]
fn a_fault_of_the_workbench_is_known_by_the_name_of_its_files() {
    let (_, boot) =
        scripts().into_iter().find(|(path, _)| path == "src/browser/boot.js").expect("the first script");
    assert!(
        boot.contains(&format!("/{WORKBENCH}-[^/\\n]*$/m.test(error.stack)")),
        "it looks for another name"
    );
}

#[test]
fn no_text_becomes_markup_or_code() {
    let rust = [
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "from_html_unchecked",
        "eval",
        "create_contextual_fragment",
        "srcdoc",
    ];
    let mut places: Vec<String> = sources().iter().flat_map(|source| source.uses(&rust)).collect();
    for (path, text) in scripts() {
        // The one-file edition reads the whole page once, to save it; it sets none of it.
        let text = text.replace("source = root.outerHTML;", "");
        let script = ["innerHTML", "outerHTML", "document.write", "eval(", "new Function"];
        places
            .extend(script.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")));
    }
    none(&places, "Text that becomes markup lets a link run scripts in the reader's page.");
}

#[test]
fn uses_are_found_one_by_one_and_in_braces() {
    let text = "use crate::model::Law; use crate::{app::{App, view}, text::Locale, link}; fn a() { crate::decimal::b() }";
    let source = Source::read("browser/start.rs", text).expect("this is Rust");
    assert_eq!(used(&source).into_iter().collect::<Vec<_>>(), ["app", "decimal", "link", "model", "text"]);
    let clamp = |text: &str| is_core_clamp(&Source::read("a.rs", text).expect("this is Rust").tokens);
    assert!(clamp("clamp(a.b(c), 1.0)") && !clamp("clamp(f(a, b))") && !clamp("clamped(a, b)"));
}
