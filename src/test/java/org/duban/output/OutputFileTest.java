package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final byte[] NEW = "新的内容".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesTheContentAndLeavesNothingBesideIt() throws IOException {
        OutputFile.at(folder.resolve("分解表.docx")).write(NEW);

        assertThat(folder.resolve("分解表.docx")).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("分解表.docx");
    }

    @Test
    void replacesWhatStoodThere() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.docx"), "旧的");

        OutputFile.at(file).write(NEW);

        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void refusesAFolder() {
        refused("output-is-folder", folder.toString(), () -> OutputFile.at(folder));
    }

    @Test
    void refusesAPlaceInAFolderThatIsMissing() {
        refused("output-folder-missing", "没有", () -> OutputFile.at(folder.resolve("没有/分解表.docx")));
    }

    @Test
    void namesAFreeFileWhenOfficeHasThisOneOpen() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.docx"), "旧的");
        Files.writeString(folder.resolve("~$表.docx"), "");
        Files.writeString(folder.resolve("分解表 (2).docx"), "");

        refused("output-open-elsewhere", "分解表 (3).docx", () -> OutputFile.at(file));
        assertThat(file).hasContent("旧的");
    }

    @Test
    void knowsTheNoteThatLibreOfficeLeaves() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.xlsx"), "旧的");
        Files.writeString(folder.resolve(".~lock.分解表.xlsx#"), "");

        refused("output-open-elsewhere", "分解表 (2).xlsx", () -> OutputFile.at(file));
    }

    @Test
    void leavesALockedFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.docx"), "旧的");

        try (var holder = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(holder.tryLock()).isNotNull();
            refused("output-open-elsewhere", "分解表 (2).docx", () -> OutputFile.at(file));
        }
    }

    @Test
    void looksAgainBeforeTheFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.docx"), "旧的");
        OutputFile output = OutputFile.at(file);
        Path note = Files.writeString(folder.resolve(".~lock.分解表.docx#"), "");

        refused("output-open-elsewhere", "分解表 (2).docx", () -> output.write(NEW));
        assertThat(names()).containsExactlyInAnyOrder("分解表.docx", note.getFileName().toString());
        assertThat(file).hasContent("旧的");
    }

    @Test
    void leavesAWriteProtectedFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("分解表.docx"), "旧的");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(file)).as("an account that may write everything").isFalse();

        refused("output-protected", "分解表 (2).docx", () -> OutputFile.at(file));
    }

    @Test
    void saysWhenNothingMayBeWrittenInAFolder() throws IOException {
        Path shut = Files.createDirectory(folder.resolve("归档"));
        assertThat(shut.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(shut)).as("an account that may write everywhere").isFalse();

        refused("output-folder-protected", "归档", () -> OutputFile.at(shut.resolve("分解表.docx")));
    }

    private void refused(String key, String named, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(new Messages(Language.CHINESE).sentence(refusal)).contains(named);
            assertThat(new Messages(Language.ENGLISH).sentence(refusal)).contains(named);
        });
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
