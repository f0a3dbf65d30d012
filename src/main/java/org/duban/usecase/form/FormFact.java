package org.duban.usecase.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.TaskId;
import org.jspecify.annotations.Nullable;

/** A row of a form's second sheet: a deadline that may have been met, or an indicator that has a value. */
public sealed interface FormFact {

    /** How the key of a deadline begins. */
    String DUE = "D";

    /** How the key of an indicator begins. */
    String MEASURED = "I";

    /** The id of the deadline or indicator. */
    UUID id();

    /** What names it in the hidden column: its kind, its task and itself. */
    default String key(TaskId task) {
        return (this instanceof Due ? DUE : MEASURED) + ":" + task.value() + ":" + id();
    }

    /** A deadline still open when the form was made, or met as the report already says. */
    record Due(Deadline deadline, @Nullable LocalDate on) implements FormFact {

        @Override
        public UUID id() {
            return deadline.id().value();
        }
    }

    /** An indicator, with the value that the report already says. */
    record Measured(Indicator indicator, @Nullable BigDecimal value) implements FormFact {

        @Override
        public UUID id() {
            return indicator.id().value();
        }
    }
}
