package org.duban.ui.report;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.StatusReport;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Nodes;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.task.Dates;
import org.duban.ui.workspace.Preferences;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The screen 季度填报: departments by quarters at the left, one report at the right. */
public final class ReportsScreen implements Screen {

    /** The id of the screen. */
    public static final String ID = "reporting";

    /** A process that is killed takes along no more than was typed in this time. */
    private static final Duration LONGEST = Duration.seconds(20);

    private final ReportsModel model;
    private final Messages messages;
    private final ReportWords words;
    private final AskStrip ask;
    private final CloseStrip closeStrip;
    private final EndStrip end;
    private final MatrixPane matrix;
    private final FootPane foot;
    private final StackPane form = new StackPane();
    private final VBox right;
    private final ObservableValue<@Nullable Node> standIn;
    private final VBox view;
    private final PauseTransition unkept = new PauseTransition(LONGEST);
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Shown shown;
    private boolean inReport;

    /** What the form at the right was built for. */
    private record Shown(ReportForm form, boolean editable, boolean asked, @Nullable StatusReport report) {

        /** Whether it can stay for the other, in which nothing but words changed. */
        boolean fits(Shown other) {
            return form.equals(other.form) && editable == other.editable && asked == other.asked
                    && steps(report).equals(steps(other.report));
        }

        private static List<?> steps(@Nullable StatusReport report) {
            return report == null ? List.of() : report.steps();
        }
    }

    /**
     * What others put onto the screen.
     *
     * @param actions buttons at the right of the page's head
     * @param strips  lines below the head
     * @param below   things under the matrix
     * @param standIn what stands in place of the form; null while the form does
     */
    public record Extras(
            List<? extends Node> actions,
            List<? extends Node> strips,
            List<? extends Node> below,
            ObservableValue<@Nullable Node> standIn) {

        /** Nothing. */
        public static Extras none() {
            return new Extras(List.of(), List.of(), List.of(), new SimpleObjectProperty<@Nullable Node>(null));
        }
    }

    /**
     * @param clock tells the days left and the zone in which times are said
     */
    public ReportsScreen(ReportsModel model, Preferences preferences, Clock clock, Extras extras) {
        this.model = model;
        this.messages = preferences.messages();
        this.words = new ReportWords(messages, new Dates(messages, clock), clock.getZone());
        this.ask = new AskStrip(model.matrix(), model.acts(), words);
        this.matrix = new MatrixPane(model.matrix(), words, extras.below());
        this.foot = new FootPane(model, words);
        this.right = new VBox(new TabStrip(model.matrix(), words), form, foot);
        this.closeStrip = new CloseStrip(model, words);
        this.end = new EndStrip(model, words);
        var head = new ReportHead(model, words, ask::open, () -> closeStrip.act(false), extras.actions());
        this.standIn = extras.standIn();
        var place = new StackPane();
        standIn.subscribe(other -> place.getChildren().setAll(other == null ? right : other));
        var body = new HBox(matrix, place);
        this.view = new VBox(head, ask, closeStrip, end);
        view.getChildren().addAll(extras.strips());
        view.getChildren().add(body);
        HBox.setHgrow(place, Priority.ALWAYS);
        VBox.setVgrow(form, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        build();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return messages.text("reporting.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.CARD_CHECKLIST;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public ObservableValue<Integer> waiting() {
        return model.matrix().matrixProperty().map(each -> model.matrix().toDo());
    }

    @Override
    public List<KeyHint> keyHints() {
        KeyHint tab = key("Ctrl+Tab", "tab");
        KeyHint region = key("F6", "region");
        return switch (model.matrix().role()) {
            case OFFICE -> List.of(key("F8", "waiting"), tab, key("Ctrl+Enter", "decide"), key("Ctrl+B", "return"), region);
            case DEPARTMENT -> List.of(key("F8", "to-write"), tab, key("Ctrl+Enter", "submit"), region);
            case LEADER -> List.of(tab, region);
            case null -> List.of();
        };
    }

    private KeyHint key(String keys, String words) {
        return new KeyHint(keys, messages.text("reporting.key." + words));
    }

    @Override
    public void focus() {
        matrix.table().requestFocus();
    }

    @Override
    public void focusFilter() {
        matrix.bar().search().requestFocus();
        matrix.bar().search().selectAll();
    }

    @Override
    public void filter(String typed) {
        model.matrix().wordsProperty().set(typed);
    }

    @Override
    public void nextRegion(boolean forward) {
        List<Node> regions = List.of(matrix.bar(), matrix.table(), Objects.requireNonNullElse(standIn.getValue(), right));
        int now = regions.stream().filter(Nodes::hasFocus).mapToInt(regions::indexOf).findFirst().orElse(-1);
        switch (Math.floorMod(now + (forward ? 1 : -1), regions.size())) {
            case 0 -> focusFilter();
            case 1 -> focus();
            default -> focusForm();
        }
    }

    @Override
    public boolean escape() {
        if (ask.close() || closeStrip.close() || model.walk().forget() || Nodes.hasFocus(right) || Nodes.hasFocus(matrix.bar())) {
            clearFilter();
            focus();
            return true;
        }
        return clearFilter();
    }

    @Override
    public boolean keepEdits() {
        unkept.stop();
        return model.entry().keep();
    }

    private boolean clearFilter() {
        boolean filtered = model.matrix().filterProperty().get() != RowFilter.ALL || !model.matrix().wordsProperty().get().isEmpty();
        model.matrix().filterProperty().set(RowFilter.ALL);
        model.matrix().wordsProperty().set("");
        return filtered;
    }

    private void build() {
        view.setId("reporting");
        view.getStyleClass().add("reporting-screen");
        right.getStyleClass().add("report-pane");
        view.getStylesheets()
                .add(Objects.requireNonNull(ReportsScreen.class.getResource("/org/duban/ui/reporting.css")).toExternalForm());
        unkept.setOnFinished(event -> keepEdits());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        matrix.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInMatrix);
        var there = Nodes.shown(view);
        there.flatMap(is -> is ? model.entry().formProperty() : null).subscribe(this::watch);
        view.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
        view.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe((before, now) -> keepEdits());
        model.matrix().matrixProperty().when(there).subscribe(now -> showForm());
        model.entry().formProperty().when(there).subscribe(now -> showForm());
        model.matrix().showOwn();
    }

    private void watch(@Nullable ReportForm typed) {
        watching.unsubscribe();
        unkept.stop();
        watching = typed == null ? Subscription.EMPTY : typed.watch(unkept::play);
    }

    /** Whoever goes on to another field has done with this one; where it is gone, keys go on in the matrix. */
    private void focusMoved(@Nullable Node before, @Nullable Node now) {
        if (Nodes.isInside(before, form)) {
            keepEdits();
        }
        boolean gone = inReport && before != null && before.getScene() == null;
        inReport = Nodes.isInside(now, right);
        if (gone && !inReport) {
            Platform.runLater(this::focusMatrix);
        }
    }

    private void focusMatrix() {
        if (standIn.getValue() == null) {
            focus();
        }
    }

    private void showForm() {
        ReportForm now = model.entry().formProperty().get();
        OwedReport owed = model.matrix().chosen().orElse(null);
        boolean asked = model.matrix().period().isPresent() || (owed != null && owed.report() != null);
        foot.setVisible(now != null && asked);
        foot.setManaged(now != null && asked);
        if (now == null || owed == null) {
            shown = null;
            form.getChildren().setAll(nobody());
            return;
        }
        var wanted = new Shown(now, model.entry().isEditable(), asked, owed.report());
        if (shown == null || !shown.fits(wanted)) {
            form.getChildren().setAll(asked ? new FormPane(model, words, now) : unasked());
        }
        shown = wanted;
    }

    private EmptyState nobody() {
        return new EmptyState(BootstrapIcons.CARD_CHECKLIST, messages.text("reporting.nobody"), messages.text("reporting.nobody-why"));
    }

    private EmptyState unasked() {
        var quarter = model.matrix().quarterProperty().get();
        var button = new Button(messages.text("reporting.ask"));
        button.setId("empty-ask");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> ask.open());
        int due = model.matrix().matrixProperty().get().total(quarter).due();
        return new EmptyState(
                BootstrapIcons.CARD_CHECKLIST,
                messages.text("reporting.unasked", words.quarter(quarter)),
                messages.text("reporting.unasked-why", due),
                model.matrix().isOfOffice() ? new Node[] {button} : new Node[0]);
    }

    private void focusForm() {
        Node other = standIn.getValue();
        if (other != null) {
            other.requestFocus();
            return;
        }
        Node first = form.lookup("#report-percent");
        Node action = form.lookup(".button");
        if (first instanceof TextInputControl field) {
            field.requestFocus();
        } else if (action != null) {
            action.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        Runnable action = actionOf(event);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable actionOf(KeyEvent event) {
        boolean control = event.isShortcutDown();
        if (standIn.getValue() != null) {
            return null;
        }
        return switch (event.getCode()) {
            case F8 -> this::goOn;
            case TAB -> control ? () -> model.matrix().nextTab(event.isShiftDown() ? -1 : 1) : null;
            case ENTER -> control ? model.acts()::decide : null;
            case B -> control ? foot::giveBack : null;
            default -> null;
        };
    }

    private void goOn() {
        model.acts().next();
        end.focusInside();
    }

    private void pressedInMatrix(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            focusForm();
            event.consume();
        }
    }
}
