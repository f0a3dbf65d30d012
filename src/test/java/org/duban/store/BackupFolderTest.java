package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.Generations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant MADE = Instant.parse("2024-10-10T02:32:05Z");

    @TempDir
    private Path folder;

    @Test
    void aProvedBackupIsNamedByItsTimeAndNumber() throws Exception {
        BackupFolder backups = new BackupFolder(folder.resolve("备份"), ZONE);
        Path first = backup(backups, MADE);
        Path second = backup(backups, MADE);
        assertThat(first).hasFileName("duban-2024-10-10_10-32-05_0001.duban");
        assertThat(second).hasFileName("duban-2024-10-10_10-32-05_0002.duban");
        assertThat(backups.stamps()).extracting(BackupStamp::made).containsExactly(MADE, MADE);
        assertThat(backups.stamps()).allMatch(BackupStamp::proved);
    }

    @Test
    void whatCannotBeProvedIsKeptUnderAnotherName() throws Exception {
        BackupFolder backups = new BackupFolder(folder.resolve("备份"), ZONE);
        assertThatThrownBy(() -> backups.add(MADE, out -> out.write(new byte[100]), Progress.UNWATCHED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("backup-unproved"));
        assertThat(backups.stamps()).singleElement().matches(each -> !each.proved());
    }

    @Test
    void whatFailsMidwayLeavesNothing() throws Exception {
        BackupFolder backups = new BackupFolder(folder.resolve("备份"), ZONE);
        assertThatThrownBy(() -> backups.add(MADE, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }, Progress.UNWATCHED))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("备份")).isEmptyDirectory();
    }

    @Test
    void theOldestGoAndWhatSomebodyElsePutThereStays() throws Exception {
        BackupFolder backups = new BackupFolder(folder.resolve("备份"), ZONE);
        Path old = backup(backups, MADE.minus(Duration.ofHours(30)));
        Path later = backup(backups, MADE.minus(Duration.ofHours(29)));
        Path other = Files.writeString(folder.resolve("备份").resolve("duban-说明.duban"), "x");
        backups.thin(new Generations(Generations.USUAL_LIMIT, ZONE), MADE);
        assertThat(old).doesNotExist();
        assertThat(later).exists();
        assertThat(other).exists();
    }

    private Path backup(BackupFolder backups, Instant made) throws Exception {
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            H2File store = new H2File(folder.resolve("data").resolve(DataFolder.FILE_NAME));
            assertThat(ledger.plans()).isEmpty();
            try (Connection from = store.openSnapshot()) {
                return backups.folder().resolve(backups.add(
                        made,
                        out -> new BackupWriter(from, made, Progress.UNWATCHED)
                                .write(out, BackupEvidence.NONE, folder.resolve("settings.json")),
                        Progress.UNWATCHED).name());
            }
        }
    }
}
