package org.duban.ui.shell;

import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.review.Review;
import org.duban.messages.Messages;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.PlanSummary;
import org.jspecify.annotations.Nullable;

/** The plans by their years, the open one marked; the last entry deletes the open one. */
final class YearMenu extends MenuButton {

    private final ShellModel model;
    private final Workspace workspace;
    private final Messages messages;
    private final Label year = new Label();
    private final Label rest = new Label();

    YearMenu(ShellModel model, Workspace workspace, Messages messages) {
        this.model = model;
        this.workspace = workspace;
        this.messages = messages;
        setId("year-menu");
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(320);
        year.getStyleClass().add("bold");
        var words = new HBox(6, year, rest);
        words.setAlignment(Pos.CENTER_LEFT);
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        workspace.plans().addListener((ListChangeListener<PlanSummary>) change -> fill());
        workspace.planProperty().subscribe(plan -> fill());
        model.review().reviewProperty().subscribe(review -> fill());
        model.screenProperty().subscribe(screen -> fill());
    }

    private void fill() {
        Plan open = workspace.planProperty().get();
        Map<PlanId, String> labels = PlanLabels.of(workspace.plans(), messages);
        showButton(open, labels);
        getItems().clear();
        for (PlanSummary plan : workspace.plans()) {
            getItems().add(entry(plan, labels.getOrDefault(plan.id(), ""), open));
        }
        if (open != null && workspace.account().isOffice()) {
            var delete = new MenuItem(messages.text(
                    "shell.delete-plan", Integer.toString(open.heading().year())));
            delete.setId("delete-plan");
            delete.setOnAction(event -> model.removal().ask());
            getItems().addAll(new SeparatorMenuItem(), delete);
        }
    }

    private void showButton(@Nullable Plan open, Map<PlanId, String> labels) {
        Review review = model.review().reviewProperty().get();
        if (review != null && model.isReviewing()) {
            showNewPlan(review.heading().year());
            return;
        }
        setDisable(workspace.plans().isEmpty());
        String label = open == null ? "" : labels.getOrDefault(open.id(), "");
        year.setText(label.isEmpty() ? messages.text("shell.no-plan") : label);
        rest.setText(label.isEmpty() ? "" : messages.text("shell.key-tasks"));
        year.getStyleClass().remove("bold");
        if (!label.isEmpty()) {
            year.getStyleClass().add("bold");
        }
    }

    private void showNewPlan(@Nullable Integer named) {
        year.setText(named == null ? "" : messages.text("shell.plan", named.toString()));
        rest.setText(messages.text("review.new-plan"));
        setDisable(workspace.plans().isEmpty());
    }

    private MenuItem entry(PlanSummary plan, String label, @Nullable Plan open) {
        var entry = new RadioMenuItem(messages.text("shell.plan-entry", label, Integer.toString(plan.tasks())));
        entry.setSelected(open != null && open.id().equals(plan.id()));
        entry.setOnAction(event -> model.open(plan.id()));
        return entry;
    }
}
