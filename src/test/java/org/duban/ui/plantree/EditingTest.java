package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.ui.task.DeadlineForm;
import org.duban.ui.task.Editing;
import org.duban.ui.task.IndicatorForm;
import org.duban.ui.task.TaskForm;
import org.junit.jupiter.api.Test;

class EditingTest {

    private final Office office = Office.withSample();
    private final Editing editing = office.editing();

    @Test
    void whatIsKeptIsStoredAndCanBeUndone() {
        Plan before = office.plan();
        edit("6").shortNameProperty().set("建设学科中心");
        assertThat(editing.keep()).isTrue();
        assertThat(office.task("6").shortName()).isEqualTo("建设学科中心");
        assertThat(office.ledger.plan(before.id())).contains(office.plan());
        office.workspace.undo();
        assertThat(office.plan()).isEqualTo(before);
    }

    @Test
    void selectingAnotherRowKeepsWhatIsTyped() {
        edit("6").textProperty().set("新的全文。");
        office.select("9");
        assertThat(office.task("6").text()).isEqualTo("新的全文。");
        assertThat(editing.formProperty().get()).isNull();
    }

    @Test
    void lookingWithoutTypingChangesNothing() {
        Plan before = office.plan();
        edit("6");
        office.select("9");
        assertThat(office.plan()).isSameAs(before);
    }

    @Test
    void anEmptyShortNameComesFromTheText() {
        TaskForm form = edit("6");
        form.textProperty().set("推进学科建设，年内完成。");
        form.shortNameProperty().set(" ");
        editing.keep();
        assertThat(office.task("6").shortName()).isEqualTo("推进学科建设");
    }

    @Test
    void whatIsValidIsKeptAndWhatIsNotStaysVisible() {
        TaskForm form = edit("6");
        form.shortNameProperty().set("新名称");
        form.deadlines().getFirst().endProperty().set("2024-13-45");
        List<Deadline> before = office.task("6").deadlines();
        assertThat(editing.keep()).isFalse();
        assertThat(office.task("6").shortName()).isEqualTo("新名称");
        assertThat(office.task("6").deadlines()).isEqualTo(before);
        assertThat(editing.formProperty().get()).isSameAs(form);
        assertThat(form.deadlines().getFirst().errorProperty().get()).isEqualTo("task.error.not-a-date");
    }

    @Test
    void anInvalidFormWaitsForItsRow() {
        TaskForm form = edit("6");
        form.textProperty().set("");
        office.select("9");
        assertThat(editing.formProperty().get()).isNull();
        office.select("6");
        assertThat(editing.formProperty().get()).isSameAs(form);
    }

    @Test
    void theScreenIsNotLeftWhileSomethingIsInvalid() {
        edit("6").textProperty().set("");
        office.select("9");
        assertThat(editing.keepAll()).isFalse();
        assertThat(office.model.tree().selectedProperty().get())
                .isEqualTo(new RowKey.OfTask(office.task("6").id()));
    }

    @Test
    void aWaitingFormDoesNotHoldAnybodyUpOnceItsRowIsGone() {
        edit("6").textProperty().set("");
        office.model.rows().remove();
        assertThat(office.find("6")).isEmpty();
        assertThat(editing.keepAll()).isTrue();
    }

    @Test
    void whatIsTypedInAPlanThatWasReplacedMeanwhileIsKeptWithTheRest() {
        Plan first = office.plan();
        edit("6").shortNameProperty().set("新名称");
        Plan second = openAnotherPlan();
        assertThat(editing.keepAll()).isTrue();
        assertThat(office.ledger.plan(first.id()).orElseThrow().tasks()).extracting(Task::shortName).contains("新名称");
        assertThat(office.plan()).isEqualTo(second);
    }

    @Test
    void whatIsInvalidInAnotherPlanIsShownThere() {
        Plan first = office.plan();
        TaskForm form = edit("6");
        form.textProperty().set("");
        openAnotherPlan();
        assertThat(editing.keepAll()).isFalse();
        assertThat(office.plan()).isEqualTo(first);
        assertThat(editing.formProperty().get()).isSameAs(form);
    }

    @Test
    void whatEscDropsCanBeFetchedBack() {
        TaskForm form = edit("6");
        form.shortNameProperty().set("新名称");
        editing.drop();
        assertThat(office.task("6").shortName()).isEqualTo("推进亚专科和学科中心化建设");
        assertThat(editing.formProperty().get()).isNull();
        editing.restore();
        assertThat(editing.formProperty().get()).isSameAs(form);
        editing.keep();
        assertThat(office.task("6").shortName()).isEqualTo("新名称");
    }

    @Test
    void aDroppedNewTaskCanBeFetchedBack() {
        office.select("6");
        office.model.rows().addTask(new RowActions.NewNames("新任务", "新方面"));
        TaskForms.of(office).textProperty().set("建设智慧病房。");
        editing.drop();
        assertThat(office.shownNumbers()).doesNotContain("31");
        editing.restore();
        editing.keep();
        assertThat(office.task("31").text()).isEqualTo("建设智慧病房。");
    }

    @Test
    void droppingWithoutTypingOffersNothingToFetchBack() {
        edit("6");
        editing.drop();
        assertThat(editing.droppedProperty().get()).isNull();
    }

    @Test
    void anUndoneChangeClosesAFormThatSaysNothingOfItsOwn() {
        edit("6").shortNameProperty().set("新名称");
        editing.keep();
        edit("6");
        office.workspace.undo();
        assertThat(editing.formProperty().get()).isNull();
        office.select("9");
        assertThat(office.task("6").shortName()).isEqualTo("推进亚专科和学科中心化建设");
    }

    @Test
    void aTypedPhraseShowsItsDayAtOnce() {
        TaskForm form = edit("1");
        form.addDeadline();
        DeadlineForm deadline = form.deadlines().getLast();
        deadline.phraseProperty().set("10月底前");
        assertThat(deadline.endProperty().get()).isEqualTo("2024-10-31");
        editing.keep();
        assertThat(office.task("1").deadlines()).extracting(Deadline::end).contains(LocalDate.of(2024, 10, 31));
    }

    @Test
    void aDayPutRightByHandIsNoGuess() {
        TaskForm form = edit("1");
        DeadlineForm deadline = form.deadlines().getFirst();
        deadline.phraseProperty().set("10月中旬前");
        assertThat(deadline.isGuessed()).isTrue();
        deadline.endProperty().set("10-15");
        editing.keep();
        assertThat(office.task("1").deadlines().getFirst().guessed()).isFalse();
        assertThat(office.task("1").deadlines().getFirst().end()).isEqualTo(LocalDate.of(2024, 10, 15));
    }

    @Test
    void aDeadlineCannotEndBeforeItStarts() {
        DeadlineForm deadline = edit("1").deadlines().getFirst();
        deadline.startProperty().set("2024-12-01");
        deadline.endProperty().set("2024-11-30");
        assertThat(deadline.errorProperty().get()).isEqualTo("task.error.end-before-start");
    }

    @Test
    void aPhraseThatNamesNoDayAsksForOne() {
        TaskForm form = edit("1");
        form.addDeadline();
        form.deadlines().getLast().phraseProperty().set("适时");
        assertThat(form.deadlines().getLast().errorProperty().get()).isEqualTo("task.error.phrase-not-read");
        form.deadlines().getLast().endProperty().set("2024年9月1日");
        assertThat(form.deadlines().getLast().errorProperty().get()).isNull();
    }

    @Test
    void daysOfAPhraseGoWithItAndDaysTypedByHandStay() {
        DeadlineForm deadline = edit("1").deadlines().getFirst();
        deadline.phraseProperty().set("10月底前");
        deadline.phraseProperty().set("");
        deadline.phraseProperty().set("适时");
        assertThat(deadline.errorProperty().get()).isEqualTo("task.error.phrase-not-read");

        deadline.phraseProperty().set("10月底前");
        deadline.endProperty().set("2024-10-15");
        deadline.phraseProperty().set("适时");
        assertThat(deadline.endProperty().get()).isEqualTo("2024-10-15");
    }

    @Test
    void anEmptyRowOfADeadlineIsNoDeadline() {
        TaskForm form = edit("1");
        form.addDeadline();
        form.addIndicator();
        editing.keep();
        assertThat(office.task("1").deadlines()).hasSize(1);
        assertThat(office.task("1").indicators()).isEmpty();
    }

    @Test
    void indicatorsAreEdited() {
        TaskForm form = edit("1");
        form.addIndicator();
        IndicatorForm indicator = form.indicators().getLast();
        indicator.nameProperty().set("销号率");
        indicator.valueProperty().set("９５");
        indicator.unitProperty().set("%");
        editing.keep();
        Indicator kept = office.task("1").indicators().getFirst();
        assertThat(kept.name() + kept.target().inWords()).isEqualTo("销号率≥95%");
    }

    @Test
    void departmentsAreFoundByPinyinInitials() {
        TaskForm form = edit("6");
        form.supporting().typedProperty().set("hlb");
        assertThat(form.supporting().suggestions()).extracting(Department::name).first().isEqualTo("护理部");
        form.supporting().choose(form.supporting().suggestions().getFirst());
        editing.keep();
        assertThat(office.task("6").supporting()).extracting(Department::name).endsWith("护理部");
    }

    @Test
    void aDepartmentTypedInFullIsTakenWhenGoingElsewhere() {
        edit("6").supporting().typedProperty().set("护理部");
        office.select("9");
        assertThat(office.task("6").supporting()).extracting(Department::name).endsWith("护理部");
    }

    @Test
    void anUnknownDepartmentIsMadeOnlyOnPurpose() {
        TaskForm form = edit("6");
        form.supporting().typedProperty().set("质量改进办");
        assertThat(form.supporting().newName()).contains("质量改进办");
        assertThat(editing.keep()).isFalse();
        form.supporting().chooseTyped();
        form.lead().typedProperty().set("质量改进办");
        assertThat(editing.keep()).isTrue();
        Task task = office.task("6");
        assertThat(task.supporting().getLast()).isEqualTo(task.lead().getLast());
        assertThat(office.workspace.departmentsProperty().get().find("质量改进办")).isPresent();
    }

    @Test
    void aSectionIsRenamed() {
        office.selectSection(0);
        editing.edit();
        TaskForms.sectionOf(office).titleProperty().set("坚持党建引领");
        editing.keep();
        assertThat(office.plan().sections().getFirst().title()).isEqualTo("坚持党建引领");
        assertThat(office.plan().sections().getFirst().number()).isEqualTo("一");
    }

    @Test
    void aSectionKeepsItsTitleWhenNoneIsTyped() {
        office.selectSection(0);
        editing.edit();
        TaskForms.sectionOf(office).titleProperty().set("");
        assertThat(editing.keep()).isFalse();
        assertThat(office.plan().sections().getFirst().title()).isEqualTo("坚持党建引领，把牢医院发展政治方向");
    }

    private Plan openAnotherPlan() {
        var heading = new Heading("江城市第一人民医院2025年重点工作", null, 2025, null, null);
        var second = new Plan(PlanId.fresh(), heading, List.of(), List.of());
        office.workspace.carryOut(new PlanAdded(second, Source.none()));
        return second;
    }

    private TaskForm edit(String number) {
        office.select(number);
        editing.edit();
        return TaskForms.of(office);
    }
}
