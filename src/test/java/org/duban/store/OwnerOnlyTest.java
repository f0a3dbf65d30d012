package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.duban.settings.Settings;
import org.duban.settings.SettingsFile;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever else has an account on the machine reads nothing. */
class OwnerOnlyTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheDataFolderIsTheUsersAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        var store = new OpenStore(folder.resolve("data"));
        store.addPlan(2024);
        store.backups().make(Progress.UNWATCHED);
        store.close();
        new SettingsFile(store.data()).save(Settings.defaults());
        try (Stream<Path> all = Files.walk(store.data())) {
            List<Path> open = all.filter(Files::isRegularFile)
                    .filter(each -> !"rw-------".equals(rights(each)))
                    .toList();
            assertThat(open).isEmpty();
        }
    }

    @Test
    void whatAProcessLeftThatDiedIsSwept() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        List<Path> left = List.of(data.resolve("settings.json.new"), data.resolve("sums.json123.new"), data.resolve("settings7.new"));
        for (Path each : left) {
            Files.createFile(each);
        }
        Path other = Files.writeString(data.resolve("说明.new"), "别人的");
        try (Ledger ledger = LedgerFile.open(data)) {
            assertThat(ledger.plans()).isEmpty();
        }
        assertThat(left).allSatisfy(each -> assertThat(each).doesNotExist());
        assertThat(other).exists();
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
