package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.WayBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WayBackTest {

    @TempDir
    private Path temp;

    @Test
    void theNewestBackupOfAFolderThatCanBeReadIsTheWayBack() throws Exception {
        Path stick = Files.createDirectory(temp.resolve("U盘"));
        try (var store = new OpenStore(temp.resolve("data"))) {
            store.addPlan(2023);
            store.backups().makeIn(stick, Progress.UNWATCHED);
            store.addPlan(2024);
            Path newest = stick.resolve(store.backups().makeIn(stick, Progress.UNWATCHED).name());
            assertThat(newest(store, stick)).hasValueSatisfying(way -> assertThat(way.file()).isEqualTo(newest));
            byte[] bytes = Files.readAllBytes(newest);
            Arrays.fill(bytes, bytes.length - 200, bytes.length, (byte) 7);
            Files.write(newest, bytes);
            assertThat(newest(store, stick)).hasValueSatisfying(way -> assertThat(way.contents().plans())
                    .extracting(each -> each.year())
                    .containsExactly(2023));
        }
    }

    @Test
    void whereThereIsNoFolderThereIsNone() {
        try (var store = new OpenStore(temp.resolve("data"))) {
            assertThat(newest(store, temp.resolve("gone"))).isEmpty();
        }
    }

    @Test
    void aBackupHelpsADamagedStoreAndNotOneThatIsOpenElsewhere() {
        assertThat(WayBack.mayHelp(new Refusal("store-damaged", "x"))).isTrue();
        assertThat(WayBack.mayHelp(new Refusal("store-gone", "x"))).isTrue();
        assertThat(WayBack.mayHelp(new Refusal("store-not-opened", "x"))).isTrue();
        assertThat(WayBack.mayHelp(new IllegalStateException())).isTrue();
        assertThat(WayBack.mayHelp(new Refusal("already-open", "x"))).isFalse();
        assertThat(WayBack.mayHelp(new Refusal("store-newer", "x"))).isFalse();
    }

    private static Optional<WayBack> newest(OpenStore store, Path folder) {
        return WayBack.newestIn(folder, store.backups());
    }
}
