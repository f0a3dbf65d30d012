package org.duban.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;

/** Plans with any deadlines, any facts about them, and any windows. */
final class AnyTimeline {

    private static final LocalDate NEW_YEAR = LocalDate.of(Given.YEAR, 1, 1);

    private AnyTimeline() {}

    /** A plan with its facts. */
    record Known(Plan plan, PlanProgress facts) {

        List<TimelineRow> rows() {
            return Given.rows(plan, facts);
        }
    }

    static Arbitrary<Known> plans() {
        return Combinators.combine(sections(), facts().list().ofSize(10)).as(AnyTimeline::known);
    }

    /** Windows of every zoom, from slivers to wide screens, within two years around the plan's. */
    static Arbitrary<TimeScale> scales() {
        return Combinators.combine(
                        Arbitraries.of(Zoom.class),
                        Arbitraries.doubles().between(-400, 700).ofScale(2),
                        Arbitraries.doubles().between(20, 2500).ofScale(1))
                .as((zoom, days, width) ->
                        new TimeScale(zoom, NEW_YEAR.toEpochDay() + days, width / zoom.days(), width));
    }

    private static Known known(List<Section> sections, List<TaskProgress> facts) {
        Plan plan = Given.plan(sections.toArray(Section[]::new));
        Map<TaskId, TaskProgress> known = new HashMap<>();
        List<Task> tasks = plan.tasks().toList();
        for (int i = 0; i < Math.min(tasks.size(), facts.size()); i++) {
            known.put(tasks.get(i).id(), facts.get(i));
        }
        return new Known(plan, new PlanProgress(known));
    }

    private static Arbitrary<List<Section>> sections() {
        return tasks().list().ofMaxSize(6).list().ofMaxSize(3).map(all -> {
            var sections = new ArrayList<Section>();
            all.forEach(tasks -> sections.add(Given.section("一", tasks.toArray(Task[]::new))));
            return sections;
        });
    }

    private static Arbitrary<Task> tasks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.of("完善考核", "推进亚专科和学科中心化建设并完善绩效管理方案", "KPI"),
                        deadlines().list().ofMaxSize(3))
                .as((number, name, deadlines) ->
                        Given.task(Integer.toString(number), name, deadlines.toArray(Deadline[]::new)));
    }

    private static Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        Arbitraries.of("年内", "上半年", "10月底前", "2024年10月中旬前后完成", "Q3"),
                        Arbitraries.integers().between(-300, 600),
                        Arbitraries.integers().between(0, 500).injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of("通过评审", "通过国际医院评审认证并且持续改进").injectNull(0.4))
                .as((phrase, end, length, guessed, what) -> new Deadline(
                        DeadlineId.fresh(),
                        phrase,
                        length == null ? null : NEW_YEAR.plusDays(end - length),
                        NEW_YEAR.plusDays(end),
                        guessed,
                        what));
    }

    private static Arbitrary<TaskProgress> facts() {
        return Combinators.combine(
                        Arbitraries.of(TaskState.class), Arbitraries.integers().between(0, 100).injectNull(0.3))
                .as((state, percent) -> TaskProgress.NONE.with(state).withPercent(percent));
    }
}
