package org.duban.intake.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Reads a text file: a .csv as one table, any other as lines. */
final class TextFile {

    private TextFile() {}

    static List<Block> blocks(Path file, String name, Limits limits, Progress progress) throws IOException {
        String text = TextEncoding.decode(Files.readAllBytes(file)).orElseThrow(() -> new Refusal("file-not-office", name));
        boolean separated = List.of(".csv", ".tsv").stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        return separated ? SeparatedValues.blocks(text, limits, progress) : TextBlocks.of(text, limits, progress);
    }
}
