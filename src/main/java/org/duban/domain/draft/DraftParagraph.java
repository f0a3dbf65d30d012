package org.duban.domain.draft;

/**
 * One paragraph of the document as read, with its place and the part it plays.
 *
 * @param text with words, white space as the reading contract says
 */
public record DraftParagraph(Place place, String text, Part part) {

    /** What a paragraph is in the plan, as far as the reader can tell. */
    public enum Part {
        /** Title, document number, date, address, signature: what stands around the plan. */
        HEADING,
        /** 主要预期目标: the plan's own indicators. */
        TARGETS,
        /** A section's title or introduction. */
        SECTION,
        /** A task: its number, text, departments or times. */
        TASK,
        /** Says again what is read elsewhere, such as the narrative beside the 任务分解表. */
        REPEATED,
        /** No part of the plan: 总体要求, the review of the past year, the closing appeal, notes. */
        BACKGROUND
    }
}
