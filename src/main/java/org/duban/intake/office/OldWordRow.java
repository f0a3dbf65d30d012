package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** One row of a table of a .doc: the paragraphs of its cells, and what the file tells about them. */
final class OldWordRow {

    private final List<List<OldWordParagraph>> cells = new ArrayList<>();
    private final TableProperties told;
    private final OldWordParagraph end;

    /** @param paragraphs the last of them being that which ends the row */
    OldWordRow(List<OldWordParagraph> paragraphs, int depth) {
        this.end = paragraphs.getLast();
        this.told = end.row();
        int first = 0;
        for (int i = 0; i < paragraphs.size() - 1; i++) {
            if (paragraphs.get(i).endsCell(depth) || i == paragraphs.size() - 2) {
                cells.add(paragraphs.subList(first, i + 1));
                first = i + 1;
            }
        }
    }

    /** The paragraphs of each cell. */
    List<List<OldWordParagraph>> cells() {
        return cells;
    }

    /** Whether a tracked change deletes it. */
    boolean isDeleted() {
        return end.isDeleted();
    }

    /** The edges of its cells from left to right: one more than there are cells. */
    IntStream edges() {
        return IntStream.rangeClosed(0, cells.size()).map(this::edge);
    }

    /** The left edge of a cell; cells that the file tells nothing about are of one inch. */
    int edge(int cell) {
        short[] edges = told.getRgdxaCenter();
        int known = edges == null ? 0 : Math.min(edges.length, told.getItcMac() + 1);
        return cell < known ? edges[cell] : (known == 0 ? 0 : edges[known - 1]) + (cell - known + 1) * 1440;
    }

    boolean continuesAbove(int cell) {
        return is(cell) && told.getRgtc()[cell].isFVertMerge() && !told.getRgtc()[cell].isFVertRestart();
    }

    boolean continuesLeft(int cell) {
        return is(cell) && told.getRgtc()[cell].isFMerged();
    }

    private boolean is(int cell) {
        TableCellDescriptor[] cellsTold = told.getRgtc();
        return cellsTold != null && cell < cellsTold.length && cellsTold[cell] != null;
    }
}
