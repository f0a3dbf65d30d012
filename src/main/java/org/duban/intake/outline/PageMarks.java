package org.duban.intake.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.intake.text.TracedText;

/**
 * Takes out the page numbers that a scraper left in the words (科室敢2、干): one count from 1 over the whole text, most of it in
 * mid-sentence, at even distances, independent of what the paper itself numbers.
 */
final class PageMarks {

    private static final Pattern MARK = Pattern.compile("(?<![0-9A-Za-z.])([0-9]{1,3})、");
    private static final int FEWEST = 3;
    private static final int SHORTEST_PAGE = 250;
    private static final int MOST = 1000;

    /** A number that may be a page's; {@code evidence} is higher the less it looks like the paper's own. */
    private record Candidate(int line, int from, int to, int number, long position, int evidence) {}

    private final List<Line> lines;
    private final List<Candidate> candidates = new ArrayList<>();

    private PageMarks(List<Line> lines) {
        this.lines = lines;
    }

    /** The lines without page numbers, those that a page's end cut made one; the same lines where there are none. */
    static List<Line> removed(List<Line> lines) {
        var marks = new PageMarks(lines);
        List<Candidate> pages = marks.pages();
        return pages.isEmpty() ? lines : marks.without(pages);
    }

    private List<Candidate> pages() {
        collect();
        List<Candidate> chain = chain();
        return isCountOfPages(chain) ? chain : List.of();
    }

    private void collect() {
        long position = 0;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).words();
            Matcher matcher = MARK.matcher(words);
            while (matcher.find()) {
                int number = Integer.parseInt(matcher.group(1));
                if (0 < number && number < MOST) {
                    candidates.add(new Candidate(
                            i, matcher.start(), matcher.end(), number, position + matcher.start(), evidence(i, matcher.start())));
                }
            }
            position += words.length();
        }
    }

    private int evidence(int line, int from) {
        if (from > 0) {
            return Sentences.endsBefore(lines.get(line).words(), from) ? 0 : 2;
        }
        boolean afterSentence = line == 0 || Sentences.isEnded(lines.get(line - 1).words());
        return afterSentence ? 1 : 3;
    }

    /** The count from 1 with the most evidence, each number behind the one before it. */
    private List<Candidate> chain() {
        int[] best = new int[MOST];
        int[] last = new int[MOST];
        int[] before = new int[candidates.size()];
        Arrays.fill(best, -1);
        for (int i = 0; i < candidates.size(); i++) {
            Candidate each = candidates.get(i);
            int number = each.number();
            int score = each.evidence() + (number == 1 ? 0 : best[number - 1]);
            if ((number == 1 || best[number - 1] >= 0) && score > best[number]) {
                best[number] = score;
                before[i] = number == 1 ? -1 : last[number - 1];
                last[number] = i;
            }
        }
        int end = 0;
        while (end + 1 < MOST && best[end + 1] >= 0) {
            end++;
        }
        var chain = new ArrayList<Candidate>();
        for (int i = end == 0 ? -1 : last[end]; i >= 0; i = before[i]) {
            chain.addFirst(candidates.get(i));
        }
        return chain;
    }

    private static boolean isCountOfPages(List<Candidate> chain) {
        if (chain.size() < FEWEST) {
            return false;
        }
        long inSentence = chain.stream().filter(each -> each.evidence() > 1).count();
        long[] pages = new long[chain.size() - 1];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = chain.get(i + 1).position() - chain.get(i).position();
        }
        Arrays.sort(pages);
        long usual = pages[pages.length / 2];
        long even = Arrays.stream(pages).filter(page -> usual <= 2 * page && page <= 2 * usual).count();
        return inSentence * 2 >= chain.size() && usual >= SHORTEST_PAGE && even * 4 >= pages.length * 3L;
    }

    private List<Line> without(List<Candidate> pages) {
        var kept = new ArrayList<List<Line>>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            var words = new TracedText.Builder();
            int from = 0;
            boolean goesOn = next < pages.size() && next > 0 && pages.get(next).line() == i && pages.get(next).from() == 0;
            for (; next < pages.size() && pages.get(next).line() == i; next++) {
                words.add(line.text(), from, pages.get(next).from());
                from = pages.get(next).to();
            }
            words.add(line.text(), from, line.text().length());
            if (!goesOn) {
                kept.add(new ArrayList<>());
            }
            kept.getLast().add(line.with(words.done()));
        }
        return kept.stream().map(Line::mended).toList();
    }
}
