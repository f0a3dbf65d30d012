package org.duban.ui.plantree;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Chip;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.task.Titles;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the table when it has no rows: no task at all, or none that the filter lets through. */
final class EmptyTree {

    private final PlanTree tree;
    private final Messages messages;

    EmptyTree(PlanTree tree, Messages messages) {
        this.tree = tree;
        this.messages = messages;
    }

    /** The plan has no rows. */
    EmptyState noTasks(Runnable importPlan, Runnable addTask) {
        var read = new Button(messages.text("tasks.import"), new FontIcon(BootstrapIcons.DOWNLOAD));
        read.setId("empty-import");
        read.getStyleClass().add("accent");
        read.setOnAction(event -> importPlan.run());
        var add = new Button(messages.text("tasks.add"));
        add.setId("empty-add");
        add.setOnAction(event -> addTask.run());
        return new EmptyState(
                BootstrapIcons.LIST_NESTED, messages.text("tasks.empty"), messages.text("tasks.empty-why"), read, add);
    }

    /** The filter lets nothing through; each condition can be taken back. */
    EmptyState noMatch(Plan plan) {
        PlanFilter filter = tree.filterProperty().get();
        var actions = new ArrayList<Node>();
        if (!filter.words().isBlank()) {
            actions.add(chip("tasks.chip.words", filter.words().strip(), filter.withWords("")));
        }
        plan.sections().stream()
                .filter(each -> each.id().equals(filter.section()))
                .forEach(each -> actions.add(chip("tasks.chip.section", Titles.of(each), filter.withSection(null))));
        if (filter.department() != null) {
            actions.add(chip("tasks.chip.department", name(plan, filter), filter.withDepartment(null)));
        }
        filter.lights().stream().sorted().forEach(each -> actions.add(chip(
                "tasks.chip.light", messages.text("light." + each), filter.withLights(without(filter.lights(), each)))));
        actions.add(clearButton());
        String why = messages.text("tasks.no-match-why", plan.tasks().count());
        return new EmptyState(
                BootstrapIcons.FUNNEL, messages.text("tasks.no-match"), why, actions.toArray(Node[]::new));
    }

    private Chip chip(String key, String value, PlanFilter without) {
        return new Chip(messages.text(key, value), () -> tree.filterProperty().set(without));
    }

    private static Set<TrafficLight> without(Set<TrafficLight> lights, TrafficLight light) {
        return lights.stream().filter(each -> each != light).collect(Collectors.toSet());
    }

    private Button clearButton() {
        var content = new HBox(6, Labels.whole(messages.text("tasks.clear-filter")), new KeyCap("Esc"));
        content.setAlignment(Pos.CENTER);
        var clear = new Button(null, content);
        clear.setId("clear-filter");
        clear.setAccessibleText(messages.text("tasks.clear-filter"));
        clear.setOnAction(event -> tree.filterProperty().set(PlanFilter.NONE));
        return clear;
    }

    private static String name(Plan plan, PlanFilter filter) {
        return plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(each -> each.department())
                .filter(each -> Objects.equals(each.id(), filter.department()))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }
}
