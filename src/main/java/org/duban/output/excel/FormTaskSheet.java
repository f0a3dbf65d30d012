package org.duban.output.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.domain.report.ReportContent;
import org.duban.output.excel.FormStyles.Kind;
import org.duban.usecase.form.FormColumn;
import org.duban.usecase.form.FormRow;
import org.duban.usecase.form.FormSheet;
import org.duban.usecase.form.FormStates;
import org.duban.usecase.form.FormWords;

/** The sheet of a form with a row for each task. */
final class FormTaskSheet {

    static final String NAME = "填报表";
    private static final List<Integer> WIDTHS = List.of(0, 3, 17, 8, 14, 5, 5, 17, 12, 12);
    private static final int HEADER = 3;
    private static final int ROOM_TO_WRITE = 4;

    private final FormSheet form;
    private final FormTable table;

    FormTaskSheet(FormSheet form, XSSFSheet sheet, FormStyles styles) {
        this.form = form;
        this.table = new FormTable(sheet, styles, WIDTHS);
    }

    void write() {
        table.across(0, Kind.TITLE, form.title() + FormSheet.words(form.quarter()) + "填报表", 27);
        table.across(1, Kind.NOTE, "填报科室：" + form.department().name() + "　　截止日：" + FormWords.day(form.due()), 18);
        table.across(2, Kind.NOTE, guidance(), 18);
        XSSFRow header = table.row(HEADER);
        for (FormColumn column : FormColumn.values()) {
            String unit = column == FormColumn.PERCENT ? "（%）" : "";
            table.put(header, column.at(), Kind.HEADER, column.words() + unit);
        }
        table.fit(header, 2);
        for (int i = 0; i < form.rows().size(); i++) {
            row(HEADER + 1 + i, form.rows().get(i));
        }
        var rules = new FormRules(table.sheet());
        rules.state(cells(FormColumn.STATE));
        rules.percent(cells(FormColumn.PERCENT));
        FormPage.setUp(table.sheet(), HEADER, FormColumn.TEXT.at() + 1);
    }

    private String guidance() {
        boolean facts = form.rows().stream().anyMatch(row -> !row.facts().isEmpty());
        return "填写说明：浅黄色格由科室填写，其余不改。状态从下拉列表中选；完成比例填0到100的整数；“存在问题”没有的可不填。"
                + (facts ? "已完成的时限和指标数值填在第二张表“" + FormFactSheet.NAME + "”。" : "")
                + "填好后原样发回院长办公室，不要改文件格式。";
    }

    private CellRangeAddressList cells(FormColumn column) {
        return new CellRangeAddressList(HEADER + 1, HEADER + form.rows().size(), column.at(), column.at());
    }

    private void row(int at, FormRow form) {
        XSSFRow row = table.row(at);
        FormRow.Locked locked = form.locked();
        put(row, FormColumn.KEY, Kind.CENTRED, form.task().value().toString());
        put(row, FormColumn.NUMBER, Kind.CENTRED, locked.number());
        put(row, FormColumn.TEXT, Kind.RUNNING, locked.text());
        put(row, FormColumn.DEADLINE, Kind.RUNNING, locked.deadline());
        put(row, FormColumn.LAST, Kind.RUNNING, locked.last());
        List.of(FormColumn.STATE, FormColumn.PERCENT).forEach(column -> put(row, column, Kind.CHOICE, ""));
        List.of(FormColumn.PROGRESS, FormColumn.ISSUES, FormColumn.NEXT).forEach(column -> put(row, column, Kind.WORDS, ""));
        if (form.filled() != null) {
            fill(row, form.filled());
        }
        table.fit(row, ROOM_TO_WRITE);
    }

    private void fill(XSSFRow row, ReportContent said) {
        put(row, FormColumn.STATE, Kind.CHOICE, FormStates.words(said.state()));
        if (said.percent() != null) {
            row.getCell(FormColumn.PERCENT.at()).setCellValue(said.percent());
        }
        put(row, FormColumn.PROGRESS, Kind.WORDS, said.progress());
        put(row, FormColumn.ISSUES, Kind.WORDS, said.issues());
        put(row, FormColumn.NEXT, Kind.WORDS, said.nextSteps());
    }

    private void put(XSSFRow row, FormColumn column, Kind kind, String words) {
        table.put(row, column.at(), kind, words);
    }
}
