package org.duban.ui.intake;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line above the page that says what is the matter with a document and offers the answers; gone while all is well. */
public final class IntakeStrip extends VBox {

    private final IntakeModel model;
    private final Messages messages;
    private final Runnable chooseFile;
    private final ObservableValue<Intake> state;

    public IntakeStrip(IntakeModel model, Messages messages, Runnable chooseFile) {
        this.model = model;
        this.messages = messages;
        this.chooseFile = chooseFile;
        this.state = model.stateProperty();
        setId("intake-strip");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(state.map(now -> !(now instanceof Intake.Idle)));
        state.subscribe(this::show);
    }

    private void show(Intake intake) {
        getChildren().setAll(intake instanceof Intake.Idle ? new Region() : line(intake));
        lookupAll("#intake-year").forEach(Node::requestFocus);
    }

    private Node line(Intake intake) {
        Question question = Question.of(intake, model, messages, chooseFile);
        var title = new Label(question.title());
        title.getStyleClass().add("bold");
        var reason = new Label(question.reason());
        reason.setMinWidth(0);
        var waiting = new Label();
        waiting.getStyleClass().add("muted");
        waiting.setMinWidth(USE_PREF_SIZE);
        waiting.textProperty().bind(model.waitingCountProperty()
                .map(count -> count.intValue() == 0 ? "" : messages.text("intake.waiting", count.toString())));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, icon(question), title, reason, space, waiting);
        line.getChildren().addAll(question.controls());
        line.getStyleClass().addAll("strip", question.failure() ? "strip-danger" : "strip-accent");
        return line;
    }

    private static Node icon(Question question) {
        return new FontIcon(
                question.failure() ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.INFO_CIRCLE);
    }
}
