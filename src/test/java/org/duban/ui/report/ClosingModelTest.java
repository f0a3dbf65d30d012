package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duban.ui.report.ReportOffice.CLOCK;
import static org.duban.ui.report.ReportOffice.Q3;

import java.util.Objects;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.TaskState;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.ClosedRow;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.messages.Language;
import org.duban.ui.workspace.Recording;
import org.duban.usecase.Account;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;

class ClosingModelTest {

    private final ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
    private final ReportsModel model = office.model;

    @Test
    void aClosedQuarterKeepsItsNumbersWhateverIsRecordedLater() {
        ReportTally before = model.closing().tally();
        model.closing().close();
        var recording = new Recording(office.workspace, () -> ReportOffice.TODAY);
        office.plan().tasks().forEach(task -> task.deadlines()
                .forEach(each -> recording.setCompleted(task.id(), each.id(), Q3.first().minusDays(9))));

        assertThat(model.closing().tally()).isEqualTo(before);
        assertThat(before.missing()).isEqualTo(4);
    }

    @Test
    void aClosedQuarterKeepsTheRowsOfTasksThatTheLaterPlanNoLongerHas() {
        ReportTally before = model.closing().tally();
        model.closing().close();
        Plan plan = office.plan();
        Section first = plan.sections().getFirst();
        office.workspace.carryOut(new SectionRemoved(plan.id(), 0, first));

        assertThat(model.closing().tally()).isEqualTo(before);
        model.matrix().choose(new PlanReports.Key(
                first.tasks().getLast().id(), Q3, first.tasks().getLast().lead().getFirst().id()));
        assertThat(model.closing().then()).isPresent();
    }

    @Test
    void aClosedQuarterTakesNoReportsAndNoSteps() {
        model.closing().close();
        model.matrix().choose(office.key("9", Q3));

        assertThat(model.entry().isEditable()).isFalse();
        assertThat(model.acts().possible()).isEmpty();
        assertThat(model.closing().canClose()).isFalse();
    }

    @Test
    void howTheChosenReportStoodIsStillTold() {
        model.closing().close();
        model.matrix().choose(office.key("6", Q3));

        ClosedRow then = model.closing().then().orElseThrow();
        assertThat(then.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(then.percent()).isEqualTo(office.workspace.progressProperty().get().of(then.task().id()).percent());
        assertThat(then.light()).isIn((Object[]) TrafficLight.values());
    }

    @Test
    void openingItAgainLetsTheOfficeGoOn() {
        model.closing().close();
        model.closing().reopen();
        model.matrix().choose(office.key("9", Q3));

        assertThat(model.acts().possible()).isNotEmpty();
        assertThat(model.closing().then()).isEmpty();
    }

    @Test
    void closingIsUndone() {
        model.closing().close();
        office.workspace.undo();

        assertThat(model.closing().canClose()).isTrue();
    }

    @Test
    void whatCannotBeUnderstoodKeepsTheQuarterOpen() {
        model.matrix().choose(office.key("10", Q3));
        Objects.requireNonNull(model.entry().formProperty().get()).percent().typedProperty().set("一半");

        assertThat(model.closing().close()).isFalse();
        assertThat(model.closing().canClose()).isTrue();
    }

    @Test
    void aQuarterWithReportsThatWaitIsClosedOnlyByWhoInsists() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> act().close(book(), Q3, false, Account.office("王敏")));

        assertThat(refusal.key()).isEqualTo("quarter-waiting");
        assertThat(refusal.arguments()).containsExactly("2024Q3", (long) model.closing().tally().count(Standing.WAITING));
    }

    @Test
    void whatWaitsWhenItIsClosedIsWrittenDownAsWaiting() {
        model.closing().close();

        assertThat(Objects.requireNonNull(model.matrix().period().orElseThrow().closed()).rows())
                .filteredOn(row -> row.stage() == ReportStage.SUBMITTED)
                .hasSize(model.closing().tally().count(Standing.WAITING));
    }

    @Test
    void aQuarterNobodyAskedForIsNotClosed() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> act().close(book(), new Quarter(2024, 4), true, Account.office("王敏")));

        assertThat(refusal.key()).isEqualTo("quarter-not-asked");
    }

    @Test
    void aQuarterIsClosedOnceAndOpenedOnce() {
        Account office = Account.office("王敏");
        assertThat(catchThrowableOfType(Refusal.class, () -> act().reopen(book(), Q3, office)).key()).isEqualTo("quarter-open");
        model.closing().close();
        assertThat(catchThrowableOfType(Refusal.class, () -> act().close(book(), Q3, true, office)).key())
                .isEqualTo("quarter-closed-already");
    }

    private PlanBook book() {
        return office.workspace.book().orElseThrow();
    }

    private static CloseQuarter act() {
        return new CloseQuarter(new Obligations(false), LightLimits.STANDARD, CLOCK);
    }
}
