package org.duban.ui.shell;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.screen.Screen;
import org.duban.ui.workspace.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screens down the left side; those that need no plan stand at its foot. */
final class Rail extends VBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    Rail(ShellModel model, Workspace workspace, List<Screen> screens, Messages messages) {
        getStyleClass().add("rail");
        screens.stream().filter(Screen::needsPlan).forEach(screen -> add(screen, model, workspace));
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        screens.stream()
                .filter(screen -> !screen.needsPlan())
                .forEach(screen ->
                        add(screen, model, workspace).setTooltip(new Tooltip(messages.text("shell." + screen.id() + "-tip"))));
    }

    private Button add(Screen screen, ShellModel model, Workspace workspace) {
        Button entry = entry(screen, () -> model.show(screen.id()));
        if (screen.needsPlan()) {
            entry.disableProperty().bind(workspace.planProperty().isNull());
        }
        workspace.planProperty().subscribe(plan -> mark(entry, screen, model, workspace));
        model.screenProperty().subscribe(shown -> mark(entry, screen, model, workspace));
        getChildren().add(entry);
        return entry;
    }

    private static void mark(Button entry, Screen screen, ShellModel model, Workspace workspace) {
        boolean there = workspace.planProperty().get() != null || !screen.needsPlan();
        entry.pseudoClassStateChanged(SHOWN, there && screen.id().equals(model.screenProperty().get()));
    }

    private static Button entry(Screen screen, Runnable action) {
        var entry = new Button(screen.title(), new StackPane(new FontIcon(screen.icon()), badge(screen)));
        entry.setId("rail-" + screen.id());
        entry.setContentDisplay(ContentDisplay.TOP);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.getStyleClass().setAll("rail-entry");
        entry.setOnAction(event -> action.run());
        return entry;
    }

    private static Label badge(Screen screen) {
        Label badge = Labels.whole("", "rail-badge");
        badge.setId("badge-" + screen.id());
        badge.setManaged(false);
        ObservableValue<Integer> waiting = screen.waiting();
        waiting.when(Nodes.shown(badge)).subscribe(count -> {
            badge.setVisible(count != null && count > 0);
            badge.setText(String.valueOf(count));
            Platform.runLater(() -> place(badge));
        });
        return badge;
    }

    /** Its size is known only once the whole window has its looks. */
    private static void place(Label badge) {
        badge.applyCss();
        badge.autosize();
        badge.relocate(16, -6);
    }
}
