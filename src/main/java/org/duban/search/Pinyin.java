package org.duban.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows the pinyin initials of Chinese characters, and the order in which a Chinese reader expects names. */
public final class Pinyin {

    /** Characters of hospital papers read with different initials, and those readings beside ICU's. */
    private static final Map<Character, String> OTHER_READINGS = Map.ofEntries(
            Map.entry('长', "zc"),
            Map.entry('重', "zc"),
            Map.entry('行', "xh"),
            Map.entry('调', "td"),
            Map.entry('传', "cz"),
            Map.entry('参', "cs"),
            Map.entry('降', "jx"),
            Map.entry('曾', "cz"),
            Map.entry('单', "ds"),
            Map.entry('会', "hk"),
            Map.entry('校', "xj"),
            Map.entry('系', "xj"),
            Map.entry('率', "ls"),
            Map.entry('弹', "td"),
            Map.entry('藏', "cz"),
            Map.entry('盛', "sc"),
            Map.entry('石', "sd"),
            Map.entry('乐', "ly"),
            Map.entry('朝', "zc"),
            Map.entry('查', "cz"),
            Map.entry('属', "sz"),
            Map.entry('厦', "sx"),
            Map.entry('宿', "sx"));

    private final Transliterator toLatin = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private final Map<Character, Character> initials = new ConcurrentHashMap<>();

    /** The text made ready to be searched many times. */
    public Indexed index(String text) {
        var lowercase = new char[text.length()];
        var main = new char[text.length()];
        var other = new char[text.length()];
        for (int i = 0; i < text.length(); i++) {
            lowercase[i] = folded(text.charAt(i));
            main[i] = initial(lowercase[i]);
            other[i] = otherInitial(lowercase[i], main[i]);
        }
        return new Indexed(text, new String(lowercase), new String(main), new String(other));
    }

    /** Orders Chinese names as a dictionary by pinyin does. Each call makes its own, since a collator has state. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE);
        return collator::compare;
    }

    private char initial(char character) {
        return character < 0x2E80 ? character : initials.computeIfAbsent(character, this::transliterated);
    }

    private char transliterated(char character) {
        String latin = toLatin.transliterate(String.valueOf(character));
        return latin.isEmpty() ? character : latin.charAt(0);
    }

    private static char otherInitial(char character, char main) {
        String readings = OTHER_READINGS.getOrDefault(character, "");
        return readings.chars()
                .filter(reading -> reading != main)
                .mapToObj(reading -> (char) reading)
                .findFirst()
                .orElse(main);
    }

    private static char folded(char character) {
        boolean fullWidth = '！' <= character && character <= '～';
        return Character.toLowerCase(fullWidth ? (char) (character - '！' + '!') : character);
    }

    /** How a query is to be spelled to be compared with {@link Indexed#folded}. */
    static String folded(String typed) {
        var characters = new StringBuilder(typed.length());
        typed.chars().forEach(character -> characters.append(folded((char) character)));
        return characters.toString();
    }
}
