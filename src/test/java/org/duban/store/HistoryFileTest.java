package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    private static final Instant WHEN = Instant.parse("2024-10-10T02:32:00.000001Z");

    @TempDir
    private Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void name() {
        path = folder.resolve("history.jsonl");
    }

    @Test
    void whatIsAddedIsReadInItsOrderAndItsLastIsKnown() throws Exception {
        List<HistoryLine> lines = lines(5);
        add(lines.subList(0, 2));
        add(lines.subList(2, 5));
        assertThat(HistoryLines.in(path)).isEqualTo(new HistoryLines(lines, null));
        try (var file = HistoryFile.open(path)) {
            assertThat(file.last()).contains(lines.getLast());
        }
    }

    @Test
    void aNewFileHasNoLastEntry() throws Exception {
        try (var file = HistoryFile.open(path)) {
            assertThat(file.last()).isEmpty();
        }
        assertThat(HistoryLines.in(path).lines()).isEmpty();
    }

    @Test
    void aLineThatWasNotFinishedIsNoneAndTheNextTakesItsPlace() throws Exception {
        List<HistoryLine> lines = lines(4);
        add(lines.subList(0, 3));
        byte[] whole = Files.readAllBytes(path);
        for (int cut = 1; cut < 40; cut += 13) {
            Files.write(path, Arrays.copyOf(whole, whole.length - cut));
            assertThat(HistoryLines.in(path)).isEqualTo(new HistoryLines(lines.subList(0, 2), null));
        }
        add(lines.subList(2, 4));
        assertThat(HistoryLines.in(path).lines()).isEqualTo(lines);
    }

    @Test
    void aLineThatIsNoLongerAsItWasWrittenEndsTheReading() throws Exception {
        List<HistoryLine> lines = lines(4);
        add(lines);
        Files.writeString(path, Files.readString(path).replace("第1步", "第7步"));
        assertThat(HistoryLines.in(path)).isEqualTo(new HistoryLines(lines.subList(0, 1), 2));
    }

    @Test
    void aLineThatIsMissingInTheMiddleIsABreak() throws Exception {
        List<HistoryLine> lines = lines(4);
        add(lines);
        List<String> all = new ArrayList<>(Files.readAllLines(path));
        all.remove(1);
        Files.write(path, all);
        assertThat(HistoryLines.in(path)).isEqualTo(new HistoryLines(lines.subList(0, 1), 2));
    }

    @Test
    void aLineOfAnotherProgramIsABreak() throws Exception {
        add(lines(1));
        Files.writeString(path, "{\"hello\":1}\n", StandardOpenOption.APPEND);
        assertThat(HistoryLines.in(path).broken()).isEqualTo(2);
        try (var file = HistoryFile.open(path)) {
            assertThat(file.last()).isEmpty();
        }
    }

    @Test
    void theLastOfLongLinesIsFound() throws Exception {
        HistoryLine first = line("", 1, "\"" + "长".repeat(100_000) + "\"");
        add(List.of(first, line(first.seal(), 2, "\"" + "文".repeat(200_000) + "\"")));
        try (var file = HistoryFile.open(path)) {
            assertThat(file.last()).hasValueSatisfying(last -> assertThat(last.number()).isEqualTo(2));
        }
    }

    @Property(tries = 200)
    void aLineIsReadAsItWasWrittenWhateverIsInIt(
            @ForAll String who, @ForAll String kind, @ForAll @IntRange(min = 1) int number, @ForAll boolean ofPlan) {
        var line = new HistoryLine("ab", number, WHEN, who, ofPlan ? new UUID(1, 2) : null, kind, "{\"a\":[\",\\\"change\\\":\"]}");
        assertThat(HistoryLine.parse(line.text())).contains(line);
    }

    private void add(List<HistoryLine> lines) throws IOException {
        try (var file = HistoryFile.open(path)) {
            for (HistoryLine each : lines) {
                file.append(List.of(each));
            }
        }
    }

    private static List<HistoryLine> lines(int count) {
        var lines = new ArrayList<HistoryLine>();
        var random = new Random(3);
        for (int number = 1; number <= count; number++) {
            String before = lines.isEmpty() ? "" : lines.getLast().seal();
            lines.add(line(before, number, "{\"text\":\"第" + (number - 1) + "步" + random.nextInt() + "\"}"));
        }
        return lines;
    }

    private static HistoryLine line(String before, int number, String change) {
        return new HistoryLine(before, number, WHEN, "王敏", new UUID(0, number), "task-revised", change);
    }
}
