package org.duban.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'duban-'uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

    /** The moment and the number. */
    private static final Pattern PARTS = Pattern.compile("(duban-.{19})_(\\d{1,18})\\.(?:duban|unproved)");

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

    /** Writes what a backup is made of. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a backup aside, forces it onto the disk, proves it, and gives it its name, which ends with the next number.
     *
     * @param made when the store was as it is in there
     * @throws Refusal when it was written and cannot be proved
     */
    Path add(Instant made, Content content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, ASIDE, "");
        try {
            write(aside, content);
            String name = NAME.format(made.atZone(zone)) + "_" + String.format("%04d", next());
            try {
                new BackupProof(aside).prove();
            } catch (Refusal unproved) {
                Files.move(aside, folder.resolve(name + UNPROVED));
                throw unproved;
            }
            return Files.move(aside, folder.resolve(name + SUFFIX));
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

    private long next() throws IOException {
        return stamps().stream().mapToLong(BackupStamp::sequence).max().orElse(0) + 1;
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
        stamps.sort(Comparator.comparingLong(BackupStamp::sequence).reversed());
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
        Matcher parts = PARTS.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = LocalDateTime.parse(parts.group(1), NAME).atZone(zone).toInstant();
            return Optional.of(new BackupStamp(name, Long.parseLong(parts.group(2)), made, Files.size(file), name.endsWith(SUFFIX)));
        } catch (DateTimeParseException renamed) {
            LOG.debug("not one of our names", renamed);
            return Optional.empty();
        }
    }
}
