package org.duban.intake.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.AutoFilterInfoRecord;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Reads the visible sheets of an .xls as tables, with the same words in the same cells as the .xlsx of that workbook. */
final class OldExcelFile {

    private final HSSFWorkbook workbook;
    private final Limits limits;
    private final CellFormats formats;
    private final Paragraphs paragraphs;

    private OldExcelFile(HSSFWorkbook workbook, Limits limits) {
        this.workbook = workbook;
        this.limits = limits;
        this.formats = CellFormats.of(workbook);
        this.paragraphs = new Paragraphs(limits);
    }

    static List<Block> blocks(Path file, String name, Limits limits, Progress progress) throws IOException {
        try (POIFSFileSystem compound = CompoundFile.open(file);
                var workbook = new HSSFWorkbook(compound, false)) {
            return new OldExcelFile(workbook, limits).tables(progress);
        } catch (EncryptedDocumentException locked) {
            throw new Refusal("file-encrypted", name).because(locked);
        } catch (OldExcelFormatException tooOld) {
            throw new Refusal(FileKind.EXCEL_95.refusal(), name).because(tooOld);
        }
    }

    private List<Block> tables(Progress progress) {
        var tables = new ArrayList<Block>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            progress.at(i, workbook.getNumberOfSheets());
            if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                cells(workbook.getSheetAt(i), progress).table(workbook.getSheetName(i), paragraphs).ifPresent(tables::add);
            }
        }
        return tables;
    }

    private SheetCells cells(HSSFSheet sheet, Progress progress) {
        var cells = new SheetCells(limits);
        for (Row row : sheet) {
            progress.at(row.getRowNum(), sheet.getLastRowNum());
            for (Cell cell : row) {
                String words = paragraphs.counted(sheet.isColumnHidden(cell.getColumnIndex()) ? "" : words(cell));
                if (!words.isBlank()) {
                    cells.add(row.getRowNum(), cell.getColumnIndex(), words, row.getZeroHeight());
                }
            }
        }
        sheet.getMergedRegions().forEach(cells::merge);
        if (sheet.getSheet().getRecords().stream().anyMatch(AutoFilterInfoRecord.class::isInstance)) {
            cells.showFiltered();
        }
        return cells;
    }

    private String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> formats.show(Double.toString(cell.getNumericCellValue()), cell.getCellStyle().getIndex());
            case BOOLEAN -> cell.getBooleanCellValue() ? "1" : "0";
            default -> "";
        };
    }
}
