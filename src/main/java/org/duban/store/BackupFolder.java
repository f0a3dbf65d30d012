package org.duban.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of backups. A file has its name only once it is proved; what could not be proved is kept under another, to be
 * looked at by whoever helps.
 *
 * @param zone in which the names tell the time
 */
record BackupFolder(Path folder, ZoneId zone) {

    static final String SUFFIX = ".duban";
    private static final String UNPROVED = ".unproved";
    private static final String ASIDE = "new-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'duban-'uuuu-MM-dd_HH-mm-ss-SSS", Locale.ROOT);
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

    /** Writes what a backup is made of. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a backup aside, forces it onto the disk, proves it, and gives it its name.
     *
     * @param made when the store was as it is in there
     * @throws Refusal when it was written and cannot be proved
     */
    Path add(Instant made, Content content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ASIDE, "");
        try {
            write(aside, content);
            String name = NAME.format(made.atZone(zone));
            try {
                new BackupProof(aside).prove();
            } catch (Refusal unproved) {
                Files.move(aside, folder.resolve(name + UNPROVED));
                throw unproved;
            }
            return named(aside, name);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void write(Path aside, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(aside)) {
            content.write(out);
        }
        try (FileChannel file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    private Path named(Path aside, String name) throws IOException {
        for (int number = 1; ; number++) {
            Path place = folder.resolve(name + (number == 1 ? "" : "_" + number) + SUFFIX);
            try {
                return Files.move(aside, place);
            } catch (FileAlreadyExistsException taken) {
                LOG.debug("a backup of the same moment is there already", taken);
            }
        }
    }

    /** The backups there are, the newest first; none where there is no such folder. */
    List<BackupStamp> stamps() throws IOException {
        var stamps = new ArrayList<BackupStamp>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "duban-*")) {
                for (Path each : files) {
                    stamp(each).ifPresent(stamps::add);
                }
            }
        }
        stamps.sort(Comparator.comparing(BackupStamp::made).thenComparing(BackupStamp::name).reversed());
        return stamps;
    }

    /** Takes away those that are no longer needed; returns which. */
    List<BackupStamp> thin(Generations generations, Instant now) throws IOException {
        List<BackupStamp> going = generations.superfluous(stamps(), now);
        for (BackupStamp each : going) {
            Files.deleteIfExists(folder.resolve(each.name()));
        }
        return going;
    }

    /** Takes away what a process left aside that died while it wrote. */
    void sweep() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ASIDE + "*")) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Empty for a file that somebody else put there. */
    private Optional<BackupStamp> stamp(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean proved = name.endsWith(SUFFIX);
        if (!proved && !name.endsWith(UNPROVED)) {
            return Optional.empty();
        }
        String moment = name.substring(0, name.lastIndexOf('.')).replaceFirst("(?<=-\\d{3})_\\d+$", "");
        try {
            Instant made = LocalDateTime.parse(moment, NAME).atZone(zone).toInstant();
            return Optional.of(new BackupStamp(name, made, Files.size(file), proved));
        } catch (DateTimeParseException renamed) {
            LOG.debug("not one of our names", renamed);
            return Optional.empty();
        }
    }
}
