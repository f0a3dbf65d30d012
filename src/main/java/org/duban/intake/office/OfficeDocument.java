package org.duban.intake.office;

import java.util.List;
import java.util.stream.Stream;

/** A document's paragraphs and tables in their order, a workbook's visible sheets being its tables. */
public record OfficeDocument(String fileName, List<Block> blocks) {

    public OfficeDocument {
        blocks = List.copyOf(blocks);
    }

    /** Every paragraph, those in tables included, numbered in this order. */
    public Stream<Paragraph> paragraphs() {
        return blocks.stream().flatMap(Block::paragraphs);
    }
}
