package org.duban.intake.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Shows a workbook's numbers as a person sees them in its cells. */
final class CellFormats {

    /** Built-in formats whose look a Chinese system decides. */
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"), Map.entry(29, "m月d日"), Map.entry(30, "yyyy/m/d"), Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"), Map.entry(50, "yyyy年m月"), Map.entry(51, "m月d日"), Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"), Map.entry(54, "m月d日"), Map.entry(55, "yyyy年m月"), Map.entry(56, "m月d日"),
            Map.entry(57, "yyyy年m月"), Map.entry(58, "m月d日"));

    private static final Pattern DECORATION = Pattern.compile("\\[[^]]*]|\"|\\\\|;.*$|@");

    /** Above this a number without a format is shown in powers of ten. */
    private static final double PLAIN = 1e11;

    private final boolean since1904;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private @Nullable DataFormatter formatter;

    private CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    static CellFormats of(OfficePackage file, String part, boolean since1904) throws IOException, XMLStreamException {
        var formats = new CellFormats(since1904);
        if (file.has(part)) {
            try (InputStream in = file.open(part)) {
                formats.read(file.xml(in));
            }
        }
        return formats;
    }

    static CellFormats of(HSSFWorkbook workbook) {
        var formats = new CellFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        workbook.getInternalWorkbook().getFormats()
                .forEach(format -> formats.own.put(format.getIndexCode(), format.getFormatString()));
        for (int style = 0; style < workbook.getNumCellStyles(); style++) {
            formats.formatOfStyle.add((int) workbook.getCellStyleAt(style).getDataFormat());
        }
        return formats;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        xml.eachChild(name -> {
            switch (name) {
                case "numFmts" -> xml.eachChild(format -> {
                    own.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
                    xml.skip();
                });
                case "cellXfs" -> xml.eachChild(style -> {
                    formatOfStyle.add(xml.number("numFmtId", 0));
                    xml.skip();
                });
                default -> xml.skip();
            }
        });
    }

    /** The words that a cell of this style shows for the number. */
    String show(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException notNumber) {
            return number;
        }
        int id = 0 <= style && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String format = format(id);
        if (format.equals("General") && value == Math.rint(value) && Math.abs(value) < PLAIN) {
            return Long.toString((long) value);
        }
        return DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(value)
                ? date(value, format)
                : show(value, id, format);
    }

    private String format(int id) {
        String format = own.get(id);
        if (format == null) {
            format = CHINESE.get(id);
        }
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(id);
        }
        return format == null ? "General" : format;
    }

    /** A date as shown where it is shown year first or in Chinese words, else plainly, so that no order is guessed. */
    private String date(double value, String format) {
        String shape = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean year = shape.contains("y");
        boolean day = shape.contains("d");
        if (!year && !day) {
            return shape.contains("h") || shape.contains("s") ? show(value, format) : "";
        }
        if (shape.startsWith("y") || shape.contains("月")) {
            return show(value, shape);
        }
        return show(value, year && day ? "yyyy-mm-dd" : year ? "yyyy年m月" : "m月d日");
    }

    private String show(double value, String format) {
        return show(value, -1, format);
    }

    private String show(double value, int id, String format) {
        DataFormatter shown = formatter == null ? new DataFormatter(Locale.CHINA) : formatter;
        formatter = shown;
        return shown.formatRawCellContents(value, id, format, since1904);
    }
}
