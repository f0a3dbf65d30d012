package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.intake.outline.Numbering.Mark;
import org.duban.intake.text.TitleWords;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the plan out of its document: behind the notice and the title, before signatures, annexes and a second plan.
 *
 * @param before the lines above
 * @param lines  the plan's own
 * @param after  the lines below
 */
record PlanPart(List<Line> before, List<Line> lines, List<Line> after) {

    private static final Pattern NAMES_PAPER = Pattern.compile("计划|要点|报告|方案|清单|任务书|思路|安排");
    private static final int LONGEST_TITLE = 60;
    private static final double MOST_MARKS = 0.6;

    static PlanPart of(List<Line> lines) {
        int start = start(lines);
        int end = end(lines, start);
        Set<Line> noise = new HashSet<>();
        lines.subList(start, end).stream().filter(line -> PartWords.isAround(line.words())).forEach(noise::add);
        var before = new ArrayList<>(lines.subList(0, start));
        before.addAll(noise);
        return new PlanPart(
                before,
                lines.subList(start, end).stream().filter(line -> !noise.contains(line)).toList(),
                lines.subList(end, lines.size()));
    }

    /** The line below the last title that has most of the numbers below it. */
    private static int start(List<Line> lines) {
        long marks = lines.stream().filter(line -> line.mark().isPresent()).count();
        long below = marks;
        int start = 0;
        boolean begun = false;
        for (int i = 0; i < lines.size() && below >= MOST_MARKS * marks && below > 0; i++) {
            Line line = lines.get(i);
            below -= line.mark().isPresent() ? 1 : 0;
            boolean alone = start == 0 && !begun && PartWords.isPlan(line.words()) && line.mark().isEmpty();
            if (alone || isTitle(line)) {
                start = i + 1;
            }
            begun |= line.mark().isPresent() || line.words().length() > LONGEST_TITLE;
        }
        return start;
    }

    private static boolean isTitle(Line line) {
        String words = line.words();
        return words.length() <= LONGEST_TITLE
                && line.mark().isEmpty()
                && !Sentences.isEnded(words)
                && !PartWords.isKnownHeading(words)
                && TitleWords.isPlanTitle(words)
                && (NAMES_PAPER.matcher(words).find()
                        || TitleWords.year(words).isPresent()
                        || TitleWords.organization(words).isPresent());
    }

    private static int end(List<Line> lines, int start) {
        Map<Numbering, Mark> last = new EnumMap<>(Numbering.class);
        boolean begun = false;
        Mark latest = null;
        for (int i = start; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (begun && PartWords.isSecondPlan(line.words()) && line.mark().isEmpty()) {
                return i;
            }
            if (begun && (PartWords.isAround(line.words()) || isTitle(line)) && !goesOn(lines, i + 1, last, latest)) {
                return i;
            }
            line.mark().ifPresent(mark -> last.put(mark.style(), mark));
            latest = line.mark().orElse(latest);
            begun |= line.mark().isPresent() || line.words().length() > LONGEST_TITLE;
        }
        return lines.size();
    }

    /** Whether the next number counts on from those before, or begins below the latest. */
    private static boolean goesOn(List<Line> lines, int from, Map<Numbering, Mark> last, @Nullable Mark latest) {
        for (Line line : lines.subList(from, Math.min(lines.size(), from + LONGEST_TITLE))) {
            Mark mark = line.mark().orElse(null);
            if (mark != null) {
                Mark before = last.get(mark.style());
                boolean below = latest != null && mark.count() == 1 && mark.style().compareTo(latest.style()) > 0;
                return below || (before != null && mark.count() > before.count());
            }
        }
        return false;
    }
}
