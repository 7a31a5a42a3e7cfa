//! Pairs of figures: the same quantity as two printed it, each naming the other.

use crate::{
    claim::Claim,
    entry::At,
    lines::File,
    report::{Figure, Unit},
    words::did_you_mean,
};

/// Every counterpart is a figure of the same unit, and names the figure that names it.
pub(crate) fn check_counterparts(file: &File<'_>, claims: &[Claim], figures: &[Option<Figure>]) {
    let unit = |key: &str| -> Option<Unit> {
        figures.iter().flatten().find(|figure| figure.key == key).map(|figure| figure.unit)
    };
    for claim in claims {
        let (Some(key), Some(At { line, value: wanted })) = (&claim.key, &claim.counterpart) else {
            continue;
        };
        let fault = |message: String| file.fault(*line, format!("{}: {message}", claim.name));
        if *wanted == key.value {
            fault("counterpart is the figure itself: name the one that others printed".to_owned());
            continue;
        }
        // Figures come first among the claims, and a statement cannot be a counterpart.
        let keys = || {
            let figures = claims.iter().take(figures.len());
            figures.filter_map(|claim| Some((claim.key.as_ref()?.value.as_str(), claim)))
        };
        let Some((_, other)) = keys().find(|(key, _)| key == wanted) else {
            let meant = did_you_mean(wanted, keys().map(|(key, _)| key));
            fault(format!("its counterpart \"{wanted}\" is not among the figures{meant}"));
            continue;
        };
        if other.counterpart.as_ref().is_none_or(|back| back.value != key.value) {
            fault(format!(
                "its counterpart \"{wanted}\" does not name it in return: write there counterpart = \"{}\"",
                key.value
            ));
        } else if let (Some(here), Some(there)) = (unit(&key.value), unit(wanted))
            && here != there
        {
            let (here, there) = (here.word(), there.word());
            fault(format!(
                "its counterpart \"{wanted}\" is in {there}, not in {here}: they are not the same quantity"
            ));
        }
    }
}
