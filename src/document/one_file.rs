//! The one-file edition: the whole story with all that it needs in one HTML document, which opens by itself and asks nobody for
//! anything.
//!
//! What this writes still names the built files, in marks; `xtask`, which has them all, puts each in its place
//! (`xtask/src/one_file.rs`).

use super::sharing::SiteAddress;
use super::{Assets, BODY, HEAD, LANGUAGE, MissingMark, Scripts, about, escaped, replaced, static_page};
use crate::browser::swap::{LIVE, STATIC};
use crate::site::{Locale, Page, one_file_folder, way_back};
use crate::text::Download;

/// How a file is put where its mark stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As it is.
    Text,
    /// As a script that gives what the module gives to a name.
    Script(&'static str),
    /// Compressed, in letters.
    Gzip,
    /// As an address that holds it, of a type.
    Data(&'static str),
}

/// The mark of a file in a form.
fn mark(form: Form, file: &str) -> String {
    match form {
        Form::Text => format!("@one-file text {file}@"),
        Form::Script(name) => format!("@one-file script {name} {file}@"),
        Form::Gzip => format!("@one-file gzip {file}@"),
        Form::Data(kind) => format!("@one-file data {kind} {file}@"),
    }
}

/// The document in a language, with marks; none where the build has no workbench.
///
/// # Errors
/// Where the shell lacks a mark, or a script is not as it is known to be.
pub async fn one_file(
    locale: Locale,
    shell: &str,
    assets: &Assets,
    style: &str,
) -> Result<Option<String>, MissingMark> {
    let Some([bench_script, bench_wasm, bench_style]) = &assets.workbench else { return Ok(None) };
    let page = Page::whole(locale);
    let mut elements = static_page(page).await;
    for download in Download::ALL {
        let (address, kind) = (download.address(), download.kind());
        let name = address.rsplit('/').next().unwrap_or_default();
        elements = replaced(
            &elements,
            &format!("href=\"{}{address}\" download=\"\"", page.root()),
            &format!("href=\"{}\" download=\"{name}\"", mark(Form::Data(kind), address)),
        )?;
    }
    // As they are written: in lightened scripts there would be no knowing what stands for what.
    let scripts = Scripts::default();
    let boot = replaced(&scripts.boot, "import(\"SCRIPT\")", "Promise.resolve(oneFileApp)")?;
    let boot = replaced(&boot, "\"WASM\"", "oneFile.unpacked(\"one-file-app\")")?;
    let bench = replaced(&scripts.workbench, "import(script)", "oneFileWorkbench")?;
    let bench =
        replaced(&bench, "module_or_path: wasm", "module_or_path: oneFile.unpacked(\"one-file-workbench\")")?;
    let prose = locale.prose();
    let packed = |id: &str, file: &str| {
        format!("<script type=\"application/gzip\" id=\"{id}\">{}</script>\n", mark(Form::Gzip, file))
    };
    let body = [
        &format!(
            "<p class=\"one-file\">{} <button class=\"button\" type=\"button\" id=\"one-file-save\" hidden>{}</button></p>\n",
            escaped(prose.one_file_said()),
            escaped(prose.one_file_save())
        ),
        &format!("<div id=\"{STATIC}\">{elements}</div>\n<div id=\"{LIVE}\" hidden></div>\n"),
        &packed("one-file-app", &assets.wasm),
        &packed("one-file-workbench", bench_wasm),
        &format!("<script>{}</script>\n", mark(Form::Script("oneFileApp"), &assets.script)),
        &format!("<script>{}</script>\n", mark(Form::Script("oneFileWorkbench"), bench_script)),
        &format!(
            "<script data-workbench=\"- - {}\">oneFile.begin();\n{boot}{bench}</script>",
            mark(Form::Data("text/css"), bench_style)
        ),
    ]
    .map(String::as_str)
    .concat();
    let head = head(page, assets, style, &scripts)?;
    let mut text = String::from(shell);
    let root = format!("<html lang=\"{}\"{}>", locale.tag(), site(assets.site.as_ref()));
    for (mark, part) in [(LANGUAGE, root), (HEAD, head), (BODY, body)] {
        text = replaced(&text, mark, &part)?;
    }
    Ok(Some(text))
}

/// The site's address as an attribute, where it is known.
fn site(address: Option<&SiteAddress>) -> String {
    address.map_or_else(String::new, |site| format!(" data-site=\"{}\"", escaped(site.root())))
}

fn head(page: Page, assets: &Assets, style: &str, scripts: &Scripts) -> Result<String, MissingMark> {
    let prose = page.locale.prose();
    let one_file = include_str!("../browser/one_file.js");
    let one_file = replaced(one_file, "HOME", &way_back(one_file_folder(page.locale)))?;
    let one_file = replaced(&one_file, "FOLDER", &page.folder())?;
    Ok(format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; \
         style-src 'unsafe-inline' data:; img-src data:; base-uri 'none'; form-action 'none'\">\n\
         <script>{one_file}</script>\n<script>{}</script>\n<title>{}</title>\n\
         {}<style>{}</style>\n<style>{style}</style>\n",
        scripts.waiting,
        escaped(&prose.title(None)),
        about(&prose.description(None)),
        mark(Form::Text, &assets.stylesheet),
    ))
}
