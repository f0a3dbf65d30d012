package org.duban.ui.app;

import javafx.stage.Window;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.shell.PlanChooser;
import org.duban.ui.shell.Session;
import org.duban.ui.shell.ShellModel;
import org.duban.ui.shell.ShellView;
import org.duban.ui.start.StartModel;

/** The models of the window, which stay, and the way to their views, which a change of language makes anew. */
record Shell(Session session, ShellModel model, IntakeModel intake, StartModel start, ScreenMaker screens) {

    /** A new view in the language of the preferences. */
    ShellView view(Window window) {
        var chooser = new PlanChooser(intake, session.preferences()::messages, window);
        return new ShellView(session, model, intake, start, screens.screens(session, chooser), chooser);
    }
}
