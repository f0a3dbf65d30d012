package org.duban.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.ui.backup.RestoreCard;
import org.duban.ui.backup.ToldStrip;
import org.duban.ui.control.EmptyState;
import org.duban.ui.intake.DropArea;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.intake.IntakeStrip;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.search.Action;
import org.duban.ui.search.Destination;
import org.duban.ui.start.StartModel;
import org.duban.ui.start.StartView;
import org.duban.ui.workspace.SaveState;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.PlanSummary;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The whole content of the window in one language: bars, rail, page, and what lies over them. */
public final class ShellView extends StackPane {

    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Session session;
    private final ShellModel model;
    private final List<Screen> screens;
    private final Messages messages;
    private final IntakeModel intake;
    private final StackPane page = new StackPane();
    private final Overlay overlay = new Overlay();
    private final StartView start;
    private final DropArea dropArea;
    private final TopBar topBar;
    private final StatusBar statusBar;
    private final Cards cards;
    private final Commands commands;
    private final EventHandler<KeyEvent> keyFilter;
    private final EventHandler<KeyEvent> keyHandler;

    /**
     * @param screens    in the order of the rail, at least one, in the language of the preferences
     * @param chooseFile asks for documents and takes them in
     */
    public ShellView(
            Session session,
            ShellModel model,
            IntakeModel intake,
            SampleModel sample,
            StartModel start,
            List<Screen> screens,
            Runnable chooseFile) {
        this.session = session;
        this.model = model;
        this.screens = List.copyOf(screens);
        this.intake = intake;
        this.messages = session.preferences().messages();
        this.commands = new Commands(this, model, chooseFile);
        var keys = new ShellKeys(commands);
        this.keyFilter = event -> keys.before(event, getScene().getFocusOwner());
        this.keyHandler = keys::after;
        this.dropArea = new DropArea(intake, messages, chooseFile);
        this.start = new StartView(
                start, messages, dropArea, sample::open, new RestoreCard(session.backups().restore(), session.backups()::open, messages));
        this.cards = new Cards(session, overlay, start);
        var user = new UserMenu(session, messages, cards, () -> model.show(ShellModel.SETTINGS));
        Workspace workspace = session.workspace();
        this.topBar = new TopBar(model, workspace, messages, session.clock(), commands::openSearch, user);
        this.statusBar = statusBar(sample);
        var body = new BorderPane(page);
        body.setTop(new VBox(
                new ClosingStrip(model.closing(), session.backups().rescue(), messages),
                new RemovalStrip(model.removal(), messages),
                new ToldStrip(session.backups().told(), messages),
                strip(chooseFile)));
        var window = new BorderPane(body, topBar, null, statusBar, new Rail(model, workspace, screens, messages));
        getChildren().addAll(window, dropVeil(), overlay);
        getStyleClass().add("shell");
        page.getStyleClass().add("page");
        if (isOfOffice()) {
            new FileDrop(this::setDropping, this::take).watch(this);
        }
        workspace.plans().addListener((ListChangeListener<PlanSummary>) change -> showPage());
        model.screenProperty().subscribe(shown -> showPage());
        screens.forEach(screen -> screen.keysProperty().subscribe((before, after) -> showKeys()));
        model.setBeforeLeave(this::keepEdits);
        model.review().openProperty().subscribe((before, open) -> showPage());
        intake.pastingProperty().subscribe((before, pasting) -> showPasting(pasting));
        sample.setBeforeStore(model::keepEdits);
        sceneProperty().subscribe(this::moved);
        if (screens.stream().noneMatch(screen -> screen.id().equals(model.screenProperty().get()))) {
            model.showHome();
        }
    }

    /** What the keys of the whole window do. */
    ShellCommands commands() {
        return commands;
    }

    /** Shows that files hover over the window, or no longer do. */
    public void setDropping(boolean dropping) {
        dropArea.setDropping(dropping);
        pseudoClassStateChanged(DROPPING, dropping && !isStart());
    }

    /** Puts the focus where a person begins; a new page gets it once the plan it shows is there. */
    public void begin() {
        // Split panes put what they hold into the scene only with their skin, and only what is there takes the focus.
        applyCss();
        if (isStart() && isOfOffice()) {
            dropArea.focus();
        } else if (!isStart()) {
            shown().focus();
        }
    }

    /** The screen shown, or the one to be shown once there is a plan. */
    Screen shown() {
        return screens.stream()
                .filter(screen -> screen.id().equals(model.screenProperty().get()))
                .findFirst()
                .orElse(screens.getFirst());
    }

    /** The screen of that id; the one shown when there is none. */
    Screen screen(String id) {
        return screens.stream().filter(screen -> screen.id().equals(id)).findFirst().orElse(shown());
    }

    /** Whether there is no plan yet for the screen to show, so that the first page is shown. */
    boolean isStart() {
        return !hasPlans() && shown().needsPlan();
    }

    /** Whether there is any plan. */
    boolean hasPlans() {
        return !session.workspace().plans().isEmpty();
    }

    /** Whether whoever acts takes in plans and changes them. */
    boolean isOfOffice() {
        return session.workspace().account().isOffice();
    }

    Overlay overlay() {
        return overlay;
    }

    Cards cards() {
        return cards;
    }

    IntakeModel intake() {
        return intake;
    }

    Session session() {
        return session;
    }

    /** Shows the search as growing out of its button in the top bar. */
    void openSearch(List<Action> actions, Consumer<Destination> go) {
        if (hasPlans()) {
            cards.search(topBar.search(), actions, go);
        }
    }

    /** Keys that hold everywhere are heard at the scene: it gets them even while nothing has the focus. */
    private void moved(@Nullable Scene from, @Nullable Scene to) {
        if (from != null) {
            from.removeEventFilter(KeyEvent.KEY_PRESSED, keyFilter);
            from.removeEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        }
        if (to != null) {
            to.addEventFilter(KeyEvent.KEY_PRESSED, keyFilter);
            to.addEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        }
    }

    private boolean isShowing() {
        return getScene() != null;
    }

    /** Fields keep their words when they lose the focus, which they get back at once. */
    private boolean keepEdits() {
        Node focused = isShowing() ? getScene().getFocusOwner() : null;
        if (focused instanceof TextInputControl) {
            requestFocus();
            focused.requestFocus();
        }
        return isStart() || shown().keepEdits();
    }

    private void take(List<File> files) {
        offer(files.stream().map(File::toPath).toList(), screens);
    }

    /** Files are a plan's unless a screen knows them as its own. */
    private void offer(List<Path> files, List<Screen> left) {
        if (left.isEmpty() || isStart()) {
            intake.open(files);
        } else {
            left.getFirst().offer(files, () -> offer(files, left.subList(1, left.size())));
        }
    }

    private StatusBar statusBar(SampleModel sample) {
        Workspace workspace = session.workspace();
        var words = new StatusWords(messages, session.clock().getZone());
        var notice = new NoticeNote(
                model, workspace, sample, session.failures(), session.backups().told(), messages, words);
        var backup = new BackupNote(session.backups().backups(), messages);
        BooleanBinding trouble = Bindings.createBooleanBinding(
                () -> workspace.saveStateProperty().get() instanceof SaveState.Failed, workspace.saveStateProperty());
        return new StatusBar(
                new SavingNote(workspace, session.backups().rescue(), messages, words),
                backup,
                notice,
                new RunningNote(session.background(), messages),
                trouble.or(backup.visibleProperty()));
    }

    private Node strip(Runnable chooseFile) {
        var strip = new IntakeStrip(intake, messages, chooseFile);
        var holder = new StackPane(strip);
        holder.managedProperty().bind(holder.visibleProperty());
        ObservableBooleanValue refused = strip.visibleProperty();
        holder.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> refused.get() && !showsDropArea(),
                        refused,
                        page.getChildren(),
                        model.screenProperty(),
                        model.review().openProperty()));
        return holder;
    }

    /** Whether the page has a drop area, which tells of a refusal by itself. */
    private boolean showsDropArea() {
        return isStart() || (ShellModel.IMPORT.equals(model.screenProperty().get()) && !model.isReviewing());
    }

    private void showPasting(boolean pasting) {
        if (pasting) {
            model.show(ShellModel.IMPORT);
        }
    }

    private Node dropVeil() {
        var veil = new StackPane(new Label(messages.text("intake.let-go")));
        veil.getStyleClass().add("drop-veil");
        veil.setMouseTransparent(true);
        return veil;
    }

    private void showPage() {
        Node content = isStart() ? (isOfOffice() ? start : nothingYet()) : shown().view();
        showKeys();
        if (page.getChildren().contains(content)) {
            return;
        }
        page.getChildren().setAll(content);
        if (isShowing()) {
            Platform.runLater(this::begin);
        }
    }

    private void showKeys() {
        statusBar.show(isStart() ? startKeys() : shown().keyHints(), isStart() ? "" : shown().savingNote().orElse(""));
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                BootstrapIcons.LIST_NESTED, messages.text("tasks.empty"), messages.text("shell.wait-for-office"));
    }

    private List<KeyHint> startKeys() {
        KeyHint help = new KeyHint("F1", messages.text("shell.key.F1"));
        return isOfOffice() ? List.of(new KeyHint("Ctrl+O", messages.text("shell.key.Ctrl+O")), help) : List.of(help);
    }
}
