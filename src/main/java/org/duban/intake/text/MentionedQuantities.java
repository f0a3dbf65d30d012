package org.duban.intake.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the quantities that a text only mentions: what exists, baselines, frequencies, parts of names. */
final class MentionedQuantities {

    private static final int REACH = 24;
    private static final int SENTENCE = 60;

    /** What exists already, what is compared with, what is done with others: nothing is promised by it. */
    private static final List<Pattern> MENTIONED_BEFORE = List.of(
            Pattern.compile("(?:现有|在编|在册|在岗|已有|拥有|共有|目前|原有|下设|设有|下辖|涉及|包括|包含|涵盖|为期|历时|超龄|年满|单价)"
                    + "[^,。;]{0,10}$"),
            Pattern.compile("(?:建筑面积|占地|总投资(?!的)|(?:设[置计]?|编制|核定)床位)[^,。;]{0,4}$"),
            Pattern.compile("(?<!较|比|与|同|在)(?:去年|上年)[^,。;]*$"),
            Pattern.compile("已(?:经|累计)?(?:完成|达|建|实现|开展|有|覆盖|引进|培养|获)[^,。;]*$"),
            Pattern.compile("(?:以来|截至目前)[^。;]{0,30}$"));
    /** What exists is counted on behind a comma: 现有职工1800人，开放床位1500张. */
    private static final Pattern EXISTS = Pattern.compile("(?:现有|在编|占地|设有|下设|建筑面积|目前)[^。;]*$");
    private static final Pattern PROMISE = Pattern.compile("力争|争取|确保|完成|实现|新增|新建|引进|提高|提升|降低|建成|达到|计划");
    private static final Pattern OFTEN = Pattern.compile("每(?:个)?(?:半?年|月|季|周|日|天|学期|两|2|二|三|3|班|晚|逢|隔"
            + "|人每)[^,。;]*$|[一1]年$");
    /** A rate counted on a span is a measure of its own: 床位周转率≥40次/年. */
    static final Pattern RATE = Pattern.compile("(?:率|次数|频次|时间|时长)[^,。;、]{0,6}$");
    private static final Pattern SPAN = Pattern.compile("/(?:年|月|周|季度?|日|天|人)");
    private static final Pattern EVERY_YEAR = Pattern.compile("每年[^,。;]*$");
    private static final Pattern BASELINE_BEFORE = Pattern.compile("(?:由|从|自)[^,。;、]{0,16}$");
    private static final Pattern BASELINE_AFTER =
            Pattern.compile("^[^,。;、]{0,4}?(?:提高|提升|增加|增长|扩|发展|上升|升|增|降|下降|缩|减|压|变)[^,。;、]{0,3}?(?:到|至|为)");

    private final String text;
    private final NamedPassages names;

    MentionedQuantities(String folded) {
        this.text = folded;
        this.names = new NamedPassages(folded);
    }

    /** Whether the quantity, before which these words of its clause stand, promises nothing. */
    boolean hold(Quantity q, String left) {
        return MENTIONED_BEFORE.stream().anyMatch(p -> p.matcher(left).find()) || isCountedOn(q, left)
                || isFrequency(q, left) || isBaseline(q, left) || names.hold(q.number(), q.to()) || isPartOfWord(q);
    }

    private boolean isCountedOn(Quantity q, String left) {
        String sentence = text.substring(Math.max(0, q.from() - SENTENCE), q.from());
        return q.stated() == null && !PROMISE.matcher(left).find() && EXISTS.matcher(sentence).find();
    }

    private boolean isPartOfWord(Quantity q) {
        boolean afterLatin = q.number() > 0 && q.number() == q.from() && isLatin(text.charAt(q.number() - 1));
        return afterLatin && !q.isCount();
    }

    private static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isFrequency(Quantity q, String left) {
        boolean per = q.isRepeated() && isPerSpan(q) && !RATE.matcher(left).find();
        if (per || EVERY_YEAR.matcher(left).find()) {
            return per || q.isRepeated();
        }
        return OFTEN.matcher(left).find() && q.isCount() && !"人次".equals(q.unit());
    }

    private static boolean isPerSpan(Quantity q) {
        return q.unit() != null && SPAN.matcher(q.unit()).find();
    }

    private boolean isBaseline(Quantity q, String left) {
        String right = text.substring(q.to(), Math.min(text.length(), q.to() + REACH));
        return BASELINE_BEFORE.matcher(left).find() && BASELINE_AFTER.matcher(right).find();
    }
}
