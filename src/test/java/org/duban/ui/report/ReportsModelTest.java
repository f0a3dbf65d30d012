package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.report.ReportOffice.Q2;
import static org.duban.ui.report.ReportOffice.Q3;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Hint;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportStage;
import org.duban.domain.report.ReportStep.Act;
import org.duban.domain.report.Standing;
import org.duban.messages.Language;
import org.duban.usecase.Account;
import org.duban.usecase.Reporting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsModelTest {

    private ReportOffice office = ReportOffice.asked();

    @Test
    void nothingIsWrittenBeforeTheQuarterIsAskedFor() {
        office = ReportOffice.unasked();
        form().progressProperty().set("已开展自查");
        assertThat(entry().isEditable()).isFalse();
        assertThat(entry().keep()).isTrue();
        assertThat(office.workspace.reportsProperty().get().all()).isEmpty();
    }

    @Test
    void askingOpensTheQuarterUntilTheDayTyped() {
        office = ReportOffice.unasked();
        assertThat(acts().usualDue(Q3)).isEqualTo("2024-10-05");
        assertThat(acts().wrongDue(Q3, "明天")).isEqualTo("task.error.not-a-date");
        assertThat(acts().ask(Q3, "2024-06-30")).isFalse();
        assertThat(acts().ask(Q3, "10月15日")).isTrue();
        assertThat(matrix().period().orElseThrow().due()).isEqualTo(LocalDate.of(2024, 10, 15));
        assertThat(entry().isEditable()).isTrue();
    }

    @Test
    void whatIsTypedIsKeptAsADraftAndUndone() {
        choose("6");
        form().percent().typedProperty().set("７２％");
        form().progressProperty().set("两个亚专科获批");
        assertThat(entry().keep()).isTrue();
        assertThat(office.report("6").content().percent()).isEqualTo(72);
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.DRAFT);
        assertThat(form().percent().typedProperty().get()).isEqualTo("７２％");
        office.workspace.undo();
        assertThat(matrix().chosen().map(OwedReport::standing)).contains(Standing.MISSING);
        assertThat(form().progressProperty().get()).isEmpty();
    }

    @Test
    void draftsOfOneFieldAreUndoneTogetherAndAnotherFieldAlone() {
        choose("6");
        form().issuesProperty().set("设备");
        entry().keep();
        form().issuesProperty().set("设备未到货");
        entry().keep();
        form().nextStepsProperty().set("催货");
        entry().keep();
        office.workspace.undo();
        assertThat(office.report("6").content().nextSteps()).isEmpty();
        assertThat(office.report("6").content().issues()).isEqualTo("设备未到货");
        office.workspace.undo();
        assertThat(matrix().chosen().map(OwedReport::standing)).contains(Standing.MISSING);
        office.workspace.redo();
        assertThat(office.report("6").content().issues()).isEqualTo("设备未到货");
    }

    @Test
    void whatWasNotSaidToADepartmentLeavesWithWhoeverTypedIt() {
        acts().commentProperty().set("缺佐证材料");
        acts().leave();
        assertThat(acts().commentProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodLeavesWithWhoeverTypedIt() {
        choose("6");
        form().percent().typedProperty().set("abc");
        form().issuesProperty().set("设备未到货");
        assertThat(entry().keep()).isFalse();
        office.model.leave();
        choose("6");
        assertThat(form().percent().typedProperty().get()).isEmpty();
        assertThat(form().issuesProperty().get()).isEqualTo("设备未到货");
        assertThat(entry().keep()).isTrue();
    }

    @Test
    void aDepartmentBeginsAtTheReportOfItsOwnThatNeedsItMost() {
        office = ReportOffice.amidReview(Language.CHINESE);
        choose("6");
        matrix().filterProperty().set(RowFilter.RETURNED);
        matrix().wordsProperty().set("kjk");
        office.model.leave();
        office.actAs(new Account("陈晨", AccountRole.DEPARTMENT, office.key("6", Q3).department(), null));
        matrix().showOwn();
        assertThat(chosen()).isEqualTo("5");
        assertThat(matrix().filterProperty().get()).isEqualTo(RowFilter.ALL);
        assertThat(matrix().wordsProperty().get()).isEmpty();
    }

    @Test
    void whoOwesNothingBeginsWithWhatWaits() {
        office = ReportOffice.amidReview(Language.CHINESE);
        matrix().choose(Q2);
        office.model.leave();
        matrix().showOwn();
        assertThat(matrix().chosen().map(OwedReport::standing)).contains(Standing.WAITING);
        assertThat(matrix().quarterProperty().get()).isEqualTo(Q3);
    }

    @Test
    void anUntouchedReportIsNotBegun() {
        choose("6");
        choose("7");
        assertThat(office.workspace.reportsProperty().get().all()).isEmpty();
    }

    @Test
    void goingToAnotherReportKeepsTheDraft() {
        choose("6");
        form().issuesProperty().set("设备未到货");
        choose("8");
        assertThat(office.report("6").content().issues()).isEqualTo("设备未到货");
    }

    @Test
    void whatCannotBeUnderstoodStaysAndTheRestIsKept() {
        choose("6");
        form().percent().typedProperty().set("150");
        form().issuesProperty().set("设备未到货");
        assertThat(matrix().choose(office.key("8", Q3))).isFalse();
        assertThat(form().percent().errorProperty().getValue()).isEqualTo("task.error.not-a-percent");
        assertThat(form().percent().typedProperty().get()).isEqualTo("150");
        assertThat(office.report("6").content().issues()).isEqualTo("设备未到货");
        assertThat(acts().submit()).isFalse();
    }

    @Test
    void handingInWithoutAPercentSaysSoUnderTheField() {
        choose("6");
        form().stateProperty().set(TaskState.IN_PROGRESS);
        assertThat(acts().submit()).isFalse();
        assertThat(form().percent().errorProperty().getValue()).isEqualTo("reporting.error.no-percent");
        form().percent().typedProperty().set("50");
        assertThat(acts().submit()).isTrue();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(entry().isEditable()).isFalse();
    }

    @Test
    void deadlinesAndValuesAreReported() {
        choose("6");
        var deadline = office.task("6").deadlines().getFirst();
        var indicator = office.task("6").indicators().getFirst();
        form().completedOn(deadline).typedProperty().set("9月30日");
        form().value(indicator).typedProperty().set("2");
        form().percent().typedProperty().set("60");
        acts().submit();
        acts().accept();
        var facts = office.workspace.progressProperty().get().of(office.task("6").id());
        assertThat(facts.percent()).isEqualTo(60);
        assertThat(facts.completed()).containsEntry(deadline.id(), LocalDate.of(2024, 9, 30));
        assertThat(facts.actual(indicator).orElseThrow().value()).hasToString("2");
    }

    @Test
    void aDayAheadIsWrong() {
        choose("6");
        var field = form().completedOn(office.task("6").deadlines().getFirst());
        field.typedProperty().set("2024-12-31");
        assertThat(field.errorProperty().getValue()).isEqualTo("task.error.day-ahead");
    }

    @Test
    void onlyAnAcceptedReportMovesTheTaskAndUndoMovesItBack() {
        office.report(office.task("6"), Q3, 'W', 72);
        assertThat(percent("6")).isNull();
        choose("6");
        assertThat(acts().possible()).isEqualTo(Set.of(Act.ACCEPT, Act.RETURN));
        acts().accept();
        assertThat(percent("6")).isEqualTo(72);
        office.workspace.undo();
        assertThat(percent("6")).isNull();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
    }

    @Test
    void aLateReportOfAnEarlierQuarterDoesNotTakeTheTaskBack() {
        office.ask(Q2, LocalDate.of(2024, 7, 10));
        office.report(office.task("6"), Q3, 'A', 72);
        office.report(office.task("6"), Q2, 'A', 48);
        assertThat(percent("6")).isEqualTo(72);
    }

    @Test
    void aQuarterIsLookedAtThoughTheTaskWasAnotherDepartmentsThen() {
        office = ReportOffice.amidReview(Language.CHINESE);
        matrix().choose(Q2);
        office.model.closing().close();
        Task moved = office.task("6").withAssignments(List.of(new Assignment(office.task("8").lead().getFirst(), Role.LEAD)));
        office.workspace.carryOut(new TaskRevised(office.plan().id(), office.task("6"), moved));
        assertThat(matrix().choose(new PlanReports.Key(moved.id(), new Quarter(2024, 4), moved.lead().getFirst().id()))).isTrue();
        matrix().choose(Q2);
        assertThat(matrix().quarterProperty().get()).isEqualTo(Q2);
    }

    @Test
    void whoHandedItInTakesItBack() {
        choose("6");
        form().percent().typedProperty().set("50");
        acts().submit();
        assertThat(acts().possible()).isEqualTo(Set.of(Act.ACCEPT, Act.RETURN, Act.WITHDRAW));
        assertThat(acts().withdraw()).isTrue();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.DRAFT);
    }

    @Test
    void theKeyThatHandsInDoesNotAcceptWhenItIsPressedTwice() {
        choose("6");
        form().percent().typedProperty().set("50");
        assertThat(acts().decide()).isTrue();
        assertThat(acts().decide()).isFalse();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(acts().commentErrorProperty().get()).isEqualTo("reporting.error.just-handed-in");
    }

    /** What somebody does after handing in, and presses the key then. */
    @ParameterizedTest
    @ValueSource(strings = {"looks for it by F8", "chooses it again", "says something"})
    void whatWasHandedInIsAcceptedOnceItIsLookedAtAnew(String then) {
        choose("6");
        form().percent().typedProperty().set("50");
        acts().decide();
        switch (then) {
            case "looks for it by F8" -> acts().next();
            case "chooses it again" -> {
                choose("8");
                choose("6");
            }
            default -> acts().commentProperty().set("已核对");
        }
        assertThat(acts().commentErrorProperty().get()).isNull();
        assertThat(acts().decide()).isTrue();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.ACCEPTED);
    }

    @Test
    void itsButtonAcceptsAtOnceWhatWasHandedIn() {
        choose("6");
        form().percent().typedProperty().set("50");
        acts().decide();
        assertThat(acts().accept()).isTrue();
    }

    @Test
    void nobodyIsSentBackWithoutAWord() {
        office.report(office.task("6"), Q3, 'W', 72);
        choose("6");
        assertThat(acts().giveBack()).isFalse();
        assertThat(acts().commentErrorProperty().get()).isEqualTo("refusal.return-without-comment");
        acts().commentProperty().set("缺佐证材料");
        assertThat(acts().giveBack()).isTrue();
        assertThat(office.report("6").steps().getLast().comment()).isEqualTo("缺佐证材料");
        assertThat(acts().commentProperty().get()).isEmpty();
        assertThat(entry().isEditable()).isTrue();
    }

    @Test
    void aCommentHalfTypedWaitsAtItsReport() {
        List.of("6", "8").forEach(each -> office.report(office.task(each), Q3, 'W', 50));
        choose("6");
        acts().commentProperty().set("请补充");
        choose("8");
        assertThat(acts().commentProperty().get()).isEmpty();
        acts().commentProperty().set("数据与病案室不符");
        choose("6");
        assertThat(acts().commentProperty().get()).isEqualTo("请补充");
        acts().accept();
        assertThat(chosen()).isEqualTo("8");
        assertThat(acts().commentProperty().get()).isEqualTo("数据与病案室不符");
        choose("6");
        assertThat(acts().commentProperty().get()).as("it was used").isEmpty();
        acts().leave();
        choose("8");
        assertThat(acts().commentProperty().get()).as("whoever typed it has left").isEmpty();
    }

    @Test
    void afterADecisionTheNextWaitingReportOpens() {
        List.of("6", "8", "15").forEach(each -> office.report(office.task(each), Q3, 'W', 50));
        choose("6");
        acts().accept();
        assertThat(chosen()).isNotEqualTo("6");
        acts().accept();
        acts().accept();
        assertThat(matrix().toDo()).isZero();
        assertThat(matrix().nextToDo()).isFalse();
    }

    @Test
    void afterAReturnTheNextOneOpensThoughTheReturnedOneNamesADayAhead() {
        handIn("6", LocalDate.of(2024, 12, 31));
        office.report(office.task("8"), Q3, 'W', 50);
        choose("6");
        acts().commentProperty().set("日期有误");
        acts().giveBack();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.RETURNED);
        assertThat(chosen()).isEqualTo("8");
    }

    @Test
    void whatIsOnlyMissingKeepsNobodyAtTheReport() {
        choose("6");
        form().stateProperty().set(TaskState.IN_PROGRESS);
        acts().submit();
        choose("8");
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.DRAFT);
    }

    @Test
    void whereNothingWaitsItIsSaidWhatIsOwedUntilSomethingChanges() {
        office.report(office.task("6"), Q3, 'W', 50);
        office.report(office.task("8"), Q3, 'R', 50);
        choose("6");
        assertThat(walk().next()).isTrue();
        assertThat(walk().endProperty().get()).as("the one that waits is looked at").isNull();
        acts().accept();
        assertThat(walk().endProperty().get()).isEqualTo(new WalkModel.End(AccountRole.OFFICE, Q3, 28, 1));
        choose("9");
        assertThat(walk().endProperty().get()).isNull();
        assertThat(walk().next()).isFalse();
        office.workspace.undo();
        assertThat(walk().endProperty().get()).isNull();
    }

    @Test
    void whenEverythingIsAcceptedTheQuarterCanBeClosed() {
        office.plan().tasks().forEach(each -> office.report(each, Q3, 'A', 50));
        walk().next();
        assertThat(Objects.requireNonNull(walk().endProperty().get()).isComplete()).isTrue();
        office.model.closing().close();
        walk().next();
        assertThat(walk().endProperty().get()).isEqualTo(new WalkModel.End(AccountRole.OFFICE, null, 0, 0));
    }

    /** Who looks, and whether they are told that nothing is left: a leader has nothing to go on with anyway. */
    @ParameterizedTest
    @CsvSource({"DEPARTMENT, true", "LEADER, false"})
    void whoHasNothingToWriteIsTold(AccountRole role, boolean told) {
        office.actAs(new Account("李强", role, null, null));
        assertThat(walk().next()).isFalse();
        assertThat(walk().endProperty().get() != null).isEqualTo(told);
        assertThat(told && Objects.requireNonNull(walk().endProperty().get()).isComplete()).isFalse();
    }

    @Test
    void anAcceptedReportIsReopenedAndTheFactsStay() {
        office.report(office.task("6"), Q3, 'A', 72);
        choose("6");
        assertThat(acts().possible()).isEqualTo(Set.of(Act.REOPEN));
        acts().reopen();
        assertThat(office.report("6").stage()).isEqualTo(ReportStage.SUBMITTED);
        assertThat(percent("6")).isEqualTo(72);
        assertThat(acts().withdraw()).as("somebody else handed it in").isFalse();
    }

    @Test
    void hintsFollowWhatIsTyped() {
        office = ReportOffice.amidReview(Language.CHINESE);
        choose("5");
        assertThat(office.model.entry().before()).isPresent();
        assertThat(entry().hints()).contains(new Hint.PromiseUnanswered("11月底前完成设备安装，12月上旬申请验收"));
        form().progressProperty().set("设备安装完成");
        form().percent().typedProperty().set("40");
        assertThat(entry().hints()).contains(new Hint.PercentFell(48, 40)).noneMatch(Hint.PromiseUnanswered.class::isInstance);
    }

    @Test
    void departmentsAreFilteredByStandingAndPinyin() {
        office = ReportOffice.amidReview(Language.CHINESE);
        int all = matrix().rowsProperty().get().size();
        matrix().filterProperty().set(RowFilter.RETURNED);
        List<ReportMatrix.Row> returned = matrix().rowsProperty().get();
        assertThat(returned).isNotEmpty().hasSizeLessThan(all);
        matrix().filterProperty().set(RowFilter.ALL);
        matrix().wordsProperty().set("ywk");
        assertThat(matrix().rowsProperty().get()).extracting(each -> each.department().name()).containsExactly("医务科");
    }

    @Test
    void anotherQuarterShowsTheSameTask() {
        office = ReportOffice.amidReview(Language.CHINESE);
        choose("6");
        matrix().choose(Q2);
        assertThat(chosen()).isEqualTo("6");
        assertThat(matrix().quarterProperty().get()).isEqualTo(Q2);
        assertThat(entry().isEditable()).isFalse();
        matrix().choose(new Quarter(2024, 4));
        assertThat(matrix().period()).isEmpty();
    }

    @Test
    void tabsGoRound() {
        choose("6");
        int tabs = matrix().tabs().size();
        assertThat(tabs).isGreaterThan(1);
        for (int step = 0; step < tabs; step++) {
            matrix().nextTab(1);
        }
        assertThat(chosen()).isEqualTo("6");
        matrix().nextTab(-1);
        assertThat(chosen()).isNotEqualTo("6");
    }

    /** A form that says so came in, on a computer whose clock was ahead. */
    private void handIn(String number, LocalDate met) {
        var reporting = new Reporting(ReportOffice.CLOCK);
        PlanReports.Key key = office.key(number, Q3);
        var content = new ReportContent(
                TaskState.IN_PROGRESS, 50, "", "", "",
                Map.of(office.task(number).deadlines().getFirst().id(), met), Map.of(), List.of());
        var account = office.workspace.account();
        office.workspace.carryOut(reporting.write(
                office.workspace.book().orElseThrow(), key.task(), Q3, key.department(), content, account));
        office.workspace.carryOut(reporting.collect(office.workspace.book().orElseThrow(), office.report(number), account));
    }

    private void choose(String number) {
        assertThat(matrix().choose(office.key(number, Q3))).isTrue();
    }

    private String chosen() {
        return String.valueOf(matrix().chosen().orElseThrow().task().number());
    }

    private @Nullable Integer percent(String number) {
        return office.workspace.progressProperty().get().of(office.task(number).id()).percent();
    }

    private ReportForm form() {
        return Objects.requireNonNull(entry().formProperty().get());
    }

    private WalkModel walk() {
        return office.model.walk();
    }

    private MatrixModel matrix() {
        return office.model.matrix();
    }

    private EntryModel entry() {
        return office.model.entry();
    }

    private ReportActs acts() {
        return office.model.acts();
    }
}
