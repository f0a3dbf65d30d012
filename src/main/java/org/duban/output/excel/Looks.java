package org.duban.output.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.output.Fonts;
import org.duban.timeline.Ink;
import org.duban.timeline.Palette;

/** The styles of a workbook's cells by their looks, each made once. */
final class Looks {

    static final double POINTS = 10;

    private static final String PERCENT = "0%";
    private static final double TITLE = 16;

    private final XSSFWorkbook workbook;
    private final Fonts fonts;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<FontKey, XSSFFont> made = new HashMap<>();

    private record Key(Look look, boolean quoted, boolean percent) {}

    private record FontKey(boolean bold, Ink ink, double points) {}

    Looks(XSSFWorkbook workbook, Fonts fonts) {
        this.workbook = workbook;
        this.fonts = fonts;
    }

    /** The style for words; those that only look like a formula are marked as words. */
    XSSFCellStyle of(Look look, String words) {
        return style(new Key(look, CellText.looksLikeFormula(words), false));
    }

    /** The style for a number that is shown in percent. */
    XSSFCellStyle percent(Look look) {
        return style(new Key(look, false, true));
    }

    /** The font of a paper's title. */
    XSSFFont title() {
        return font(new FontKey(true, Ink.TEXT, TITLE));
    }

    /** The font of words in that ink. */
    XSSFFont font(Ink ink) {
        return font(new FontKey(false, ink, POINTS));
    }

    private XSSFCellStyle style(Key key) {
        return styles.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(new FontKey(look.bold(), look.words(), POINTS)));
        style.setAlignment(look.align());
        style.setIndention((short) look.indent());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wraps());
        style.setQuotePrefixed(key.quoted());
        if (key.percent()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(PERCENT));
        }
        fill(style, look);
        lines(style, look);
        return style;
    }

    private static void fill(XSSFCellStyle style, Look look) {
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(look.hatched() ? FillPatternType.THIN_FORWARD_DIAG : FillPatternType.SOLID_FOREGROUND);
        }
    }

    private static void lines(XSSFCellStyle style, Look look) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setTopBorderColor(colour(Ink.BORDER));
        style.setBottomBorderColor(colour(Ink.BORDER));
        if (look.sides() != null) {
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setLeftBorderColor(colour(look.sides()));
            style.setRightBorderColor(colour(look.sides()));
        }
    }

    private XSSFFont font(FontKey key) {
        return made.computeIfAbsent(key, wanted -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(wanted.bold() ? fonts.tableHead().name() : fonts.tableBody().name());
            font.setFontHeight(wanted.points());
            font.setBold(wanted.bold());
            font.setColor(colour(wanted.ink()));
            font.setCharSet(FontCharset.GB2312);
            return font;
        });
    }

    private static XSSFColor colour(Ink ink) {
        int rgb = Palette.LIGHT.rgb(ink);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
