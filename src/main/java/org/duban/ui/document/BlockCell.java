package org.duban.ui.document;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftParagraph.Part;
import org.duban.domain.draft.Passage;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A block on its stretch of paper, with the paragraph's number in the margin. */
final class BlockCell extends ListCell<Block> {

    private static final double SCROLL_BAR = 8;
    private static final int TITLE = 40;

    private final DocumentModel model;
    private final Messages messages;
    private final Consumer<Passage> pointed;
    private final Label number = Labels.whole("", "note", "subtle", "margin-number");
    private final StackPane content = new StackPane();
    private final HBox paper = new HBox(number, content);

    BlockCell(DocumentModel model, Messages messages, Consumer<Passage> pointed) {
        this.model = model;
        this.messages = messages;
        this.pointed = pointed;
        paper.getStyleClass().add("paper");
        paper.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
        content.setAlignment(Pos.TOP_LEFT);
        getStyleClass().add("document-block");
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getItem() == null) {
            return 0;
        }
        applyCss();
        double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(paper.prefHeight(inside)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Block block, boolean empty) {
        super.updateItem(block, empty);
        number.setText("");
        paper.getStyleClass().removeAll("paper-top", "paper-end");
        if (empty || block == null) {
            setGraphic(null);
            return;
        }
        content.getChildren().setAll(node(block));
        style("paper-top", getIndex() == 0);
        style("paper-end", getIndex() == getListView().getItems().size() - 1);
        setGraphic(paper);
    }

    private void style(String styleClass, boolean on) {
        if (on) {
            paper.getStyleClass().add(styleClass);
        }
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Words words -> words(words);
            case Block.Rows rows -> new RowsNode(model, rows, pointed);
            case Block.Fold fold -> fold(fold);
        };
    }

    private Node words(Block.Words words) {
        DraftParagraph paragraph = words.paragraph();
        Part part = paragraph.part();
        boolean title = (part == Part.HEADING && isShort(paragraph.text())) || part == Part.SECTION;
        boolean indented = !title;
        var text = new ParagraphText(model, words, indented, pointed);
        var holder = new VBox(text);
        holder.getStyleClass().addAll("document-paragraph", "part-" + part.name().toLowerCase(Locale.ROOT));
        if (title) {
            holder.getStyleClass().add(part == Part.SECTION ? "section-line" : "title-line");
        }
        if (model.ownProperty().get().contains(paragraph.place().paragraph())) {
            holder.getStyleClass().add("own");
        }
        if (words.from() == 0) {
            number.setText(Integer.toString(paragraph.place().paragraph()));
        }
        return holder;
    }

    private static boolean isShort(String text) {
        return text.length() <= TITLE && !text.endsWith("。") && !text.endsWith("：");
    }

    private Node fold(Block.Fold fold) {
        var icon = new FontIcon(fold.open() ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT);
        var words = new Label(messages.text("review.folded", fold.first(), fold.last()), icon);
        words.getStyleClass().addAll("muted", "fold");
        words.setId("fold-" + fold.first());
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.toggle(fold);
            }
        });
        var holder = new VBox(words);
        holder.getStyleClass().add("fold-line");
        return holder;
    }
}
