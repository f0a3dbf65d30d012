package org.duban.intake.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the characters of a page into lines, and those of a line into words. */
final class PdfLineText {

    /** A gap as wide as this part of a character divides Latin words. */
    private static final double LATIN_GAP = 0.22;
    /** A gap as wide as this many characters divides whatever stands there. */
    private static final double WIDE_GAP = 1;
    /** The same character again as near as this is drawn twice to look bold. */
    private static final double TWICE = 0.2;

    private PdfLineText() {}

    /** The lines from above, with the characters of each from the left; those without any ink are left out. */
    static List<PdfLine> lines(int page, List<PdfGlyph> glyphs) {
        var lines = new ArrayList<PdfLine>();
        var line = new ArrayList<PdfGlyph>();
        for (PdfGlyph glyph : glyphs.stream().sorted(Comparator.comparingDouble(PdfGlyph::y)).toList()) {
            if (!line.isEmpty() && !isLevel(line.getFirst(), glyph)) {
                add(page, line, lines);
                line.clear();
            }
            line.add(glyph);
        }
        add(page, line, lines);
        return lines;
    }

    private static boolean isLevel(PdfGlyph first, PdfGlyph glyph) {
        return glyph.y() - first.y() < 0.5 * Math.max(first.size(), glyph.size());
    }

    private static void add(int page, List<PdfGlyph> line, List<PdfLine> lines) {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(PdfLine.of(page, once(line.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList())));
        }
    }

    private static List<PdfGlyph> once(List<PdfGlyph> line) {
        var once = new ArrayList<PdfGlyph>();
        for (PdfGlyph glyph : line) {
            boolean again = once.stream()
                    .skip(Math.max(0, once.size() - 2))
                    .anyMatch(seen -> seen.text().equals(glyph.text()) && glyph.x() - seen.x() < TWICE * glyph.size());
            if (!again) {
                once.add(glyph);
            }
        }
        return once;
    }

    /** The words of a line whose characters stand from left to right. */
    static String of(List<PdfGlyph> line) {
        var text = new StringBuilder();
        PdfGlyph last = null;
        for (PdfGlyph glyph : line) {
            if (last != null && isGap(last, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    private static boolean isGap(PdfGlyph left, PdfGlyph right) {
        double gap = (right.x() - left.right()) / right.size();
        boolean latin = isLatin(left) && isLatin(right);
        return !left.isBlank() && !right.isBlank() && gap > (latin ? LATIN_GAP : WIDE_GAP);
    }

    private static boolean isLatin(PdfGlyph glyph) {
        return glyph.text().chars().allMatch(c -> c < 0x250);
    }
}
