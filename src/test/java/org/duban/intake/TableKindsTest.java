package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Tables of every kind that offices draw, each as a Word and an Excel file, also saved again by LibreOffice. */
class TableKindsTest {

    /** A kind of table, the paper that shows it, and what is to be read. */
    record Kind(String name, String paper, String reading) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Kind> KINDS = List.of(
            new Kind("sections as a merged first column", """
                    江城市第一人民医院2024年重点工作任务分解表
                    |主要工作|序号|任务分解|牵头科室|配合部门|
                    |（一）夯实质量管理|1|落实核心制度。|医务科⏎质控科|护理部、院感办|
                    |^|2|规范病案书写，上半年完成评审。|病 案 室|各科室|
                    |（二）提升服务能力|3|优化门诊流程。|门诊部|信息科   后勤科|
                    """, """
                    §一 夯实质量管理
                    1 落实核心制度。 [医务科 质控科] (护理部 院感办)
                    2 规范病案书写，上半年完成评审。 [病案室] (各科室) {上半年 2024-06-30}
                    §二 提升服务能力
                    3 优化门诊流程。 [门诊部] (信息科 后勤科)"""),
            new Kind("another order of columns, with a deadline, a leader and remarks", """
                    滨河县人民医院2025年度工作任务清单
                    |完成时限|重点任务|责任领导|责任科室|协助科室|序号|类别|备注|
                    |6月底前|建成卒中中心。|王院长|神经内科|急诊科|1|学科建设|新增|
                    |持续推进|开展巡诊。|李院长|医务部|-|2|^||
                    |三季度|更新监护设备。|王院长|设备科|财务科；招标办|3|保障能力||
                    """, """
                    § 学科建设
                    1 建成卒中中心。 [神经内科] (急诊科) {6月底前 2025-06-30}
                    2 开展巡诊。 [医务部] ()
                    § 保障能力
                    3 更新监护设备。 [设备科] (财务科 招标办) {三季度 2025-09-30}
                    ! COLUMN_LEFT_ASIDE 责任领导
                    ! COLUMN_LEFT_ASIDE 备注"""),
            new Kind("a header of two rows", """
                    江城市中医院2024年重点工作
                    |序号|工作任务|责任分工|<|完成时限|
                    |^|^|牵头部门|配合部门|^|
                    |1|创建名中医工作室。|医务处|中医科|12月10日前|
                    |2|扩建煎药中心。|药学部|基建处|年底|
                    """, """
                    § 江城市中医院2024年重点工作
                    1 创建名中医工作室。 [医务处] (中医科) {12月10日前 2024-12-10}
                    2 扩建煎药中心。 [药学部] (基建处) {年底 2024-12-31}
                    ! NO_SECTION 2"""),
            new Kind("bands over the whole width, the count beginning again", """
                    东湖医院2024年工作要点任务分解表
                    |序号|工作内容|责任部门|完成时间|
                    |一、党的建设|<|<|<|
                    |1|开展主题教育。|党办|全年|
                    |2|完成换届选举。|党办、组织科|5月|
                    |二、医疗质量|<|<|<|
                    |1|推进单病种管理。|质管办|四季度|
                    |3|开展质控检查。|质管办|11月中旬|
                    """, """
                    §一 党的建设
                    1 开展主题教育。 [党办] () {全年 2024-12-31}
                    2 完成换届选举。 [党办 组织科] () {5月 2024-05-31}
                    §二 医疗质量
                    1 推进单病种管理。 [质管办] () {四季度 2024-12-31}
                    3 开展质控检查。 [质管办] () {11月中旬 2024-11-20}"""),
            new Kind("measures in rows of their own under one task", """
                    江城市妇幼保健院2024年重点任务
                    |序号|重点任务|具体举措|牵头科室|配合科室|完成时限|
                    |1|打造区域产科中心。|（1）扩建产房；|产科|基建科|上半年|
                    |^|^|（2）引进专家2名。|人事科|产科|年底|
                    |2|加强儿童保健。|开设夜间门诊。|儿保科|门诊部|9月底前|
                    """, """
                    § 江城市妇幼保健院2024年重点任务
                    1 打造区域产科中心。（1）扩建产房；（2）引进专家2名。 [产科 人事科] (基建科 产科) {上半年 2024-06-30} {年底 2024-12-31}
                    2 加强儿童保健。开设夜间门诊。 [儿保科] (门诊部) {9月底前 2024-09-30}
                    ! NO_SECTION 2"""),
            new Kind("a task of its own number for each measure below a common heading", """
                    南山医院2024年主要工作任务分解表
                    |主要任务|序号|具体举措|牵头科室|责任科室|
                    |深化改革|1|推进薪酬改革。|人事科|财务科|
                    |^|2|推进支付改革。|医保办|病案室|
                    |智慧医院|3|升级电子病历。|信息科|医务科|
                    """, """
                    § 深化改革
                    1 推进薪酬改革。 [人事科] (财务科)
                    2 推进支付改革。 [医保办] (病案室)
                    § 智慧医院
                    3 升级电子病历。 [信息科] (医务科)"""),
            new Kind("cut by its title and header, a section printed again", """
                    附件2
                    西岭医院2024年重点工作任务分解表
                    |板块|序号|任务分解|牵头科室|配合部门|
                    |一、人才队伍|1|招聘硕士10名。|人事科|各科室|
                    |^|2|完善培训，建立导师制度并|科教科|人事科|
                    |西岭医院2024年重点工作任务分解表|<|<|<|<|
                    |板块|序号|任务分解|牵头科室|配合部门|
                    |一、人才队伍（续）||落实考核。|||
                    |^|3|选送骨干进修。|科教科|医务科|
                    """, """
                    §一 人才队伍
                    1 招聘硕士10名。 [人事科] (各科室)
                    2 完善培训，建立导师制度并落实考核。 [科教科] (人事科)
                    3 选送骨干进修。 [科教科] (医务科)"""),
            new Kind("notes and signatures below", """
                    北港医院2024年度重点工作任务表
                    |序号|重点工作|承办科室|协办科室|时间节点|
                    |1|开设日间病房。|外科|麻醉科|10月|
                    |2|开展满意度调查。|宣传科|门诊部|每季度|
                    |填表说明：本表一式两份，由院办存档。|<|<|<|<|
                    |填表人：张某|<|审核人：李某|<|2024年3月1日|
                    """, """
                    § 北港医院2024年度重点工作任务表
                    1 开设日间病房。 [外科] (麻醉科) {10月 2024-10-31}
                    2 开展满意度调查。 [宣传科] (门诊部)
                    ! UNPLACED_TEXT 填表说明：本表一式两份，由院办存档。
                    ! UNPLACED_TEXT 填表人：张某 审核人：李某 2024年3月1日
                    ! NO_SECTION 2"""),
            new Kind("a deadline merged over several tasks, departments with brackets and parts", """
                    江城市第二人民医院2024年工作任务分解表
                    |序号|任务|责任单位|完成时限|
                    |1|完成搬迁。|总务科（基建办）|2024年6月30日前|
                    |2|开展演练。|安保科（牵头）、各科室|^|
                    |4|制定预案。|牵头：应急办；配合：医务科、护理部|长期|
                    |4|更新标识。|宣传科、宣传科||
                    """, """
                    § 江城市第二人民医院2024年工作任务分解表
                    1 完成搬迁。 [总务科（基建办）] () {2024年6月30日前 2024-06-30}
                    2 开展演练。 [安保科] (各科室) {2024年6月30日前 2024-06-30}
                    4 制定预案。 [应急办] (医务科 护理部)
                    4 更新标识。 [宣传科] ()
                    ! REPEATED_DEPARTMENT 宣传科
                    ! NO_SECTION 4"""),
            new Kind("sections as rows numbered in Chinese", """
                    柳溪镇中心卫生院2024年重点工作
                    |序号|工作任务|责任科室|完成时限|
                    |一|公共卫生服务|||
                    |1|完成老年人体检。|公卫科|11月底|
                    |2|建立慢病档案。|公卫科|二季度|
                    |二|基本医疗服务|||
                    |3|开展家庭签约。||适时|
                    """, """
                    §一 公共卫生服务
                    1 完成老年人体检。 [公卫科] () {11月底 2024-11-30}
                    2 建立慢病档案。 [公卫科] () {二季度 2024-06-30}
                    §二 基本医疗服务
                    3 开展家庭签约。 [] ()"""),
            new Kind("no column of numbers, the numbers within the words", """
                    青石医院二〇二五年重点工作任务分解
                    |工作板块|重点任务|主办科室|参与科室|工作进展|
                    |医疗服务|1.建设胸痛中心，达到标准版。|心内科|急诊科|筹备中|
                    |^|2.扩大预约比例。|门诊部||已启动|
                    |后勤保障|3．改造配电室。|总务科|医学装备科||
                    |^|4、更换电梯。|总务科|医装科||
                    """, """
                    § 医疗服务
                    1 建设胸痛中心，达到标准版。 [心内科] (急诊科)
                    2 扩大预约比例。 [门诊部] ()
                    § 后勤保障
                    3 改造配电室。 [总务科] (医学装备科)
                    4 更换电梯。 [总务科] (医装科)
                    ! COLUMN_LEFT_ASIDE 工作进展"""),
            new Kind("one number over several rows of tasks", """
                    海州医院2024年重点任务分解表
                    |类别|编号|任务内容|牵头部门|配合部门|
                    |安全生产|1|排查隐患；|保卫科|总务科|
                    |^|^|组织演练。|应急办|保卫科|
                    |^|2|检修设备。|设备科||
                    |^||值守巡查。|保卫科||
                    """, """
                    § 安全生产
                    1 排查隐患；组织演练。 [保卫科 应急办] (总务科 保卫科)
                    2 检修设备。 [设备科] ()
                    - 值守巡查。 [保卫科] ()"""));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadFromWord(Kind kind) {
        Path file = Paper.of(kind.paper()).word(folder.resolve("paper.docx"));

        assertThat(DraftInLines.of(read(file))).isEqualTo(kind.reading());
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void isReadFromExcel(Kind kind) {
        Path file = Paper.of(kind.paper()).excel(folder.resolve("paper.xlsx"));

        assertThat(DraftInLines.of(read(file))).isEqualTo(kind.reading());
    }

    private static PlanDraft read(Path file) {
        return new DocumentPlanReader().read(file, Progress.UNWATCHED);
    }
}
