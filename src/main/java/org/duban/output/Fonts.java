package org.duban.output;

/**
 * The fonts of the papers. The defaults come with Windows and hold rare characters of names, which 仿宋_GB2312 does not;
 * only 小标宋 has to be installed, and a missing font is replaced by the reader's program.
 *
 * @param title      of the paper
 * @param note       the line in brackets under the title
 * @param body       running text
 * @param tableHead  the header row of a table
 * @param tableBody  the rows of a table
 * @param pageNumber the number at the foot
 */
public record Fonts(Face title, Face note, Face body, Face tableHead, Face tableBody, Face pageNumber) {

    /** Names and sizes of GB/T 9704—2012; it leaves tables free, theirs is 五号 as in most offices' 附件. */
    public static Fonts standard() {
        return new Fonts(
                new Face("方正小标宋简体", 44),
                new Face("楷体", 32),
                new Face("仿宋", 32),
                new Face("黑体", 21),
                new Face("仿宋", 21),
                new Face("宋体", 28));
    }

    /** The same with another font for the title. */
    public Fonts withTitle(Face other) {
        return new Fonts(other, note, body, tableHead, tableBody, pageNumber);
    }

    /** The same with another font for the rows of tables. */
    public Fonts withTableBody(Face other) {
        return new Fonts(title, note, body, tableHead, other, pageNumber);
    }
}
