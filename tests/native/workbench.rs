//! What a reader can do at the workbench, and what of it a link holds.

mod link;
mod moves;
mod replay;
mod takeaway;
