package org.duban.usecase.form;

/** The columns of a form's second sheet, in their order, by the words of their header. */
public enum FactColumn {
    /** Which deadline or indicator the row is about; hidden. */
    KEY("编号"),
    NUMBER("序号"),
    TASK("工作任务"),
    WHAT("时限或指标"),
    GOAL("要求"),
    DONE_ON("完成日期"),
    VALUE("本季度末数值");

    private final String words;

    FactColumn(String words) {
        this.words = words;
    }

    /** The words of its header. */
    public String words() {
        return words;
    }
}
