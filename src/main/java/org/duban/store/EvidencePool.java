package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The evidence of the backups in a folder, each content once, under its SHA-256. It was read whole when it came here.
 */
record EvidencePool(Path folder) {

    /** In place of a size, for what is not there. */
    static final long NONE = -1;

    private static final String NAME = "evidence";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}|" + Copying.ASIDE + "\\d{1,20}");
    private static final Logger LOG = LoggerFactory.getLogger(EvidencePool.class);

    /** That of a backup which keeps none itself. */
    static EvidencePool beside(Path backup) {
        return new EvidencePool(backup.resolveSibling(NAME));
    }

    /** That of a folder of backups. */
    static EvidencePool of(Path folder) {
        return new EvidencePool(folder.resolve(NAME));
    }

    /** Where a content lies, whether it is there or not. */
    Path path(String sha256) {
        return folder.resolve(sha256);
    }

    /** Its size; {@link #NONE} where it is not there. */
    long bytes(String sha256) {
        try {
            return Files.isRegularFile(path(sha256)) ? Files.size(path(sha256)) : NONE;
        } catch (IOException unreadable) {
            LOG.warn("a file of the evidence cannot be read", unreadable);
            return NONE;
        }
    }

    /**
     * Takes a copy of a file, if it is what it should be.
     *
     * @return whether it was
     * @throws Refusal when it cannot be written
     */
    boolean take(String sha256, Path file, Progress progress) throws IOException {
        Files.createDirectories(folder);
        var faults = new Faults(path(sha256));
        var copying = new Copying(file, folder, faults::whenBackingUp);
        try {
            copying.copy(progress);
            boolean whole = copying.sha256().equals(sha256);
            if (whole) {
                copying.moveTo(path(sha256));
            }
            return whole;
        } catch (Refusal refusal) {
            if (refusal.mayPass()) {
                throw refusal;
            }
            LOG.warn("a file of the evidence cannot be read", refusal);
            return false;
        } finally {
            copying.sweep();
        }
    }

    /**
     * Takes away the other contents, and what a process left aside that died. What is not named as we name it somebody else
     * put there.
     */
    void keepOnly(Set<String> needed) throws IOException {
        for (Path each : Listing.of(folder, "*")) {
            String name = String.valueOf(each.getFileName());
            if (OURS.matcher(name).matches() && !needed.contains(name)) {
                Files.deleteIfExists(each);
            }
        }
    }
}
