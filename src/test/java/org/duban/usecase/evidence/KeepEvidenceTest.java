package org.duban.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duban.domain.account.AccountRole;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.report.EvidenceLimits;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.store.EvidenceFolder;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepEvidenceTest {

    private static final DepartmentId OWN = DepartmentId.fresh();

    @TempDir
    private Path desk;

    private KeepEvidence keep;

    @BeforeEach
    void begin() {
        keep = new KeepEvidence(new EvidenceFolder(desk.resolve("data")), () -> new EvidenceLimits(2, List.of("pdf", "docx")));
    }

    @Test
    void theOfficeAddsEvidenceForEveryDepartment() throws IOException {
        assertThat(keep.keep(file("批复.PDF", 10), Account.office("王敏"), OWN, Progress.UNWATCHED).bytes()).isEqualTo(10);
    }

    @Test
    void aDepartmentAddsEvidenceForItself() throws IOException {
        assertThat(keep.keep(file("批复.pdf", 10), department(OWN), OWN, Progress.UNWATCHED).name()).isEqualTo("批复.pdf");
    }

    @Test
    void aDepartmentAddsNoneForAnother() throws IOException {
        Path file = file("批复.pdf", 10);

        assertThat(refusal(file, department(DepartmentId.fresh())).key()).isEqualTo("not-permitted");
    }

    @Test
    void aLeaderAddsNone() throws IOException {
        Path file = file("批复.pdf", 10);

        assertThat(refusal(file, new Account("周院长", AccountRole.LEADER, null, null)).key()).isEqualTo("not-permitted");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            说明.exe  | 10      | “说明.exe”不是可收的类型；可收的有：pdf、docx。需要时请在设置里增加
            说明      | 10      | “说明”不是可收的类型；可收的有：pdf、docx。需要时请在设置里增加
            录像.pdf  | 2097153 | “录像.pdf”有2.1MB，超过每个文件2MB的上限；请压缩后再添加，或在设置里放宽
            空.pdf    | 0       | “空.pdf”是空文件，没有内容，请重新取得这份材料
            """)
    void aFileIsRefusedWithItsNameAndTheReason(String name, long bytes, String sentence) throws IOException {
        Refusal refusal = refusal(file(name, bytes), Account.office("王敏"));

        assertThat(new Messages(Language.CHINESE).sentence(refusal)).isEqualTo(sentence);
        assertThat(desk.resolve("data")).doesNotExist();
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() throws IOException {
        assertThat(keep.keep(file("a.pdf", 2 * 1024 * 1024), Account.office("王敏"), OWN, Progress.UNWATCHED).bytes())
                .isEqualTo(2 * 1024 * 1024);
    }

    @Test
    void aFolderIsRefused() throws IOException {
        assertThat(refusal(Files.createDirectory(desk.resolve("照片")), Account.office("王敏")).key()).isEqualTo("evidence-folder");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(desk.resolve("旧.pdf"), desk.resolve("没有.pdf"));

        assertThat(refusal(link, Account.office("王敏")).key()).isEqualTo("file-missing");
    }

    @ParameterizedTest
    @CsvSource({"1, 1KB", "1024, 1KB", "1025, 2KB", "1048575, 1024KB", "1048576, 1.0MB", "5033164, 4.8MB"})
    void sizesAreSaidAsPeopleSayThem(long bytes, String words) {
        assertThat(FileSize.inWords(bytes)).isEqualTo(words);
    }

    private Refusal refusal(Path file, Account account) {
        return catchThrowableOfType(Refusal.class, () -> keep.keep(file, account, OWN, Progress.UNWATCHED));
    }

    private static Account department(DepartmentId which) {
        return new Account("李强", AccountRole.DEPARTMENT, which, null);
    }

    private Path file(String name, long bytes) throws IOException {
        Path file = desk.resolve(name);
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(bytes);
        }
        return file;
    }
}
