package org.duban.ui.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.Standing;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.StandingSign;
import org.jspecify.annotations.Nullable;

/** The head of the page: title, the four quarters, how far the one looked at has come, and what can be done. */
final class ReportHead extends HBox {

    private final MatrixModel matrix;
    private final ReportWords words;
    private final HBox quarters = new HBox();
    private final Label summary = Labels.of("", "muted");
    private final ClosingModel closing;
    private final MenuItem ask = new MenuItem();
    private final MenuItem close = new MenuItem();
    private final MenuButton menu;

    /**
     * @param openAsk asks for the due day of the quarter looked at
     * @param close   closes the quarter looked at, or opens it again
     * @param actions further buttons at the right
     */
    ReportHead(ReportsModel model, ReportWords words, Runnable openAsk, Runnable close, List<? extends Node> actions) {
        super(12);
        this.matrix = model.matrix();
        this.closing = model.closing();
        this.words = words;
        ask.setId("ask");
        ask.setOnAction(event -> openAsk.run());
        this.close.setId("close-quarter");
        this.close.setOnAction(event -> close.run());
        this.menu = new MenuButton(words.text("reporting.this-quarter"), null, ask, this.close);
        menu.setId("quarter-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.managedProperty().bind(menu.visibleProperty());
        summary.setId("reporting-summary");
        quarters.getStyleClass().addAll("segments", "quarters");
        quarters.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("page-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Labels.whole(words.text("reporting.title"), "page-title"), quarters, summary, Labels.gap());
        if (matrix.isOfOffice()) {
            getChildren().add(menu);
        }
        getChildren().addAll(actions);
        matrix.matrixProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.quarterProperty().when(Nodes.shown(this)).subscribe(now -> show());
    }

    private void show() {
        ReportMatrix now = matrix.matrixProperty().get();
        Quarter shown = matrix.quarterProperty().get();
        if (quarters.getChildren().isEmpty() || !now.quarters().getFirst().equals(quarters.getChildren().getFirst().getUserData())) {
            quarters.getChildren().setAll(now.quarters().stream().map(this::button).toList());
        }
        for (Node each : quarters.getChildren()) {
            show((ToggleButton) each, (Quarter) each.getUserData());
        }
        ReportTally total = now.total(shown);
        ReportingPeriod period = matrix.period().orElse(null);
        summary.setText(summary(total, period, shown.year()));
        ask.setText(words.text(period == null ? "reporting.ask" : "reporting.change-due"));
        ask.setVisible(total.due() > 0 && (period == null || period.isOpen()));
        close.setText(words.text(closing.canReopen() ? "reporting.reopen-quarter" : "reporting.close-quarter", words.quarter(shown)));
        close.setVisible(closing.canClose() || closing.canReopen());
        menu.setVisible(ask.isVisible() || close.isVisible());
    }

    private String summary(ReportTally total, @Nullable ReportingPeriod period, int year) {
        if (period == null) {
            return words.text("reporting.summary-unasked", total.due());
        }
        return period.isOpen()
                ? words.text("reporting.summary", total.due(), total.reported(), words.day(period.due(), year), words.dates().left(period.due()))
                : words.text("reporting.summary-closed", total.due(), total.reported());
    }

    private void show(ToggleButton button, Quarter quarter) {
        boolean done = matrix.matrixProperty().get().total(quarter).isComplete();
        button.setGraphic(done ? new StandingSign(Standing.ACCEPTED) : null);
        button.setSelected(quarter.equals(matrix.quarterProperty().get()));
    }

    private ToggleButton button(Quarter quarter) {
        var button = new ToggleButton(words.quarter(quarter));
        button.setId("quarter-" + quarter.number());
        button.setUserData(quarter);
        button.getStyleClass().add(quarter.number() == 1 ? "left-pill" : quarter.number() == 4 ? "right-pill" : "center-pill");
        button.setOnAction(event -> {
            matrix.choose(quarter);
            show();
        });
        return button;
    }
}
