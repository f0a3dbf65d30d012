package org.duban;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What forms say, read with POI alone: no class of the program is asked. Bytes that were read once are not parsed again. */
final class FormRows {

    private final Map<Form, Map<String, Said>> read = new HashMap<>();

    private record Form(String department, ByteBuffer bytes) {}

    /** What a form says about a task; deadlines and indicators are named by their hidden keys. */
    record Said(
            String department,
            String state,
            int percent,
            Map<String, LocalDate> ends,
            Map<String, LocalDate> met,
            Map<String, String> targets,
            Map<String, BigDecimal> values) {}

    /** The rows of all forms in the folder, by the numbers of their tasks. */
    Map<String, Said> of(Path folder) {
        Map<String, Said> all = new LinkedHashMap<>();
        files(folder).forEach(file -> all.putAll(ofFile(file)));
        return all;
    }

    /** The forms in the folder. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".xlsx")).sorted().toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Whose form it is. */
    static String department(Path file) {
        return file.getFileName().toString().replaceFirst(".*-", "").replace(".xlsx", "");
    }

    private Map<String, Said> ofFile(Path file) {
        try {
            var form = new Form(department(file), ByteBuffer.wrap(Files.readAllBytes(file)));
            return read.computeIfAbsent(form, FormRows::rows);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, Said> rows(Form form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form.bytes().array()))) {
            Map<String, Said> rows = new LinkedHashMap<>();
            Sheet tasks = workbook.getSheetAt(0);
            for (int at = FilledBook.FIRST; at <= tasks.getLastRowNum(); at++) {
                Row row = tasks.getRow(at);
                if (row != null && !words(row, FilledBook.KEY).isEmpty()) {
                    String percent = words(row, FilledBook.PERCENT);
                    rows.put(words(row, FilledBook.NUMBER), new Said(
                            form.department(),
                            words(row, FilledBook.STATE),
                            percent.isEmpty() ? -1 : (int) Double.parseDouble(percent),
                            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
                }
            }
            for (Row row : workbook.getSheetAt(1)) {
                Said said = rows.get(words(row, 1));
                if (said != null) {
                    fact(row, words(row, 0), said);
                }
            }
            return rows;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void fact(Row row, String key, Said said) {
        if (key.startsWith("I:")) {
            said.targets().put(key, words(row, 4));
            if (!words(row, FilledBook.VALUE).isEmpty()) {
                said.values().put(key, new BigDecimal(words(row, FilledBook.VALUE)));
            }
            return;
        }
        String[] end = words(row, 4).split("\\D+", -1);
        said.ends().put(key, LocalDate.of(Integer.parseInt(end[0]), Integer.parseInt(end[1]), Integer.parseInt(end[2])));
        Cell met = row.getCell(FilledBook.DONE_ON);
        if (met != null && met.getCellType() == CellType.NUMERIC) {
            said.met().put(key, met.getLocalDateTimeCellValue().toLocalDate());
        }
    }

    private static String words(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue()) : cell.getStringCellValue();
    }
}
