package org.duban.ui.screen;

import javafx.scene.Node;

/**
 * A page of the screen 设置. It speaks one language and is made for one person; the window makes its pages anew when
 * either changes. What is changed on it counts at once, so no page has a button to save.
 */
public interface SettingsPage {

    /** Names the page for good, in lower case ({@code lights}); the id of its entry is made of it. */
    String id();

    /** What the list of pages calls it. */
    String title();

    /** What stands at the right of the list; the same node at every call. It scrolls by itself where it must. */
    Node node();

    /** Puts the focus where a person goes on working. */
    void focus();

    /** Esc: leaves an edit; false when there was none. */
    default boolean escape() {
        return false;
    }

    /**
     * Keeps what is being typed; called before the page is left.
     *
     * @return false when it cannot be kept as it is; the page then shows why and stays
     */
    default boolean keepEdits() {
        return true;
    }
}
