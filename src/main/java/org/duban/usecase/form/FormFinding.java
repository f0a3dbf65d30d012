package org.duban.usecase.form;

import java.util.List;

/**
 * Why a row of a form is not taken, or what to look at though it is. The bundles hold the sentence under
 * {@code form.finding.} and the kind; its first two places are the sheet and the cell.
 *
 * @param words what fills the other places of the sentence
 */
public record FormFinding(Kind kind, CellPlace place, List<String> words) {

    public FormFinding {
        words = List.copyOf(words);
    }

    /** One with these words. */
    public static FormFinding of(Kind kind, CellPlace place, String... words) {
        return new FormFinding(kind, place, List.of(words));
    }

    /** What may be wrong with a row. */
    public enum Kind {
        /** 状态 has a word that is none of the four. */
        STATE_UNKNOWN,
        /** 状态 is empty though the row is filled in. */
        STATE_MISSING,
        /** 完成比例 is no number. */
        PERCENT_UNREAD,
        /** 完成比例 is below 0 or above 100. */
        PERCENT_OUT_OF_RANGE,
        /** 完成比例 has decimals. */
        PERCENT_NOT_WHOLE,
        /** 完成比例 is empty though the state needs it. */
        PERCENT_MISSING,
        /** 完成日期 is no day. */
        DAY_UNREAD,
        /** 完成日期 is still ahead. */
        DAY_AHEAD,
        /** An indicator's value is no number, or one in another unit. */
        VALUE_UNREAD,
        /** More is written than a report holds. */
        TOO_LONG,
        /** A locked cell says something else than the office wrote; its words are the column, what was written, what came. */
        LOCKED_CHANGED,
        /** The row is about no task of the form. */
        TASK_UNKNOWN,
        /** The task was struck from the plan, or given to another department, since the form was made. */
        TASK_GONE,
        /** The department leads the task, but another one is to report on it. */
        OTHER_LEAD,
        /** A day or value does not tell any more of which task it is. */
        FACT_UNKNOWN,
        /** The task has a row already. */
        TASK_TWICE,
        /** The report says something else since the form was made. */
        NEWER_REPORT,
        /** Another form of the same batch says something else. */
        OTHER_FORM,
        /** The report is accepted. */
        ACCEPTED
    }
}
