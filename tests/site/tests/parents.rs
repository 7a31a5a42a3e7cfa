//! The scripts that newsrooms have in their articles already, as their authors publish them: each gives a figure its height.

use anyhow::ensure;
use site_tests::proxy::Spoiling;
use site_tests::waiting::{LIVE_WITHIN, Sight, wait_for};
use site_tests::{Behaviour, Outcome, Visitor, behaviours};

pub(crate) const BEHAVIOURS: &[Behaviour] = behaviours![
    pym_gives_a_figure_its_height,
    newswire_frames_gives_a_figure_its_height,
    sidechain_gives_a_figure_its_height,
    datawrappers_script_gives_a_figure_its_height,
    amps_component_gives_a_figure_its_height,
];

/// Opens an article with this in it, and waits until its only frame is as high as the figure in it.
fn expect_the_height(visitor: &Visitor<'_>, body: &str) -> Outcome {
    let host = visitor.proxy(Spoiling::Nothing)?;
    let figure = format!("{}figure/living/", visitor.environment.site);
    let page = visitor.go(&host.article(&body.replace("FIGURE", &figure)))?;
    // Sidechain keeps its frame in a shadow root.
    let frame = "const frame = document.querySelector('iframe') ?? document.querySelector('side-chain').shadowRoot.querySelector('iframe');";
    let height = wait_for("the figure's height", LIVE_WITHIN, || {
        let (is, said): (f64, Option<f64>) = page.script(
            &format!("{frame} return [frame?.getBoundingClientRect().height ?? 0, window.said.at(-1)?.[1] ?? null];"),
            vec![],
        )?;
        let fits = said.is_some_and(|said| (is - said).abs() < 3.0);
        Ok(if fits { Sight::Yes(is) } else { Sight::NotYet(format!("{is} for {said:?}")) })
    })?;
    ensure!(height > 600.0, "the frame is {height} high");
    Ok(())
}

fn pym_gives_a_figure_its_height(visitor: &Visitor) -> Outcome {
    expect_the_height(
        visitor,
        "<div id=embed></div><script src=\"/parents-of-the-tests/pym\"></script>
         <script>new pym.Parent('embed', 'FIGURE', {})</script>",
    )
}

fn newswire_frames_gives_a_figure_its_height(visitor: &Visitor) -> Outcome {
    expect_the_height(
        visitor,
        "<div data-frame-src=\"FIGURE\"></div><script src=\"/parents-of-the-tests/frames\"></script>
         <script>newswireFrames.autoInitFrames()</script>",
    )
}

fn sidechain_gives_a_figure_its_height(visitor: &Visitor) -> Outcome {
    expect_the_height(
        visitor,
        "<script src=\"/parents-of-the-tests/sidechain\"></script><side-chain src=\"FIGURE\"></side-chain>",
    )
}

fn datawrappers_script_gives_a_figure_its_height(visitor: &Visitor) -> Outcome {
    expect_the_height(
        visitor,
        "<iframe src=\"FIGURE\" title=\"A figure\" scrolling=no frameborder=0 style=\"width:0;min-width:100%!important;border:none\" \
         height=400></iframe><script src=\"/parents-of-the-tests/datawrapper\"></script>",
    )
}

/// AMP lets a frame grow while nobody reads there, so this one lies far below.
fn amps_component_gives_a_figure_its_height(visitor: &Visitor) -> Outcome {
    expect_the_height(
        visitor,
        "<div style=\"height:4000px\"></div><div id=embed></div>
         <script type=importmap>{ \"imports\": {
           \"preact\": \"/parents-of-the-tests/preact\",
           \"preact/hooks\": \"/parents-of-the-tests/preact_hooks\",
           \"preact/compat\": \"/parents-of-the-tests/preact_compat\" } }</script>
         <script type=module>
           import { createElement, render } from 'preact';
           import { BentoIframe } from '/parents-of-the-tests/amp';
           const frame = { src: 'FIGURE', sandbox: 'allow-scripts allow-same-origin', style: { width: 640, height: 400 } };
           render(createElement(BentoIframe, frame), document.getElementById('embed'));
         </script>",
    )
}
