package org.duban.intake.office;

import java.util.List;
import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/** Where paragraphs and tables of a .docx gather: the body, or one cell. */
final class WordStory {

    private final List<Block> blocks;
    private final Place.@Nullable Cell cell;
    private final boolean printed;
    private String unfinished = "";

    WordStory(List<Block> blocks, Place.@Nullable Cell cell) {
        this(blocks, cell, true);
    }

    /** One that is perhaps not printed, being covered by a merged cell: no list counts its paragraphs. */
    WordStory(List<Block> blocks, Place.@Nullable Cell cell, boolean printed) {
        this.blocks = blocks;
        this.cell = cell;
        this.printed = printed;
    }

    void add(Block block) {
        blocks.add(block);
    }

    Place.@Nullable Cell cell() {
        return cell;
    }

    boolean isPrinted() {
        return printed;
    }

    /** Keeps the words of a paragraph whose end was deleted for the paragraph after it. */
    void keep(String words) {
        unfinished = words;
    }

    /** The words kept, once. */
    String takeUnfinished() {
        String words = unfinished;
        unfinished = "";
        return words;
    }
}
