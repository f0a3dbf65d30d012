package org.duban.output.table;

import java.util.List;

/**
 * How many lines a text takes in a cell. Everything but ASCII is counted as wide as a Chinese character; words of letters
 * and digits stay whole, and closing punctuation takes the character before it along to the next line.
 */
public final class WrappedText {

    private static final String CLOSING = "，。、；：！？）》〉」』】〕”’…";

    private final int width;
    private int lines = 1;
    private int used;

    private WrappedText(int width) {
        this.width = width;
    }

    /**
     * The number of lines, at least one.
     *
     * @param width how many Chinese characters a line has
     */
    public static int lines(List<String> text, int width) {
        return Math.max(1, text.stream().mapToInt(line -> count(line, width * 2)).sum());
    }

    private static int count(String line, int width) {
        var wrapped = new WrappedText(width);
        int at = 0;
        while (at < line.length()) {
            at = wrapped.take(line, at);
        }
        return wrapped.lines;
    }

    private int take(String line, int from) {
        int end = from + 1;
        if (line.charAt(from) > ' ' && ascii(line, from)) {
            while (end < line.length() && line.charAt(end) > ' ' && ascii(line, end)) {
                end++;
            }
            word(end - from);
        } else if (ascii(line, from)) {
            used++;
        } else if (!Character.isLowSurrogate(line.charAt(from))) {
            character(CLOSING.indexOf(line.charAt(from)) >= 0);
        }
        return end;
    }

    private void word(int length) {
        if (used > 0 && used + length > width) {
            newLine(0);
        }
        used += length;
        while (used > width) {
            newLine(used - width);
        }
    }

    private void character(boolean closing) {
        if (used + 2 > width) {
            newLine(closing ? 2 : 0);
        }
        used += 2;
    }

    private void newLine(int carried) {
        lines++;
        used = carried;
    }

    private static boolean ascii(String line, int at) {
        return line.charAt(at) < 0x80;
    }
}
