//! Drawing with a mouse, a pen or a finger.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::query::all;

/// What a pressed pointer does in an area that holds a row of grips.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Which grip it moves, from nought on.
    pub place: usize,
    /// How far down the area it is, as a share of the height; nought at the top, less above it.
    pub down: f64,
}

/// What a pointer that is pressed in an area does; none where it is not pressed.
///
/// A stroke over the area moves the grip nearest to it; one that begins on a grip holds on to it, however far it strays,
/// since there a finger's downward stroke moves the grip and not the page. `nearest` tells the place of the nearest grip
/// from a share of the area's width.
#[must_use]
pub fn stroke(event: &PointerEvent, nearest: impl Fn(f64) -> usize) -> Option<Stroke> {
    if event.buttons() & 1 == 0 {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let area = target.closest("[data-grips]").ok()??;
    let frame = area.get_bounding_client_rect();
    let share = |at: i32, from: f64, length: f64| (f64::from(at) - from) / length;
    let near = nearest(share(event.client_x(), frame.left(), frame.width()));
    let grips = all(&area, "circle");
    let held = grips.iter().position(|grip| *grip == target);
    let place = if event.type_() == "pointerdown" {
        // Grips may overlap; what was pressed is the nearest, and it keeps the pointer.
        let keeper = held.and_then(|_| grips.get(near)).unwrap_or(&area);
        let _ = keeper.set_pointer_capture(event.pointer_id());
        near
    } else {
        held.unwrap_or(near)
    };
    Some(Stroke { place, down: share(event.client_y(), frame.top(), frame.height()) })
}
