package org.duban.ui.document;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.Passage;
import org.duban.ui.task.Mark;
import org.duban.ui.task.MarkedText;
import org.jspecify.annotations.Nullable;

/** The words of a paragraph, or of a piece of one, with their marks; words can be selected with the mouse. */
final class ParagraphText extends StackPane {

    private static final String INDENT = "　　";
    private static final String CLAUSE_ENDS = "，。；：！？,;";

    private final DocumentModel model;
    private final DraftParagraph paragraph;
    private final int from;
    private final int to;
    /** How many characters stand before the paragraph's own. */
    private final int shift;

    private final MarkedText text;
    private final Consumer<Passage> pointed;

    ParagraphText(DocumentModel model, Block.Words piece, boolean indented, Consumer<Passage> pointed) {
        this.model = model;
        this.pointed = pointed;
        this.paragraph = piece.paragraph();
        this.from = piece.from();
        this.to = piece.to();
        this.shift = indented && from == 0 ? INDENT.length() : 0;
        String words = paragraph.text().substring(from, to);
        this.text = new MarkedText(shift == 0 ? words : INDENT + words, marks());
        getStyleClass().add("document-words");
        getChildren().add(text);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        showSelection(model.selectionProperty().get());
    }

    /** Shows what is selected of it. */
    void showSelection(@Nullable Selection selection) {
        if (selection == null || selection.paragraph() != number()) {
            text.select(-1, -1);
        } else {
            int first = Math.min(selection.anchor(), selection.caret());
            int end = Math.max(selection.anchor(), selection.caret());
            text.select(shown(first), shown(end));
        }
    }

    /** The number of the paragraph. */
    int number() {
        return paragraph.place().paragraph();
    }

    private int shown(int character) {
        return Math.clamp((long) character - from, 0, to - from) + shift;
    }

    private List<Mark> marks() {
        return model.marksProperty().get().getOrDefault(number(), List.of()).stream()
                .filter(mark -> mark.from() < to && mark.to() > from)
                .map(mark -> new Mark(shown(mark.from()), shown(mark.to()), mark.kind()))
                .toList();
    }

    private void pressed(MouseEvent event) {
        boolean inSelection = model.selected().filter(each -> each.paragraph() == number()).isPresent();
        if (event.getButton() == MouseButton.PRIMARY || !inSelection) {
            int place = place(event);
            model.selectionProperty().set(new Selection(number(), place, place));
        }
    }

    private void dragged(MouseEvent event) {
        Selection now = model.selectionProperty().get();
        if (event.getButton() == MouseButton.PRIMARY && now != null && now.paragraph() == number()) {
            model.selectionProperty().set(now.to(place(event)));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.selectionProperty().set(clause(place(event)));
        } else if (model.selected().isEmpty() && to > from) {
            int at = Math.clamp(text.characterAt(event.getX(), event.getY()) - shift, 0, to - from - 1) + from;
            pointed.accept(new Passage(number(), at, at + 1));
        }
    }

    private int place(MouseEvent event) {
        return Math.clamp((long) text.placeAt(event.getX(), event.getY()) - shift, 0, to - from) + from;
    }

    /** A double click selects the words between two punctuation marks. */
    private Selection clause(int place) {
        String words = paragraph.text();
        int first = place;
        while (first > 0 && CLAUSE_ENDS.indexOf(words.charAt(first - 1)) < 0) {
            first--;
        }
        int end = place;
        while (end < words.length() && CLAUSE_ENDS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return new Selection(number(), first, end);
    }
}
