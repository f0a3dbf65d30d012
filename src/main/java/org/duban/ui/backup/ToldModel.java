package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.messages.Messages;
import org.jspecify.annotations.Nullable;

/** What ended last, until a person has taken note. */
public final class ToldModel {

    private final Consumer<Path> opener;
    private final ReadOnlyObjectWrapper<@Nullable Function<Messages, String>> quiet = new ReadOnlyObjectWrapper<>(this, "quiet");
    private final ReadOnlyObjectWrapper<@Nullable Told> last = new ReadOnlyObjectWrapper<>(this, "last");

    /**
     * @param opener opens a folder with the program the system has for it
     */
    public ToldModel(Consumer<Path> opener) {
        this.opener = opener;
    }

    /** What ended last; null while nothing did, and after {@link #seen}. */
    public ReadOnlyObjectProperty<@Nullable Told> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What the status bar says by the way, while it has nothing else to say; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Function<Messages, String>> quietProperty() {
        return quiet.getReadOnlyProperty();
    }

    /** Says something by the way. */
    public void mention(Function<Messages, String> words) {
        quiet.set(words);
    }

    /** Tells it. */
    public void tell(Told told) {
        last.set(told);
    }

    /** The person has seen it. */
    public void seen() {
        last.set(null);
    }

    /** Opens the folder that is told of. */
    void open(Path folder) {
        opener.accept(folder);
    }
}
