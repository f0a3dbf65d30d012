package org.duban.ui.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where forms that came back are dropped, whatever became of them; a click asks for them. */
final class DropPlace extends VBox {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("dropping");

    private final Consumer<List<Path>> dropped;
    private final Button button = new Button();

    DropPlace(Messages messages, Runnable choose, Consumer<List<Path>> dropped) {
        this.dropped = dropped;
        var words = new VBox(
                Labels.of(messages.text("forms.drop-here")), Labels.of(messages.text("forms.drop-many"), "note", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(12, new FontIcon(BootstrapIcons.UPLOAD), words);
        content.setAlignment(Pos.CENTER_LEFT);
        button.setId("forms-drop");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(messages.text("forms.drop-here"));
        button.getStyleClass().addAll("flat", "forms-drop");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> choose.run());
        button.setOnDragOver(this::over);
        button.setOnDragExited(event -> button.pseudoClassStateChanged(HOVERED, false));
        button.setOnDragDropped(this::drop);
        getStyleClass().add("forms-drop-place");
        getChildren().add(button);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            button.pseudoClassStateChanged(HOVERED, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            dropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
