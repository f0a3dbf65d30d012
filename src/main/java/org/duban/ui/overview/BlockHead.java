package org.duban.ui.overview;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.duban.ui.control.Labels;

/** The head of a block: its title, a note beside it, a link or a legend at the right. */
final class BlockHead extends HBox {

    private final Label title;
    private final Label note = Labels.of("", "note", "muted");

    BlockHead(String id, String title, Node... right) {
        this.title = Labels.whole(title, "block-title");
        this.title.setId(id + "-title");
        note.setId(id + "-note");
        getStyleClass().add("panel-head");
        getChildren().addAll(this.title, note, Labels.gap());
        getChildren().addAll(right);
    }

    void setTitle(String words) {
        title.setText(words);
    }

    void setNote(String words) {
        note.setText(words);
    }

    /** A link as it stands in heads and rows. */
    static Hyperlink link(String id, String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("note");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
