package org.duban.ui.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftTable;

/** A piece of the document that is laid out as one: small enough that a long document costs no more than a short one. */
public sealed interface Block {

    /** The numbers of the paragraphs that it shows. */
    Stream<Integer> paragraphs();

    /**
     * A paragraph outside of tables, or a piece of a very long one.
     *
     * @param from its first character, from 0
     * @param to   the character after its last one
     */
    record Words(DraftParagraph paragraph, int from, int to) implements Block {

        @Override
        public Stream<Integer> paragraphs() {
            return Stream.of(paragraph.place().paragraph());
        }
    }

    /**
     * Rows of a table that hang together because a cell goes over them, mostly one.
     *
     * @param first  the first row, from 0
     * @param rows   how many rows, at least 1
     * @param cells  every cell that begins in them; those cut off from the rows above are empty
     * @param widths of the table's columns, as shares of its width
     * @param top    whether nothing of the table stands above
     */
    record Rows(int first, int rows, List<DraftTable.Cell> cells, List<Double> widths, boolean top) implements Block {

        public Rows {
            cells = List.copyOf(cells);
            widths = List.copyOf(widths);
        }

        @Override
        public Stream<Integer> paragraphs() {
            return cells.stream().flatMap(cell -> cell.paragraphs().stream());
        }
    }

    /**
     * Stands for paragraphs that say again what stands elsewhere.
     *
     * @param first the number of the first paragraph folded
     * @param last  the number of the last one
     * @param open  whether they are shown below
     */
    record Fold(int first, int last, boolean open) implements Block {

        @Override
        public Stream<Integer> paragraphs() {
            return open ? Stream.of() : IntStream.rangeClosed(first, last).boxed();
        }
    }
}
