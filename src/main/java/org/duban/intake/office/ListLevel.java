package org.duban.intake.office;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One level of a list of a Word file.
 *
 * @param start    its first number
 * @param form     how the number is printed, by its name in .docx
 * @param text     what is printed, the characters U+0000 to U+0008 standing for the numbers of the levels 0 to 8
 * @param restart  a level above this one, counted from 0, begins it anew; 0 for none
 * @param legal    whether the numbers in the text are Arabic whatever their levels' forms
 * @param follower what follows the text
 */
record ListLevel(int start, String form, String text, int restart, boolean legal, String follower) {

    /** How many levels a list has. */
    static final int COUNT = 9;

    /** A level that prints nothing. */
    static final ListLevel SILENT = new ListLevel(1, "none", "", COUNT, false, "");

    /** What follows a number where the file names a tab or a blank: papers that type numbers have a blank at most. */
    static final String BLANK = " ";

    /** The same with another first number. */
    ListLevel from(int otherStart) {
        return new ListLevel(otherStart, form, text, restart, legal, follower);
    }

    /** Whether it prints a sign and no number. */
    boolean isBullet() {
        return form.equals("bullet");
    }

    /** All nine levels, those that the map does not tell being silent. */
    static List<ListLevel> all(Map<Integer, ListLevel> levels) {
        return IntStream.range(0, COUNT).mapToObj(level -> levels.getOrDefault(level, SILENT)).toList();
    }
}
