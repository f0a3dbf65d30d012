package org.duban.domain.draft;

import java.util.List;

/**
 * A table of the document as it looks, its paragraphs known by number.
 *
 * @param name  the sheet's name, or the table's number from 1
 * @param cells every cell once, row by row
 */
public record DraftTable(String name, List<Cell> cells) {

    /**
     * One cell, which may cover several rows and columns.
     *
     * @param row        its first row, from 0
     * @param column     its first column, from 0
     * @param rowSpan    rows it covers, at least 1
     * @param columnSpan columns it covers, at least 1
     * @param paragraphs the numbers of its paragraphs with words
     */
    public record Cell(int row, int column, int rowSpan, int columnSpan, List<Integer> paragraphs) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public DraftTable {
        cells = List.copyOf(cells);
    }
}
