package org.duban.store;

import java.util.UUID;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Task;
import org.duban.store.jooq.tables.records.AssignmentRecord;
import org.duban.store.jooq.tables.records.DeadlineRecord;
import org.duban.store.jooq.tables.records.IndicatorRecord;
import org.duban.store.jooq.tables.records.RecurrenceRecord;
import org.duban.store.jooq.tables.records.SectionRecord;
import org.duban.store.jooq.tables.records.TaskRecord;

/** The parts of a plan as rows; columns not set here are filled by the table's defaults. */
final class Records {

    private Records() {}

    static SectionRecord section(Placed<Section> placed) {
        Section section = placed.item();
        var row = new SectionRecord();
        row.setId(section.id().value());
        row.setPlanId(placed.parent());
        row.setOrdinal(placed.ordinal());
        row.setPrintedNumber(section.number());
        row.setTitle(section.title());
        return row;
    }

    static TaskRecord task(Placed<Task> placed) {
        Task task = placed.item();
        var row = new TaskRecord();
        row.setId(task.id().value());
        row.setSectionId(placed.parent());
        row.setOrdinal(placed.ordinal());
        row.setPrintedNumber(task.number());
        row.setFullText(task.text());
        row.setShortName(task.shortName());
        return row;
    }

    static AssignmentRecord assignment(Placed<Assignment> placed) {
        Assignment assignment = placed.item();
        UUID department = assignment.department().id().value();
        return new AssignmentRecord(placed.parent(), placed.ordinal(), department, assignment.role().name());
    }

    static RecurrenceRecord recurrence(Placed<Recurrence> placed) {
        Recurrence recurrence = placed.item();
        return new RecurrenceRecord(
                placed.parent(),
                placed.ordinal(),
                recurrence.phrase(),
                recurrence.times(),
                recurrence.every(),
                recurrence.cycle().name());
    }

    static DeadlineRecord deadline(Placed<Deadline> placed) {
        Deadline deadline = placed.item();
        var row = new DeadlineRecord();
        row.setId(deadline.id().value());
        row.setTaskId(placed.parent());
        row.setOrdinal(placed.ordinal());
        row.setPhrase(deadline.phrase());
        row.setStartsOn(deadline.start());
        row.setEndsOn(deadline.end());
        row.setGuessed(deadline.guessed());
        row.setWhat(deadline.what());
        return row;
    }

    static IndicatorRecord indicator(Placed<Indicator> placed, UUID plan) {
        Indicator indicator = placed.item();
        Target target = indicator.target();
        var row = new IndicatorRecord();
        row.setId(indicator.id().value());
        row.setPlanId(plan);
        row.setTaskId(placed.parent().equals(plan) ? null : placed.parent());
        row.setOrdinal(placed.ordinal());
        row.setName(indicator.name());
        row.setComparator(target.comparator().name());
        row.setTargetValue(target.value().toString());
        row.setUpperValue(target.upper() == null ? null : target.upper().toString());
        row.setUnit(target.unit());
        row.setClause(indicator.text());
        return row;
    }
}
