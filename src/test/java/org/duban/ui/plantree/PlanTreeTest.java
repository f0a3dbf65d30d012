package org.duban.ui.plantree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Section;
import org.duban.ui.filter.PlanFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTreeTest {

    private final Office office = Office.withSample();
    private final PlanTree tree = office.model.tree();

    @Test
    void everythingIsShownAtFirst() {
        assertThat(office.shownNumbers())
                .isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({"电子病历,15", "dzbl,15", "DZBL,15", "ｄｚｂｌ,15", "10月15日前,30", "过紧日子,17", "推进法治医院,18"})
    void charactersAndPinyinInitialsFindTasks(String words, String number) {
        filter(PlanFilter.NONE.withWords(words));
        assertThat(office.shownNumbers()).contains(number);
        assertThat(office.shownNumbers()).hasSizeLessThan(10);
    }

    @Test
    void aDepartmentIsFoundByItsInitials() {
        filter(PlanFilter.NONE.withWords("jjjcs"));
        assertThat(office.shownNumbers()).contains("1", "2");
    }

    @Test
    void conditionsAreCombined() {
        Section second = office.plan().sections().get(1);
        Department medical = office.task("6").lead().getFirst();
        filter(new PlanFilter("", second.id(), medical.id(), Set.of()));
        assertThat(office.shownNumbers()).contains("5", "6", "7").doesNotContain("1", "9");
        filter(new PlanFilter("xkzx", second.id(), medical.id(), Set.of()));
        assertThat(office.shownNumbers()).containsExactly("6");
    }

    @Test
    void matchingTasksKeepTheirSection() {
        filter(PlanFilter.NONE.withWords("dzbl"));
        assertThat(tree.shownProperty().get()).extracting(Section::number).contains("四");
    }

    @Test
    void aFilterWithoutHitShowsNothing() {
        filter(PlanFilter.NONE.withWords("没有这样的任务"));
        assertThat(tree.shownProperty().get()).isEmpty();
    }

    @Test
    void aChangedTaskIsFoundByItsNewWords() {
        office.select("1");
        office.editing().edit();
        TaskForms.of(office).shortNameProperty().set("唯一的名称");
        office.editing().keep();
        filter(PlanFilter.NONE.withWords("wydmc"));
        assertThat(office.shownNumbers()).containsExactly("1");
    }

    @Test
    void selectionGoesFromTaskToTaskAcrossSections() {
        office.select("4");
        tree.selectBy(1);
        assertThat(tree.selectedProperty().get()).isEqualTo(row("5"));
        tree.selectBy(-1);
        assertThat(tree.selectedProperty().get()).isEqualTo(row("4"));
    }

    @Test
    void theLastTaskHasNoNext() {
        office.select("30");
        tree.selectBy(1);
        assertThat(tree.selectedProperty().get()).isEqualTo(row("30"));
    }

    @Test
    void fromASectionTheNextTaskIsItsFirst() {
        office.selectSection(1);
        tree.selectBy(1);
        assertThat(tree.selectedProperty().get()).isEqualTo(row("5"));
    }

    @Test
    void theWholeProgramSharesTheSelectedTask() {
        office.select("6");
        assertThat(office.workspace.selectedTaskProperty().get()).isEqualTo(office.task("6").id());
        office.workspace.selectedTaskProperty().set(office.task("9").id());
        assertThat(tree.selectedProperty().get()).isEqualTo(row("9"));
    }

    @Test
    void aTaskSelectedElsewhereShowsInSpiteOfTheFilterAndAClosedSection() {
        filter(PlanFilter.NONE.withWords("dzbl"));
        Section first = office.plan().sections().getFirst();
        tree.setExpanded(new RowKey.OfSection(first.id()), false);
        office.workspace.selectedTaskProperty().set(office.task("1").id());
        assertThat(office.shownNumbers()).contains("1", "15");
        assertThat(tree.isExpanded(new RowKey.OfSection(first.id()))).isTrue();
    }

    @Test
    void whatWasUndoneIsSelected() {
        office.select("7");
        office.model.rows().remove();
        office.select("20");
        office.workspace.undo();
        assertThat(tree.selectedProperty().get()).isEqualTo(row("7"));
        assertThat(office.shownNumbers()).contains("7");
    }

    @Test
    void afterARedoneDeletionItsNeighbourIsSelected() {
        office.select("7");
        office.model.rows().remove();
        office.workspace.undo();
        office.workspace.redo();
        assertThat(tree.selectedProperty().get()).isEqualTo(row("8"));
    }

    @Test
    void aDeletionElsewhereTakesTheSelectionToTheNeighbour() {
        office.select("4");
        var spot = new Moves(office.plan()).spotOf(office.task("4").id()).orElseThrow();
        office.workspace.carryOut(new TaskRemoved(office.plan().id(), spot, office.task("4")));
        assertThat(tree.selectedProperty().get()).isEqualTo(row("3"));
    }

    @Test
    void aDeletedSectionFiltersNoMore() {
        Section first = office.plan().sections().getFirst();
        filter(PlanFilter.NONE.withSection(first.id()));
        office.selectSection(0);
        office.model.rows().remove();
        assertThat(office.shownNumbers()).hasSize(26);
    }

    @Test
    void expandingGoesInThreeSteps() {
        var section = new RowKey.OfSection(office.plan().sections().getFirst().id());
        tree.setExpanded(section, false);
        tree.stepExpansion();
        assertThat(List.of(tree.isExpanded(section), tree.isExpanded(row("1")))).containsExactly(true, false);
        tree.stepExpansion();
        assertThat(List.of(tree.isExpanded(section), tree.isExpanded(row("1")))).containsExactly(true, true);
        tree.stepExpansion();
        assertThat(List.of(tree.isExpanded(section), tree.isExpanded(row("1")))).containsExactly(false, false);
    }

    @Test
    void aFilterLeavesTheOpenRowsAsTheyWere() {
        tree.setExpanded(row("6"), true);
        filter(PlanFilter.NONE.withWords("dzbl"));
        assertThat(tree.isExpanded(row("6"))).isFalse();
        filter(PlanFilter.NONE);
        assertThat(tree.isExpanded(row("6"))).isTrue();
    }

    private void filter(PlanFilter filter) {
        tree.filterProperty().set(filter);
    }

    private RowKey row(String number) {
        return new RowKey.OfTask(office.task(number).id());
    }
}
