package org.duban.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** What a failure to write means to the person who asked for the file. */
final class WriteFailure {

    private WriteFailure() {}

    static Refusal openElsewhere(Path file) {
        return new Refusal("output-open-elsewhere", file.getFileName(), FreeName.beside(file));
    }

    static Refusal of(IOException failure, Path file, long size) {
        String reason = reason(failure);
        if (reason.contains("no space") || reason.contains("quota")) {
            return new Refusal("output-disk-full", file);
        }
        if (reason.contains("used by another") || reason.contains("另一个程序")) {
            return openElsewhere(file);
        }
        if (failure instanceof AccessDeniedException || reason.contains("read-only")) {
            return protectedPlace(file);
        }
        return full(file, size)
                ? new Refusal("output-disk-full", file)
                : new Refusal("output-failed", file, FreeName.beside(file));
    }

    /** Windows says "access denied" also for a file that an office program holds. */
    private static Refusal protectedPlace(Path file) {
        return Files.exists(file) && Files.isWritable(file) && Files.isWritable(file.resolveSibling(""))
                ? openElsewhere(file)
                : new Refusal("output-folder-protected", file.resolveSibling(""));
    }

    private static String reason(IOException failure) {
        String told = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return orEmpty(told).toLowerCase(Locale.ROOT);
    }

    /** Windows tells a full disk in its own language, so the room left is looked at too. */
    private static boolean full(Path file, long size) {
        try {
            return Files.getFileStore(file.resolveSibling("")).getUsableSpace() < size;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
