package org.duban.intake.office;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A list of a Word file as its paragraphs name it.
 *
 * @param family    lists of one family count on from each other
 * @param id        the list itself
 * @param levels    all nine
 * @param restarted the levels that this list begins anew when it first uses them
 */
record WordList(Object family, Object id, List<ListLevel> levels, Set<Integer> restarted) {

    /** A list that prints nothing. */
    static final WordList SILENT = new WordList(
            "", "", Collections.nCopies(ListLevel.COUNT, ListLevel.SILENT), Set.of());

    WordList {
        levels = List.copyOf(levels);
        restarted = Set.copyOf(restarted);
    }
}
