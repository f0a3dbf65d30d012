package org.duban.intake.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters beside each other on a page or in a cell.
 *
 * @param text with blanks at its ends where some are set there
 * @param y    the base line
 * @param size of most of its characters
 * @param head how wide the part is that could not stay alone on the line before: a word, a character with the marks at it
 */
record PdfLine(int page, String text, double x, double right, double y, double size, boolean bold, double head) {

    private static final Pattern HEAD = Pattern.compile("^\\s*[（“‘《〈「【〔]*(?:[!-~]+|.)[，。、；：！？）”’》〉」】〕…%％]*");

    static PdfLine of(int page, List<PdfGlyph> glyphs) {
        String text = PdfLineText.of(glyphs);
        List<PdfGlyph> inked = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        Matcher matcher = HEAD.matcher(text);
        int head = matcher.find() ? matcher.group().strip().length() : 1;
        double x = inked.getFirst().x();
        double headRight = inked.get(Math.min(head, inked.size()) - 1).right();
        return new PdfLine(
                page,
                text,
                x,
                inked.getLast().right(),
                inked.getFirst().y(),
                size(inked),
                inked.stream().allMatch(PdfGlyph::bold),
                headRight - x);
    }

    private static double size(List<PdfGlyph> inked) {
        List<Double> sizes = inked.stream().map(PdfGlyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    double width() {
        return right - x;
    }

    String words() {
        return text.strip();
    }

    /** The words of this line behind those of the lines before, with a blank only between Latin words. */
    void appendTo(StringBuilder before) {
        String own = text.stripLeading();
        if (!before.isEmpty() && !own.isEmpty() && isLatin(before.charAt(before.length() - 1)) && isLatin(own.charAt(0))) {
            before.append(' ');
        }
        before.append(own);
    }

    private static boolean isLatin(char c) {
        return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z');
    }
}
