package org.duban.ui.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.duban.domain.report.Standing;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.StandingSign;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which departments the matrix shows: by name or pinyin, and 全部, 未报, 退回, 待审. */
final class RowsBar extends HBox {

    private final MatrixModel matrix;
    private final ReportWords words;
    private final TextField search = new TextField();
    private final HBox filters = new HBox();

    RowsBar(MatrixModel matrix, ReportWords words) {
        super(8);
        this.matrix = matrix;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("rows-bar");
        filters.getStyleClass().add("segments");
        filters.setMinWidth(USE_PREF_SIZE);
        filters.getChildren().setAll(List.of(RowFilter.values()).stream().map(this::button).toList());
        getChildren().addAll(searchBox(), filters);
        matrix.matrixProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.quarterProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.filterProperty().when(Nodes.shown(this)).subscribe(now -> show());
    }

    /** The field that a department's name is typed into. */
    TextField search() {
        return search;
    }

    private void show() {
        for (Node each : filters.getChildren()) {
            var button = (ToggleButton) each;
            var filter = (RowFilter) each.getUserData();
            int count = filter.rows(matrix.matrixProperty().get(), matrix.quarterProperty().get()).size();
            String whole = words.text("reporting.filter-whole." + filter, count);
            button.setText(words.text("reporting.filter." + filter, count));
            button.setAccessibleText(whole);
            button.setTooltip(new Tooltip(whole));
            button.setSelected(filter == matrix.filterProperty().get());
        }
    }

    private ToggleButton button(RowFilter filter) {
        var button = new ToggleButton();
        button.setId("rows-" + filter);
        button.setUserData(filter);
        Standing standing = standing(filter);
        button.setGraphic(standing == null ? null : new StandingSign(standing));
        button.getStyleClass().addAll("compact", filter == RowFilter.ALL ? "left-pill" : filter == RowFilter.WAITING ? "right-pill" : "center-pill");
        button.setOnAction(event -> {
            matrix.filterProperty().set(filter);
            show();
        });
        return button;
    }

    private static @Nullable Standing standing(RowFilter filter) {
        return switch (filter) {
            case ALL -> null;
            case MISSING -> Standing.MISSING;
            case RETURNED -> Standing.RETURNED;
            case WAITING -> Standing.WAITING;
        };
    }

    private StackPane searchBox() {
        search.setId("rows-search");
        search.getStyleClass().add("compact");
        search.setPromptText(words.text("reporting.search"));
        search.setAccessibleText(words.text("reporting.search"));
        search.textProperty().bindBidirectional(matrix.wordsProperty());
        var icon = new FontIcon(BootstrapIcons.SEARCH);
        icon.setMouseTransparent(true);
        var box = new StackPane(search, icon);
        box.getStyleClass().add("search-box");
        box.setPrefWidth(136);
        box.setMinWidth(96);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }
}
