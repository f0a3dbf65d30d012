package org.duban.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The least that any program must do that reads a .docx with POI: take its text. */
public final class BarePoi {

    private BarePoi() {}

    /** Prints the words of the .docx that the first argument names. */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(words(Path.of(args[0])));
    }

    static String words(Path document) {
        try (InputStream in = Files.newInputStream(document);
                var word = new XWPFDocument(in);
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
