package org.duban.ui.background;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A piece of work under way, as the status bar shows it. */
public final class Running {

    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", -1);

    Running(String title) {
        this.title = title;
    }

    /** What is being done, in words. */
    public String title() {
        return title;
    }

    /** How much is done, 0 to 1; below 0 while that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Asks the work to stop; it stops at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    void reached(long done, long total) {
        share.set(total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1));
    }
}
