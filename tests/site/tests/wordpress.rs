//! A real WordPress, on this machine alone: what becomes of a figure's address, and of the embed code, in its posts.

use std::io::Write;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use site_tests::proxy::{Proxy, Spoiling};
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Page, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    a_pasted_address_becomes_the_figure_in_wordpress,
    the_embed_code_works_for_an_administrator_of_wordpress,
    an_editor_who_may_publish_no_markup_still_has_the_address,
];

/// Publishes a post as somebody, and opens it.
fn post<'a>(visitor: &'a Visitor<'_>, user: &str, content: &str) -> Result<Page<'a>> {
    let package = std::env::var("CARGO_MANIFEST_DIR").context("cargo says where the package is")?;
    let press = format!("{package}/../wordpress/press.php");
    let folder = std::env::var("WORDPRESS_FOLDER").context("WORDPRESS_FOLDER says where WordPress is")?;
    // Its address and its database are in this environment too.
    let mut writing = Command::new("php")
        .args([&press, &format!("{folder}/site"), user, "Twenty-two million jobs"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("php is not installed")?;
    if let Some(mut input) = writing.stdin.take() {
        input.write_all(content.as_bytes())?;
    }
    let written = writing.wait_with_output()?;
    ensure!(written.status.success(), "the post was not published");
    visitor.go(String::from_utf8(written.stdout)?.trim())
}

/// The site under an address that it knows, and a figure's address there.
fn site(visitor: &Visitor<'_>) -> Result<(Proxy, String)> {
    let site = visitor.proxy(Spoiling::Addressed)?;
    let figure = format!("{}figure/living/", site.site());
    Ok((site, figure))
}

/// Waits until WordPress shows the frame in place of the quotation, as high as the figure, or as it allows at most.
fn wait_for_the_embed(page: &Page<'_>) -> Outcome {
    wait_for("the figure in place of the quotation", LIVE_WITHIN, || {
        let sight: Option<(bool, f64, bool)> = page.script(
            "const frame = document.querySelector('iframe.wp-embedded-content');
             const quotation = document.querySelector('blockquote.wp-embedded-content');
             return frame && [frame.sandbox.value === 'allow-scripts', +frame.height,
               getComputedStyle(frame).position !== 'absolute' && quotation?.style.display === 'none'];",
            vec![],
        )?;
        Ok(Sight::when(matches!(sight, Some((true, 1000.0, true))), || format!("{sight:?}")))
    })?;
    page.session().enter_frame("http")?;
    page.wait_until_live()
}

fn a_pasted_address_becomes_the_figure_in_wordpress(visitor: &Visitor) -> Outcome {
    let (_site, figure) = site(visitor)?;
    let page = post(visitor, "administrator", &format!("Words of the article.\n\n{figure}\n\nMore words."))?;
    wait_for_the_embed(&page)
}

fn the_embed_code_works_for_an_administrator_of_wordpress(visitor: &Visitor) -> Outcome {
    let (site, figure) = site(visitor)?;
    let code = format!(
        "<!-- wp:html --><iframe src=\"{figure}\" title=\"A living\" width=\"640\" height=\"500\" loading=\"lazy\" data-jobs-explainer></iframe>\
         <script async src=\"{}embed.js\"></script><!-- /wp:html -->",
        site.site()
    );
    let page = post(visitor, "administrator", &code)?;
    wait_for("the frame's own height", LIVE_WITHIN, || {
        let height: Option<f64> = page.script(
            "return document.querySelector('iframe[data-jobs-explainer]')?.offsetHeight ?? null",
            vec![],
        )?;
        Ok(Sight::when(height.is_some_and(|height| height > 600.0), || format!("{height:?}")))
    })
}

fn an_editor_who_may_publish_no_markup_still_has_the_address(visitor: &Visitor) -> Outcome {
    let (_site, figure) = site(visitor)?;
    let code = format!("<!-- wp:html --><iframe src=\"{figure}\"></iframe><!-- /wp:html -->\n\n{figure}\n");
    let page = post(visitor, "editor", &code)?;
    let frames: usize = page.script("return document.querySelectorAll('iframe').length", vec![])?;
    ensure!(frames == 1, "of the code and the address {frames} frames came");
    wait_for_the_embed(&page)
}
