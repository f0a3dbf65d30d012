package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * By which the backups of one data folder are told from those of another, where both go to the same disk: made up once, and
 * kept beside the backups, so that a restore changes nothing about it.
 */
final class BackupMark {

    /** Those in the data folder itself have none: they are its own. */
    static final String NONE = "";

    private static final String FILE_NAME = "mark";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    private BackupMark() {}

    /** That of the data folder whose backups lie in this folder; made where there is none. */
    static String of(Path own) throws IOException {
        Path file = own.resolve(FILE_NAME);
        String kept = Files.isRegularFile(file) ? Files.readString(file).strip() : NONE;
        return FORM.matcher(kept).matches() ? kept : made(own, file);
    }

    private static String made(Path own, Path file) throws IOException {
        String mark = UUID.randomUUID().toString().substring(0, LENGTH);
        Files.createDirectories(own);
        Path aside = Unnamed.in(own);
        try {
            Files.writeString(aside, mark);
            Copying.moveForGood(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
        return mark;
    }
}
