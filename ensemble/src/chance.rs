//! Where chance comes from: a seed, and the normal distribution.

/// Numbers that follow from a seed.
///
/// The generator is SplitMix64 (Steele, Lea and Flood 2014): small, and the same everywhere.
#[derive(Debug, Clone)]
pub(crate) struct Chance {
    state: u64,
}

impl Chance {
    /// The numbers of a seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from nought to below `limit`. The upper half of a draw times the limit: off from even by less than
    /// one part in 2³² for each number, which no picture shows.
    #[inline]
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        let upper = self.next() >> 32;
        // The product is below limit · 2³².
        u32::try_from((upper * u64::from(limit)) >> 32).unwrap_or_default()
    }
}

/// The value below which a standard normal draw falls with this probability, to seven digits: Wichura's PPND7 (AS 241,
/// 1988), without its branch for probabilities under 10⁻¹¹ or as near to one, which no count of strata reaches. The
/// probability has to be above nought and below one: at the ends and beyond there is no such value.
#[must_use]
#[inline]
pub fn normal_quantile(probability: f64) -> f64 {
    debug_assert!(probability > 0.0 && probability < 1.0, "no value has such a probability");
    let from_middle = probability - 0.5;
    if from_middle.abs() <= 0.425 {
        let r = 0.180_625 - from_middle * from_middle;
        let above = ((59.109_374_720 * r + 159.291_132_02) * r + 50.434_271_938) * r + 3.387_132_717_9;
        let below = ((67.187_563_600 * r + 78.757_757_664) * r + 17.895_169_469) * r + 1.0;
        return from_middle * above / below;
    }
    let tail = if from_middle < 0.0 { probability } else { 1.0 - probability };
    let r = (-logarithm(tail)).sqrt() - 1.6;
    let above = ((0.170_238_211_03 * r + 1.306_728_481_6) * r + 2.756_815_390_0) * r + 1.423_437_277_7;
    let below = (0.120_211_329_75 * r + 0.737_001_642_50) * r + 1.0;
    let size = above / below;
    if from_middle < 0.0 { -size } else { size }
}

/// The natural logarithm of a number from 10⁻³⁰⁰ to one, to fourteen digits, by `+ − × ÷` alone: libraries' own differ
/// in the last bit from machine to machine.
#[inline]
fn logarithm(value: f64) -> f64 {
    const TWO: f64 = std::f64::consts::LN_2;
    // The number as m · 2^e with m between ¾ and 1½; then ln m = 2·artanh((m − 1)/(m + 1)), a series that shrinks
    // twenty-fold with each of its terms.
    let (mut mantissa, mut exponent) = (value, 0.0);
    while mantissa < 0.75 {
        mantissa *= 2.0;
        exponent -= 1.0;
    }
    let t = (mantissa - 1.0) / (mantissa + 1.0);
    let (square, mut power, mut sum, mut odd) = (t * t, t, 0.0, 1.0);
    while odd < 23.0 {
        sum += power / odd;
        power *= square;
        odd += 2.0;
    }
    exponent * TWO + 2.0 * sum
}
