package org.duban.ui.app;

import java.util.List;
import java.util.function.Consumer;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.Session;

/** Makes the screens of the rail, in its order, in the language of the preferences. */
@FunctionalInterface
interface ScreenMaker {

    /**
     * New screens over the same session; called at the start and each time the language changes.
     *
     * @param importPlan asks for a document with a plan and takes it in
     * @param show       shows the screen of an id
     */
    List<Screen> screens(Session session, Runnable importPlan, Consumer<String> show);

    /** Whoever acted leaves: what they had begun is put away. */
    default void leave() {}

    /** The session is over: what the next one is shown is made anew. */
    default void forget() {}
}
