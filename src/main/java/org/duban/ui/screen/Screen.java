package org.duban.ui.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * A screen of the window: its entry in the rail, its page, and what the keys of the whole window mean on it. A screen
 * speaks one language; the window makes its screens anew when the language changes.
 */
public interface Screen {

    /** Names the screen for good, in lower case ({@code tasks}); ids of the rail and the settings are made of it. */
    String id();

    /** What the rail calls it. */
    String title();

    /** What the rail draws above its title. */
    Ikon icon();

    /** The page; the same node at every call. */
    Node view();

    /** The three to five keys that matter here, as the status bar shows them. */
    List<KeyHint> keyHints();

    /** A value that changes whenever other keys begin to matter; on most screens none does. */
    default ObservableValue<?> keysProperty() {
        return new ReadOnlyObjectWrapper<>(this, "keys").getReadOnlyProperty();
    }

    /** The other keys of this screen, which only the help lists. */
    default List<KeyHint> moreKeys() {
        return List.of();
    }

    /** Puts the focus where a person goes on working: called each time the screen is shown. */
    void focus();

    /** Ctrl+F: puts the focus into the filter of this screen. */
    void focusFilter();

    /** Narrows the screen to what the words find, as if they were typed into its filter; empty shows everything. */
    void filter(String words);

    /** F6: the next region (filter, table, detail); Shift+F6 the one before. */
    void nextRegion(boolean forward);

    /** Esc: leaves an edit, else clears the filter; false when there was neither. */
    boolean escape();

    /** Whether there is nothing to show on it while there is no plan. */
    default boolean needsPlan() {
        return true;
    }

    /** How many things wait on it, shown at its entry in the rail; 0 shows nothing. */
    default ObservableValue<Integer> waiting() {
        return new SimpleObjectProperty<>(0);
    }

    /** Ctrl+O: asks for the files that this screen takes; false where it takes none, and a plan is asked for. */
    default boolean chooseFiles() {
        return false;
    }

    /**
     * Looks whether files that were dropped on the window are this screen's, and takes them then.
     *
     * @param otherwise run on the FX thread where they are not
     */
    default void offer(List<Path> files, Runnable otherwise) {
        otherwise.run();
    }

    /** What the status bar says about saving, where that is not the usual; empty otherwise. */
    default Optional<String> savingNote() {
        return Optional.empty();
    }

    /**
     * Keeps what is being typed; called before the screen is left, before the language changes and before the window
     * closes.
     *
     * @return false when it cannot be kept as it is; the screen then shows why and stays
     */
    boolean keepEdits();
}
