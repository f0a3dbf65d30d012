package org.duban.intake.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Follows a Word file's fields: what belongs to a field's code is not printed, what belongs to its result is. */
final class WordFields {

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean hasResult;

        private boolean isContents() {
            return hasResult && code.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC ");
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        open.push(new Field());
    }

    /** More of the innermost field's code. */
    void code(CharSequence more) {
        if (!open.isEmpty() && !open.peek().hasResult) {
            open.peek().code.append(more);
        }
    }

    /** The innermost field's code ends and its result begins. */
    void separate() {
        if (!open.isEmpty()) {
            open.peek().hasResult = true;
        }
    }

    void end() {
        open.poll();
    }

    /** A code does not go beyond its paragraph: a field never finished must not swallow the rest of the paper. */
    void endParagraph() {
        open.removeIf(field -> !field.hasResult);
    }

    /** Whether words here belong to a code. */
    boolean inCode() {
        return !open.isEmpty() && open.stream().anyMatch(field -> !field.hasResult);
    }

    /** Whether words here belong to a table of contents. */
    boolean inContents() {
        return !open.isEmpty() && open.stream().anyMatch(Field::isContents);
    }
}
