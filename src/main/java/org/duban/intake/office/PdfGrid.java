package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The cells that level and upright lines of a page enclose, those without a line between them being one. */
final class PdfGrid {

    private static final int MOST_LINES = 3000;
    private static final int MOST_PLACES = 20_000;

    private final List<PdfRuling> level;
    private final List<PdfRuling> upright;
    private final double[] xs;
    private final double[] ys;

    private PdfGrid(List<PdfRuling> rulings) {
        this.level = rulings.stream().filter(PdfRuling::level).toList();
        this.upright = rulings.stream().filter(ruling -> !ruling.level()).toList();
        this.xs = places(DoubleStream.concat(upright.stream().mapToDouble(PdfRuling::at), ends(level)));
        this.ys = places(DoubleStream.concat(level.stream().mapToDouble(PdfRuling::at), ends(upright)));
    }

    private static DoubleStream ends(List<PdfRuling> rulings) {
        return DoubleStream.of(
                rulings.stream().mapToDouble(PdfRuling::from).min().orElse(0),
                rulings.stream().mapToDouble(PdfRuling::to).max().orElse(0));
    }

    /** The places from the least, those near each other once. */
    static double[] places(DoubleStream all) {
        var places = new ArrayList<Double>();
        all.sorted().forEach(place -> {
            if (places.isEmpty() || place - places.getLast() > PdfRuling.NEAR) {
                places.add(place);
            }
        });
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The tables that the lines of a page make, from above; frames around one text are none. */
    static List<PdfTable> of(int page, List<PdfRuling> rulings) {
        List<PdfRuling> joined = PdfRuling.joined(rulings);
        if (joined.size() > MOST_LINES) {
            return List.of();
        }
        return connected(joined).stream()
                .map(PdfGrid::new)
                .filter(grid -> grid.xs.length > 1 && grid.ys.length > 1 && grid.xs.length * grid.ys.length < MOST_PLACES)
                .map(grid -> grid.table(page))
                .filter(table -> table.cells().size() > 1)
                .sorted((one, other) -> Double.compare(one.top(), other.top()))
                .toList();
    }

    private static List<List<PdfRuling>> connected(List<PdfRuling> rulings) {
        var left = new ArrayList<>(rulings);
        var groups = new ArrayList<List<PdfRuling>>();
        while (!left.isEmpty()) {
            var group = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < group.size(); i++) {
                PdfRuling ruling = group.get(i);
                left.removeIf(other -> ruling.meets(other) && group.add(other));
            }
            groups.add(group);
        }
        return groups;
    }

    private PdfTable table(int page) {
        var cells = new ArrayList<PdfCell>();
        var taken = new boolean[Math.max(0, ys.length - 1)][Math.max(0, xs.length - 1)];
        for (int row = 0; row < taken.length; row++) {
            for (int column = 0; column < taken[row].length; column++) {
                if (!taken[row][column]) {
                    cells.add(cell(row, column, taken));
                }
            }
        }
        return new PdfTable(page, xs, ys, cells);
    }

    private PdfCell cell(int row, int column, boolean[][] taken) {
        int right = column + 1;
        while (right < xs.length - 1 && !taken[row][right] && !crosses(upright, xs[right], middle(ys, row))) {
            right++;
        }
        int bottom = row + 1;
        while (bottom < ys.length - 1 && isOpen(ys[bottom], column, right)) {
            bottom++;
        }
        for (int i = row; i < bottom; i++) {
            Arrays.fill(taken[i], column, right, true);
        }
        return new PdfCell(row, column, bottom - row, right - column, List.of());
    }

    private boolean isOpen(double y, int column, int right) {
        for (int i = column; i < right; i++) {
            if (crosses(level, y, middle(xs, i))) {
                return false;
            }
        }
        return true;
    }

    private static double middle(double[] places, int index) {
        return (places[index] + places[index + 1]) / 2;
    }

    private static boolean crosses(List<PdfRuling> rulings, double at, double place) {
        return rulings.stream()
                .anyMatch(ruling -> Math.abs(ruling.at() - at) <= PdfRuling.NEAR && ruling.covers(place));
    }
}
