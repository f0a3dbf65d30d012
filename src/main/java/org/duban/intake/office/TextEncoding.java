package org.duban.intake.office;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Turns the bytes of a text file into characters: UTF-8, UTF-16 and GB18030 with or without a mark in front, Big5. */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final int MARK = 0xFEFF;
    private static final int REPLACEMENT = 0xFFFD;
    /** One character in so many may be damaged. */
    private static final int DAMAGED = 200;
    /** So much of the beginning is enough to tell Big5 from GB18030. */
    private static final int PROBE = 1 << 16;

    private TextEncoding() {}

    /** The text without its mark; empty where no encoding makes text of the bytes. */
    static Optional<String> decode(byte[] bytes) {
        return marked(bytes).map(TextEncoding::without).or(() -> unmarked(bytes)).filter(TextEncoding::isText);
    }

    private static Optional<String> marked(byte[] bytes) {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .filter(charset -> startsWith(bytes, Character.toString(MARK).getBytes(charset)))
                .map(charset -> decoded(bytes, charset))
                .findFirst();
    }

    /** The characters, without what is left of one at the end of a file that was cut off. */
    private static String decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.endsWith(Character.toString(REPLACEMENT)) ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static String without(String marked) {
        return marked.substring(1);
    }

    private static Optional<String> unmarked(byte[] bytes) {
        return Optional.of(decoded(bytes, StandardCharsets.UTF_8))
                .filter(TextEncoding::isText)
                .or(() -> wide(bytes, StandardCharsets.UTF_16LE))
                .or(() -> wide(bytes, StandardCharsets.UTF_16BE))
                .or(() -> Optional.of(decoded(bytes, isBig5(bytes) ? BIG5 : GB18030)));
    }

    /** Any bytes make some text in UTF-16, so that it must be such as Chinese papers are made of. */
    private static Optional<String> wide(byte[] bytes, Charset charset) {
        return bytes.length % 2 == 0
                ? Optional.of(decoded(bytes, charset)).filter(text -> !hasMany(text, c -> !isUsual(c)))
                : Optional.empty();
    }

    private static boolean isUsual(int c) {
        return ('一' <= c && c <= '\u9FFF')
                || (' ' <= c && c <= '~')
                || "\t\r\n\u00A0\u00B7\u00D7".indexOf(c) >= 0
                || ('\u2000' <= c && c <= '\u25FF')
                || ('\u3000' <= c && c <= '\u303F')
                || ('\uFF00' <= c && c <= '\uFFEF');
    }

    private static boolean isText(String text) {
        return !hasMany(text, c -> c == REPLACEMENT || isControl(c) || !Character.isDefined(c));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\t\n\u000B\f\r\u001A\u0085".indexOf(c) < 0;
    }

    private static boolean hasMany(String text, IntPredicate strange) {
        return text.codePoints().filter(strange).count() * DAMAGED > text.length();
    }

    private static boolean isBig5(byte[] bytes) {
        CharsetMatch[] found = new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, PROBE))).detectAll();
        return confidence(found, "Big5") > confidence(found, "GB18030");
    }

    private static int confidence(CharsetMatch[] found, String name) {
        return Arrays.stream(found)
                .filter(match -> match.getName().equals(name))
                .mapToInt(CharsetMatch::getConfidence)
                .findFirst()
                .orElse(0);
    }
}
