package org.duban.output.excel;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.duban.usecase.form.FormStates;

/** What may be typed into the open cells of a form. */
final class FormRules {

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    FormRules(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    void state(CellRangeAddressList cells) {
        add(helper.createExplicitListConstraint(FormStates.all().toArray(String[]::new)), cells,
                "状态", "请从下拉列表中选择：" + String.join("、", FormStates.all()));
    }

    void percent(CellRangeAddressList cells) {
        add(helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "100"), cells, "完成比例", "请填0到100的整数，不写百分号");
    }

    void day(CellRangeAddressList cells) {
        add(helper.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2199,12,31)", "yyyy-mm-dd"), cells,
                "完成日期", "请填日期，例如2024-09-30；没有完成的不填");
    }

    void value(CellRangeAddressList cells) {
        add(helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E+15", "1E+15"), cells,
                "本季度末数值", "请只填数字，单位已印在“要求”里");
    }

    private void add(DataValidationConstraint rule, CellRangeAddressList cells, String title, String words) {
        if (cells.countRanges() == 0) {
            return;
        }
        DataValidation validation = helper.createValidation(rule, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(title, words);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, words);
        // The library's flag is the wrong way round for this format: false hides the arrow.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
