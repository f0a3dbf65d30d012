package org.duban.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.ui.workspace.SaveState;
import org.duban.ui.workspace.Workspace;

/** Closing the window without losing anything: edits are kept, what is being saved is waited for, the rest is asked. */
public final class Closing {

    /** How far closing has come. */
    public enum Stage {
        OPEN,
        /** Waits until everything is on the disk. */
        WAITING,
        /** Something could not be saved: the person decides. */
        ASKING,
        CLOSED
    }

    private final Workspace workspace;
    private final BooleanSupplier keepEdits;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.OPEN);

    /**
     * @param keepEdits keeps what is being typed; false when it cannot
     */
    public Closing(Workspace workspace, BooleanSupplier keepEdits) {
        this.workspace = workspace;
        this.keepEdits = keepEdits;
        workspace.saveStateProperty().subscribe(this::heard);
    }

    /** How far closing has come. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The person wants to close the window. */
    public void request() {
        if (stage.get() == Stage.CLOSED) {
            return;
        }
        stage.set(Stage.OPEN);
        if (!keepEdits.getAsBoolean()) {
            return;
        }
        stage.set(Stage.WAITING);
        if (workspace.isAllSaved()) {
            stage.set(Stage.CLOSED);
        } else {
            workspace.retrySaving();
        }
    }

    /** Tries once more to save, then closes. */
    public void retry() {
        request();
    }

    /** Goes on working. */
    public void stay() {
        stage.set(Stage.OPEN);
    }

    /** Closes although something is not saved. */
    public void leave() {
        stage.set(Stage.CLOSED);
    }

    /** What was typed while waiting is kept too, so closing is asked for again once everything is saved. */
    private void heard(SaveState state) {
        if (stage.get() != Stage.WAITING) {
            return;
        }
        if (state instanceof SaveState.Failed) {
            stage.set(Stage.ASKING);
        } else if (workspace.isAllSaved()) {
            request();
        }
    }
}
