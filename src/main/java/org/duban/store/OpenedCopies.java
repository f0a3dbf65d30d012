package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.report.Evidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Read-only files under their own names for other programs to show, so that none of them touches what is kept. */
record OpenedCopies(Path dataFolder) {

    static final String NAME = "opened";
    private static final Logger LOG = LoggerFactory.getLogger(OpenedCopies.class);

    /** A new file with that content; one that a program still shows stays as it is. */
    Path of(Path kept, Evidence evidence) throws IOException {
        Path folder = Files.createDirectories(dataFolder.resolve(NAME));
        Path copy = Files.createTempDirectory(folder, "").resolve(usable(evidence.name()));
        Files.copy(kept, copy, StandardCopyOption.REPLACE_EXISTING);
        if (!copy.toFile().setReadOnly()) {
            LOG.debug("not every disk knows read-only files");
        }
        return copy;
    }

    /** Takes away what was shown; what a program still holds stays until the next time. */
    void sweep() {
        Path folder = dataFolder.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : List.copyOf(all.sorted(Comparator.reverseOrder()).toList())) {
                remove(each);
            }
        } catch (IOException failure) {
            LOG.warn("could not remove files that were opened", failure);
        }
    }

    private static void remove(Path each) {
        try {
            if (!Files.isDirectory(each) && !each.toFile().setWritable(true)) {
                LOG.debug("a file stays read-only");
            }
            Files.deleteIfExists(each);
        } catch (IOException held) {
            LOG.debug("a file that was opened is still held", held);
        }
    }

    /** A name that was usable where it came from need not be so here. */
    private static String usable(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
