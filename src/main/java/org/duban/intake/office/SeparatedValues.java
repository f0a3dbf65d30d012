package org.duban.intake.office;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.duban.usecase.Progress;

/** Reads the rows of a .csv file, whichever of comma, semicolon and tab divides its cells. */
final class SeparatedValues {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final int STEP = 1000;

    private SeparatedValues() {}

    /** The one table that the text is; none where it is blank. */
    static List<Block> blocks(String text, Limits limits, Progress progress) throws IOException {
        var paragraphs = new Paragraphs(limits);
        return new RowsOfWords(rows(text, separator(text), limits, progress)).table("1", paragraphs, limits).stream()
                .map(Block.class::cast)
                .toList();
    }

    /** Of the characters that may divide cells the one that stands in the most lines. */
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> linesWith(text, separator))
                        .thenComparingInt(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    private static long linesWith(String text, char separator) {
        return text.lines().filter(line -> line.indexOf(separator) >= 0).count();
    }

    /** The cells of every row. A quote that never ends makes no table, so that such a text is taken line by line. */
    static List<List<String>> rows(String text, char separator, Limits limits, Progress progress) throws IOException {
        var rows = new ArrayList<List<String>>();
        CSVFormat format = CSVFormat.RFC4180.builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                if (rows.size() % STEP == 0) {
                    progress.at(0, 0);
                }
                if (rows.size() >= limits.paragraphs()) {
                    throw new TooMuch("more than " + limits.paragraphs() + " rows");
                }
                rows.add(Stream.of(row.values()).toList());
            }
        }
        return rows;
    }
}
