package org.duban.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.domain.review.Review;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The document's name, and what its marks mean. */
final class DocumentHead extends HBox {

    private final Label name = Labels.of("");

    DocumentHead(ReviewModel model, Messages messages) {
        super(8);
        name.setId("document-name");
        var legend = new HBox(12);
        legend.getStyleClass().add("legend");
        for (String kind : new String[] {"deadline", "target", "department", "doubt"}) {
            legend.getChildren().add(Labels.whole(messages.text("review.legend." + kind), "note", "legend-" + kind));
        }
        legend.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("document-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FontIcon(BootstrapIcons.FILE_EARMARK_TEXT), name, Labels.gap(), legend);
        model.reviewProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(@Nullable Review review) {
        name.setText(review == null ? "" : review.content().read().fileName());
    }
}
