package org.duban.ui.shell;

import java.util.List;
import org.duban.messages.Messages;
import org.duban.ui.intake.Intake;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.search.Action;
import org.duban.ui.search.Destination;

/** What the keys, the rail and the search of one window do. */
final class Commands implements ShellCommands {

    private static final List<String> NUMBERED =
            List.of("overview", "tasks", "timeline", "reporting", "indicators", "reports", ShellModel.IMPORT, ShellModel.SETTINGS);
    private static final String TASKS = "tasks";

    private final ShellView view;
    private final ShellModel model;
    private final Runnable chooseFile;

    Commands(ShellView view, ShellModel model, Runnable chooseFile) {
        this.view = view;
        this.model = model;
        this.chooseFile = chooseFile;
    }

    @Override
    public void showScreen(int number) {
        String id = NUMBERED.get(number - 1);
        if (has(id) && (view.hasPlans() || !view.screen(id).needsPlan())) {
            model.show(id);
        }
    }

    @Override
    public void openSearch() {
        view.openSearch(actions(), this::go);
    }

    @Override
    public void openHelp() {
        view.cards().help(view.shown(), numberKeys(), view.isOfOffice());
    }

    @Override
    public void focusFilter() {
        if (!view.isStart()) {
            view.overlay().close();
            view.shown().focusFilter();
        }
    }

    @Override
    public void chooseFile() {
        if (view.isOfOffice() && (view.isStart() || !view.shown().chooseFiles())) {
            chooseFile.run();
        }
    }

    @Override
    public void nextRegion(boolean forward) {
        if (!view.isStart()) {
            view.shown().nextRegion(forward);
        }
    }

    @Override
    public void lock() {
        view.session().login().lock();
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public boolean escape() {
        if (view.overlay().close()) {
            return true;
        }
        if (model.removal().askedProperty().get() != null) {
            model.removal().cancel();
            return true;
        }
        if (!(view.intake().stateProperty().get() instanceof Intake.Idle)) {
            view.intake().dismiss();
            return true;
        }
        return !view.isStart() && view.shown().escape();
    }

    /** The keys of the screens there are. */
    private List<KeyHint> numberKeys() {
        return NUMBERED.stream()
                .filter(this::has)
                .map(id -> new KeyHint("Alt+" + (NUMBERED.indexOf(id) + 1), view.screen(id).title()))
                .toList();
    }

    private boolean has(String id) {
        return view.screen(id).id().equals(id);
    }

    private List<Action> actions() {
        Messages messages = messages();
        var help = new Action(messages.text("shell.key.F1"), "F1", this::openHelp);
        return view.isOfOffice()
                ? List.of(new Action(messages.text("shell.key.Ctrl+O"), "Ctrl+O", this::chooseFile), help)
                : List.of(help);
    }

    private void go(Destination destination) {
        switch (destination) {
            case Destination.OpenTask open -> {
                model.show(TASKS);
                view.session().workspace().selectedTaskProperty().set(open.task());
            }
            case Destination.FilterTasks filter -> {
                model.show(TASKS);
                view.screen(TASKS).filter(filter.words());
            }
            case Destination.Act act -> act.action().run();
        }
    }

    private Messages messages() {
        return view.session().preferences().messages();
    }
}
