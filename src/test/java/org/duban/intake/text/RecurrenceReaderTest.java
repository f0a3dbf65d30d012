package org.duban.intake.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.domain.plan.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: what stands in a plan, and phrase, how often, and in how many cycles where not in one. */
class RecurrenceReaderTest {

    private final RecurrenceReader reader = new RecurrenceReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月召开运营分析会                   | 每月 1 MONTH
            每个月通报一次药占比                  | 每个月通报一次 1 MONTH
            每季度至少1次应急演练                 | 每季度至少1次 1 QUARTER
            每周例会上点评病历                   | 每周 1 WEEK
            行政查房每两周一次                   | 每两周一次 1 2xWEEK
            每半年组织一次胜任力考核                | 每半年组织一次 1 HALF_YEAR
            消防演练每年2次                    | 每年2次 2 YEAR
            每日巡查手卫生                     | 每日 1 DAY
            每周三次联合查房                    | 每周三次 3 WEEK
            每周三下午院长接待                   | 每周三 1 WEEK
            每个月至少开展2次督导检查               | 每个月至少开展2次 2 MONTH
            每半个月召开一次调度会                 | 每半个月召开一次 2 MONTH
            每3年开展一轮岗位复核                 | 每3年开展一轮 1 3xYEAR
            每名医师每年不少于2次外出授课             | 每年不少于2次 2 YEAR
            每隔两周开展病例讨论                  | 每隔两周 1 2xWEEK
            每季度组织2-3次义诊                 | 每季度组织2-3次 2 QUARTER
            每年举办 12 场健康讲座               | 每年举办 12 场 12 YEAR
            每双周开展学术沙龙                   | 每双周 1 2xWEEK
            """)
    void everyCycleOrSeveral(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每月25日前报送运行数据                | 每月25日前 1 MONTH
            每月底前上报                      | 每月底前 1 MONTH
            每月月底前上报                     | 每月月底前 1 MONTH
            每季度末总结                      | 每季度末 1 QUARTER
            每季度首月10日前反馈                 | 每季度首月10日前 1 QUARTER
            每年6月底前评定                    | 每年6月底前 1 YEAR
            每月第一个星期三开放日                 | 每月第一个星期三 1 MONTH
            每周五下班前提交                    | 每周五 1 WEEK
            """)
    void aDayWithinTheCycleBelongsToThePhrase(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            按季度通报                       | 按季度 1 QUARTER
            逐月分析运行指标                    | 逐月 1 MONTH
            按月兑现绩效                      | 按月 1 MONTH
            落实月度通报、季度分析                 | 月度通报 1 MONTH; 季度分析 1 QUARTER
            半年度总结讲评                     | 半年度总结 1 HALF_YEAR
            健全周例会、月讲评、季考核机制             | 周例会 1 WEEK; 月讲评 1 MONTH; 季考核 1 QUARTER
            双周例会                        | 双周例会 1 2xWEEK
            实行日调度、周通报                   | 日调度 1 DAY; 周通报 1 WEEK
            隔周开展学术沙龙                    | 隔周 1 2xWEEK
            一月一主题，一季一考核                 | 一月一主题 1 MONTH; 一季一考核 1 QUARTER
            一周一调度、一季度一评估                | 一周一调度 1 WEEK; 一季度一评估 1 QUARTER
            满意度调查一年两次                   | 一年两次 2 YEAR
            应急演练半年一次                    | 半年一次 1 HALF_YEAR
            半年至少开展2次培训                  | 半年至少开展2次 2 HALF_YEAR
            三个月一次复核                     | 三个月一次 1 3xMONTH
            培训≥2次/年，督查1次/月              | 2次/年 2 YEAR; 1次/月 1 MONTH
            开展“每月一讲”活动                  | 每月 1 MONTH
            """)
    void otherWaysToSayIt(String text, String expected) {
        assertThat(inText(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "6月底前完成", "上半年、三季度", "三季度通报二季度情况", "本月总结，上季度分析", "上半年度总结", "年度考核", "逐年提高", "按年度计划推进",
        "按季度计划执行", "定期召开", "2024年1次", "一月一日", "第一季度1次", "三月一次动员会", "每床日费用", "每千人口床位数", "每百元耗材",
        "每次不少于2小时", "每年约3万人次", "每天24小时值班", "每周期复核", "每季节流感", "落实《每月督查制度》", "全年开展4次", "年内开展2次",
        "节日慰问", "按日间手术管理", "双月刊", "", "　"
    })
    void otherWordsAreNone(String text) {
        assertThat(inText(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每季度末            | 每季度末 1 QUARTER
            每月25日前          | 每月25日前 1 MONTH
            季度末             | 季度末 1 QUARTER
            各季度末前           | 各季度末前 1 QUARTER
            月度              | 月度 1 MONTH
            半年              | 半年 1 HALF_YEAR
            1次/季            | 1次/季 1 QUARTER
            每月、年底前          | 每月 1 MONTH
            """)
    void inACellTheBareCycleIsEnough(String text, String expected) {
        assertThat(written(reader.inCell(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"持续推进", "长期", "年度", "6月底", "上半年", "二季度末", "季度末、年底", ""})
    void aCellMayHoldNone(String text) {
        assertThat(reader.inCell(text)).isEmpty();
    }

    @Test
    void itsWordsStandInTheText() {
        String text = "院办 每 季度\n至少 1 次督查";
        FoundRecurrence found = reader.inText(text).getFirst();

        assertThat(text.substring(found.from(), found.to())).isEqualTo("每 季度\n至少 1 次");
        assertThat(found.recurrence().phrase()).isEqualTo("每 季度至少 1 次");
    }

    private String inText(String text) {
        return written(reader.inText(text));
    }

    private static String written(List<FoundRecurrence> found) {
        return found.stream().map(each -> written(each.recurrence())).collect(joining("; "));
    }

    private static String written(Recurrence each) {
        String cycles = each.every() == 1 ? "" : each.every() + "x";
        return each.phrase() + " " + each.times() + " " + cycles + each.cycle();
    }
}
