package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duban.domain.change.Deed;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.history.HistoryEntry;
import org.duban.usecase.history.HistoryFilter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Finds entries of the history, the newest first. */
record HistorySearch(DSLContext sql, ChangeJson json, HistoryFilter filter) {

    static final String COMBINED = "combined";

    /** At most so many entries with a smaller number. */
    List<HistoryEntry> before(long number, int most) {
        var found = new ArrayList<HistoryEntry>();
        long before = number;
        for (List<HistoryRecord> some = rows(before, most); !some.isEmpty() && found.size() < most; some = rows(before, most)) {
            some.stream().map(this::entry).filter(this::isWanted).limit(most - found.size()).forEach(found::add);
            before = some.getLast().getEntryNo();
        }
        return found;
    }

    static List<String> people(DSLContext sql) {
        return sql.selectDistinct(HISTORY.DONE_BY).from(HISTORY).orderBy(HISTORY.DONE_BY).fetch(HISTORY.DONE_BY);
    }

    private List<HistoryRecord> rows(long before, int most) {
        return sql.selectFrom(HISTORY)
                .where(HISTORY.ENTRY_NO.lt(before), who(), from(), until(), plan(), kinds(), about())
                .orderBy(HISTORY.ENTRY_NO.desc())
                .limit(most)
                .fetch();
    }

    private HistoryEntry entry(HistoryRecord row) {
        return new HistoryEntry(
                row.getEntryNo(), row.getHappenedAt().toInstant(), row.getDoneBy(), deed(row));
    }

    private @Nullable Deed deed(HistoryRecord row) {
        try {
            return json.read(row.getChangeJson());
        } catch (JacksonException | IllegalArgumentException altered) {
            return null;
        }
    }

    /** The store only guesses what several changes in one are mainly about. */
    private boolean isWanted(HistoryEntry entry) {
        return filter.kinds().isEmpty() || filter.kinds().contains(entry.kind());
    }

    private Condition who() {
        return filter.who() == null ? noCondition() : HISTORY.DONE_BY.eq(filter.who());
    }

    private Condition from() {
        return filter.from() == null ? noCondition() : HISTORY.HAPPENED_AT.ge(utc(filter.from()));
    }

    private Condition until() {
        return filter.until() == null ? noCondition() : HISTORY.HAPPENED_AT.lt(utc(filter.until()));
    }

    private Condition kinds() {
        if (filter.kinds().isEmpty()) {
            return noCondition();
        }
        List<String> names = filter.kinds().stream().flatMap(kind -> ChangeJson.kinds(kind).stream()).toList();
        Condition within = or(names.stream().map(name -> names('"' + name + '"')).toList());
        return HISTORY.KIND.in(names).or(HISTORY.KIND.eq(COMBINED).and(within));
    }

    private Condition plan() {
        return filter.plan() == null ? noCondition() : HISTORY.PLAN_ID.eq(filter.plan().value());
    }

    /** An id stands in the change wherever the change is about it. */
    private Condition about() {
        return filter.about() == null ? noCondition() : names(filter.about().toString());
    }

    private static Condition names(String words) {
        return HISTORY.CHANGE_JSON.contains(words);
    }

    private static OffsetDateTime utc(Instant when) {
        return when.atOffset(ZoneOffset.UTC);
    }
}
