package org.duban.intake.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.duban.intake.office.FormCell;
import org.duban.intake.office.FormTab;
import org.duban.usecase.form.CellPlace;

/**
 * A sheet whose columns are known by the words of their header, wherever they stand now.
 *
 * @param header the row of the header
 */
record Headed<C extends Enum<C>>(FormTab tab, int header, Map<C, Integer> columns) {

    /** Longer words are no header. */
    private static final int LONGEST = 40;

    private static final Pattern UNIT = Pattern.compile("\\(.*\\)$");

    /** The first sheet with a row that has the headers of all these columns. */
    static <C extends Enum<C>> Optional<Headed<C>> find(
            List<FormTab> tabs, Class<C> kind, Function<C, String> words, List<C> needed) {
        for (FormTab tab : tabs) {
            for (int row : tab.rows().keySet()) {
                var headed = new Headed<>(tab, row, columns(tab, row, kind, words));
                if (headed.columns.keySet().containsAll(needed)) {
                    return Optional.of(headed);
                }
            }
        }
        return Optional.empty();
    }

    private static <C extends Enum<C>> Map<C, Integer> columns(
            FormTab tab, int row, Class<C> kind, Function<C, String> words) {
        var columns = new EnumMap<C, Integer>(kind);
        tab.rows().getOrDefault(row, new TreeMap<>()).forEach((at, cell) -> {
            String header = cell.words().length() > LONGEST ? "" : UNIT.matcher(TypedValue.folded(cell.words())).replaceFirst("");
            for (C column : kind.getEnumConstants()) {
                if (header.equals(words.apply(column))) {
                    columns.putIfAbsent(column, at);
                }
            }
        });
        return columns;
    }

    /** The rows below the header that have any words. */
    List<Integer> rows() {
        return tab.rows().tailMap(header + 1).keySet().stream().toList();
    }

    FormCell at(int row, C column) {
        Integer at = columns.get(column);
        return at == null ? FormCell.BLANK : tab.at(row, at);
    }

    /** Where the cell is; of a column that is gone, where its row begins. */
    CellPlace place(int row, C column) {
        return new CellPlace(tab.name(), FormTab.address(row, columns.getOrDefault(column, 0)));
    }
}
