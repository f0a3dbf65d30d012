package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteFailureTest {

    @ParameterizedTest
    @MethodSource("failures")
    void isToldAsWhatAPersonCanMend(IOException failure, String key, @TempDir Path folder) {
        assertThat(WriteFailure.of(failure, folder.resolve("表.docx"), 10).key()).isEqualTo(key);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "output-disk-full"),
                Arguments.of(new IOException("Disk quota exceeded"), "output-disk-full"),
                Arguments.of(new FileSystemException("表", null, "Read-only file system"), "output-folder-protected"),
                Arguments.of(new AccessDeniedException("表"), "output-folder-protected"),
                Arguments.of(
                        new FileSystemException("表", null, "另一个程序正在使用此文件，进程无法访问。"), "output-open-elsewhere"),
                Arguments.of(
                        new FileSystemException("a", null, "The file is being used by another process."),
                        "output-open-elsewhere"),
                Arguments.of(new IOException("Input/output error"), "output-failed"));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aDiskWithoutRoomForTheContentIsFull(long size, String key, @TempDir Path folder) {
        assertThat(WriteFailure.of(new IOException("磁盘"), folder.resolve("表.docx"), size).key()).isEqualTo(key);
    }

    static Stream<Arguments> sizes() {
        return Stream.of(Arguments.of(Long.MAX_VALUE, "output-disk-full"), Arguments.of(1L, "output-failed"));
    }

    @ParameterizedTest
    @MethodSource("existing")
    void windowsDeniesAccessToWhatOfficeHolds(String name, String key, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("表.docx"), "");

        assertThat(WriteFailure.of(new AccessDeniedException(name), folder.resolve(name), 1).key()).isEqualTo(key);
    }

    static Stream<Arguments> existing() {
        return Stream.of(
                Arguments.of("表.docx", "output-open-elsewhere"), Arguments.of("另表.docx", "output-folder-protected"));
    }
}
