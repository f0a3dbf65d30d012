package org.duban.ui.document;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duban.domain.draft.Passage;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;

/** The document as a list of blocks, of which only those in view are laid out. */
public final class DocumentView extends ListView<Block> {

    private static final double FROM_TOP = 0.3;
    private static final int ATTEMPTS = 3;

    private final DocumentModel model;
    private final Consumer<Passage> pointed;

    /**
     * @param pointed is told which character was clicked, or the first one of the block that the keys went to
     */
    public DocumentView(DocumentModel model, Messages messages, Consumer<Passage> pointed) {
        this.model = model;
        this.pointed = pointed;
        setId("document");
        getStyleClass().add("document");
        setAccessibleText(messages.text("review.document"));
        setCellFactory(list -> new BlockCell(model, messages, pointed));
        ObservableValue<Boolean> shown = Nodes.shown(this);
        model.blocksProperty().when(shown).subscribe(blocks -> showBlocks());
        model.marksProperty().when(shown).subscribe(marks -> refresh());
        model.ownProperty().when(shown).subscribe(own -> refresh());
        model.selectionProperty().when(shown).subscribe(this::showSelection);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Brings the paragraph into view, if it is not there, and makes its block the one that keys go on from. */
    public void reveal(int paragraph) {
        model.blockOf(paragraph).ifPresent(position -> {
            getSelectionModel().clearAndSelect(position);
            if (!isInView(paragraph)) {
                bringNear(paragraph, position, ATTEMPTS);
            }
        });
    }

    /** Puts the paragraph a little below the upper edge: its block may be taller than the view. */
    private void bringNear(int paragraph, int position, int attempts) {
        scrollTo(position);
        applyCss();
        layout();
        Node flow = lookup(".virtual-flow");
        Optional<ParagraphText> text = shown(paragraph);
        if (flow instanceof VirtualFlow<?> scrolling && text.isPresent()) {
            scrolling.scrollPixels(top(text.get()) - getHeight() * FROM_TOP);
            layout();
        }
        if (attempts > 0 && !isInView(paragraph)) {
            Platform.runLater(() -> bringNear(paragraph, position, attempts - 1));
        }
    }

    private double top(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    private Optional<ParagraphText> shown(int paragraph) {
        return lookupAll(".document-words").stream()
                .filter(ParagraphText.class::isInstance)
                .map(ParagraphText.class::cast)
                .filter(each -> each.number() == paragraph)
                .findFirst();
    }

    /** The paragraph that keys work on: that of the selection, else the first of the chosen block. */
    public Optional<Integer> paragraph() {
        Selection selection = model.selectionProperty().get();
        Block block = getSelectionModel().getSelectedItem();
        if (selection != null && (block == null || block.paragraphs().anyMatch(each -> each == selection.paragraph()))) {
            return Optional.of(selection.paragraph());
        }
        return Optional.ofNullable(block).flatMap(each -> each.paragraphs().findFirst());
    }

    private boolean isInView(int paragraph) {
        return getSkin() instanceof ListViewSkin<?>
                && shown(paragraph)
                        .filter(text -> top(text) >= 0 && top(text) + text.getHeight() <= getHeight())
                        .isPresent();
    }

    private void showBlocks() {
        int chosen = getSelectionModel().getSelectedIndex();
        getItems().setAll(model.blocksProperty().get());
        if (chosen >= 0) {
            getSelectionModel().clearAndSelect(Math.min(chosen, getItems().size() - 1));
        }
    }

    private void showSelection(@Nullable Selection selection) {
        lookupAll(".document-words").stream()
                .filter(ParagraphText.class::isInstance)
                .map(ParagraphText.class::cast)
                .forEach(each -> each.showSelection(selection));
    }

    /** Keys that went to another block point at its first words. */
    private void pointAtChosen() {
        Block block = getSelectionModel().getSelectedItem();
        if (block != null) {
            block.paragraphs().findFirst().flatMap(model::paragraph).ifPresent(paragraph -> {
                if (!paragraph.text().isEmpty()) {
                    pointed.accept(new Passage(paragraph.place().paragraph(), 0, 1));
                }
            });
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            int by = event.getCode() == KeyCode.LEFT ? -1 : 1;
            paragraph().ifPresent(each -> model.moveCaret(each, by, event.isShiftDown()));
            event.consume();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            paragraph().ifPresent(model::selectAll);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && getSelectionModel().getSelectedItem() instanceof Block.Fold fold) {
            model.toggle(fold);
            event.consume();
        } else if (event.getCode().isNavigationKey()) {
            Platform.runLater(this::pointAtChosen);
        }
    }
}
