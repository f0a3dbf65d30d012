package org.duban.output.excel;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.domain.report.OwedReport;
import org.duban.output.excel.FormStyles.Kind;
import org.duban.usecase.chase.ChaseList;
import org.duban.usecase.chase.ChaseWords;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormWords;

/** The sheet of 催报名单: a row for each report owed, the departments' cells reaching over theirs. */
final class ChaseSheet {

    static final String NAME = "催报名单";
    private static final List<String> HEADER = List.of("科室", "序号", "工作任务", "填报情况", "签收");
    private static final List<Integer> WIDTHS = List.of(8, 3, 18, 12, 6);
    private static final int HEADER_ROW = 2;
    private static final int SIGNED = 4;
    private static final double SIDE = 0.6;

    private final ChaseList list;
    private final FormTable table;
    private int next = HEADER_ROW + 1;

    ChaseSheet(ChaseList list, XSSFSheet sheet, FormStyles styles) {
        this.list = list;
        this.table = new FormTable(sheet, styles, WIDTHS);
    }

    void write() {
        table.across(0, Kind.TITLE, FormSheet.words(list.quarter()) + "重点工作催报名单", 27);
        table.across(1, Kind.NOTE, summary(), 18);
        XSSFRow header = table.row(HEADER_ROW);
        for (int i = 0; i < HEADER.size(); i++) {
            table.put(header, i, Kind.HEADER, HEADER.get(i));
        }
        table.fit(header, 2);
        list.debtors().forEach(this::debtor);
        page();
    }

    private String summary() {
        String counts = list.debtors().isEmpty()
                ? "已全部报齐"
                : "未报齐" + list.debtors().size() + "个科室" + list.count() + "项";
        return list.title() + "　" + ChaseWords.until(list) + "。" + counts + "（截至" + FormWords.day(list.on()) + "）";
    }

    private void debtor(ChaseList.Debtor debtor) {
        int first = next;
        debtor.owed().forEach(owed -> row(debtor, owed));
        merge(first, 0);
        merge(first, SIGNED);
    }

    private void row(ChaseList.Debtor debtor, OwedReport owed) {
        XSSFRow row = table.row(next++);
        table.put(row, 0, Kind.CENTRED, debtor.department().name());
        table.put(row, 1, Kind.CENTRED, Objects.requireNonNullElse(owed.task().number(), ""));
        table.put(row, 2, Kind.RUNNING, owed.task().shortName());
        table.put(row, 3, Kind.RUNNING, ChaseWords.standing(owed));
        table.put(row, SIGNED, Kind.CENTRED, "");
        table.fit(row, 1);
    }

    private void merge(int first, int column) {
        if (next - first > 1) {
            table.sheet().addMergedRegionUnsafe(new CellRangeAddress(first, next - 1, column, column));
        }
    }

    private void page() {
        XSSFSheet sheet = table.sheet();
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
        sheet.getFooter().setCenter("第 &P 页  共 &N 页");
        sheet.createFreezePane(0, HEADER_ROW + 1);
    }
}
