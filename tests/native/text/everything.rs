//! Everything that the page says in a language under a scenario, each with its name, for rules that hold for all of it.

use jobs_explainer::chart::growth::levels::USUAL_TOP;
use jobs_explainer::display::AxisScale;
use jobs_explainer::link::{Key, Mend};
use jobs_explainer::model::{Additions, Base, Derived, Interval, Law, Lever, Scenario, history, outcome};
use jobs_explainer::report::{Bound, Confidence, FIGURES, Support};
use jobs_explainer::site::FigureId;
use jobs_explainer::text::{Lead, Locale, Sentence};

use crate::strategy::levels_of;

/// A text with the name by which a failing test calls it.
pub(super) type Said = (String, String);

/// All that the page says.
pub(super) fn everything(locale: Locale, scenario: &Scenario) -> Vec<Said> {
    let mut said = prose(locale);
    said.extend(levers(locale, scenario));
    said.extend(growth(locale, scenario));
    said.extend(chart(locale, scenario));
    said.extend(notices(locale));
    said
}

/// What stands on the page whatever the reader sets.
fn prose(locale: Locale) -> Vec<Said> {
    let prose = locale.prose();
    let [first, second] = prose.headline();
    let mut said = named(&[
        ("own_name", prose.own_name()),
        ("figures_legend", prose.figures_legend()),
        ("scale_legend", prose.scale_legend()),
        ("show_table", prose.show_table()),
        ("table_reported", prose.table_reported()),
        ("table_scenario", prose.table_scenario()),
        ("reset_all", prose.reset_all()),
        ("copy_link", prose.copy_link()),
        ("yours", prose.yours()),
        ("skip_link", prose.skip_link()),
        ("mark", prose.mark()),
        ("mark_short", prose.mark_short()),
        ("rail_table", prose.rail_table()),
        ("rail_alone", prose.rail_alone()),
        ("rail_whole", prose.rail_whole()),
        ("contents_label", prose.contents_label()),
        ("notes_heading", prose.notes_heading()),
        ("statement_name", prose.statement_name()),
        ("rounding_label", prose.rounding_label()),
        ("note_label", prose.note_label()),
        ("computed_here", prose.computed_here()),
        ("used_in", prose.used_in()),
        ("page_head", prose.page_head()),
        ("sum_caption", prose.sum_caption()),
        ("popover_label", prose.popover_label()),
        ("popover_close", prose.popover_close()),
        ("law_question", prose.law_question()),
        ("law_legend", prose.law_legend()),
        ("headline, first line", first),
        ("headline, second line", second),
        ("title", &prose.title(None)),
        ("description", &prose.description(None)),
        ("standfirst", &prose.standfirst().plain()),
        ("controls_missing", &prose.controls_missing(&Scenario::default()).plain()),
        ("read_the_table", prose.read_the_table()),
        ("chart_description", &prose.chart_description()),
        ("source_line", &prose.source_line().plain()),
        ("translation", prose.translation()),
        ("comma", prose.comma()),
    ]);
    said.extend(prose.table_heads().map(|head| (String::from("table_heads"), String::from(head))));
    for base in Base::ALL {
        said.push((format!("figures_option {base:?}"), prose.figures_option(base).concat()));
    }
    for scale in AxisScale::ALL {
        said.push((format!("scale_name {scale:?}"), String::from(prose.scale_name(scale))));
    }
    let plain = |name: &str, sentences: Vec<Sentence>| -> Vec<Said> {
        sentences.iter().map(|sentence| (String::from(name), sentence.plain())).collect()
    };
    said.extend(plain("footer", prose.footer()));
    for figure in FigureId::ALL {
        said.push((format!("figure_name {figure:?}"), String::from(prose.figure_name(figure))));
        said.push((format!("title {figure:?}"), prose.title(Some(figure))));
        said.push((format!("description {figure:?}"), prose.description(Some(figure))));
    }
    for base in Base::ALL {
        for (figure, lead) in leads(locale, base) {
            said.push((format!("heading {figure:?}"), String::from(lead.heading)));
            said.extend(plain(&format!("paragraphs {figure:?}"), lead.paragraphs));
            said.extend(plain(&format!("notes {figure:?}"), lead.notes));
        }
        for &derived in Derived::ALL {
            said.push((format!("derived {derived:?}"), prose.derived(derived, base).words));
            said.push((format!("arithmetic {derived:?}"), prose.arithmetic(derived, base).plain()));
        }
    }
    for &derived in Derived::ALL {
        said.push((format!("derived_about {derived:?}"), String::from(prose.derived_about(derived))));
    }
    for support in [Support::OneSource, Support::SeveralSources, Support::Company] {
        said.push((format!("support {support:?}"), String::from(prose.support(support))));
    }
    for confidence in [Confidence::Derived, Confidence::Inferred] {
        let caveat = prose.caveat(confidence).unwrap_or_default();
        said.push((format!("caveat {confidence:?}"), String::from(caveat)));
    }
    said.extend(sources(locale));
    said
}

/// The words that open each figure.
fn leads(locale: Locale, base: Base) -> Vec<(FigureId, Lead)> {
    let prose = locale.prose();
    FigureId::ALL
        .into_iter()
        .map(|figure| {
            let lead = match figure {
                FigureId::Jobs => prose.jobs_lead(base),
                FigureId::Growth => prose.growth_lead(base),
                FigureId::MiniPrograms => prose.mini_programs_lead(base),
                FigureId::Living => prose.living_lead(base),
                FigureId::Money => prose.money_lead(base),
                FigureId::Operators => prose.operators_lead(base),
                FigureId::JobSearch => prose.job_search_lead(base),
                FigureId::Checks => prose.checks_lead(base),
                FigureId::Sources => prose.sources_lead(base),
            };
            (figure, lead)
        })
        .collect()
}

/// What the list of sources says in the page's language; quotes stay as they were printed and are left out.
fn sources(locale: Locale) -> Vec<Said> {
    let prose = locale.prose();
    let mut said = Vec::new();
    for (figure, provenance) in FIGURES {
        let mut say =
            |what: &str, text: &str| said.push((format!("{} {what}", figure.key), String::from(text)));
        say("figure", &prose.figure(figure).words);
        say("years", &prose.years(figure.years));
        say("rounding", &prose.rounding(figure.unit, Interval::of(figure), figure.decimals));
        say("scope", locale.of(provenance.scope));
        say("date", &prose.date(provenance.source.date));
        say("publisher", locale.of(provenance.source.publisher));
        if let Some(note) = provenance.note {
            say("note", locale.of(note));
        }
        if let Some(note) = provenance.source.note {
            say("note of the source", locale.of(note));
        }
        let translation = provenance.quote.and_then(|quote| match locale {
            Locale::English => quote.english,
            Locale::Chinese => quote.chinese,
        });
        if let Some(translation) = translation {
            say("translation", translation);
        }
    }
    said
}

/// What the sliders and their fields say.
fn levers(locale: Locale, scenario: &Scenario) -> Vec<Said> {
    let (text, prose) = (locale.text(), locale.prose());
    let mut said = Vec::new();
    for lever in Lever::ALL {
        let value = scenario.get(lever);
        let mut say = |what: &str, text: &str| said.push((format!("{what} {lever:?}"), String::from(text)));
        say("lever_name", text.lever_name(lever));
        say("lever_unit", prose.lever_unit(lever));
        // In English a year has no unit of its own.
        if (locale, lever) != (Locale::English, Lever::Until) {
            say("lever_suffix", text.lever_suffix(lever));
        }
        say("lever_value", &text.lever_value(lever, value));
        say("lever_effect", &text.lever_effect(scenario, lever).plain());
        say("lever_why", &prose.lever_why(lever).plain());
        say("reset", &text.reset(lever, scenario.default_of(lever)));
        say("less", &text.less(lever));
        say("more", &text.more(lever));
        say("out_of_range", &text.out_of_range(lever, value));
        say("not_a_number", &text.not_a_number(lever, value));
        for reference in lever.references() {
            let (value, name) = prose.reference(lever, &reference);
            say("reference value", &value);
            say("reference name", &name);
        }
    }
    said.extend(named(&[
        ("link_copied", text.link_copied()),
        ("link_by_hand", text.link_by_hand()),
        ("link_field", text.link_field()),
        ("close", text.close()),
    ]));
    said
}

/// What the figure says of the laws and the result.
fn growth(locale: Locale, scenario: &Scenario) -> Vec<Said> {
    let text = locale.text();
    let mut said = Vec::new();
    for law in Law::ALL {
        said.push((format!("law_name {law:?}"), String::from(text.law_name(law))));
        said.push((format!("law_outcome {law:?}"), text.law_outcome(scenario, law).plain()));
        said.push((format!("lever_unused {law:?}"), text.lever_unused(law)));
    }
    said.push((String::from("result"), text.result(scenario).plain()));
    said.push((String::from("table_caption"), text.table_caption(scenario).plain()));
    said.push((String::from("growth_sum"), text.growth_sum(scenario).plain()));
    // Where nothing is to be cautioned, nothing is said.
    let caution = text.caution(scenario).plain();
    if !caution.is_empty() {
        said.push((String::from("caution"), caution));
    }
    let end = outcome(scenario);
    said.push((String::from("cell_jobs"), text.cell_jobs(end, 2)));
    let added = (end - scenario.base.jobs_2018()).in_millions();
    said.push((String::from("cell_added"), text.cell_added(Additions::millions_a_year(added))));
    said
}

/// What the charts say.
fn chart(locale: Locale, scenario: &Scenario) -> Vec<Said> {
    let text = locale.text();
    let shortfall = history::claim_shortfall(scenario.base).in_millions();
    let mut said = named(&[
        ("chart_description", &locale.prose().chart_description()),
        ("year", &text.year(scenario.until())),
        ("year_short", &text.year_short(scenario.until())),
        ("point", &text.point(outcome(scenario), 1)),
        ("point_bare", &text.point_bare(scenario.base.jobs_2018(), 2)),
        ("reported_side", text.reported_side()),
        ("scenario_side", text.scenario_side()),
        ("claim_long", &text.claim_long()),
        ("claim_short", &text.claim_short()),
        ("claim_misses", &text.claim_misses(shortfall, Bound::MoreThan)),
        ("additions_caption", text.additions_caption()),
        ("additions_claim", &text.additions_claim()),
        ("bar", &text.bar(scenario.additions().in_millions(), 1)),
    ]);
    for scale in AxisScale::ALL {
        let chart = levels_of(scenario, scale);
        for tick in &chart.ticks {
            said.push((format!("axis_tick {}", tick.millions), text.axis_tick(tick.millions)));
            said.push((format!("axis_top {}", tick.millions), text.axis_top(tick.millions)));
        }
        said.extend(chart.grown_to.map(|top| (String::from("axis_grown"), text.axis_grown(top, USUAL_TOP))));
    }
    said
}

/// The notice about a link, with every mend there is.
fn notices(locale: Locale) -> Vec<Said> {
    let mut mends = vec![Mend::OtherVersion, Mend::TooLong];
    for lever in Lever::ALL {
        let spec = lever.spec();
        mends.push(Mend::OutOfRange { lever, put_to: spec.minimum });
        mends.push(Mend::NotWhole { lever, put_to: spec.default });
    }
    for key in Key::ALL {
        mends.extend([Mend::NotUnderstood { key }, Mend::Repeated { key }]);
    }
    mends
        .into_iter()
        .map(|mend| (format!("mended {mend:?}"), locale.text().mended(&[mend]).plain()))
        .collect()
}

fn named(said: &[(&str, &str)]) -> Vec<Said> {
    said.iter().map(|&(name, text)| (String::from(name), String::from(text))).collect()
}
