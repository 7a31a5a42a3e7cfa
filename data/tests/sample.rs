//! A small data file in which nothing is wrong, for tests that change one thing in it.

/// The name that faults give the sample.
pub(crate) const NAME: &str = "figures.toml";

/// Two sources, three figures (one printed in English, one in Chinese, one calculated) and a statement.
pub(crate) const GOOD: &str = r#"[[source]]
key = "agency_2019"
publisher = "Agency"
publisher_zh = "通讯社"
via = "example.net"
title = "Jobs"
language = "en"
date = "2019-03-05"
kind = "wire"
url = "https://example.net/jobs"

[[source]]
key = "paper_2018"
publisher = "Paper"
language = "zh-Hans"
date = "2018-05"
kind = "newspaper"
url = "http://example.org/"
note = "Undated."
note_zh = "未注明日期。"

[[figure]]
key = "jobs_2018"
value = 22.35
bound = "more than"
decimals = 2
unit = "million jobs"
year = 2018
scope = "total"
scope_zh = "总数"
source = "agency_2019"
confidence = "verified"
class = "reported"
note = "Posts elsewhere."
note_zh = "别处称岗位。"
quote.text = "More than 22.35 million people were employed"
quote.language = "en"
quote.translation_zh = "超过2,235万人就业"

[[figure]]
key = "jobs_2017"
value = 20.30
bound = "exactly"
decimals = 2
unit = "million jobs"
year = 2017
scope = "total"
scope_zh = "总数"
source = "paper_2018"
confidence = "verified"
class = "reported"
quote.text = "就业规模达2030万人"
quote.language = "zh-Hans"
quote.translation = "20.30m jobs"

[[figure]]
key = "growth_2017_2018"
value = 10.1
bound = "about"
decimals = 1
unit = "% a year"
years = [2017, 2018]
scope = "total"
scope_zh = "总数"
source = "agency_2019"
confidence = "derived"
class = "derived"
note = "22.35 ÷ 20.30"
note_zh = "2,235 ÷ 2,030"

[[statement]]
key = "definition"
year = 2018
scope = "what counts"
scope_zh = "范围"
source = "agency_2019"
confidence = "verified"
quote.text = "兼职也算"
quote.language = "zh-Hans"
quote.translation = "part-time counts"
"#;

/// The sample with one passage changed; the passage must stand in it exactly once.
pub(crate) fn with(passage: &str, change: &str) -> String {
    assert_eq!(GOOD.matches(passage).count(), 1, "{passage:?} must stand in the sample once");
    GOOD.replace(passage, change)
}
