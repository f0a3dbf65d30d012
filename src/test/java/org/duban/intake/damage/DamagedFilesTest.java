package org.duban.intake.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
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

    private static final List<Damage> WAYS = List.of(Damage.values());
    private static final List<ZipDamage> ZIP_WAYS = List.of(ZipDamage.values());
    private static final Set<Monsters> QUICK = EnumSet.of(
            Monsters.ONE_LINE_OF_BLANKS, Monsters.TABLES_WITHIN_TABLES, Monsters.SPANS_WITHOUT_END, Monsters.SHEETS_WITHOUT_END);

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
            Files.write(file, damaged(Objects.requireNonNull(originals.get(name)), name, new Random(SEED + i), i / names.size()));
            verdicts.add(Verdict.on(file, SECONDS));
            Files.delete(file);
        }

        report(reporter, verdicts);
        assertThat(verdicts).filteredOn(verdict -> !verdict.accepted()).isEmpty();
    }

    private static byte[] damaged(byte[] original, String name, Random random, int round) {
        boolean zip = name.endsWith("x");
        int way = round % (WAYS.size() + (zip ? ZIP_WAYS.size() : 0));
        return way < WAYS.size()
                ? WAYS.get(way).of(original, random)
                : ZIP_WAYS.get(way - WAYS.size()).of(original, random);
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
        if (WHOLE || QUICK.contains(monster)) {
            Path file = folder.resolve(monster + "." + monster.format());
            monster.write(file);

            Verdict verdict = Verdict.on(file, SECONDS);

            reporter.publishEntry(verdict.toString());
            assertThat(verdict.accepted()).as(verdict.toString()).isTrue();
        }
    }
}
