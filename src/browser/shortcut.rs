//! The keys that people press without looking: undo and redo.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// Which way through what was done a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Back.
    Undo,
    /// Forward again.
    Redo,
}

/// Calls back on Ctrl+Z, and on Shift+Ctrl+Z or Ctrl+Y, or with Cmd in place of Ctrl; by the letter that the keyboard's layout
/// gives. In a field that holds text these keys are the field's own.
#[must_use = "dropping the listener ends it"]
pub fn on_turn(then: impl Fn(Turn) + 'static) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let held = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
        let typing = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| target.matches("input:not([type=range], [type=radio])").unwrap_or(false));
        let again = match key.key().as_str() {
            // A locked Shift makes it a capital too.
            "z" | "Z" => key.shift_key(),
            "y" | "Y" => true,
            _ => return,
        };
        if held && !typing {
            event.prevent_default();
            then(if again { Turn::Redo } else { Turn::Undo });
        }
    })
}
