package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.report.Evidence;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.evidence.EvidenceStanding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFolderTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path desk;

    private Path data;
    private EvidenceFolder evidence;

    @BeforeEach
    void begin() {
        data = desk.resolve("data");
        evidence = new EvidenceFolder(data);
    }

    @Test
    void aFileIsKeptUnderTheHashOfItsContent() throws IOException {
        Evidence kept = keep(file("市级验收通知.pdf", "abc"));

        assertThat(kept).isEqualTo(new Evidence("市级验收通知.pdf", ABC, 3));
        assertThat(data.resolve("evidence/ba/" + ABC)).hasContent("abc");
    }

    @Test
    void theFileThatWasAddedIsLeftAsItIs() throws IOException {
        Path file = file("批复.docx", "abc");
        var changed = Files.getLastModifiedTime(file);
        keep(file);

        assertThat(file).hasContent("abc");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(changed);
    }

    @Test
    void theSameContentUnderTwoNamesIsKeptOnce() throws IOException {
        keep(file("甲.pdf", "abc"));
        Evidence other = keep(file("乙.pdf", "abc"));

        assertThat(other.name()).isEqualTo("乙.pdf");
        assertThat(filesIn(data)).hasSize(1);
    }

    @Test
    void aNameWrittenInSeveralCharactersBecomesTheUsualOne() throws IOException {
        assertThat(keep(file("Cafe\u0301.pdf", "abc")).name()).isEqualTo("Café.pdf");
    }

    @Test
    void aLinkStandsForTheFileBehindIt() throws IOException {
        Path link = Files.createSymbolicLink(desk.resolve("链接.pdf"), file("原件.pdf", "abc"));

        assertThat(keep(link)).isEqualTo(new Evidence("链接.pdf", ABC, 3));
        assertThat(filesIn(data)).noneMatch(Files::isSymbolicLink);
    }

    @Test
    void whatWasKeptIsWhole() throws IOException {
        assertThat(evidence.check(keep(file("a.pdf", "abc")))).isEqualTo(EvidenceStanding.WHOLE);
    }

    @Test
    void aCopyThatIsGoneIsMissing() throws IOException {
        Evidence kept = keep(file("a.pdf", "abc"));
        Files.delete(copy(kept));

        assertThat(evidence.check(kept)).isEqualTo(EvidenceStanding.MISSING);
    }

    @Test
    void aCopyOfTheSameSizeWithOtherWordsIsAltered() throws IOException {
        Evidence kept = keep(file("a.pdf", "abc"));
        Files.writeString(copy(kept), "abd");

        assertThat(evidence.check(kept)).isEqualTo(EvidenceStanding.ALTERED);
    }

    @Test
    void addingTheFileAgainMendsACopyThatWasAltered() throws IOException {
        Path file = file("a.pdf", "abc");
        Evidence kept = keep(file);
        Files.writeString(copy(kept), "ab");
        keep(file);

        assertThat(evidence.check(kept)).isEqualTo(EvidenceStanding.WHOLE);
    }

    @Test
    void whatIsOpenedHasItsOwnNameAndCannotAlterTheCopy() throws IOException {
        Evidence kept = keep(file("现场照片.zip", "abc"));
        Path opened = evidence.opened(kept);

        assertThat(opened).hasFileName("现场照片.zip").hasContent("abc");
        assertThat(opened.toFile().setWritable(true)).isTrue();
        Files.writeString(opened, "scribbled");
        assertThat(evidence.check(kept)).isEqualTo(EvidenceStanding.WHOLE);
    }

    @Test
    void twoFilesOfOneNameOpenBesideEachOther() throws IOException {
        Path first = evidence.opened(keep(file("a.pdf", "abc")));
        Path second = evidence.opened(keep(file("a.pdf", "other")));

        assertThat(first).hasContent("abc");
        assertThat(second).hasContent("other");
    }

    @Test
    void aNameFromElsewhereDoesNotLeadOutOfTheFolder() throws IOException {
        Evidence kept = keep(file("a.pdf", "abc"));

        Path opened = evidence.opened(new Evidence("../../a?.pdf", kept.sha256(), kept.bytes()));

        assertThat(opened).hasFileName(".._.._a_.pdf");
        assertThat(opened.normalize()).startsWith(data.resolve("opened"));
    }

    @Test
    void anAlteredCopyIsNotOpened() throws IOException {
        Evidence kept = keep(file("a.pdf", "abc"));
        Files.writeString(copy(kept), "abd");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> evidence.opened(kept))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("evidence-altered"));
    }

    @Test
    void aFileThatGrowsMeanwhileIsNotKept() throws IOException {
        Path file = file("a.log", "abc");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> evidence.keep(file, (done, all) -> append(file)));

        assertThat(refusal.key()).isEqualTo("evidence-changing");
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void nothingIsKeptOnceItIsCancelled() throws IOException {
        Path file = file("录像.mp4", "x".repeat(1_000_000));
        Progress impatient = (done, all) -> {
            if (done > 300_000) {
                throw new Cancelled();
            }
        };

        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> evidence.keep(file, impatient));
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void progressIsToldInBytesOfTheWhole() throws IOException {
        var told = new ArrayList<Long>();
        Path file = file("录像.mp4", "x".repeat(200_000));
        evidence.keep(file, (done, all) -> told.add(all));

        assertThat(told).hasSizeGreaterThan(2).containsOnly(200_000L);
    }

    @Test
    void aFullDiskIsRefusedAndNothingHalfIsLeft() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(Files.createDirectory(desk.resolve("disk")), "1m", "rw")) {
            var small = new EvidenceFolder(disk.path());
            Path file = file("录像.mp4", "x".repeat(3_000_000));

            Refusal refusal = catchThrowableOfType(Refusal.class, () -> small.keep(file, Progress.UNWATCHED));

            assertThat(refusal.key()).isEqualTo("disk-full");
            assertThat(filesIn(disk.path())).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefused() throws IOException {
        Path broken = Path.of("/proc/self/mem");
        assumeThat(Files.isReadable(broken)).as("a file whose reading fails").isTrue();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> evidence.keep(broken, Progress.UNWATCHED));

        assertThat(refusal.key()).isEqualTo("evidence-unreadable");
        assertThat(filesIn(data)).isEmpty();
    }

    @Test
    void openingTheLedgerTakesAwayWhatWasLeftAsideAndOpenedButNothingKept() throws IOException {
        Evidence kept = keep(file("a.pdf", "abc"));
        evidence.opened(kept);
        Files.writeString(data.resolve("evidence/new-123"), "half");
        LedgerFile.open(data).close();

        assertThat(filesIn(data.resolve("evidence"))).containsExactly(copy(kept));
    }

    private Evidence keep(Path file) {
        return evidence.keep(file, Progress.UNWATCHED);
    }

    private Path copy(Evidence kept) {
        return data.resolve("evidence").resolve(kept.sha256().substring(0, 2)).resolve(kept.sha256());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(desk.resolve(name), content);
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, "more", StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !Files.isDirectory(each)).toList();
        }
    }
}
