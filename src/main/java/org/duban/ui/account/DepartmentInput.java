package org.duban.ui.account;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.ui.task.DepartmentChoices;
import org.duban.ui.task.Suggestions;

/** One department, completed from characters or pinyin initials in a list below; the list never takes the focus. */
final class DepartmentInput extends VBox {

    private final DepartmentChoices choices;
    private final TextField typing = new TextField();
    private final Suggestions suggestions = new Suggestions();

    DepartmentInput(DepartmentChoices choices, String known, String prompt) {
        this.choices = choices;
        typing.setId("account-department");
        typing.setText(known);
        typing.setPromptText(prompt);
        typing.textProperty().subscribe((before, typed) -> suggest());
        typing.focusedProperty().subscribe((before, focused) -> suggest());
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(typing, suggestions);
    }

    /** The department typed; empty while there is none of that name. */
    Optional<Department> department() {
        return choices.find(typing.getText());
    }

    /** Puts the cursor there. */
    void begin() {
        typing.requestFocus();
    }

    private void suggest() {
        boolean open = typing.isFocused() && !typing.getText().isBlank() && department().isEmpty();
        List<Department> found = open ? choices.matching(typing.getText(), List.of()) : List.of();
        suggestions.show(found.stream().map(each -> new Suggestions.Offer(each.name(), () -> take(each))).toList());
    }

    private void take(Department department) {
        typing.setText(department.name());
        typing.end();
    }

    private void pressed(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case DOWN -> suggestions.move(1);
            case UP -> suggestions.move(-1);
            case ENTER, TAB -> !event.isShiftDown() && suggestions.take();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }
}
