package org.duban.ui.app;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;
import org.duban.messages.Messages;
import org.duban.ui.intake.IntakeModel;
import org.duban.ui.intake.IntakePage;
import org.duban.ui.intake.SampleModel;
import org.duban.ui.review.ReviewScreen;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.ImportScreen;
import org.duban.ui.shell.PlanChooser;
import org.duban.ui.shell.Session;
import org.duban.ui.shell.ShellModel;
import org.duban.ui.shell.ShellView;
import org.duban.ui.start.StartModel;

/** The models of the window, which stay, and the way to their views, which a change of language makes anew. */
record Shell(
        Session session,
        ShellModel model,
        IntakeModel intake,
        SampleModel sample,
        StartModel start,
        ScreenMaker screens,
        SettingsPages settings) {

    /** A new view in the language of the preferences, for whoever acts now. */
    ShellView view(Window window) {
        boolean office = session.workspace().account().isOffice();
        Runnable chooser = office ? new PlanChooser(intake, session.preferences()::messages, window) : () -> {};
        var all = new ArrayList<>(screens.screens(session, chooser, model::show));
        if (office) {
            all.add(importScreen(chooser));
        }
        all.add(settings.screen(session, model::keepEdits));
        return new ShellView(session, model, intake, sample, start, all, chooser);
    }

    private Screen importScreen(Runnable chooser) {
        Messages messages = session.preferences().messages();
        return new ImportScreen(
                model.review(),
                new ReviewScreen(model.review(), session.preferences(), chooser),
                new IntakePage(intake, messages, chooser),
                messages.text("shell.import"),
                List.of(
                        new KeyHint("Ctrl+O", messages.text("intake.choose")),
                        new KeyHint("Ctrl+V", messages.text("intake.paste"))));
    }
}
