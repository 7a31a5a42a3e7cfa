//! Reads one `[[statement]]`: printed words that the page rests on and that hold no number.

use crate::{claim::Claim, entry::Entry, quote::QuoteEntry, report::Statement};

/// Reads the entry and notes its faults: what it claims, and the statement if it is whole.
pub(crate) fn read_statement(mut entry: Entry<'_>) -> (Claim, Option<Statement>) {
    let mut claim = Claim::read(&mut entry);
    claim.is_reported = true;
    if !entry.has("quote") {
        entry.fault(entry.line(), "quote is missing: a statement is nothing but the printed words");
    }
    if let Some(quote) = &claim.quote {
        quote.check_gives_no_number(&entry);
    }
    entry.finish();

    let statement = || {
        Some(Statement {
            key: claim.key.as_ref()?.value.clone(),
            years: claim.years.as_ref()?.value,
            scope: claim.scope.clone()?,
            quote: claim.quote.as_ref().map(QuoteEntry::to_quote)?,
            source: claim.source.as_ref()?.value.clone(),
            confidence: claim.confidence.as_ref()?.value,
            note: claim.note.clone(),
        })
    };
    let statement = statement();
    (claim, statement)
}
