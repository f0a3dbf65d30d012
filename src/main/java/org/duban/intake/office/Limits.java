package org.duban.intake.office;

/**
 * How much of a file is read before it is refused, so that no file can exhaust the machine.
 *
 * @param fileBytes  of the file itself
 * @param partBytes  of one part after inflating
 * @param paragraphs of the whole document
 * @param characters of the whole document, a text that many cells share counted for each
 * @param places     of one table's grid
 * @param merged     ranges of merged cells on one sheet
 * @param depth      of elements within each other
 */
record Limits(long fileBytes, long partBytes, int paragraphs, int characters, int places, int merged, int depth) {

    /** Far above any plan, far below a machine's memory. */
    static final Limits USUAL = new Limits(64L << 20, 100L << 20, 600_000, 5_000_000, 200_000, 100_000, 400);
}
