package org.duban.domain.plan;

import java.util.regex.Pattern;

/** The short name of a task: the first clause of its text, cut where rows have no more room. */
public final class ShortName {

    /** The most characters a short name made here has. */
    public static final int LONGEST = 20;

    private static final Pattern CLAUSE_END = Pattern.compile("[，。；：！？,;:!?]");

    private ShortName() {}

    /** The short name for a task text that has words. */
    public static String of(String text) {
        String clause = CLAUSE_END
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse(text.strip());
        if (clause.codePointCount(0, clause.length()) <= LONGEST) {
            return clause;
        }
        return clause.substring(0, clause.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
