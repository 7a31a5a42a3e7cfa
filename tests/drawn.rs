//! What the upper chart draws of some scenarios, letter by letter: the native tests and the browser's both hold the
//! chart to it, so that the static page, the live page and every machine show the same picture.

/// A scenario with its path on each scale.
pub(crate) struct Drawn {
    /// The scenario's link.
    pub(crate) query: &'static str,
    /// Its path on the linear scale.
    pub(crate) linear: &'static str,
    /// Its path on the logarithmic scale.
    pub(crate) logarithmic: &'static str,
}

/// One scenario for each law, one that falls, and one beyond the usual axis.
pub(crate) const DRAWN: [Drawn; 6] = [
    Drawn {
        query: "",
        linear: "M371.8 627.5L457.3 590.3L542.7 549.3L628.2 504.2L713.7 454.6L799.1 400.1L884.6 340.1L970.1 274.1",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 436.5L628.2 404.7L713.7 372.9L799.1 341.1L884.6 309.3L970.1 277.5",
    },
    Drawn {
        query: "?v=1&law=steady",
        linear: "M371.8 627.5L457.3 594.2L542.7 560.8L628.2 527.5L713.7 494.2L799.1 460.8L884.6 427.5L970.1 394.2",
        logarithmic: "M371.8 500.2L457.3 471.6L542.7 445.2L628.2 420.8L713.7 398L799.1 376.7L884.6 356.7L970.1 337.8",
    },
    Drawn {
        query: "?v=1&law=fading",
        linear: "M371.8 627.5L457.3 590.3L542.7 555.4L628.2 523.3L713.7 494L799.1 467.6L884.6 444L970.1 423",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 441.1L628.2 417.8L713.7 397.9L799.1 380.9L884.6 366.5L970.1 354.1",
    },
    Drawn {
        query: "?v=1&law=ceiling",
        linear: "M371.8 627.5L457.3 590.3L542.7 551.9L628.2 513L713.7 473.9L799.1 435.1L884.6 397.1L970.1 360.3",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 438.5L628.2 410.7L713.7 384.9L799.1 361.2L884.6 339.4L970.1 319.7",
    },
    Drawn {
        query: "?v=1&growth=-12.5&until=2030",
        linear: "M260.5 627.5L320.4 674.1L380.2 714.8L440.1 750.5L500 781.6L559.9 808.9L619.8 832.8L679.6 853.7L739.5 872L799.4 888L859.3 902L919.2 914.3L979 925",
        logarithmic: "M260.5 325.4L320.4 354.4L380.2 383.4L440.1 412.3L500 441.3L559.9 470.3L619.8 499.3L679.6 528.3L739.5 557.3L799.4 586.3L859.3 615.3L919.2 644.3L979 673.3",
    },
    Drawn {
        query: "?v=1&growth=40&until=2035",
        linear: "M200.5 997.5L246.5 996.5L292.6 995.1L338.7 993.2L384.8 990.5L430.9 986.6L477 981.3L523 973.8L569.1 963.4L615.2 948.7L661.3 928.2L707.4 899.4L753.5 859.2L799.5 802.9L845.6 724.1L891.7 613.7L937.8 459.1L983.9 242.8",
        logarithmic: "M200.5 797L246.5 751.4L292.6 705.8L338.7 660.2L384.8 614.6L430.9 569L477 523.4L523 477.8L569.1 432.2L615.2 386.6L661.3 341L707.4 295.4L753.5 249.8L799.5 204.2L845.6 158.6L891.7 112.9L937.8 67.3L983.9 21.7",
    },
];
