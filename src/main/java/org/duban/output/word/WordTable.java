package org.duban.output.word;

import java.math.BigInteger;
import java.util.List;
import org.duban.output.Face;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * A table of fixed column widths with lines around every cell. The widths are said thrice, for the table, its grid and
 * each cell: Word believes the first, WPS the second.
 */
final class WordTable {

    /** Between a cell's border and its text, left and right, in twips. */
    static final int CELL_MARGIN = 85;

    private static final int HALF_POINT_LINE = 4;

    private final CTTbl table;
    private final int[] widths;

    WordTable(CTBody body, int[] widths) {
        this.table = body.addNewTbl();
        this.widths = widths.clone();
        properties(table.addNewTblPr());
        CTTblGrid grid = table.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(width);
        }
    }

    /** Adds a row that every page begins with. */
    CTRow headerRow() {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        return row;
    }

    /** Adds a row; one that no page could hold may be split. */
    CTRow row(boolean whole) {
        CTRow row = table.addNewTr();
        if (whole) {
            row.addNewTrPr().addNewCantSplit();
        }
        return row;
    }

    /** Adds the next cell of a row, one paragraph a line. */
    void cell(CTRow row, List<String> lines, Face face, STJc.Enum alignment) {
        fill(cell(row), lines, face, alignment);
    }

    /** Adds the first cell of those that are one from here down. */
    void firstOfMerged(CTRow row, List<String> lines, Face face, STJc.Enum alignment) {
        CTTc cell = cell(row);
        cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        fill(cell, lines, face, alignment);
    }

    /** Adds a cell that belongs to the one above it. */
    void continued(CTRow row, Face face) {
        CTTc cell = cell(row);
        cell.getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
        fill(cell, List.of(), face, STJc.LEFT);
    }

    private CTTc cell(CTRow row) {
        int width = widths[row.sizeOfTcArray()];
        CTTc cell = row.addNewTc();
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        return cell;
    }

    private static void fill(CTTc cell, List<String> lines, Face face, STJc.Enum alignment) {
        if (lines.isEmpty()) {
            WordText.spacing(cell.addNewP(), face.lineTwips(), alignment);
        }
        for (String line : lines) {
            CTP paragraph = cell.addNewP();
            WordText.spacing(paragraph, face.lineTwips(), alignment);
            WordText.run(paragraph, line, face);
        }
    }

    private void properties(CTTblPr properties) {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        width(properties.addNewTblW(), total);
        properties.addNewJc().setVal(STJcTable.CENTER);
        borders(properties.addNewTblBorders());
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        margins(properties.addNewTblCellMar());
    }

    private static void borders(CTTblBorders borders) {
        List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight(),
                        borders.addNewInsideH(), borders.addNewInsideV())
                .forEach(WordTable::line);
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(HALF_POINT_LINE));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void margins(CTTblCellMar margins) {
        width(margins.addNewTop(), CELL_MARGIN / 3);
        width(margins.addNewLeft(), CELL_MARGIN);
        width(margins.addNewBottom(), CELL_MARGIN / 3);
        width(margins.addNewRight(), CELL_MARGIN);
    }

    private static void width(CTTblWidth element, int twips) {
        element.setW(BigInteger.valueOf(twips));
        element.setType(STTblWidth.DXA);
    }
}
