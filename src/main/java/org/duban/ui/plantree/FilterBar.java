package org.duban.ui.plantree;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.SectionId;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilterChoice;
import org.duban.ui.filter.FilterChoice.Choice;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.task.Titles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field, 全部方面, 全部科室, the lights, and 全部展开/收起. */
final class FilterBar extends HBox {

    private static final double SEARCH = 200;
    private static final double NARROW_SEARCH = 120;

    private final PlanTree tree;
    private final TextField search = new TextField();
    private final FilterChoice<SectionId> sections;
    private final FilterChoice<DepartmentId> departments;

    FilterBar(TasksModel model, Messages messages) {
        this.tree = model.tree();
        sections = new FilterChoice<>(
                "filter-section", messages.text("tasks.any-section"), id -> change(now -> now.withSection(id)));
        departments = new FilterChoice<>(
                "filter-department", messages.text("tasks.any-department"), id -> change(now -> now.withDepartment(id)));
        var expand = new IconButton(BootstrapIcons.CHEVRON_EXPAND, messages.text("tasks.expand"), tree::stepExpansion);
        expand.setId("expand-all");
        expand.getStyleClass().addAll("flat", "compact");
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(searchBox(messages.text("tasks.search")), sections, departments, new LightToggles(tree.filtered(), messages), Labels.gap(), expand);
        model.editing().workspace().planProperty().when(Nodes.shown(this)).subscribe(this::offer);
        tree.filterProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    TextField search() {
        return search;
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
        box.setMinWidth(NARROW_SEARCH);
        box.setPrefWidth(SEARCH);
        box.setMaxWidth(SEARCH);
        box.getStyleClass().add("search-box");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }

    private void change(UnaryOperator<PlanFilter> how) {
        tree.filterProperty().set(how.apply(tree.filterProperty().get()));
    }

    private void offer(@Nullable Plan plan) {
        PlanFilter filter = tree.filterProperty().get();
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
