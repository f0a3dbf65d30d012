package org.duban.ui.filter;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.SectionId;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilterChoice.Choice;
import org.duban.ui.task.Titles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields of a filter bar: the search field, 全部方面, 全部科室. Each screen has its own over the one filter. */
public final class FilterFields {

    private final FilteredPlan filtered;
    private final TextField search = new TextField();
    private final StackPane searchBox;
    private final FilterChoice<SectionId> sections;
    private final FilterChoice<DepartmentId> departments;

    /**
     * @param plan   the open one, null while none is
     * @param prompt what the empty search field says
     */
    public FilterFields(
            FilteredPlan filtered, ObservableValue<@Nullable Plan> plan, Messages messages, String prompt) {
        this.filtered = filtered;
        this.searchBox = searchBox(prompt);
        this.sections = new FilterChoice<>(
                "filter-section", messages.text("tasks.any-section"), id -> change(now -> now.withSection(id)));
        this.departments = new FilterChoice<>(
                "filter-department", messages.text("tasks.any-department"), id -> change(now -> now.withDepartment(id)));
        plan.when(Nodes.shown(search)).subscribe(this::offer);
        filtered.filterProperty().when(Nodes.shown(search)).subscribe(this::show);
    }

    /** The field that words are typed into. */
    public TextField search() {
        return search;
    }

    /** The field with its icon. */
    public StackPane searchBox() {
        return searchBox;
    }

    /** 全部方面, or one. */
    public FilterChoice<SectionId> sections() {
        return sections;
    }

    /** 全部科室, or one. */
    public FilterChoice<DepartmentId> departments() {
        return departments;
    }

    private StackPane searchBox(String prompt) {
        search.setId("filter-words");
        search.getStyleClass().add("compact");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe((before, typed) -> change(now -> now.withWords(typed)));
        var icon = new FontIcon(BootstrapIcons.SEARCH);
        icon.setMouseTransparent(true);
        var box = new StackPane(search, icon);
        box.getStyleClass().add("search-box");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }

    private void change(UnaryOperator<PlanFilter> how) {
        filtered.filterProperty().set(how.apply(filtered.filterProperty().get()));
    }

    private void offer(@Nullable Plan plan) {
        PlanFilter filter = filtered.filterProperty().get();
        sections.offer(plan == null ? List.of() : sectionsOf(plan), filter.section());
        departments.offer(plan == null ? List.of() : departmentsOf(plan), filter.department());
    }

    private void show(PlanFilter filter) {
        if (!search.getText().equals(filter.words())) {
            search.setText(filter.words());
        }
        sections.show(filter.section());
        departments.show(filter.department());
    }

    private static List<Choice<SectionId>> sectionsOf(Plan plan) {
        return plan.sections().stream()
                .map(each -> new Choice<>(each.id(), Titles.of(each)))
                .toList();
    }

    private static List<Choice<DepartmentId>> departmentsOf(Plan plan) {
        var byPinyin = Pinyin.order();
        return plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .distinct()
                .sorted((a, b) -> byPinyin.compare(a.name(), b.name()))
                .map(each -> new Choice<>(each.id(), each.name()))
                .toList();
    }
}
