package org.duban.timeline;

/** Makes words as short as their room asks for. */
final class LabelFit {

    private static final String MORE = "…";

    private LabelFit() {}

    /** The words, or as many of them as fit with … behind; empty where not even one does. */
    static String fit(String words, TextStyle style, double room, TextRuler ruler) {
        if (words.isEmpty() || ruler.width(words, style) <= room) {
            return words;
        }
        int fits = 0;
        int tooMany = words.length();
        while (tooMany - fits > 1) {
            int half = (fits + tooMany) / 2;
            if (ruler.width(words.substring(0, half) + MORE, style) <= room) {
                fits = half;
            } else {
                tooMany = half;
            }
        }
        return fits == 0 ? "" : whole(words, fits) + MORE;
    }

    /** No half of a character is left behind. */
    private static String whole(String words, int end) {
        int last = Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
        return words.substring(0, last).stripTrailing();
    }
}
