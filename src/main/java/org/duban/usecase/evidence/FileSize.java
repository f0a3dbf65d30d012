package org.duban.usecase.evidence;

import java.util.Locale;

/** Says how large files are. */
public final class FileSize {

    private static final double KILO = 1024;

    private FileSize() {}

    /** 4.8MB; a size below one megabyte in KB. Never less than it is, so that one above a limit is seen to be. */
    public static String inWords(long bytes) {
        double kilobytes = bytes / KILO;
        return kilobytes < KILO
                ? String.format(Locale.ROOT, "%dKB", (long) Math.ceil(kilobytes))
                : String.format(Locale.ROOT, "%.1fMB", Math.ceil(kilobytes / KILO * 10) / 10);
    }
}
