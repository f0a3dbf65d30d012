package org.duban.wording.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.search.Query;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryNames;
import org.duban.usecase.history.SearchHistory.Reading;
import org.jspecify.annotations.Nullable;

/** Reads entries of the 操作记录 in one language, those in which some words stand, by their characters or pinyin. */
public final class EntryTexts implements Reading<EntryText> {

    private final Messages messages;
    private final DateTimeFormatter times;
    private final Pinyin pinyin;
    private final Query query;
    private final String words;

    /**
     * @param zone  in which times are said
     * @param words what must stand in an entry; blank wants all
     */
    public EntryTexts(Messages messages, ZoneId zone, Pinyin pinyin, String words) {
        this.messages = messages;
        this.times = DateTimeFormatter.ofPattern(messages.text("history.time"), messages.locale()).withZone(zone);
        this.pinyin = pinyin;
        this.query = new Query(words);
        this.words = words.strip();
    }

    @Override
    public @Nullable EntryText of(HistoryEntry entry, HistoryNames names) {
        var says = new EntryWords(messages, names);
        List<FieldWords> fields = new EntryFields(messages, names).of(entry);
        var text = new EntryText(entry, times.format(entry.when()), says.what(entry), says.about(entry), fields);
        return query.isEmpty() || isNamed(text) || isIn(fields) ? text : null;
    }

    private boolean isNamed(EntryText text) {
        return Stream.of(text.what(), text.about(), text.who()).anyMatch(this::isFound);
    }

    /** Long texts are searched by their characters alone. */
    private boolean isIn(List<FieldWords> fields) {
        return fields.stream().anyMatch(each -> each.before().contains(words) || each.after().contains(words));
    }

    private boolean isFound(String text) {
        return !text.isEmpty() && query.in(pinyin.index(text)).isPresent();
    }
}
