package org.duban.ui.timeline;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.duban.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/** A row of both parts on one canvas. */
final class TimelineCell extends ListCell<TimelineRow> {

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Frame> frame;
    private final RowTints tints;
    private final RowWords words;
    private final Tooltip tip = new Tooltip();
    private @Nullable Frame drawnIn;
    private @Nullable TimelineRow drawnRow;
    private Tint drawnTint = Tint.NONE;

    TimelineCell(ObservableValue<Frame> frame, RowTints tints, RowWords words) {
        this.frame = frame;
        this.tints = tints;
        this.words = words;
        getStyleClass().add("timeline-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(canvas);
        frame.subscribe(now -> requestLayout());
        tints.changesProperty().subscribe(count -> requestLayout());
        setOnMouseMoved(this::hovered);
    }

    @Override
    protected void updateItem(@Nullable TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        requestLayout();
    }

    /** The list decides how wide rows are. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        canvas.relocate(0, 0);
        boolean resized = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        Frame now = frame.getValue();
        TimelineRow row = isEmpty() ? null : getItem();
        Tint tint = row == null ? Tint.NONE : tints.of(row);
        if (resized || !now.equals(drawnIn) || tint != drawnTint || !Objects.equals(row, drawnRow)) {
            now.draw(canvas.getGraphicsContext2D(), getWidth(), row, tint);
            drawnIn = now;
            drawnRow = row;
            drawnTint = tint;
        }
    }

    /** Said when it is asked for: a screen reader asks seldom, a row that scrolls by never. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TimelineRow row = getItem();
        return attribute == AccessibleAttribute.TEXT && row != null
                ? words.spoken(row)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void hovered(MouseEvent event) {
        TimelineRow row = getItem();
        if (row != null && frame.getValue().isOnBar(row, event.getX())) {
            tip.setText(words.tip(row));
            setTooltip(tip);
        } else {
            setTooltip(null);
        }
    }
}
