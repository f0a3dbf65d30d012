package org.duban.intake.text;

import java.util.regex.Pattern;

/**
 * Tells the quantities that look promised though no target was read of them, so that a person looks at them: a bound or a
 * share without a name, a number masked by x, a fraction, a tolerance. Counts, durations and frequencies that a text only
 * mentions are none of them.
 */
final class UnreadQuantity {

    private static final Pattern COMMITMENT = Pattern.compile("达|不少于|不低于|不超过|至少|力争|争取|确保|完成|实现|控制|降"
            + "|提高|提升|增|缩短|获|立项|引进|培养|申报|建成|以[上下内]|左右|为|[≥≤]");
    private static final Pattern MASKED = Pattern.compile("(?<![A-Za-z\\d])[xX×*]{1,4}(?:" + QuantityWords.UNIT + ")");
    private static final Pattern FRACTION = Pattern.compile("[一二两三四五六七八九十\\d]分之[一二三四五六七八九十\\d]|\\d±\\d"
            + "|比[^,。;\\d]{0,8}\\d+(?:\\.\\d+)?[:∶]\\d");

    private UnreadQuantity() {}

    /** Whether the clause, of which no target was read, holds a number that is masked or no plain one. */
    static boolean in(String clause) {
        return (MASKED.matcher(clause).find() || FRACTION.matcher(clause).find()) && COMMITMENT.matcher(clause).find();
    }

    /** Whether the quantity, which is not merely mentioned, looks promised. */
    static boolean is(Quantity q, String left) {
        if (q.isOne() || (q.spelt() && q.stated() == null) || (q.isTime() && q.after().endsWith("内"))) {
            return false;
        }
        return q.stated() != null || (q.isShare() && COMMITMENT.matcher(left).find());
    }
}
