package org.duban.domain.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person should look at before a draft counts.
 *
 * @param place   where it is; null where it concerns the document as a whole
 * @param words   what the document says there, to be shown; their meaning and number depend on the kind
 * @param subject what it concerns, so that a remedy can act on it
 */
public record Finding(Kind kind, @Nullable Place place, List<String> words, Subject subject) {

    /**
     * The parts of a draft that a finding concerns.
     *
     * @param tasks       their positions among {@link PlanDraft#tasks()}, from 0; empty where only the place is known
     * @param departments the names in doubt, as printed
     */
    public record Subject(List<Integer> tasks, List<String> departments) {

        /** Nothing but the place. */
        public static final Subject NONE = new Subject(List.of(), List.of());

        public Subject {
            tasks = List.copyOf(tasks);
            departments = List.copyOf(departments);
        }

        /** One task. */
        public static Subject task(int position) {
            return new Subject(List.of(position), List.of());
        }
    }

    /** What a finding is about; the sentence for each stands in the message bundles as {@code finding.KIND}. */
    public enum Kind {
        /** Task numbers stand twice: the numbers, the first task's first words. */
        REPEATED_NUMBER(Weight.DECIDE),
        /** Task numbers leave one out: the number before, the number after. */
        SKIPPED_NUMBER(Weight.CHECK),
        /** A task has no number though others have: the task's first words. */
        MISSING_NUMBER(Weight.CHECK),
        /** A department is not known though others are: the names, the tasks. */
        UNKNOWN_DEPARTMENT(Weight.DECIDE),
        /** A department's name is close to another's: the doubtful name, the usual one, the tasks. */
        SIMILAR_DEPARTMENT(Weight.DECIDE),
        /** One cell names a department twice: the department. */
        REPEATED_DEPARTMENT(Weight.CHECK),
        /** The time words leave the day open: the words, the day taken. */
        GUESSED_DEADLINE(Weight.CHECK),
        /** A 完成时限 cell holds words that name no day: the words. */
        UNREAD_DEADLINE(Weight.CHECK),
        /** Tasks have neither deadline nor frequency: the tasks, how many. */
        NO_DEADLINE(Weight.CHECK),
        /** No department leads: the task's number or first words, or all tasks where none has any department. */
        NO_LEAD(Weight.CHECK),
        /** A number looks like a target but was not understood: the clause. */
        UNREAD_TARGET(Weight.CHECK),
        /** Words of the document found no place in the plan: the words. */
        UNPLACED_TEXT(Weight.DECIDE),
        /** Table and narrative tell one task differently: its number or first words, the table's text, the narrative's. */
        NARRATIVE_DIFFERS(Weight.CHECK),
        /** The document can also be read in another way, or holds a second plan: the words with which that begins. */
        OTHER_READING(Weight.CHECK),
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

    /** A finding that is known by its place alone. */
    public Finding(Kind kind, @Nullable Place place, List<String> words) {
        this(kind, place, words, Subject.NONE);
    }
}
