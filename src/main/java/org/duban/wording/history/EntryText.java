package org.duban.wording.history;

import java.util.List;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryOutline;
import org.duban.usecase.history.HistoryOutline.Field;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the 操作记录 as it is read.
 *
 * @param time  when, to the minute
 * @param what  what was done
 * @param about what it was done to
 */
public record EntryText(HistoryEntry entry, String time, String what, String about, List<FieldWords> fields) {

    public EntryText {
        fields = List.copyOf(fields);
    }

    /** Who did it. */
    public String who() {
        return entry.who();
    }

    /** The same for other programs. */
    public HistoryOutline.Entry outline() {
        return new HistoryOutline.Entry(
                entry.number(),
                entry.when(),
                entry.who(),
                entry.kind(),
                what,
                about,
                fields.stream().map(each -> new Field(each.name(), some(each.before()), some(each.after()))).toList());
    }

    private static @Nullable String some(String words) {
        return words.isEmpty() ? null : words;
    }
}
