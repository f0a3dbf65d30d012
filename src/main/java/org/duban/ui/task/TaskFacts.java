package org.duban.ui.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.Actual;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TaskState;
import org.duban.ui.workspace.Recording;
import org.jspecify.annotations.Nullable;

/** The facts about one task as fields: 完成比例, the day of each met deadline, value and day of each indicator. */
public final class TaskFacts {

    private final Task task;
    private final int year;
    private final Recording recording;
    private final FactField percent;
    private final Map<DeadlineId, FactField> completed = new HashMap<>();
    private final Map<IndicatorId, FactField> actuals = new HashMap<>();
    private final Map<IndicatorId, FactField> actualDays = new HashMap<>();

    /**
     * @param year the plan's, for days typed without one
     */
    public TaskFacts(Task task, int year, Recording recording) {
        this.task = task;
        this.year = year;
        this.recording = recording;
        this.percent = percentField();
        task.indicators().forEach(each -> actuals.put(each.id(), value(each)));
        task.indicators().forEach(each -> actualDays.put(each.id(), valueDay(each)));
    }

    /** The task. */
    public Task task() {
        return task;
    }

    /** What is known about it. */
    public TaskProgress known() {
        return recording.facts(task.id());
    }

    /** Whether whoever acts now writes them. */
    public boolean isEditable() {
        return recording.isAllowed();
    }

    /** 状态. */
    public void setState(TaskState state) {
        recording.setState(task.id(), state);
    }

    /** 标记完成 today, or 重新打开. */
    public void setCompleted(DeadlineId deadline, boolean done) {
        if (done) {
            recording.markCompleted(task.id(), deadline);
        } else {
            recording.reopen(task.id(), deadline);
        }
    }

    /** 完成比例; empty while nobody knows. */
    public FactField percent() {
        return percent;
    }

    /** The day on which a deadline of the task, or the year in place of one, was met; empty while it is open. */
    public FactField completedOn(DeadlineId deadline) {
        return completed.computeIfAbsent(deadline, this::completedDay);
    }

    /** 实际值 of an indicator of the task; what is typed anew is of today. */
    public FactField actual(IndicatorId indicator) {
        return Objects.requireNonNull(actuals.get(indicator), "an indicator of the task");
    }

    /** The day of that value. */
    public FactField actualOn(IndicatorId indicator) {
        return Objects.requireNonNull(actualDays.get(indicator), "an indicator of the task");
    }

    /**
     * Keeps everything that is typed.
     *
     * @return false when something cannot be understood; it then waits
     */
    public boolean keep() {
        return fields().stream().filter(each -> !each.keep()).toList().isEmpty();
    }

    boolean isUntouched() {
        return fields().stream().allMatch(FactField::isUntouched);
    }

    void refresh() {
        fields().forEach(FactField::refresh);
    }

    /** What was typed about an earlier version of the task, where it still has the deadline or the indicator. */
    void takeOver(TaskFacts before) {
        percent.takeOver(before.percent);
        task.deadlines().stream()
                .map(Deadline::id)
                .filter(before.completed::containsKey)
                .forEach(each -> completedOn(each).takeOver(before.completedOn(each)));
        takeOver(actuals, before.actuals);
        takeOver(actualDays, before.actualDays);
    }

    private static void takeOver(Map<IndicatorId, FactField> fields, Map<IndicatorId, FactField> before) {
        fields.forEach((indicator, field) -> Optional.ofNullable(before.get(indicator)).ifPresent(field::takeOver));
    }

    private List<FactField> fields() {
        var all = new ArrayList<FactField>();
        all.add(percent);
        all.addAll(completed.values());
        all.addAll(actuals.values());
        all.addAll(actualDays.values());
        return all;
    }

    private FactField percentField() {
        return new FactField(
                () -> shown(known().percent()),
                words -> words.isBlank() || Typed.percent(words).isPresent() ? null : "task.error.not-a-percent",
                words -> recording.setPercent(task.id(), Typed.percent(words).orElse(null)));
    }

    private FactField completedDay(DeadlineId deadline) {
        return day(
                () -> known().completed().get(deadline),
                day -> recording.setCompleted(task.id(), deadline, day));
    }

    private FactField value(Indicator indicator) {
        return new FactField(
                () -> known().actual(indicator).map(each -> each.value().toPlainString()).orElse(""),
                words -> words.isBlank() || number(words, indicator).isPresent() ? null : "task.error.not-a-value",
                words -> recording.setActual(task.id(), indicator.id(), number(words, indicator)
                        .map(value -> new Actual(recording.today(), value))
                        .orElse(null)));
    }

    private FactField valueDay(Indicator indicator) {
        return day(
                () -> known().actual(indicator).map(Actual::on).orElse(null),
                day -> known().actual(indicator).ifPresent(
                        each -> recording.setActual(task.id(), indicator.id(), new Actual(day, each.value()))));
    }

    private FactField day(Supplier<@Nullable LocalDate> stored, Consumer<LocalDate> store) {
        return new FactField(
                () -> shown(stored.get()),
                this::wrongDay,
                words -> Typed.date(words, year).ifPresent(store));
    }

    private @Nullable String wrongDay(String words) {
        Optional<LocalDate> day = Typed.date(words, year);
        if (day.isEmpty()) {
            return "task.error.not-a-date";
        }
        return day.get().isAfter(recording.today()) ? "task.error.day-ahead" : null;
    }

    /** The number typed, with or without the unit of the target. */
    private static Optional<BigDecimal> number(String words, Indicator indicator) {
        String unit = indicator.target().unit();
        String bare = words.strip().replace('％', '%');
        return Typed.number(unit != null && bare.endsWith(unit) ? bare.substring(0, bare.length() - unit.length()) : bare);
    }

    private static String shown(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
