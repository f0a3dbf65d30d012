package org.duban.domain.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at before a draft counts.
 *
 * @param place where it is; null where it concerns the document as a whole
 * @param words what the document says there, to be shown; their meaning and number depend on the kind
 */
public record Finding(Kind kind, @Nullable Place place, List<String> words) {

    /** What a finding is about; the sentence for each stands in the message bundles as {@code finding.KIND}. */
    public enum Kind {
        /** A task number stands twice: the number, the task's first words. */
        REPEATED_NUMBER(Weight.DECIDE),
        /** Task numbers leave one out: the number before, the number after. */
        SKIPPED_NUMBER(Weight.CHECK),
        /** A task has no number though others have: the task's first words. */
        MISSING_NUMBER(Weight.CHECK),
        /** No department leads: the task's number or first words. */
        NO_LEAD(Weight.CHECK),
        /** One cell names a department twice: the department. */
        REPEATED_DEPARTMENT(Weight.CHECK),
        /** A department's name is one character from another's: the rare name, the usual one. */
        SIMILAR_DEPARTMENT(Weight.DECIDE),
        /** The time words leave the day open: the words, the day taken. */
        GUESSED_DEADLINE(Weight.CHECK),
        /** A 完成时限 cell holds words that name no day: the words. */
        UNREAD_DEADLINE(Weight.CHECK),
        /** Words of the table found no place in the plan: the words. */
        UNPLACED_TEXT(Weight.DECIDE),
        /** A column was left aside: its header. */
        COLUMN_LEFT_ASIDE(Weight.CHECK),
        /** A table or sheet was left out: its name, its number of rows, its first words. */
        TABLE_LEFT_OUT(Weight.CHECK),
        /** Tasks stand before the first section; they were put under one titled by the plan: the number of tasks. */
        NO_SECTION(Weight.CHECK),
        /** A section holds no task: the section's title. */
        EMPTY_SECTION(Weight.CHECK),
        /** No line says the plan's year; that of the document's number or date was taken: the year. */
        GUESSED_YEAR(Weight.CHECK),
        /** No year was found in the document. */
        NO_YEAR(Weight.DECIDE);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        /** How pressing it is. */
        public Weight weight() {
            return weight;
        }
    }

    /** 须处理 asks for a decision, 建议核对 for a look. */
    public enum Weight {
        DECIDE,
        CHECK
    }

    public Finding {
        words = List.copyOf(words);
    }
}
