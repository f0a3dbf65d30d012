package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoStartsTest {

    @TempDir
    private Path folder;

    @Test
    void ofTwoStartsAtOnceOneWorksAndTheOtherIsToldSo() throws Exception {
        List<Process> both = List.of(start("one"), start("two"));
        try {
            while (both.stream().allMatch(Process::isAlive) || Stream.of("one", "two").noneMatch(this::hasStored)) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            List<Process> refused = both.stream().filter(each -> !each.isAlive()).toList();
            assertThat(refused).hasSize(1);
            String name = both.indexOf(refused.getFirst()) == 0 ? "one" : "two";
            assertThat(Files.readString(folder.resolve(name + ".log"))).contains("Refusal: already-open");
            assertThat(hasStored(name)).isFalse();
        } finally {
            for (Process each : both) {
                each.destroyForcibly().waitFor();
            }
        }
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            DrillFound found = DrillFound.in(ledger);
            assertThat(DrillModel.of(found.history()).differences(found)).isEmpty();
        }
    }

    private boolean hasStored(String name) {
        try {
            return Files.exists(folder.resolve(name)) && DrillLog.read(folder.resolve(name)).contains(new DrillLog.Told.Stored());
        } catch (IOException unread) {
            return false;
        }
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrillChild.class.getName(),
                        folder.resolve("data").toString(),
                        "1",
                        folder.resolve(name).toString())
                .redirectError(folder.resolve(name + ".log").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
