package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.ui.plantree.RowActions.NewNames;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;

class RowActionsTest {

    private static final NewNames NAMES = new NewNames("新任务", "新方面");

    private final Office office = Office.withSample();
    private final RowActions rows = office.model.rows();

    @Test
    void aNewTaskStandsBelowTheSelectedOneWithTheNextNumber() {
        office.select("6");
        rows.addTask(NAMES);
        TaskForms.of(office).textProperty().set("建设智慧病房，年内覆盖全部病区。");
        assertThat(office.editing().keep()).isTrue();
        assertThat(numbersOfSection(1)).containsExactly("5", "6", "31", "7", "8", "9", "10");
        assertThat(office.task("31").shortName()).isEqualTo("建设智慧病房");
    }

    @Test
    void aNewTaskStandsAtTheEndOfTheSelectedSection() {
        office.selectSection(0);
        rows.addTask(NAMES);
        TaskForms.of(office).textProperty().set("建设智慧病房。");
        office.editing().keep();
        assertThat(numbersOfSection(0)).endsWith("4", "31");
    }

    @Test
    void theRowOfANewTaskShowsBeforeItIsStored() {
        office.select("6");
        rows.addTask(NAMES);
        assertThat(office.shownNumbers()).contains("31");
        assertThat(office.find("31")).isEmpty();
    }

    @Test
    void aNewTaskWithoutWordsGoesWhenAnotherRowIsSelected() {
        office.select("6");
        rows.addTask(NAMES);
        office.select("9");
        assertThat(office.shownNumbers()).doesNotContain("31");
        assertThat(office.model.tree().selectedProperty().get()).isEqualTo(row("9"));
        assertThat(office.workspace.undoableProperty().get()).isFalse();
    }

    @Test
    void oneUndoTakesANewTaskBack() {
        Plan before = office.plan();
        office.select("6");
        rows.addTask(NAMES);
        TaskForms.of(office).textProperty().set("建设智慧病房。");
        office.editing().keep();
        office.workspace.undo();
        assertThat(office.plan()).isEqualTo(before);
    }

    @Test
    void anEmptyPlanAsksForASectionFirstThenForTheTask() {
        Office empty = Office.withEmptyPlan();
        empty.model.rows().addTask(NAMES);
        TaskForms.sectionOf(empty).titleProperty().set("夯实质量管理");
        empty.editing().keep();
        TaskForms.of(empty).textProperty().set("完善考核指标体系。");
        empty.editing().keep();
        assertThat(empty.plan().sections()).extracting(Section::number, Section::title)
                .containsExactly(tuple("一", "夯实质量管理"));
        assertThat(empty.plan().tasks().map(Task::number)).containsExactly("1");
    }

    @Test
    void aNewSectionStandsBelowTheSelectedOne() {
        office.select("1");
        rows.addSection(NAMES);
        TaskForms.sectionOf(office).titleProperty().set("加强文化建设");
        office.editing().keep();
        assertThat(office.plan().sections().get(1).title()).isEqualTo("加强文化建设");
        assertThat(office.plan().sections().get(1).number()).isEqualTo("八");
    }

    @Test
    void deletingATaskCanBeUndone() {
        Plan before = office.plan();
        office.select("12");
        rows.remove();
        assertThat(office.find("12")).isEmpty();
        office.workspace.undo();
        assertThat(office.plan()).isEqualTo(before);
    }

    @Test
    void deletingASectionTakesItsTasksAlong() {
        office.selectSection(0);
        rows.remove();
        assertThat(office.plan().sections()).hasSize(6);
        assertThat(office.find("1")).isEmpty();
    }

    @Test
    void deletingADepartmentsRowEndsItsPart() {
        Department infection = office.task("6").supporting().getFirst();
        office.model.tree().reveal(new RowKey.OfDepartment(office.task("6").id(), infection.id(), Role.SUPPORTING));
        rows.remove();
        assertThat(office.task("6").supporting()).extracting(Department::name)
                .containsExactly("基建办", "后勤保障科", "医学装备科");
    }

    @Test
    void aTaskMovesUpAndDown() {
        office.select("6");
        rows.moveBy(-1);
        assertThat(numbersOfSection(1)).startsWith("6", "5");
        rows.moveBy(1);
        assertThat(numbersOfSection(1)).startsWith("5", "6");
        assertThat(office.model.tree().selectedProperty().get()).isEqualTo(row("6"));
    }

    @Test
    void aTaskMovesAcrossTheBordersOfSections() {
        office.select("5");
        rows.moveBy(-1);
        assertThat(numbersOfSection(0)).endsWith("4", "5");
        rows.moveBy(1);
        assertThat(numbersOfSection(1)).startsWith("5", "6");
    }

    @Test
    void theFirstTaskStaysWhereItIs() {
        Plan before = office.plan();
        office.select("1");
        rows.moveBy(-1);
        assertThat(office.plan()).isEqualTo(before);
        assertThat(office.workspace.undoableProperty().get()).isFalse();
    }

    @Test
    void aSectionMovesWithItsTasks() {
        office.selectSection(1);
        rows.moveBy(-1);
        assertThat(office.plan().sections()).extracting(Section::number).startsWith("二", "一", "三");
        rows.moveBy(1);
        assertThat(office.plan().sections()).extracting(Section::number).startsWith("一", "二", "三");
    }

    @Test
    void underAFilterATaskMovesPastTheOneThatIsSeenAbove() {
        office.model.tree().filterProperty().set(PlanFilter.NONE.withDepartment(
                office.task("9").lead().getFirst().id()));
        List<String> shown = office.shownNumbers();
        String above = shown.get(shown.indexOf("9") - 1);
        office.select("9");
        rows.moveBy(-1);
        assertThat(office.shownNumbers().indexOf("9")).isLessThan(office.shownNumbers().indexOf(above));
    }

    @Test
    void aDroppedRowStandsBeforeOrAfterItsTarget() {
        rows.move(row("10"), row("1"), false);
        assertThat(numbersOfSection(0)).startsWith("10", "1");
        rows.move(row("10"), row("4"), true);
        assertThat(numbersOfSection(0)).containsExactly("1", "2", "3", "4", "10");
    }

    private List<String> numbersOfSection(int position) {
        return office.plan().sections().get(position).tasks().stream()
                .map(task -> String.valueOf(task.number()))
                .toList();
    }

    private RowKey row(String number) {
        return new RowKey.OfTask(office.task(number).id());
    }
}
