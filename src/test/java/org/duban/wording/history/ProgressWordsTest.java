package org.duban.wording.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);
    private static final Deadline DEADLINE =
            new Deadline(DeadlineId.fresh(), "2024年上半年", null, LocalDate.of(2024, 6, 30), false, null);
    private static final Indicator INDICATOR = new Indicator(
            IndicatorId.fresh(),
            "新建亚专科",
            new Target(Target.Comparator.AT_LEAST, BigDecimal.valueOf(3), null, "个"),
            "新建亚专科3个以上");
    private static final Task TASK = new Task(
            TaskId.fresh(), "8", "通过评审认证", "通过评审认证", List.of(), List.of(DEADLINE), List.of(INDICATOR), List.of());
    private static final Plan PLAN = new Plan(
            PlanId.fresh(),
            new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null),
            List.of(),
            List.of(new Section(SectionId.fresh(), "一", "提升服务能力", List.of(TASK))));
    private static final TaskProgress NONE = TaskProgress.NONE;

    private static Stream<Arguments> changes() {
        var met = NONE.withCompleted(DEADLINE.id(), DAY);
        var measured = NONE.withActual(INDICATOR.id(), new Actual(DAY, new BigDecimal("2")));
        return Stream.of(
                Arguments.of(NONE, met, "标记完成 第8项 “2024年上半年”"),
                Arguments.of(met, met.withCompleted(DEADLINE.id(), DAY.minusDays(2)), "更新完成日 第8项 “2024年上半年” 6月26日"),
                Arguments.of(met, met.withCompleted(DEADLINE.id(), LocalDate.of(2025, 1, 8)), "更新完成日 第8项 “2024年上半年” 2025年1月8日"),
                Arguments.of(met, NONE, "重新打开 第8项 “2024年上半年”"),
                Arguments.of(
                        met.with(TaskState.DONE), NONE.with(TaskState.IN_PROGRESS), "重新打开 第8项 “2024年上半年”"),
                Arguments.of(NONE, NONE.withPercent(60), "更新完成比例 第8项 60%"),
                Arguments.of(NONE.withPercent(60), NONE, "清空完成比例 第8项"),
                Arguments.of(NONE, NONE.with(TaskState.IN_PROGRESS), "更新状态 第8项 推进中"),
                Arguments.of(NONE, measured, "更新实际值 第8项 新建亚专科 2个"),
                Arguments.of(measured, NONE, "清空实际值 第8项 新建亚专科"),
                Arguments.of(NONE, met.withPercent(60), "更新进展 第8项"),
                Arguments.of(NONE, NONE.withCompleted(DeadlineId.fresh(), DAY), "标记完成 第8项 “全年”"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theFactThatChangedIsNamed(TaskProgress before, TaskProgress after, String words) {
        var change = new ProgressRevised(PLAN.id(), TASK.id(), before, after);
        assertThat(new ChangeWords(new Messages(Language.CHINESE)).of(change, PLAN))
                .isEqualTo(words);
    }
}
