package org.duban.ui.intake;

import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;

/** The page 导入 while no document is under review: the drop area, or the page for pasted words. */
public final class IntakePage extends StackPane {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;

    private final IntakeModel model;
    private final DropArea dropArea;
    private final PastePage paste;

    public IntakePage(IntakeModel model, Messages messages, Runnable chooseFile) {
        this.model = model;
        this.dropArea = new DropArea(model, messages, chooseFile);
        this.paste = new PastePage(model, messages);
        dropArea.setMaxSize(WIDTH, HEIGHT);
        dropArea.setMinHeight(HEIGHT);
        dropArea.setPrefSize(WIDTH, HEIGHT);
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
        getChildren().setAll(pasting ? paste : dropArea);
        if (getScene() != null) {
            begin();
        }
    }
}
