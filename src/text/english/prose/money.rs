//! The figure on what is spent. In English.

use super::super::{English, bounded, derived, quantity};
use crate::model::{Base, Derived};
use crate::report::{
    ARTICLE_MINI_VALUE_2018, ARTICLE_TRADITIONAL_2018, CHINA_INFORMATION_2018, Figure,
    INFORMATION_SHARE_2014, MOBILE_DATA_2018, TRADITIONAL_2014, TRADITIONAL_2015, TRADITIONAL_2016,
    TRADITIONAL_2017, TRADITIONAL_2018, TRADITIONAL_GROWTH_2018, provenance,
};
use crate::text::chinese::in_yi;
use crate::text::money::Slip;
use crate::text::number::{digits, grouped};
use crate::text::sentence::{passage, quoted, sentence};
use crate::text::{Lead, MoneyProse, Quantity, Sentence};

impl MoneyProse for English {
    fn money_lead(&self, base: Base) -> Lead {
        Lead {
            heading: "Two missing zeros",
            paragraphs: vec![
                passage![
                    "Restaurants, entertainment and schools, says the article, were “",
                    quoted(&ARTICLE_TRADITIONAL_2018, provenance::ARTICLE_TRADITIONAL_2018),
                    "”. The report said ",
                    quantity(&TRADITIONAL_2018),
                    ", up ",
                    quantity(&TRADITIONAL_GROWTH_2018),
                    " on the ",
                    quantity(&TRADITIONAL_2017),
                    " of 2017, which the same news site had printed ten months before. ",
                    set_against_2017(base),
                ],
                sentence![
                    "The likely slip is one character, the last of the Chinese amount below. It stands for a hundred \
                     million; taken for a million, it turns the report’s amount into ",
                    derived(Derived::TraditionalMisread, base),
                    ". That is our inference: nobody has said how it came about.",
                ],
                sentence![
                    "The other sum, ",
                    quantity(base.information()),
                    " of “information consumption”, is mostly the cost of getting online: ",
                    derived(Derived::MobileDataShare, base),
                    " of it is mobile data, paid to the carriers. And it slows: it grew by ",
                    derived(Derived::InformationGrowth2015, base),
                    " in 2015, then by ",
                    derived(Derived::InformationGrowth2016, base),
                    ", ",
                    derived(Derived::InformationGrowth2017, base),
                    " and ",
                    derived(Derived::InformationGrowth, base),
                    ".",
                ],
                passage![
                    "Mini-programs, the article goes on, “",
                    quoted(&ARTICLE_MINI_VALUE_2018, provenance::ARTICLE_MINI_VALUE_2018),
                    "”. The figure is the company’s own, and what it means is not said. It is not turnover: by the \
                     company’s later figures that was ",
                    derived(Derived::MiniTurnover2018, base),
                    ".",
                ],
                sentence![
                    "Shared out, the two sums of consumption make ",
                    derived(Derived::ConsumptionPerJob, base),
                    " for each job and ",
                    derived(Derived::ConsumptionPerAccount, base),
                    " for each account; the business value makes ",
                    derived(Derived::MiniValuePerJob, base),
                    " for each mini-program job. None of these is anybody’s income.",
                ],
            ],
            notes: notes(base),
        }
    }

    fn money_slip(&self) -> Slip {
        let count = grouped(TRADITIONAL_2018.value * 10.0, 0);
        let read = Derived::TraditionalMisread;
        Slip {
            printed: Quantity::of(&TRADITIONAL_2018, in_yi(&TRADITIONAL_2018)),
            right: sentence![
                " = ",
                Quantity::of(&TRADITIONAL_2018, format!("{count} × {}", grouped(1e8, 0))),
                " = ",
                quantity(&TRADITIONAL_2018),
            ],
            wrong: sentence![Quantity::derived(read, format!("{count} × {}", grouped(1e6, 0))), " = "],
            struck: derived(read, Base::Report),
        }
    }

    fn money_answer(&self) -> Sentence {
        sentence![
            "On one scale: the report’s ",
            quantity(&TRADITIONAL_2018),
            " is ",
            derived(Derived::TraditionalTimes, Base::Report),
            " what the article printed.",
        ]
    }

    fn money_bars_caption(&self) -> &'static str {
        "Credited to WeChat in 2018, all bars on one scale"
    }

    fn money_bars(&self, base: Base) -> [Sentence; 4] {
        [
            sentence![
                "Information consumption, ",
                quantity(base.information()),
                ": dark, the ",
                quantity(&MOBILE_DATA_2018),
                " of mobile data; light, ",
                derived(Derived::WithoutMobileData, base),
                " for all else",
            ],
            sentence![
                "Traditional consumption, as the article printed it: ",
                bounded(&ARTICLE_TRADITIONAL_2018)
            ],
            sentence!["Traditional consumption, as the report gave it: ", quantity(&TRADITIONAL_2018)],
            sentence![
                "“Business value” of mini-programs, ",
                quantity(base.mini_value()),
                ": hatched, the company’s own figure; the mark, ",
                derived(Derived::MiniTurnover2018, base),
                " of turnover that its later figures imply",
            ],
        ]
    }

    fn money_bars_description(&self) -> &'static str {
        "Four bars, drawn to one scale; the lines of text above them say what each is. The second, what the article \
         printed, is hardly wider than a line."
    }

    fn money_share(&self) -> Sentence {
        sentence![
            "Dark, the report’s ",
            quantity(Base::Report.information_share()),
            " of China’s information consumption, ",
            bounded(&CHINA_INFORMATION_2018),
            "; broken line, the article’s ",
            quantity(Base::Article.information_share()),
            ", which would make it ",
            derived(Derived::ArticleMarket, Base::Article),
        ]
    }

    fn money_years_caption(&self) -> &'static str {
        "Credited to WeChat, year by year"
    }

    fn money_years_description(&self) -> &'static str {
        "Two lines. Information consumption rises more slowly each year. Traditional consumption rises from 2016 to \
         2018; hollow dots in 2014 and 2015 cannot be compared with it. A broken line falls from 2017 to what the \
         article printed for 2018. The table has the numbers."
    }

    fn money_lines(&self) -> [&'static str; 2] {
        ["information", "traditional"]
    }

    fn money_point(&self, figure: &Figure) -> String {
        grouped(figure.value, digits(figure))
    }

    fn money_misprint(&self) -> String {
        format!("{} in the article", self.money_point(&ARTICLE_TRADITIONAL_2018))
    }

    fn money_tick(&self, billions: f64, top: bool) -> String {
        let number = grouped(billions, 0);
        if top { format!("RMB {number} billion") } else { number }
    }

    fn money_source_line(&self) -> Sentence {
        sentence![
            "2018: Xinhua, MarketingFuture and China News Service; the article, TechNode. Before: the report’s yearly \
             editions, as People’s Daily Online, ECC Lab, China Securities Net and TechNode carried them. China: the \
             ministry’s totals, as Xinhua carried them. All in yuan of the year."
        ]
    }

    fn money_table_caption(&self) -> &'static str {
        "Consumption credited to WeChat, with its place in China’s; yuan of each year"
    }

    fn money_table_heads(&self) -> [&'static str; 8] {
        [
            "Year",
            "Information consumption",
            "Growth",
            "Mobile data in it",
            "Share of China’s, as printed",
            "China’s",
            "Traditional consumption",
            "Growth, as printed",
        ]
    }

    fn money_table_rest(&self, base: Base) -> Vec<(&'static str, Quantity)> {
        vec![
            ("Traditional consumption of 2018 in the article", bounded(&ARTICLE_TRADITIONAL_2018)),
            (
                "Information consumption of 2018 without mobile data",
                derived(Derived::WithoutMobileData, base),
            ),
            (
                "China’s information consumption by the article’s figures",
                derived(Derived::ArticleMarket, base),
            ),
            ("China’s information consumption by the report’s figures", derived(Derived::ReportMarket, base)),
            ("Business value of mini-programs, 2018", quantity(base.mini_value())),
            ("Their turnover in 2018, as later figures imply", derived(Derived::MiniTurnover2018, base)),
            ("Consumption for each job", derived(Derived::ConsumptionPerJob, base)),
            ("Consumption for each account", derived(Derived::ConsumptionPerAccount, base)),
            ("Business value for each mini-program job", derived(Derived::MiniValuePerJob, base)),
        ]
    }
}

/// What the printing's amount is against that of the year before.
fn set_against_2017(base: Base) -> Sentence {
    let change = derived(Derived::TraditionalGrowth, base);
    match base {
        Base::Report => sentence!["The two amounts make it ", change, "."],
        Base::Article => sentence!["Against that, the article’s amount would be a change of ", change, "."],
    }
}

/// Where the figures beside the main ones disagree.
fn notes(base: Base) -> Vec<Sentence> {
    vec![
        sentence![
            "The article’s “",
            quantity(Base::Article.information_share()),
            "” is the report’s ",
            quantity(Base::Report.information_share()),
            ", rounded. Rounded, it makes China’s total ",
            derived(Derived::ArticleMarket, base),
            "; unrounded, ",
            derived(Derived::ReportMarket, base),
            ", close to the ministry’s estimate.",
        ],
        sentence![
            "The ",
            quantity(&INFORMATION_SHARE_2014),
            " printed for 2014 divides WeChat’s 2014 by China’s 2013. Of the same year’s total it was ",
            derived(Derived::InformationShareIn2014, base),
            ", so the share rose more than the printed figures show.",
        ],
        sentence![
            "In 2014, too, it was mostly mobile data: ",
            derived(Derived::MobileDataShareIn2014, base),
            ". The same source prints a lower share, which its own amounts do not give.",
        ],
        sentence![
            "Traditional consumption can be compared from 2016 on. The ",
            quantity(&TRADITIONAL_2014),
            " of 2014 has another definition; the ",
            quantity(&TRADITIONAL_2015),
            " printed for 2015 does not fit the report that followed. For 2016 two digits were swapped in print: the \
             report’s own total gives ",
            quantity(&TRADITIONAL_2016),
            ", and so does the growth of 2017: ",
            derived(Derived::Traditional2016From2017, base),
            ".",
        ],
    ]
}
