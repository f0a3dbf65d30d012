package org.duban.domain.review;

import java.time.LocalDate;
import java.util.List;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.plan.Role;

/** A proposed answer to a point: a decision, or what is still needed to make one. */
public sealed interface Remedy {

    /** What the button says; the words stand in the bundles under {@code review.remedy.} and this name. */
    enum Label {
        /** 顺延编号. */
        RENUMBER,
        /** 保留原序号. */
        KEEP_NUMBER,
        /** 同 X. */
        SAME_AS,
        /** 新建科室. */
        NEW_DEPARTMENT,
        /** 确认. */
        CONFIRM,
        /** 改日期. */
        CHANGE_DAY,
        /** 补时限. */
        GIVE_DEADLINE,
        /** 选科室. */
        PICK_LEAD,
        /** 以附件为准. */
        TAKE_TABLE,
        /** 以正文为准. */
        TAKE_NARRATIVE,
        /** 作为任务. */
        AS_TASK,
        /** 不要. */
        LEAVE_OUT,
        /** 改年度. */
        NAME_YEAR
    }

    /** What the button says. */
    Label label();

    /** One press is enough. */
    record Ready(Label label, Decision decision) implements Remedy {}

    /**
     * The printed name stands for a department to choose.
     *
     * @param proposals other names of the store and the plan, the likeliest first; may be empty
     */
    record SameAs(String printed, List<String> proposals) implements Remedy {

        public SameAs {
            proposals = List.copyOf(proposals);
        }

        @Override
        public Label label() {
            return Label.SAME_AS;
        }

        /** The decision for the department chosen. */
        public Decision with(String name) {
            return new SameDepartment(printed, name);
        }
    }

    /**
     * A department to choose leads the tasks.
     *
     * @param proposals names of the store and the plan, those used most in the plan first
     */
    record PickLead(List<TaskKey> tasks, List<String> proposals) implements Remedy {

        public PickLead {
            tasks = List.copyOf(tasks);
            proposals = List.copyOf(proposals);
        }

        @Override
        public Label label() {
            return Label.PICK_LEAD;
        }

        /** The decision for the department chosen. */
        public Decision with(String name) {
            return new GiveDepartment(tasks, Role.LEAD, DraftDepartment.named(name));
        }
    }

    /** A guessed deadline gets the day that a person chooses; {@code proposed} is the one guessed. */
    record ChangeDay(TaskKey task, String phrase, LocalDate proposed) implements Remedy {

        @Override
        public Label label() {
            return Label.CHANGE_DAY;
        }

        /** The decision for the last permitted day chosen. */
        public Decision with(LocalDate end) {
            return new FixDeadline(task, phrase, end);
        }
    }

    /** The tasks get a deadline that a person types. */
    record GiveTime(List<TaskKey> tasks) implements Remedy {

        public GiveTime {
            tasks = List.copyOf(tasks);
        }

        @Override
        public Label label() {
            return Label.GIVE_DEADLINE;
        }

        /** The decision for the deadline that the words mean. */
        public Decision with(DraftDeadline deadline) {
            return new GiveDeadline(tasks, deadline);
        }
    }

    /** The plan's year is named; the document is better read again with it, for its deadlines hang on the year. */
    record NameYear(DraftHeading heading) implements Remedy {

        @Override
        public Label label() {
            return Label.NAME_YEAR;
        }

        /** The decision for the year named, which must be one a plan can have. */
        public Decision with(int year) {
            return new ReviseHeading(new DraftHeading(
                    heading.title(), heading.organization(), year, heading.documentNumber(), heading.issuedOn()));
        }
    }
}
