//! The pictures of a page's subjects, beside it.

use std::fs;
use std::io::Error;
use std::path::Path;

use jobs_explainer::document::sharing::SiteAddress;
use jobs_explainer::picture::{Subject, card, in_article};
use jobs_explainer::site::Page;

/// Writes the pictures of a page into its folder, as drawings; they name the page's address where it is known.
///
/// # Errors
/// A file cannot be written.
pub(super) fn write(folder: &Path, page: Page, site: Option<&SiteAddress>) -> Result<(), Error> {
    for subject in Subject::of_page(page) {
        let (picture, shared) = subject.names();
        let address = site.map(|site| [site.of(page), subject.state().query()].concat());
        if let Some(name) = picture {
            fs::write(folder.join(name + ".svg"), in_article(subject, page.locale, address.as_deref()))?;
        }
        fs::write(folder.join(shared + ".svg"), card(subject, page.locale))?;
    }
    Ok(())
}
