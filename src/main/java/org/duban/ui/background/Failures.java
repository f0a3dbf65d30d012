package org.duban.ui.background;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where every failure ends up that nobody else has an answer to: in the log, and in one sentence for the person. */
public final class Failures implements Consumer<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ReadOnlyObjectWrapper<@Nullable Throwable> last = new ReadOnlyObjectWrapper<>(this, "last");

    /** What went wrong last; null when nothing did, or the person has taken note. */
    public ReadOnlyObjectProperty<@Nullable Throwable> lastProperty() {
        return last.getReadOnlyProperty();
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof Refusal) {
            LOG.warn("refused", failure);
        } else {
            LOG.error("unexpected", failure);
        }
        last.set(null);
        last.set(failure);
    }

    /** The person has seen it. */
    public void seen() {
        last.set(null);
    }
}
