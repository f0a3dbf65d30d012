package org.duban.domain.report;

import java.util.List;
import java.util.Locale;

/**
 * Which files are taken as 佐证材料.
 *
 * @param megabytes at most so many each, 1 to 1000; one is 1024 × 1024 bytes
 * @param types     the ends of their names after the last dot, in lower case ({@code pdf})
 */
public record EvidenceLimits(int megabytes, List<String> types) {

    /** 50 MB of what offices send each other. */
    public static final EvidenceLimits STANDARD = new EvidenceLimits(
            50,
            List.of(
                    "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "dps", "ofd", "txt", "csv", "rtf",
                    "jpg", "jpeg", "png", "bmp", "gif", "tif", "tiff", "mp4", "zip", "rar", "7z"));

    public EvidenceLimits {
        if (!isMegabytes(megabytes) || types.isEmpty()) {
            throw new IllegalArgumentException("1 to 1000 MB of at least one type");
        }
        types = types.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether so many megabytes can be a limit: 1 to 1000. */
    public static boolean isMegabytes(int megabytes) {
        return 1 <= megabytes && megabytes <= 1000;
    }

    /** Whether a file of so many bytes is small enough. */
    public boolean takesSize(long bytes) {
        return bytes <= megabytes * 1024L * 1024L;
    }

    /** Whether a file of this name is of one of the types. */
    public boolean takesType(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && types.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
