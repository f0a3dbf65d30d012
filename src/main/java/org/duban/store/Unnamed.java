package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;

/** Files that are written before they get their names, told from what others keep in the same folder. */
final class Unnamed {

    private static final String BEGIN = "duban-new-";
    private static final Pattern NAME = Pattern.compile(BEGIN + "\\d{1,20}");

    private Unnamed() {}

    /** A new, empty one. */
    static Path in(Path folder) throws IOException {
        return Files.createTempFile(folder, BEGIN, "");
    }

    /** Takes away what a process left that died while it wrote; whoever still writes has written since. */
    static void sweep(Path folder, Instant before) throws IOException {
        for (Path each : Listing.of(folder, BEGIN + "*")) {
            if (isOne(each) && Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static boolean isOne(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && NAME.matcher(String.valueOf(file.getFileName())).matches();
    }
}
