package org.duban.output.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.Face;
import org.duban.output.Fonts;

/** The styles of a form: what the office wrote is locked, what the department writes is open and has a light ground. */
final class FormStyles {

    private static final XSSFColor HEAD = new XSSFColor(new byte[] {(byte) 0xEC, (byte) 0xEF, (byte) 0xF3});
    private static final XSSFColor OPEN = new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFA, (byte) 0xE6});

    /** What a cell is there for. */
    enum Kind {
        TITLE,
        NOTE,
        HEADER,
        CENTRED,
        RUNNING,
        CHOICE,
        WORDS,
        DAY,
        NUMBER;

        boolean isOpen() {
            return compareTo(CHOICE) >= 0;
        }
    }

    private record Key(Kind kind, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final Fonts fonts;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    FormStyles(XSSFWorkbook workbook, Fonts fonts) {
        this.workbook = workbook;
        this.fonts = fonts;
    }

    /** The style for words; those that only look like a formula are marked as words. */
    XSSFCellStyle of(Kind kind, String words) {
        return styles.computeIfAbsent(new Key(kind, CellText.looksLikeFormula(words)), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        Kind kind = key.kind();
        style.setFont(font(face(kind)));
        style.setAlignment(alignment(kind));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setLocked(!kind.isOpen());
        style.setQuotePrefixed(key.quoted());
        format(style, kind);
        if (kind.compareTo(Kind.HEADER) >= 0) {
            border(style);
        }
        if (kind == Kind.HEADER || kind.isOpen()) {
            style.setFillForegroundColor(kind.isOpen() ? OPEN : HEAD);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void format(XSSFCellStyle style, Kind kind) {
        if (kind == Kind.DAY) {
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        }
    }

    private static HorizontalAlignment alignment(Kind kind) {
        return switch (kind) {
            case NOTE, RUNNING, WORDS -> HorizontalAlignment.LEFT;
            default -> HorizontalAlignment.CENTER;
        };
    }

    private Face face(Kind kind) {
        return switch (kind) {
            case TITLE -> new Face(fonts.title().name(), 36);
            case NOTE -> new Face(fonts.note().name(), 24);
            case HEADER -> fonts.tableHead();
            default -> fonts.tableBody();
        };
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.name());
        font.setFontHeight(face.points());
        font.setCharSet(FontCharset.GB2312);
        return font;
    }
}
