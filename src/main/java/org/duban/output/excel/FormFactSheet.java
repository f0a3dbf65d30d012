package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.output.excel.FormStyles.Kind;
import org.duban.usecase.form.FactColumn;
import org.duban.usecase.form.FormFact;
import org.duban.usecase.form.FormRow;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormWords;

/** The sheet of a form with a row for each deadline that may be met and each indicator. */
final class FormFactSheet {

    static final String NAME = "时限和指标";
    private static final List<Integer> WIDTHS = List.of(0, 3, 24, 24, 14, 10, 10);
    private static final int HEADER = 1;

    private final FormSheet form;
    private final FormTable table;
    private final CellRangeAddressList days = new CellRangeAddressList();
    private final CellRangeAddressList values = new CellRangeAddressList();
    private int next = HEADER + 1;

    FormFactSheet(FormSheet form, XSSFSheet sheet, FormStyles styles) {
        this.form = form;
        this.table = new FormTable(sheet, styles, WIDTHS);
    }

    void write() {
        table.across(0, Kind.NOTE, "填写说明：已经完成的时限填完成日期，没有完成的不填；指标填本季度末的数值，只填数字。", 18);
        XSSFRow header = table.row(HEADER);
        for (FactColumn column : FactColumn.values()) {
            table.put(header, column.at(), Kind.HEADER, column.words());
        }
        table.fit(header, 2);
        form.rows().forEach(row -> row.facts().forEach(fact -> row(row, fact)));
        var rules = new FormRules(table.sheet());
        rules.day(days);
        rules.value(values);
        FormPage.setUp(table.sheet(), HEADER, FactColumn.TASK.at() + 1);
    }

    private void row(FormRow of, FormFact fact) {
        XSSFRow row = table.row(next++);
        put(row, FactColumn.KEY, Kind.CENTRED, fact.key(of.task()));
        put(row, FactColumn.NUMBER, Kind.CENTRED, of.locked().number());
        put(row, FactColumn.TASK, Kind.RUNNING, of.shortName());
        switch (fact) {
            case FormFact.Due due -> due(row, due);
            case FormFact.Measured measured -> measured(row, measured);
        }
        table.fit(row, 2);
    }

    private void due(XSSFRow row, FormFact.Due fact) {
        put(row, FactColumn.WHAT, Kind.RUNNING, FormWords.of(fact.deadline()));
        put(row, FactColumn.GOAL, Kind.CENTRED, FormWords.day(fact.deadline().end()));
        XSSFCell cell = put(row, FactColumn.DONE_ON, Kind.DAY, "");
        put(row, FactColumn.VALUE, Kind.CENTRED, "—");
        if (fact.on() != null) {
            cell.setCellValue(fact.on());
        }
        days.addCellRangeAddress(row.getRowNum(), cell.getColumnIndex(), row.getRowNum(), cell.getColumnIndex());
    }

    private void measured(XSSFRow row, FormFact.Measured fact) {
        put(row, FactColumn.WHAT, Kind.RUNNING, fact.indicator().name());
        put(row, FactColumn.GOAL, Kind.CENTRED, fact.indicator().target().inWords());
        put(row, FactColumn.DONE_ON, Kind.CENTRED, "—");
        XSSFCell cell = put(row, FactColumn.VALUE, Kind.NUMBER, "");
        if (fact.value() != null) {
            cell.setCellValue(fact.value().doubleValue());
        }
        values.addCellRangeAddress(row.getRowNum(), cell.getColumnIndex(), row.getRowNum(), cell.getColumnIndex());
    }

    private XSSFCell put(XSSFRow row, FactColumn column, Kind kind, String words) {
        return table.put(row, column.at(), kind, words);
    }
}
