package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duban.intake.Paper;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file that cannot be read is refused for its own reason, whatever its name ends with. */
class RefusedFilesTest {

    private static final Paper PAPER = Paper.of("""
            江城市第一人民医院2024年重点工作
            |序号|重点任务|牵头科室|
            |1|开设夜间门诊。|门诊部|
            """);

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertRefused("file-missing", folder.resolve("无此文件.docx"));
    }

    @Test
    void aFolder() {
        assertRefused("file-is-folder", folder);
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused("file-empty", Files.createFile(folder.resolve("空.docx")));
    }

    @Test
    void anArchiveOfSomethingElse() {
        assertRefused("zip-not-office", Paper.zip(folder.resolve("照片.docx"), Map.of("照片.jpg", "...")));
    }

    @Test
    void aPresentation() {
        Path file = Paper.zip(folder.resolve("汇报.docx"), Map.of(
                "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="ppt/presentation.xml"/></Relationships>""",
                "ppt/presentation.xml", "<p:presentation xmlns:p=\"urn:p\"/>"));

        assertRefused("zip-not-office", file);
    }

    @Test
    void aPdfThatWasCutOff() throws IOException {
        assertRefused("file-damaged", written("计划.docx", "%PDF-1.7\n"));
    }

    @Test
    void bytesThatNoEncodingMakesTextOf() throws IOException {
        assertRefused("file-not-office", Files.write(folder.resolve("计划.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 3}));
    }

    @Test
    void aPdfThatHoldsPicturesOnly() throws IOException {
        assertRefused("file-scanned", pdf("扫描.pdf", document -> document.addPage(new PDPage())));
    }

    @Test
    void moreThanAPdfMayInflateTo() throws IOException {
        Path file = pdf("bomb.pdf", document -> {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(
                    document, new ByteArrayInputStream(new byte[100_000]), COSName.FLATE_DECODE));
        });

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 16, 1 << 20, 1000, 100, 100, 100));
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        assertRefused("file-pdf-encrypted", pdf("加密.pdf", document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "file-image, 89504e470d0a1a0a0000000d49484452",
        "file-image, ffd8ffe000104a464946",
        "file-image, 49492a0008000000",
        "file-rich-text, 7b5c727466315c616e7369",
        "file-web-page, efbbbf3c68746d6c3e3c626f64793e",
        "file-web-page, 3c3f786d6c2076657273696f6e3d22312e30223f3e",
        "file-web-page, 4d494d452d56657273696f6e3a20312e30",
        "file-web-page, fffe3c007400610062006c0065003e00",
        "file-excel-95, 0908080000050500",
        "file-not-office, 526172211a0700cf907300000d0000000000"
    })
    void aFileOfAnotherKindWhateverItsName(String key, String beginning) throws IOException {
        assertRefused(key, Files.write(folder.resolve("计划.xls"), HexFormat.of().parseHex(beginning)));
    }

    @Test
    void aWordFileOfOldTimes() throws IOException {
        assertRefused("file-old-word", compound("计划.docx", "WordDocument"));
    }

    @Test
    void aWorkbookOfOldTimes() throws IOException {
        assertRefused("file-excel-95", compound("计划.xlsx", "Book"));
    }

    @Test
    void aFileOfWpsItsOwn() throws IOException {
        assertRefused("file-wps", compound("计划.wps", "WordDocument"));
    }

    @Test
    void aFileWithAPassword() throws Exception {
        Path plain = PAPER.word(folder.resolve("plain.docx"));
        Path file = folder.resolve("加密.docx");
        try (var compound = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("江城");
            try (OutputStream out = encryptor.getDataStream(compound)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                compound.writeFilesystem(out);
            }
        }

        assertRefused("file-encrypted", file);
    }

    @Test
    void aFileThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(PAPER.word(folder.resolve("whole.docx")));
        Path file = folder.resolve("半份.docx");
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertRefused("file-damaged", file);
    }

    @Test
    void brokenXml() {
        assertRefused("file-damaged", Paper.word(folder.resolve("坏.docx"), "<w:p><w:r></w:p>"));
    }

    @Test
    void entitiesOfADocumentType() {
        Path file = Paper.zip(folder.resolve("外部.docx"), Map.of(
                "_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>""",
                "word/document.xml", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><document>&x;</document>"));

        assertRefused("file-damaged", file);
    }

    @Test
    void moreThanTheFileMayHold() {
        Path file = PAPER.word(folder.resolve("paper.docx"));

        assertRefused("file-too-large", file, new Limits(100, 1 << 20, 100, 1000, 100, 100, 100));
    }

    @Test
    void moreThanAPartMayInflateTo() {
        Path file = Paper.word(folder.resolve("bomb.docx"), "<w:p/>".repeat(100_000));

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 16, 1 << 20, 1000, 100, 100, 100));
    }

    @Test
    void moreParagraphsThanAreRead() {
        Path file = Paper.word(folder.resolve("long.docx"), "<w:p/>".repeat(101));

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 20, 100, 1000, 100, 100, 100));
    }

    @Test
    void moreCharactersThanAreRead() {
        Path file = Paper.of("甲".repeat(501) + "\n" + "乙".repeat(500)).word(folder.resolve("long.docx"));

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 20, 100, 1000, 100, 100, 100));
    }

    @Test
    void aTextThatManyCellsShareCountsForEach() {
        String paper = "|" + "甲".repeat(300) + "|" + "甲".repeat(300) + "|\n";
        Path file = Paper.of(paper.repeat(2)).excel(folder.resolve("shared.xlsx"));

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 20, 100, 1000, 100, 100, 100));
    }

    @Test
    void moreMergedRangesThanAreRead() {
        Path file = Paper.of("甲\n".repeat(11)).excel(folder.resolve("merged.xlsx"));

        assertRefused("document-too-large", file, new Limits(1 << 20, 1 << 20, 100, 1000, 100, 10, 100));
    }

    @Test
    void tablesWithinTablesWithoutEnd() {
        Path file = Paper.word(
                folder.resolve("deep.docx"),
                "<w:tbl><w:tr><w:tc>".repeat(2_000) + "</w:tc></w:tr></w:tbl>".repeat(2_000));

        assertRefused("document-too-large", file);
    }

    @Test
    void elementsWithoutEndInWhatIsPassedOver() {
        Path file = Paper.word(folder.resolve("deep.docx"), "<w:other>".repeat(2_000) + "</w:other>".repeat(2_000));

        assertRefused("document-too-large", file);
    }

    @Test
    void whoeverWaitsMayCancel() {
        Path file = Paper.word(folder.resolve("long.docx"), "<w:p/>".repeat(100_000));

        assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> new OfficeFiles().read(file, (done, total) -> {
            throw new Cancelled();
        }));
    }

    @FunctionalInterface
    private interface Pages {

        void into(PDDocument document) throws IOException;
    }

    private Path pdf(String name, Pages pages) throws IOException {
        Path file = folder.resolve(name);
        try (var document = new PDDocument()) {
            pages.into(document);
            document.save(file.toFile());
        }
        return file;
    }

    private Path written(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private Path compound(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (var compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            compound.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            compound.writeFilesystem(out);
        }
        return file;
    }

    private static void assertRefused(String key, Path file) {
        assertRefused(key, file, Limits.USUAL);
    }

    private static void assertRefused(String key, Path file, Limits limits) {
        assertThatThrownBy(() -> new OfficeFiles(limits).read(file, Progress.UNWATCHED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.arguments().getFirst().toString()).endsWith(file.getFileName().toString());
                });
    }
}
