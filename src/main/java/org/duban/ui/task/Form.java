package org.duban.ui.task;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;

/** Fields in which one row of the plan is being edited. */
public sealed interface Form permits TaskForm, SectionForm {

    /** The plan that the row is in. */
    PlanId plan();

    /** The row. */
    Subject subject();

    /** The change that the valid fields make to the plan; empty when they make none. */
    Optional<PlanEdit> change(Plan plan);

    /** Whether everything typed can be kept. */
    boolean isValid();

    /** Whether nothing was typed that is not in the plan already. */
    boolean isUntouched();

    /** Whether somebody tried to keep the form: from then on errors show in every field. */
    BooleanProperty checkedProperty();
}
