package org.duban.output.table;

import java.util.List;

/** The columns of the table in the order of the paper. */
public enum Column {
    SECTION("主要工作任务", 6, 9),
    NUMBER("序号", 2, 3),
    TEXT("任务分解", 0, 0),
    LEAD("牵头科室", 5, 8),
    SUPPORT("配合部门", 5, 8),
    DEADLINES("完成时限", 5, 8);

    private final String header;
    private final int narrow;
    private final int wide;

    Column(String header, int narrow, int wide) {
        this.header = header;
        this.narrow = narrow;
        this.wide = wide;
    }

    /** What the header row says. */
    public String header() {
        return header;
    }

    /** How many Chinese characters a line has on an upright page; 0 for the column that takes the rest. */
    public int narrow() {
        return narrow;
    }

    /** How many Chinese characters a line has on a page that lies; 0 for the column that takes the rest. */
    public int wide() {
        return wide;
    }

    /** The lines of the task's cell; the section's own column is none of the task's. */
    public List<String> lines(PrintedTask task) {
        return switch (this) {
            case SECTION -> List.of();
            case NUMBER -> List.of(task.number());
            case TEXT -> task.text();
            case LEAD -> task.lead();
            case SUPPORT -> task.support();
            case DEADLINES -> task.deadlines();
        };
    }
}
