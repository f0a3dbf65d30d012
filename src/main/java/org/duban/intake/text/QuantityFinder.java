package org.duban.intake.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every number with a unit in folded text, whether or not anything is promised by it. */
final class QuantityFinder {

    /** Every character that a quantity or the words of its bound may begin with: spares the search at all others. */
    private static final String START = "(?=[\\d一二两三四五六七八九十百前不至最超突高大多达提增上升扩拓发恢小低少控限降下减缩压保稳维巩分为在是约近均都各占到共"
            + ":=<>≥≧⩾≤≦⩽])";
    private static final String BEFORE = START + "(?<before>" + QuantityWords.BEFORE + ")";
    private static final Pattern QUANTITY = Pattern.compile(BEFORE + "(?<value>" + QuantityWords.NUMBER
            + ")(?<more>[余多])?"
            + "(?:(?:" + QuantityWords.UNIT + ")?" + QuantityWords.JOIN + "(?<upper>" + QuantityWords.NUMBER + "))?"
            + "(?<unit>" + QuantityWords.UNIT + ")?(?<after>" + QuantityWords.AFTER + ")?");
    private static final Pattern RANK = Pattern.compile(BEFORE + "前(?<value>" + QuantityWords.NUMBER
            + ")(?<unit>名|位|强|%)?(?<after>以内|之内)?");
    private static final Pattern RANKED = Pattern.compile(
            "(?:国|省|市|区|县|域|业|内|级|类|系统|医院|排名|位次|位居|位列|居|列|进入|进|跻身|挺进|保持|冲进|争)[^,。;]{0,6}$");
    /** More than {@link #RANKED} can match. */
    private static final int REACH = 16;
    private static final Pattern END = Pattern.compile("^(?:$|[,。;、:()!?]|[和及与行])");

    private QuantityFinder() {
    }

    /** The quantities by the place where they begin, none overlapping another. */
    static NavigableMap<Integer, Quantity> in(String folded) {
        NavigableMap<Integer, Quantity> found = new TreeMap<>();
        NumberedStretches.of(folded).forEach(stretch -> {
            ranks(folded, stretch, found);
            others(folded, stretch, found);
        });
        return found;
    }

    private static void ranks(String folded, NumberedStretches.Stretch stretch, Map<Integer, Quantity> found) {
        Matcher rank = stretch.matcher(RANK, folded);
        while (rank.find()) {
            if (isRank(rank, folded)) {
                quantity(rank, true).ifPresent(q -> found.put(q.from(), q));
            }
        }
    }

    private static void others(
            String folded, NumberedStretches.Stretch stretch, NavigableMap<Integer, Quantity> found) {
        Matcher matcher = stretch.matcher(QUANTITY, folded);
        while (matcher.find()) {
            quantity(matcher, false).filter(q -> Stretch.isFree(q, found)).ifPresent(q -> found.put(q.from(), q));
        }
    }

    private static boolean isRank(Matcher rank, String folded) {
        boolean ends = END.matcher(folded).region(rank.end(), folded.length()).lookingAt();
        boolean ranked = RANKED.matcher(folded.substring(Math.max(0, rank.start("value") - REACH), rank.start("value") - 1)).find();
        return ends && (ranked || rank.group("unit") != null);
    }

    private static Optional<Quantity> quantity(Matcher m, boolean rank) {
        BigDecimal value = number(m.group("value"));
        BigDecimal upper = rank || m.group("upper") == null ? null : number(m.group("upper"));
        if (value == null || (upper != null && upper.compareTo(value) < 0)) {
            return Optional.empty();
        }
        boolean percent = m.group("value").startsWith("百分之");
        String more = rank ? null : m.group("more");
        return Optional.of(new Quantity(m.start(), m.start("value"), m.end(), m.group("before"),
                Objects.requireNonNullElse(m.group("after"), Objects.requireNonNullElse(more, "")), value, upper,
                percent ? "%" : m.group("unit"), !percent && !Character.isDigit(m.group("value").charAt(0)), rank));
    }

    private static @Nullable BigDecimal number(String words) {
        return ChineseNumber.read(words.replace("百分之", "")).orElse(null);
    }
}
