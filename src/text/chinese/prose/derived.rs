//! What every derived number is, in a phrase: the heading of its entry in the list of sources. In Chinese.
//!
//! The numbers themselves, the years and the arithmetic are in [`Derived`]; a phrase says what is divided by, added to
//! or compared with what, and the condition under which that holds where it is short.
//!
//! Deliberately absent: every digit but those of years.

use crate::model::Derived;

/// What the number is, in the words that stand under it.
pub(super) const fn about(derived: Derived) -> &'static str {
    match derived {
        // Jobs.
        Derived::MainIncomeShare => "2018年主要收入来自微信的就业，占全部就业的比重",
        Derived::OtherIncomeJobs => "2018年全部就业，减去主要收入来自微信的部分",
        Derived::JobsWithoutMini => "2018年全部就业，减去小程序带动的部分",
        Derived::ShareAddedIn2018 => "2018年净增的就业，占当年全部就业的比重",
        Derived::DirectShare2016 => "2016年直接就业占全部就业的比重",
        Derived::DirectShare2017 => "2017年直接就业占全部就业的比重",
        Derived::DirectShare2018 => {
            "2018年主要收入来自微信的就业占全部就业的比重，假定这就是此前报告所称的直接就业"
        }
        Derived::DirectGrowth2017 => "2017年直接就业比2016年的增幅",
        Derived::DirectTrend2018 => "以2017年的直接就业为基数，按2017年的增幅再增长一年到2018年",
        Derived::ShareOfEmployed => "2018年微信带动的就业，相当于全国就业人员的比例，一个就业机会按一人计",
        Derived::ShareOfUrbanEmployed => {
            "2018年微信带动的就业，相当于全国城镇就业人员的比例，一个就业机会按一人计"
        }
        Derived::MainIncomeShareOfEmployed => "2018年主要收入来自微信的就业，占全国就业人员的比重",
        Derived::EmploymentChange2018 => "2018年末全国就业人员，减去2017年末的人数",
        Derived::ShareOfNewUrbanJobs => {
            "2018年微信净增的就业，相当于全国城镇新增就业的比例，后者未扣除离开就业的人"
        }

        // Growth to 2018.
        Derived::ArticleJobs2017 => "2017年的就业：由报道的2018年数字，按报道自己的增幅倒推",
        Derived::JobsAdded2015 => "2015年的就业减去2014年的就业，2014年的数字由另一家机构发布",
        Derived::JobsAdded2016 => "2016年的就业减去2015年的就业",
        Derived::JobsAdded2017 => "2017年的就业减去2016年的就业",
        Derived::JobsAdded2018 => "2018年的就业减去2017年的就业",
        Derived::GrowthIn2015 => "2015年就业总数比2014年的增幅，2014年的数字由另一家机构发布",
        Derived::GrowthIn2016 => "2016年就业总数比2015年的增幅",
        Derived::GrowthIn2017 => "2017年就业总数比2016年的增幅",
        Derived::GrowthIn2018 => "2018年就业总数比2017年的增幅",
        Derived::GrowthGap => "按历年报告，2018年的增幅减去2016年的增幅",
        Derived::RiseSince2014 => "按历年报告，2018年的就业减去2014年的就业",
        Derived::MeanAdditions => "按历年报告，2014年至2018年就业的增量，除以其间的年数",
        Derived::MeanGrowth => "按历年报告，2014年至2018年就业的年均复合增长率",
        Derived::ShareOfRiseIn2015 => "2015年新增的就业，占历年报告中2014年至2018年全部增量的比重",
        Derived::TimesOf2014 => "2018年的就业除以2014年的就业",
        Derived::ClaimEnd => "2014年的就业，加上报道所称此后每年“稳步”增加的数量，算到2018年",
        Derived::ClaimShortfall => "2018年的就业，减去从2014年起按报道所称每年“稳步”增加应达到的数量",
        Derived::ImpliedJobs2014 => "报道的2018年就业，减去报道所称2014年以来每年“稳步”增加的数量",
        Derived::Jobs2015FromGrowth => "以2014年的就业为基数，按报告的2015年增幅推算出的2015年就业",
        Derived::Jobs2015From2016 => "由2016年的就业，按报告的2016年增幅倒推出的2015年就业",

        // What later reports said.
        Derived::GrowthLikeForLike2019 => {
            "2019年称为“直接”的就业（原来的总数换了名称），比2018年全部就业的增幅"
        }
        Derived::GrowthHeadline2019 => "2019年公布的总数比2018年全部就业的增幅，前者另加了新口径的间接就业",
        Derived::NewlyCountedShare2019 => "2019年新口径的间接就业，占公布的总数比2018年全部就业增量的比重",
        Derived::MeanGrowthLikeForLike2019 => {
            "从2014年的就业总数到2019年称为“直接”的就业（原来的总数），年均复合增长率"
        }
        Derived::MeanGrowthHeadline2019 => "从2014年的就业总数到2019年公布的总数（口径已变），年均复合增长率",
        Derived::GrowthIn2020 => "2020年公布的总数比2019年的增幅，其间口径有变",
        Derived::GrowthIn2021 => "2021年公布的总数比2020年的增幅，其间作者和统计对象都有变",
        Derived::PartsOf2021 => "2021年公众号和私域运营、小程序、视频号各部分就业收入机会之和",
        Derived::PeopleBehind2021 => {
            "2021年就业收入机会背后至多有多少人：机会总数除以一与受访者中兼有多份工作者所占比例之和，\
             假定该比例普遍适用"
        }
        Derived::GrowthIn2022 => "2022年公布的就业收入机会总数比2021年的增幅",
        Derived::VideoGrowth2022 => "2022年视频号就业收入机会比2021年的增幅",
        Derived::Remainder2022 => "2022年就业收入机会总数，减去视频号和小程序的部分",
        Derived::RemainderGrowth2022 => "2022年视频号和小程序以外的就业收入机会，比2021年的变化",

        // Mini-programs.
        Derived::ArticleMiniJobs2017 => "2017年小程序带动的就业：由报道的2018年数字，按报道自己的增幅倒推",
        Derived::MiniShare => "2018年小程序带动的直接和间接就业，占全部就业的比重",
        Derived::MiniAdded => "2018年小程序带动的就业，减去2017年的",
        Derived::MiniShareOfIncrease => "2018年小程序新增的就业，占当年全部新增就业的比重",
        Derived::RestAdded => "2018年全部新增的就业，减去小程序新增的部分",
        Derived::RestGrowth => "2018年小程序以外的就业比2017年的增幅",
        Derived::Magnification => "2018年的就业总数除以当年新增的就业",
        Derived::MiniDirectShare => "2018年小程序的直接就业占小程序全部就业的比重",
        Derived::MiniIndirectJobs => "2018年小程序带动的全部就业，减去其中的直接就业",
        Derived::MiniGrowthRelabelled2019 => "2019年小程序称为“直接”的就业，比2018年直接和间接合计的增幅",
        Derived::MiniGrowthDirect2019 => "2019年小程序称为“直接”的就业（口径已变），比2018年直接就业的增幅",
        Derived::MiniGrowth2022 => "2022年小程序就业收入机会比2021年的增幅",

        // A living.
        Derived::FullTimeWageBill => "2018年全部就业乘以城镇私营单位平均工资，假定都是全职",
        Derived::WageBillTimes => {
            "2018年全部就业假定都是全职、按城镇私营单位平均工资计的工资总额，\
             除以微信带动的信息消费与传统消费之和"
        }
        Derived::FullTimeJobsAtMost => {
            "2018年微信带动的信息消费与传统消费之和，除以城镇私营单位平均工资，假定全部用来发工资"
        }
        Derived::MainIncomeWageBill => "2018年主要收入来自微信的就业，乘以城镇私营单位平均工资，假定都是全职",
        Derived::NewJobs => "2018年全部就业，乘以2019年公布的新增岗位比重，该比重针对整个数字经济",
        Derived::DidiDailyShare => "2017年滴滴每日出车的司机，占注册过的司机的比重",
        Derived::SharingStaffShare => "2018年中国共享经济的平台员工，相当于服务提供者人数的比例",

        // Money.
        Derived::TotalConsumption => "2018年微信带动的信息消费与传统消费之和",
        Derived::ConsumptionPerJob => "2018年微信带动的信息消费与传统消费之和，除以全部就业",
        Derived::ConsumptionPerAccount => "2018年微信带动的信息消费与传统消费之和，除以年末月活跃账号数",
        Derived::TraditionalTimes => "2018年微信带动的传统消费：报告的数字除以报道的数字",
        Derived::TraditionalMisread => "2018年报告所说的传统消费，若把“亿”误作“百万”；属于推断",
        Derived::TraditionalGrowth => "2018年微信带动的传统消费，较此前报告的2017年数字的增幅",
        Derived::Traditional2016From2017 => {
            "由2017年微信带动的传统消费，按报告的2017年增幅倒推出的2016年数字"
        }
        Derived::ImpliedMarket => "2018年全国信息消费总额：微信带动的信息消费除以其所占比重",
        Derived::ArticleMarket => "2018年全国信息消费总额：报道的微信信息消费除以报道的比重",
        Derived::ReportMarket => "2018年全国信息消费总额：报告的微信信息消费除以报告的比重",
        Derived::ImpliedMarket2013 => {
            "2013年全国信息消费总额：微信2014年带动的信息消费，除以报告所给占2013年总额的比重"
        }
        Derived::MobileDataShare => "2018年付给运营商的流量费用，占微信带动的信息消费的比重",
        Derived::WithoutMobileData => "2018年微信带动的信息消费，减去其中的流量费用",
        Derived::InformationGrowth2015 => "2015年微信带动的信息消费比2014年的增幅",
        Derived::InformationGrowth2016 => "2016年微信带动的信息消费比2015年的增幅",
        Derived::InformationGrowth2017 => "2017年微信带动的信息消费比2016年的增幅",
        Derived::InformationGrowth => "2018年微信带动的信息消费比2017年的增幅",
        Derived::InformationMeanGrowth => "2014年至2018年微信带动的信息消费的年均复合增长率",
        Derived::InformationShareIn2014 => "2014年微信带动的信息消费，占同年全国信息消费的比重",
        Derived::MobileDataShareIn2014 => "2014年流量费用占微信带动的信息消费的比重，来源刊出的比重较低",
        Derived::MiniValuePerJob => "2018年小程序的“商业价值”（微信自己的数字），除以小程序带动的就业",
        Derived::MiniValuePerProgram => "2018年小程序的“商业价值”（微信自己的数字），除以小程序的数量",
        Derived::MiniTurnover2018 => "由2019年小程序的交易额，按当年公布的增幅倒推出的2018年交易额",
        Derived::MiniValueTimes => "2018年小程序的“商业价值”（微信自己的数字），除以由后来数字倒推的交易额",

        // Looking for work.
        Derived::AccountsSearching => "2018年报道的用户数（实为账号数），乘以受访者中求职用过微信的比例",
        Derived::AccountsFinding => {
            "2018年报道的用户数（实为账号数），乘以受访者中求职用过微信的比例，再乘以其中找到合适工作的比例"
        }
        Derived::PeopleSearching => "2017年中国微信个人用户的估计数，乘以2018年受访者中求职用过微信的比例",
        Derived::PeopleFinding => {
            "2017年中国微信个人用户的估计数，乘以2018年受访者中求职用过微信的比例，\
             再乘以其中找到合适工作的比例"
        }
    }
}
