package org.duban.usecase.form;

/** The columns of a form, in their order, by the words of their header. */
public enum FormColumn {
    /** Which task the row is about; hidden. */
    KEY('A', "编号"),
    NUMBER('B', "序号"),
    TEXT('C', "工作任务"),
    DEADLINE('D', "完成时限"),
    LAST('E', "上季度进展"),
    STATE('F', "状态"),
    PERCENT('G', "完成比例"),
    PROGRESS('H', "进展情况"),
    ISSUES('I', "存在问题"),
    NEXT('J', "下一步措施");

    private final char letter;
    private final String words;

    FormColumn(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    /** Where it stands, counted from 0. */
    public int at() {
        return letter - 'A';
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
