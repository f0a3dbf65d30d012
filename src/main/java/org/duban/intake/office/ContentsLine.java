package org.duban.intake.office;

import java.util.regex.Pattern;

/** Tells the lines of a table of contents by their page numbers. */
final class ContentsLine {

    private static final Pattern PAGED = Pattern.compile("(?s).*(?:[\\t.…·]|\\h{2,})\\h*[0-9IVXivx]{1,5}\\s*");

    private ContentsLine() {}

    /** Whether a line within a table of contents is one of it, or nothing. */
    static boolean is(CharSequence words) {
        return words.toString().isBlank() || PAGED.matcher(words).matches();
    }
}
