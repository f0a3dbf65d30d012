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

/** A line above the page that says why a document was refused and how to go on; gone while all is well. */
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
        visibleProperty().bind(state.map(Intake.Refused.class::isInstance));
        state.subscribe(this::show);
    }

    private void show(Intake intake) {
        getChildren().setAll(intake instanceof Intake.Refused refused ? line(refused) : new Region());
    }

    private Node line(Intake.Refused refused) {
        Question question = Question.of(refused, model, messages, chooseFile);
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
        var line = new HBox(8, new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE), title, reason, space, waiting);
        line.getChildren().addAll(question.controls());
        line.getStyleClass().addAll("strip", "strip-danger");
        return line;
    }
}
