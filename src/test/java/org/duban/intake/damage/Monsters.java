package org.duban.intake.damage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duban.intake.Paper;

/** Files without a fault but of a size or shape that no plan has. */
enum Monsters {
    TABLE_OF_MANY_ROWS("docx") {
        @Override
        void write(Path file) {
            var body = new StringBuilder("<w:tbl>" + row("序号", "重点任务", "牵头科室", "完成时限"));
            for (int i = 1; i <= 100_000; i++) {
                body.append(row(Integer.toString(i), "推进第" + i + "项制度建设。", "医务科、护理部", "10月底前"));
            }
            Paper.word(file, body.append("</w:tbl>").toString());
        }
    },
    SHEET_OF_MANY_ROWS("xlsx") {
        @Override
        void write(Path file) {
            var rows = new StringBuilder(sheetRow(List.of("序号", "重点任务", "牵头科室", "完成时限")));
            for (int i = 1; i <= 100_000; i++) {
                rows.append(sheetRow(List.of(Integer.toString(i), "推进第" + i + "项制度建设。", "医务科、护理部", "10月底前")));
            }
            workbook(file, rows.toString(), "");
        }
    },
    SHEET_OF_MANY_BANDS("xlsx") {
        @Override
        void write(Path file) {
            var rows = new StringBuilder(sheetRow(List.of("序号", "重点任务", "牵头科室", "完成时限")));
            for (int i = 1; i <= 30_000; i++) {
                rows.append(sheetRow(List.of("", "加强医疗质量管理")));
                rows.append(sheetRow(List.of(Integer.toString(i), "推进制度建设。", "医务科")));
            }
            workbook(file, rows.toString(), "");
        }
    },
    LINES_OF_VALUES("csv") {
        @Override
        void write(Path file) {
            lines(file, 100_000, "%d,推进第%d项制度建设。,医务科,10月底前%n");
        }
    },
    OUTLINE_OF_MANY_LINES("txt") {
        @Override
        void write(Path file) {
            lines(file, 100_000, "%d．推进第%d项制度建设，10月底前完成。%n");
        }
    },
    ONE_PARAGRAPH("docx") {
        @Override
        void write(Path file) {
            Paper.of("江城市第一人民医院2024年工作要点\n一、加强管理\n" + "推进制度建设，10月底前完成培训12次，".repeat(50_000)).word(file);
        }
    },
    ONE_LINE("txt") {
        @Override
        void write(Path file) {
            text(file, "一、" + "提高满意度至95%以上，".repeat(90_000));
        }
    },
    ONE_CHARACTER_AGAIN("txt") {
        @Override
        void write(Path file) {
            text(file, "一".repeat(1_000_000));
        }
    },
    ONE_LINE_OF_DIGITS("txt") {
        @Override
        void write(Path file) {
            text(file, "2024年重点工作\n1．" + "12345678901234567890年".repeat(50_000));
        }
    },
    ONE_LINE_OF_BRACKETS("txt") {
        @Override
        void write(Path file) {
            text(file, "2024年重点工作\n1．" + "（《（".repeat(300_000));
        }
    },
    ONE_LINE_OF_BLANKS("txt") {
        @Override
        void write(Path file) {
            text(file, "2024年重点工作\n1．加强" + "\u3000 ".repeat(500_000) + "管理");
        }
    },
    ONE_CELL_OF_DEPARTMENTS("docx") {
        @Override
        void write(Path file) {
            Paper.word(file, "<w:tbl>" + row("重点任务", "牵头科室") + row("推进制度建设。", "医 务 科　".repeat(100_000)) + "</w:tbl>");
        }
    },
    TABLES_WITHIN_TABLES("docx") {
        @Override
        void write(Path file) {
            String open = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>重点任务</w:t></w:r></w:p>";
            Paper.word(file, open.repeat(500) + "</w:tc></w:tr></w:tbl>".repeat(500));
        }
    },
    SPANS_WITHOUT_END("docx") {
        @Override
        void write(Path file) {
            String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"60000\"/></w:tcPr><w:p><w:r><w:t>重点任务</w:t></w:r></w:p></w:tc>";
            Paper.word(file, "<w:tbl>" + ("<w:tr>" + cell.repeat(20) + "</w:tr>").repeat(50) + "</w:tbl>");
        }
    },
    MERGED_WITHOUT_END("xlsx") {
        @Override
        void write(Path file) {
            var merged = new StringBuilder("<mergeCells>");
            for (int i = 1; i < 90_000; i++) {
                merged.append("<mergeCell ref=\"A").append(i).append(":XFD").append(i + 1000).append("\"/>");
            }
            String rows = sheetRow(List.of("序号", "重点任务", "牵头科室")).repeat(2_000);
            workbook(file, rows, merged.append("</mergeCells>").toString());
        }
    },
    SHEETS_WITHOUT_END("xlsx") {
        @Override
        void write(Path file) {
            workbook(file, "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>重点任务</t></is></c></row>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>牵头科室</t></is></c></row>", "");
        }
    };

    private final String format;

    Monsters(String format) {
        this.format = format;
    }

    /** What its name ends with. */
    String format() {
        return format;
    }

    abstract void write(Path file);

    private static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String sheetRow(List<String> cells) {
        var row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static void workbook(Path file, String rows, String behind) {
        String relation = "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";
        String open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", open + relation.formatted("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put("xl/_rels/workbook.xml.rels", open + relation.formatted("r1", "worksheet", "worksheets/sheet1.xml") + "</Relationships>");
        parts.put("xl/workbook.xml", "<workbook " + main
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        Paper.zip(file, parts);
    }

    private static void lines(Path file, int count, String line) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("江城市第一人民医院2024年重点工作任务\n序号,重点任务,责任科室,完成时限\n");
            for (int i = 1; i <= count; i++) {
                out.write(line.formatted(i, i));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void text(Path file, String words) {
        try {
            Files.writeString(file, words, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
