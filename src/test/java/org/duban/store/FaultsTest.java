package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duban.usecase.Refusal;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each system says of a full disk, bare and as H2, jOOQ and Java wrap it. */
class FaultsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "No space left on device",
        "设备上没有空间",
        "Disk quota exceeded",
        "There is not enough space on the disk",
        "There is not enough space on the disk.",
        "磁盘空间不足。",
        "磁盘空间不足",
        "The disk is full",
        "磁盘已满。",
        "The requested file operation failed because the storage quota was exceeded",
    })
    void aFullDiskIsToldAsSuchWhereverItIsMet(String words) {
        var bare = new IOException(words);
        for (Exception failure : new Exception[] {
            bare,
            new FileSystemException(folder.resolve("duban.mv.db").toString(), null, words),
            new UncheckedIOException(bare),
            byH2(bare),
            new DataAccessException("a statement", byH2(bare)),
        }) {
            assertThat(faults().whenWriting(failure)).hasMessageContaining("disk-full").hasCause(failure);
            assertThat(faults().whenOpening(failure).key()).isEqualTo("disk-full");
            assertThat(faults().whenRestoring(failure).key()).isEqualTo("restore-disk-full");
        }
        assertThat(faults().whenBackingUp(bare).key()).isEqualTo("backup-disk-full");
        assertThat(faults().whenBackingUp(byH2(bare)).key()).isEqualTo("backup-disk-full");
    }

    @ParameterizedTest
    @CsvSource({
        "The process cannot access the file because it is being used by another process",
        "另一个程序正在使用此文件，进程无法访问。",
        "Input/output error",
        "设备未就绪。",
        "数据错误(循环冗余检查)。",
    })
    void otherTroubleOfADiskIsNot(String words) {
        var failure = new IOException(words);
        assertThat(faults().whenWriting(failure)).hasMessageContaining("store-not-written");
        assertThat(faults().whenBackingUp(failure).key()).isEqualTo("backup-not-written");
        assertThat(faults().whenRestoring(failure).key()).isEqualTo("restore-not-written");
    }

    @ParameterizedTest
    @CsvSource({
        "90020, already-open",
        "90048, store-newer",
        "90100, disk-full",
        "90030, store-damaged",
        "50000, store-damaged",
        "90028, store-damaged",
        "28000, store-not-opened",
    })
    void aCodeOfTheDatabaseHasItsSentence(int code, String key) {
        assertThat(faults().whenOpening(new DataAccessException("opening", new SQLException("words", "HY000", code))).key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"23505, StaleChange", "22001, text-too-long", "HY000, store-not-written"})
    void whatIsWrongWithTheDataIsNotToldOfTheDisk(String state, String told) {
        assertThatThrownBy(() -> {
                    throw faults().whenWriting(new SQLException("words", state));
                })
                .asString()
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"restore-not-confirmed", "backup-unproved"})
    void aRefusalThatSaysWhatIsWrongIsPassedOn(String key) {
        assertThat(faults().whenRestoring(new Refusal(key)).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read-only file system", "The media is write protected.", "介质受写入保护。"})
    void aDiskThatTakesNothingIsToldAsSuch(String words) {
        var failure = new UncheckedIOException(new IOException(words));
        assertThat(faults().whenBackingUp(failure).key()).isEqualTo("backup-read-only");
        assertThat(faults().whenRestoring(failure).key()).isEqualTo("folder-read-only");
    }

    @ParameterizedTest
    @CsvSource({"gone, backup-folder-gone", "., backup-read-only"})
    void aFolderThatIsGoneIsToldAsSuch(String name, String key) {
        Path file = folder.resolve(name).normalize().resolve("duban.mv.db");
        assertThat(new Faults(file).whenBackingUp(new AccessDeniedException("x")).key()).isEqualTo(key);
    }

    private static SQLException byH2(IOException failure) {
        var inside = new MVStoreException(2, "Writing to file failed [2.4.240/2]");
        inside.initCause(failure);
        return new SQLException("IO Exception: \"MVStoreException\" [90031-240]", "90031", 90031, inside);
    }

    private Faults faults() {
        return new Faults(folder.resolve("duban.mv.db"));
    }
}
