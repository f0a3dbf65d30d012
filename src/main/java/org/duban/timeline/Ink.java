package org.duban.timeline;

/** What a mark means by its colour; a {@link Palette} says which colour that is. */
public enum Ink {
    /** The paper. */
    GROUND,
    /** The ground of section rows and of the time header. */
    SUBTLE_GROUND,
    /** The ground of the selected row. */
    SELECTION,
    /** Saturdays and Sundays. */
    WEEKEND,
    /** Lines between months, tens of days or days. */
    GRID,
    /** Lines between quarters or months, and around regions. */
    BORDER,
    /** Lines between rows. */
    ROW_LINE,
    TEXT,
    MUTED,
    SUBTLE,
    /** Today, and the bar at the edge of the selected row. */
    ACCENT,
    /** Words on today's chip. */
    ON_ACCENT,
    /** What a section has done. */
    SECTION_DONE,
    /** What a task with several deadlines has done. */
    TASK_DONE,
    /** What is still to be done, of both. */
    REST,
    OVERDUE,
    OVERDUE_WORDS,
    OVERDUE_TINT,
    OVERDUE_PALE,
    OVERDUE_TRACK,
    AT_RISK,
    AT_RISK_WORDS,
    AT_RISK_TINT,
    AT_RISK_PALE,
    AT_RISK_TRACK,
    ON_TRACK,
    ON_TRACK_WORDS,
    ON_TRACK_TINT,
    ON_TRACK_PALE,
    ON_TRACK_TRACK,
    DONE,
    DONE_WORDS,
    DONE_TINT,
    DONE_PALE,
    DONE_TRACK,
    ON_HOLD,
    ON_HOLD_WORDS,
    ON_HOLD_TINT,
    ON_HOLD_PALE,
    ON_HOLD_TRACK
}
