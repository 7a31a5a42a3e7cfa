//! Showing the last change again, from what was to what is.

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replay {
    /// How many pictures have been shown.
    shown: u8,
    /// How many there are: the first shows what was, the last what is.
    pictures: u8,
}

impl Replay {
    /// Begins one of so many pictures, at least two.
    #[must_use]
    pub const fn of(pictures: u8) -> Self {
        Self { shown: 0, pictures: if pictures < 2 { 2 } else { pictures } }
    }

    /// The next picture; none after the last.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        let shown = self.shown + 1;
        if shown < self.pictures { Some(Self { shown, ..self }) } else { None }
    }

    /// How long a picture stays, in milliseconds: where there are but two, long enough to read both.
    #[must_use]
    pub const fn pause(self) -> u32 {
        if self.pictures == 2 { 1_500 } else { 40 }
    }

    /// How much of the way is shown, from nought to one.
    #[must_use]
    pub fn share(self) -> f64 {
        f64::from(self.shown) / f64::from(self.pictures - 1)
    }
}
