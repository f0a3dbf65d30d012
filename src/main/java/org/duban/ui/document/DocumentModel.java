package org.duban.ui.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.Passage;
import org.duban.ui.task.Mark;
import org.jspecify.annotations.Nullable;

/** A document under review: what of it is shown, marked, selected. */
public final class DocumentModel {

    private final ReadOnlyObjectWrapper<List<Block>> blocks = new ReadOnlyObjectWrapper<>(this, "blocks", List.of());
    private final ObjectProperty<Map<Integer, List<Mark>>> marks = new SimpleObjectProperty<>(this, "marks", Map.of());
    private final ObjectProperty<Set<Integer>> own = new SimpleObjectProperty<>(this, "own", Set.of());
    private final ObjectProperty<@Nullable Selection> selection = new SimpleObjectProperty<>(this, "selection");
    private final Map<Integer, Integer> blockOf = new HashMap<>();
    private Blocks document = new Blocks(new DraftSource("", List.of(), List.of()));

    /** Shows another document, its repeated parts folded. */
    public void show(DraftSource source) {
        document = new Blocks(source);
        selection.set(null);
        own.set(Set.of());
        marks.set(Map.of());
        layOut();
    }

    /** What is shown, in the document's order. */
    public ReadOnlyObjectProperty<List<Block>> blocksProperty() {
        return blocks.getReadOnlyProperty();
    }

    /** The marks by paragraph, counted in its characters. */
    public ObjectProperty<Map<Integer, List<Mark>>> marksProperty() {
        return marks;
    }

    /** The paragraphs that the chosen task was read from. */
    public ObjectProperty<Set<Integer>> ownProperty() {
        return own;
    }

    /** The words being selected; null while none are. */
    public ObjectProperty<@Nullable Selection> selectionProperty() {
        return selection;
    }

    /** The words selected, if there are any. */
    public Optional<Passage> selected() {
        return Optional.ofNullable(selection.get()).flatMap(Selection::passage);
    }

    /** The paragraph of that number, if the document has it. */
    public Optional<DraftParagraph> paragraph(int number) {
        return Optional.ofNullable(document.paragraph(number));
    }

    /** The position among the blocks of the one that shows the paragraph; empty when there is none. */
    public Optional<Integer> blockOf(int paragraph) {
        return Optional.ofNullable(blockOf.get(paragraph));
    }

    /** Opens or closes a fold. */
    public void toggle(Block.Fold fold) {
        document.toggle(fold.first());
        layOut();
    }

    /**
     * Moves the end of the selection by so many characters, or all of it without drawing it longer; it begins at the
     * start of the paragraph.
     */
    public void moveCaret(int paragraph, int by, boolean select) {
        int length = paragraph(paragraph).map(each -> each.text().length()).orElse(0);
        Selection now = selection.get();
        Selection from = now == null || now.paragraph() != paragraph ? new Selection(paragraph, 0, 0) : now;
        int place = Math.clamp((long) from.caret() + by, 0, length);
        selection.set(select ? from.to(place) : new Selection(paragraph, place, place));
    }

    /** Selects the whole paragraph. */
    public void selectAll(int paragraph) {
        paragraph(paragraph).ifPresent(each -> selection.set(new Selection(paragraph, 0, each.text().length())));
    }

    private void layOut() {
        List<Block> shown = document.shown();
        blockOf.clear();
        for (int i = 0; i < shown.size(); i++) {
            int position = i;
            shown.get(i).paragraphs().forEach(number -> blockOf.putIfAbsent(number, position));
        }
        blocks.set(shown);
    }
}
