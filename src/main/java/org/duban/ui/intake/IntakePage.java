package org.duban.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;

/** The page 导入 while no document is under review: the drop area, or the page for pasted words. */
public final class IntakePage extends StackPane {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;

    private final IntakeModel model;
    private final DropArea dropArea;
    private final PastePage paste;
    private final Node drop;

    /**
     * @param below what stands below the drop area
     */
    public IntakePage(IntakeModel model, Messages messages, Runnable chooseFile, Node below) {
        this.model = model;
        this.dropArea = new DropArea(model, messages, chooseFile);
        this.paste = new PastePage(model, messages);
        dropArea.setMaxSize(WIDTH, HEIGHT);
        dropArea.setMinHeight(HEIGHT);
        var column = new VBox(16, dropArea, below);
        column.setAlignment(Pos.CENTER);
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dropArea.setPrefSize(WIDTH, HEIGHT);
        drop = column;
        setId("intake-page");
        getStyleClass().add("intake-page");
        model.pastingProperty().subscribe(this::show);
    }

    /** Puts the focus where a person begins. */
    public void begin() {
        if (model.pastingProperty().get()) {
            paste.begin();
        } else {
            dropArea.focus();
        }
    }

    private void show(boolean pasting) {
        getChildren().setAll(pasting ? paste : drop);
        if (getScene() != null) {
            begin();
        }
    }
}
