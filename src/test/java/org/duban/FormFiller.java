package org.duban;

import static org.duban.FilledBook.cell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The departments of a hospital filling in their forms, the same at every run: percents grow, deadlines are met, some late. */
final class FormFiller {

    private final Random random = new Random(20_240_101);
    private final Map<String, Integer> percents = new HashMap<>();

    /** Fills in every row of a form; what was due until that day may be met. */
    void fill(Path form, int quarter, LocalDate until) {
        FilledBook.change(form, workbook -> fill(workbook, quarter, until));
    }

    /** Changes what a row says. */
    static void change(Path form, String number, int percent) {
        FilledBook.change(form, workbook -> {
            Sheet tasks = workbook.getSheetAt(0);
            for (int at = FilledBook.FIRST; at <= tasks.getLastRowNum(); at++) {
                if (cell(tasks, at, FilledBook.NUMBER).getStringCellValue().equals(number)) {
                    FilledBook.fill(workbook, at, "推进中", percent, "补充说明，第" + percent + "稿");
                }
            }
        });
    }

    private void fill(XSSFWorkbook workbook, int quarter, LocalDate until) {
        Sheet tasks = workbook.getSheetAt(0);
        for (int at = FilledBook.FIRST; at <= tasks.getLastRowNum(); at++) {
            if (tasks.getRow(at) == null || cell(tasks, at, FilledBook.KEY).getStringCellValue().isEmpty()) {
                continue;
            }
            String number = cell(tasks, at, FilledBook.NUMBER).getStringCellValue();
            int percent = Math.min(100, percents.getOrDefault(number, 0) + 15 + random.nextInt(22));
            percents.put(number, percent);
            String state = percent == 100 ? "已完成" : quarter == 3 && number.equals("13") ? "暂缓" : "推进中";
            FilledBook.fill(workbook, at, state, percent, "第" + quarter + "季度完成" + (3 + random.nextInt(9)) + "件事");
            cell(tasks, at, FilledBook.PROGRESS + 1).setCellValue(random.nextBoolean() ? "人手不足" : "");
            cell(tasks, at, FilledBook.PROGRESS + 2).setCellValue("下季度继续推进");
        }
        for (Row row : workbook.getSheetAt(1)) {
            fact(workbook, row, until);
        }
    }

    private void fact(XSSFWorkbook workbook, Row row, LocalDate until) {
        String key = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
        String goal = row.getCell(4) == null ? "" : row.getCell(4).getStringCellValue();
        if (key.startsWith("I:")) {
            int target = (int) Double.parseDouble(goal.replaceAll("[^0-9.]+", ""));
            cell(workbook.getSheetAt(1), row.getRowNum(), FilledBook.VALUE).setCellValue(Math.max(1, target - 2 + random.nextInt(4)));
        } else if (key.startsWith("D:")) {
            String[] day = goal.split("\\D+", -1);
            LocalDate due = LocalDate.of(Integer.parseInt(day[0]), Integer.parseInt(day[1]), Integer.parseInt(day[2]));
            if (!due.isAfter(until) && random.nextInt(10) < 6) {
                cell(workbook.getSheetAt(1), row.getRowNum(), FilledBook.DONE_ON).setCellValue(due.minusDays(random.nextInt(8)));
            }
        }
    }
}
