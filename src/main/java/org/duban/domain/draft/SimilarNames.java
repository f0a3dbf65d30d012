package org.duban.domain.draft;

import java.util.regex.Pattern;

/**
 * Tells whether two different department names may mean one department: one slip of the pen in a long name, another word for
 * the kind of office, or one shortened from the other. Short names that differ in a character are different departments
 * (医务科, 财务科), and so are those told apart by a number or a side (骨一科, 骨二科).
 */
public final class SimilarNames {

    private static final int LONG = 5;
    private static final int SHORTEST = 3;
    private static final Pattern OFFICE = Pattern.compile("(?:科室?|部|处|办公室|办|室)$");
    private static final String TELLING_APART = "一二三四五六七八九十0123456789东西南北内外上下男女老新中前后甲乙丙丁ABC儿妇";

    private SimilarNames() {}

    /** Whether a person should look at the two names. */
    public static boolean mayBeOne(String one, String other) {
        if (one.equals(other) || Math.min(one.length(), other.length()) < 2) {
            return false;
        }
        String bareOne = OFFICE.matcher(one).replaceFirst("");
        String bareOther = OFFICE.matcher(other).replaceFirst("");
        return (bareOne.length() > 1 && bareOne.equals(bareOther))
                || isSlip(one, other)
                || isShortened(one, other)
                || isShortened(other, one);
    }

    /** One character exchanged, left out or added in a long name. */
    private static boolean isSlip(String one, String other) {
        if (Math.max(one.length(), other.length()) < LONG || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int oneEnd = one.length();
        int otherEnd = other.length();
        while (oneEnd > from && otherEnd > from && one.charAt(oneEnd - 1) == other.charAt(otherEnd - 1)) {
            oneEnd--;
            otherEnd--;
        }
        return oneEnd - from <= 1 && otherEnd - from <= 1
                && !tellsApart(one.substring(from, oneEnd)) && !tellsApart(other.substring(from, otherEnd));
    }

    private static boolean tellsApart(String difference) {
        return !difference.isEmpty() && TELLING_APART.contains(difference);
    }

    /** 医工部 of 医学工程部: the same first character and kind of office, the rest in order. */
    private static boolean isShortened(String shorter, String longer) {
        if (shorter.length() < SHORTEST
                || longer.length() - shorter.length() < 2
                || shorter.charAt(0) != longer.charAt(0)
                || shorter.charAt(shorter.length() - 1) != longer.charAt(longer.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length();
    }
}
