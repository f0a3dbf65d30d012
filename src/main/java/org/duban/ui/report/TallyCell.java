package org.duban.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.domain.plan.Department;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.ui.control.Labels;
import org.duban.ui.control.StandingSign;
import org.jspecify.annotations.Nullable;

/** How a department stands in a quarter: the worst mark, 已报/应报, and in the quarter worked on what is wrong. */
final class TallyCell extends TableCell<Department, Department> {

    private final MatrixModel matrix;
    private final ReportWords words;
    private final Quarter quarter;

    TallyCell(MatrixModel matrix, ReportWords words, Quarter quarter) {
        this.matrix = matrix;
        this.words = words;
        this.quarter = quarter;
        getStyleClass().add("tally-cell");
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable Department department, boolean empty) {
        super.updateItem(department, empty);
        ReportMatrix now = matrix.matrixProperty().get();
        ReportMatrix.Row row = empty || department == null ? null : now.row(department.id()).orElse(null);
        setGraphic(row == null ? null : graphic(now.tally(row, quarter), isWorkedOn(), words));
        setTooltip(row == null ? null : new Tooltip(sentence(now.tally(row, quarter), row.department())));
        setAccessibleText(row == null ? "" : sentence(now.tally(row, quarter), row.department()));
        getStyleClass().remove("worked-on");
        if (isWorkedOn()) {
            getStyleClass().add("worked-on");
        }
    }

    /** Mark, numbers and words of a tally. */
    static Node graphic(ReportTally tally, boolean full, ReportWords words) {
        var box = new HBox(4);
        box.setAlignment(Pos.CENTER_LEFT);
        Standing worst = tally.worst().orElse(Standing.EXEMPT);
        if (worst == Standing.EXEMPT || tally.due() == 0) {
            box.getChildren().addAll(new StandingSign(Standing.EXEMPT), Labels.whole(words.text("reporting.exempt"), "note", "subtle"));
        } else if (!tally.asked() && tally.reported() == 0) {
            box.getChildren().add(Labels.whole(words.text("reporting.due", tally.due()), "note", "subtle"));
        } else {
            box.getChildren().addAll(new StandingSign(worst), Labels.whole(words.text("reporting.reported", tally.reported(), tally.due())));
            if (full) {
                problem(tally, worst, words, box);
            }
        }
        return box;
    }

    private static void problem(ReportTally tally, Standing worst, ReportWords words, HBox box) {
        Standing shown = worst == Standing.DRAFT ? Standing.MISSING : worst;
        int count = shown == Standing.MISSING ? tally.missing() : tally.count(shown);
        if (shown != Standing.ACCEPTED) {
            Label label = Labels.whole(words.text("reporting.short." + shown, count), "note", StandingSign.styleOf(shown));
            box.getChildren().add(label);
        }
    }

    private boolean isWorkedOn() {
        return quarter.equals(matrix.matrixProperty().get().current(matrix.today()));
    }

    private String sentence(ReportTally tally, Department department) {
        return words.text(
                "reporting.cell-tip",
                department.name(),
                words.quarter(quarter),
                tally.due(),
                tally.reported(),
                tally.missing(),
                tally.count(Standing.RETURNED));
    }
}
