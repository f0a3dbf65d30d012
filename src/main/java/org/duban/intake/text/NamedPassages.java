package org.duban.intake.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles and quoted names in a text: 《……》, 〔……〕, “五大中心”. Numbers and years in them promise nothing. */
final class NamedPassages {

    private static final String TITLE = "《[^》]{1,80}》|〔[^〕]{1,12}〕";
    private static final Pattern TITLES = Pattern.compile(TITLE);
    private static final Pattern NAMES = Pattern.compile(TITLE + "|[“\"][^“”\"。;,]{1,20}[”\"]");

    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    NamedPassages(String folded) {
        this(folded, NAMES);
    }

    private NamedPassages(String folded, Pattern names) {
        Matcher matcher = names.matcher(folded);
        while (matcher.find()) {
            ends.put(matcher.start(), matcher.end());
        }
    }

    /** Only the titles: what stands in “每月一讲” is said, too. */
    static NamedPassages titles(String folded) {
        return new NamedPassages(folded, TITLES);
    }

    /** Whether the range [from, to) lies wholly inside one of them. */
    boolean hold(int from, int to) {
        Map.Entry<Integer, Integer> last = ends.lowerEntry(from);
        return last != null && to < last.getValue();
    }
}
