package org.duban.ui.plantree;

import javafx.scene.control.Button;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.filter.NoMatch;
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

    /** The plan has no rows; who may not add any waits for the office. */
    EmptyState noTasks(Runnable importPlan, Runnable addTask, boolean mayAdd) {
        if (!mayAdd) {
            return new EmptyState(
                    BootstrapIcons.LIST_NESTED, messages.text("tasks.empty"), messages.text("shell.wait-for-office"));
        }
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
        return new NoMatch(tree.filtered(), messages).of(plan);
    }
}
