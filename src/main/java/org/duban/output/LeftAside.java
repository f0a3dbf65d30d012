package org.duban.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names of files that are written aside in folders of people, and what a process left there that died meanwhile. */
final class LeftAside {

    /** So and no other way the program names them. */
    private static final Pattern OURS = Pattern.compile("~duban-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** Nobody writes a file for so long. */
    private static final Duration DEAD = Duration.ofHours(6);

    private static final Logger LOG = LoggerFactory.getLogger(LeftAside.class);

    private LeftAside() {}

    /** A name in the folder that nobody has. */
    static Path fresh(Path folder) {
        return folder.resolve("~duban-" + UUID.randomUUID() + ".tmp");
    }

    /** Takes away what is left in the folder; that it cannot be taken away holds up nothing. */
    static void sweep(Path folder, Clock clock) {
        Instant before = clock.instant().minus(DEAD);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, each -> isLeft(each, before))) {
            for (Path each : files) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | DirectoryIteratorException failure) {
            LOG.debug("what was written aside stays in {}", folder, failure);
        }
    }

    private static boolean isLeft(Path file, Instant before) throws IOException {
        return OURS.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(before);
    }
}
