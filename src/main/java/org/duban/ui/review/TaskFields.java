package org.duban.ui.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftRecurrence;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Passage;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.plan.ShortName;
import org.duban.domain.review.Decision;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.ReviseTask;
import org.duban.ui.task.DeadlineForm;
import org.duban.ui.task.DepartmentChoices;
import org.duban.ui.task.DepartmentsForm;
import org.duban.ui.task.IndicatorForm;
import org.duban.ui.task.Typed;
import org.duban.usecase.DeadlineWords;

/** A task of a draft as fields; what is typed wrongly in one does not keep the others from being kept. */
public final class TaskFields implements Fields {

    private final ReviewTask task;
    private final DraftTask before;
    private final Context context;
    private final StringProperty number;
    private final StringProperty shortName;
    private final StringProperty text;
    private final DepartmentsForm lead;
    private final DepartmentsForm supporting;
    private final ObservableList<DeadlineForm> deadlines = FXCollections.observableArrayList();
    private final ObservableList<IndicatorForm> indicators = FXCollections.observableArrayList();
    private final ObservableList<DraftRecurrence> recurrences = FXCollections.observableArrayList();
    private final BooleanProperty checked = new SimpleBooleanProperty(this, "checked");
    private final Map<DepartmentId, DraftDepartment> printed = new HashMap<>();
    private final Map<DeadlineId, List<Passage>> deadlinesAt = new HashMap<>();
    private final Map<IndicatorId, List<Passage>> indicatorsAt = new HashMap<>();

    /** What fields need to know beside the task: the plan's year, the departments, how to read a phrase. */
    record Context(int year, DepartmentChoices departments, DeadlineWords words) {}

    TaskFields(ReviewTask reviewed, Context context) {
        DraftTask task = reviewed.draft();
        this.task = reviewed;
        this.before = task;
        this.context = context;
        this.number = new SimpleStringProperty(this, "number", task.number() == null ? "" : task.number());
        this.shortName = new SimpleStringProperty(this, "shortName", reviewed.shortName());
        this.text = new SimpleStringProperty(this, "text", task.text());
        this.lead = new DepartmentsForm(departments(task.lead()), context.departments());
        this.supporting = new DepartmentsForm(departments(task.supporting()), context.departments());
        task.deadlines().forEach(each -> deadlines.add(form(each)));
        task.indicators().forEach(each -> indicators.add(form(each)));
        recurrences.setAll(task.recurrences());
    }

    @Override
    public Cursor row() {
        return new Cursor.OfTask(task.key());
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

    /** The frequencies (每季度至少1次); they can only be taken away. */
    public ObservableList<DraftRecurrence> recurrences() {
        return recurrences;
    }

    /** Whether somebody tried to keep what is typed: from then on errors show in every field. */
    public BooleanProperty checkedProperty() {
        return checked;
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
    public boolean isValid() {
        return !text.get().isBlank()
                && lead.errorProperty().get() == null
                && supporting.errorProperty().get() == null
                && deadlines.stream().allMatch(each -> each.errorProperty().get() == null)
                && indicators.stream().allMatch(each -> each.errorProperty().get() == null);
    }

    @Override
    public List<Decision> decisions() {
        DraftTask after = value();
        ReviewTask made = task.with(after);
        String typed = shortName.get().strip();
        boolean named = !typed.isEmpty() && !typed.equals(task.shortName());
        var decision = new ReviseTask(task.key(), after, named ? typed : shortName(made, typed));
        return after.equals(before) && decision.shortName().equals(task.shortName())
                ? List.of()
                : List.of(decision);
    }

    /** Whether the fields still show the task as it is. */
    boolean show(ReviewTask current) {
        return current.equals(task);
    }

    /** Where the words of a deadline stand in the document. */
    List<Passage> placeOf(DeadlineForm form) {
        return form.valueOrBefore().map(each -> deadlinesAt.getOrDefault(each.id(), List.of())).orElse(List.of());
    }

    /** Where the clause of an indicator stands in the document. */
    List<Passage> placeOf(IndicatorForm form) {
        return form.valueOrBefore().map(each -> indicatorsAt.getOrDefault(each.id(), List.of())).orElse(List.of());
    }

    private static String shortName(ReviewTask made, String typed) {
        return typed.isEmpty() ? ShortName.of(made.draft().text()) : made.shortName();
    }

    /** The task with what is typed validly in place of what it has. */
    private DraftTask value() {
        return new DraftTask(
                Typed.orNull(number.get()),
                text.get().isBlank() ? before.text() : text.get().strip(),
                drafts(lead.value()),
                drafts(supporting.value()),
                deadlines.stream().flatMap(each -> each.valueOrBefore().stream()).map(this::draft).toList(),
                indicators.stream().flatMap(each -> each.valueOrBefore().stream()).map(this::draft).toList(),
                List.copyOf(recurrences),
                before.place(),
                before.source());
    }

    private List<Department> departments(List<DraftDepartment> drafts) {
        return drafts.stream().map(this::department).distinct().toList();
    }

    private Department department(DraftDepartment draft) {
        Department department =
                context.departments().findOrMake(draft.name());
        printed.put(department.id(), draft);
        return department;
    }

    private List<DraftDepartment> drafts(List<Department> departments) {
        return departments.stream()
                .map(each -> printed.getOrDefault(each.id(), DraftDepartment.named(each.name())))
                .toList();
    }

    private DeadlineForm form(DraftDeadline draft) {
        var deadline = new Deadline(
                DeadlineId.fresh(), draft.phrase(), draft.start(), draft.end(), draft.guessed(), draft.what());
        deadlinesAt.put(deadline.id(), draft.at());
        return new DeadlineForm(deadline, context.year(), context.words());
    }

    private DraftDeadline draft(Deadline deadline) {
        return new DraftDeadline(
                deadline.phrase(),
                deadline.start(),
                deadline.end(),
                deadline.guessed(),
                deadline.what(),
                deadlinesAt.getOrDefault(deadline.id(), List.of()));
    }

    private IndicatorForm form(DraftIndicator draft) {
        var indicator = new Indicator(IndicatorId.fresh(), draft.name(), draft.target(), draft.text());
        indicatorsAt.put(indicator.id(), draft.at());
        return new IndicatorForm(indicator);
    }

    private DraftIndicator draft(Indicator indicator) {
        return new DraftIndicator(
                indicator.name(),
                indicator.target(),
                indicator.text(),
                indicatorsAt.getOrDefault(indicator.id(), List.of()));
    }
}
