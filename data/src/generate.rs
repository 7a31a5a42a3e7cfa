//! A report as Rust: one constant for each source, figure and statement, for the page's module `report` to include.

use crate::report::{Bilingual, Bound, Class, Date, Figure, Quote, Report, Source, Statement, Years};

/// Writes the constants: each figure's number, the sources in a module `sources`, each figure's words in a module
/// `provenance`, the statements, and the lists `FIGURES`, `STATEMENTS` and `SOURCES`. Number and words are apart, so
/// that a program that computes with a figure need not carry its quote. The same report always gives the same text.
#[must_use]
pub fn to_rust(report: &Report) -> String {
    let mut out = Rust::default();
    out.line("// Written by build.rs from data/figures.toml: change that file, not this one.");
    out.line("");
    out.line("/// Where the figures come from.");
    out.open("pub mod sources {");
    out.line("use super::{Bilingual, Date, Language, Source, SourceKind};");
    for source in &report.sources {
        out.source(source);
    }
    out.close("}");
    out.line("");
    out.line("/// The words that each figure rests on, under the figure's own name.");
    out.open("pub mod provenance {");
    out.line("use super::{Bilingual, Confidence, Language, Provenance, Quote, Support, sources};");
    for figure in &report.figures {
        out.provenance(figure);
    }
    out.close("}");
    for figure in &report.figures {
        out.figure(figure);
    }
    for statement in &report.statements {
        out.statement(statement);
    }
    out.line("");
    out.line("/// Every figure with its provenance, in the order of the data file.");
    out.open("pub const FIGURES: &[(&Figure, &Provenance)] = &[");
    for figure in &report.figures {
        let name = constant(&figure.key);
        out.line(&format!("(&{name}, provenance::{name}),"));
    }
    out.close("];");
    out.line("");
    out.line("/// Every statement, in the order of the data file.");
    out.open("pub const STATEMENTS: &[&Statement] = &[");
    for statement in &report.statements {
        out.line(&format!("&{},", constant(&statement.key)));
    }
    out.close("];");
    out.line("");
    out.line("/// Every source, in the order of the data file.");
    out.open("pub const SOURCES: &[&Source] = &[");
    for source in &report.sources {
        out.line(&format!("sources::{},", constant(&source.key)));
    }
    out.close("];");
    out.text
}

/// Rust text under way, with its indentation.
#[derive(Default)]
struct Rust {
    text: String,
    depth: usize,
}

impl Rust {
    fn line(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.push_str(&"    ".repeat(self.depth));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    fn open(&mut self, line: &str) {
        self.line(line);
        self.depth += 1;
    }

    fn close(&mut self, line: &str) {
        self.depth -= 1;
        self.line(line);
    }

    fn source(&mut self, source: &Source) {
        self.line("");
        self.line(&format!("/// {}, {}.", source.publisher.english, source.date.iso));
        self.open(&format!("pub const {}: &Source = &Source {{", constant(&source.key)));
        self.line(&format!("key: {:?},", source.key));
        self.line(&format!("publisher: {},", bilingual(&source.publisher)));
        self.line(&format!("via: {:?},", source.via));
        self.line(&format!("title: {:?},", source.title));
        self.line(&format!("language: Language::{:?},", source.language));
        self.line(&format!("date: {},", date(&source.date)));
        self.line(&format!("kind: SourceKind::{:?},", source.kind));
        self.line(&format!("url: {:?},", source.url));
        self.note(source.note.as_ref());
        self.close("};");
    }

    fn figure(&mut self, figure: &Figure) {
        self.line("");
        self.line(&format!("/// {}", summary(figure)));
        self.open(&format!("pub const {}: Figure = Figure {{", constant(&figure.key)));
        self.line(&format!("key: {:?},", figure.key));
        self.line(&format!("value: {:?},", figure.value));
        self.line(&format!("bound: Bound::{:?},", figure.bound));
        self.line(&format!("decimals: {},", figure.decimals));
        self.line(&format!("unit: Unit::{:?},", figure.unit));
        self.years(figure.years);
        self.line(&format!("class: Class::{:?},", figure.class));
        self.close("};");
    }

    fn provenance(&mut self, figure: &Figure) {
        self.line("");
        self.line(&format!("/// What `{}` rests on.", figure.key));
        self.open(&format!("pub const {}: &Provenance = &Provenance {{", constant(&figure.key)));
        self.line(&format!("scope: {},", bilingual(&figure.scope)));
        match &figure.quote {
            Some(quote) => self.quote("quote: Some(", quote, "),"),
            None => self.line("quote: None,"),
        }
        self.line(&format!("source: sources::{},", constant(&figure.source)));
        self.line(&format!("confidence: Confidence::{:?},", figure.confidence));
        match figure.support {
            Some(support) => self.line(&format!("support: Some(Support::{support:?}),")),
            None => self.line("support: None,"),
        }
        self.line(&format!("counterpart: {:?},", figure.counterpart));
        self.note(figure.note.as_ref());
        self.close("};");
    }

    fn statement(&mut self, statement: &Statement) {
        let Statement { scope, source, .. } = statement;
        self.line("");
        self.line(&format!("/// Stated: {}, {} (`{source}`).", scope.english, years(statement.years)));
        self.open(&format!("pub const {}: Statement = Statement {{", constant(&statement.key)));
        self.line(&format!("key: {:?},", statement.key));
        self.years(statement.years);
        self.line(&format!("scope: {},", bilingual(scope)));
        self.quote("quote: ", &statement.quote, ",");
        self.line(&format!("source: sources::{},", constant(source)));
        self.line(&format!("confidence: Confidence::{:?},", statement.confidence));
        self.note(statement.note.as_ref());
        self.close("};");
    }

    fn years(&mut self, years: Years) {
        let Years { first, last } = years;
        self.line(&format!("years: Years {{ first: {first}, last: {last} }},"));
    }

    fn quote(&mut self, before: &str, quote: &Quote, after: &str) {
        self.open(&format!("{before}Quote {{"));
        self.line(&format!("text: {:?},", quote.text));
        self.line(&format!("language: Language::{:?},", quote.language));
        self.line(&format!("english: {:?},", quote.english));
        self.line(&format!("chinese: {:?},", quote.chinese));
        self.line(&format!("phrase: {:?},", quote.phrase));
        self.close(&format!("}}{after}"));
    }

    fn note(&mut self, note: Option<&Bilingual>) {
        let Some(note) = note else {
            return self.line("note: None,");
        };
        self.open("note: Some(Bilingual {");
        self.line(&format!("english: {:?},", note.english));
        self.line(&format!("chinese: {:?},", note.chinese));
        self.close("}),");
    }
}

/// A figure in one line, for whoever meets its constant in an editor.
fn summary(figure: &Figure) -> String {
    let class = match figure.class {
        Class::Reported => "Reported",
        Class::Derived => "Derived",
        Class::Assumed => "Assumed",
    };
    let bound = match figure.bound {
        Bound::Exactly => "",
        Bound::MoreThan => "more than ",
        Bound::About => "about ",
    };
    let decimals = usize::try_from(figure.decimals).unwrap_or(0);
    let (value, unit, source) = (figure.value, figure.unit.word(), &figure.source);
    let years = years(figure.years);
    format!("{class}: {bound}{value:.decimals$} {unit}, {years} (`{source}`).")
}

fn years(Years { first, last }: Years) -> String {
    if first == last { first.to_string() } else { format!("{first} to {last}") }
}

fn constant(key: &str) -> String {
    key.to_ascii_uppercase()
}

fn bilingual(text: &Bilingual) -> String {
    format!("Bilingual {{ english: {:?}, chinese: {:?} }}", text.english, text.chinese)
}

fn date(date: &Date) -> String {
    let (iso, year) = (&date.iso, date.year);
    let (month, day) = (date.month, date.day);
    format!("Date {{ iso: {iso:?}, year: {year}, month: {month:?}, day: {day:?} }}")
}
