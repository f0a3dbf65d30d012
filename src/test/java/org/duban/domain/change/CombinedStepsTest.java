package org.duban.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.junit.jupiter.api.Test;

class CombinedStepsTest {

    private static final Quarter Q3 = new Quarter(2024, 3);
    private static final Heading HEADING = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
    private static final TaskProgress HALF = TaskProgress.NONE.with(TaskState.IN_PROGRESS).withPercent(50);

    private final PlanId id = PlanId.fresh();
    private final TaskId first = TaskId.fresh();
    private final TaskId second = TaskId.fresh();
    private final StatusReport begun = report(first);
    private final StatusReport handedIn = begun.submitted("周敏", Instant.EPOCH);
    private final StatusReport other = report(second);
    private final PlanBook book = new PlanBook(
            new Plan(id, HEADING, List.of(), List.of()), Source.none(), PlanProgress.NONE, PlanReports.NONE);

    @Test
    void stepsAboutSeveralTasksMakeTheBookThatOneAfterTheOtherMakes() {
        List<Change> steps = steps();

        PlanBook together = book.after(new Combined(id, steps));

        assertThat(together).isEqualTo(oneByOne(steps));
        assertThat(together.reports().all()).containsExactlyInAnyOrder(handedIn, other);
        assertThat(together.progress().of(second)).isEqualTo(HALF);
    }

    @Test
    void theInverseMakesTheBookThatWasBefore() {
        Change together = new Combined(id, steps());

        assertThat(book.after(together).after(together.inverse())).isEqualTo(book);
    }

    @Test
    void aCombinedChangeWithinAnotherIsPartOfIt() {
        List<Change> steps = steps();
        var within = new Combined(id, List.of(new Combined(id, steps.subList(0, 2)), new Combined(id, steps.subList(2, steps.size()))));

        assertThat(book.after(within)).isEqualTo(oneByOne(steps));
    }

    @Test
    void aStepThatExpectsWhatTheOneBeforeDidNotLeaveIsStale() {
        var steps = new Combined(id, List.of(new ReportRevised(id, null, begun), new ReportRevised(id, null, handedIn)));

        assertThatThrownBy(() -> book.after(steps)).isInstanceOf(StaleChange.class);
    }

    @Test
    void aBookAboutOneTaskKnowsNoOtherReportsAndFactsButEveryPeriod() {
        PlanBook whole = book.after(new Combined(id, steps()));

        PlanBook one = whole.about(second);

        assertThat(one.reports().all()).containsExactly(other);
        assertThat(one.reports().period(Q3)).isPresent();
        assertThat(one.progress().tasks()).containsOnlyKeys(second);
        assertThat(one.plan()).isEqualTo(whole.plan());
    }

    /** Among them one that is about no task, with steps about tasks before and after it. */
    private List<Change> steps() {
        var renamed = new Heading("江城市第一人民医院2024年度重点工作", null, 2024, null, null);
        return Stream.<Change>of(
                        new PeriodRevised(id, Q3, null, ReportingPeriod.open(Q3, 5)),
                        new ReportRevised(id, null, begun),
                        new ReportRevised(id, null, other),
                        new ProgressRevised(id, second, TaskProgress.NONE, HALF),
                        new HeadingRevised(id, HEADING, renamed),
                        new ReportRevised(id, begun, handedIn),
                        new ProgressRevised(id, first, TaskProgress.NONE, HALF),
                        new ProgressRevised(id, first, HALF, TaskProgress.NONE))
                .toList();
    }

    private PlanBook oneByOne(List<Change> steps) {
        PlanBook now = book;
        for (Change each : steps) {
            now = now.after(each);
        }
        return now;
    }

    private static StatusReport report(TaskId task) {
        return StatusReport.begun(task, Q3, DepartmentId.fresh(), ReportContent.EMPTY);
    }
}
