package org.duban.ui.task;

import java.util.Objects;
import javafx.application.Platform;
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
        list.setCellFactory(view -> new ParagraphCell(task));
        source.of(task).ifPresent(own -> {
            list.getSelectionModel().select(own);
            list.scrollTo(own);
            Platform.runLater(() -> list.scrollTo(own));
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(PaneHead.source(messages.text("task.source-of", source.fileName()), messages, back), list);
    }

    private static final class ParagraphCell extends ListCell<SourceParagraph> {

        private static final double SCROLL_BAR = 14;

        private final TaskId task;
        private final Label number = Labels.whole("", "note", "subtle", "source-number");
        private final Label words = Labels.wrapped("");
        private final HBox row = new HBox(12, number, words);

        ParagraphCell(TaskId task) {
            this.task = task;
            row.setAlignment(Pos.TOP_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            setMinWidth(0);
            setPrefWidth(1);
        }

        @Override
        protected double computePrefHeight(double width) {
            double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + Math.ceil(row.prefHeight(inside)) + snappedBottomInset();
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
