package org.duban.domain.report;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A 下一步措施 of last quarter, to be answered by what is said now. Whether it is answered is told by the words alone:
 * what is promised is named again when it is reported on.
 *
 * @param words one measure, without a full stop
 */
record Promise(String words) {

    private static final Pattern BETWEEN = Pattern.compile("[。；;\\n]+");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[0-9]+[.、．)）]|[（(][0-9一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)\\s*");
    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");

    /** What stands in every promise and says nothing about what is promised. */
    private static final Pattern EVERYWHERE = Pattern.compile("[上中下]旬|[年月季]底前?|年内|季度|[本下]月|继续|进一步|持续|推进|加强|加快|开展|完成|做好|落实|"
            + "积极|力争|争取|确保|尽快|及时|申请|相关|按照|计划|工作");

    /** So many of its pairs of characters, in hundredths, must come again. */
    private static final int ENOUGH = 25;

    /** Each measure of a text. */
    static List<Promise> in(String nextSteps) {
        return Arrays.stream(BETWEEN.split(nextSteps))
                .map(each -> NUMBERING.matcher(each).replaceFirst("").strip())
                .filter(each -> !each.isEmpty())
                .map(Promise::new)
                .toList();
    }

    /** Whether a report that says this speaks of it; one without a telling word is taken as answered by any word. */
    boolean isAnsweredBy(String said) {
        List<String> pairs = pairs();
        if (pairs.isEmpty()) {
            return !said.isBlank();
        }
        long again = pairs.stream().filter(said::contains).count();
        return again * 100 >= (long) pairs.size() * ENOUGH;
    }

    private List<String> pairs() {
        return NOT_HAN.splitAsStream(EVERYWHERE.matcher(words).replaceAll(" "))
                .flatMap(run -> IntStream.range(0, run.length() - 1).mapToObj(at -> run.substring(at, at + 2)))
                .distinct()
                .toList();
    }
}
