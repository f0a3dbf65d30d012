package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;

/** What lines of text are: paragraphs, or rows of a table. */
class TextBlocksTest {

    @Test
    void everyLineIsAParagraphAndBlankLinesAreNone() {
        assertThat(read("一、党建\n\n  1.开展学习。\r\n2.完成换届。\n"))
                .containsExactly("一、党建", "1.开展学习。", "2.完成换届。");
    }

    @Test
    void aTextBrokenAtAFixedWidthIsJoined() {
        assertThat(read("""
                2024年是医院搬迁新址后的第一个完整年度，也是建设区域医疗中
                心的起步之年。全院上下要统一思想、振奋精神，确保全年各项任
                务顺利完成。现将今年的重点工作安排如下：
                一、提升急诊能力
                    完善胸痛中心、卒中中心运行机制，缩短患者等候时间，使 CT
                检查 report 在 30 分钟内发出；加强与社区卫生服务机构的协作
                联系，畅通双向转诊通道。
                二、优化门诊流程
                    推行分时段预约，改造三楼候诊区，增设自助机二十台，老年人
                窗口保留人工服务。
                """)).containsExactly(
                        "2024年是医院搬迁新址后的第一个完整年度，也是建设区域医疗中心的起步之年。全院上下要统一思想、振奋精神，确保全年各项任务顺利完成。现将今年的重点工作安排如下：",
                        "一、提升急诊能力",
                        "完善胸痛中心、卒中中心运行机制，缩短患者等候时间，使 CT检查 report 在 30 分钟内发出；加强与社区卫生服务机构的协作联系，畅通双向转诊通道。",
                        "二、优化门诊流程",
                        "推行分时段预约，改造三楼候诊区，增设自助机二十台，老年人窗口保留人工服务。");
    }

    @Test
    void linesOfDifferentLengthsAreNotJoined() {
        String lines = IntStream.range(0, 20)
                .mapToObj(i -> (i + 1) + ".完成第" + i + "项工作" + "，认真落实".repeat(i % 7) + "。")
                .collect(Collectors.joining("\n"));

        assertThat(read(lines)).hasSize(20);
    }

    @Test
    void rowsFromTheClipboardAreATable() {
        assertThat(read("""
                江城市第一人民医院2024年重点工作
                序号\t重点任务\t牵头科室\t完成时限
                1\t开设夜间门诊。\t门诊部\t6月底前
                2\t改造病房楼。\t基建办\t年底前
                联系人：王工
                """)).containsExactly(
                        "江城市第一人民医院2024年重点工作",
                        "序号|重点任务|牵头科室|完成时限",
                        "1|开设夜间门诊。|门诊部|6月底前",
                        "2|改造病房楼。|基建办|年底前",
                        "联系人：王工");
    }

    @Test
    void aCellInQuotesMayHoldLineBreaksTabsAsideAndQuotes() {
        assertThat(read("序号\t重点任务\t牵头科室\n1\t\"推进\"\"互联网+\"\"建设。\n完善平台。\"\t\"信息科\n门诊部\"\n2\t开设门诊。\t门诊部\n"))
                .containsExactly("序号|重点任务|牵头科室", "1|推进\"互联网+\"建设。/完善平台。|信息科/门诊部", "2|开设门诊。|门诊部");
    }

    @Test
    void wordBreaksARowWhereACellHasSeveralParagraphs() {
        assertThat(read("""
                序号\t重点任务\t牵头科室\t配合科室
                （一）提升能力
                1\t建设胸痛中心。\t医务部
                急诊科\t护理部
                信息科
                2\t开设门诊。\t门诊部\t
                （二）优化服务
                3\t改造流程。\t门诊部\t护理部
                """)).containsExactly(
                        "序号|重点任务|牵头科室|配合科室",
                        "（一）提升能力",
                        "1|建设胸痛中心。|医务部/急诊科|护理部/信息科",
                        "2|开设门诊。|门诊部",
                        "（二）优化服务",
                        "3|改造流程。|门诊部|护理部");
    }

    @Test
    void aNumberWithATabBehindItIsNoTable() {
        assertThat(read("一、\t党建\n1.\t开展学习。\n2.\t完成换届。\n"))
                .containsExactly("一、\t党建", "1.\t开展学习。", "2.\t完成换届。");
    }

    @Test
    void aTableWithACellOnEachLine() {
        assertThat(read("""
                江城市第一人民医院2024年重点工作

                \t重点工作
                \t序号
                \t工作任务
                \t责任部门
                \t协办部门
                \t完成时限

                \t一、提升能力
                \t1
                \t建设胸痛中心。
                完善卒中中心。
                \t医务部

                急诊科
                \t护理部
                \t6月底前
                \t
                \t2
                \t开设夜间门诊。
                \t门诊部
                \t
                \t年底前
                \t二、优化服务
                \t3
                \t改造流程。
                \t门诊部
                \t护理部

                信息科
                \t年底前
                       江城市第一人民医院2024年重点工作任务分解表

                本表由院办公室解释。
                """)).containsExactly(
                        "江城市第一人民医院2024年重点工作",
                        "重点工作",
                        "序号|工作任务|责任部门|协办部门|完成时限",
                        "一、提升能力",
                        "1|建设胸痛中心。/完善卒中中心。|医务部/急诊科|护理部|6月底前",
                        "2|开设夜间门诊。|门诊部|年底前",
                        "二、优化服务",
                        "3|改造流程。|门诊部|护理部/信息科|年底前",
                        "江城市第一人民医院2024年重点工作任务分解表",
                        "本表由院办公室解释。");
    }

    /** Paragraphs and rows, a bar between cells and a slash between the lines of one. */
    static List<String> read(String text) {
        return TextBlocks.of(text, Limits.USUAL, Progress.UNWATCHED).stream().flatMap(block -> lines(block).stream()).toList();
    }

    /** A block as lines: a paragraph as one, a table as one for each row. */
    static List<String> lines(Block block) {
        return switch (block) {
            case Paragraph paragraph -> List.of(paragraph.text());
            case Table table -> IntStream.range(0, table.rows())
                    .mapToObj(row -> table.row(row).stream().map(TextBlocksTest::words).collect(Collectors.joining("|")))
                    .toList();
        };
    }

    private static String words(Cell cell) {
        return cell.paragraphs().map(Paragraph::text).collect(Collectors.joining("/")).replace('\n', '/');
    }
}
