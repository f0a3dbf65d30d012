package org.duban.ui.shell;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped anywhere in the window. */
final class FileDrop {

    private final Consumer<Boolean> hovering;
    private final Consumer<List<File>> dropped;

    /**
     * @param hovering is told when files come over the window and when they leave
     */
    FileDrop(Consumer<Boolean> hovering, Consumer<List<File>> dropped) {
        this.hovering = hovering;
        this.dropped = dropped;
    }

    /** Lets files be dropped on the node; what is dragged within the window is none of its business. */
    void watch(Node node) {
        node.setOnDragOver(this::over);
        node.setOnDragExited(event -> hovering.accept(false));
        node.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hovering.accept(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        hovering.accept(false);
        if (event.getDragboard().hasFiles()) {
            dropped.accept(event.getDragboard().getFiles());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
