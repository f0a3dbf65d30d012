package org.duban.intake.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Reads the body of a .doc, the format of Word 97 to 2003. */
final class OldWordFile {

    private OldWordFile() {}

    /** @throws Refusal when the file is protected or of an even older Word */
    static List<Block> blocks(Path file, Limits limits, Progress progress) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (var container = CompoundFile.open(file);
                var document = new HWPFDocument(container)) {
            return new OldWordBlocks(new OldWordText(document), limits, progress).all();
        } catch (EncryptedDocumentException encrypted) {
            throw new Refusal("file-encrypted", name).because(encrypted);
        } catch (OldFileFormatException older) {
            throw new Refusal("file-old-word", name).because(older);
        }
    }
}
