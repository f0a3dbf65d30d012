package org.duban.intake.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a 序号 cell. */
public final class ItemNumber {

    private static final Pattern NUMBER = Pattern.compile(
            "[（(\\[【第]?([0-9０-９]{1,4}(?:[.．\\-－—][0-9０-９]{1,3}){0,3}|[一二三四五六七八九十百零〇]{1,5}|[①-⑳㉑-㉟]"
                    + "|[A-Za-z]{0,2}[0-9]{1,3})[)）\\]】项条]?[、．.,，:：]?");

    private ItemNumber() {}

    /** The number without brackets and punctuation; empty when the cell holds none or other words as well. */
    public static Optional<String> of(String cell) {
        Matcher matcher = NUMBER.matcher(PlainText.withoutBlanks(cell));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Its place in a count; empty for numbers of several parts. */
    public static OptionalInt count(String number) {
        if (number.length() == 1 && "①".charAt(0) <= number.charAt(0) && number.charAt(0) <= "⑳".charAt(0)) {
            return OptionalInt.of(number.charAt(0) - "①".charAt(0) + 1);
        }
        return ChineseNumber.read(number)
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(99_999)) < 0)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** Whether it is written in Chinese numerals. */
    public static boolean isChinese(String number) {
        return number.chars().allMatch(c -> "一二三四五六七八九十百零〇".indexOf(c) >= 0);
    }
}
