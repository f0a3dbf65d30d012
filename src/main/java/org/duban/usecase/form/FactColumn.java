package org.duban.usecase.form;

/** The columns of a form's second sheet, in their order, by the words of their header. */
public enum FactColumn {
    /** Which deadline or indicator the row is about; hidden. */
    KEY('A', "编号"),
    NUMBER('B', "序号"),
    TASK('C', "工作任务"),
    WHAT('D', "时限或指标"),
    GOAL('E', "要求"),
    DONE_ON('F', "完成日期"),
    VALUE('G', "本季度末数值");

    private final char letter;
    private final String words;

    FactColumn(char letter, String words) {
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
}
