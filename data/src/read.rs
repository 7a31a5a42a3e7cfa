//! From the text of the data file to a report that fits together, or to everything that is wrong with it.

use std::{fs, path::Path};

use toml::de::{DeTable, DeValue};

use crate::{
    claim::Claim,
    entry::{At, Entry},
    fault::{Fault, Faults},
    figure::read_figure,
    lines::File,
    pairs::check_counterparts,
    report::{Date, Report},
    source::{SourceEntry, read_source},
    statement::read_statement,
    words::{did_you_mean, nearest},
};

/// Reads and checks a data file; faults name it as `path` does.
///
/// # Errors
///
/// All that is wrong with the file: it cannot be read, it is no TOML, or its entries do not fit the schema or
/// each other.
pub fn read(path: &Path) -> Result<Report, Faults> {
    let name = path.display().to_string();
    match fs::read_to_string(path) {
        Ok(text) => read_text(&name, &text),
        Err(error) => {
            let message = format!("the file cannot be read: {error}");
            Err(Faults::only(Fault { file: name, line: None, message }))
        }
    }
}

/// Reads and checks the text of a data file; faults name it as `name`.
///
/// # Errors
///
/// All that is wrong with the text. While it is no TOML, only that is told: what it would say is not known.
pub fn read_text(name: &str, text: &str) -> Result<Report, Faults> {
    let file = File::new(name, text);
    let (document, errors) = DeTable::parse_recoverable(text);
    let report = if errors.is_empty() {
        read_document(&file, document.get_ref())
    } else {
        note_syntax(&file, &errors);
        Report::default()
    };
    Faults::found(file.into_faults()).map_or(Ok(report), Err)
}

fn read_document<'t>(file: &'t File<'t>, document: &'t DeTable<'t>) -> Report {
    const KINDS: [&str; 3] = ["source", "figure", "statement"];
    for (key, _) in document {
        let name = key.get_ref().as_ref();
        if !KINDS.contains(&name) {
            let meant = did_you_mean(name, KINDS);
            file.fault(
                file.line(&key.span()),
                format!(
                    "there is no kind of entry {name}{meant}; \
                     write [[source]], [[figure]] or [[statement]]"
                ),
            );
        }
    }
    for kind in ["source", "figure"] {
        if !document.contains_key(kind) {
            file.fault(1, format!("there is no {kind}: write [[{kind}]] and its fields"));
        }
    }
    let (sources, whole_sources): (Vec<_>, Vec<_>) =
        entries(file, document, "source").map(read_source).unzip();
    let (mut claims, figures): (Vec<_>, Vec<_>) = entries(file, document, "figure").map(read_figure).unzip();
    let (said, statements): (Vec<_>, Vec<_>) =
        entries(file, document, "statement").map(read_statement).unzip();
    claims.extend(said);

    check_unique(file, sources.iter().map(|source| (source.name.as_str(), source.key.as_ref())));
    // Figures and statements become constants side by side, so their keys must differ too.
    check_unique(file, claims.iter().map(|claim| (claim.name.as_str(), claim.key.as_ref())));
    check_sources(file, &sources, &claims);
    check_counterparts(file, &claims, &figures);
    Report {
        sources: whole_sources.into_iter().flatten().collect(),
        figures: figures.into_iter().flatten().collect(),
        statements: statements.into_iter().flatten().collect(),
    }
}

/// The `[[kind]]` tables of the document; anything else under that name is a fault.
fn entries<'t>(
    file: &'t File<'t>,
    document: &'t DeTable<'t>,
    kind: &'static str,
) -> impl Iterator<Item = Entry<'t>> {
    let value = document.get(kind);
    let list = value.and_then(|value| value.get_ref().as_array());
    if let (Some(value), None) = (value, list) {
        file.fault(
            file.line(&value.span()),
            format!("{kind} must be a list of entries: write [[{kind}]], in two brackets"),
        );
    }
    list.into_iter().flatten().zip(1..).filter_map(move |(item, count)| {
        let line = file.line(&item.span());
        match item.get_ref() {
            DeValue::Table(table) => Some(Entry::new(file, kind, count, line, table)),
            _ => {
                file.fault(
                    line,
                    format!("{kind} number {count} must be a group of fields: write [[{kind}]]"),
                );
                None
            }
        }
    })
}

fn check_unique<'t>(file: &File<'_>, entries: impl Iterator<Item = (&'t str, Option<&'t At<String>>)>) {
    let mut seen: Vec<&At<String>> = Vec::new();
    for (name, key) in entries {
        let Some(key) = key else { continue };
        match seen.iter().find(|earlier| earlier.value == key.value) {
            Some(earlier) => {
                file.fault(key.line, format!("{name}: the key is taken already, at line {}", earlier.line));
            }
            None => seen.push(key),
        }
    }
}

/// Every claim's source exists and was not published before what it reports; every source is used.
fn check_sources(file: &File<'_>, sources: &[SourceEntry], claims: &[Claim]) {
    let keys = || sources.iter().filter_map(|source| source.key.as_ref());
    let mut used = Vec::new();
    for claim in claims {
        let Some(wanted) = &claim.source else {
            continue;
        };
        let name = wanted.value.as_str();
        let is_wanted = |source: &&SourceEntry| source.key.as_ref().is_some_and(|key| key.value == name);
        if let Some(source) = sources.iter().find(is_wanted) {
            used.push(name);
            check_date(file, claim, name, source.printed.as_ref());
        } else {
            // The source that was probably meant is not to be called unused as well.
            let keys = || keys().map(|key| key.value.as_str());
            used.extend(nearest(name, keys()));
            let meant = did_you_mean(name, keys());
            let claim = &claim.name;
            file.fault(
                wanted.line,
                format!("{claim}: its source \"{name}\" is not among the sources{meant}"),
            );
        }
    }
    for key in keys().filter(|key| !used.contains(&key.value.as_str())) {
        let name = &key.value;
        file.fault(
            key.line,
            format!("source \"{name}\": nothing rests on it: remove it, or name it in a figure"),
        );
    }
}

/// What was printed on a date cannot report a later year.
fn check_date(file: &File<'_>, claim: &Claim, source: &str, date: Option<&Date>) {
    if let (true, Some(At { line, value: years }), Some(date)) = (claim.is_reported, &claim.years, date)
        && years.last > date.year
    {
        let (name, year, iso) = (&claim.name, years.last, &date.iso);
        file.fault(*line, format!("{name}: year {year} is impossible: its source \"{source}\" is of {iso}"));
    }
}

/// Notes what the parser could not read, once for each line.
fn note_syntax(file: &File<'_>, errors: &[toml::de::Error]) {
    let mut noted = Vec::new();
    for error in errors {
        let line = error.span().map_or(1, |span| file.line(&span));
        if noted.contains(&line) {
            continue;
        }
        noted.push(line);
        let entry = file.entry_at(line).map_or_else(String::new, |entry| format!("{entry}: "));
        file.fault(line, format!("{entry}this is not written as TOML wants it: {}", error.message()));
    }
}
