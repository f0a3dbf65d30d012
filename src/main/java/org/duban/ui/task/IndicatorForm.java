package org.duban.ui.task;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.Target;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;

/** One 量化指标 as fields. */
public final class IndicatorForm {

    private final @Nullable Indicator before;
    private final IndicatorId id;
    private final StringProperty name;
    private final ObjectProperty<Comparator> comparator;
    private final StringProperty value;
    private final StringProperty upper;
    private final StringProperty unit;
    private final ObjectBinding<@Nullable String> error;

    /**
     * @param before the indicator to edit; null for a new one
     */
    public IndicatorForm(@Nullable Indicator before) {
        Target target = before == null ? null : before.target();
        this.before = before;
        this.id = before == null ? IndicatorId.fresh() : before.id();
        this.name = new SimpleStringProperty(this, "name", before == null ? "" : before.name());
        this.comparator =
                new SimpleObjectProperty<>(this, "comparator", target == null ? Comparator.AT_LEAST : target.comparator());
        this.value = new SimpleStringProperty(this, "value", target == null ? "" : shown(target.value()));
        this.upper = new SimpleStringProperty(this, "upper", target == null ? "" : shown(target.upper()));
        this.unit = new SimpleStringProperty(this, "unit", target == null || target.unit() == null ? "" : target.unit());
        this.error = Bindings.createObjectBinding(this::wrong, name, comparator, value, upper, unit);
    }

    /** What is measured. */
    public StringProperty nameProperty() {
        return name;
    }

    /** How a value is held against the target. */
    public ObjectProperty<Comparator> comparatorProperty() {
        return comparator;
    }

    /** The bound, or the lower end of a range. */
    public StringProperty valueProperty() {
        return value;
    }

    /** The upper end of a range; counts only for a range. */
    public StringProperty upperProperty() {
        return upper;
    }

    /** The unit; may be empty. */
    public StringProperty unitProperty() {
        return unit;
    }

    /** The key of the sentence that says what is wrong; null when nothing is. */
    public ObjectBinding<@Nullable String> errorProperty() {
        return error;
    }

    /** The indicator typed; empty where something is wrong or nothing is typed. */
    Optional<Indicator> value() {
        if (isEmpty() || error.get() != null) {
            return Optional.empty();
        }
        return Typed.number(value.get()).map(bound -> indicator(new Target(comparator.get(), bound, end(), Typed.orNull(unit.get()))));
    }

    /** The indicator typed, or the one before while something is wrong. */
    public Optional<Indicator> valueOrBefore() {
        return isEmpty() || error.get() == null ? value() : Optional.ofNullable(before);
    }

    /** Whether nothing is typed. */
    public boolean isEmpty() {
        return (name.get() + value.get() + upper.get() + unit.get()).isBlank();
    }

    private Indicator indicator(Target target) {
        String words = name.get().strip();
        return new Indicator(id, words, target, before == null ? words + target.inWords() : before.text());
    }

    private @Nullable BigDecimal end() {
        return comparator.get() == Comparator.BETWEEN ? Typed.number(upper.get()).orElse(null) : null;
    }

    private @Nullable String wrong() {
        if (isEmpty()) {
            return null;
        }
        if (name.get().isBlank()) {
            return "task.error.no-indicator-name";
        }
        Optional<BigDecimal> bound = Typed.number(value.get());
        return bound.isEmpty() ? "task.error.not-a-number" : wrongEnd(bound.get());
    }

    private @Nullable String wrongEnd(BigDecimal bound) {
        if (comparator.get() != Comparator.BETWEEN) {
            return null;
        }
        BigDecimal last = end();
        if (last == null) {
            return "task.error.not-a-number";
        }
        return last.compareTo(bound) < 0 ? "task.error.range-ends-below" : null;
    }

    private static String shown(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
