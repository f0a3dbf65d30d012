package org.duban.ui.task;

import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duban.domain.plan.Target.Comparator;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The fields of one 量化指标: name, sign, value (two for a range), unit. */
public final class IndicatorFields extends VBox {

    private static final double NUMBER = 64;
    private static final double SIGN = 60;

    /**
     * @param number  tells it from the others, for ids
     * @param checked whether somebody tried to keep what is typed
     */
    public IndicatorFields(int number, IndicatorForm form, BooleanProperty checked, Messages messages, Runnable remove) {
        super(4);
        String id = "indicator-" + number;
        TextField name = FieldBox.text(id, form.nameProperty(), messages.text("task.indicator-name"));
        TextField upper = sized(FieldBox.text(id + "-upper", form.upperProperty(), messages.text("task.upper")), NUMBER);
        upper.visibleProperty().bind(form.comparatorProperty().isEqualTo(Comparator.BETWEEN));
        upper.managedProperty().bind(upper.visibleProperty());
        var button = new IconButton(BootstrapIcons.X, messages.text("task.remove-indicator"), remove);
        button.setId("remove-" + id);
        button.getStyleClass().addAll("flat", "compact");
        var row = new HBox(
                4,
                name,
                signs(id, form, messages),
                sized(FieldBox.text(id + "-value", form.valueProperty(), messages.text("task.value")), NUMBER),
                upper,
                sized(FieldBox.text(id + "-unit", form.unitProperty(), messages.text("task.unit")), NUMBER),
                button);
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("form-row");
        getChildren().addAll(row, FieldBox.error(form.errorProperty(), checked, row, messages));
    }

    private static TextField sized(TextField field, double width) {
        field.setMinWidth(width);
        field.setMaxWidth(width);
        return field;
    }

    private static ComboBox<Comparator> signs(String id, IndicatorForm form, Messages messages) {
        var box = new ComboBox<Comparator>();
        box.setId(id + "-sign");
        box.setAccessibleText(messages.text("task.sign"));
        box.getItems().setAll(Comparator.values());
        box.setConverter(new Signs());
        box.valueProperty().bindBidirectional(form.comparatorProperty());
        box.setMinWidth(SIGN);
        box.setMaxWidth(SIGN);
        return box;
    }

    private static final class Signs extends StringConverter<Comparator> {

        @Override
        public String toString(@Nullable Comparator comparator) {
            return comparator == null ? "" : comparator.sign();
        }

        @Override
        public Comparator fromString(String sign) {
            return Stream.of(Comparator.values())
                    .filter(each -> each.sign().equals(sign))
                    .findFirst()
                    .orElse(Comparator.AT_LEAST);
        }
    }
}
