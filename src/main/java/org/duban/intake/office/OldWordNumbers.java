package org.duban.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** Prints the automatic numbers of a .doc. */
final class OldWordNumbers {

    /** What programs of before the lists of Word 97 wrote. */
    private static final int NO_LIST = 2047;

    private static final int FLAGS_AT = 5;
    private static final int NO_RESTART = 0x08;
    private static final int NOTHING_FOLLOWS = 2;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<WordList>> lists = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();

    /** @param tables none where the file has no lists */
    OldWordNumbers(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** What Word prints in front of the next paragraph; empty where no list numbers it. */
    String next(int list, int level) {
        if (tables == null || list <= 0 || list >= NO_LIST || level < 0 || level >= ListLevel.COUNT) {
            return "";
        }
        return lists.computeIfAbsent(list, id -> list(tables, id)).map(found -> numbers.next(found, level)).orElse("");
    }

    private static Optional<WordList> list(ListTables tables, int id) {
        try {
            LFO list = tables.getLfo(id);
            return Optional.ofNullable(tables.getListData(list.getLsid())).map(shape -> list(tables, id, shape));
        } catch (NoSuchElementException unknown) {
            return Optional.empty();
        }
    }

    private static WordList list(ListTables tables, int id, ListData shape) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int i = 0; i < shape.numLevels(); i++) {
            levels.put(i, level(shape.getLevels()[i]));
        }
        Set<Integer> restarted = new HashSet<>();
        ListFormatOverrideLevel[] changes = tables.getLfoData(id).getRgLfoLvl();
        for (ListFormatOverrideLevel change : changes == null ? new ListFormatOverrideLevel[0] : changes) {
            int number = change.getLevelNum();
            if (change.isFormatting()) {
                levels.put(number, level(change.getLevel()));
            } else if (change.isStartAt()) {
                levels.computeIfPresent(number, (same, level) -> level.from(change.getIStartAt()));
            }
            if (change.isStartAt()) {
                restarted.add(number);
            }
        }
        return new WordList(shape.getLsid(), id, ListLevel.all(levels), restarted);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        boolean counts = (level.toByteArray()[FLAGS_AT] & NO_RESTART) != 0;
        return new ListLevel(
                level.getStartAt(),
                NumberForms.named(level.getNumberFormat() & 0xFF),
                level.getNumberText() == null ? "" : level.getNumberText(),
                counts ? level.getRestart() : ListLevel.COUNT,
                level.isLegalNumbering(),
                level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS ? "" : ListLevel.BLANK);
    }
}
