package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Opens Word, Excel, PDF and text files, known by their content, and refuses the others with a sentence. */
public final class OfficeFiles {

    private static final int MEGABYTE = 1 << 20;

    private final Limits limits;

    /** Reads within limits far above any plan. */
    public OfficeFiles() {
        this(Limits.USUAL);
    }

    OfficeFiles(Limits limits) {
        this.limits = limits;
    }

    /**
     * The paragraphs and tables of a file, which is never changed.
     *
     * @throws Refusal   when the file is missing, cannot be read, is of no kind that is read, is damaged or too large
     * @throws Cancelled when the progress says so
     */
    public OfficeDocument read(Path file, Progress progress) {
        String name = String.valueOf(file.getFileName());
        mustBeReadable(file, name);
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new Refusal("file-too-large", name, limits.fileBytes() / MEGABYTE);
            }
            return new OfficeDocument(name, blocks(FileKind.of(file), file, name, progress));
        } catch (TooMuch tooMuch) {
            throw new Refusal("document-too-large", name).because(tooMuch);
        } catch (Refusal | Cancelled known) {
            throw known;
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new Refusal("file-damaged", name).because(damaged);
        }
    }

    /**
     * The paragraphs and tables of a text, as from the clipboard.
     *
     * @param name what to call it where a file's name would stand
     * @throws Refusal   when the text is blank or too long
     * @throws Cancelled when the progress says so
     */
    public OfficeDocument text(String name, String text, Progress progress) {
        if (text.isBlank()) {
            throw new Refusal("text-empty");
        }
        try {
            return new OfficeDocument(name, TextBlocks.of(text, limits, progress));
        } catch (TooMuch tooMuch) {
            throw new Refusal("document-too-large", name).because(tooMuch);
        }
    }

    static void mustBeReadable(Path file, String name) {
        if (Files.isDirectory(file)) {
            throw new Refusal("file-is-folder", name);
        }
        if (!Files.exists(file)) {
            throw new Refusal("file-missing", file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("file-unreadable", name);
        }
    }

    private List<Block> blocks(FileKind kind, Path file, String name, Progress progress)
            throws IOException, XMLStreamException {
        return switch (kind) {
            case ZIP -> zipBlocks(file, name, progress);
            case OLD_EXCEL -> OldExcelFile.blocks(file, name, limits, progress);
            case PDF -> PdfFile.blocks(file, name, limits, progress);
            case OLD_WORD -> OldWordFile.blocks(file, limits, progress);
            case TEXT -> TextFile.blocks(file, name, limits, progress);
            default -> throw new Refusal(kind.refusal(), name);
        };
    }

    private List<Block> zipBlocks(Path file, String name, Progress progress) throws IOException, XMLStreamException {
        try (var zip = new OfficePackage(file, limits, progress)) {
            String mainPart = zip.mainPart().orElseThrow(() -> new Refusal("zip-not-office", name));
            return switch (root(zip, mainPart)) {
                case "document" -> WordFile.blocks(zip, mainPart);
                case "workbook" -> ExcelFile.blocks(zip, mainPart);
                default -> throw new Refusal("zip-not-office", name);
            };
        }
    }

    private static String root(OfficePackage zip, String mainPart) throws IOException, XMLStreamException {
        if (mainPart.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            return "binary workbook";
        }
        try (InputStream in = zip.open(mainPart)) {
            return zip.xml(in).root();
        }
    }
}
