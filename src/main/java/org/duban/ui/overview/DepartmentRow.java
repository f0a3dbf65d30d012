package org.duban.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Standing;
import org.duban.ui.control.Labels;
import org.duban.ui.control.StandingSign;
import org.duban.usecase.overview.DepartmentReports;
import org.duban.usecase.overview.DepartmentReports.Matter;
import org.duban.wording.OverviewWords;

/** A department that is not through: a cell for each of its reports, what is to be done, and the way there. */
final class DepartmentRow extends HBox {

    private static final double NAME = 88;
    private static final double CELLS = 76;
    private static final int MOST = 4;

    DepartmentRow(DepartmentReports reports, String action, OverviewWords words, Consumer<OwedReport> open) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.of(reports.department().name());
        name.setTooltip(new Tooltip(reports.department().name()));
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        var cells = new HBox(2);
        cells.setAlignment(Pos.CENTER_LEFT);
        cells.setMinWidth(CELLS);
        List<OwedReport> owed = reports.owed();
        int shown = owed.size() <= MOST ? owed.size() : MOST - 1;
        owed.stream().limit(shown).map(each -> cell(each, words, open)).forEach(cells.getChildren()::add);
        if (shown < owed.size()) {
            cells.getChildren().add(Labels.whole("+" + (owed.size() - shown), "note", "subtle"));
        }
        getChildren().addAll(name, cells);
        for (Matter matter : List.of(Matter.MISSING, Matter.RETURNED, Matter.WAITING)) {
            if (reports.count(matter) > 0) {
                Standing standing = standing(matter);
                getChildren().add(Labels.whole(
                        words.standing(standing, reports.count(matter)), "note", StandingSign.styleOf(standing)));
            }
        }
        var link = new Hyperlink(action);
        link.getStyleClass().addAll("note", "row-act");
        link.setFocusTraversable(false);
        link.setMouseTransparent(true);
        link.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Labels.gap(), link);
    }

    private static Standing standing(Matter matter) {
        return switch (matter) {
            case MISSING -> Standing.MISSING;
            case RETURNED -> Standing.RETURNED;
            case WAITING -> Standing.WAITING;
            case NONE -> Standing.ACCEPTED;
        };
    }

    private static Node cell(OwedReport owed, OverviewWords words, Consumer<OwedReport> open) {
        var cell = new StackPane(new StandingSign(owed.standing()));
        cell.getStyleClass().addAll("report-cell", "cell-" + owed.standing());
        String number = Objects.requireNonNullElse(owed.task().number(), "");
        Tooltip.install(
                cell, new Tooltip(number + " " + owed.task().shortName() + " " + words.text("reporting.standing." + owed.standing())));
        cell.setOnMouseClicked(event -> {
            event.consume();
            open.accept(owed);
        });
        return cell;
    }
}
