package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was written by {@link BackupWriter}, which may have been damaged, cut off or made up since. */
final class BackupReader implements AutoCloseable {

    /** More than any manifest has. */
    private static final int MOST_MANIFEST = 16 * 1024 * 1024;

    private static final long MOST_ROWS = 4L * 1024 * 1024 * 1024;
    /** Of one file, 1 TB; as many as a manifest can name add up to less than a long holds. */
    private static final long MOST_EVIDENCE = 1L << 40;

    private static final int MOST_SETTINGS = 1024 * 1024;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    /**
     * Opens it and reads what it says of itself.
     *
     * @throws Refusal when it is no backup, or of a newer program
     */
    BackupReader(Path file) {
        this.file = file;
        try {
            this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new NoBackup(file).because(failure);
        }
        try {
            this.manifest = manifest();
            mustBeOurs();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private BackupManifest manifest() {
        if (zip.getEntry(BackupWriter.MANIFEST) == null && zip.getEntry(BackupWriter.ROWS) == null) {
            throw new Refusal("backup-none", file.toString());
        }
        try (InputStream in = open(BackupWriter.MANIFEST)) {
            var read = new JsonMapper().readValue(in.readNBytes(MOST_MANIFEST), BackupManifest.class);
            boolean newer = read.format() > BackupManifest.FORMAT
                    || MigrationVersion.fromVersion(read.schema()).isNewerThan(Schema.LATEST);
            if (newer) {
                throw new Refusal("backup-newer", file.toString());
            }
            Instant.parse(read.made());
            return read;
        } catch (IOException | JacksonException | NullPointerException | FlywayException | DateTimeException failure) {
            throw damaged(failure);
        }
    }

    /** A file from elsewhere may hold anything under any name; what its manifest does not name is not in a backup. */
    private void mustBeOurs() {
        boolean named = manifest.evidence().entrySet().stream()
                .allMatch(each -> SHA256.matcher(each.getKey()).matches() && 0 <= each.getValue() && each.getValue() <= MOST_EVIDENCE);
        boolean ours = zip.stream().map(ZipEntry::getName).allMatch(this::isOurs);
        boolean once = zip.stream().map(ZipEntry::getName).distinct().count() == zip.size();
        if (!named || !ours || !once) {
            throw damaged(null);
        }
    }

    private boolean isOurs(String name) {
        return switch (name) {
            case BackupWriter.MANIFEST, BackupWriter.ROWS, BackupWriter.SETTINGS -> true;
            default -> name.startsWith(BackupWriter.EVIDENCE)
                    && !manifest.pooled()
                    && manifest.evidence().containsKey(name.substring(BackupWriter.EVIDENCE.length()));
        };
    }

    /** What it says of itself. */
    BackupManifest says() {
        return manifest;
    }

    /**
     * Puts its rows into the empty tables of a store and compares what is then there with what was backed up.
     *
     * @throws Refusal                     when it is damaged; the store is then to be thrown away
     * @throws org.duban.usecase.Cancelled when the progress says so; so too
     */
    void restoreRows(Connection store, Progress progress) {
        try (Reader rows = new InputStreamReader(new AtMost(open(BackupWriter.ROWS), MOST_ROWS), StandardCharsets.UTF_8)) {
            DataScript.run(store, rows, progress);
            if (!TableSums.of(store, progress).equals(manifest.sums())) {
                throw damaged(null);
            }
        } catch (IOException | SQLException | DbException failure) {
            throw damaged(failure);
        }
    }

    /**
     * Whether every file of the evidence is there as it was.
     *
     * @param thorough whether those in the pool are read, too, and not only found
     */
    void proveEvidence(boolean thorough, Progress progress) {
        if (!hasEvidence()) {
            throw damaged(null);
        }
        if (thorough || !manifest.pooled()) {
            manifest.evidence().keySet().forEach(each -> proveEvidence(each, progress));
        }
    }

    private void proveEvidence(String sha256, Progress progress) {
        try (InputStream in = new Watched(evidence(sha256), progress)) {
            if (!Sha256.of(in).equals(sha256)) {
                throw damaged(null);
            }
        } catch (IOException failure) {
            throw damaged(failure);
        }
    }

    /** Whether every file of the evidence is there, by its size. */
    boolean hasEvidence() {
        return manifest.evidence().entrySet().stream().allMatch(each -> bytes(each.getKey()) == each.getValue());
    }

    /** Whether this file of the evidence is there, by its size. */
    boolean hasEvidence(String sha256) {
        return bytes(sha256) == manifest.evidence().getOrDefault(sha256, EvidencePool.NONE);
    }

    private long bytes(String sha256) {
        if (manifest.pooled()) {
            return pool().bytes(sha256);
        }
        ZipEntry entry = zip.getEntry(BackupWriter.EVIDENCE + sha256);
        return entry == null ? EvidencePool.NONE : entry.getSize();
    }

    /** What is in a file of the evidence, at most as much as the manifest says. */
    InputStream evidence(String sha256) throws IOException {
        InputStream in = manifest.pooled() ? Files.newInputStream(pool().path(sha256)) : open(BackupWriter.EVIDENCE + sha256);
        return new AtMost(in, manifest.evidence().getOrDefault(sha256, 0L));
    }

    /** The settings that went along; empty where there were none. */
    Optional<byte[]> settings() {
        if (zip.getEntry(BackupWriter.SETTINGS) == null) {
            return Optional.empty();
        }
        try (InputStream in = new AtMost(open(BackupWriter.SETTINGS), MOST_SETTINGS)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException failure) {
            throw damaged(failure);
        }
    }

    /** What the rows take unpacked, as the file says; more is not read. */
    long rowsBytes() {
        ZipEntry rows = zip.getEntry(BackupWriter.ROWS);
        if (rows == null || rows.getSize() > MOST_ROWS) {
            throw damaged(null);
        }
        return rows.getSize();
    }

    private EvidencePool pool() {
        return EvidencePool.beside(file);
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        return zip.getInputStream(entry);
    }

    private Refusal damaged(@Nullable Exception cause) {
        var refusal = new Refusal("backup-damaged", file.toString());
        return cause == null ? refusal : refusal.because(cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw damaged(failure);
        }
    }
}
