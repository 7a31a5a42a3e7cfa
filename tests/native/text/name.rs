//! The names that other programs and readers of the page rely on.

use jobs_explainer::model::{Law, Lever};
use jobs_explainer::site::{FigureId, Page, way_back};
use jobs_explainer::text::Locale;

#[test]
fn sliders_laws_and_buttons_have_the_names_of_the_public_contract() {
    let (text, prose) = (Locale::English.text(), Locale::English.prose());
    for (lever, name) in [
        (Lever::Growth, "Growth"),
        (Lever::Additions, "Additions"),
        (Lever::Fade, "Fade"),
        (Lever::Ceiling, "Ceiling"),
        (Lever::Until, "Until"),
    ] {
        assert_eq!(text.lever_name(lever), name);
    }
    let laws = Law::ALL.map(|law| text.law_name(law));
    assert_eq!(laws, ["Steady additions", "Constant rate", "Fading", "Approaching a ceiling"]);
    assert_eq!(prose.show_table(), "Show table");
    assert_eq!(prose.reset_all(), "Reset all");
    assert_eq!(prose.copy_link(), "Copy link");
}

#[test]
fn no_two_sliders_laws_or_scales_share_a_name() {
    for locale in Locale::ALL {
        let text = locale.text();
        let mut levers = Lever::ALL.map(|lever| text.lever_name(lever)).to_vec();
        let mut laws = Law::ALL.map(|law| text.law_name(law)).to_vec();
        for names in [&mut levers, &mut laws] {
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all, "{locale:?}");
        }
    }
}

#[test]
fn each_language_is_found_by_its_tag_and_leads_to_the_other() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_tag(locale.tag()), locale);
        assert_ne!(locale.other(), locale);
        assert_eq!(locale.other().other(), locale);
    }
    assert_eq!(Locale::from_tag("zh-CN"), Locale::Chinese);
    assert_eq!(Locale::from_tag("en-GB"), Locale::English);
    assert_eq!(Locale::from_tag("fr"), Locale::English);
}

#[test]
fn every_page_has_a_folder_of_its_own_and_the_way_back() {
    let pages: Vec<Page> = Page::all().collect();
    assert_eq!(pages.len(), 20);
    let mut folders: Vec<String> = pages.iter().map(|page| page.folder()).collect();
    for page in &pages {
        // From a page's own folder to the root and back down is where it was.
        assert_eq!(page.root().trim_start_matches("./"), way_back(&page.folder()));
        assert_eq!(page.translated().translated(), *page);
    }
    assert!(folders.contains(&String::from("figure/mini-programs/")));
    assert!(folders.contains(&String::from("zh/figure/job-search/")));
    folders.sort();
    folders.dedup();
    assert_eq!(folders.len(), 20);
    for (place, figure) in FigureId::ALL.into_iter().enumerate() {
        assert_eq!((FigureId::from_id(figure.id()), figure.number()), (Some(figure), place + 1));
    }
    assert_eq!(FigureId::from_id("nothing"), None);
}

#[test]
fn each_language_names_itself_in_itself() {
    assert_eq!(Locale::English.prose().own_name(), "English");
    assert_eq!(Locale::Chinese.prose().own_name(), "中文");
}
