package org.duban.usecase.form;

/** The columns of a form, in their order, by the words of their header. */
public enum FormColumn {
    /** Which task the row is about; hidden. */
    KEY("编号"),
    NUMBER("序号"),
    TEXT("工作任务"),
    DEADLINE("完成时限"),
    LAST("上季度进展"),
    STATE("状态"),
    PERCENT("完成比例"),
    PROGRESS("进展情况"),
    ISSUES("存在问题"),
    NEXT("下一步措施");

    private final String words;

    FormColumn(String words) {
        this.words = words;
    }

    /** The words of its header. */
    public String words() {
        return words;
    }

    /** Whether the department writes in it. */
    public boolean isFilledIn() {
        return compareTo(STATE) >= 0;
    }
}
