//! Queries that mean no good, in great number.

use super::check;

#[test]
fn two_hundred_thousand_hostile_queries_do_no_harm() {
    let mut dice = Dice(2018);
    for round in 0..200_000 {
        match round % 4 {
            0 => check(&dice.noise(48)),
            1 => check(&dice.punctuation(24)),
            _ => check(&dice.query()),
        }
    }
}

/// A small generator (Vigna's SplitMix64): hundreds of thousands of queries want a fast one, and the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.roll() % end as u64).unwrap_or(0)
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    /// Bytes of all kinds, as text.
    fn noise(&mut self, longest: usize) -> String {
        let bytes: Vec<u8> = (0..self.below(longest + 1)).map(|_| self.roll().to_le_bytes()[0]).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// Characters that mean something in a query, in an order that means nothing.
    fn punctuation(&mut self, longest: usize) -> String {
        const PIECES: [&str; 24] = [
            "?", "&", "=", "%", "+", "#", "-", ".", ",", "~", "0", "1", "9", "e", "v", "law", "growth",
            "until", "%2", "%C3", "%28", "−", "５", "\u{0}",
        ];
        (0..self.below(longest + 1)).map(|_| self.pick(&PIECES)).collect()
    }

    /// Our keys and their neighbours with values that are good, nearly good and hostile.
    fn query(&mut self) -> String {
        const KEYS: [&str; 20] = [
            "v",
            "figures",
            "law",
            "growth",
            "add",
            "fade",
            "ceiling",
            "until",
            "scale",
            "noise",
            "target",
            "x",
            "utm_source",
            "gro%77th",
            "Growth",
            " law",
            "",
            "%",
            "v%00",
            "?v",
        ];
        const VALUES: [&str; 44] = [
            "1",
            "2",
            "0",
            "-0",
            "10",
            "12.5",
            "12,5",
            "12%2C5",
            "-3",
            "%E2%88%923",
            "+5",
            "%2B5",
            "999",
            "-999",
            "1e308",
            "NaN",
            "inf",
            "-inf",
            "5~15",
            "2025",
            "2025.5",
            "2019",
            "1999",
            "0.0000000001",
            "12.1905123456789",
            "９",
            "steady",
            "rate",
            "fading",
            "ceiling",
            "bogus",
            "report",
            "article",
            "log",
            "linear",
            "LOG",
            "",
            "%",
            "%%%",
            "%F0%9F%92%A9",
            "10%",
            "10%25",
            "99999999999999999999999999999999",
            "a=b=c",
        ];
        let mut query = String::from(self.pick(&["", "?", "??"]));
        for index in 0..self.below(12) {
            if index > 0 {
                query.push_str(self.pick(&["&", "&", "&", "&&", "&?"]));
            }
            match self.below(10) {
                0 => query.push_str(&self.noise(12)),
                1 => query.push_str(&self.punctuation(8)),
                _ => {
                    query.push_str(self.pick(&KEYS));
                    query.push_str(self.pick(&["=", "=", "=", "", "%3D"]));
                    if self.below(8) == 0 {
                        query.push_str(&self.noise(12));
                    } else {
                        query.push_str(self.pick(&VALUES));
                    }
                }
            }
        }
        query
    }
}
