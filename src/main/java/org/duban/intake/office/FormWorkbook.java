package org.duban.intake.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;

/** Reads every sheet of an .xlsx or .xls cell by cell, hidden ones too, with numbers and days as such. */
public final class FormWorkbook {

    private static final MathContext AS_SHOWN = new MathContext(12);
    /** Ten times what a form of 500 tasks with full cells takes, inflated; a workbook takes many times that in memory. */
    private static final long MOST_XML = 20L << 20;

    private static final long MOST_COMPOUND = 10L << 20;
    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels|vml)");
    private static final Pattern WORKBOOK = Pattern.compile(".*/workbook[^/]*\\.xml");

    private final Limits limits;
    private int cells;

    private FormWorkbook(Limits limits) {
        this.limits = limits;
    }

    /**
     * The sheets of the file, in the order of their tabs.
     *
     * @throws Refusal when it is missing, cannot be read, is no workbook, is damaged or too large
     */
    public static List<FormTab> tabs(Path file) {
        String name = String.valueOf(file.getFileName());
        OfficeFiles.mustBeReadable(file, name);
        try {
            return new FormWorkbook(Limits.USUAL).read(file, name);
        } catch (TooMuch tooMuch) {
            throw new Refusal("form-too-large", name).because(tooMuch);
        } catch (EncryptedDocumentException locked) {
            throw new Refusal("file-encrypted", name).because(locked);
        } catch (Refusal known) {
            throw known;
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            throw new Refusal("file-damaged", name).because(damaged);
        }
    }

    private List<FormTab> read(Path file, String name) throws IOException, InvalidFormatException {
        if (Files.size(file) > limits.fileBytes()) {
            throw new Refusal("file-too-large", name, limits.fileBytes() >> 20);
        }
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case ZIP -> ofPackage(file, name);
            case OLD_EXCEL -> ofCompound(file);
            default -> throw new Refusal(kind.refusal().isEmpty() ? "form-not-ours" : kind.refusal(), name);
        };
    }

    private List<FormTab> ofPackage(Path file, String name) throws IOException, InvalidFormatException {
        mustBeLittle(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (opened.getPartsByName(WORKBOOK).isEmpty()) {
                throw new Refusal("form-not-ours", name);
            }
            try (var workbook = new XSSFWorkbook(opened)) {
                return tabs(workbook);
            }
        }
    }

    /** The parts are inflated once to be counted, since a file may say of itself what it likes. */
    private static void mustBeLittle(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long left = MOST_XML;
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (XML.matcher(part.getName()).matches()) {
                    try (var in = new PartStream(zip.getInputStream(part), part.getSize(), left, Progress.UNWATCHED)) {
                        left -= in.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
    }

    private List<FormTab> ofCompound(Path file) throws IOException {
        if (Files.size(file) > MOST_COMPOUND) {
            throw new TooMuch("more than " + MOST_COMPOUND + " bytes");
        }
        try (var compound = CompoundFile.open(file);
                var workbook = new HSSFWorkbook(compound, false)) {
            return tabs(workbook);
        }
    }

    private List<FormTab> tabs(Workbook workbook) {
        var tabs = new ArrayList<FormTab>();
        for (Sheet sheet : workbook) {
            tabs.add(tab(sheet));
        }
        return tabs;
    }

    private FormTab tab(Sheet sheet) {
        SortedMap<Integer, SortedMap<Integer, FormCell>> rows = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                FormCell read = cell(cell);
                if (!read.isBlank()) {
                    mustBeLittle();
                    rows.computeIfAbsent(row.getRowNum(), at -> new TreeMap<>()).put(cell.getColumnIndex(), read);
                }
            }
        }
        return new FormTab(sheet.getSheetName(), rows);
    }

    private void mustBeLittle() {
        cells++;
        if (cells > limits.places()) {
            throw new TooMuch("more than " + limits.places() + " cells");
        }
    }

    private static FormCell cell(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new FormCell(cell.getRichStringCellValue().getString(), null, null);
            case NUMERIC -> number(cell);
            case BOOLEAN -> new FormCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", null, null);
            case ERROR -> new FormCell("#", null, null);
            default -> FormCell.BLANK;
        };
    }

    private static FormCell number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new FormCell(day.toString(), null, day);
        }
        BigDecimal exact = BigDecimal.valueOf(value).round(AS_SHOWN);
        boolean percent = cell.getCellStyle().getDataFormatString().contains("%");
        BigDecimal number = (percent ? exact.movePointRight(2) : exact).stripTrailingZeros();
        return new FormCell(number.toPlainString() + (percent ? "%" : ""), number, null);
    }
}
