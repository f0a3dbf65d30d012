package org.duban.ui.task;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.duban.messages.Messages;

/** A day that is read until somebody who may clicks on it, and then a field to change it. */
final class DayField extends StackPane {

    private static final double WIDTH = 88;

    private final FactField fact;
    private final Function<LocalDate, String> inWords;
    private final Hyperlink day = new Hyperlink();
    private final FactInput input;

    /**
     * @param inWords  says the day as it is read
     * @param editable whether whoever looks at it may change it
     */
    DayField(String id, FactField fact, Function<LocalDate, String> inWords, Messages messages, boolean editable) {
        this.fact = fact;
        this.inWords = inWords;
        this.input = new FactInput(id, fact, WIDTH, messages.text("task.change-day"));
        day.setId(id + "-link");
        day.getStyleClass().add("note");
        if (editable) {
            day.setTooltip(new Tooltip(messages.text("task.change-day")));
            day.setOnAction(event -> open());
        } else {
            day.getStyleClass().addAll("muted", "read-only");
            day.setMouseTransparent(true);
            day.setFocusTraversable(false);
        }
        day.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(day, input);
        getChildren().forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        input.focusedProperty().subscribe((before, focused) -> show());
        fact.errorProperty().subscribe(wrong -> show());
        fact.typedProperty().subscribe((before, typed) -> show());
    }

    private void open() {
        input.setVisible(true);
        day.setVisible(false);
        input.requestFocus();
        input.selectAll();
    }

    private void show() {
        boolean typing = input.isFocused() || !fact.isUntouched();
        input.setVisible(typing);
        day.setVisible(!typing);
        String words = fact.typedProperty().get();
        if (!typing) {
            day.setText(words.isEmpty() ? "" : inWords.apply(LocalDate.parse(words)));
        }
    }
}
