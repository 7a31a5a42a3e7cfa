//! The entry of a number that follows from printed ones: its arithmetic, each term of which leads on.

use yew::prelude::*;

use crate::model::{Base, Derived};
use crate::report::Class;
use crate::site::Locale;
use crate::view::both::{drawn_in_both, sentence_in_both};
use crate::view::words::look;

/// The entry of a derived number.
pub(super) fn derived(derived: Derived, locale: Locale) -> Html {
    let prose = locale.prose();
    let value = |base: Base| prose.derived(derived, base).words;
    let rounding = |base: Base| {
        let range = prose.rounding(derived.unit(), derived.interval(base), derived.decimals());
        // What is shown may lie outside of what it was rounded from.
        if derived.is_shown_within(base) {
            range
        } else {
            [prose.more_exactly(derived, base), range].concat()
        }
    };
    html! {
        <>
            <p class="entry-class"><span class={look(Class::Derived)}>{prose.class_name(Class::Derived)}</span></p>
            {drawn_in_both(value, |words| html! { <p class="entry-value">{words}</p> })}
            <p>{prose.derived_about(derived)}{prose.comma()}{prose.years(derived.years())}</p>
            <p class="entry-sum">{sentence_in_both(|base| prose.arithmetic(derived, base))}</p>
            <dl>
                <dt>{prose.rounding_label()}</dt>
                <dd>{drawn_in_both(rounding, |words| html! { {words} })}</dd>
            </dl>
        </>
    }
}
