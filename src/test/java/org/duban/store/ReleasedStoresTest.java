package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.duban.usecase.Ledger;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.history.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that programs wrote, one of every schema there was. A new one goes with every migration: {@link WriteReleased}. */
class ReleasedStoresTest {

    private static final int CHANGES = WriteReleased.CHANGES;
    private static final int WITH_REPORTS = CHANGES + 2;
    private static final int WITH_ACCOUNTS = WITH_REPORTS + 1;

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"1, " + CHANGES, "2, " + CHANGES, "3, " + CHANGES, "4, " + WITH_REPORTS, "5, " + WITH_ACCOUNTS, "6, " + WITH_ACCOUNTS})
    void itIsOpenedWithEveryRowAndItsHistorySealed(String version, int entries) throws IOException {
        unpack(version);
        try (Ledger old = LedgerFile.look(data)) {
            assertThat(old.check().schema()).isEqualTo(version);
        }
        try (Ledger ledger = LedgerFile.open(data)) {
            DrillFound found = DrillFound.in(ledger);
            assertThat(found.history()).hasSize(entries);
            assertThat(DrillModel.of(found.history()).differences(found)).isEmpty();
            assertThat(found.state().schema()).isEqualTo(Schema.LATEST.getVersion());
            assertThat(found.state().accounts()).isEqualTo(entries == WITH_ACCOUNTS ? 1 : 0);
            assertThat(ledger.recovery()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void anOlderOneIsNotTouchedByALook(String version) throws IOException {
        byte[] before = Files.readAllBytes(unpack(version));
        try (Ledger old = LedgerFile.look(data)) {
            assertThat(old.check().chain()).isEqualTo(new Chain.Unsealed());
        }
        assertThat(data.resolve(DataFolder.FILE_NAME)).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void anOlderOneIsBackedUpBeforeItIsBroughtUpToDate(String version) throws IOException {
        unpack(version);
        LedgerFile.open(data).close();
        Backups backups = new DrillSafe(data, Clock.systemUTC()).backups();
        BackupStamp before = backups.all().getLast();
        assertThat(before.proved()).isTrue();
        assertThat(backups.contents(backups.folder().resolve(before.name())).schema()).isEqualTo(version);
    }

    @Test
    void thereIsOneOfTheNewestSchema() throws IOException {
        assertThat(unpack(Schema.LATEST.getVersion())).isNotEmptyFile();
    }

    private Path unpack(String version) throws IOException {
        return unpack(version, data);
    }

    /** Puts the file of a version into a data folder; returns where it is. */
    static Path unpack(String version, Path data) throws IOException {
        String name = "released/v" + version + ".mv.db.gz";
        try (InputStream packed = Objects.requireNonNull(ReleasedStoresTest.class.getResourceAsStream(name), name);
                InputStream file = new GZIPInputStream(packed)) {
            Path store = data.resolve(DataFolder.FILE_NAME);
            Files.copy(file, store);
            return store;
        }
    }
}
