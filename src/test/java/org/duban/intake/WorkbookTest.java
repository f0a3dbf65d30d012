package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Workbooks of several sheets: more of the plan, the same again, another year's, or no plan at all. */
class WorkbookTest {

    static final List<PaperKind> KINDS = List.of(
            new PaperKind("a sheet for each section, the second with its columns in another order", """
                    === 党建
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    === 医疗
                    |完成时限|责任科室|重点任务|序号|
                    |6月|医务科|修订制度。|1|
                    |年底|质控科|落实整改。|2|
                    === 护理
                    |序号|重点任务|责任科室|完成时限|
                    |1|推广优质护理。|护理部|三季度|
                    """, """
                    § 党建
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    2 讲授党课。 [党办] () {7月 2024-07-31}
                    § 医疗
                    1 修订制度。 [医务科] () {6月 2024-06-30}
                    2 落实整改。 [质控科] () {年底 2024-12-31}
                    § 护理
                    1 推广优质护理。 [护理部] () {三季度 2024-09-30}"""),
            new PaperKind("more tasks on a sheet that nobody named", """
                    === Sheet1
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |一、党建工作|<|<|<|
                    |1|开展主题党日。|党办|6月|
                    === Sheet2
                    |序号|重点任务|责任科室|完成时限|
                    |二、医疗工作|<|<|<|
                    |2|修订制度。|医务科|6月|
                    """, """
                    §一 党建工作
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    §二 医疗工作
                    2 修订制度。 [医务科] () {6月 2024-06-30}"""),
            new PaperKind("last year's table behind this year's", """
                    === 2024年
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    === 2023年
                    松江医院2023年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|改造门诊大厅。|总务科|6月|
                    |2|修缮停车场。|总务科|7月|
                    """, """
                    § 松江医院2024年重点任务分解表
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    2 讲授党课。 [党办] () {7月 2024-07-31}
                    ! TABLE_LEFT_OUT 2023年 → 4 → 松江医院2023年重点任务分解表"""),
            new PaperKind("this year's table behind last year's longer one", """
                    === 2023年
                    松江医院2023年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|改造门诊大厅。|总务科|6月|
                    |2|修缮停车场。|总务科|7月|
                    |3|更换空调。|总务科|7月|
                    === 2024年
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    """, """
                    § 松江医院2024年重点任务分解表
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    2 讲授党课。 [党办] () {7月 2024-07-31}
                    ! TABLE_LEFT_OUT 2023年 → 5 → 松江医院2023年重点任务分解表"""),
            new PaperKind("notes on a second sheet", """
                    === 任务分解表
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    === 填表说明
                    填表说明
                    1.各科室每季度末报送进展。
                    2.联系人：院办孙某。
                    """, """
                    § 松江医院2024年重点任务分解表
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    2 讲授党课。 [党办] () {7月 2024-07-31}
                    ! TABLE_LEFT_OUT 填表说明 → 3 → 填表说明"""),
            new PaperKind("one department's share again on a sheet of its own", """
                    === 汇总
                    松江医院2024年重点任务分解表
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    |3|修订制度。|医务科|6月|
                    === 党办
                    |序号|重点任务|责任科室|完成时限|
                    |1|开展主题党日。|党办|6月|
                    |2|讲授党课。|党办|7月|
                    """, """
                    § 松江医院2024年重点任务分解表
                    1 开展主题党日。 [党办] () {6月 2024-06-30}
                    2 讲授党课。 [党办] () {7月 2024-07-31}
                    3 修订制度。 [医务科] () {6月 2024-06-30}
                    ! TABLE_LEFT_OUT 党办 → 3 → 序号"""));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    void isRead(PaperKind kind) {
        Path file = Paper.of(kind.paper()).excel(folder.resolve("paper.xlsx"));

        assertThat(DraftInLines.of(new DocumentPlanReader().read(file, Progress.UNWATCHED))).isEqualTo(kind.reading());
    }
}
