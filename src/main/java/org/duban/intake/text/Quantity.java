package org.duban.intake.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit and the words that say which way it bounds, at a place of a folded text.
 *
 * @param from   where the bounding words or the number begin
 * @param number where the number begins
 * @param to     the end of all its words, exclusive
 * @param before the bounding words before the number (不少于), maybe empty
 * @param after  those after it (以上), maybe empty
 * @param spelt  whether the number is written in Chinese numerals
 * @param rank   whether it is the 前20名 of a ranking
 */
record Quantity(int from, int number, int to, String before, String after, BigDecimal value, @Nullable BigDecimal upper,
        @Nullable String unit, boolean spelt, boolean rank) implements Stretch {

    private static final Pattern TIME = Pattern.compile("个?工作日|个月|个?小时|分钟|天|日|秒");
    private static final Pattern REPEATED = Pattern.compile("(?:次|场|期|轮|遍|节|学时|课时|小时|分钟|天|日)(?:/.+)?");
    private static final Pattern SHARE = Pattern.compile("%|‰|个?百分点|个?位次");
    private static final Pattern MONEY = Pattern.compile("[百千]?[万亿]?元.*|[百千]?万|亿");
    private static final Pattern LEAST_AFTER = Pattern.compile("[上关余多]$");
    private static final String ANY_NUMBER = "1";
    private static final Pattern BOUND =
            Pattern.compile("(?<most>" + QuantityWords.AT_MOST + ")|(?<least>" + QuantityWords.AT_LEAST + ")");

    /** The direction the words state; null where they state none. */
    @Nullable Comparator stated() {
        if (upper != null) {
            return Comparator.BETWEEN;
        }
        if (after.equals("左右") || after.equals("上下")) {
            return Comparator.EXACTLY;
        }
        if (rank || after.endsWith("下") || after.endsWith("内")) {
            return Comparator.AT_MOST;
        }
        if (LEAST_AFTER.matcher(after).find()) {
            return Comparator.AT_LEAST;
        }
        return statedBefore();
    }

    private @Nullable Comparator statedBefore() {
        Matcher bound = BOUND.matcher(before + ANY_NUMBER);
        if (!bound.find()) {
            return null;
        }
        return bound.group("most") == null ? Comparator.AT_LEAST : Comparator.AT_MOST;
    }

    Target target(Comparator otherwise) {
        Comparator comparator = stated();
        return new Target(comparator == null ? otherwise : comparator, value, upper, unit);
    }

    boolean isBare() {
        return unit == null;
    }

    boolean isShare() {
        return unit != null && SHARE.matcher(unit).matches();
    }

    boolean isTime() {
        return unit != null && TIME.matcher(unit).matches();
    }

    boolean isMoney() {
        return unit != null && MONEY.matcher(unit).matches();
    }

    boolean isCount() {
        return unit != null && !isShare() && !isTime() && !isMoney();
    }

    /** Whether the unit is one of acts that may be repeated: 次, 场, 学时. */
    boolean isRepeated() {
        return unit != null && REPEATED.matcher(unit).matches();
    }

    boolean isOne() {
        return spelt && value.compareTo(BigDecimal.ONE) == 0;
    }
}
