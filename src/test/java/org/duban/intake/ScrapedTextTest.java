package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duban.domain.draft.PlanDraft;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;

/** What a scraper leaves in a text changes nothing of what is read. */
class ScrapedTextTest {

    private static final int PAGE = 331;
    private static final int LINE = 34;

    private static final List<String> TITLES = List.of("党的建设", "医疗质量", "护理服务", "科研教学", "后勤保障", "信息建设");

    /** A plan long enough for several pages. */
    private static String plan(String lineEnd) {
        var plan = new StringBuilder();
        for (int section = 0; section < TITLES.size(); section++) {
            plan.append("一二三四五六".charAt(section)).append("、加强").append(TITLES.get(section)).append(lineEnd);
            for (int item = 1; item <= 4; item++) {
                plan.append(item).append("、推进第").append("甲乙丙丁".charAt(item - 1)).append("类").append(TITLES.get(section))
                        .append("项目落地见效。一是明确责任科室和责任人员，细化工作台账，倒排推进时间；二是建立调度通报机制，及时研究解决堵点难点；"
                                + "三是强化结果运用，把完成情况纳入科室绩效考核，与评先评优挂钩，形成人人肩上有担子的良好局面。")
                        .append(lineEnd);
            }
        }
        return plan.toString();
    }

    private static String withPageMarks(String text) {
        var marked = new StringBuilder("1、");
        int page = 2;
        for (int i = 0; i < text.length(); i++) {
            marked.append(text.charAt(i));
            if (i % PAGE == PAGE - 1 && i + 1 < text.length()) {
                marked.append(page++).append('、');
            }
        }
        return marked.toString();
    }

    private static String wrapped(String text) {
        var wrapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            wrapped.append(text.charAt(i));
            if (i % LINE == LINE - 1 && isHan(text, i) && isHan(text, i + 1)) {
                wrapped.append(' ');
            }
        }
        return wrapped.toString();
    }

    private static boolean isHan(String text, int at) {
        return at < text.length() && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    @Test
    void pageNumbersInMidSentenceAreTakenOut() {
        assertThat(lines(withPageMarks(plan("")))).isEqualTo(lines(plan("\n")));
    }

    @Test
    void blanksOfWrappedLinesAreTakenOut() {
        assertThat(lines(wrapped(plan("")))).isEqualTo(lines(plan("\n")));
    }

    @Test
    void bothAtOnceAreTakenOut() {
        assertThat(lines(wrapped(withPageMarks(plan(""))))).isEqualTo(lines(plan("\n")));
    }

    @Test
    void theItemsOfALongPaperAreNoPageNumbers() {
        PlanDraft draft = read("江城市第一人民医院2024年工作要点\n" + plan("\n"));

        assertThat(draft.tasks()).hasSize(TITLES.size() * 4);
        assertThat(draft.tasks().map(task -> task.number()).distinct()).containsExactly("1", "2", "3", "4");
    }

    private static String lines(String plan) {
        PlanDraft draft = read("江城市第一人民医院2024年工作要点\n" + plan);
        Traces.mustHold(draft);
        return DraftInLines.of(draft);
    }

    private static PlanDraft read(String text) {
        return new DocumentPlanReader().readText("paste", text, null, Progress.UNWATCHED);
    }
}
