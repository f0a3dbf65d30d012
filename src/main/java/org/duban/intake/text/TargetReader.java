package org.duban.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the measurable quantities a text commits to. What counts, and which way a quantity bounds, is the reading
 * contract's: 不少于 and 完成N are lower bounds, 控制在 and ranks are upper ones, 由A提高到B promises B alone; names,
 * grades, counts of what exists, frequencies and masked numbers promise nothing.
 */
public final class TargetReader {

    /** Far more characters than sentences have between two marks; what goes on without any is cut. */
    private static final int LONGEST_CLAUSE = 2000;

    private static final Pattern CLAUSE =
            Pattern.compile("(?:[^,。;!?]|(?<=\\d),(?=\\d{3}(?!\\d))){1," + LONGEST_CLAUSE + "}+|[,。;!?]");

    /** The targets in the order of the text; names never empty. */
    public List<FoundTarget> inText(String text) {
        FoldedText folded = FoldedText.of(text);
        NavigableMap<Integer, Quantity> quantities = QuantityFinder.in(folded.folded());
        TargetContext context = new TargetContext(folded.folded());
        List<FoundTarget> found = new ArrayList<>();
        TargetClause.Before before = TargetClause.Before.NOTHING;
        Matcher clause = CLAUSE.matcher(folded.folded());
        while (clause.find()) {
            TargetClause reader = new TargetClause(folded, context, clause.start(), clause.end(), before);
            found.addAll(reader.targets(quantities.subMap(clause.start(), clause.end()).values()));
            before = clause.group().equals(",") ? before : reader.leaves();
        }
        return found;
    }
}
