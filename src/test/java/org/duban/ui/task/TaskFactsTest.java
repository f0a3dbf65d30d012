package org.duban.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskState;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.workspace.Recording;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.MemoryLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private final Deadline deadline =
            new Deadline(DeadlineId.fresh(), "8月底前", null, LocalDate.of(2024, 8, 31), false, null);
    private final Indicator cost = new Indicator(
            IndicatorId.fresh(),
            "日间手术占比",
            new Target(Target.Comparator.AT_LEAST, new BigDecimal("15"), null, "%"),
            "日间手术占比达到15%");
    private final Task task = new Task(
            TaskId.fresh(), "3", "建成日间手术中心", "建成日间手术中心", List.of(), List.of(deadline), List.of(cost), List.of());
    private final Task other =
            new Task(TaskId.fresh(), "4", "其他工作", "其他工作", List.of(), List.of(), List.of(), List.of());
    private final Workspace workspace = workspace();
    private final Recording recording = new Recording(workspace, () -> TODAY);
    private final Editing editing = new Editing(workspace, new SampleWords(), new Pinyin());
    private final FactEntries entries = new FactEntries(editing, recording);
    private final TaskFacts facts = entries.of(task, 2024);

    @ParameterizedTest
    @CsvSource({"60,60", "６０,60", "60%,60", "６０％,60", "' 60 ％ ',60", "0,0", "100,100", "60.0,60"})
    void aPercentIsTypedInManyWays(String typed, int percent) {
        assertThat(keep(facts.percent(), typed)).isTrue();
        assertThat(facts.known().percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "60.5", "六十", "%", "1/2", "60%%"})
    void otherWordsAreNoPercent(String typed) {
        assertThat(keep(facts.percent(), typed)).isFalse();
        assertThat(facts.percent().errorProperty().get()).isEqualTo("task.error.not-a-percent");
        assertThat(facts.known().percent()).isNull();
    }

    @Test
    void aPercentThatIsTakenOutIsUnknownAgain() {
        keep(facts.percent(), "60");
        assertThat(keep(facts.percent(), " ")).isTrue();
        assertThat(facts.known().percent()).isNull();
    }

    @Test
    void aMetDeadlineGetsAnotherDay() {
        facts.setCompleted(deadline.id(), true);
        assertThat(facts.completedOn(deadline.id()).typedProperty().get()).isEqualTo("2024-10-10");
        assertThat(keep(facts.completedOn(deadline.id()), "8月28日")).isTrue();
        assertThat(facts.known().completedOn(deadline)).contains(LocalDate.of(2024, 8, 28));
    }

    @Test
    void whatWaitsSurvivesAnEditOfItsTask() {
        keep(facts.percent(), "六十");
        keep(facts.actual(cost.id()), "约16");
        var renamed = new Task(
                task.id(), "3", task.text(), "日间手术中心", List.of(), List.of(deadline), List.of(cost), List.of());
        TaskFacts after = entries.of(renamed, 2024);
        assertThat(after.percent().typedProperty().get()).isEqualTo("六十");
        assertThat(after.percent().errorProperty().get()).isEqualTo("task.error.not-a-percent");
        assertThat(after.actual(cost.id()).typedProperty().get()).isEqualTo("约16");
    }

    @Test
    void aDeadlineOpensAgain() {
        facts.setCompleted(deadline.id(), true);
        facts.setCompleted(deadline.id(), false);
        assertThat(facts.known().completed()).isEmpty();
        assertThat(facts.completedOn(deadline.id()).typedProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10-11,task.error.day-ahead", "月底,task.error.not-a-date", "'',task.error.not-a-date", "2-30,task.error.not-a-date"})
    void noOtherDayIsOneOnWhichADeadlineWasMet(String typed, String error) {
        facts.setCompleted(deadline.id(), true);
        assertThat(keep(facts.completedOn(deadline.id()), typed)).isFalse();
        assertThat(facts.completedOn(deadline.id()).errorProperty().get()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"12.5,12.5", "１２.５,12.5", "12.5%,12.5", "12.5％,12.5", "'1,200',1200"})
    void aValueIsOfTodayAndMayHaveItsUnit(String typed, BigDecimal value) {
        assertThat(keep(facts.actual(cost.id()), typed)).isTrue();
        assertThat(facts.known().actual(cost)).contains(new Actual(TODAY, value));
    }

    @Test
    void otherWordsAreNoValue() {
        assertThat(keep(facts.actual(cost.id()), "不到12")).isFalse();
        assertThat(facts.actual(cost.id()).errorProperty().get()).isEqualTo("task.error.not-a-value");
    }

    @Test
    void aValueGetsAnotherDay() {
        keep(facts.actual(cost.id()), "12");
        assertThat(keep(facts.actualOn(cost.id()), "9-30")).isTrue();
        assertThat(facts.known().actual(cost)).contains(new Actual(LocalDate.of(2024, 9, 30), new BigDecimal("12")));
    }

    @Test
    void undoShowsInTheField() {
        keep(facts.percent(), "60");
        workspace.undo();
        assertThat(facts.percent().typedProperty().get()).isEmpty();
    }

    @Test
    void theStateIsNotTouchedByAnythingElse() {
        keep(facts.percent(), "100");
        facts.setCompleted(deadline.id(), true);
        assertThat(facts.known().state()).isEqualTo(TaskState.NOT_STARTED);
    }

    @Test
    void whatIsTypedIsKeptWhenTheScreenIsLeft() {
        facts.percent().typedProperty().set("60");
        assertThat(entries.keepAll()).isTrue();
        assertThat(facts.known().percent()).isEqualTo(60);
    }

    @Test
    void whatCannotBeUnderstoodWaitsAndShowsItsRow() {
        facts.percent().typedProperty().set("六十");
        entries.of(other, 2024);
        editing.subjectProperty().set(new Subject.OfTask(other.id()));
        assertThat(entries.keepAll()).isFalse();
        assertThat(editing.subjectProperty().get()).isEqualTo(new Subject.OfTask(task.id()));
        assertThat(entries.of(task, 2024).percent().typedProperty().get()).isEqualTo("六十");
    }

    private static boolean keep(FactField field, String typed) {
        field.typedProperty().set(typed);
        return field.keep();
    }

    private Workspace workspace() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var section = new Section(SectionId.fresh(), "一", "提升服务能力", List.of(task, other));
        var ledger = new MemoryLedger();
        ledger.apply(
                new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of(section)), Source.none()),
                "王敏",
                Desk.CLOCK.instant());
        return new Desk(ledger, Settings.defaults()).workspace();
    }
}
