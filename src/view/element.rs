//! Elements of the live page, in few bytes.
//!
//! `html!` spells each element out where it stands; what runs in the browser is drawn through the functions here
//! instead, which take names and values as plain lists: the same page in a quarter less WebAssembly. What stands still is
//! drawn natively alone, and there `html!` reads better.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};

/// An element under way. It is one pointer, and each step one call.
pub(super) struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
}

impl Tag {
    /// An element whose attributes have these names; their values follow in the same order.
    #[inline(never)]
    pub(super) fn new(name: &'static str, keys: &'static [&'static str]) -> Self {
        let values = Vec::with_capacity(keys.len());
        Self(Box::new(Parts { name, keys, values, children: Vec::new(), listeners: Vec::new() }))
    }

    /// The next attribute's value; nothing leaves the attribute out.
    #[inline(never)]
    fn value(mut self, value: Option<AttrValue>) -> Self {
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }

    /// Another child.
    #[inline(never)]
    pub(super) fn child(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }

    /// Another listener.
    #[inline(never)]
    pub(super) fn listener(mut self, listener: Rc<dyn Listener>) -> Self {
        self.0.listeners.push(Some(listener));
        self
    }

    /// The element, done.
    #[inline(never)]
    pub(super) fn html(self) -> Html {
        self.tag().into()
    }

    fn tag(self) -> VTag {
        let Parts { name, keys, values, children, listeners } = *self.0;
        let mut tag = VTag::new(name);
        tag.set_attributes(Attributes::Dynamic { keys, values: values.into_boxed_slice() });
        // As a whole: one by one, Yew would look at the list for each of them.
        if let Some(holds) = tag.children_mut().filter(|_| !children.is_empty()) {
            *holds = list(children);
        }
        if !listeners.is_empty() {
            tag.set_listeners(listeners.into_boxed_slice());
        }
        tag
    }
}

impl From<Tag> for Html {
    fn from(tag: Tag) -> Self {
        tag.html()
    }
}

/// What an attribute can be given.
pub(super) trait Value {
    /// Gives it to the next attribute of an element.
    fn give(self, tag: Tag) -> Tag;
}

impl Value for &'static str {
    // One copy of each conversion, not one at each attribute and child.
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(Some(AttrValue::Static(self)))
    }
}

impl Value for String {
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(Some(AttrValue::from(self)))
    }
}

impl Value for &AttrValue {
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(Some(self.clone()))
    }
}

/// An attribute that some of its elements have.
impl Value for Option<&'static str> {
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(self.map(AttrValue::Static))
    }
}

/// An attribute that some of its elements have, with a value that is made.
impl Value for Option<String> {
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(self.map(AttrValue::from))
    }
}

/// An attribute that is there or not, such as `disabled`.
impl Value for bool {
    #[inline(never)]
    fn give(self, tag: Tag) -> Tag {
        tag.value(self.then_some(AttrValue::Static("")))
    }
}

/// What an element can hold.
pub(super) trait Child {
    /// Puts it into an element, last.
    fn enter(self, tag: Tag) -> Tag;
}

impl Child for Html {
    fn enter(self, tag: Tag) -> Tag {
        tag.child(self)
    }
}

impl Child for Tag {
    #[inline(never)]
    fn enter(self, tag: Tag) -> Tag {
        tag.child(self.html())
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn enter(self, tag: Tag) -> Tag {
        tag.child(VText::new(AttrValue::Static(self)).into())
    }
}

impl Child for String {
    #[inline(never)]
    fn enter(self, tag: Tag) -> Tag {
        tag.child(VText::new(AttrValue::from(self)).into())
    }
}

impl Child for Vec<Html> {
    #[inline(never)]
    fn enter(self, tag: Tag) -> Tag {
        tag.child(list(self))
    }
}

/// A few elements as one.
#[inline(never)]
pub(super) fn list(elements: Vec<Html>) -> Html {
    VList::with_children(elements, None).into()
}

/// An element: its name, its attributes, and after a semicolon what it holds.
macro_rules! tag {
    ($name:expr $(, $key:literal = $value:expr)* $(; $($child:expr),* $(,)?)?) => {{
        let tag = $crate::view::element::Tag::new($name, &[$($key),*]);
        $(let tag = $crate::view::element::Value::give($value, tag);)*
        $($(let tag = $crate::view::element::Child::enter($child, tag);)*)?
        tag
    }};
}
pub(super) use tag;

/// Inputs: their value and state are set as properties too, so that they follow the page's state whatever the reader did.
impl Tag {
    /// An input with its present value.
    pub(super) fn with_value(self, value: String) -> Html {
        self.with_value_as(value, None)
    }

    /// An input that comes and goes beside others, with its present value: by its key Yew tells which of them it is.
    #[inline(never)]
    pub(super) fn with_value_as(self, value: String, key: Option<&'static str>) -> Html {
        let mut tag = self.tag();
        tag.key = key.map(Key::from);
        tag.set_value(AttrValue::from(value));
        tag.into()
    }

    /// A radio button, chosen or not.
    #[inline(never)]
    pub(super) fn chosen(self, chosen: bool, on_choose: Callback<Event>) -> Html {
        let mut tag = self.listener(on_change(on_choose)).tag();
        tag.set_checked(chosen);
        tag.into()
    }
}

/// A truth as attributes such as `aria-busy` spell it.
pub(super) const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// Told of a press.
pub(super) fn on_click(callback: Callback<MouseEvent>) -> Rc<dyn Listener> {
    Rc::new(html::onclick::Wrapper::new(callback))
}

/// Told of every value while an input moves.
pub(super) fn on_input(callback: Callback<InputEvent>) -> Rc<dyn Listener> {
    Rc::new(html::oninput::Wrapper::new(callback))
}

/// Told of a value once an input has come to rest.
pub(super) fn on_change(callback: Callback<Event>) -> Rc<dyn Listener> {
    Rc::new(html::onchange::Wrapper::new(callback))
}

/// Told that a panel was folded open or shut.
pub(super) fn on_toggle(callback: Callback<Event>) -> Rc<dyn Listener> {
    Rc::new(html::ontoggle::Wrapper::new(callback))
}

/// Told of a key.
pub(super) fn on_key(callback: Callback<KeyboardEvent>) -> Rc<dyn Listener> {
    Rc::new(html::onkeydown::Wrapper::new(callback))
}
