package org.duban.ui.task;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;

/** The words of the document that the plan was read from, paragraph by paragraph, opened at a task's own. */
final class SourceView extends VBox {

    SourceView(Source source, TaskId task, Messages messages, Runnable back) {
        var list = new ListView<SourceParagraph>();
        list.setId("source");
        list.getStyleClass().add("source-list");
        list.getItems().setAll(source.paragraphs());
        list.setCellFactory(view -> new ParagraphCell(view, task));
        source.of(task).ifPresent(own -> {
            list.getSelectionModel().select(own);
            list.scrollTo(Math.max(0, source.paragraphs().indexOf(own) - 2));
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(PaneHead.source(messages.text("task.source-of", source.fileName()), messages, back), list);
    }

    private static final class ParagraphCell extends ListCell<SourceParagraph> {

        private final TaskId task;
        private final Label number = Labels.whole("", "note", "subtle", "source-number");
        private final Label words = Labels.wrapped("");
        private final HBox row = new HBox(12, number, words);

        ParagraphCell(ListView<SourceParagraph> list, TaskId task) {
            this.task = task;
            row.setAlignment(Pos.TOP_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            prefWidthProperty().bind(list.widthProperty().subtract(24));
            setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable SourceParagraph paragraph, boolean empty) {
            super.updateItem(paragraph, empty);
            getStyleClass().remove("own");
            if (empty || paragraph == null) {
                setGraphic(null);
                return;
            }
            number.setText(Integer.toString(paragraph.number()));
            words.setText(paragraph.text());
            setGraphic(row);
            if (Objects.equals(paragraph.task(), task)) {
                getStyleClass().add("own");
            }
        }
    }
}
