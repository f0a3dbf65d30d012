package org.duban.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.ShortName;
import org.duban.domain.plan.Task;
import org.duban.usecase.DeadlineWords;
import org.jspecify.annotations.Nullable;

/** A task as fields. What is typed wrongly in one field does not keep the others from being kept. */
public final class TaskForm implements Form {

    private final Context context;
    private final @Nullable TaskAdded draft;
    private final Task before;
    private final StringProperty number;
    private final StringProperty shortName;
    private final StringProperty text;
    private final DepartmentsForm lead;
    private final DepartmentsForm supporting;
    private final ObservableList<DeadlineForm> deadlines = FXCollections.observableArrayList();
    private final ObservableList<IndicatorForm> indicators = FXCollections.observableArrayList();
    private final BooleanProperty checked = new SimpleBooleanProperty(this, "checked");

    /** What a form needs to know beside the task: the plan, its year, the departments, and how to read a phrase. */
    record Context(PlanId plan, int year, DepartmentChoices departments, DeadlineWords words) {}

    private TaskForm(Context context, Task task, @Nullable TaskAdded draft) {
        this.context = context;
        this.before = task;
        this.draft = draft;
        this.number = new SimpleStringProperty(this, "number", task.number() == null ? "" : task.number());
        this.shortName = new SimpleStringProperty(this, "shortName", draft == null ? task.shortName() : "");
        this.text = new SimpleStringProperty(this, "text", draft == null ? task.text() : "");
        this.lead = new DepartmentsForm(task.lead(), context.departments());
        this.supporting = new DepartmentsForm(task.supporting(), context.departments());
        task.deadlines().forEach(each -> deadlines.add(new DeadlineForm(each, context.year(), context.words())));
        task.indicators().forEach(each -> indicators.add(new IndicatorForm(each)));
    }

    /** Edits a task of the plan. */
    static TaskForm of(Task task, Context context) {
        return new TaskForm(context, task, null);
    }

    /** Asks for the words of a task that is not in the plan yet. */
    static TaskForm toAdd(TaskAdded draft, Context context) {
        return new TaskForm(context, draft.task(), draft);
    }

    /** The number as printed; may be empty. */
    public StringProperty numberProperty() {
        return number;
    }

    /** What rows show; where empty it is made from the text. */
    public StringProperty shortNameProperty() {
        return shortName;
    }

    /** The whole text; a task must have one. */
    public StringProperty textProperty() {
        return text;
    }

    /** The departments that lead. */
    public DepartmentsForm lead() {
        return lead;
    }

    /** The departments that support. */
    public DepartmentsForm supporting() {
        return supporting;
    }

    /** The 完成时限, in their order. */
    public ObservableList<DeadlineForm> deadlines() {
        return deadlines;
    }

    /** The 量化指标, in their order. */
    public ObservableList<IndicatorForm> indicators() {
        return indicators;
    }

    /** One more deadline to be filled in. */
    public void addDeadline() {
        deadlines.add(new DeadlineForm(null, context.year(), context.words()));
    }

    /** One more indicator to be filled in. */
    public void addIndicator() {
        indicators.add(new IndicatorForm(null));
    }

    @Override
    public PlanId plan() {
        return context.plan();
    }

    @Override
    public Subject subject() {
        return new Subject.OfTask(before.id());
    }

    @Override
    public Optional<PlanEdit> change(Plan plan) {
        if (draft != null) {
            return hasText() ? added(plan, draft.at()) : Optional.empty();
        }
        return plan.task(before.id())
                .filter(current -> !current.equals(over(current)))
                .map(current -> new TaskRevised(plan.id(), current, over(current)));
    }

    @Override
    public boolean isValid() {
        return hasText()
                && lead.errorProperty().get() == null
                && supporting.errorProperty().get() == null
                && deadlines.stream().allMatch(each -> each.errorProperty().get() == null)
                && indicators.stream().allMatch(each -> each.errorProperty().get() == null);
    }

    @Override
    public boolean isUntouched() {
        return (isValid() || (draft != null && isBlank())) && over(before).equals(before);
    }

    @Override
    public BooleanProperty checkedProperty() {
        return checked;
    }

    private boolean hasText() {
        return !text.get().isBlank();
    }

    private boolean isBlank() {
        return (text.get() + shortName.get() + lead.typedProperty().get() + supporting.typedProperty().get()).isBlank()
                && deadlines.stream().allMatch(DeadlineForm::isEmpty)
                && indicators.stream().allMatch(IndicatorForm::isEmpty);
    }

    private Optional<PlanEdit> added(Plan plan, Spot wanted) {
        return plan.section(wanted.section())
                .or(() -> plan.sections().stream().reduce((first, second) -> second))
                .map(section -> new TaskAdded(plan.id(), spot(section, wanted.position()), over(before)));
    }

    private static Spot spot(Section section, int wanted) {
        return new Spot(section.id(), Math.min(wanted, section.tasks().size()));
    }

    /** The task with what is typed validly in place of what it has. */
    private Task over(Task current) {
        String words = hasText() ? text.get().strip() : current.text();
        return new Task(
                current.id(),
                Typed.orNull(number.get()),
                words,
                shortName(current, words),
                assignments(),
                deadlines.stream().flatMap(each -> each.valueOrBefore().stream()).toList(),
                indicators.stream().flatMap(each -> each.valueOrBefore().stream()).toList(), current.recurrences());
    }

    private String shortName(Task current, String words) {
        if (isBlank() && draft != null) {
            return current.shortName();
        }
        return shortName.get().isBlank() ? ShortName.of(words) : shortName.get().strip();
    }

    private List<Assignment> assignments() {
        var all = new ArrayList<Assignment>();
        lead.value().forEach(each -> all.add(new Assignment(each, Role.LEAD)));
        supporting.value().forEach(each -> all.add(new Assignment(each, Role.SUPPORTING)));
        return all;
    }
}
