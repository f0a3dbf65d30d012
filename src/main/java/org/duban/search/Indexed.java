package org.duban.search;

/**
 * A text made ready to be searched, made by {@link Pinyin#index}. All four have the same length, so that a place in
 * one is a place in the others.
 *
 * @param text     as it is shown
 * @param folded   in lower case and half width
 * @param initials the pinyin initial of each Chinese character, every other character as folded
 * @param others   the initial of a second reading where a character has one, else as in {@code initials}
 */
public record Indexed(String text, String folded, String initials, String others) {

    int indexOf(String typed) {
        return folded.indexOf(typed);
    }

    int indexOfInitials(String typed) {
        int last = initials.length() - typed.length();
        for (int from = 0; from <= last; from++) {
            if (hasInitialsAt(from, typed)) {
                return from;
            }
        }
        return -1;
    }

    private boolean hasInitialsAt(int from, String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char wanted = typed.charAt(i);
            if (initials.charAt(from + i) != wanted && others.charAt(from + i) != wanted) {
                return false;
            }
        }
        return true;
    }
}
