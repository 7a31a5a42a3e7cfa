//! axe-core, the accessibility checker, run in the page.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::behaviour::Outcome;
use crate::environment::Environment;
use crate::page::Page;

/// All rules of WCAG A and AA up to 2.2, and the size of targets, which axe
/// leaves out unless asked.
const OPTIONS: &str = r#"{
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "rules": { "target-size": { "enabled": true } },
    "resultTypes": ["violations"]
}"#;

/// Runs axe over the page as it stands.
///
/// # Errors
/// With every violation: the rule, what it asks, and the elements that break it.
pub fn finds_nothing(page: &Page<'_>, environment: &Environment) -> Outcome {
    // What is fixed to the window covers another part of the page at each place,
    // so the place is always the same.
    page.script::<()>("window.scrollTo({ top: 0, behavior: 'instant' })", vec![])?;
    let report = run(page, environment)?;
    // A run that checked nothing would find nothing.
    ensure!(report.checked > 20, "axe checked only {} rules on this page", report.checked);
    let violations: Vec<String> = report.violations.iter().map(Violation::told).collect();
    ensure!(violations.is_empty(), "axe finds {} violations:\n{}", violations.len(), violations.join("\n"));
    Ok(())
}

#[derive(Debug, Deserialize)]
struct Report {
    checked: usize,
    violations: Vec<Violation>,
}

#[derive(Debug, Deserialize)]
struct Violation {
    id: String,
    help: String,
    elements: Vec<Offender>,
}

#[derive(Debug, Deserialize)]
struct Offender {
    html: String,
    why: String,
}

impl Violation {
    fn told(&self) -> String {
        let elements: Vec<String> = self
            .elements
            .iter()
            .map(|element| format!("    {}\n      {}", element.html, element.why.replace('\n', " ")))
            .collect();
        format!("  {}: {}\n{}", self.id, self.help, elements.join("\n"))
    }
}

/// The script and its run go as one, because a driver may give each command a
/// scope of its own.
fn run(page: &Page<'_>, environment: &Environment) -> Result<Report> {
    let path = &environment.axe_script;
    let axe = std::fs::read_to_string(path)
        .with_context(|| format!("AXE_SCRIPT names {}, which cannot be read", path.display()))?;
    let body = format!(
        "const [options, done] = arguments;
         {axe};
         (window.axe ?? globalThis.axe).run(document, options).then(
           results => done({{
             checked: results.passes.length + results.violations.length
               + results.incomplete.length + results.inapplicable.length,
             violations: results.violations.map(violation => ({{
               id: violation.id,
               help: violation.help,
               elements: violation.nodes.map(node => ({{
                 html: node.html.slice(0, 200), why: node.failureSummary ?? '' }})),
             }})),
           }}),
           error => done(String(error)));"
    );
    page.session()
        .script_until_called_back(&body, vec![serde_json::from_str(OPTIONS).unwrap_or(json!({}))])
        .context("axe did not come to an end")
}
