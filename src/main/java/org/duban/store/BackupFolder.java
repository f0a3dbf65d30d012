package org.duban.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
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
import org.duban.usecase.Progress;
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
 * @param mark ends the names of ours where others back up too, see {@link BackupMark}; theirs are left alone
 */
record BackupFolder(Path folder, ZoneId zone, String mark) {

    static final String SUFFIX = ".duban";
    private static final String UNPROVED = ".unproved";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'duban-'uuuu-MM-dd_HH-mm-ss", Locale.ROOT);

    /** The moment, the number, and where there is one the mark. */
    private static final Pattern PARTS =
            Pattern.compile("(duban-.{19})_(\\d{1,18})(?:_([0-9a-f]{8}))?\\.(?:duban|unproved)");

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

    /** That of a data folder, where all are ours. */
    BackupFolder(Path folder, ZoneId zone) {
        this(folder, zone, BackupMark.NONE);
    }

    /** Writes what a backup is made of. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException, SQLException;
    }

    /**
     * Writes a backup aside, forces it onto the disk, proves it, and gives it its name, in which its number is the next.
     *
     * @param made     when the store was as it is in there
     * @param progress of the proof
     * @throws Refusal when it was written and cannot be proved
     */
    BackupStamp add(Instant made, Content content, Progress progress) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path aside = Unnamed.in(folder);
        try {
            write(aside, content);
            String name = NAME.format(made.atZone(zone)) + String.format("_%04d", next()) + (mark.isEmpty() ? "" : "_" + mark);
            try {
                new BackupProof(aside, false, progress).prove();
            } catch (Refusal unproved) {
                Path kept = Files.move(aside, folder.resolve(name + UNPROVED));
                throw new Refusal("backup-unproved", kept.toString()).because(unproved);
            }
            Path named = Files.move(aside, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            Copying.force(folder);
            return stamp(named).orElseThrow();
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Writes it, and returns when it is on the disk. */
    static void write(Path aside, Content content) throws IOException, SQLException {
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

    /** Ours that there are, the newest first; none where there is no such folder. */
    List<BackupStamp> stamps() throws IOException {
        var stamps = new ArrayList<BackupStamp>();
        for (Path each : Listing.of(folder, "duban-*")) {
            stamp(each).ifPresent(stamps::add);
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

    /** The newest proved backup where it holds a store of that history and these tables; empty where it does not. */
    Optional<BackupStamp> holding(HistoryEnd end, String schema) throws IOException {
        Optional<BackupStamp> newest = stamps().stream().filter(BackupStamp::proved).findFirst();
        return newest.filter(each -> holds(folder.resolve(each.name()), end, schema));
    }

    private static boolean holds(Path backup, HistoryEnd end, String schema) {
        try (var reader = new BackupReader(backup)) {
            boolean same = reader.says().end().equals(end) && reader.says().schema().equals(schema);
            return same && reader.hasEvidence();
        } catch (Refusal damaged) {
            LOG.warn("the newest backup is damaged", damaged);
            return false;
        }
    }

    /** Empty for a file that somebody else put there, or another data folder. */
    private Optional<BackupStamp> stamp(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Matcher parts = PARTS.matcher(name);
        if (!parts.matches() || !(mark.isEmpty() || mark.equals(parts.group(3)))) {
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
