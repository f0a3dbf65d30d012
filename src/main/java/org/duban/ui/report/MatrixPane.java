package org.duban.ui.report;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportMatrix;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.control.RowsInView;
import org.jspecify.annotations.Nullable;

/** Departments by quarters, with 合计 below; the arrows go from cell to cell. */
final class MatrixPane extends VBox {

    private static final double WIDTH = 464;
    private static final double NAME = 116;
    private static final double QUARTER = 76;
    private static final double WORKED_ON = 104;

    private final MatrixModel matrix;
    private final ReportWords words;
    private final RowsBar bar;
    private final TableView<Department> table = new TableView<>();
    private final HBox foot = new HBox();
    private boolean syncing;
    private @Nullable Department revealed;

    /**
     * @param below further things under the table
     */
    MatrixPane(MatrixModel matrix, ReportWords words, List<? extends Node> below) {
        this.matrix = matrix;
        this.words = words;
        this.bar = new RowsBar(matrix, words);
        table.setId("report-matrix");
        table.getStyleClass().add("report-matrix");
        table.setPlaceholder(Labels.of(words.text("reporting.no-match"), "muted"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setFixedCellSize(32);
        table.heightProperty().subscribe((before, after) -> Platform.runLater(this::reveal));
        table.getSelectionModel().getSelectedCells().subscribe(() -> Platform.runLater(this::picked));
        foot.getStyleClass().add("matrix-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("matrix-pane");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(bar, table, foot);
        getChildren().addAll(below);
        matrix.matrixProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.rowsProperty().when(Nodes.shown(this)).subscribe(now -> show());
        matrix.chosenProperty().when(Nodes.shown(this)).subscribe(now -> show());
    }

    /** Where the arrows go from cell to cell. */
    TableView<Department> table() {
        return table;
    }

    /** The fields that say which departments are shown. */
    RowsBar bar() {
        return bar;
    }

    private void show() {
        syncing = true;
        ReportMatrix now = matrix.matrixProperty().get();
        List<Department> departments = matrix.rowsProperty().get().stream().map(ReportMatrix.Row::department).toList();
        showColumns(now);
        if (table.getItems().equals(departments)) {
            table.refresh();
        } else {
            table.getItems().setAll(departments);
        }
        showFoot(now);
        select(departments);
        syncing = false;
    }

    private void select(List<Department> departments) {
        OwedReport chosen = matrix.chosen().orElse(null);
        int row = chosen == null ? -1 : departments.indexOf(chosen.department());
        table.getSelectionModel().clearSelection();
        if (row >= 0 && chosen != null) {
            TableColumn<Department, ?> column = table.getColumns().get(chosen.quarter().number());
            table.getSelectionModel().select(row, column);
            table.getFocusModel().focus(row, column);
            reveal();
        }
    }

    /** Another department is scrolled to; one that was looked at already may have been scrolled away. */
    private void reveal() {
        Department department = matrix.chosen().map(OwedReport::department).orElse(null);
        int row = table.getItems().indexOf(department);
        if (table.getHeight() > 0 && row >= 0 && !Objects.equals(department, revealed)) {
            new RowsInView(table).reveal(row);
            revealed = department;
        }
    }

    private void picked() {
        List<?> cells = table.getSelectionModel().getSelectedCells();
        if (syncing || cells.isEmpty() || !(cells.getFirst() instanceof TablePosition<?, ?> at) || at.getRow() < 0) {
            return;
        }
        ReportMatrix now = matrix.matrixProperty().get();
        Quarter quarter = at.getColumn() < 1 ? matrix.quarterProperty().get() : now.quarters().get(at.getColumn() - 1);
        Department department = table.getItems().get(at.getRow());
        boolean there = matrix.chosen()
                .filter(each -> each.department().equals(department) && each.quarter().equals(quarter))
                .isPresent();
        if (!there && now.row(department.id()).filter(row -> matrix.choose(row, quarter)).isEmpty()) {
            show();
        }
    }

    private void showColumns(ReportMatrix now) {
        if (table.getColumns().isEmpty() || !now.quarters().getFirst().equals(table.getColumns().get(1).getUserData())) {
            table.getColumns().setAll(List.of(name()));
            now.quarters().forEach(each -> table.getColumns().add(quarter(each)));
        }
        Quarter current = now.current(matrix.today());
        for (TableColumn<Department, ?> each : table.getColumns().subList(1, 5)) {
            boolean workedOn = current.equals(each.getUserData());
            size(each, workedOn ? WORKED_ON : QUARTER);
            each.getStyleClass().remove("worked-on");
            if (workedOn) {
                each.getStyleClass().add("worked-on");
            }
        }
    }

    private void showFoot(ReportMatrix now) {
        foot.getChildren().setAll(sized(Labels.of(words.text("reporting.total")), NAME));
        Quarter current = now.current(matrix.today());
        for (Quarter each : now.quarters()) {
            boolean workedOn = each.equals(current);
            foot.getChildren().add(sized(TallyCell.graphic(now.total(each), false, words), workedOn ? WORKED_ON : QUARTER));
        }
    }

    private TableColumn<Department, Department> name() {
        TableColumn<Department, Department> column = column(words.text("reporting.department"));
        column.setId("column-department");
        column.setCellFactory(any -> new NameCell());
        size(column, NAME);
        return column;
    }

    private TableColumn<Department, Department> quarter(Quarter quarter) {
        TableColumn<Department, Department> column = column(words.quarter(quarter));
        column.setUserData(quarter);
        column.setCellFactory(any -> new TallyCell(matrix, words, quarter));
        return column;
    }

    private static TableColumn<Department, Department> column(String title) {
        var column = new TableColumn<Department, Department>(title);
        column.setCellValueFactory(each -> new ReadOnlyObjectWrapper<>(each.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
    }

    private static void size(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    private static Node sized(Node content, double width) {
        var box = new StackPane(content);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(width);
        box.setMaxWidth(width);
        return box;
    }

    /** The department's name, in bold where somebody writes for it alone. */
    private final class NameCell extends TableCell<Department, Department> {

        NameCell() {
            getStyleClass().add("department-cell");
        }

        @Override
        protected void updateItem(@Nullable Department department, boolean empty) {
            super.updateItem(department, empty);
            setText(empty || department == null ? null : department.name());
            getStyleClass().remove("bold");
            if (!empty && department != null && matrix.isOwn(department)) {
                getStyleClass().add("bold");
            }
        }
    }
}
