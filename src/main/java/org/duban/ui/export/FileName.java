package org.duban.ui.export;

import java.nio.file.Path;
import java.util.Locale;

/** Names of files to write. */
public final class FileName {

    private FileName() {}

    /** The ending of a format: .docx. */
    public static String ending(Enum<?> format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    /** The words as a name that files can have, with the ending of the format. */
    public static String proposed(String words, Enum<?> format) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ending(format);
    }

    /** The file with the ending of its format, which not every file chooser adds. */
    public static Path withEnding(Path file, Enum<?> format) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending(format)) ? file : file.resolveSibling(name + ending(format));
    }
}
