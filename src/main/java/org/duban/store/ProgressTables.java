package org.duban.store;

import static org.duban.store.jooq.Tables.DEADLINE_COMPLETION;
import static org.duban.store.jooq.Tables.INDICATOR_ACTUAL;
import static org.duban.store.jooq.Tables.TASK_PROGRESS;
import static org.jooq.Records.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.StaleChange;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.store.jooq.tables.records.DeadlineCompletionRecord;
import org.duban.store.jooq.tables.records.IndicatorActualRecord;
import org.duban.store.jooq.tables.records.TaskProgressRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The facts about tasks in their three tables. */
record ProgressTables(DSLContext sql) {

    private record Dated<K, V>(UUID task, K of, V value) {}

    PlanProgress of(PlanId plan) {
        UUID id = plan.value();
        return read(TASK_PROGRESS.PLAN_ID.eq(id), DEADLINE_COMPLETION.PLAN_ID.eq(id), INDICATOR_ACTUAL.PLAN_ID.eq(id));
    }

    private TaskProgress of(TaskId task) {
        UUID id = task.value();
        return read(TASK_PROGRESS.TASK_ID.eq(id), DEADLINE_COMPLETION.TASK_ID.eq(id), INDICATOR_ACTUAL.TASK_ID.eq(id))
                .of(task);
    }

    void revise(ProgressRevised change) {
        if (!of(change.task()).equals(change.before())) {
            throw new StaleChange("the facts of a task are no longer as expected");
        }
        delete(change.task().value());
        insert(change.plan().value(), change.task().value(), change.after());
    }

    private PlanProgress read(Condition tasks, Condition completions, Condition actuals) {
        var completed = byTask(sql.select(DEADLINE_COMPLETION.TASK_ID, DEADLINE_COMPLETION.DEADLINE_ID, DEADLINE_COMPLETION.COMPLETED_ON)
                .from(DEADLINE_COMPLETION)
                .where(completions)
                .fetch(mapping((task, of, on) -> new Dated<>(task, new DeadlineId(of), on))));
        var values = byTask(sql.select(INDICATOR_ACTUAL.TASK_ID, INDICATOR_ACTUAL.INDICATOR_ID, INDICATOR_ACTUAL.MEASURED_ON, INDICATOR_ACTUAL.ACTUAL_VALUE)
                .from(INDICATOR_ACTUAL)
                .where(actuals)
                .fetch(mapping((task, of, on, value) ->
                        new Dated<>(task, new IndicatorId(of), new Actual(on, new BigDecimal(value))))));
        var facts = new HashMap<TaskId, TaskProgress>();
        sql.selectFrom(TASK_PROGRESS).where(tasks).forEach(row -> facts.put(
                new TaskId(row.getTaskId()),
                new TaskProgress(
                        TaskState.valueOf(row.getState()),
                        row.getPercent(),
                        completed.getOrDefault(row.getTaskId(), Map.of()),
                        values.getOrDefault(row.getTaskId(), Map.of()))));
        return new PlanProgress(facts);
    }

    private static <K, V> Map<UUID, Map<K, V>> byTask(List<Dated<K, V>> rows) {
        Function<Stream<Dated<K, V>>, Map<K, V>> inside =
                of -> of.collect(Collectors.toMap(Dated::of, Dated::value));
        return rows.stream().collect(Collectors.groupingBy(
                Dated::task, Collectors.collectingAndThen(Collectors.toList(), list -> inside.apply(list.stream()))));
    }

    private void delete(UUID task) {
        sql.deleteFrom(TASK_PROGRESS).where(TASK_PROGRESS.TASK_ID.eq(task)).execute();
        sql.deleteFrom(DEADLINE_COMPLETION).where(DEADLINE_COMPLETION.TASK_ID.eq(task)).execute();
        sql.deleteFrom(INDICATOR_ACTUAL).where(INDICATOR_ACTUAL.TASK_ID.eq(task)).execute();
    }

    /** A task of which nothing is known has no rows at all. */
    private void insert(UUID plan, UUID task, TaskProgress facts) {
        if (facts.equals(TaskProgress.NONE)) {
            return;
        }
        sql.batchInsert(new TaskProgressRecord(task, plan, facts.state().name(), facts.percent())).execute();
        sql.batchInsert(facts.completed().entrySet().stream()
                        .map(each -> completion(plan, task, each.getKey(), each.getValue()))
                        .toList())
                .execute();
        sql.batchInsert(facts.actuals().entrySet().stream()
                        .map(each -> actual(plan, task, each.getKey(), each.getValue()))
                        .toList())
                .execute();
    }

    private static DeadlineCompletionRecord completion(UUID plan, UUID task, DeadlineId deadline, LocalDate on) {
        return new DeadlineCompletionRecord(deadline.value(), task, plan, on);
    }

    private static IndicatorActualRecord actual(UUID plan, UUID task, IndicatorId indicator, Actual actual) {
        return new IndicatorActualRecord(indicator.value(), task, plan, actual.on(), actual.value().toString());
    }
}
