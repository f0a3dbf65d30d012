package org.duban.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupContents.PlanLine;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: a zip with the rows of the store as SQL, the evidence, each content once, and last the manifest, so
 * that a file that was cut off has none.
 *
 * @param store    is read as its transaction sees it
 * @param progress is asked all the while whether somebody still waits
 */
record BackupWriter(Connection store, Instant made, Progress progress) {

    static final String MANIFEST = "manifest.json";
    static final String ROWS = "rows.sql";
    static final String EVIDENCE = "evidence/";
    static final String SETTINGS = "settings.json";

    private static final String PLANS = "select p.plan_year, p.title, count(t.id) from plan p"
            + " left join section s on s.plan_id = p.id left join task t on t.section_id = s.id"
            + " group by p.plan_year, p.title, p.stored_no order by p.plan_year desc, p.stored_no desc";

    /**
     * Writes it to its end; the stream stays open.
     *
     * @param evidence the files to take along
     * @param settings left out where there is no such file
     */
    void write(OutputStream out, BackupEvidence evidence, Path settings) throws SQLException, IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var words = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(ROWS));
        DataScript.write(store, words, progress);
        end(zip, words);
        if (Files.isRegularFile(settings)) {
            copy(zip, SETTINGS, settings);
        }
        if (!evidence.pooled()) {
            addEach(zip, evidence);
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        words.write(new JsonMapper().writeValueAsString(manifest(evidence)));
        end(zip, words);
        zip.finish();
    }

    /** Papers and pictures are packed already. */
    private void addEach(ZipOutputStream zip, BackupEvidence evidence) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (Map.Entry<String, Path> each : evidence.files().entrySet()) {
            copy(zip, EVIDENCE + each.getKey(), each.getValue());
        }
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    private void copy(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = new Watched(Files.newInputStream(file), progress)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void end(ZipOutputStream zip, Writer words) throws IOException {
        words.flush();
        zip.closeEntry();
    }

    private BackupManifest manifest(BackupEvidence evidence) throws SQLException, IOException {
        var sizes = new TreeMap<String, Long>();
        for (Map.Entry<String, Path> each : evidence.files().entrySet()) {
            sizes.put(each.getKey(), Files.size(each.getValue()));
        }
        HistoryEnd end = HistoryEnd.in(store);
        return new BackupManifest(
                BackupManifest.FORMAT,
                made.toString(),
                Schema.versionIn(store).getVersion(),
                end.number(),
                end.seal(),
                plans(),
                TableSums.of(store, progress).tables(),
                sizes,
                evidence.pooled(),
                evidence.leftOut());
    }

    private List<PlanLine> plans() throws SQLException {
        var plans = new ArrayList<PlanLine>();
        try (Statement statement = store.createStatement(); ResultSet rows = statement.executeQuery(PLANS)) {
            while (rows.next()) {
                plans.add(new PlanLine(rows.getInt(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return plans;
    }
}
