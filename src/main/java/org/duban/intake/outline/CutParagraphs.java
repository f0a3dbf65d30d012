package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mends paragraphs that the end of a page or a wrapped line cut: one ends in mid-sentence and the next goes on. */
final class CutParagraphs {

    /** From here on words without an end are rather a cut sentence than a heading without a number. */
    private static final int LONGEST_HEADING = 45;

    private static final int SHORTEST_CUT = 20;
    private static final int LONGEST_REPEAT = 30;
    private static final int LONG = 30;
    private static final int CLEARLY_REPEATED = 3;
    private static final String GOES_ON = "，、。；！？,;）)”’》";

    /** How often lines numbered in one way end as sentences do. */
    private static final class Endings {
        private int ended;
        private int open;
    }

    private final List<Line> lines;
    private final Map<Numbering, Endings> endings = new EnumMap<>(Numbering.class);

    private CutParagraphs(List<Line> lines) {
        this.lines = lines;
        for (Line line : lines) {
            line.mark().ifPresent(mark -> {
                Endings counted = endings.computeIfAbsent(mark.style(), unseen -> new Endings());
                if (Sentences.isEnded(line.words())) {
                    counted.ended++;
                } else {
                    counted.open++;
                }
            });
        }
    }

    static List<Line> mended(List<Line> lines) {
        return new CutParagraphs(lines).mended();
    }

    private List<Line> mended() {
        var groups = new ArrayList<List<Line>>();
        Line last = null;
        for (Line line : lines) {
            if (last != null && isCut(last, line)) {
                groups.getLast().add(withoutRepeat(last.words(), line));
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
            last = line;
        }
        return groups.stream().map(Line::mended).toList();
    }

    private boolean isCut(Line line, Line next) {
        String words = line.words();
        if (next.mark().isPresent() || PartWords.isKnownHeading(next.words()) || PartWords.isAround(next.words())) {
            return false;
        }
        if (!next.words().isEmpty() && GOES_ON.indexOf(next.words().charAt(0)) >= 0) {
            return true;
        }
        if (words.length() < SHORTEST_CUT || Sentences.isEnded(words) || words.endsWith("：") || words.endsWith(":")) {
            return false;
        }
        if (isAssigned(line) || PartWords.isAround(words) || !sameLook(line, next) || Assignments.isAssignment(next.text())) {
            return false;
        }
        if (words.length() >= LONG && repeated(words, next.words()) >= CLEARLY_REPEATED) {
            return true;
        }
        boolean sentence = Sentences.endsBefore(words, Sentences.firstEnd(words)) || words.contains("；");
        return sentence || words.length() > LONGEST_HEADING || (isItem(line) && words.length() > LONGEST_HEADING / 2);
    }

    /** Whether the line ends with a bracket that says who does it, behind which nothing goes on. */
    private static boolean isAssigned(Line line) {
        return line.words().matches("(?s).*[）)】〕]\\h*") && !Assignments.in(line.text()).assignments().isEmpty();
    }

    private static boolean sameLook(Line line, Line next) {
        return line.look().level() == next.look().level() && line.look().centred() == next.look().centred();
    }

    /** Whether lines numbered like this one are sentences. */
    private boolean isItem(Line line) {
        Optional<Numbering.Mark> mark = line.mark();
        Endings counted = mark.map(found -> endings.get(found.style())).orElse(null);
        return counted != null && counted.ended > 2 * counted.open;
    }

    /** The line without the words at its front that end the one before as well. */
    private static Line withoutRepeat(String before, Line line) {
        int length = repeated(before, line.words());
        return length > 1 ? line.sub(length, line.words().length()) : line;
    }

    /** How many characters end the one and begin the other. */
    private static int repeated(String before, String words) {
        int length = Math.min(LONGEST_REPEAT, Math.min(words.length(), before.length()));
        while (length > 0 && !before.endsWith(words.substring(0, length))) {
            length--;
        }
        return length;
    }
}
