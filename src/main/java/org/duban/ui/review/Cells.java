package org.duban.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The columns of the table: how wide each is, and a row made of them. */
final class Cells {

    static final double TICK = 36;
    static final double LEAD = 92;
    static final double SUPPORTING = 124;
    static final double DEADLINES = 108;
    static final double INDICATORS = 44;
    static final double CHECK = 72;

    private static final double PADDING = 6;

    private Cells() {}

    /** A row: tick, 任务, 牵头科室, 配合部门, 完成时限, 指标, 核对. */
    static HBox row(Node tick, Node name, List<? extends Node> rest) {
        var row = new HBox(sized(tick, TICK, Pos.CENTER_LEFT, 0));
        HBox first = sized(name, -1, Pos.CENTER_LEFT, PADDING);
        HBox.setHgrow(first, Priority.ALWAYS);
        row.getChildren().add(first);
        double[] widths = {LEAD, SUPPORTING, DEADLINES, INDICATORS, CHECK};
        for (int i = 0; i < rest.size(); i++) {
            Pos side = i == 3 ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
            row.getChildren().add(sized(rest.get(i), widths[i], side, PADDING));
        }
        row.getStyleClass().add("review-row");
        return row;
    }

    private static HBox sized(Node node, double width, Pos side, double padding) {
        var cell = new HBox(node);
        cell.setAlignment(side);
        cell.setStyle("-fx-padding: 0 " + padding + "px 0 " + padding + "px;");
        HBox.setHgrow(node, Priority.SOMETIMES);
        if (width >= 0) {
            cell.setMinWidth(width);
            cell.setPrefWidth(width);
            cell.setMaxWidth(width);
        } else {
            cell.setMinWidth(0);
            cell.setPrefWidth(Region.USE_COMPUTED_SIZE);
            cell.setMaxWidth(Double.MAX_VALUE);
        }
        return cell;
    }
}
