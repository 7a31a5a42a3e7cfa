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
        linear: "M371.8 702L457.3 672.2L542.7 639.4L628.2 603.4L713.7 563.7L799.1 520.1L884.6 472.1L970.1 419.3",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 436.5L628.2 404.7L713.7 372.9L799.1 341.1L884.6 309.3L970.1 277.5",
    },
    Drawn {
        query: "?v=1&law=steady",
        linear: "M371.8 702L457.3 675.3L542.7 648.7L628.2 622L713.7 595.3L799.1 568.7L884.6 542L970.1 515.3",
        logarithmic: "M371.8 500.2L457.3 471.6L542.7 445.2L628.2 420.8L713.7 398L799.1 376.7L884.6 356.7L970.1 337.8",
    },
    Drawn {
        query: "?v=1&law=fading",
        linear: "M371.8 702L457.3 672.2L542.7 644.3L628.2 618.6L713.7 595.2L799.1 574.1L884.6 555.2L970.1 538.4",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 441.1L628.2 417.8L713.7 397.9L799.1 380.9L884.6 366.5L970.1 354.1",
    },
    Drawn {
        query: "?v=1&law=ceiling",
        linear: "M371.8 702L457.3 672.2L542.7 641.5L628.2 610.4L713.7 579.1L799.1 548.1L884.6 517.7L970.1 488.2",
        logarithmic: "M371.8 500.2L457.3 468.3L542.7 438.5L628.2 410.7L713.7 384.9L799.1 361.2L884.6 339.4L970.1 319.7",
    },
    Drawn {
        query: "?v=1&growth=-12.5&until=2030",
        linear: "M260.5 702L320.4 739.3L380.2 771.8L440.1 800.4L500 825.3L559.9 847.2L619.8 866.3L679.6 883L739.5 897.6L799.4 910.4L859.3 921.6L919.2 931.4L979 940",
        logarithmic: "M260.5 325.4L320.4 354.4L380.2 383.4L440.1 412.3L500 441.3L559.9 470.3L619.8 499.3L679.6 528.3L739.5 557.3L799.4 586.3L859.3 615.3L919.2 644.3L979 673.3",
    },
    Drawn {
        query: "?v=1&growth=40&until=2035",
        linear: "M200.5 998.5L246.5 997.9L292.6 997.1L338.7 995.9L384.8 994.3L430.9 992L477 988.8L523 984.3L569.1 978L615.2 969.2L661.3 956.9L707.4 939.7L753.5 915.5L799.5 881.7L845.6 834.4L891.7 768.2L937.8 675.5L983.9 545.7",
        logarithmic: "M200.5 819.5L246.5 778.9L292.6 738.3L338.7 697.8L384.8 657.2L430.9 616.6L477 576.1L523 535.5L569.1 494.9L615.2 454.4L661.3 413.8L707.4 373.2L753.5 332.6L799.5 292.1L845.6 251.5L891.7 210.9L937.8 170.4L983.9 129.8",
    },
];
