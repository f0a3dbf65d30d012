package org.duban.ui.app;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.progress.LightLimits;
import org.duban.search.Pinyin;
import org.duban.ui.export.FileExport;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.plantree.TableExport;
import org.duban.ui.plantree.TasksModel;
import org.duban.ui.plantree.TasksScreen;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.Session;
import org.jspecify.annotations.Nullable;

/** 任务分解, the one screen so far; its model outlives the views that each language makes. */
final class TaskScreens implements ScreenMaker {

    private final Services services;
    private @Nullable TasksModel model;

    TaskScreens(Services services) {
        this.services = services;
    }

    @Override
    public List<Screen> screens(Session session, Runnable importPlan) {
        return List.of(new TasksScreen(model(session), session.preferences(), importPlan));
    }

    /** The tasks that every screen shows. */
    private static FilteredPlan filtered(Session session) {
        var limits = new SimpleObjectProperty<>(LightLimits.STANDARD);
        return new FilteredPlan(session.workspace(), new Pinyin(), limits, session.clock());
    }

    private TasksModel model(Session session) {
        TasksModel known = model;
        if (known == null) {
            var opener = new SystemOpener(System.getProperty("os.name", ""));
            var export = new TableExport(services.exportTable(), new FileExport(session.background(), opener));
            FilteredPlan filtered = filtered(session);
            EachMinute.run(filtered::tick);
            known = TasksModel.of(
                    session.workspace(), filtered, services.deadlineWords(), new Pinyin(), export, session.clock());
            model = known;
        }
        return known;
    }
}
