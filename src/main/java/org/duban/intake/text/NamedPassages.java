package org.duban.intake.text;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles and quoted names in a text: 《……》, 〔……〕, “五大中心”. Numbers and years in them promise nothing. */
final class NamedPassages {

    private static final Pattern NAME = Pattern.compile("《[^》]{1,80}》|〔[^〕]{1,12}〕|[“\"][^“”\"。;,]{1,20}[”\"]");

    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

    NamedPassages(String folded) {
        Matcher matcher = NAME.matcher(folded);
        while (matcher.find()) {
            ends.put(matcher.start(), matcher.end());
        }
    }

    /** Whether the range [from, to) lies wholly inside one of them. */
    boolean hold(int from, int to) {
        Map.Entry<Integer, Integer> last = ends.lowerEntry(from);
        return last != null && to < last.getValue();
    }
}
