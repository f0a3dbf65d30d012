package org.duban.intake.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Reads the text of a PDF back into the paragraphs and ruled tables that it was printed from. */
final class PdfFile {

    private static final int MOST_PAGES = 3000;
    private static final int FEWEST_CHARACTERS = 10;

    private final Limits limits;
    private final Paragraphs paragraphs;
    private final List<List<PdfLine>> lines = new ArrayList<>();
    private final List<List<PdfTable>> tables = new ArrayList<>();
    private final Map<Integer, Double> heights = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private long bytes;
    private long known;
    private long unknown;
    private int tableCount;

    private PdfFile(Limits limits) {
        this.limits = limits;
        this.paragraphs = new Paragraphs(limits);
    }

    static List<Block> blocks(Path file, String name, Limits limits, Progress progress) throws IOException {
        FontMappers.set(PdfNoFonts.INSTANCE);
        try (var content = new RandomAccessReadBufferedFile(file);
                PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            var pdf = new PdfFile(limits);
            pdf.read(document, progress);
            if (pdf.known < FEWEST_CHARACTERS || pdf.unknown > pdf.known) {
                throw new Refusal("file-scanned", name);
            }
            return pdf.gathered();
        } catch (OutOfMemoryError inflated) {
            // the library inflates any stream whole, and what it took is free again by now
            throw (TooMuch) new TooMuch("a stream that does not fit into memory").initCause(inflated);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("file-pdf-encrypted", name).because(locked);
        }
    }

    private void read(PDDocument document, Progress progress) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new TooMuch("more than " + MOST_PAGES + " pages");
        }
        for (int i = 0; i < pages; i++) {
            progress.at(i, pages);
            PDPage page = document.getPage(i);
            mustNotExceed(page, progress);
            add(i + 1, PdfPageReader.read(page, progress));
        }
    }

    /** Counts what the page's drawing inflates to, before it is taken for operators. */
    private void mustNotExceed(PDPage page, Progress progress) throws IOException {
        try (var content = new PartStream(page.getContents(), 0, limits.partBytes() - bytes, progress)) {
            bytes += content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void add(int number, PdfPage page) {
        heights.put(number, page.height());
        known += page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        unknown += page.unknown();
        List<PdfTable> found = PdfGrid.of(number, page.rulings()).stream()
                .map(table -> table.with(page.glyphs()))
                .filter(table -> table.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .toList();
        tables.add(found);
        lines.add(PdfLineText.lines(
                number,
                page.glyphs().stream().filter(glyph -> found.stream().noneMatch(table -> table.holds(glyph))).toList()));
    }

    private List<Block> gathered() {
        List<List<PdfLine>> text = PdfMargins.without(lines, heights);
        var joiner = new PdfParagraphs(text, tables.stream().flatMap(List::stream).toList());
        var open = new ArrayList<PdfLine>();
        var openTable = new ArrayList<PdfWholeTable>();
        for (int page = 0; page < text.size(); page++) {
            var rest = new ArrayList<>(tables.get(page));
            for (PdfLine line : text.get(page)) {
                while (!rest.isEmpty() && rest.getFirst().top() < line.y()) {
                    table(rest.removeFirst(), openTable, open, joiner);
                }
                end(openTable);
                open.add(line);
            }
            rest.forEach(table -> table(table, openTable, open, joiner));
        }
        end(openTable);
        end(open, joiner);
        return blocks;
    }

    private void table(PdfTable table, List<PdfWholeTable> openTable, List<PdfLine> open, PdfParagraphs joiner) {
        end(open, joiner);
        if (openTable.isEmpty() || !openTable.getFirst().takes(table)) {
            end(openTable);
            openTable.add(new PdfWholeTable(table));
        }
    }

    private void end(List<PdfLine> open, PdfParagraphs joiner) {
        joiner.of(open).forEach(paragraph -> blocks.add(joiner.paragraph(paragraph, paragraphs)));
        open.clear();
    }

    private void end(List<PdfWholeTable> openTable) {
        openTable.forEach(table -> {
            tableCount++;
            blocks.add(table.table(Integer.toString(tableCount), paragraphs));
        });
        openTable.clear();
    }
}
