package org.duban.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.ui.review.ReviewModel;
import org.duban.ui.workspace.History;
import org.duban.ui.workspace.Notice;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Which screen is shown, and what holds on all of them: undo, changing plans, leaving. */
public final class ShellModel {

    /** The id of the screen where documents are taken in. */
    public static final String IMPORT = "import";

    /** The id of the screen of settings. */
    static final String SETTINGS = "settings";

    private final Workspace workspace;
    private final Preferences preferences;
    private final ReviewModel review;
    private final String home;
    private final ReadOnlyStringWrapper screen;
    private final Removal removal;
    private final Closing closing;
    private final ReadOnlyObjectWrapper<History> history;
    private BooleanSupplier beforeLeave = () -> true;
    private boolean abandonedLast;

    /**
     * @param review what is shown on the screen {@value #IMPORT}
     * @param home   the screen shown at first and after a plan was taken in
     */
    public ShellModel(Workspace workspace, Preferences preferences, ReviewModel review, String home) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.review = review;
        this.home = home;
        this.screen = new ReadOnlyStringWrapper(this, "screen", home);
        this.removal = new Removal(workspace);
        this.closing = new Closing(workspace, this::keepEdits);
        this.history = new ReadOnlyObjectWrapper<>(this, "history", workspace);
        workspace.noticeProperty().subscribe(this::noticed);
        screen.subscribe(shown -> chooseHistory());
        review.openProperty().subscribe((before, open) -> reviewOpened(open));
    }

    /** The draft under review. */
    public ReviewModel review() {
        return review;
    }

    /** Whether a draft is under review and to be seen. */
    public boolean isReviewing() {
        return review.openProperty().get() && IMPORT.equals(screen.get());
    }

    /** What undo and redo work on: what is done to a draft under review has a history of its own. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The id of the screen shown. */
    public ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** 督办, and the plan that is open. */
    public ObservableValue<String> titleBinding() {
        return Bindings.createStringBinding(
                () -> title(workspace.planProperty().get()),
                workspace.planProperty(),
                preferences.messagesProperty(),
                screen,
                review.openProperty());
    }

    /** Deleting the open plan. */
    public Removal removal() {
        return removal;
    }

    /** Closing the window. */
    public Closing closing() {
        return closing;
    }

    /** What keeps the edits of the screen shown; it says false when they cannot be kept. */
    public void setBeforeLeave(BooleanSupplier keepEdits) {
        beforeLeave = keepEdits;
    }

    /** Keeps what is being typed; false when that is not possible. */
    public boolean keepEdits() {
        return beforeLeave.getAsBoolean();
    }

    /** Goes to another screen, unless an edit cannot be kept. */
    public void show(String id) {
        if (id.equals(screen.get()) || keepEdits()) {
            screen.set(id);
        }
    }

    /** Goes to the screen shown at first. */
    void showHome() {
        screen.set(home);
    }

    /** Opens another plan, unless an edit cannot be kept. */
    public void open(PlanId plan) {
        if (keepEdits()) {
            workspace.open(plan);
        }
    }

    /** Takes the last change back; what is being typed is kept first, and so is the change taken back. */
    public void undo() {
        if (keepEdits()) {
            history.get().undo();
        }
    }

    /** Makes the change taken back last again. */
    public void redo() {
        if (keepEdits()) {
            history.get().redo();
        }
    }

    private String title(@Nullable Plan plan) {
        String name = preferences.messages().text("shell.name");
        if (isReviewing()) {
            return name + " — " + preferences.messages().text("review.title");
        }
        return plan == null ? name : name + " — " + plan.heading().title();
    }

    private void noticed(@Nullable Notice notice) {
        abandonedLast = false;
        chooseHistory();
        if (notice != null && notice.act() == Notice.Act.MADE && notice.change().main() instanceof PlanAdded) {
            show(home);
        }
    }

    private void reviewOpened(boolean open) {
        abandonedLast = !open && review.abandonedProperty().get() != null;
        chooseHistory();
        if (open) {
            show(IMPORT);
        } else if (IMPORT.equals(screen.get())) {
            show(home);
        }
    }

    private void chooseHistory() {
        history.set(isReviewing() || abandonedLast ? review : workspace);
    }
}
