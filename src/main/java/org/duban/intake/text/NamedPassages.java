package org.duban.intake.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles and quoted names in a text: 《……》, 〔……〕, “五大中心”. Numbers and years in them promise nothing. */
final class NamedPassages {

    private static final Pattern NAME = Pattern.compile("《[^》]{1,80}》|〔[^〕]{1,12}〕|[“\"][^“”\"。;,]{1,20}[”\"]");

    private final String text;

    NamedPassages(String folded) {
        this.text = folded;
    }

    /** Whether the range [from, to) lies wholly inside one of them. */
    boolean hold(int from, int to) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find() && matcher.start() < from) {
            if (to < matcher.end()) {
                return true;
            }
        }
        return false;
    }
}
