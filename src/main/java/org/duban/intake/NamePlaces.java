package org.duban.intake;

import java.util.List;
import org.duban.domain.draft.Passage;
import org.duban.intake.text.TracedText;

/** Finds names, one after another, in words that may space them out (医 务 科). */
final class NamePlaces {

    /** How far behind a name's first place one is looked for that is no part of a longer name. */
    private static final int NEAR = 200;

    private final TracedText words;
    private final String squeezed;
    private final int[] origin;
    private int from;

    NamePlaces(TracedText words) {
        this.words = words;
        var kept = new StringBuilder();
        int[] positions = new int[words.length()];
        for (int i = 0; i < words.length(); i++) {
            char c = words.text().charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                positions[kept.length()] = i;
                kept.append(c);
            }
        }
        this.squeezed = kept.toString();
        this.origin = positions;
    }

    /** The passages of the name's next place; none where it is not found. */
    List<Passage> next(String name) {
        int at = name.isEmpty() ? -1 : place(name);
        if (at < 0) {
            return List.of();
        }
        from = at + name.length();
        return words.passages(origin[at], origin[from - 1] + 1);
    }

    private int place(String name) {
        int first = squeezed.indexOf(name, from);
        int at = first;
        while (at >= 0 && at < first + NEAR && !standsAlone(at, at + name.length())) {
            at = squeezed.indexOf(name, at + 1, Math.min(squeezed.length(), first + NEAR + name.length()));
        }
        return at >= 0 && standsAlone(at, at + name.length()) ? at : first;
    }

    private boolean standsAlone(int start, int end) {
        return !isLetter(origin[start] - 1) && !isLetter(origin[end - 1] + 1);
    }

    private boolean isLetter(int position) {
        return 0 <= position && position < words.length() && Character.isLetter(words.text().charAt(position));
    }
}
