package org.duban.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.wording.TimelineLabels;
import org.jspecify.annotations.Nullable;

/** Things to lay out: 2024, today its 10 October. */
final class Given {

    static final int YEAR = 2024;
    static final LocalDate TODAY = LocalDate.of(YEAR, 10, 10);
    static final TimelineWords WORDS = new TimelineLabels(new Messages(Language.CHINESE));

    /** Chinese characters are as wide as high, others little more than half of that. */
    static final TextRuler RULER = (words, style) -> words.chars()
            .mapToDouble(letter -> letter < 128 ? style.size() * 0.55 : style.size())
            .sum();

    private Given() {}

    static Deadline period(String phrase, String start, String end) {
        return new Deadline(
                DeadlineId.fresh(), phrase, LocalDate.parse(start), LocalDate.parse(end), false, "通过国际认证");
    }

    static Deadline bound(String phrase, String end) {
        return new Deadline(DeadlineId.fresh(), phrase, null, LocalDate.parse(end), false, null);
    }

    static Deadline guessed(Deadline deadline) {
        return new Deadline(
                deadline.id(), deadline.phrase(), deadline.start(), deadline.end(), true, deadline.what());
    }

    static Task task(String number, String name, Deadline... deadlines) {
        return new Task(
                TaskId.fresh(),
                number,
                name + "。",
                name,
                List.of(new Assignment(Department.named("医务科"), Role.LEAD)),
                Arrays.asList(deadlines),
                List.of(),
                List.of());
    }

    static Section section(String number, Task... tasks) {
        return new Section(SectionId.fresh(), number, "提升医疗服务能力", Arrays.asList(tasks));
    }

    static Plan plan(Section... sections) {
        return new Plan(
                PlanId.fresh(), new Heading("重点工作", null, YEAR, null, null), List.of(), Arrays.asList(sections));
    }

    static PlanJudgement judged(Plan plan, PlanProgress facts) {
        return new LightPolicy(LightLimits.STANDARD, YEAR, TODAY).judge(plan, facts);
    }

    /** All rows of a plan. */
    static List<TimelineRow> rows(Plan plan, PlanProgress facts) {
        return TimelineRows.of(plan.sections(), judged(plan, facts), id -> true, true);
    }

    static Due due(Deadline deadline, TrafficLight light, @Nullable Integer percent) {
        return new Due(deadline, light, percent, 0, "", false, null);
    }

    /** The year, each day a pixel wide. */
    static TimeScale year() {
        return days("2024-01-01", "2024-12-31", 366);
    }

    static TimeScale days(String first, String last, double width) {
        return TimeScale.over(Zoom.YEAR, LocalDate.parse(first), LocalDate.parse(last), width);
    }

    static Pen pen(TimeScale scale) {
        return new Pen(scale, YEAR, TODAY, TimelineLayout.ROW_HEIGHT, RULER, WORDS);
    }

    static TimelineLayout layout(TimeScale scale) {
        return new TimelineLayout(scale, YEAR, TODAY, TimelineLayout.ROW_HEIGHT, RULER, WORDS);
    }
}
