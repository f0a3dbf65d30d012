package org.duban.intake.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.domain.draft.PlanDraft;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.Paper;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that points to other files or addresses makes the program open neither. */
@Tag("robust")
class NothingOutsideTest {

    private static final String SECRET = "不得外传的一行";
    private static final String TABLE = """
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>重点任务</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>牵头科室</w:t></w:r></w:p></w:tc>\
            </w:tr><w:tr><w:tc><w:p><w:r><w:t>改造食堂。</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>总务科</w:t></w:r></w:p></w:tc>\
            </w:tr></w:tbl>""";

    @TempDir
    private Path folder;

    private final AtomicInteger calls = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE d SYSTEM \"%s\"><w:d>%s</w:d>",
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><w:d>&x;%s</w:d>",
        "<!DOCTYPE d [<!ENTITY %% x SYSTEM \"%s\"> %%x;]><w:d>%s</w:d>",
        "<w:d><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\" parse=\"text\"/>%s</w:d>",
        "<?xml-stylesheet href=\"%s\" type=\"text/xsl\"?><w:d>%s</w:d>",
        "<w:d><w:p xsi:schemaLocation=\"urn:x %s\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"/>%s</w:d>"
    })
    void nothingIsOpened(String shape) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> countCalls(server));
            for (String target : List.of(secret.toUri().toString(), "http://127.0.0.1:" + server.getLocalPort() + "/x")) {
                assertThat(words(document(shape, target))).doesNotContain(SECRET);
            }
        }

        assertThat(calls).hasValue(0);
    }

    private void countCalls(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static String words(Path file) {
        try {
            PlanDraft draft = new DocumentPlanReader().read(file, Progress.UNWATCHED);
            return draft.toString();
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private Path document(String shape, String target) {
        String open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        String xml = shape.formatted(target, TABLE)
                .replace("<w:d>", open)
                .replace("</w:d>", "</w:body></w:document>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml", ""));
        parts.put("word/_rels/document.xml.rels", relations("styles", target, " TargetMode=\"External\""));
        parts.put("word/document.xml", xml);
        return Paper.zip(folder.resolve("paper.docx"), parts);
    }

    private static String relations(String kind, String target, String mode) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"%s/></Relationships>"""
                .formatted(kind, target, mode);
    }
}
