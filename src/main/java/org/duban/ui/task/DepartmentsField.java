package org.duban.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.messages.Messages;
import org.duban.ui.control.Chip;

/**
 * Departments as chips with a field for one more; what is typed, in characters or pinyin initials, is completed in a
 * list below. The list is part of the page and never a popup, in which Chinese could not be typed.
 */
public final class DepartmentsField extends VBox {

    private static final double WIDTH_OF_TYPING = 140;

    private final DepartmentsForm form;
    private final Messages messages;
    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField typing;
    private final Suggestions suggestions = new Suggestions();
    private final ImeGuard ime;
    private final Function<Department, Optional<Node>> doubts;

    DepartmentsField(String id, DepartmentsForm form, Messages messages) {
        this(id, form, messages, department -> Optional.empty());
    }

    /**
     * @param id     of the field that is typed in
     * @param doubts what stands in place of the chip of a department that is to be checked
     */
    public DepartmentsField(
            String id, DepartmentsForm form, Messages messages, Function<Department, Optional<Node>> doubts) {
        this.form = form;
        this.messages = messages;
        this.doubts = doubts;
        typing = FieldBox.text(id, form.typedProperty(), messages.text("task.type-department"));
        typing.setPrefWidth(WIDTH_OF_TYPING);
        typing.getStyleClass().add("bare");
        ime = new ImeGuard(typing);
        chips.getStyleClass().add("chips-field");
        chips.setPrefWrapLength(0);
        typing.focusedProperty().subscribe(focused -> chips.pseudoClassStateChanged(Suggestions.FOCUS, focused));
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.typedProperty().subscribe(typed -> suggest());
        typing.focusedProperty().subscribe(focused -> suggest());
        form.chosen().addListener((ListChangeListener<Department>) change -> showChips());
        showChips();
        getChildren().addAll(chips, suggestions);
    }

    private void showChips() {
        if (chips.isFocusWithin()) {
            typing.requestFocus();
        }
        var all = new ArrayList<Node>();
        for (Department each : form.chosen()) {
            all.add(doubts.apply(each).orElseGet(() -> chip(each)));
        }
        all.add(typing);
        chips.getChildren().setAll(all);
    }

    private Chip chip(Department department) {
        var chip = new Chip(department.name(), () -> form.chosen().remove(department));
        chip.setAccessibleText(messages.text("task.remove-department", department.name()));
        return chip;
    }

    private void suggest() {
        var offered = new ArrayList<Suggestions.Offer>();
        if (typing.isFocused()) {
            List<Department> known = form.suggestions();
            known.forEach(each -> offered.add(new Suggestions.Offer(each.name(), () -> form.choose(each))));
            form.newName().ifPresent(name -> offered.add(
                    new Suggestions.Offer(messages.text("task.new-department", name), form::chooseTyped)));
        }
        suggestions.show(offered);
        if (!offered.isEmpty()) {
            Scrolling.reveal(suggestions);
        }
    }

    private void pressed(KeyEvent event) {
        if (ime.isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> consumeIf(suggestions.move(1), event);
            case UP -> consumeIf(suggestions.move(-1), event);
            case ENTER -> consumeIf(!event.isShortcutDown() && suggestions.take(), event);
            case TAB -> consumeIf(!event.isShiftDown() && suggestions.take(), event);
            case BACK_SPACE -> removeLast();
            default -> {}
        }
    }

    private void removeLast() {
        if (typing.getText().isEmpty()) {
            form.removeLast();
        }
    }

    private static void consumeIf(boolean done, KeyEvent event) {
        if (done) {
            event.consume();
        }
    }
}
