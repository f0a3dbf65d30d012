package org.duban.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.intake.text.DocumentNumber;
import org.duban.intake.text.HeadingNumber;

/** Joins the lines of a PDF's pages back into paragraphs by where they stand. */
final class PdfParagraphs {

    private static final Pattern END = Pattern.compile("[。！？；：…!?;:）)】][”’）)」』】]*\\s*$");
    /** Lines of a title's own: dates and names below it. */
    private static final Pattern APART = Pattern.compile("^\\s*[（(—─]");
    private static final double TITLE = 1.15;
    private static final double INDENT = 1.2;
    private static final double DEEP = 4.5;
    private static final double GAP = 1.3;

    private final Map<Integer, PdfColumn> columns = new HashMap<>();
    private final double pitch;
    private final double bodySize;

    /** Takes the measure of a document's pages. */
    PdfParagraphs(List<List<PdfLine>> pages, List<PdfTable> tables) {
        List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
        for (List<PdfLine> page : pages) {
            page.stream().findFirst().ifPresent(line -> columns.put(line.page(), PdfColumn.of(page, all, tables)));
        }
        this.pitch = pitch(pages);
        this.bodySize = all.isEmpty() ? 0 : all.stream().map(PdfLine::size).sorted().toList().get(all.size() / 2);
    }

    /** The usual distance between lines of a paragraph, in sizes of their font. */
    private static double pitch(List<List<PdfLine>> pages) {
        var pitches = new ArrayList<Double>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                pitches.add((page.get(i).y() - page.get(i - 1).y()) / page.get(i).size());
            }
        }
        pitches.sort(null);
        return pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 4);
    }

    /** Lines that follow each other without a table between, as paragraphs. */
    List<List<PdfLine>> of(List<PdfLine> lines) {
        var paragraphs = new ArrayList<List<PdfLine>>();
        for (PdfLine line : lines) {
            if (paragraphs.isEmpty() || begins(line, paragraphs.getLast())) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(line);
        }
        return paragraphs;
    }

    private boolean begins(PdfLine line, List<PdfLine> before) {
        PdfLine last = before.getLast();
        PdfColumn column = columns.get(line.page());
        PdfColumn lastColumn = columns.get(last.page());
        if (column == null || lastColumn == null) {
            return true;
        }
        if (isTitle(last, lastColumn) && isTitle(line, column) && isLike(line, last) && !APART.matcher(line.text()).find()) {
            return isApart(line, last) || DocumentNumber.in(last.text()).isPresent();
        }
        return !isLike(line, last)
                || (line.bold() && !last.bold())
                || isApart(line, last)
                || !lastColumn.isFull(last, line)
                || lastColumn.indent(last) > DEEP * last.size()
                || isSetIn(column.indent(line), before, lastColumn)
                || (END.matcher(last.text()).find() && HeadingNumber.of(line.text()).isPresent());
    }

    /** Whether a line is centred and larger than the text, as titles are, whose lines are broken by hand. */
    private boolean isTitle(PdfLine line, PdfColumn column) {
        return column.isCentred(line) && line.size() > TITLE * bodySize;
    }

    private static boolean isLike(PdfLine line, PdfLine last) {
        return Math.abs(line.size() - last.size()) <= 0.12 * line.size();
    }

    private boolean isApart(PdfLine line, PdfLine last) {
        return line.page() == last.page() && line.y() - last.y() > GAP * pitch * line.size();
    }

    /** Whether a line begins further right than a further line of the paragraph would. */
    private static boolean isSetIn(double indent, List<PdfLine> before, PdfColumn column) {
        double step = INDENT * before.getLast().size();
        return before.size() > 1 ? indent > column.indent(before.getLast()) + step : indent > step;
    }

    /** The paragraph's words, and how it is set. */
    Paragraph paragraph(List<PdfLine> lines, Paragraphs paragraphs) {
        var words = new StringBuilder();
        lines.forEach(line -> line.appendTo(words));
        List<Double> sizes = lines.stream().map(PdfLine::size).sorted().collect(Collectors.toList());
        boolean centred = lines.stream().allMatch(line -> column(line).isCentred(line));
        var look = new Look(
                0,
                lines.stream().allMatch(PdfLine::bold),
                centred,
                (int) Math.round(2 * sizes.get(sizes.size() / 2)));
        Paragraph plain = paragraphs.next(paragraphs.counted(words.toString().strip()), null);
        return new Paragraph(plain.place(), plain.text(), look);
    }

    private PdfColumn column(PdfLine line) {
        return columns.getOrDefault(line.page(), new PdfColumn(0, 0));
    }
}
