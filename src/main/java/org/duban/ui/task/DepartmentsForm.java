package org.duban.ui.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.plan.Department;
import org.jspecify.annotations.Nullable;

/** The leading or the supporting departments of a task: those chosen, and the words typed to choose another. */
public final class DepartmentsForm {

    private final DepartmentChoices choices;
    private final ObservableList<Department> chosen = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectBinding<@Nullable String> error;

    public DepartmentsForm(List<Department> before, DepartmentChoices choices) {
        this.choices = choices;
        chosen.setAll(before);
        error = Bindings.createObjectBinding(this::wrong, typed, chosen);
    }

    /** The departments chosen, in the order of the paper. */
    public ObservableList<Department> chosen() {
        return chosen;
    }

    /** The words typed so far for one more. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The key of the sentence that says what is wrong; null when nothing is. */
    public ObjectBinding<@Nullable String> errorProperty() {
        return error;
    }

    /** What the typed words may mean. */
    public List<Department> suggestions() {
        return typed.get().isBlank() ? List.of() : choices.matching(typed.get(), chosen);
    }

    /** The name that a new department would get; empty while the typed words name a known one. */
    public Optional<String> newName() {
        return Optional.of(typed.get().strip()).filter(name -> !name.isEmpty() && choices.find(name).isEmpty());
    }

    /** Takes a department, once. */
    public void choose(Department department) {
        if (!chosen.contains(department)) {
            chosen.add(department);
        }
        typed.set("");
    }

    /** Takes the department that the typed words name, made now where none is known. */
    public void chooseTyped() {
        if (!typed.get().isBlank()) {
            choose(choices.findOrMake(typed.get()));
        }
    }

    /** Takes back the last one chosen. */
    public void removeLast() {
        if (!chosen.isEmpty()) {
            chosen.removeLast();
        }
    }

    /** The departments chosen, with the one whose name is typed in full. */
    public List<Department> value() {
        var all = new LinkedHashSet<>(chosen);
        choices.find(typed.get()).ifPresent(all::add);
        return List.copyOf(all);
    }

    private @Nullable String wrong() {
        return newName().isPresent() ? "task.error.unknown-department" : null;
    }
}
