package org.duban.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.intake.text.PlainText;
import org.duban.intake.text.TitleWords;

/** Tells page headers, page footers and page numbers from the text of a PDF. */
final class PdfMargins {

    private static final double ZONE = 0.12;
    private static final double SAME_PLACE = 6;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}|[ivxIVX]{1,5}");
    private static final Pattern MARKED_NUMBER = Pattern.compile(
            "[—–\\-－·•~]+[0-9]{1,4}[—–\\-－·•~]+|第[0-9]{1,4}页(?:[,，/]?共[0-9]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}(?:页)?"
                    + "|(?:Page|page|P\\.?)[0-9]{1,4}(?:of[0-9]{1,4})?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Map<Integer, Double> heights;
    private final Map<String, Set<Integer>> pagesOfWords = new HashMap<>();
    private final Set<String> kept = new HashSet<>();

    private PdfMargins(Map<Integer, Double> heights) {
        this.heights = heights;
    }

    /**
     * The lines without those.
     *
     * @param pages   the lines of each page from above
     * @param heights of the pages by their numbers
     */
    static List<List<PdfLine>> without(List<List<PdfLine>> pages, Map<Integer, Double> heights) {
        var margins = new PdfMargins(heights);
        pages.stream().flatMap(List::stream).filter(margins::isOutside).forEach(line -> margins.places(line)
                .forEach(place -> margins.pagesOfWords.computeIfAbsent(place, key -> new HashSet<>()).add(line.page())));
        return pages.stream()
                .map(lines -> lines.stream().filter(line -> !margins.isMargin(line, lines)).toList())
                .toList();
    }

    private boolean isOutside(PdfLine line) {
        double height = heights.getOrDefault(line.page(), 0.0);
        return line.y() < height * ZONE || line.y() > height * (1 - ZONE);
    }

    private boolean isMargin(PdfLine line, List<PdfLine> page) {
        String words = PlainText.withoutBlanks(line.text());
        boolean atEdge = line.equals(page.getFirst()) || line.equals(page.getLast());
        if (atEdge && (MARKED_NUMBER.matcher(words).matches() || (isOutside(line) && NUMBER.matcher(words).matches()))) {
            return true;
        }
        return isOutside(line) && isRepeated(line) && !(TitleWords.isPlanTitle(words) && kept.add(words));
    }

    private boolean isRepeated(PdfLine line) {
        int most = places(line).mapToInt(place -> pagesOfWords.getOrDefault(place, Set.of()).size()).max().orElse(0);
        return most >= 2 && most * 4 >= heights.size();
    }

    /** Its words without numbers and its height on the page, of which two that lie near each other share one. */
    private Stream<String> places(PdfLine line) {
        String words = DIGITS.matcher(PlainText.withoutBlanks(line.text())).replaceAll("#");
        long place = (long) Math.floor(line.y() / SAME_PLACE);
        return Stream.of(words + place, words + (place + 1));
    }
}
