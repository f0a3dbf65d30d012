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
        return read(text).targets();
    }

    /** The targets, and what looks like one but was not understood. */
    public TargetReading read(String text) {
        FoldedText folded = FoldedText.of(text);
        NavigableMap<Integer, Quantity> quantities = QuantityFinder.in(folded.folded());
        TargetContext context = new TargetContext(folded.folded());
        List<FoundTarget> found = new ArrayList<>();
        List<LeftAside> aside = new ArrayList<>();
        TargetClause.Before before = TargetClause.Before.NOTHING;
        Matcher matcher = CLAUSE.matcher(folded.folded());
        while (matcher.find()) {
            TargetClause clause = new TargetClause(folded, context, matcher.start(), matcher.end(), before);
            found.addAll(clause.targets(quantities.subMap(matcher.start(), matcher.end()).values()));
            if (clause.leavesAside()) {
                aside.add(clause.asLeftAside());
            }
            before = matcher.group().equals(",") ? before : clause.leaves();
        }
        return new TargetReading(List.copyOf(found), List.copyOf(aside));
    }
}
