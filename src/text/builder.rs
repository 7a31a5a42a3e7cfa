//! What the page of the embed builder says.

/// One of the codes that an article can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmbedCode {
    /// A frame without a script.
    Plain,
    /// A frame with the loader.
    Script,
    /// An element of its own with the loader.
    Element,
    /// A frame of AMP's.
    Amp,
    /// The address alone, for oEmbed.
    Oembed,
    /// A picture with a link.
    Image,
}

impl EmbedCode {
    /// Every code, in the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Plain, Self::Script, Self::Element, Self::Amp, Self::Oembed, Self::Image];

    /// Its name in ids.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Script => "script",
            Self::Element => "element",
            Self::Amp => "amp",
            Self::Oembed => "oembed",
            Self::Image => "image",
        }
    }
}

/// How light a framed figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmbedTheme {
    /// Light, as most articles are.
    Light,
    /// Dark.
    Dark,
    /// As the reader's system is.
    Auto,
}

impl EmbedTheme {
    /// Every one, the usual one first.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Auto];

    /// Its name in a figure's address.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Auto => "auto",
        }
    }
}

/// What stands in the page of the embed builder.
pub trait BuilderProse {
    /// The link that leads there from a figure.
    fn embed_link(&self) -> &'static str;
    /// The page's heading, which is its title too.
    fn builder_heading(&self) -> &'static str;
    /// What it is for.
    fn builder_lead(&self) -> &'static str;
    /// Said where the script does not run, before the code that always works.
    fn builder_without_script(&self) -> &'static str;
    /// The labels of the choices: figure, language, theme, controls, scenario.
    fn builder_choices(&self) -> [&'static str; 5];
    /// What the field of the scenario takes.
    fn builder_scenario_hint(&self) -> &'static str;
    /// Said where it holds nothing that the page knows.
    fn builder_scenario_strange(&self) -> &'static str;
    /// Said where it holds a setting that cannot be, which was put right or left out.
    fn builder_scenario_mended(&self) -> &'static str;
    /// The link over the preview that leads past it.
    fn builder_to_codes(&self) -> &'static str;
    /// A theme.
    fn embed_theme(&self, theme: EmbedTheme) -> &'static str;
    /// The heading over the preview.
    fn builder_preview(&self) -> &'static str;
    /// The choice of its width.
    fn builder_widths(&self) -> &'static str;
    /// A width in pixels; none for all that there is.
    fn builder_width(&self, pixels: Option<u16>) -> String;
    /// The heading over the codes.
    fn builder_codes(&self) -> &'static str;
    /// A code's name, and where it fits.
    fn embed_code(&self, code: EmbedCode) -> [&'static str; 2];
    /// Said of the picture where the scenario has none of its own.
    fn builder_usual_picture(&self) -> String;
    /// The button that copies a code.
    fn builder_copy(&self) -> &'static str;
    /// Said once a code was copied; said where the clipboard is closed.
    fn builder_copied(&self) -> [&'static str; 2];
    /// What AMP shows to open the rest of a frame.
    fn amp_more(&self) -> &'static str;
}
