package org.duban.intake.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.duban.intake.text.PlainText;

/** Finds headings without a number: known ones by their words, others by their look, or by being short where nothing else heads. */
final class UnnumberedHeadings {

    private static final int PART_RANK = Numbering.PART.rank() - 5;
    private static final int LONGEST = 40;
    private static final int LONGEST_PLAIN = 30;
    private static final int LONGEST_NAME = 8;
    private static final int BETWEEN = 5;

    private final List<Line> lines;
    private final int[] ranks;
    private final boolean chinese;

    UnnumberedHeadings(List<Line> lines) {
        this.lines = lines;
        this.ranks = new int[lines.size()];
        this.chinese = lines.stream()
                .flatMap(line -> line.mark().stream())
                .anyMatch(mark -> mark.style() == Numbering.CHINESE);
    }

    /** The rank of each line that is such a heading, 0 for the others. */
    int[] ranks() {
        mark(this::isStyled);
        mark(this::isEmphasised);
        if (IntStream.of(ranks).noneMatch(rank -> rank > 0) && !hasOuter()) {
            mark(this::isShort);
        }
        markKnown();
        return ranks;
    }

    private boolean hasOuter() {
        return lines.stream().flatMap(line -> line.mark().stream()).filter(mark -> mark.style().isOuter()).count() > 1;
    }

    private boolean isCandidate(int i) {
        String words = lines.get(i).words();
        return ranks[i] == 0
                && words.length() <= LONGEST
                && words.length() > 1
                && lines.get(i).mark().isEmpty()
                && "（(—-".indexOf(words.charAt(0)) < 0
                && !isSigned(i)
                && !Sentences.isEnded(words)
                && Sentences.isTitle(words)
                && !words.endsWith("：")
                && !words.endsWith(":")
                && !PartWords.isAround(words)
                && !Assignments.isAssignment(lines.get(i).text());
    }

    private boolean isStyled(int i) {
        return lines.get(i).look().level() > 0;
    }

    private boolean isEmphasised(int i) {
        return lines.get(i).look().bold() || lines.get(i).look().centred() || isLarger(i);
    }

    private boolean isLarger(int i) {
        int size = lines.get(i).look().halfPoints();
        return i + 1 < lines.size() && lines.get(i + 1).look().halfPoints() > 0 && size > lines.get(i + 1).look().halfPoints();
    }

    private boolean isShort(int i) {
        boolean last = i + 1 >= lines.size();
        return lines.get(i).words().length() <= LONGEST_PLAIN
                && !last
                && (lines.get(i + 1).mark().isPresent() || Sentences.isEnded(lines.get(i + 1).words()));
    }

    /** Whether the line is the speaker's name, between a report's subtitle or date and the words to its hearers. */
    private boolean isSigned(int i) {
        return lines.get(i).words().length() <= LONGEST_NAME
                && (isSubtitle(i - 1) || isSubtitle(i + 1));
    }

    private boolean isSubtitle(int i) {
        return i >= 0 && i < lines.size() && "（(—-".indexOf(lines.get(i).words().charAt(0)) >= 0
                && lines.get(i).mark().isEmpty();
    }

    private void mark(IntPredicate kind) {
        int[] found = IntStream.range(0, lines.size())
                .filter(i -> isCandidate(i) && kind.test(i) && !PartWords.isKnownHeading(lines.get(i).words()))
                .toArray();
        if (found.length > 1) {
            int rank = rank(found);
            for (int i : found) {
                ranks[i] = rank;
            }
        }
    }

    /** Outside of the numbers that begin again below such headings, within those that go on. */
    private int rank(int[] headings) {
        for (Numbering style : Numbering.values()) {
            int again = 0;
            int further = 0;
            for (int k = 0; k < headings.length; k++) {
                int to = k + 1 < headings.length ? headings[k + 1] : lines.size();
                Optional<Numbering.Mark> first = first(style, headings[k] + 1, to);
                again += first.filter(mark -> mark.count() == 1).isPresent() ? 1 : 0;
                further += first.filter(mark -> mark.count() != 1).isPresent() ? 1 : 0;
            }
            boolean items = style.compareTo(Numbering.ARABIC) >= 0;
            if (again > further || (items && again + further > 0)) {
                return style.rank() - BETWEEN;
            }
        }
        return Numbering.ARABIC.rank() - BETWEEN;
    }

    private Optional<Numbering.Mark> first(Numbering style, int from, int to) {
        return lines.subList(from, to).stream()
                .flatMap(line -> line.mark().stream())
                .filter(mark -> mark.style() == style)
                .findFirst();
    }

    private void markKnown() {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : lines) {
            times.merge(PlainText.withoutBlanks(line.words()), 1, Integer::sum);
        }
        int sections = sectionRank();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            if (lines.get(i).mark().isEmpty()
                    && PartWords.isKnownHeading(words)
                    && times.getOrDefault(PlainText.withoutBlanks(words), 0) == 1) {
                boolean part = PartWords.isPlan(words) || PartWords.isReview(words);
                ranks[i] = part ? PART_RANK : holdsBrackets(i) ? sections : Numbering.ARABIC.rank() - BETWEEN;
            }
        }
    }

    /** Whether （一） below a heading is its own, since sections are numbered in another way. */
    private boolean holdsBrackets(int i) {
        boolean bracket = i + 1 < lines.size()
                && lines.get(i + 1).mark().filter(mark -> mark.style() == Numbering.CHINESE_BRACKETED).isPresent();
        return bracket && chinese;
    }

    /** The rank of the outermost headings within parts. */
    private int sectionRank() {
        int numbered = lines.stream()
                .flatMap(line -> line.mark().stream())
                .map(Numbering.Mark::style)
                .filter(style -> style.compareTo(Numbering.CHINESE) >= 0 && style.isOuter())
                .mapToInt(Numbering::rank)
                .min()
                .orElse(Numbering.ARABIC.rank() - BETWEEN);
        int looks = IntStream.of(ranks).filter(rank -> rank > 0).min().orElse(numbered);
        return Math.min(numbered, looks);
    }
}
