//! What the reader did, to take back and do again: one step for each finished gesture.

use crate::display::Display;
use crate::model::Scenario;

/// How many steps are kept; the oldest go first.
const KEPT: usize = 100;

/// What a step leads back to: all that a link holds of ours but the guess, since an answer that was seen cannot be unseen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Moment {
    /// What was assumed.
    pub scenario: Scenario,
    /// How it was drawn.
    pub display: Display,
    /// What of the link is not the page's own: the workbench's part is among it.
    pub unknown: Vec<String>,
}

/// The moments before and after the present one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    before: Vec<Moment>,
    after: Vec<Moment>,
    /// The moment after the last finished gesture.
    present: Moment,
}

impl History {
    /// A history that begins here.
    #[must_use]
    pub fn from(present: Moment) -> Self {
        Self { before: Vec::new(), after: Vec::new(), present }
    }

    /// Keeps what a finished gesture left behind; one that changed nothing is no step. What was taken back before is gone.
    pub fn settle(&mut self, moment: Moment) {
        if moment == self.present {
            return;
        }
        if self.before.len() == KEPT {
            self.before.remove(0);
        }
        self.before.push(std::mem::replace(&mut self.present, moment));
        self.after.clear();
    }

    /// Takes the last step back; none where there is nothing to take back.
    pub fn undo(&mut self) -> Option<Moment> {
        Self::turn(&mut self.before, &mut self.after, &mut self.present)
    }

    /// Does the last step that was taken back again; none where there is none.
    pub fn redo(&mut self) -> Option<Moment> {
        Self::turn(&mut self.after, &mut self.before, &mut self.present)
    }

    fn turn(from: &mut Vec<Moment>, to: &mut Vec<Moment>, present: &mut Moment) -> Option<Moment> {
        let moment = from.pop()?;
        to.push(std::mem::replace(present, moment.clone()));
        Some(moment)
    }

    /// Whether there is something to take back, and something to do again.
    #[must_use]
    pub const fn steps(&self) -> [bool; 2] {
        [!self.before.is_empty(), !self.after.is_empty()]
    }
}
