package org.duban.ui.report;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.StandingSign;

/** The reports of the chosen department in the quarter, each with its standing. */
final class TabStrip extends ScrollPane {

    private final MatrixModel matrix;
    private final ReportWords words;
    private final HBox tabs = new HBox();

    TabStrip(MatrixModel matrix, ReportWords words) {
        this.matrix = matrix;
        this.words = words;
        tabs.getStyleClass().add("report-tabs");
        setContent(tabs);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(40);
        setMaxHeight(40);
        getStyleClass().addAll("plain-scroll", "tab-strip");
        matrix.matrixProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.chosenProperty().when(Nodes.shown(this)).subscribe(now -> show());
    }

    /** The tab shown is the one that was. */
    private void show() {
        List<OwedReport> owed = matrix.tabs();
        List<PlanReports.Key> keys = owed.stream().map(OwedReport::key).toList();
        if (!keys.equals(tabs.getChildren().stream().map(Node::getUserData).toList())) {
            tabs.getChildren().setAll(keys.stream().map(this::tab).toList());
            setHvalue(0);
        }
        for (int at = 0; at < owed.size(); at++) {
            show((ToggleButton) tabs.getChildren().get(at), owed.get(at), at);
        }
    }

    private void show(ToggleButton tab, OwedReport owed, int at) {
        boolean chosen = owed.key().equals(matrix.chosenProperty().get());
        tab.setId("report-tab-" + at);
        tab.setSelected(chosen);
        String name = Objects.requireNonNullElse(owed.task().number(), "") + " " + owed.task().shortName();
        tab.setTooltip(new Tooltip(name));
        tab.setAccessibleText(name + " " + words.standing(owed.standing()));
        var title = Labels.of(name.strip(), "tab-title");
        title.setMaxWidth(chosen ? 220 : 148);
        title.setMinWidth(Math.min(chosen ? 220 : 148, title.prefWidth(-1)));
        tab.setGraphic(new HBox(
                6, title, new StandingSign(owed.standing()), Labels.whole(words.standing(owed.standing()), "note", StandingSign.styleOf(owed.standing()))));
        tab.getGraphic().getStyleClass().add("tab-content");
    }

    private ToggleButton tab(PlanReports.Key key) {
        var tab = new ToggleButton();
        tab.setUserData(key);
        tab.getStyleClass().setAll("report-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            matrix.choose(key);
            show();
        });
        return tab;
    }
}
