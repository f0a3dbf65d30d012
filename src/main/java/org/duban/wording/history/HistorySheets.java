package org.duban.wording.history;

import java.util.List;
import java.util.stream.Collectors;
import org.duban.messages.Messages;
import org.duban.usecase.history.HistorySheet;
import org.duban.usecase.history.HistorySheet.Column;

/** Makes of entries a table in one language. */
public record HistorySheets(Messages messages) {

    /** The table of these entries, in their order. */
    public HistorySheet of(List<EntryText> entries) {
        List<Column> columns = List.of(
                column("number", 6),
                column("time", 10),
                column("who", 8),
                column("kind", 5),
                column("what", 22),
                column("about", 12),
                column("fields", 36));
        return new HistorySheet(messages.text("history.title"), columns, entries.stream().map(this::row).toList());
    }

    private Column column(String key, int wide) {
        return new Column(messages.text("history.column." + key), wide);
    }

    private List<String> row(EntryText text) {
        return List.of(
                Long.toString(text.entry().number()),
                text.time(),
                text.who(),
                messages.text("history.kind." + text.entry().kind()),
                text.what(),
                text.about(),
                text.fields().stream().map(this::field).collect(Collectors.joining("\n")));
    }

    private String field(FieldWords field) {
        return messages.text("history.from-to", field.name(), orNothing(field.before()), orNothing(field.after()));
    }

    private String orNothing(String words) {
        return words.isEmpty() ? messages.text("history.nothing") : words;
    }
}
