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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.duban.usecase.Refusal;
import org.h2.message.DbException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup that was written by {@link BackupWriter}, which may have been damaged, cut off or made up since. */
final class BackupReader implements AutoCloseable {

    /** More than any manifest has. */
    private static final int MOST_MANIFEST = 16 * 1024 * 1024;

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
            throw damaged(failure);
        }
        try {
            this.manifest = manifest();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private BackupManifest manifest() {
        try (InputStream in = open(BackupWriter.MANIFEST)) {
            var read = new JsonMapper().readValue(in.readNBytes(MOST_MANIFEST), BackupManifest.class);
            if (read.format() > BackupManifest.FORMAT) {
                throw new Refusal("backup-newer", file.toString());
            }
            return read;
        } catch (IOException | JacksonException | NullPointerException failure) {
            throw damaged(failure);
        }
    }

    /** What it says of itself. */
    BackupManifest says() {
        return manifest;
    }

    /**
     * Puts its rows into the empty tables of a store and compares what is then there with what was backed up.
     *
     * @throws Refusal when it is damaged; the store is then to be thrown away
     */
    void restoreRows(Connection store, DataScript.Inserter inserter) {
        try (Reader rows = new InputStreamReader(open(BackupWriter.ROWS), StandardCharsets.UTF_8)) {
            DataScript.run(store, inserter, rows);
            if (!TableSums.of(store).equals(manifest.sums())) {
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
    void proveEvidence(boolean thorough) {
        if (!hasEvidence()) {
            throw damaged(null);
        }
        if (thorough || !manifest.pooled()) {
            manifest.evidence().keySet().forEach(this::proveEvidence);
        }
    }

    private void proveEvidence(String sha256) {
        try (InputStream in = evidence(sha256)) {
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

    private long bytes(String sha256) {
        if (manifest.pooled()) {
            return pool().bytes(sha256);
        }
        ZipEntry entry = zip.getEntry(BackupWriter.EVIDENCE + sha256);
        return entry == null ? EvidencePool.NONE : entry.getSize();
    }

    /** What is in a file of the evidence, at most as much as the manifest says. */
    InputStream evidence(String sha256) throws IOException {
        return manifest.pooled() ? Files.newInputStream(pool().path(sha256)) : open(BackupWriter.EVIDENCE + sha256);
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
