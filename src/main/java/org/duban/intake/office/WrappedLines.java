package org.duban.intake.office;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.HeadingNumber;

/**
 * Joins the lines of a text that was broken at a fixed width, as mail programs and terminals do, back into paragraphs. A
 * text whose lines differ in length is left as it is.
 */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;
    private static final int FEWEST = 4;
    /** Marks that may not begin a line pull the character before them along. */
    private static final int SLACK = 2;
    private static final Pattern INDENT = Pattern.compile("^(?: {2,}|\\u3000|\\t)");
    private static final Pattern FIRST_WORD = Pattern.compile("^(?:[!-~]+|.\\p{Po}?)");
    private static final Pattern END = Pattern.compile("[。！？；：.!?;:]\\s*$");

    private final List<String> lines;
    private final int width;

    private WrappedLines(List<String> lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    /** One string a paragraph; blank lines are gone. */
    static List<String> joined(List<String> lines) {
        var widths = new ArrayList<>(lines.stream().map(WrappedLines::width).toList());
        widths.sort(Comparator.reverseOrder());
        int width = widths.isEmpty() ? 0 : widths.get(widths.size() / 20);
        var wrapped = new WrappedLines(lines, width);
        return wrapped.isWrapped() ? wrapped.join() : lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Columns of a terminal: two for each Chinese character. */
    private static int width(String line) {
        return line.stripTrailing().codePoints().map(WrappedLines::width).sum();
    }

    private static int width(int c) {
        int kind = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = kind == UCharacter.EastAsianWidth.WIDE
                || kind == UCharacter.EastAsianWidth.FULLWIDTH
                || (kind == UCharacter.EastAsianWidth.AMBIGUOUS && c >= '\u2010');
        return wide ? 2 : 1;
    }

    /** Whether many lines are as wide as can be and most of those end within a sentence. */
    private boolean isWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        long full = 0;
        long within = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isFull(i)) {
                full++;
                within += END.matcher(lines.get(i)).find() ? 0 : 1;
            }
        }
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        return full >= FEWEST && full * 3 > filled && within * 3 > full * 2;
    }

    /** Whether the next line's first word would not have fitted into this one. */
    private boolean isFull(int line) {
        String next = lines.get(line + 1);
        Matcher word = FIRST_WORD.matcher(next);
        return !next.isBlank() && width(lines.get(line)) + SLACK + width(word.find() ? word.group() : "") > width;
    }

    private List<String> join() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            open.append(open.isEmpty() ? lines.get(i) : lines.get(i).strip());
            if (i + 1 == lines.size() || !goesOn(i)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else if (mustPart(open, lines.get(i + 1).strip())) {
                open.append(' ');
            }
        }
        paragraphs.removeIf(String::isBlank);
        return paragraphs;
    }

    private boolean goesOn(int line) {
        String next = lines.get(line + 1);
        return !lines.get(line).isBlank()
                && isFull(line)
                && !INDENT.matcher(next).find()
                && (HeadingNumber.of(next).isEmpty() || !END.matcher(lines.get(line)).find());
    }

    private static boolean mustPart(StringBuilder before, String after) {
        return !before.isEmpty() && !after.isEmpty() && before.charAt(before.length() - 1) < 128 && after.charAt(0) < 128;
    }
}
