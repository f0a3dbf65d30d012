package org.duban.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextMarksTest {

    private final Task task = new Task(
            TaskId.fresh(),
            "6",
            "年内新增亚专科不少于3个。上半年由医务科成立监护室，年内建成中心。",
            "新增亚专科",
            List.of(new Assignment(Department.named("医务科"), Role.LEAD)),
            List.of(deadline("年内", null), deadline("上半年", null), deadline("年内", "建成五大中心")),
            List.of(new Indicator(
                    IndicatorId.fresh(),
                    "新增亚专科",
                    new Target(Target.Comparator.AT_LEAST, BigDecimal.valueOf(3), null, "个"),
                    "亚专科不少于3个")), List.of());

    @Test
    void marksStandWhereTheWordsStand() {
        assertThat(TextMarks.of(task).stream()
                        .map(mark -> mark.kind() + " " + task.text().substring(mark.from(), mark.to())))
                .containsExactly("DEADLINE 年内", "TARGET 亚专科不少于3个", "DEADLINE 上半年", "DEPARTMENT 医务科", "DEADLINE 年内");
    }

    @Test
    void aTargetWhoseClauseBeginsWithItsDeadlineIsMarkedBehindIt() {
        Indicator read = task.indicators().getFirst();
        var clause = new Indicator(read.id(), read.name(), read.target(), "年内新增亚专科不少于3个");
        Task asRead = new Task(
                task.id(), "6", task.text(), "新增亚专科", List.of(), task.deadlines(), List.of(clause), List.of());
        assertThat(TextMarks.of(asRead).stream()
                        .filter(mark -> mark.kind() == Mark.Kind.TARGET)
                        .map(mark -> task.text().substring(mark.from(), mark.to())))
                .containsExactly("新增亚专科不少于3个");
    }

    @Test
    void theSameWordsTwiceAreMarkedAtTheirOwnPlaces() {
        assertThat(TextMarks.of(task).stream().filter(mark -> mark.kind() == Mark.Kind.DEADLINE).map(Mark::from))
                .containsExactly(0, 13, 26);
    }

    @Test
    void wordsThatAreNotInTheTextAreNotMarked() {
        Task other = new Task(task.id(), null, "别的全文", "别的", task.assignments(), task.deadlines(), task.indicators(), List.of());
        assertThat(TextMarks.of(other)).isEmpty();
    }

    private static Deadline deadline(String phrase, @Nullable String what) {
        return new Deadline(DeadlineId.fresh(), phrase, null, LocalDate.of(2024, 12, 31), false, what);
    }
}
