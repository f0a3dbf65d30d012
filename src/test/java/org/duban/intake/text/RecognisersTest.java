package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small recognisers, phrase by phrase. */
class RecognisersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "党办、工会，团委|党办 工会 团委",
        "医 务 科|医务科",
        "医　务　科|医务科",
        "党  办|党办",
        "工会       团委|工会 团委",
        "医务科    门诊部    信息科|医务科 门诊部 信息科",
        "医务科 护理部|医务科 护理部",
        "医 务 科   护 理 部|医务科 护理部",
        "GCP 中心|GCP中心",
        "财务科/审计科；招标办。|财务科 审计科 招标办",
        "医务科⏎护理部⏎⏎质控科|医务科 护理部 质控科",
        "信息科（图书馆、档案室）、宣传科|信息科（图书馆、档案室） 宣传科",
        "1.人事科 2.科教科|人事科 科教科",
        "各科室|各科室",
        "各党支部、各 科 室|各党支部 各科室",
        "医务科、护理部等|医务科 护理部",
        "—|",
        "无|",
        "（医务科|（医务科"
    })
    void departmentsAreSplitAndTheirInnerBlanksRemoved(String cell, String names) {
        List<String> expected = names == null ? List.of() : Arrays.asList(names.split(" "));
        assertThat(DepartmentNames.in(cell.replace('⏎', '\n'))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "医务科、护理部, , , 医务科 护理部",
        "牵头：医务科；配合：护理部、院感办, 医务科, 护理部 院感办, ",
        "医务科（牵头）、护理部, 医务科, 护理部, ",
        "人事科、财务科（配合）, , 财务科, 人事科",
        "责任科室：药学部, 药学部, , "
    })
    void aDepartmentCellMayItselfSayWhoLeads(String cell, String lead, String supporting, String plain) {
        assertThat(DepartmentCell.of(cell))
                .isEqualTo(new DepartmentCell(words(lead), words(supporting), words(plain), List.of()));
    }

    private static List<String> words(String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(" "));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "1, 1", "2., 2", "（3）, 3", "4、, 4", "一、, 一", "（十二）, 十二", "①, ①", "1.2, 1.2", "第5项, 5", "１６, １６",
        "医务科, -", "一、党建工作, -", "12345678, -"
    })
    void aNumberCellHoldsNothingButANumber(String cell, String number) {
        assertThat(ItemNumber.of(cell).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "一、党建工作, CHINESE, 一, 党建工作", "（二）医疗质量, CHINESE_BRACKETED, 二, 医疗质量", "(三)护理, CHINESE_BRACKETED, 三, 护理",
        "1.加强管理, ARABIC, 1, 加强管理", "2、加强管理, ARABIC, 2, 加强管理", "（3）加强管理, ARABIC_BRACKETED, 3, 加强管理",
        "④加强管理, CIRCLED, ④, 加强管理"
    })
    void headingsAreReadWithTheirNumbers(String text, HeadingNumber.Style style, String value, String rest) {
        assertThat(HeadingNumber.of(text)).contains(new HeadingNumber(style, value, rest));
    }

    @ParameterizedTest
    @CsvSource({"三甲复审", "5G应用", "2.5亿元投入", "一站式服务", "2024年重点工作", "十八项核心制度"})
    void wordsThatBeginLikeNumbersAreNone(String text) {
        assertThat(HeadingNumber.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "序号, NUMBER", "编 号, NUMBER", "任务分解, TASK", "重点任务, TASK", "主要工作任务, TASK", "工作内容, TASK", "具体举措, MEASURE",
        "工作措施, MEASURE", "牵头科室, LEAD", "牵头部门（单位）, LEAD", "牵头领导, ASIDE", "责任科室, RESPONSIBLE", "责任部门, RESPONSIBLE",
        "承办单位, RESPONSIBLE", "责任分工, RESPONSIBLE", "责任领导, ASIDE", "责任人, ASIDE", "分管院领导, ASIDE", "配合部门, SUPPORT",
        "协助科室, SUPPORT", "协办单位, SUPPORT", "完成时限, DEADLINE", "完成时间, DEADLINE", "进度要求, DEADLINE", "时间节点, DEADLINE",
        "完成时限（2024年）, DEADLINE", "工作进展, ASIDE", "进展情况, ASIDE", "完成情况, ASIDE", "备注, ASIDE", "类别, SECTION", "板块, SECTION",
        "工作目标, GOAL", "完成标准, GOAL", "目标任务, TASK"
    })
    void columnsAreKnownByTheirHeaders(String header, ColumnKind kind) {
        assertThat(HeaderWords.kind(header)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"完善医疗质量管理制度，严格落实十八项核心制度", "医务科长", "张三"})
    void otherWordsAreNoHeaders(String words) {
        assertThat(HeaderWords.kind(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "江一院〔2024〕36号, 江一院〔2024〕36号", "江一院[2024]36号, 江一院[2024]36号", "江一院（2024）第 8 号, 江一院（2024）第8号",
        "文号：江医发【2023】5号, 江医发【2023】5号", "'（江一院〔2024〕36号，2024年3月25日印发）', 江一院〔2024〕36号",
        "根据《关于加强管理的通知》（江卫发〔2023〕5号）要求, -", "2024年3月25日, -"
    })
    void aDocumentNumberStandsInALineOfItsOwn(String line, String number) {
        assertThat(DocumentNumber.in(line).orElse(null)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年3月25日", "二〇二四年三月二十五日", "二○二四年三月二十五日", "2024-03-25", "2024.3.25", "（2024年3月25日）", "2024 年 3 月 25 日"
    })
    void aSignedDateStandsAlone(String line) {
        assertThat(PrintedDate.alone(line)).contains(LocalDate.of(2024, 3, 25));
    }

    @ParameterizedTest
    @CsvSource({"2024年13月1日", "2024年3月", "2024年3月25日前完成验收"})
    void otherTimesAreNoSignedDates(String line) {
        assertThat(PrintedDate.alone(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "江城市第一人民医院2024年重点工作, 江城市第一人民医院, 2024", "江城大学第三附属医院二〇二五年工作计划, 江城大学第三附属医院, 2025",
        "柳溪镇中心卫生院2023年度任务清单, 柳溪镇中心卫生院, 2023", "2024年江城市中医院工作要点, 江城市中医院, 2024", "2024年重点工作, -, 2024",
        "年度重点工作, -, -"
    })
    void aTitleNamesTheHospitalAndTheYear(String title, String organization, Integer year) {
        assertThat(TitleWords.organization(title).orElse(null)).isEqualTo(organization);
        assertThat(TitleWords.year(title).orElse(null)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"填表人：张某", "审核人：", "备注：本表一式两份", "注：下同", "填表说明", "填表日期：2024年3月", "合计", "单位负责人（签字）："})
    void notesAndSignaturesAreKnown(String line) {
        assertThat(NoteWords.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"审核病历质量", "制表规范管理", "说明书管理", "注重人才培养", "领导班子建设", "1", "一、党建"})
    void tasksAndSectionsAreNoNotes(String line) {
        assertThat(NoteWords.isNote(line)).isFalse();
    }

    @Test
    void blanksThatOnlyWrapALineGoAndOthersStay() {
        assertThat(PlainText.of("　　推进\n  医疗质量\t提升 “德医双强” 工程\u00AD。 ")).isEqualTo("推进医疗质量 提升 “德医双强” 工程。");
    }

    @Test
    void joinedParagraphsPartANumberFromTheWordsBefore() {
        assertThat(PlainText.join(List.of("提高到30", "2.加强", "管理。", "另行"))).isEqualTo("提高到30 2.加强管理。另行");
    }
}
