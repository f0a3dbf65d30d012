package org.duban.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.usecase.Progress;

/** Turns the lines of a text into paragraphs, and those that are rows of tables into tables. */
final class TextBlocks {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u0085\\u2028\\u2029\\u001A]");
    private static final int STEP = 1000;

    private final Limits limits;
    private final Progress progress;
    private final Paragraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int tables;

    private TextBlocks(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
        this.paragraphs = new Paragraphs(limits);
    }

    /** What the text holds, in its order. */
    static List<Block> of(String text, Limits limits, Progress progress) {
        var blocks = new TextBlocks(limits, progress);
        blocks.read(QuotedCells.joined(lines(text)));
        return blocks.blocks;
    }

    /** The lines, a line break within a paragraph being a line feed. */
    private static List<String> lines(String text) {
        return Stream.of(LINE_END.split(text, -1)).map(line -> line.replace('\u000B', '\n')).toList();
    }

    private void read(List<String> lines) {
        int line = 0;
        while (line < lines.size()) {
            Optional<TextTable> table = table(lines, line);
            if (table.isPresent()) {
                endProse();
                add(table.get());
                line = table.get().end();
            } else {
                prose.add(lines.get(line));
                line++;
            }
            if (line % STEP == 0) {
                progress.at(line, lines.size());
            }
        }
        endProse();
    }

    private static Optional<TextTable> table(List<String> lines, int line) {
        return lines.get(line).contains("\t")
                ? TabRows.at(lines, line).or(() -> CellLines.at(lines, line))
                : Optional.empty();
    }

    private void add(TextTable table) {
        tables++;
        new RowsOfWords(table.rows()).table(Integer.toString(tables), paragraphs, limits).ifPresent(blocks::add);
    }

    private void endProse() {
        WrappedLines.joined(prose).forEach(words -> blocks.add(paragraphs.next(paragraphs.counted(words.strip()), null)));
        prose.clear();
    }
}
