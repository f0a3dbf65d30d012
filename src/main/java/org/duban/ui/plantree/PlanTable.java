package org.duban.ui.plantree;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.TreeTableViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.task.Dates;
import org.jspecify.annotations.Nullable;

/** The tree-table of sections, tasks and departments. */
final class PlanTable {

    /** The height of every row, in pixels. */
    static final int ROW_HEIGHT = 32;

    private final TasksModel model;
    private final PlanTree tree;
    private final Messages messages;
    private final TreeTableView<PlanRow> view = new TreeTableView<>();
    private final TableColumns columns;
    private boolean showing;

    /**
     * @param menu what can be done to rows; null where nothing can
     */
    PlanTable(TasksModel model, Messages messages, @Nullable ContextMenu menu) {
        this.model = model;
        this.tree = model.tree();
        this.messages = messages;
        var names = column("name", "tasks.column.task", () -> new NameCell(messages));
        FilteredPlan filtered = tree.filtered();
        var textWidth = new TextWidth();
        var dates = new Dates(messages, model.clock());
        this.columns = new TableColumns(
                names,
                column("lead", "tasks.column.lead", () -> new DepartmentsCell(Role.LEAD, textWidth)),
                column("supporting", "tasks.column.supporting", () -> new DepartmentsCell(Role.SUPPORTING, textWidth)),
                column("deadline", "tasks.column.deadline", () -> new DeadlineCell(filtered, dates, messages, this::year)),
                column("progress", "tasks.column.progress", () -> new ProgressCell(filtered)),
                column("light", "tasks.column.light", () -> new LightCell(filtered, messages, this::year)));
        build(menu);
        show(tree.shownProperty().get());
        ObservableValue<Boolean> shown = Nodes.shown(view);
        tree.shownProperty().when(shown).subscribe(this::show);
        tree.expansionsProperty().when(shown).subscribe(count -> show(tree.shownProperty().get()));
        filtered.judgementProperty().when(shown).subscribe(judged -> view.refresh());
        tree.selectedProperty().when(shown).subscribe(this::select);
    }

    TreeTableView<PlanRow> view() {
        return view;
    }

    TableColumns columns() {
        return columns;
    }

    private void build(@Nullable ContextMenu menu) {
        RowDrag drag = model.editing().isAllowed() ? new RowDrag(model.rows()) : null;
        view.setId("plan-table");
        view.getStyleClass().addAll("plan-table", "edge-to-edge");
        view.setShowRoot(false);
        view.setFixedCellSize(ROW_HEIGHT);
        view.setTreeColumn(new TreeTableColumn<>());
        view.setAccessibleText(messages.text("tasks.title"));
        view.setPlaceholder(new Label());
        view.setRowFactory(table -> new PlanTableRow(tree.filtered(), messages, drag));
        view.setContextMenu(menu);
        view.getColumns().setAll(columns.all());
        columns.follow(view);
        view.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TreeTableColumn<PlanRow, PlanRow> column(
            String id, String title, Supplier<TreeTableCell<PlanRow, PlanRow>> cells) {
        var column = new TreeTableColumn<PlanRow, PlanRow>(messages.text(title));
        column.setId("column-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(any -> cells.get());
        return column;
    }

    private int year() {
        Plan plan = model.editing().planProperty().get();
        return plan == null ? 0 : plan.heading().year();
    }

    private void show(List<Section> sections) {
        List<PlanRow> rows = sections.stream().<PlanRow>map(PlanRow.OfSection::new).toList();
        showing = true;
        try {
            TreeItem<PlanRow> root = view.getRoot();
            if (root == null || !RowItem.takeOver(root.getChildren(), rows)) {
                view.setRoot(root(rows));
            } else {
                view.refresh();
            }
        } finally {
            showing = false;
        }
        select(tree.selectedProperty().get());
    }

    private TreeItem<PlanRow> root(List<PlanRow> rows) {
        var root = new TreeItem<PlanRow>();
        root.getChildren().setAll(rows.stream().map(row -> new RowItem(row, tree)).toList());
        root.setExpanded(true);
        return root;
    }

    private void selected(@Nullable TreeItem<PlanRow> item) {
        if (!showing && item != null && item.getValue() != null) {
            tree.selectedProperty().set(item.getValue().key());
        }
    }

    private void select(@Nullable RowKey key) {
        TreeItem<PlanRow> selected = view.getSelectionModel().getSelectedItem();
        Optional<TreeItem<PlanRow>> wanted = key == null ? Optional.empty() : find(view.getRoot(), key);
        if (wanted.isEmpty()) {
            view.getSelectionModel().clearSelection();
        } else if (!wanted.get().equals(selected)) {
            open(wanted.get().getParent());
            int row = view.getRow(wanted.get());
            view.getSelectionModel().clearAndSelect(row);
            view.getFocusModel().focus(row);
            scrollTo(row);
        }
    }

    private static void open(@Nullable TreeItem<PlanRow> item) {
        if (item != null && !item.isExpanded()) {
            item.setExpanded(true);
            open(item.getParent());
        }
    }

    private static Optional<TreeItem<PlanRow>> find(TreeItem<PlanRow> in, RowKey key) {
        for (TreeItem<PlanRow> each : in.getChildren()) {
            if (each.getValue().key().equals(key)) {
                return Optional.of(each);
            }
            if (mayHold(each.getValue(), key)) {
                Optional<TreeItem<PlanRow>> inside = find(each, key);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayHold(PlanRow row, RowKey key) {
        return switch (row) {
            case PlanRow.OfSection section -> !(key instanceof RowKey.OfSection);
            case PlanRow.OfTask(var task) -> key instanceof RowKey.OfDepartment part && part.task().equals(task.id());
            case PlanRow.OfDepartment department -> false;
        };
    }

    private void scrollTo(int row) {
        if (view.getSkin() instanceof TreeTableViewSkin<?> && !isInView(row)) {
            view.scrollTo(Math.max(0, row - 3));
        }
    }

    private boolean isInView(int row) {
        return view.lookupAll(".tree-table-row-cell").stream()
                .filter(PlanTableRow.class::isInstance)
                .map(PlanTableRow.class::cast)
                .filter(each -> !each.isEmpty() && each.getIndex() == row)
                .anyMatch(each -> each.getBoundsInParent().getMinY() >= 0
                        && each.localToScene(0, ROW_HEIGHT).getY() <= view.localToScene(0, view.getHeight()).getY());
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.rows().moveBy(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.rows().remove();
            event.consume();
        }
    }
}
