package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Progress;

/**
 * The 佐证材料 of a data folder on their way into a backup: all that lie there, for undo may name again what no report
 * names now. What is missing or altered is left out, since the words are to be saved all the same.
 *
 * @param files the data folder's
 * @param pool  that of its backups, which may still have what is lost elsewhere
 */
record EvidenceToKeep(EvidenceFolder files, EvidencePool pool) {

    private static final String REPORTS = "select report_json from report";

    /** Copies into the pool what is not there yet. */
    BackupEvidence pooled(Connection store, Progress progress) throws SQLException, IOException {
        return gathered(store, true, this::intoPool, progress);
    }

    /** Reads everything, to take it from where it is whole. */
    BackupEvidence whole(Connection store, Progress progress) throws SQLException, IOException {
        return gathered(store, false, this::whole, progress);
    }

    /** Finds where a content lies whole. */
    @FunctionalInterface
    private interface Finding {
        Optional<Path> of(String sha256, Progress progress) throws IOException;
    }

    private BackupEvidence gathered(Connection store, boolean pooled, Finding finding, Progress progress)
            throws SQLException, IOException {
        progress.at(0, 0);
        List<Evidence> named = named(store);
        SortedSet<String> all = files.contents();
        named.forEach(each -> all.add(each.sha256()));
        var kept = new TreeMap<String, Path>();
        int done = 0;
        for (String each : all) {
            int before = done++;
            finding.of(each, (bytes, ofBytes) -> progress.at(before, all.size())).ifPresent(place -> kept.put(each, place));
        }
        List<String> lost = named.stream().filter(each -> !kept.containsKey(each.sha256())).map(Evidence::name).distinct().sorted().toList();
        return new BackupEvidence(kept, pooled, lost);
    }

    private Optional<Path> intoPool(String sha256, Progress progress) throws IOException {
        progress.at(0, 0);
        Path file = files.path(sha256);
        boolean isThere = Files.isRegularFile(file);
        boolean isPooled = pool.bytes(sha256) != EvidencePool.NONE;
        boolean isSame = isPooled && (!isThere || Files.size(file) == pool.bytes(sha256));
        boolean kept = isSame || (isThere && pool.take(sha256, file, progress)) || isPooled;
        return kept ? Optional.of(pool.path(sha256)) : Optional.empty();
    }

    private Optional<Path> whole(String sha256, Progress progress) {
        return Stream.of(files.path(sha256), pool.path(sha256)).filter(each -> isWhole(each, sha256, progress)).findFirst();
    }

    private static boolean isWhole(Path file, String sha256, Progress progress) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = new Watched(Files.newInputStream(file), progress)) {
            return Sha256.of(in).equals(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** A store of an older program has no reports yet. */
    static List<Evidence> named(Connection store) throws SQLException {
        var named = new ArrayList<Evidence>();
        if (TableSums.tables(store).contains("report")) {
            var json = new ReportJson(new ChangeJson());
            try (Statement statement = store.createStatement(); ResultSet rows = statement.executeQuery(REPORTS)) {
                while (rows.next()) {
                    named.addAll(json.report(rows.getString(1)).content().evidence());
                }
            }
        }
        return named;
    }
}
