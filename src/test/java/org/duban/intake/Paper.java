package org.duban.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A paper of a hospital that does not exist, written down as text: a paragraph a line, and tables as lines of cells between
 * bars. In a cell ⏎ begins a paragraph, &lt; continues the cell to the left, ^ the cell above. In a workbook === and a name
 * begin a sheet.
 */
public final class Paper {

    private static final String BORDERS = "<w:tblBorders>"
            + Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                    .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\"/>")
                    .collect(Collectors.joining())
            + "</w:tblBorders>";
    private static final String CONTINUES_LEFT = "<";
    private static final String CONTINUES_ABOVE = "^";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private sealed interface Block {}

    private record Line(String text) implements Block {}

    private record Sheet(String name) implements Block {}

    private record Grid(List<List<String>> rows) implements Block {}

    private final List<Block> blocks = new ArrayList<>();

    private Paper() {}

    public static Paper of(String text) {
        var paper = new Paper();
        for (String line : text.lines().toList()) {
            if (line.startsWith("=== ")) {
                paper.blocks.add(new Sheet(line.substring(4)));
            } else if (!line.startsWith("|")) {
                paper.blocks.add(new Line(line));
            } else if (!paper.blocks.isEmpty() && paper.blocks.getLast() instanceof Grid grid) {
                grid.rows().add(cells(line));
            } else {
                paper.blocks.add(new Grid(new ArrayList<>(List.of(cells(line)))));
            }
        }
        return paper;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** Writes it as a .docx. */
    public Path word(Path file) {
        var body = new StringBuilder();
        for (Block block : blocks) {
            body.append(switch (block) {
                case Line line -> paragraph(line.text());
                case Sheet sheet -> "";
                case Grid grid -> table(grid.rows());
            });
        }
        return word(file, body.toString());
    }

    /** Writes a .docx with that body. */
    public static Path word(Path file, String body) {
        return word(file, body, Map.of());
    }

    /** Writes a .docx with that body and beside it parts of those kinds: styles, numbering. */
    public static Path word(Path file, String body, Map<String, String> beside) {
        Map<String, String> parts = new LinkedHashMap<>();
        var types = new StringBuilder();
        var relations = new StringBuilder();
        beside.forEach((kind, content) -> {
            parts.put("word/" + kind + ".xml", "<w:" + kind + NAMESPACES + ">" + content + "</w:" + kind + ">");
            types.append("<Override PartName=\"/word/" + kind + ".xml\" ContentType=\"application/"
                    + "vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>");
            relations.append("<Relationship Id=\"" + kind + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                    + "2006/relationships/" + kind + "\" Target=\"" + kind + ".xml\"/>");
        });
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"""
                + types + "</Types>");
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
                Target="word/document.xml"/></Relationships>""");
        parts.put("word/_rels/document.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
                + relations + "</Relationships>");
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        return zip(file, parts);
    }

    /** Writes a zip of these parts. */
    public static Path zip(Path file, Map<String, String> parts) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static String paragraph(String line) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var xml = new StringBuilder("<w:tbl><w:tblPr>" + BORDERS + "</w:tblPr><w:tblGrid>" + "<w:gridCol w:w=\"1400\"/>".repeat(columns) + "</w:tblGrid>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<w:tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).equals(CONTINUES_LEFT)) {
                    xml.append(cell(rows, row, column));
                }
            }
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String cell(List<List<String>> rows, int row, int column) {
        String text = rows.get(row).get(column);
        boolean continues = text.equals(CONTINUES_ABOVE);
        boolean continued = row + 1 < rows.size() && is(rows, row + 1, column, CONTINUES_ABOVE);
        int span = right(rows, row, column) - column;
        var xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + span * 1400
                + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + span + "\"/>");
        if (continues) {
            xml.append("<w:vMerge/>");
        } else if (continued) {
            xml.append("<w:vMerge w:val=\"restart\"/>");
        }
        xml.append("</w:tcPr>");
        for (String paragraph : (continues ? "" : text).split("⏎", -1)) {
            xml.append(paragraph(paragraph));
        }
        return xml.append("</w:tc>").toString();
    }

    private static boolean is(List<List<String>> rows, int row, int column, String mark) {
        return column < rows.get(row).size() && rows.get(row).get(column).equals(mark);
    }

    /** The first column to the right of the cell that begins here. */
    private static int right(List<List<String>> rows, int row, int column) {
        int right = column + 1;
        while (is(rows, row, right, CONTINUES_LEFT)) {
            right++;
        }
        return right;
    }

    /** Writes it as an .xlsx: paragraphs as merged rows. */
    public Path excel(Path file) {
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            String first = blocks.getFirst() instanceof Sheet named ? named.name() : "Sheet1";
            XSSFSheet sheet = workbook.createSheet(first);
            int next = 0;
            for (Block block : blocks) {
                if (block instanceof Sheet named && !named.name().equals(first)) {
                    sheet = workbook.createSheet(named.name());
                    next = 0;
                }
                next = switch (block) {
                    case Line line -> line(sheet, line.text(), next);
                    case Grid grid -> table(sheet, grid.rows(), next);
                    case Sheet named -> next;
                };
            }
            workbook.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static int line(XSSFSheet sheet, String text, int row) {
        sheet.createRow(row).createCell(0).setCellValue(text);
        merge(sheet, row, row, 0, 3);
        return row + 1;
    }

    private static int table(XSSFSheet sheet, List<List<String>> rows, int first) {
        for (int row = 0; row < rows.size(); row++) {
            Row target = sheet.createRow(first + row);
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.equals(CONTINUES_LEFT) && !text.equals(CONTINUES_ABOVE)) {
                    put(target, column, text);
                    int below = row + 1;
                    while (below < rows.size() && is(rows, below, column, CONTINUES_ABOVE)) {
                        below++;
                    }
                    merge(sheet, first + row, first + below - 1, column, right(rows, row, column) - 1);
                }
            }
        }
        return first + rows.size();
    }

    private static void put(Row row, int column, String text) {
        if (text.matches("[0-9]{1,4}")) {
            row.createCell(column).setCellValue(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            row.createCell(column).setCellValue(text.replace("⏎", "\n"));
        }
    }

    private static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
        if (top < bottom || left < right) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
        }
    }
}
