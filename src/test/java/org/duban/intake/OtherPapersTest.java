package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Papers that are no plan, papers that tell theirs twice, and papers that are very long. */
class OtherPapersTest {

    /** A paper that is no plan, and the sentence that says so. */
    record NoPlan(String key, String paper) {

        @Override
        public String toString() {
            return key;
        }
    }

    static final List<NoPlan> NO_PLANS = List.of(
            new NoPlan("is-letter", """
                    尊敬的李主任：
                    您好！来信收悉，感谢您对我院工作的关心。
                    关于您提出的停车难问题，我们正在研究解决办法。
                    此致
                    敬礼！
                    江城市第一人民医院
                    """),
            new NoPlan("is-minutes", """
                    院长办公会会议纪要
                    会议时间：2024年3月5日
                    会议地点：三楼会议室
                    主持人：王大明
                    参加人员：各职能科室负责人
                    一、听取医务部汇报
                    1.同意购置呼吸机。
                    2.同意派员进修。
                    二、研究后勤事项
                    1.同意维修屋面。
                    """),
            new NoPlan("is-rules", """
                    江城市第一人民医院值班管理制度
                    第一条 为规范值班工作，制定本制度。
                    第二条 值班人员应当坚守岗位。
                    第三条 值班室电话二十四小时畅通。
                    """),
            new NoPlan("no-plan", """
                    春天来了，医院的花园里开满了花。
                    病人们在树下散步，孩子们追着蝴蝶跑。
                    """));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("NO_PLANS")
    void whatIsNoPlanIsRefused(NoPlan paper) {
        assertThatThrownBy(() -> text(paper.paper()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(paper.key()));
    }

    @Test
    void anOutlineWithoutAnyWordOfAPlanIsRead() {
        PlanDraft draft = text("""
                一、后勤
                1.修屋面。
                2.换电梯。
                二、宣传
                1.办院报。
                """);

        assertThat(draft.tasks().map(DraftTask::text)).containsExactly("修屋面。", "换电梯。", "办院报。");
    }

    private static final String NARRATIVE = """
            江城市第一人民医院2024年工作要点
            主要目标：门诊量达到80万人次。
            一、医疗工作
            1.开设夜间门诊，方便上班族就医。
            2.建成胸痛中心，通过国家认证。
            二、后勤工作
            3.改造食堂，提升职工用餐满意度。
            """;

    private static final String TABLE = """
            附件：任务分解表
            |序号|重点任务|牵头科室|完成时限|
            |1|开设夜间门诊，方便上班族就医。|门诊部|6月|
            |2|建成胸痛中心，通过省级认证。|医务部|年底|
            |3|改造食堂，提升职工用餐满意度。|总务科|9月|
            """;

    @Test
    void theTableCountsAndTheNarrativeIsHeldAgainstIt() {
        PlanDraft draft = word(NARRATIVE + TABLE);

        assertThat(draft.tasks().map(DraftTask::leadNames)).containsExactly(List.of("门诊部"), List.of("医务部"), List.of("总务科"));
        assertThat(draft.indicators()).extracting(each -> each.name()).containsExactly("门诊量");
        assertThat(draft.findings())
                .filteredOn(finding -> finding.kind() == Finding.Kind.NARRATIVE_DIFFERS)
                .extracting(Finding::words)
                .containsExactly(List.of("2", "建成胸痛中心，通过省级认证。", "建成胸痛中心，通过国家认证。"));
        assertThat(parts(draft, Part.REPEATED)).containsExactly("1.开设夜间门诊，方便上班族就医。", "2.建成胸痛中心，通过国家认证。", "3.改造食堂，提升职工用餐满意度。");
    }

    @Test
    void aTableOfIndicatorsBesideAnOutlineIsAnotherReading() {
        PlanDraft draft = word(NARRATIVE + """
                附件：主要指标
                |序号|指标名称|目标值|责任科室|
                |1|平均住院日|7.5天|医务部|
                """);

        assertThat(draft.tasks().map(DraftTask::number)).containsExactly("1", "2", "3");
        assertThat(draft.sections()).extracting(section -> section.title()).containsExactly("医疗工作", "后勤工作");
        assertThat(draft.findings()).extracting(Finding::kind).contains(Finding.Kind.OTHER_READING);
    }

    @Test
    void partsOfAnOutlineAreTold() {
        PlanDraft draft = text("""
                江城市第一人民医院2024年工作要点
                一、指导思想
                坚持稳中求进。
                二、主要目标
                门诊量达到80万人次。
                三、医疗工作
                夯实基础，提升能力。
                1.开设夜间门诊。
                2.建成胸痛中心。
                牵头科室：医务部
                """);

        assertThat(parts(draft, Part.HEADING)).containsExactly("江城市第一人民医院2024年工作要点");
        assertThat(parts(draft, Part.TARGETS)).containsExactly("门诊量达到80万人次。");
        assertThat(parts(draft, Part.SECTION)).containsExactly("三、医疗工作", "夯实基础，提升能力。");
        assertThat(parts(draft, Part.TASK)).containsExactly("1.开设夜间门诊。", "2.建成胸痛中心。", "牵头科室：医务部");
        assertThat(parts(draft, Part.BACKGROUND)).contains("一、指导思想", "坚持稳中求进。");
    }

    private static List<String> parts(PlanDraft draft, Part part) {
        return draft.paragraphs().stream()
                .filter(paragraph -> paragraph.part() == part)
                .map(DraftParagraph::text)
                .toList();
    }

    @Test
    void aPlanOfThousandsOfTasksIsReadWhole() {
        String paper = IntStream.rangeClosed(1, 15_000)
                .mapToObj(i -> (i % 999 + 1) + ".完成第" + i + "号病区改造，落实各项安全措施。")
                .collect(Collectors.joining("\n", "江城市第一人民医院2024年工作要点\n一、基建\n", "\n"));

        assertThat(text(paper).tasks()).hasSize(15_000);
    }

    @Test
    void aVeryLongParagraphIsReadWhole() {
        String paper = "江城市第一人民医院2024年工作要点\n一、基建\n1.改造病区。" + "落实安全措施，完成改造任务（含水电）、".repeat(50_000) + "\n2.更新电梯。\n";

        assertThat(text(paper).tasks().map(DraftTask::number)).containsExactly("1", "2");
    }

    private PlanDraft word(String paper) {
        return new DocumentPlanReader().read(Paper.of(paper).word(folder.resolve("paper.docx")), Progress.UNWATCHED);
    }

    private static PlanDraft text(String paper) {
        return new DocumentPlanReader().readText("paste", paper, null, Progress.UNWATCHED);
    }
}
