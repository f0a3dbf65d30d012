package org.duban.intake.office;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cell of a table's logical grid, merged cells being one.
 *
 * @param row        first grid row, from 0
 * @param column     first grid column, from 0
 * @param rowSpan    grid rows it covers, at least 1
 * @param columnSpan grid columns it covers, at least 1
 * @param content    its paragraphs and nested tables
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> content) {

    public Cell {
        content = List.copyOf(content);
    }

    /** Its paragraphs in document order, those of nested tables included. */
    public Stream<Paragraph> paragraphs() {
        return content.stream().flatMap(Block::paragraphs);
    }

    /** Whether it holds nothing but blanks. */
    public boolean isBlank() {
        return paragraphs().allMatch(paragraph -> paragraph.text().isBlank());
    }

    /** The first grid row below it. */
    public int rowEnd() {
        return row + rowSpan;
    }

    /** The first grid column to its right. */
    public int columnEnd() {
        return column + columnSpan;
    }
}
