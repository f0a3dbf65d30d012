package org.duban.ui.task;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;

/** A part of the pane: a bold heading, a count beside it, and what it says; a line below. */
final class DetailSection extends VBox {

    DetailSection(String title, String note, List<? extends Node> content) {
        this(new HBox(8, Labels.whole(title, "bold"), Labels.whole(note, "note", "muted")), content);
    }

    DetailSection(HBox heading, List<? extends Node> content) {
        heading.setAlignment(Pos.BASELINE_LEFT);
        heading.getStyleClass().add("detail-heading");
        getStyleClass().add("detail-section");
        getChildren().add(heading);
        getChildren().addAll(content);
    }
}
