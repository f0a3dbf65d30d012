package org.duban.intake.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a heading or an item.
 *
 * @param style how it is printed
 * @param value without brackets and punctuation
 * @param rest  the words behind it
 */
public record HeadingNumber(Style style, String value, String rest) {

    /** The ways papers number, from the outer level to the inner. */
    public enum Style {
        /** 一、 */
        CHINESE("([一二三四五六七八九十百零〇]{1,5})[、．.]"),
        /** （一） */
        CHINESE_BRACKETED("[（(]\\h*([一二三四五六七八九十百零〇]{1,5})\\h*[)）][、．.]?"),
        /** 1. */
        ARABIC("([0-9０-９]{1,3})(?:[、．]|[.](?![0-9]))"),
        /** （1） */
        ARABIC_BRACKETED("[（(]?\\h*([0-9０-９]{1,3})\\h*[)）][、．.]?"),
        /** ① */
        CIRCLED("([①-⑳])[、．.]?");

        private final Pattern pattern;

        Style(String regex) {
            this.pattern = Pattern.compile(regex + "[\\h\\u3000]*");
        }
    }

    /** The number that a text begins with, if it begins with one. */
    public static Optional<HeadingNumber> of(String text) {
        String bare = text.strip();
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(bare);
            if (matcher.lookingAt()) {
                return Optional.of(new HeadingNumber(style, matcher.group(1), bare.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether it is printed in Chinese numerals, as sections are. */
    public boolean isChinese() {
        return style == Style.CHINESE || style == Style.CHINESE_BRACKETED;
    }
}
