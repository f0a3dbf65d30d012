package org.duban.intake.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Cell;
import org.duban.intake.text.ColumnKind;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TracedText;
import org.jspecify.annotations.Nullable;

/** One task as the rows of a table tell it, growing row by row. */
public final class TaskRows {

    private final @Nullable String number;
    private final Place place;
    private final List<TracedText> texts = new ArrayList<>();
    private final Map<Cell, ColumnKind> cells = new LinkedHashMap<>();

    TaskRows(@Nullable String number, Place place) {
        this.number = number;
        this.place = place;
    }

    /** As printed, without brackets and punctuation; null where none is printed. */
    public @Nullable String number() {
        return number;
    }

    /** The first paragraph of its text. */
    public Place place() {
        return place;
    }

    /** All its words, those of several rows joined. */
    public String text() {
        return traced().text();
    }

    /** All its words, with their places. */
    public TracedText traced() {
        return TracedText.join(texts);
    }

    /** Its cells of that kind, merged ones once, from above. */
    public List<Cell> cells(ColumnKind kind) {
        return cells.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey).toList();
    }

    /** Whether these are the words that it begins with. */
    boolean begins(TracedText words) {
        return !texts.isEmpty()
                && PlainText.withoutBlanks(texts.getFirst().text()).equals(PlainText.withoutBlanks(words.text()));
    }

    void addText(TracedText words) {
        if (!words.isEmpty()) {
            texts.add(words);
        }
    }

    /** Adds words to the last ones as if nothing stood between, since a cut of the table does. */
    void mend(TracedText words) {
        texts.addLast(TracedText.mend(List.of(texts.removeLast(), words)));
    }

    void addCell(ColumnKind kind, Cell cell) {
        if (!cell.isBlank()) {
            cells.putIfAbsent(cell, kind);
        }
    }
}
