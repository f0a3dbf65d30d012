package org.duban.search;

import java.util.Optional;

/**
 * What somebody typed to find something: characters of the text, or the initials of its pinyin ({@code dzbl} finds
 * 电子病历). Case, width and blanks at the ends do not count.
 */
public final class Query {

    private final String typed;
    private final boolean initials;

    public Query(String typed) {
        this.typed = Pinyin.folded(typed.strip());
        this.initials = this.typed.chars().allMatch(Query::mayBeInitial);
    }

    /** Whether nothing was typed, which matches everything. */
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The first place where the text has what was typed; by characters before by pinyin. */
    public Optional<Match> in(Indexed text) {
        int at = text.indexOf(typed);
        if (at < 0 && initials) {
            at = text.indexOfInitials(typed);
        }
        return at < 0 ? Optional.empty() : Optional.of(new Match(at, at + typed.length()));
    }

    /** Whether the text has what was typed. */
    public boolean matches(Indexed text) {
        return in(text).isPresent();
    }

    private static boolean mayBeInitial(int character) {
        return ('a' <= character && character <= 'z') || ('0' <= character && character <= '9');
    }
}
