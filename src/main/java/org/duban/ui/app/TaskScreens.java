package org.duban.ui.app;

import java.util.List;
import java.util.function.Consumer;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.FileExport;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.plantree.TableExport;
import org.duban.ui.plantree.TasksModel;
import org.duban.ui.plantree.TasksScreen;
import org.duban.ui.report.EvidenceDesk;
import org.duban.ui.report.ReportsModel;
import org.duban.ui.report.ReportsScreen;
import org.duban.ui.screen.Screen;
import org.duban.ui.shell.Session;
import org.duban.ui.timeline.Completion;
import org.duban.ui.timeline.PreviewModel;
import org.duban.ui.timeline.PrintPreview;
import org.duban.ui.timeline.PrintableTimeline;
import org.duban.ui.timeline.TimelineActions;
import org.duban.ui.timeline.TimelineExport;
import org.duban.ui.timeline.TimelineModel;
import org.duban.ui.timeline.TimelineScreen;
import org.duban.ui.workspace.Recording;
import org.jspecify.annotations.Nullable;

/** 任务分解, 时间轴 and 季度填报 over the same tasks; their models outlive the views that each language makes. */
final class TaskScreens implements ScreenMaker {

    private static final String TASKS = "tasks";

    private final Services services;
    private @Nullable Models models;

    TaskScreens(Services services) {
        this.services = services;
    }

    private record Models(TasksModel tasks, TimelineModel timeline, TimelineExport export, ReportsModel reports) {}

    @Override
    public List<Screen> screens(Session session, Runnable importPlan, Consumer<String> show) {
        Models known = models == null ? models(session) : models;
        models = known;
        Consumer<TaskId> open = task -> {
            show.accept(TASKS);
            session.workspace().selectedTaskProperty().set(task);
        };
        return List.of(
                new TasksScreen(known.tasks(), session.preferences(), importPlan),
                timeline(session, known, open, importPlan),
                new ReportsScreen(known.reports(), session.preferences(), session.clock(), ReportsScreen.Extras.NONE));
    }

    private static Screen timeline(Session session, Models models, Consumer<TaskId> open, Runnable importPlan) {
        Messages messages = session.preferences().messages();
        TimelineExport export = models.export();
        var preview = PrintPreview.of(
                models.timeline(), new PreviewModel(export.export(), export.acting(), session.background(), messages), messages);
        var actions = new TimelineActions(models.timeline(), export, preview, messages);
        var extras = new TimelineScreen.Extras(
                actions.buttons(), List.of(new ExportStrip(export.files(), messages)));
        return new PrintableTimeline(
                new TimelineScreen(models.timeline(), session.preferences(), open, importPlan, extras), preview);
    }

    private Models models(Session session) {
        FilteredPlan filtered = filtered(session);
        EachMinute.run(filtered::tick);
        var recording = new Recording(session.workspace(), filtered.todayProperty()::get);
        return new Models(
                tasks(session, filtered),
                new TimelineModel(session.workspace(), filtered, new Completion(recording)),
                new TimelineExport(services.exportTimeline(), files(session), session.background(), session.workspace()::account),
                reports(session, filtered));
    }

    private ReportsModel reports(Session session, FilteredPlan filtered) {
        var opener = new SystemOpener(System.getProperty("os.name", ""));
        var desk = new EvidenceDesk(services.evidence(), session.background(), opener);
        return ReportsModel.of(
                session.workspace(), session.preferences(), filtered.todayProperty(), new Pinyin(), session.clock(), desk);
    }

    /** The tasks that every screen shows. */
    private static FilteredPlan filtered(Session session) {
        var limits = session.preferences().settingsProperty().map(Settings::lights);
        return new FilteredPlan(session.workspace(), new Pinyin(), limits, session.clock());
    }

    private TasksModel tasks(Session session, FilteredPlan filtered) {
        var export = new TableExport(services.exportTable(), files(session), session.workspace()::account);
        return TasksModel.of(
                session.workspace(), filtered, services.deadlineWords(), new Pinyin(), export, session.clock());
    }

    private static FileExport files(Session session) {
        return new FileExport(session.background(), new SystemOpener(System.getProperty("os.name", "")));
    }
}
