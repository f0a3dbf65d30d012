package org.duban.ui.search;

import org.duban.search.Match;

/** A long text around the place where something was found, short enough for a row. */
record Excerpt(String text, Match match) {

    private static final int BEFORE = 8;
    private static final int LENGTH = 40;
    private static final String GAP = "……";

    static Excerpt of(String text, Match match) {
        int from = Math.max(0, match.from() - BEFORE);
        int to = Math.min(text.length(), Math.max(from + LENGTH, match.to()));
        String head = from == 0 ? "" : GAP;
        String tail = to == text.length() ? "" : GAP;
        int shift = head.length() - from;
        return new Excerpt(
                head + text.substring(from, to).replace('\n', ' ') + tail,
                new Match(match.from() + shift, match.to() + shift));
    }
}
