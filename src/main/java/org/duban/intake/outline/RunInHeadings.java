package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.outline.Numbering.Mark;

/** Parts paragraphs in which headings and items run on: one paragraph of items, or a whole plan scraped into one. */
final class RunInHeadings {

    private static final Pattern COLLECTED = Pattern.compile(
            "[^。；;，,：:！!？?\\h]{2,40}(?:计划|要点|总结|方案|报告|安排|思路)(?:范文|范本|模板|篇)?[(（【][0-9一二三四五六七八九十]{1,2}[)）】]");
    /** A title at the front that runs into the text. */
    private static final Pattern TITLE = Pattern.compile(
            "[^。；;，,：:！!？?]{4,45}?(?:计划|要点|方案|报告|安排|思路)(?=(?:19|20)[0-9]{2}年,?，?(?:是|我|医|全|为)|为(?!了?主)|今年|根据|按照|围绕|坚持以|在(?:20|上|市|县|区|省))");
    private static final Pattern HEADING_WORDS = Pattern.compile(
            "(?:[一二三四五六七八九十]、)?(?:主要|工作|总体|年度|预期|发展)(?:预期|工作|发展)?(?:目标|任务)[:：]?(?=1[、.．]|[（(]一[)）])");
    /** A scanner reads 。 as O. */
    private static final String MISREAD_END = "OoＯ○";

    private static final int LONGEST_TITLE = 45;
    private static final int SHORTEST_SECTION = 25;

    private final Line line;
    private final String words;
    private final Map<Numbering, Mark> last = new EnumMap<>(Numbering.class);
    private final List<Integer> starts = new ArrayList<>();
    private int outer;
    private int knownEnd = -1;

    private RunInHeadings(Line line) {
        this.line = line;
        this.words = line.words();
    }

    /** The lines, each paragraph that holds several headings or items as several. */
    static List<Line> parted(List<Line> lines) {
        return lines.stream().flatMap(line -> new RunInHeadings(line).parts().stream()).toList();
    }

    private List<Line> parts() {
        Optional<Mark> first = line.mark();
        first.ifPresent(this::take);
        boolean whole = isWholePlan();
        scan(first.map(Mark::end).orElse(0), whole, first);
        if (starts.isEmpty()) {
            return List.of(line);
        }
        var parts = new ArrayList<Line>();
        int from = 0;
        for (int start : starts) {
            parts.add(line.sub(from, start));
            from = start;
        }
        parts.add(line.sub(from, words.length()));
        return whole ? new TitleEnds(parts).parted() : parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** Whether headings of sections stand in the midst of the paragraph, of a kind that has items below it. */
    private boolean isWholePlan() {
        int headings = line.mark().filter(mark -> mark.style().isOuter()).isPresent() ? 1 : 0;
        boolean levels = line.mark().filter(mark -> mark.style().compareTo(Numbering.CHINESE) <= 0).isPresent();
        for (int i = 1; i < words.length() && !(headings > 1 && levels); i++) {
            Optional<Mark> mark = endsFully(i) ? Numbering.at(words, i) : Optional.empty();
            if (mark.isPresent()) {
                headings += mark.get().style().isOuter() ? 1 : 0;
                levels |= mark.get().style() != Numbering.CHINESE_BRACKETED && mark.get().style().compareTo(Numbering.ARABIC) <= 0;
            }
        }
        return headings > 1 && levels && words.length() >= SHORTEST_SECTION * headings;
    }

    private boolean endsFully(int at) {
        char before = words.charAt(at - 1);
        return before == '。' || before == '！' || (Sentences.isBlank(before) && Sentences.endsBefore(words, at));
    }

    private void scan(int from, boolean whole, Optional<Mark> first) {
        Matcher collected = COLLECTED.matcher(words);
        int next = whole && collected.find() ? collected.start() : words.length();
        int i = from;
        Matcher title = TITLE.matcher(words);
        if (whole && title.lookingAt()) {
            starts.add(title.end());
            outer = title.end();
            i = title.end();
        }
        while (i < words.length()) {
            if (i >= next && i > collected.start()) {
                next = collected.find() ? collected.start() : words.length();
            } else if (i >= next) {
                if (collected.start() == 0 || Sentences.endsBefore(words, collected.start())) {
                    title(collected);
                }
                i = Math.max(i + 1, collected.end());
                next = collected.find() ? collected.start() : words.length();
            } else {
                i = step(i, whole, first);
            }
        }
    }

    /** Looks at one position; the next one to look at. */
    private int step(int at, boolean whole, Optional<Mark> first) {
        Optional<Mark> mark = at == 0 ? Optional.empty() : Numbering.at(words, at);
        boolean parts = mark.isPresent()
                && (whole ? partsPlan(mark.get(), at) : first.isPresent() && partsItems(mark.get(), at, first.get()));
        if (parts) {
            starts.add(at);
            take(mark.get());
            return mark.get().end();
        }
        if (whole) {
            heading(at);
        }
        return at + 1;
    }

    /** A title of one paper among several. */
    private void title(Matcher collected) {
        if (collected.start() > 0) {
            starts.add(collected.start());
        }
        starts.add(collected.end());
        last.clear();
        outer = collected.end();
    }

    private void heading(int at) {
        if (Sentences.endsBefore(words, at) && !Sentences.isBlank(words.charAt(at))) {
            Matcher known = HEADING_WORDS.matcher(words).region(at, Math.min(words.length(), at + 20));
            if (known.lookingAt()) {
                starts.add(at);
                last.clear();
                outer = at;
                knownEnd = known.end();
            }
        }
    }

    private void take(Mark mark) {
        last.keySet().removeIf(style -> style.compareTo(mark.style()) > 0);
        last.put(mark.style(), mark);
        outer = mark.end();
    }

    private boolean partsPlan(Mark mark, int at) {
        Mark before = last.get(mark.style());
        boolean next = before == null ? mark.count() == 1 || mark.style().isOuter() : mark.follows(before);
        if (!next || mark.style().compareTo(Numbering.ARABIC) > 0) {
            return false;
        }
        return Sentences.endsBefore(words, at) || at == knownEnd || (mark.count() == 1 && at - outer <= LONGEST_TITLE && at > outer && isTitle(at))
                || (mark.style() == Numbering.ARABIC && MISREAD_END.indexOf(words.charAt(at - 1)) >= 0);
    }

    private boolean isTitle(int to) {
        return last.keySet().stream().anyMatch(Numbering::isOuter) && Sentences.isTitle(words.substring(outer, to));
    }

    /** Items in one paragraph: the first begins it, or a heading does; each ends as a sentence. */
    private boolean partsItems(Mark mark, int at, Mark first) {
        Mark before = last.get(mark.style());
        boolean sameKind = mark.style() == first.style() && before != null && mark.follows(before);
        boolean below = first.style().isOuter()
                && mark.style() == Numbering.ARABIC
                && (before == null ? mark.count() == 1 : mark.follows(before));
        return (sameKind || below) && mark.style() != Numbering.CIRCLED && "。！".indexOf(words.charAt(at - 1)) >= 0;
    }
}
