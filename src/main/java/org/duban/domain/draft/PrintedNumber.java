package org.duban.domain.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed number that stands in a count: 18, １８, 十八, ⑱, 3.2.
 *
 * @param prefix what stands before the part that counts (3. in 3.2); empty for most
 * @param count  its place in the count, from 1
 */
public record PrintedNumber(String prefix, int count, Style style) {

    /** The ways in which papers write a count. */
    public enum Style {
        ARABIC,
        FULL_WIDTH,
        CHINESE,
        CIRCLED
    }

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern DECIMAL = Pattern.compile("(.*[.．\\-－—]|[A-Za-z]{1,2})?([0-9]{1,4}|[０-９]{1,4})");
    private static final Pattern CHINESE = Pattern.compile("([一二三四五六七八九])?(十)?([一二三四五六七八九])?");
    private static final int LAST_CIRCLED = 20;
    private static final int LAST_CHINESE = 99;

    /** The number that the words are; empty where they count nothing. */
    public static Optional<PrintedNumber> of(String words) {
        Matcher decimal = DECIMAL.matcher(words);
        if (decimal.matches()) {
            String digits = decimal.group(2);
            Style style = digits.charAt(0) > '9' ? Style.FULL_WIDTH : Style.ARABIC;
            String prefix = decimal.group(1) == null ? "" : decimal.group(1);
            return Optional.of(new PrintedNumber(prefix, Integer.parseInt(digits), style));
        }
        if (words.length() == 1 && '①' <= words.charAt(0) && words.charAt(0) <= '⑳') {
            return Optional.of(new PrintedNumber("", words.charAt(0) - '①' + 1, Style.CIRCLED));
        }
        return chinese(words);
    }

    private static Optional<PrintedNumber> chinese(String words) {
        Matcher matcher = CHINESE.matcher(words);
        if (words.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        boolean tens = matcher.group(2) != null;
        if (!tens && words.length() > 1) {
            return Optional.empty();
        }
        int first = matcher.group(1) == null ? 0 : DIGITS.indexOf(matcher.group(1));
        int last = matcher.group(3) == null ? 0 : DIGITS.indexOf(matcher.group(3));
        int count = tens ? 10 * Math.max(first, 1) + last : first + last;
        return Optional.of(new PrintedNumber("", count, Style.CHINESE));
    }

    /** The words of another place in this count, written in the same way where the way reaches so far. */
    public String at(int other) {
        return prefix + switch (style) {
            case ARABIC -> Integer.toString(other);
            case FULL_WIDTH -> fullWidth(other);
            case CHINESE -> other <= LAST_CHINESE ? chinese(other) : Integer.toString(other);
            case CIRCLED -> other <= LAST_CIRCLED ? Character.toString('①' + other - 1) : Integer.toString(other);
        };
    }

    private static String fullWidth(int number) {
        return String.format(Locale.ROOT, "%d", number)
                .chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .reduce("", String::concat);
    }

    private static String chinese(int number) {
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return switch (tens) {
            case 0 -> ones;
            case 1 -> "十" + ones;
            default -> DIGITS.charAt(tens) + "十" + ones;
        };
    }
}
