package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells at a glance whether a workbook has a cell that says a word, by the one place where either format keeps its words. */
public final class FormGlance {

    private static final int MOST = 8 << 20;
    private static final String WORDS_PART = "xl/sharedStrings.xml";

    private FormGlance() {}

    /**
     * Whether the word stands in the workbook; false of everything that is none or cannot be read.
     *
     * @param word of plain ASCII letters
     */
    public static boolean has(Path file, String word) {
        try {
            return Files.isRegularFile(file) && switch (FileKind.of(file)) {
                case ZIP -> inPackage(file, word);
                case OLD_EXCEL -> stands(word, Files.newInputStream(file));
                default -> false;
            };
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean inPackage(Path file, String word) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry words = zip.getEntry(WORDS_PART);
            return words != null && stands(word, zip.getInputStream(words));
        }
    }

    private static boolean stands(String word, InputStream opened) throws IOException {
        try (opened) {
            String read = new String(opened.readNBytes(MOST), StandardCharsets.ISO_8859_1);
            return read.contains(word) || read.contains(String.join("\0", word.split("")));
        }
    }
}
