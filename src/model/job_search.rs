//! Looking for work: users × share × success, as the article's sentence invites.
//!
//! The product is no count of jobs: the two shares are of people asked in a survey, the users are accounts, and who finds
//! a place through WeChat need not find it in WeChat.

/// Who is left at each step, in millions of whatever the users are: accounts or people.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Funnel {
    /// All of them.
    pub users: f64,
    /// Those who looked for work there.
    pub searching: f64,
    /// Those of them who found it.
    pub finding: f64,
}

/// The steps from `users`, in millions, by two shares in per cent: those who look, and of them those who find.
#[must_use]
pub fn funnel(users: f64, search_share: f64, search_success: f64) -> Funnel {
    let searching = users * search_share / 100.0;
    Funnel { users, searching, finding: searching * search_success / 100.0 }
}
