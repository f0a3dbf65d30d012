package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private final HistoryLine first = line(1, "");
    private final HistoryLine second = line(2, first.seal());

    @TempDir
    private Path data;

    private Journal journal;

    @BeforeEach
    void begin() throws IOException {
        journal = Journal.open(data);
        journal.append(List.of(first));
    }

    @Test
    void aFileThatIsLargeIsFollowedByAnotherWhileTheJournalIsOpen() throws Exception {
        String change = "\"" + "字".repeat(500_000) + "\"";
        HistoryLine last = first;
        for (int number = 2; number < 8; number++) {
            last = new HistoryLine(last.seal(), number, last.when(), "王敏", null, "task-revised", change);
            journal.append(List.of(last));
        }
        assertThat(Journal.files(data)).extracting(each -> each.getFileName().toString()).containsExactly("0000000001.jsonl", "0000000005.jsonl");
        assertThat(Journal.after(data, HistoryEnd.of(first)).lines()).hasSize(6);
        journal.takeBack(last);
        assertThat(Journal.after(data, HistoryEnd.of(first)).lines()).hasSize(5);
    }

    /** As on a disk that is pulled out: a thread that is interrupted while it writes leaves files that nobody can use. */
    private void fail() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> journal.append(List.of(second))).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(journal.hasFailed()).isTrue();
    }

    @Test
    void anEntryThatFailedIsNotThereAfterwardsThoughTheDiskHadIt() throws Exception {
        fail();
        write(second);
        journal.anew();
        assertThat(journal.hasFailed()).isFalse();
        assertThat(journal.end()).contains(HistoryEnd.of(first));
        assertThat(HistoryLines.in(file()).lines()).containsExactly(first);
    }

    @Test
    void whatAnotherAddedMeanwhileStays() throws Exception {
        fail();
        HistoryLine other = new HistoryLine(first.seal(), 2, first.when(), "李强", null, "task-revised", "{}");
        write(other);
        journal.anew();
        journal.append(List.of(line(3, other.seal())));
        assertThat(HistoryLines.in(file()).lines()).hasSize(3).contains(other);
    }

    @Test
    void noOtherIsBegunWhereTheDiskWas() throws Exception {
        fail();
        Files.move(data.resolve(Journal.FOLDER), data.resolve("pulled"));
        assertThatThrownBy(() -> journal.anew()).isInstanceOf(NoSuchFileException.class);
        assertThat(journal.hasFailed()).isTrue();
        Files.move(data.resolve("pulled"), data.resolve(Journal.FOLDER));
        journal.anew();
        assertThat(journal.end()).contains(HistoryEnd.of(first));
    }

    private void write(HistoryLine line) throws IOException {
        try (HistoryFile file = HistoryFile.open(file())) {
            file.append(List.of(line));
        }
    }

    private Path file() throws IOException {
        return Journal.files(data).getLast();
    }

    private static HistoryLine line(int number, String before) {
        return new HistoryLine(before, number, Instant.parse("2024-10-10T09:05:00Z"), "王敏", null, "task-revised", "{}");
    }
}
