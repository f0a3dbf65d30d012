package org.duban.store;

import static org.duban.store.jooq.Tables.ASSIGNMENT;
import static org.duban.store.jooq.Tables.DEADLINE;
import static org.duban.store.jooq.Tables.INDICATOR;
import static org.duban.store.jooq.Tables.RECURRENCE;
import static org.duban.store.jooq.Tables.SECTION;
import static org.duban.store.jooq.Tables.TASK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Target;
import org.duban.store.jooq.tables.records.AssignmentRecord;
import org.duban.store.jooq.tables.records.DeadlineRecord;
import org.duban.store.jooq.tables.records.IndicatorRecord;
import org.duban.store.jooq.tables.records.RecurrenceRecord;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/** What hangs on the tasks of one plan, read at once and handed out by the owner's id in the order of the paper. */
final class PlanParts {

    private final Map<UUID, List<Assignment>> assignments;
    private final Map<UUID, List<Deadline>> deadlines;
    private final Map<UUID, List<Indicator>> indicators;
    private final Map<UUID, List<Recurrence>> recurrences;

    PlanParts(DSLContext sql, UUID plan) {
        Map<UUID, Department> departments = new DepartmentTable(sql).byId();
        assignments = ofTasks(sql, plan, ASSIGNMENT, ASSIGNMENT.TASK_ID)
                .orderBy(ASSIGNMENT.ORDINAL)
                .fetchGroups(row -> row.value1().getTaskId(), row -> assignment(row.value1(), departments));
        deadlines = ofTasks(sql, plan, DEADLINE, DEADLINE.TASK_ID)
                .orderBy(DEADLINE.ORDINAL)
                .fetchGroups(row -> row.value1().getTaskId(), row -> deadline(row.value1()));
        indicators = sql.selectFrom(INDICATOR)
                .where(INDICATOR.PLAN_ID.eq(plan))
                .orderBy(INDICATOR.ORDINAL)
                .fetchGroups(PlanParts::owner, PlanParts::indicator);
        recurrences = ofTasks(sql, plan, RECURRENCE, RECURRENCE.TASK_ID)
                .orderBy(RECURRENCE.ORDINAL)
                .fetchGroups(row -> row.value1().getTaskId(), row -> recurrence(row.value1()));
    }

    List<Assignment> assignmentsOf(UUID task) {
        return assignments.getOrDefault(task, List.of());
    }

    List<Deadline> deadlinesOf(UUID task) {
        return deadlines.getOrDefault(task, List.of());
    }

    List<Recurrence> recurrencesOf(UUID task) {
        return recurrences.getOrDefault(task, List.of());
    }

    /** The indicators of a task, or those of the hospital as a whole when asked with the plan's id. */
    List<Indicator> indicatorsOf(UUID owner) {
        return indicators.getOrDefault(owner, List.of());
    }

    private static <R extends TableRecord<R>> SelectConditionStep<Record1<R>> ofTasks(
            DSLContext sql, UUID plan, Table<R> table, TableField<R, UUID> task) {
        return sql.select(table)
                .from(table)
                .join(TASK)
                .on(task.eq(TASK.ID))
                .join(SECTION)
                .on(TASK.SECTION_ID.eq(SECTION.ID))
                .where(SECTION.PLAN_ID.eq(plan));
    }

    private static Assignment assignment(AssignmentRecord row, Map<UUID, Department> departments) {
        Department department = Objects.requireNonNull(departments.get(row.getDepartmentId()), "department");
        return new Assignment(department, Role.valueOf(row.getDuty()));
    }

    private static Deadline deadline(DeadlineRecord row) {
        return new Deadline(
                new DeadlineId(row.getId()),
                row.getPhrase(),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getGuessed(),
                row.getWhat());
    }

    private static Recurrence recurrence(RecurrenceRecord row) {
        return new Recurrence(
                row.getPhrase(), row.getTimes(), row.getSpan(), Recurrence.Cycle.valueOf(row.getCycle()));
    }

    private static UUID owner(IndicatorRecord row) {
        return Objects.requireNonNullElse(row.getTaskId(), row.getPlanId());
    }

    private static Indicator indicator(IndicatorRecord row) {
        String upper = row.getUpperValue();
        var target = new Target(
                Target.Comparator.valueOf(row.getComparator()),
                new BigDecimal(row.getTargetValue()),
                upper == null ? null : new BigDecimal(upper),
                row.getUnit());
        return new Indicator(new IndicatorId(row.getId()), row.getName(), target, row.getClause());
    }
}
