package org.duban.ui.task;

/** A stretch of a task's text, {@code from} (inclusive) to {@code to} (exclusive), and what it tells. */
public record Mark(int from, int to, Kind kind) {

    /** What marked words are; the name in lower case is part of their style class. */
    public enum Kind {
        DEADLINE,
        TARGET,
        DEPARTMENT,
        /** To be checked by a person. */
        DOUBT
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Mark other) {
        return from < other.to && other.from < to;
    }
}
