//! A choice between two or three words: radio buttons that look like one switch.

use yew::prelude::*;

/// One side of a switch.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SwitchOption<T> {
    /// What it stands for.
    pub(super) value: T,
    /// The words that a narrow bar leaves out, those it keeps, and the rest.
    pub(super) words: [AttrValue; 3],
}

/// What a switch shows.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct Props<T: PartialEq + Clone> {
    /// The name of the group of radio buttons.
    pub(super) name: AttrValue,
    /// What is chosen here, for those who do not see its place.
    pub(super) legend: AttrValue,
    /// The sides.
    pub(super) options: Vec<SwitchOption<T>>,
    /// The side in force.
    pub(super) chosen: T,
    /// Whether the page answers.
    pub(super) live: bool,
    /// Told of a choice.
    pub(super) on_choose: Callback<T>,
}

/// The switch.
#[component]
pub(super) fn Switch<T: PartialEq + Clone + 'static>(props: &Props<T>) -> Html {
    let name = if props.live { props.name.clone() } else { AttrValue::from(format!("{}-static", props.name)) };
    html! {
        <fieldset class="switch">
            <legend class="visually-hidden">{&props.legend}</legend>
            for option in &props.options {
                <label class="switch-option">
                    <input type="radio" name={&name} checked={option.value == props.chosen} disabled={!props.live}
                        onchange={
                            let value = option.value.clone();
                            props.on_choose.reform(move |_: Event| value.clone())
                        } />
                    <span>
                        <span class="wide-only">{&option.words[0]}</span>
                        {&option.words[1]}
                        <span class="wide-only">{&option.words[2]}</span>
                    </span>
                </label>
            }
        </fieldset>
    }
}
