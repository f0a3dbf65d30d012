package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.duban.store.DrillLog.Told;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;

/**
 * A data folder that is worked in, here or in a process that is killed, and what is told of it.
 *
 * @param scratch holds all of it
 */
record DrillFolder(Path scratch) {

    Path data() {
        return scratch.resolve("data");
    }

    /**
     * Works here.
     *
     * @param powerFails whether what is left are the files as they were at work, not as they were closed
     */
    List<Told> work(int acts, long seed, boolean powerFails) throws IOException {
        Path atWork = scratch.resolve("at-work");
        try (var log = new DrillLog(told()); var desk = new DrillDesk(data(), seed, log)) {
            for (int act = 0; act < acts; act++) {
                desk.act();
            }
            if (powerFails) {
                copy(data(), atWork);
            }
        }
        if (powerFails) {
            delete(data());
            Files.move(atWork, data());
        }
        return told(told());
    }

    /** Has another process work, and kills it so long after it has told of so many things. */
    List<Told> workAndKill(int lines, int micros, long seed) throws IOException, InterruptedException {
        Path said = scratch.resolve("child.log");
        Process child = new ProcessBuilder(command(seed))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        try {
            while (child.isAlive() && linesTold() < lines) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            assertThat(child.isAlive()).as("still at work when it is killed: %s", Files.readString(said)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        return told(told());
    }

    private long linesTold() throws IOException {
        return Files.notExists(told()) ? 0 : Files.readString(told(), StandardCharsets.ISO_8859_1).lines().count();
    }

    private static List<Told> told(Path file) throws IOException {
        List<Told> told = Files.exists(file) ? DrillLog.read(file) : List.of();
        Files.deleteIfExists(file);
        return told;
    }

    private Path told() {
        return scratch.resolve("told.txt");
    }

    /** Those that can be restored. */
    List<BackupStamp> wholeBackups() {
        return new DrillSafe(data(), Clock.systemUTC()).backups().all().stream().filter(this::isWhole).toList();
    }

    private boolean isWhole(BackupStamp backup) {
        try {
            new BackupProof(data().resolve(BackupFiles.NAME).resolve(backup.name()), false, Progress.UNWATCHED).prove();
            return true;
        } catch (Refusal damaged) {
            return false;
        }
    }

    /** Leaves nothing there, for a beginning from nothing. */
    void clear() throws IOException {
        delete(data());
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : List.copyOf(all.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(each);
            }
        }
    }

    private List<String> command(long seed) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                DrillChild.class.getName(),
                data().toString(),
                Long.toString(seed),
                told().toString());
    }
}
