package org.duban.intake.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: what stands in a plan of 2024, and phrase, first day (- for a mere bound), last day, ~ for a guess. */
class DeadlineReaderTest {

    private static final int YEAR = 2024;

    private final DeadlineReader reader = new DeadlineReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年组建睡眠医学门诊，完善随访          | 上半年 2024-01-01 2024-06-30
            计划2024年上半年启用新手术室           | 2024年上半年 2024-01-01 2024-06-30
            下半年推进信息楼封顶                | 下半年 2024-07-01 2024-12-31
            上半年度完成轮转                  | 上半年度 2024-01-01 2024-06-30
            全年开展义诊                    | 全年 2024-01-01 2024-12-31
            一季度编制采购计划                 | 一季度 2024-01-01 2024-03-31
            第三季度完成安装调试                | 第三季度 2024-07-01 2024-09-30
            争取2024年第4季度验收             | 2024年第4季度 2024-10-01 2024-12-31
            力争3月份启用静配室                | 3月份 2024-03-01 2024-03-31
            争取今年4月份挂牌                 | 今年4月份 2024-04-01 2024-04-30
            到11月份试运行                  | 11月份 2024-11-01 2024-11-30
            争取2024年10月通过评审            | 2024年10月 2024-10-01 2024-10-31
            力争三月份开诊                   | 三月份 2024-03-01 2024-03-31
            十二月上线运行                   | 十二月 2024-12-01 2024-12-31
            明年一季度复评                   | 明年一季度 2025-01-01 2025-03-31
            2月完成述职                    | 2月 2024-02-01 2024-02-29
            前三季度完成投资70%               | 前三季度 2024-01-01 2024-09-30
            """)
    void aNamedPeriodHasAFirstDay(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6月底前完成门诊楼改造      | 6月底前 - 2024-06-30
            10月底前，手术室投入使用    | 10月底前 - 2024-10-31
            年内通过胸痛中心复审       | 年内 - 2024-12-31
            年度内获评示范科室        | 年度内 - 2024-12-31
            今年之内完成           | 今年之内 - 2024-12-31
            2024年度内完成        | 2024年度内 - 2024-12-31
            年底前验收            | 年底前 - 2024-12-31
            年底全部联网           | 年底 - 2024-12-31
            在2024年底取得证书       | 2024年底 - 2024-12-31
            2024年年底前完成       | 2024年年底前 - 2024-12-31
            今年底启用            | 今年底 - 2024-12-31
            今年年底之前完成         | 今年年底之前 - 2024-12-31
            年末全部交付           | 年末 - 2024-12-31
            三季度末前完成采购        | 三季度末前 - 2024-09-30
            第一季度末启动          | 第一季度末 - 2024-03-31
            力争到6月末完成         | 6月末 - 2024-06-30
            9月底以前整改到位        | 9月底以前 - 2024-09-30
            2月底前报送           | 2月底前 - 2024-02-29
            十二月底前完成          | 十二月底前 - 2024-12-31
            元月底前述职           | 元月底前 - 2024-01-31
            24年6月底前完成        | 24年6月底前 - 2024-06-30
            上半年内完成           | 上半年内 - 2024-06-30
            2025年底前投用        | 2025年底前 - 2025-12-31
            明年年底完工           | 明年年底 - 2025-12-31
            3月底前三个病区启用       | 3月底前 - 2024-03-31
            截至6月底，完成率达到60%   | 6月底 - 2024-06-30
            """)
    void aBoundHasNoFirstDay(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10月15日前整改到位        | 10月15日前 - 2024-10-15
            9月30日之前完成对接        | 9月30日之前 - 2024-09-30
            计划于10月1日正式启用       | 10月1日 - 2024-10-01
            2024年12月10日前总结     | 2024年12月10日前 - 2024-12-10
            于二〇二四年六月三十日前交付    | 二〇二四年六月三十日前 - 2024-06-30
            八月八号前上报           | 八月八号前 - 2024-08-08
            在2024.6.30前完成      | 2024.6.30前 - 2024-06-30
            课题申报（3月15日截止）     | 3月15日 - 2024-03-15
            """)
    void aDayIsThatDay(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5—6月自查                       | 5—6月 2024-05-01 2024-06-30
            4月至6月底前完成                    | 4月至6月底前 2024-04-01 2024-06-30
            3月1日至5月31日集中整治              | 3月1日至5月31日 2024-03-01 2024-05-31
            6月1-15日报名                    | 6月1-15日 2024-06-01 2024-06-15
            一至三季度试点                     | 一至三季度 2024-01-01 2024-09-30
            二、三季度抓执行                    | 二、三季度 2024-04-01 2024-09-30
            2024年11月至次年2月开展冬季行动         | 2024年11月至次年2月 2024-11-01 2025-02-28
            2024年11月至2025年2月           | 2024年11月至2025年2月 2024-11-01 2025-02-28
            11月至2月开展冬训                  | 11月至2月 2024-11-01 2025-02-28
            一季度至三季度推进                   | 一季度至三季度 2024-01-01 2024-09-30
            11月上旬组织演练                   | 11月上旬 2024-11-01 2024-11-10
            """)
    void aRangeIsOneDeadline(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10月中旬前上报材料     | 10月中旬前 - 2024-10-20 ~
            10月下旬前召开年会     | 10月下旬前 - 2024-10-31 ~
            12月初启动招标       | 12月初 - 2024-12-10 ~
            今年年初部署         | 今年年初 - 2024-01-31 ~
            12月前完成         | 12月前 - 2024-12-31 ~
            二季度起试行新方案      | 二季度起 2024-04-01 2024-12-31 ~
            从5月起开设夜门诊      | 5月起 2024-05-01 2024-12-31 ~
            自7月1日起全面执行新考核   | 7月1日起 2024-07-01 2024-12-31 ~
            国庆节前完成搬迁       | 国庆节前 - 2024-09-30 ~
            “五一”前整改到位      | “五一”前 - 2024-04-30 ~
            春节前完成慰问        | 春节前 - 2024-02-09 ~
            中秋节前发放福利       | 中秋节前 - 2024-09-16 ~
            元旦前启用          | 元旦前 - 2024-12-31 ~
            到2026年建成区域中心   | 2026年 - 2026-12-31 ~
            3、6、9月各督导一次    | 3、6、9月 2024-03-01 2024-09-30 ~
            年中前完成修订        | 年中前 - 2024-06-30 ~
            """)
    void wordsThatLeaveTheDayOpenAreAGuess(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            力争上半年投用一期，力争上半年启动二期   | 上半年 2024-01-01 2024-06-30; 上半年 2024-01-01 2024-06-30
            8月底前、11月底前分别自查          | 8月底前 - 2024-08-31; 11月底前 - 2024-11-30
            第二季度、第三季度持续推进          | 第二季度 2024-04-01 2024-06-30; 第三季度 2024-07-01 2024-09-30
            9月上旬启动，下旬完成            | 9月上旬 2024-09-01 2024-09-10; 下旬 2024-09-21 2024-09-30 ~
            6月初启动招标，月底前定标          | 6月初 - 2024-06-10 ~; 月底前 - 2024-06-30 ~
            2023年底完成的项目在今年3月底前验收   | 今年3月底前 - 2024-03-31
            """)
    void deadlinesComeInTheOrderOfTheText(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2024年是医院的攻坚之年", "今年力争有新突破", "本年度各项工作", "2024年，医院将坚持公益性",
        "按照《江城市2021—2025年卫生规划》执行", "落实《2024年上半年护理质量方案》", "对照标准（2021版）",
        "落实人才培养五年行动计划", "“十四五”末建成", "节能降耗三年专项行动",
        "24小时内完成会诊", "3个月内整改", "三年内建成", "近三年内无事故", "一年内见效", "半年内完成", "5个工作日内反馈",
        "每年6月底前上报", "每季度末通报", "每月25日前报送", "每年3月、9月开展满意度调查", "一季度一调度", "一月一主题", "每年年底测评",
        "2023年12月印发的文件", "于2024年1月获批的课题", "今年3月，省卫健委印发了新标准", "今年3月，市卫健委下发的通知要求",
        "已于3月完成", "2020年以来持续推进", "年初以来门诊量上升", "截至2024年3月，医院已完成封顶", "去年底投用", "较2023年底下降3个百分点",
        "停电期间保障急诊", "国庆节期间值班", "全力保障运动会", "入冬前检修", "学年末考核",
        "总结上半年经验", "上半年工作总结", "作为年终考核依据", "完成全年目标任务", "落实年初预算", "全年无休", "全年龄友好医院",
        "老年内科开诊", "青年内镜医师培训", "6月龄婴儿筛查", "住院3月以上患者", "开展“6月安全生产月”活动",
        "13月", "2月30日前", "", "   ", "完善制度，压实责任"
    })
    void otherTimesAreNoDeadlines(String text) {
        assertThat(inText(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-6-30           | 2024-6-30 - 2024-06-30
            2024/06/30          | 2024/06/30 - 2024-06-30
            2024.6.30前          | 2024.6.30前 - 2024-06-30
            2024年6月30日          | 2024年6月30日 - 2024-06-30
            20240630            | 20240630 - 2024-06-30
            6.30                | 6.30 - 2024-06-30
            12/31前              | 12/31前 - 2024-12-31
            6月30                | 6月30 - 2024-06-30
            12月                 | 12月 2024-12-01 2024-12-31
            2024.06             | 2024.06 2024-06-01 2024-06-30
            2024-03             | 2024-03 2024-03-01 2024-03-31
            2024.3-12           | 2024.3-12 2024-03-01 2024-12-31
            2024.1-2024.12      | 2024.1-2024.12 2024-01-01 2024-12-31
            1-12月               | 1-12月 2024-01-01 2024-12-31
            2024-01-05至2024-06-30 | 2024-01-05至2024-06-30 2024-01-05 2024-06-30
            Q2                  | Q2 2024-04-01 2024-06-30
            2024年Q4             | 2024年Q4 2024-10-01 2024-12-31
            二季度起                | 二季度起 2024-04-01 2024-12-31 ~
            2023年12月31日         | 2023年12月31日 - 2023-12-31
            6月底；12月底           | 6月底 - 2024-06-30; 12月底 - 2024-12-31
            长期坚持，年底前见效          | 年底前 - 2024-12-31
            """)
    void aCellMayHoldBareDates(String text, String expected) {
        assertThat(written(reader.inCell(text, YEAR))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期", "持续推进", "每月", "每季度末", "常态化开展", "2024年", "立即整改", "即时", "5天", "3.5天", "1.5%",
            "—", "/", ""})
    void aCellMayHoldNone(String text) {
        assertThat(reader.inCell(text, YEAR)).isEmpty();
    }

    @Test
    void bareNumbersAreNoTimesInSentences() {
        assertThat(inText("总床位6.30，版本2024.06")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10月底前", "力争10月底前完成", " １０ 月 底 前 ", "10月底前。", "2024年10月底前"})
    void onePhraseIsOneDeadline(String phrase) {
        assertThat(reader.ofPhrase(phrase, YEAR)).get().extracting(d -> d.end().toString()).isEqualTo("2024-10-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽快", "6月底、9月底", "10月底前建成新楼", "每月10日前", "长期"})
    void otherWordsAreNotOnePhrase(String phrase) {
        assertThat(reader.ofPhrase(phrase, YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            上半年组建睡眠医学门诊，完善随访              | 组建睡眠医学门诊
            力争9月底前建成日间手术中心。               | 建成日间手术中心
            计划在今年10月底前，搬入康复楼              | 搬入康复楼
            6月底前、9月底前分别完成两轮自查             | 完成两轮自查
            完成新大楼搬迁（6月底前）                 | 完成新大楼搬迁
            并于4月份组织病历质量抽查                 | 组织病历质量抽查
            年内更新护理站、示教室、库房、值班室、更衣室、晾衣房、档案室 | 更新护理站、示教室、库房、值班室、更衣室、晾衣房
            年内在线问诊平台上线                    | 在线问诊平台上线
            工期安排：年底                       | -
            10月底前                         | -
            （责任科室：基建科，10月底前）             | -
            """)
    void saysWhatIsToBeDone(String text, String what) {
        assertThat(reader.inRunningText(text, YEAR)).first().extracting(FoundDeadline::what).isEqualTo(what);
    }

    @Test
    void aYearNotPrintedIsThePlans() {
        assertThat(reader.inRunningText("年内完成，2月底前启动", 2023)).extracting(d -> d.end().toString())
                .containsExactly("2023-12-31", "2023-02-28");
    }

    @Test
    void blanksStayInThePhraseAndInItsRange() {
        FoundDeadline found = reader.inRunningText("计划在今年 10 月底前，搬入新址", YEAR).getFirst();
        assertThat(found).extracting(FoundDeadline::phrase, FoundDeadline::from, FoundDeadline::to)
                .containsExactly("今年 10 月底前", 3, 12);
    }

    @Test
    void aBrokenLineIsMendedInThePhrase() {
        assertThat(reader.inRunningText("力争10月\n底前完成", YEAR)).first().extracting(FoundDeadline::phrase)
                .isEqualTo("10月底前");
    }

    private String inText(String text) {
        return written(reader.inRunningText(text, YEAR));
    }

    private static String written(List<FoundDeadline> found) {
        return found.stream()
                .map(d -> d.phrase() + " " + (d.start() == null ? "-" : d.start()) + " " + d.end()
                        + (d.guessed() ? " ~" : ""))
                .collect(joining("; "));
    }
}
