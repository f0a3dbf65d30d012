package org.duban.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export that was killed leaves a file in a folder of the person; the next export there takes it away. */
class LeftAsideTest {

    private static final String OURS = "~duban-0f8fad5b-d9cb-469f-a165-70867728950e.tmp";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "~duban-0f8fad5b-d9cb-469f-a165-70867728950e.tmp, 7, false",
        "~duban-0f8fad5b-d9cb-469f-a165-70867728950e.tmp, 5, true",
        "~duban-0f8fad5b-d9cb-469f-a165-70867728950e.tmp.docx, 7, true",
        "~duban-方案.tmp, 7, true",
        "~duban-.tmp, 7, true",
        "duban-0f8fad5b-d9cb-469f-a165-70867728950e.tmp, 7, true",
        "~$重点工作.docx, 7, true",
        "总结.docx, 7, true",
    })
    void onlyWhatTheProgramNamedAndNobodyWritesAnyMoreGoes(String name, int hours, boolean stays) throws IOException {
        Path file = old(Files.writeString(folder.resolve(name), "x"), hours);
        export();
        assertThat(Files.exists(file)).isEqualTo(stays);
        assertThat(folder.resolve("新的.docx")).hasContent("y");
    }

    @Test
    void aFolderOrALinkOfThatNameStays() throws IOException {
        Path named = old(Files.createDirectory(folder.resolve(OURS)), 7);
        export();
        assertThat(named).isDirectory();
        Files.delete(named);
        Path elsewhere = Files.writeString(folder.resolve("总结.docx"), "x");
        Files.createSymbolicLink(named, elsewhere);
        export();
        assertThat(named).isSymbolicLink();
    }

    @Test
    void whatIsWrittenAsideHasThatName() {
        assertThat(LeftAside.fresh(folder).getFileName().toString()).matches("~duban-[0-9a-f-]{36}\\.tmp");
    }

    private void export() {
        OutputFile.at(folder.resolve("新的.docx")).write(new byte[] {'y'});
    }

    private static Path old(Path file, int hours) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(hours))));
    }
}
