package org.duban.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.task.FieldBox;
import org.jspecify.annotations.Nullable;

/** Lays out what is being edited; the same fields are laid out once. */
final class Editors {

    private static final double NUMBER = 64;

    private final RowsModel model;
    private final Messages messages;
    private @Nullable Fields shown;
    private Region node = new Region();

    Editors(RowsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** The node of these fields. */
    Region of(Fields fields) {
        if (!fields.equals(shown)) {
            shown = fields;
            node = switch (fields) {
                case TaskFields task -> new TaskEditor(task, messages, this::doubt);
                case SectionFields section -> section(section);
                case PlanFields plan -> new PlanEditor(plan, messages);
            };
            node.addEventHandler(KeyEvent.KEY_PRESSED, Editors::keepFromTable);
        }
        return node;
    }

    /** Puts the focus into the field of that id, or into the first. */
    void focus(@Nullable String id) {
        if (node instanceof TaskEditor task) {
            task.focusField(id == null ? "review-short-name" : id);
        } else {
            Optional.ofNullable(node.lookup("#review-title")).ifPresent(Node::requestFocus);
        }
    }

    /** Whether the node is one of the fields. */
    boolean holds(@Nullable Node inner) {
        return Nodes.isInside(inner, node);
    }

    /** Whether the focus is in the fields. */
    boolean isFocused() {
        return node.isFocusWithin();
    }

    /** Keys that a field has no use for must not move through the table around it. */
    private static void keepFromTable(KeyEvent event) {
        boolean movement = switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN, SPACE -> true;
            default -> event.getCode() == KeyCode.A && event.isShortcutDown();
        };
        if (movement) {
            event.consume();
        }
    }

    private Region section(SectionFields fields) {
        TextField number = FieldBox.text("review-section-number", fields.numberProperty(), messages.text("task.number"));
        number.setMinWidth(NUMBER);
        number.setMaxWidth(NUMBER);
        var row = new HBox(
                8,
                Labels.whole(messages.text("task.number"), "editor-label"),
                number,
                Labels.whole(messages.text("task.section-title"), "editor-label"),
                FieldBox.text("review-title", fields.titleProperty(), messages.text("task.section-title-prompt")));
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(row);
        box.getStyleClass().add("review-editor");
        return box;
    }

    /** The chip of a department in doubt: 医工部 医学装备科？ */
    private Optional<Node> doubt(Department department) {
        return model.doubtAbout(department.name()).map(doubt -> {
            var chip = new HBox(4, Marks.CHECK.icon(), Labels.whole(department.name()));
            chip.getStyleClass().add("doubt-chip");
            doubt.proposal().ifPresent(other -> {
                var link = new Hyperlink(messages.text("review.perhaps", other));
                link.setId("doubt-" + department.name());
                link.setMinWidth(Region.USE_PREF_SIZE);
                link.setOnAction(event -> doubt.take().run());
                chip.getChildren().add(link);
            });
            return chip;
        });
    }
}
