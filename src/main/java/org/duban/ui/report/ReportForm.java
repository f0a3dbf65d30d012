package org.duban.ui.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.TaskState;
import org.duban.domain.report.Completeness;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.ReportContent;
import org.duban.ui.task.Typed;
import org.jspecify.annotations.Nullable;

/** One report as it is typed: what cannot be understood stays in its field and leaves the rest alone. */
final class ReportForm {

    private final OwedReport about;
    private final int year;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<TaskState> state = new SimpleObjectProperty<>(this, "state", TaskState.NOT_STARTED);
    private final StringProperty progress = new SimpleStringProperty(this, "progress", "");
    private final StringProperty issues = new SimpleStringProperty(this, "issues", "");
    private final StringProperty nextSteps = new SimpleStringProperty(this, "nextSteps", "");
    private final BooleanProperty submitting = new SimpleBooleanProperty(this, "submitting");
    private final TypedField percent = new TypedField(this::wrongPercent, state, submitting);
    private final Map<DeadlineId, TypedField> completed = new LinkedHashMap<>();
    private final Map<IndicatorId, TypedField> values = new LinkedHashMap<>();

    /**
     * @param year  the plan's, for days typed without one
     * @param today no deadline was met after it
     */
    ReportForm(OwedReport about, int year, Supplier<LocalDate> today, ReportContent content) {
        this.about = about;
        this.year = year;
        this.today = today;
        Task task = about.task();
        task.deadlines().forEach(each -> completed.put(each.id(), new TypedField(this::wrongDay)));
        task.indicators().forEach(each -> values.put(each.id(), new TypedField(ReportForm::wrongValue)));
        load(content);
    }

    /** Whose report it is, and on what. */
    PlanReports.Key key() {
        return about.key();
    }

    /** The task as the form knows it. */
    Task task() {
        return about.task();
    }

    /** 状态. */
    ObjectProperty<TaskState> stateProperty() {
        return state;
    }

    /** 完成比例. */
    TypedField percent() {
        return percent;
    }

    /** 进展情况. */
    StringProperty progressProperty() {
        return progress;
    }

    /** 存在问题. */
    StringProperty issuesProperty() {
        return issues;
    }

    /** 下一步措施. */
    StringProperty nextStepsProperty() {
        return nextSteps;
    }

    /** Whether somebody tried to hand it in, from when on what is missing is wrong too. */
    BooleanProperty submittingProperty() {
        return submitting;
    }

    /** The day on which a deadline was met; empty while it is open. */
    TypedField completedOn(Deadline deadline) {
        return Objects.requireNonNull(completed.get(deadline.id()), "a deadline of the task");
    }

    /** The value of an indicator at the end of the quarter; empty where nobody says. */
    TypedField value(Indicator indicator) {
        return Objects.requireNonNull(values.get(indicator.id()), "an indicator of the task");
    }

    /** Whether everything can be understood. */
    boolean isValid() {
        return fields().noneMatch(TypedField::isWrong);
    }

    /** Calls whenever something is typed, until that is no longer wanted. */
    Subscription watch(Runnable typed) {
        Stream<Property<?>> inputs = Stream.concat(Stream.of(state, progress, issues, nextSteps), fields().map(TypedField::typedProperty));
        return Subscription.combine(inputs.map(each -> each.subscribe((before, after) -> typed.run())).toArray(Subscription[]::new));
    }

    /** Shows that content. */
    void load(ReportContent content) {
        submitting.set(false);
        state.set(content.state());
        progress.set(content.progress());
        issues.set(content.issues());
        nextSteps.set(content.nextSteps());
        percent.typedProperty().set(shown(content.percent()));
        completed.forEach((id, field) -> field.typedProperty().set(shown(content.completed().get(id))));
        values.forEach((id, field) -> field.typedProperty().set(shown(plain(content.values().get(id)))));
    }

    /**
     * What the form says.
     *
     * @param otherwise says what a field says that cannot be understood
     */
    ReportContent content(ReportContent otherwise) {
        return new ReportContent(
                state.get(),
                wrongPercentAlone() ? otherwise.percent() : Typed.percent(words(percent)).orElse(null),
                progress.get(),
                issues.get(),
                nextSteps.get(),
                read(completed, otherwise.completed(), words -> Typed.date(words, year)),
                read(values, otherwise.values(), Typed::number),
                otherwise.evidence());
    }

    /** Whether something typed is lost with the form: it cannot be understood, and is not what is stored. */
    boolean loses(ReportContent stored) {
        return isLost(percent, stored.percent())
                || completed.entrySet().stream().anyMatch(each -> isLost(each.getValue(), stored.completed().get(each.getKey())))
                || values.entrySet().stream().anyMatch(each -> isLost(each.getValue(), plain(stored.values().get(each.getKey()))));
    }

    private static boolean isLost(TypedField field, @Nullable Object stored) {
        return field.isWrong() && !words(field).equals(shown(stored));
    }

    private Stream<TypedField> fields() {
        return Stream.of(Stream.of(percent), completed.values().stream(), values.values().stream()).flatMap(each -> each);
    }

    private static <K, V> Map<K, V> read(Map<K, TypedField> fields, Map<K, V> otherwise, Function<String, Optional<V>> reader) {
        var all = new HashMap<>(otherwise);
        fields.forEach((id, field) -> {
            if (!field.isWrong()) {
                all.remove(id);
                reader.apply(words(field)).ifPresent(value -> all.put(id, value));
            }
        });
        return all;
    }

    private boolean wrongPercentAlone() {
        String words = words(percent);
        return !words.isBlank() && Typed.percent(words).isEmpty();
    }

    private @Nullable String wrongPercent(String words) {
        boolean needed = Completeness.needsPercent(state.get());
        if (words.isBlank()) {
            return needed && submitting.get() ? "reporting.error.no-percent" : null;
        }
        return Typed.percent(words).isPresent() ? null : "task.error.not-a-percent";
    }

    private @Nullable String wrongDay(String words) {
        if (words.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = Typed.date(words, year);
        if (day.isEmpty()) {
            return "task.error.not-a-date";
        }
        return Completeness.isAhead(day.get(), today.get()) ? "task.error.day-ahead" : null;
    }

    private static @Nullable String wrongValue(String words) {
        return words.isBlank() || Typed.number(words).isPresent() ? null : "task.error.not-a-value";
    }

    private static String words(TypedField field) {
        return field.typedProperty().get();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String shown(@Nullable Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
