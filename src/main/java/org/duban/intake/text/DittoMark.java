package org.duban.intake.text;

import java.util.regex.Pattern;

/** Knows the words by which a cell says what the cell above it says: 同上, 〃. */
public final class DittoMark {

    private static final Pattern MARK = Pattern.compile("[（(]?(?:同上[行列格]?|同前|〃|″|〞|＂|\"|'{2}|”|“|々)[)）。]?");

    private static final int LONGEST = 12;

    private DittoMark() {}

    /** Whether the words say that the cell above counts here too. */
    public static boolean is(String words) {
        return words.length() <= LONGEST && MARK.matcher(PlainText.withoutBlanks(words)).matches();
    }
}
