package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duban.intake.text.PlainText;

/**
 * A cell of a table of a PDF.
 *
 * @param paragraphs its words, a string for each paragraph
 */
record PdfCell(int row, int column, int rowSpan, int columnSpan, List<String> paragraphs) {

    private static final Pattern END = Pattern.compile("[。！？；…!?;]\\s*$");
    /** Where a name ends, a line that is full may well be followed by another name. */
    private static final Pattern NAME_END = Pattern.compile("(?:科|部|室|处|会|委|中心|院|办|组|支部|团委|工会|公司)$");
    private static final Pattern SENTENCE = Pattern.compile("[，。；]");
    private static final int FRAGMENT = 2;

    PdfCell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same place with the words of these lines, of which one that could have held more ends a paragraph. */
    PdfCell with(List<PdfLine> lines, double inner) {
        var joined = new ArrayList<String>();
        var open = new StringBuilder();
        boolean names = lines.stream().noneMatch(line -> SENTENCE.matcher(line.text()).find());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).appendTo(open);
            if (i + 1 == lines.size() || !goesOn(lines.get(i), lines.get(i + 1), inner, names)) {
                joined.add(open.toString().strip());
                open.setLength(0);
            }
        }
        return new PdfCell(row, column, rowSpan, columnSpan, joined);
    }

    private static boolean goesOn(PdfLine line, PdfLine next, double inner, boolean names) {
        boolean full = line.width() + next.head() > inner - 0.3 * line.size();
        return full && !(names && NAME_END.matcher(line.words()).find() && next.words().length() > FRAGMENT);
    }

    /** At another place, with the same words. */
    PdfCell at(int otherRow, int otherColumn, int otherColumnSpan) {
        return new PdfCell(otherRow, otherColumn, rowSpan, otherColumnSpan, paragraphs);
    }

    /** With a cell below that goes on with this one. */
    PdfCell joinedWith(PdfCell below, int rows) {
        var all = new ArrayList<>(paragraphs);
        if (!all.isEmpty() && !below.paragraphs.isEmpty() && isOpen()) {
            all.add(all.removeLast() + below.paragraphs.getFirst());
            all.addAll(below.paragraphs.subList(1, below.paragraphs.size()));
        } else {
            all.addAll(below.paragraphs);
        }
        return new PdfCell(row, column, rowSpan + rows, columnSpan, all);
    }

    /** Whether its words end within a sentence or name. */
    boolean isOpen() {
        return !isBlank() && !endsSentence() && !NAME_END.matcher(paragraphs.getLast()).find();
    }

    boolean endsSentence() {
        return !isBlank() && END.matcher(paragraphs.getLast()).find();
    }

    boolean isBlank() {
        return paragraphs.stream().allMatch(String::isBlank);
    }

    String words() {
        return PlainText.withoutBlanks(String.join("", paragraphs));
    }

    int rowEnd() {
        return row + rowSpan;
    }

    int columnEnd() {
        return column + columnSpan;
    }
}
