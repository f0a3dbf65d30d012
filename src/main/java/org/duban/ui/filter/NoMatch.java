package org.duban.ui.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.control.Chip;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.task.Titles;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What stands where the filter lets nothing through; each of its conditions can be taken back. */
public final class NoMatch {

    private final FilteredPlan filtered;
    private final Messages messages;

    public NoMatch(FilteredPlan filtered, Messages messages) {
        this.filtered = filtered;
        this.messages = messages;
    }

    /** For the plan that is open, under the filter of now. */
    public EmptyState of(Plan plan) {
        var actions = new ArrayList<Node>(chips(plan, filtered.filterProperty().get()));
        actions.add(clearButton());
        String why = messages.text("tasks.no-match-why", plan.tasks().count());
        return new EmptyState(
                BootstrapIcons.FUNNEL, messages.text("tasks.no-match"), why, actions.toArray(Node[]::new));
    }

    private List<Node> chips(Plan plan, PlanFilter filter) {
        var chips = new ArrayList<Node>();
        if (!filter.words().isBlank()) {
            chips.add(chip("tasks.chip.words", filter.words().strip(), filter.withWords("")));
        }
        plan.sections().stream()
                .filter(each -> each.id().equals(filter.section()))
                .forEach(each -> chips.add(chip("tasks.chip.section", Titles.of(each), filter.withSection(null))));
        if (filter.department() != null) {
            chips.add(chip("tasks.chip.department", name(plan, filter), filter.withDepartment(null)));
        }
        filter.lights().stream()
                .sorted()
                .forEach(each -> chips.add(chip(
                        "tasks.chip.light", messages.text("light." + each), filter.withLights(without(filter.lights(), each)))));
        return chips;
    }

    private Chip chip(String key, String value, PlanFilter without) {
        return new Chip(messages.text(key, value), () -> filtered.filterProperty().set(without));
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
        clear.setOnAction(event -> filtered.filterProperty().set(PlanFilter.NONE));
        return clear;
    }

    private static String name(Plan plan, PlanFilter filter) {
        return plan.tasks()
                .flatMap(task -> task.assignments().stream())
                .map(Assignment::department)
                .filter(each -> Objects.equals(each.id(), filter.department()))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }
}
