package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private static final Instant WHEN = Instant.parse("2024-10-08T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 28);

    private final Deadline first = deadline("6月底前", LocalDate.of(2024, 6, 30));
    private final Deadline second = deadline("年内", LocalDate.of(2024, 12, 31));
    private final Task task = new Task(
            TaskId.fresh(), "5", "完善考核指标体系", "完善考核指标体系", List.of(), List.of(first, second), List.of(), List.of());

    /** State, percent, percent of the quarter before: what is said about them. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "IN_PROGRESS, 40, 48, PercentFell", "IN_PROGRESS, 48, 48, PercentStands", "IN_PROGRESS, 50, 48, -", "IN_PROGRESS, 50, -, -",
        "IN_PROGRESS, 100, 48, HundredNotDone", "DONE, 90, 48, DoneBelowHundred DoneWithoutEvidence", "DONE, 100, 100, DoneWithoutEvidence",
        "ON_HOLD, 50, 40, HeldWithoutReason", "NOT_STARTED, -, -, -"
    })
    void statesAndPercentsAreComparedWithEachOtherAndWithTheQuarterBefore(
            TaskState state, @Nullable Integer percent, @Nullable Integer earlier, @Nullable String hints) {
        ReportContent before = earlier == null ? null : content(TaskState.IN_PROGRESS, earlier, "", "", Map.of());
        assertThat(names(Hints.of(task, TaskProgress.NONE, content(state, percent, "", "", Map.of()), before, null)))
                .isEqualTo(hints == null ? "" : hints);
    }

    @Test
    void aTaskWhoseDeadlinesAllHaveTheirDayIsAsGoodAsCompletedAndSaysSo() {
        TaskProgress facts = TaskProgress.NONE.withCompleted(first.id(), LocalDate.of(2024, 6, 20));
        assertThat(Hints.of(task, facts, content(TaskState.IN_PROGRESS, 80, "", "", Map.of(second.id(), DAY)), null, null))
                .containsExactly(new Hint.DeadlinesMetNotDone());
        assertThat(Hints.of(task, TaskProgress.NONE, content(TaskState.IN_PROGRESS, 80, "", "", Map.of(second.id(), DAY)), null, null))
                .isEmpty();
        assertThat(Hints.of(task, facts, content(TaskState.IN_PROGRESS, 80, "", "", Map.of()), null, null)).isEmpty();
    }

    /** What was promised, what is said now: which of the promises is not spoken of. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "8月底前引进带头人, 消化道早癌筛查门诊9月开诊, 8月底前引进带头人",
        "8月底前引进带头人, 亚专科带头人9月5日到岗, -",
        "11月底前完成设备安装，12月上旬申请验收。, 设备已安装到位, -",
        "11月底前完成设备安装；年内招聘护士5名。, 设备已安装到位, 年内招聘护士5名",
        "1.修订制度；2.开展培训, 制度修订稿已印发并培训两次, -",
        "继续推进, 已完成一半, -",
        "继续推进, -, 继续推进",
        "引进CT一台, -, 引进CT一台"
    })
    void aPromiseOfTheQuarterBeforeIsToBeSpokenOf(String promised, @Nullable String said, @Nullable String unanswered) {
        ReportContent before = content(TaskState.IN_PROGRESS, 40, "", promised, Map.of());
        ReportContent now = content(TaskState.IN_PROGRESS, 60, said == null ? "" : said, "", Map.of());
        assertThat(Hints.of(task, TaskProgress.NONE, now, before, null))
                .isEqualTo(unanswered == null ? List.of() : List.of(new Hint.PromiseUnanswered(unanswered)));
    }

    /**
     * What a report goes through (s hands in, r sends back, a accepts, o opens again, w takes back, p writes another percent,
     * t other words, e adds evidence), and whether it is said that it came again unchanged.
     */
    @ParameterizedTest
    @CsvSource({
        "srs, true", "srps, false", "srts, false", "sres, false", "s, false", "sr, false", "sws, false",
        "srsrs, true", "srsws, true", "srsa, false", "srsao, false", "srtts, false", "srpsrs, true"
    })
    void whatComesAgainAsItWasSentBackIsSaidToBeUnchanged(String steps, boolean unchanged) {
        StatusReport report = StatusReport.begun(
                task.id(), new Quarter(2024, 3), DepartmentId.fresh(), content(TaskState.IN_PROGRESS, 40, "正常推进", "", Map.of()));
        for (int step : steps.chars().toArray()) {
            report = after((char) step, report);
        }
        List<Hint> hints = Hints.of(task, TaskProgress.NONE, report.content(), null, report.saidWhenReturned().orElse(null));
        assertThat(hints.contains(new Hint.UnchangedSinceReturn())).isEqualTo(unchanged);
    }

    private static StatusReport after(char step, StatusReport report) {
        ReportContent said = report.content();
        return switch (step) {
            case 's' -> report.submitted("李强", WHEN);
            case 'r' -> report.returned("王敏", WHEN, "请补充数据");
            case 'a' -> report.accepted("王敏", WHEN, "");
            case 'o' -> report.reopened("王敏", WHEN);
            case 'w' -> report.withdrawn("李强", WHEN);
            case 'p' -> report.written(content(said.state(), 45, said.progress(), "", Map.of()));
            case 't' -> report.written(content(said.state(), 40, said.progress() + "，已开诊", "", Map.of()));
            default -> report.written(said.with(List.of(new Evidence("通知.pdf", "0".repeat(64), 1))));
        };
    }

    private static String names(List<Hint> hints) {
        return String.join(" ", hints.stream().map(each -> each.getClass().getSimpleName()).toList());
    }

    private static ReportContent content(
            TaskState state, @Nullable Integer percent, String progress, String nextSteps, Map<DeadlineId, LocalDate> completed) {
        return new ReportContent(state, percent, progress, "", nextSteps, completed, Map.of(), List.of());
    }

    private static Deadline deadline(String phrase, LocalDate end) {
        return new Deadline(DeadlineId.fresh(), phrase, null, end, false, null);
    }
}
