package org.duban.ui.timeline;

import javafx.scene.control.Button;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.filter.NoMatch;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the rows where there are none: no task, no deadline, or none that the filter lets through. */
final class EmptyTimeline {

    private final TimelineModel model;
    private final Messages messages;

    EmptyTimeline(TimelineModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /**
     * The state of now, or null where there are rows to be shown.
     *
     * @param importPlan asks for a file with a plan and reads it
     * @param addDeadlines goes where deadlines are written
     */
    @Nullable EmptyState now(Runnable importPlan, Runnable addDeadlines) {
        Plan plan = model.planProperty().get();
        if (plan == null || plan.tasks().findAny().isEmpty()) {
            return noTasks(importPlan);
        }
        if (model.isWithoutDeadlines() && !model.wholeYearProperty().get()) {
            return noDeadlines(plan, addDeadlines);
        }
        if (!model.rowsProperty().get().isEmpty()) {
            return null;
        }
        boolean nothingFound = model.filtered().shownProperty().get().isEmpty();
        return nothingFound ? new NoMatch(model.filtered(), messages).of(plan) : allDone();
    }

    private EmptyState noTasks(Runnable importPlan) {
        if (!model.isOfOffice()) {
            return state("tasks.empty", messages.text("shell.wait-for-office"));
        }
        var read = button("empty-import", "tasks.import", importPlan);
        read.setGraphic(new FontIcon(BootstrapIcons.DOWNLOAD));
        read.getStyleClass().add("accent");
        return state("tasks.empty", messages.text("timeline.empty-why"), read);
    }

    private EmptyState noDeadlines(Plan plan, Runnable addDeadlines) {
        var add = button("empty-add-deadlines", "timeline.add-deadlines", addDeadlines);
        add.getStyleClass().add("accent");
        var show = button("empty-whole-year", "timeline.show-whole-year", () -> model.wholeYearProperty().set(true));
        String why = messages.text("timeline.no-deadlines-why", plan.tasks().count());
        return state("timeline.no-deadlines", why, model.isOfOffice() ? new Button[] {add, show} : new Button[] {show});
    }

    private EmptyState allDone() {
        var show = button("empty-show-done", "timeline.show-done", () -> model.showDoneProperty().set(true));
        return state("timeline.all-done", messages.text("timeline.all-done-why"), show);
    }

    private EmptyState state(String sentence, String why, Button... actions) {
        return new EmptyState(BootstrapIcons.BAR_CHART_STEPS, messages.text(sentence), why, actions);
    }

    private Button button(String id, String words, Runnable action) {
        var button = new Button(messages.text(words));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
