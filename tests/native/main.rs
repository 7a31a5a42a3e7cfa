//! Behaviours that need no browser: the model by its worked values and properties, the link by hostile queries, the
//! text and the charts by their rules, and the static page by its HTML.

mod decimal;
mod link;
mod model;
mod state;
