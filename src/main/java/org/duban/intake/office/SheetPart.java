package org.duban.intake.office;

import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads one sheet of an .xlsx: formulas by the value stored with them, hidden columns and rows left out. */
final class SheetPart {

    private final XmlPart xml;
    private final List<String> strings;
    private final CellFormats formats;
    private final SheetCells cells;
    private final Paragraphs paragraphs;
    private final BitSet hiddenColumns = new BitSet();
    private int row = -1;

    SheetPart(XmlPart xml, List<String> strings, CellFormats formats, Paragraphs paragraphs, SheetCells cells) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.paragraphs = paragraphs;
        this.cells = cells;
    }

    SheetCells read() throws XMLStreamException {
        xml.eachChild(name -> {
            switch (name) {
                case "cols" -> xml.eachChild(column -> column());
                case "sheetData" -> xml.eachChild(row -> row());
                case "autoFilter" -> {
                    cells.showFiltered();
                    xml.skip();
                }
                case "mergeCells" -> xml.eachChild(merged -> merged());
                default -> xml.skip();
            }
        });
        return cells;
    }

    private void column() throws XMLStreamException {
        if (xml.attribute("hidden") != null && xml.on("hidden")) {
            int first = Math.max(1, xml.number("min", 1)) - 1;
            int end = Math.min(xml.number("max", 0), SpreadsheetVersion.EXCEL2007.getMaxColumns());
            hiddenColumns.set(first, Math.max(first, end));
        }
        xml.skip();
    }

    private void row() throws XMLStreamException {
        row = xml.number("r", row + 2) - 1;
        boolean hidden = xml.attribute("hidden") != null && xml.on("hidden");
        var column = new int[] {-1};
        xml.eachChild(name -> {
            if (name.equals("c")) {
                column[0] = column(column[0] + 1);
            }
            if (name.equals("c") && !hiddenColumns.get(column[0])) {
                cell(column[0], hidden);
            } else {
                xml.skip();
            }
        });
    }

    private int column(int next) {
        String address = xml.attribute("r");
        return address == null ? next : new CellAddress(address).getColumn();
    }

    private void cell(int column, boolean hiddenRow) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        var text = new StringBuilder();
        xml.eachChild(name -> {
            switch (name) {
                case "v" -> text.append(paragraphs.counted(shown(xml.text(), type, style)));
                case "is" -> text.append(paragraphs.counted(SharedStrings.richText(xml)));
                default -> xml.skip();
            }
        });
        String words = text.toString();
        if (!words.isBlank()) {
            cells.add(row, column, words, hiddenRow);
        }
    }

    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> shared(value.strip());
            case "str" -> SharedStrings.unescaped(value);
            case "n" -> value.isBlank() ? "" : formats.show(value.strip(), style);
            case "e" -> "";
            default -> value;
        };
    }

    private String shared(String index) {
        try {
            return strings.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            return "";
        }
    }

    private void merged() throws XMLStreamException {
        cells.merge(CellRangeAddress.valueOf(xml.attribute("ref", "A1")));
        xml.skip();
    }
}
