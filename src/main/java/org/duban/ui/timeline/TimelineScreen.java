package org.duban.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.workspace.Preferences;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The screen 时间轴: head, bar, the rows with their days, and the selected deadline at the foot. */
public final class TimelineScreen implements Screen {

    private final TimelineModel model;
    private final Messages messages;
    private final Consumer<TaskId> open;
    private final Runnable importPlan;
    private final TimelineBar bar;
    private final TimelinePane pane;
    private final FootBar foot;
    private final StackPane middle = new StackPane();
    private final VBox view;

    /**
     * @param open       opens a task where it can be read and edited
     * @param importPlan asks for a file with a plan and reads it
     * @param above      what stands in the head of the page at the right, and between head and bar
     */
    public TimelineScreen(
            TimelineModel model, Preferences preferences, Consumer<TaskId> open, Runnable importPlan, Extras above) {
        this.model = model;
        this.messages = preferences.messages();
        this.open = open;
        this.importPlan = importPlan;
        this.bar = new TimelineBar(model, messages);
        var head = new TimelineHead(model, preferences, above.actions());
        this.pane = new TimelinePane(model, messages, head.font(), open);
        this.foot = new FootBar(model, messages, open);
        this.view = new VBox(head);
        view.getChildren().addAll(above.strips());
        view.getChildren().addAll(bar, middle, foot);
        build();
    }

    /**
     * What others put onto the screen.
     *
     * @param actions at the right of the page's head
     * @param strips  lines below the head
     */
    public record Extras(List<? extends Node> actions, List<? extends Node> strips) {

        /** Nothing. */
        public static final Extras NONE = new Extras(List.of(), List.of());
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String title() {
        return messages.text("timeline.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.BAR_CHART_STEPS;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("1 2 3", messages.text("timeline.key.zoom")),
                new KeyHint("T", messages.text("timeline.key.today")),
                new KeyHint("← →", messages.text("timeline.key.pan")),
                new KeyHint(messages.text("timeline.key.wheel"), messages.text("timeline.key.scale")),
                new KeyHint(messages.text("timeline.key.space"), messages.text("timeline.key.open")));
    }

    @Override
    public List<KeyHint> moreKeys() {
        return List.of(
                new KeyHint("↑ ↓", messages.text("timeline.key.rows")),
                new KeyHint("Home End", messages.text("timeline.key.ends")),
                new KeyHint("Ctrl+← →", messages.text("timeline.key.open-close")),
                new KeyHint("Enter", messages.text("timeline.open-task")),
                new KeyHint("Ctrl+P", messages.text("timeline.print")),
                new KeyHint("Ctrl+D", messages.text("timeline.key.mark")))
                .subList(0, model.isOfOffice() ? 6 : 5);
    }

    @Override
    public void focus() {
        if (model.selectedProperty().get() == null && !model.rowsProperty().get().isEmpty()) {
            model.selectedProperty().set(model.rowsProperty().get().getFirst().id());
        }
        Node action = middle.lookup(".button");
        if (middle.getChildren().contains(pane)) {
            pane.list().requestFocus();
        } else if (action != null) {
            action.requestFocus();
        }
    }

    @Override
    public void focusFilter() {
        bar.focusSearch();
    }

    @Override
    public void filter(String words) {
        model.filtered().filterProperty().set(PlanFilter.NONE.withWords(words));
    }

    @Override
    public void nextRegion(boolean forward) {
        List<Node> regions = model.chosen().isPresent() ? List.of(bar, middle, foot) : List.of(bar, middle);
        int now = regions.stream().filter(Nodes::hasFocus).mapToInt(regions::indexOf).findFirst().orElse(-1);
        switch (Math.floorMod(now + (forward ? 1 : -1), regions.size())) {
            case 0 -> focusFilter();
            case 1 -> focus();
            default -> foot.focusInside();
        }
    }

    @Override
    public boolean escape() {
        boolean filtered = !model.filtered().filterProperty().get().isEmpty();
        model.filtered().filterProperty().set(PlanFilter.NONE);
        boolean elsewhere = Nodes.hasFocus(bar) || Nodes.hasFocus(foot);
        if (elsewhere) {
            focus();
        }
        return filtered || elsewhere;
    }

    @Override
    public boolean keepEdits() {
        return true;
    }

    /** The width of the window, which decides how high rows are; by itself that of the scene. */
    DoubleProperty windowProperty() {
        return pane.windowProperty();
    }

    private void build() {
        view.setId("timeline");
        view.getStyleClass().add("timeline-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(TimelineScreen.class.getResource("/org/duban/ui/timeline.css"))
                        .toExternalForm());
        VBox.setVgrow(middle, Priority.ALWAYS);
        new TimelineKeys(model, open).watch(pane.list());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        // The list takes Esc for itself.
        pane.list().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        var shown = Nodes.shown(view);
        model.rowsProperty().when(shown).subscribe(rows -> showMiddle());
        model.filtered().filterProperty().when(shown).subscribe(filter -> showMiddle());
        model.wholeYearProperty().when(shown).subscribe(wanted -> showMiddle());
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && escape()) {
            event.consume();
        }
    }

    private void showMiddle() {
        EmptyState empty = new EmptyTimeline(model, messages).now(importPlan, this::addDeadlines);
        Node wanted = empty == null ? pane : empty;
        if (!middle.getChildren().equals(List.of(wanted))) {
            middle.getChildren().setAll(wanted);
        }
        foot.setVisible(empty == null);
        foot.setManaged(empty == null);
    }

    /** Deadlines are written in 任务分解. */
    private void addDeadlines() {
        Objects.requireNonNull(model.planProperty().get()).tasks().findFirst().map(Task::id).ifPresent(open);
    }
}
