package org.duban.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoBackupTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsToldSo() {
        assertTold("backup-absent", folder.resolve("不在.duban"));
        assertTold("backup-absent", folder.resolve("不在").resolve("督办.duban"));
    }

    @Test
    void aFolderIsToldSo() {
        assertTold("backup-is-folder", folder);
    }

    @Test
    void anEmptyFileIsToldSo() throws IOException {
        assertTold("backup-empty", Files.createFile(folder.resolve("空.duban")));
    }

    @Test
    void anotherKindOfFileIsNone() throws IOException {
        assertTold("backup-none", Files.writeString(folder.resolve("说明.txt"), "说明"));
        assertTold("backup-none", Files.writeString(folder.resolve("改名.duban"), "P"));
        assertTold("backup-none", zip("通知.docx"));
    }

    @Test
    void oneThatIsCutOffIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(zip("督办.duban"));
        assertTold("backup-damaged", Files.write(folder.resolve("半份.duban"), Arrays.copyOf(whole, whole.length / 2)));
    }

    private Path zip(String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(1);
        }
        return file;
    }

    private static void assertTold(String key, Path file) {
        assertThatThrownBy(() -> new BackupReader(file)).hasMessageStartingWith(key + " ");
    }
}
