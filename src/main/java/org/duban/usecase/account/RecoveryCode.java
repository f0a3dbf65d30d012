package org.duban.usecase.account;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A code that lets the office in again, such as {@code 7KQ2M-XH4TD-9WZC3-RB8PN-5YE6F}; 125 bits of chance. */
final class RecoveryCode {

    /** Without 0 and O, 1 and I, which look alike on paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int GROUPS = 5;
    private static final int GROUP = 5;

    private RecoveryCode() {}

    static String random(SecureRandom random) {
        return groups(random, GROUPS);
    }

    /** A password to begin with, such as {@code 7KQ2M-XH4TD}; 50 bits of chance, typed as it stands. */
    static String firstPassword(SecureRandom random) {
        return groups(random, 2);
    }

    private static String groups(SecureRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(group -> random.ints(GROUP, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** The letters of a code alone, however it was typed: small letters, full-width ones, blanks and dashes anywhere. */
    static char[] letters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .toCharArray();
    }
}
