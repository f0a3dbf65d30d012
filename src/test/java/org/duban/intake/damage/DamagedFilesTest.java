package org.duban.intake.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a file, reading it ends in a draft or in one sentence. */
@Tag("robust")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class DamagedFilesTest {

    private static final int FILES = Integer.getInteger("duban.robust.files", 150);
    private static final int SECONDS = Integer.getInteger("duban.robust.seconds", 60);
    private static final long SEED = Long.getLong("duban.robust.seed", 20240301);
    private static final boolean WHOLE = FILES > 1000;

    @TempDir
    private Path folder;

    @Test
    void aDamagedFileIsReadOrRefused(TestReporter reporter) throws Exception {
        Map<String, byte[]> originals = Originals.all(folder, WHOLE);
        var names = List.copyOf(originals.keySet());
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < FILES; i++) {
            String name = names.get(i % names.size());
            Path file = folder.resolve((SEED + i) + "-" + name);
            Files.write(file, damaged(originals.get(name), name, new Random(SEED + i), i / names.size()));
            verdicts.add(Verdict.on(file, SECONDS));
            Files.delete(file);
        }

        report(reporter, verdicts);
        assertThat(verdicts).filteredOn(verdict -> !verdict.accepted()).isEmpty();
    }

    private static byte[] damaged(byte[] original, String name, Random random, int round) {
        boolean zip = name.endsWith("x");
        int ways = Damage.values().length + (zip ? ZipDamage.values().length : 0);
        int way = round % ways;
        return way < Damage.values().length
                ? Damage.values()[way].of(original, random)
                : ZipDamage.values()[way - Damage.values().length].of(original, random);
    }

    private static void report(TestReporter reporter, List<Verdict> verdicts) {
        Map<String, Long> outcomes = verdicts.stream()
                .collect(Collectors.groupingBy(Verdict::outcome, TreeMap::new, Collectors.counting()));
        List<Verdict> slowest = verdicts.stream()
                .sorted(Comparator.comparingLong(Verdict::milliseconds).reversed())
                .limit(3)
                .toList();
        reporter.publishEntry(verdicts.size() + " files: " + outcomes + ", slowest " + slowest);
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfMonstrousSizeIsReadOrRefused(Monsters monster, TestReporter reporter) throws Exception {
        if (WHOLE || monster.ordinal() % 4 == 3) {
            Path file = folder.resolve(monster + "." + monster.format());
            monster.write(file);

            Verdict verdict = Verdict.on(file, SECONDS);

            reporter.publishEntry(verdict.toString());
            assertThat(verdict.accepted()).as(verdict.toString()).isTrue();
        }
    }
}
