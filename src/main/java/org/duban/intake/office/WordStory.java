package org.duban.intake.office;

import java.util.List;
import org.duban.domain.draft.Place;
import org.jspecify.annotations.Nullable;

/** Where paragraphs and tables of a .docx gather: the body, or one cell. */
final class WordStory {

    private final List<Block> blocks;
    private final Place.@Nullable Cell cell;
    private String unfinished = "";

    WordStory(List<Block> blocks, Place.@Nullable Cell cell) {
        this.blocks = blocks;
        this.cell = cell;
    }

    void add(Block block) {
        blocks.add(block);
    }

    Place.@Nullable Cell cell() {
        return cell;
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
