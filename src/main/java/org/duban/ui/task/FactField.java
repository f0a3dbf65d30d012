package org.duban.ui.task;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One fact as it is typed: kept when the field is left, and waiting there where it cannot be understood. */
public final class FactField {

    private final Supplier<String> stored;
    private final Function<String, @Nullable String> wrong;
    private final Consumer<String> store;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>(this, "error");
    private String shown = "";

    /**
     * @param stored says the fact as it is known; empty where it is not
     * @param wrong  the key of the sentence that says what is wrong with typed words; null when nothing is
     * @param store  keeps words that are not wrong
     */
    FactField(Supplier<String> stored, Function<String, @Nullable String> wrong, Consumer<String> store) {
        this.stored = stored;
        this.wrong = wrong;
        this.store = store;
        typed.subscribe((before, after) -> error.set(null));
        drop();
    }

    /** What stands in the field. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The key of the sentence about what could not be kept; null when nothing is wrong. */
    public ReadOnlyObjectProperty<@Nullable String> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Whether nothing was typed since the fact was kept. */
    public boolean isUntouched() {
        return typed.get().strip().equals(shown);
    }

    /**
     * Keeps what is typed.
     *
     * @return false when it cannot be understood; it then stays as it is
     */
    public boolean keep() {
        if (isUntouched()) {
            drop();
            return true;
        }
        String words = typed.get();
        String why = wrong.apply(words);
        if (why == null) {
            store.accept(words);
            drop();
        }
        error.set(why);
        return why == null;
    }

    /** Shows the fact as it is known. */
    public void drop() {
        shown = stored.get();
        typed.set(shown);
        error.set(null);
    }

    /** What waits in a field of the same fact waits here. */
    void takeOver(FactField before) {
        if (!before.isUntouched()) {
            typed.set(before.typed.get());
            error.set(before.error.get());
        }
    }

    /** The fact may be another one; what is being typed stays. */
    void refresh() {
        if (isUntouched()) {
            drop();
        }
    }
}
