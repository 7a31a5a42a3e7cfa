//! The page of the embed builder: a form, a frame to look at, and codes. Its script (`embed/builder.js`) makes them; the words and
//! what there is to choose come from here.

use serde_json::{Map, Value, json};
use yew::LocalServerRenderer;
use yew::prelude::*;

use super::sharing::{SiteAddress, first_height};
use super::{about, digest, escaped};
use crate::display::{AxisScale, Display, Marks};
use crate::link::{Key, WORKBENCH_KEYS, pinned};
use crate::model::{Base, Law, Lever, Scenario};
use crate::picture::{Subject, in_article_size};
use crate::site::{FigureId, Locale, Page, builder_folder, way_back};
use crate::text::{EmbedCode, EmbedTheme};

/// What stands in the page besides its words.
#[derive(Debug, Clone, Copy)]
pub struct BuilderAssets<'a> {
    /// The site's style sheet, from its root.
    pub stylesheet: &'a str,
    /// The page's own style.
    pub style: &'a str,
    /// The page's script.
    pub script: &'a str,
    /// The site's own address, where the build is told it.
    pub site: Option<&'a SiteAddress>,
}

/// The page in a language.
pub async fn builder(locale: Locale, assets: BuilderAssets<'_>) -> String {
    let prose = locale.prose();
    let root = way_back(builder_folder(locale));
    let data = data(&root, assets.site);
    let body =
        LocalServerRenderer::<Form>::with_props(FormProps { locale, example: example(locale, assets.site) })
            .hydratable(false)
            .render()
            .await;
    let policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{}'; style-src 'self' 'sha256-{}'; img-src 'self' data:; \
         frame-src 'self'; base-uri 'none'; form-action 'none'",
        digest(assets.script),
        digest(assets.style)
    );
    format!(
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}: {site}</title>\n\
         {about}<link rel=\"stylesheet\" href=\"{root}{stylesheet}\">\n<style>{style}</style>\n</head>\n<body>\n{body}\n\
         <script type=\"application/json\" id=\"builder-data\">{data}</script>\n\
         <script async src=\"{root}embed.js\"></script>\n<script>{script}</script>\n</body>\n</html>\n",
        tag = locale.tag(),
        title = escaped(prose.builder_heading()),
        site = escaped(&prose.title(None)),
        about = about(prose.builder_lead()),
        stylesheet = assets.stylesheet,
        style = assets.style,
        script = assets.script,
    )
}

/// A code for those whose browser runs no script.
fn example(locale: Locale, site: Option<&SiteAddress>) -> String {
    let page = Page { locale, figure: Some(FigureId::Growth) };
    let address =
        site.map_or_else(|| ["https://example.org/jobs/", &page.folder()].concat(), |site| site.of(page));
    format!(
        "<iframe src=\"{address}\" title=\"{}\" width=\"640\" height=\"{}\" loading=\"lazy\" style=\"width:100%;border:0\"></iframe>",
        page.locale.prose().title(page.figure),
        first_height(FigureId::Growth)
    )
}

/// What the script chooses from, as JSON that an element can hold: the keys of a link, and each figure in each language.
fn data(root: &str, site: Option<&SiteAddress>) -> String {
    let languages: Map<String, Value> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let figures: Map<String, Value> = FigureId::ALL
                .into_iter()
                .map(|figure| {
                    (figure.id().to_owned(), described(Page { locale, figure: Some(figure) }, site))
                })
                .collect();
            (language(locale).to_owned(), figures.into())
        })
        .collect();
    let keys: Vec<&str> = Key::ALL.into_iter().map(Key::name).chain(WORKBENCH_KEYS).collect();
    let ranges: Map<String, Value> = Lever::ALL
        .into_iter()
        .map(|lever| (lever.key().to_owned(), json!([lever.spec().minimum, lever.spec().maximum])))
        .collect();
    let choices = json!({
        Key::Base.name(): Base::ALL.map(Base::key),
        Key::Law.name(): Law::ALL.map(Law::key),
        Key::Scale.name(): AxisScale::ALL.map(AxisScale::key),
        Key::Marks.name(): Marks::ALL.map(Marks::key),
    });
    let unsure = Lever::UNSURE.map(Lever::key);
    json!({
        "root": root,
        "keys": keys,
        "ranges": ranges,
        "unsure": unsure,
        "choices": choices,
        "figures": languages,
    })
    .to_string()
    .replace('<', "\\u003c")
}

/// A figure: its title, the settings that it shows at their usual values with either printing of the figures, and its pictures, that of the usual settings first.
fn described(page: Page, site: Option<&SiteAddress>) -> Value {
    let locale = page.locale;
    let pictures: Vec<Value> = Subject::of_page(page)
        .into_iter()
        .filter_map(|subject| {
            let name = subject.names().0?;
            let query = subject.state().query();
            let address = site.map(|site| [&site.of(page), query.as_str()].concat());
            let [width, height] = in_article_size(subject, locale, address.as_deref());
            let alt = subject.alternative(locale);
            Some(json!({ "name": name, "query": query, "width": width, "height": height, "alt": alt }))
        })
        .collect();
    let keys = page.figure.map(shown).unwrap_or_default();
    let usual: Map<String, Value> = Base::ALL
        .into_iter()
        .map(|base| (base.key().to_owned(), pinned(&Scenario::usual(base), Display::default(), &keys).into()))
        .collect();
    json!({
        "title": locale.prose().title(page.figure),
        "height": page.figure.map(first_height),
        "usual": usual,
        "pictures": pictures,
    })
}

/// The keys of what a figure shows.
fn shown(figure: FigureId) -> Vec<Key> {
    let levers: &[Lever] = match figure {
        FigureId::Jobs => &[Lever::MainShare],
        FigureId::Growth => &Lever::OF_GROWTH,
        FigureId::MiniPrograms => &Lever::OF_MINI_PROGRAMS,
        FigureId::Living => &Lever::OF_LIVING,
        FigureId::JobSearch => &Lever::OF_JOB_SEARCH,
        FigureId::Money | FigureId::Operators | FigureId::Checks | FigureId::Sources => &[],
    };
    let mut keys = vec![Key::Base];
    if figure.follows_growth() {
        keys.push(Key::Law);
    }
    if figure == FigureId::MiniPrograms {
        // All jobs of the growth scenario stand beside them.
        let path = |lever: &Lever| ![Lever::GiveOrTake, Lever::Target].contains(lever);
        keys.extend(Lever::OF_GROWTH.into_iter().filter(path).map(Key::Lever));
    }
    keys.extend(levers.iter().copied().map(Key::Lever));
    match figure {
        FigureId::Growth => keys.push(Key::Scale),
        FigureId::Jobs => keys.push(Key::Marks),
        _ => {}
    }
    keys
}

/// A language's name in the form: as the loader takes it.
const fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::English => "en",
        Locale::Chinese => "zh",
    }
}

#[derive(Debug, Properties, PartialEq)]
struct FormProps {
    locale: Locale,
    example: String,
}

/// The page's elements.
#[component]
fn Form(props: &FormProps) -> Html {
    let locale = props.locale;
    let prose = locale.prose();
    let root = way_back(builder_folder(locale));
    let root = root.as_str();
    let other = locale.other();
    html! {
        <>
            <header class="bar">
                <div class="bar-inner">
                    <a class="bar-mark" href={[root, &Page::whole(locale).folder()].concat()}>{prose.mark()}</a>
                    <a class="bar-language" href={[root, builder_folder(other)].concat()} lang={other.tag()} hreflang={other.tag()}>
                        {other.prose().own_name()}
                    </a>
                </div>
            </header>
            <main class="page builder">
                <div>
                    <h1>{prose.builder_heading()}</h1>
                    <p>{prose.builder_lead()}</p>
                </div>
                <noscript>
                    <p>{prose.builder_without_script()}</p>
                    <pre>{&props.example}</pre>
                </noscript>
                {choices(locale)}
                {preview(locale)}
                {codes(locale)}
            </main>
        </>
    }
}

fn choices(locale: Locale) -> Html {
    let prose = locale.prose();
    let [figure, lang, theme, controls, scenario] = prose.builder_choices();
    html! {
        <form class="builder-choices" id="builder" data-needs-script="" hidden=true>
            <label>{figure}
                <select id="figure" name="figure">
                    for id in FigureId::ALL {
                        <option value={id.id()} selected={id == FigureId::Growth}>{format!("{}  {}", id.number(), prose.figure_name(id))}</option>
                    }
                </select>
            </label>
            <label>{lang}
                <select id="lang" name="lang">
                    for of in Locale::ALL {
                        <option value={language(of)} lang={of.tag()} selected={of == locale}>{of.prose().own_name()}</option>
                    }
                </select>
            </label>
            <label>{theme}
                <select id="theme" name="theme">
                    for theme in EmbedTheme::ALL {
                        <option value={theme.key()}>{prose.embed_theme(theme)}</option>
                    }
                </select>
            </label>
            <label class="builder-check"><input type="checkbox" id="controls" name="controls" checked=true />{controls}</label>
            <div class="builder-scenario">
                <label for="scenario">{scenario}</label>
                <input type="text" id="scenario" name="scenario" autocomplete="off" spellcheck="false" aria-describedby="scenario-hint scenario-strange scenario-mended" />
                <small id="scenario-hint">{prose.builder_scenario_hint()}</small>
            </div>
            <p class="builder-flag" id="scenario-strange" role="status" hidden=true>{prose.builder_scenario_strange()}</p>
            <p class="builder-flag" id="scenario-mended" role="status" hidden=true>{prose.builder_scenario_mended()}</p>
        </form>
    }
}

/// The widths of column that the preview can have, in CSS pixels; the last is all that there is.
const WIDTHS: [Option<u16>; 3] = [Some(320), Some(640), None];

/// A width as the script knows it.
fn width_key(pixels: Option<u16>) -> String {
    pixels.map_or_else(|| "full".into(), |pixels| pixels.to_string())
}

fn preview(locale: Locale) -> Html {
    let prose = locale.prose();
    html! {
        <section data-needs-script="" hidden=true aria-labelledby="builder-preview">
            <h2 id="builder-preview">{prose.builder_preview()}</h2>
            <p class="builder-skip"><a href="#builder-codes">{prose.builder_to_codes()}</a></p>
            <fieldset class="builder-widths">
                <legend class="visually-hidden">{prose.builder_widths()}</legend>
                for pixels in WIDTHS {
                    <label>
                        <input type="radio" name="preview-width" value={width_key(pixels)} checked={pixels == Some(640)} />
                        {prose.builder_width(pixels)}
                    </label>
                }
            </fieldset>
            <div class="builder-stage" tabindex="0" role="region" aria-labelledby="builder-preview">
                <div class="builder-preview" id="preview">
                    <iframe id="preview-frame" data-jobs-explainer="" width="640" height="800"></iframe>
                </div>
            </div>
        </section>
    }
}

fn codes(locale: Locale) -> Html {
    let prose = locale.prose();
    let [copied, by_hand] = prose.builder_copied();
    let code = |code: EmbedCode| {
        let [name, fits] = prose.embed_code(code);
        let (field, label) = (["code-", code.key()].concat(), ["name-", code.key()].concat());
        let more = (code == EmbedCode::Amp).then(|| prose.amp_more());
        html! {
            <div class="builder-code">
                <h3 id={label.clone()}>{name}</h3>
                <p>{fits}</p>
                <textarea id={field.clone()} readonly=true spellcheck="false" aria-labelledby={label.clone()} data-more={more} />
                if code == EmbedCode::Image {
                    <p id="image-usual" hidden=true>{prose.builder_usual_picture()}</p>
                }
                <button class="button" type="button" id={["copy-", code.key()].concat()} data-copies={field} aria-labelledby={[&format!("copy-{} ", code.key()), label.as_str()].concat()}>{prose.builder_copy()}</button>
            </div>
        }
    };
    html! {
        <section data-needs-script="" hidden=true aria-labelledby="builder-codes">
            <h2 id="builder-codes" tabindex="-1">{prose.builder_codes()}</h2>
            {EmbedCode::ALL.into_iter().map(code).collect::<Html>()}
            <p class="builder-said" id="builder-said" role="status" data-copied={copied} data-by-hand={by_hand}></p>
        </section>
    }
}
