package org.duban.output.excel;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.Face;
import org.duban.output.Fonts;

/** The few styles of a sheet, made once and shared by all cells. */
final class CellStyles {

    /** A pair of styles alike, the second for text that only looks like a formula. */
    record Pair(XSSFCellStyle plain, XSSFCellStyle quoted) {

        XSSFCellStyle of(String text) {
            return CellText.looksLikeFormula(text) ? quoted : plain;
        }
    }

    private final XSSFWorkbook workbook;
    private final Pair title;
    private final Pair note;
    private final Pair header;
    private final Pair centred;
    private final Pair running;

    CellStyles(XSSFWorkbook workbook, Fonts fonts) {
        this.workbook = workbook;
        title = pair(fonts.title(), HorizontalAlignment.CENTER, false);
        note = pair(fonts.note(), HorizontalAlignment.CENTER, false);
        header = pair(fonts.tableHead(), HorizontalAlignment.CENTER, true);
        centred = pair(fonts.tableBody(), HorizontalAlignment.CENTER, true);
        running = pair(fonts.tableBody(), HorizontalAlignment.LEFT, true);
    }

    Pair title() {
        return title;
    }

    Pair note() {
        return note;
    }

    Pair header() {
        return header;
    }

    Pair centred() {
        return centred;
    }

    Pair running() {
        return running;
    }

    private Pair pair(Face face, HorizontalAlignment alignment, boolean bordered) {
        XSSFFont font = font(face);
        XSSFCellStyle quoted = style(font, alignment, bordered);
        quoted.setQuotePrefixed(true);
        return new Pair(style(font, alignment, bordered), quoted);
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.name());
        font.setFontHeight(face.points());
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
