package org.duban.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.ui.workspace.Notice;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Which screen is shown, and what holds on all of them: undo, changing plans, leaving. */
public final class ShellModel {

    private final Workspace workspace;
    private final Preferences preferences;
    private final String home;
    private final ReadOnlyStringWrapper screen;
    private final Removal removal;
    private final Closing closing;
    private BooleanSupplier beforeLeave = () -> true;

    /**
     * @param home the screen shown at first and after a plan was taken in
     */
    public ShellModel(Workspace workspace, Preferences preferences, String home) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.home = home;
        this.screen = new ReadOnlyStringWrapper(this, "screen", home);
        this.removal = new Removal(workspace);
        this.closing = new Closing(workspace, this::keepEdits);
        workspace.noticeProperty().subscribe(this::goHomeWithNewPlan);
    }

    /** The id of the screen shown. */
    public ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /** 督办, and the plan that is open. */
    public ObservableValue<String> titleBinding() {
        return Bindings.createStringBinding(
                () -> title(workspace.planProperty().get()), workspace.planProperty(), preferences.messagesProperty());
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

    /** Opens another plan, unless an edit cannot be kept. */
    public void open(PlanId plan) {
        if (keepEdits()) {
            workspace.open(plan);
        }
    }

    /** Takes the last change back; what is being typed is kept first, and so is the change taken back. */
    public void undo() {
        if (keepEdits()) {
            workspace.undo();
        }
    }

    /** Makes the change taken back last again. */
    public void redo() {
        if (keepEdits()) {
            workspace.redo();
        }
    }

    private String title(@Nullable Plan plan) {
        String name = preferences.messages().text("shell.name");
        return plan == null ? name : name + " — " + plan.heading().title();
    }

    private void goHomeWithNewPlan(@Nullable Notice notice) {
        if (notice != null && notice.act() == Notice.Act.MADE && notice.change().main() instanceof PlanAdded) {
            show(home);
        }
    }
}
