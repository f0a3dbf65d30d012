package org.duban.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** A page of 设置 that is read from above: its title, then its blocks in one column that scrolls. */
public final class FormPage extends ScrollPane {

    private static final double WIDTH = 640;

    /**
     * @param blocks below the title, 16 apart
     */
    public FormPage(String id, String title, Node... blocks) {
        var column = new VBox(16, Labels.whole(title, "page-title"));
        column.getChildren().addAll(blocks);
        column.getStyleClass().add("form-page");
        column.setMaxWidth(WIDTH);
        setId(id);
        setContent(column);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("plain-scroll");
    }
}
