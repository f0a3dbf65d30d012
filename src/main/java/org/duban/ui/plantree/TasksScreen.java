package org.duban.ui.plantree;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.PlanReports;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.plantree.RowActions.NewNames;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.task.Dates;
import org.duban.ui.task.DetailLinks;
import org.duban.ui.task.DetailPane;
import org.duban.ui.workspace.Preferences;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The screen 任务分解: head, filter and tree-table at the left, the selected row at the right. */
public final class TasksScreen implements Screen {

    private final TasksModel model;
    private final Messages messages;
    private final Runnable importPlan;
    private final PlanTable table;
    private final FilterBar filter;
    private final DetailPane detail;
    private final StackPane middle = new StackPane();
    private final SplitPane split;

    /**
     * @param importPlan asks for a file with a plan and reads it
     */
    public TasksScreen(TasksModel model, Preferences preferences, Runnable importPlan, Consumer<PlanReports.Key> openReport) {
        this.model = model;
        this.messages = preferences.messages();
        this.importPlan = importPlan;
        this.table = new PlanTable(model, messages, rowMenu());
        this.filter = new FilterBar(model, messages);
        this.detail = new DetailPane(
                model.editing(), model.facts(), model.tree().filtered(), messages, new Dates(messages, model.clock()), new DetailLinks(model.tree()::selectBy, this::focus, openReport));
        this.split = new SplitPane(left(), detail);
        build(preferences);
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String title() {
        return messages.text("tasks.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.LIST_NESTED;
    }

    @Override
    public Node view() {
        return split;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("← →", messages.text("tasks.key.open")),
                new KeyHint("Enter", messages.text("tasks.key.detail")),
                new KeyHint("Ctrl+F", messages.text("tasks.key.filter")),
                new KeyHint("F2", messages.text("tasks.key.edit")),
                new KeyHint("Ctrl+D", messages.text("task.mark-completed")))
                .subList(0, model.editing().isAllowed() ? 5 : 3);
    }

    @Override
    public void focus() {
        if (model.tree().selectedProperty().get() == null) {
            model.tree().selectBy(1);
        }
        table.view().requestFocus();
    }

    @Override
    public void focusFilter() {
        filter.search().requestFocus();
        filter.search().selectAll();
    }

    @Override
    public void filter(String words) {
        model.tree().filterProperty().set(PlanFilter.NONE.withWords(words));
    }

    @Override
    public void nextRegion(boolean forward) {
        List<Node> regions = List.of(filter, table.view(), detail);
        int now = regions.stream().filter(Nodes::hasFocus).mapToInt(regions::indexOf).findFirst().orElse(-1);
        switch (Math.floorMod(now + (forward ? 1 : -1), regions.size())) {
            case 0 -> focusFilter();
            case 1 -> focus();
            default -> detail.focusInside();
        }
    }

    @Override
    public boolean escape() {
        if (detail.escape()) {
            return true;
        }
        boolean filtered = !model.tree().filterProperty().get().isEmpty();
        model.tree().filterProperty().set(PlanFilter.NONE);
        boolean elsewhere = Nodes.hasFocus(filter) || Nodes.hasFocus(detail);
        if (elsewhere) {
            focus();
        }
        return filtered || elsewhere;
    }

    @Override
    public boolean keepEdits() {
        return model.editing().keepAll() && model.facts().keepAll();
    }

    /** The width of the window, which decides how much is shown; by itself that of the scene. */
    DoubleProperty windowProperty() {
        return table.columns().windowProperty();
    }

    private @Nullable RowMenu rowMenu() {
        return model.editing().isAllowed()
                ? new RowMenu(model.rows(), messages, this::addTask, this::addSection, () -> edit("short-name"))
                : null;
    }

    private VBox left() {
        var head = new PageHead(model, messages, this::addTask);
        VBox.setVgrow(middle, Priority.ALWAYS);
        var left = new VBox(head, new ExportStrip(model.export().files(), messages), filter, middle);
        left.getStyleClass().add("tasks-left");
        left.setMinWidth(480);
        return left;
    }

    private void build(Preferences preferences) {
        split.setId("tasks");
        split.getStyleClass().add("tasks-screen");
        split.getStylesheets()
                .add(Objects.requireNonNull(TasksScreen.class.getResource("/org/duban/ui/tasks.css")).toExternalForm());
        new DetailWidth(split, detail, preferences).follow(table.columns().windowProperty());
        split.sceneProperty().subscribe((before, scene) -> followWindow(scene));
        split.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clickedElsewhere);
        split.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
        table.view().setOnMouseClicked(this::clickedInTable);
        model.tree().shownProperty().when(Nodes.shown(split)).subscribe(shown -> showMiddle());
    }

    private void followWindow(@Nullable Scene scene) {
        if (scene != null) {
            table.columns().windowProperty().bind(scene.widthProperty());
        }
    }

    private void showMiddle() {
        Node wanted = model.tree().shownProperty().get().isEmpty() ? emptyState() : table.view();
        if (!middle.getChildren().equals(List.of(wanted))) {
            middle.getChildren().setAll(wanted);
        }
    }

    private EmptyState emptyState() {
        var empty = new EmptyTree(model.tree(), messages);
        Plan plan = model.editing().planProperty().get();
        return plan == null || plan.sections().isEmpty() ? empty.noTasks(importPlan, this::addTask, model.editing().isAllowed()) : empty.noMatch(plan);
    }

    private NewNames newNames() {
        return new NewNames(messages.text("task.new-task"), messages.text("task.new-section"));
    }

    private void add(boolean section) {
        if (section) {
            addSection();
        } else {
            addTask();
        }
    }

    private void addTask() {
        model.rows().addTask(newNames());
    }

    private void addSection() {
        model.rows().addSection(newNames());
    }

    private void clickedElsewhere(MouseEvent event) {
        if (event.getTarget() instanceof Node target && !Nodes.isInside(target, detail)) {
            model.editing().keep();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.N && event.isShortcutDown()) {
            add(event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
            model.rows().completeNext();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            edit("short-name");
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && escape()) {
            event.consume();
        }
    }

    private void pressedInTable(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            detail.focusInside();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            edit("short-name");
            event.consume();
        }
    }

    private void clickedInTable(MouseEvent event) {
        if (event.getClickCount() == 2 && event.getTarget() instanceof Node target) {
            edit(fieldOf(target));
        }
    }

    private void edit(String field) {
        detail.edit(field);
    }

    /** The field of the pane that a cell of the table belongs to. */
    private static String fieldOf(Node clicked) {
        for (Node each = clicked; each != null; each = each.getParent()) {
            if (each instanceof TreeTableCell<?, ?> cell) {
                TreeTableColumn<?, ?> column = cell.getTableColumn();
                return switch (column.getId()) {
                    case "column-lead" -> "lead";
                    case "column-supporting" -> "supporting";
                    case "column-deadline" -> "deadline-0";
                    default -> "short-name";
                };
            }
        }
        return "short-name";
    }
}
