package org.duban.ui.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Subscription;
import org.duban.domain.plan.TaskId;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.FileExport;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.form.ChaseModel;
import org.duban.ui.form.CollectModel;
import org.duban.ui.form.FormsDesk;
import org.duban.ui.form.FormsOffice;
import org.duban.ui.form.FormsScreen;
import org.duban.ui.form.IssueModel;
import org.duban.ui.overview.OverviewModel;
import org.duban.ui.overview.OverviewScreen;
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
import org.duban.usecase.form.FormPorts;
import org.jspecify.annotations.Nullable;

/** 总览, 任务分解, 时间轴 and 季度填报 over the same tasks; their models outlive the views that each language makes. */
final class TaskScreens implements ScreenMaker {

    private static final String TASKS = "tasks";

    private final Services services;
    private @Nullable Models models;
    private Subscription ticking = Subscription.EMPTY;

    TaskScreens(Services services) {
        this.services = services;
    }

    private record Models(
            FilteredPlan filtered,
            OverviewModel overview,
            TasksModel tasks,
            TimelineModel timeline,
            TimelineExport export,
            ReportsModel reports,
            FormsDesk.Models forms) {}

    @Override
    public List<Screen> screens(Session session, Runnable importPlan, Consumer<String> show) {
        Models known = models == null ? models(session) : models;
        models = known;
        Consumer<TaskId> open = task -> {
            show.accept(TASKS);
            session.workspace().selectedTaskProperty().set(task);
        };
        var links = new OverviewLinks(session.workspace(), known.filtered(), known.reports().matrix(), known.forms().chase()::open, show);
        return List.of(
                new OverviewScreen(known.overview(), session.preferences().messages(), links),
                new TasksScreen(known.tasks(), session.preferences(), importPlan, report -> {
                    if (known.reports().matrix().choose(report)) {
                        show.accept(ReportsScreen.ID);
                    }
                }),
                timeline(session, known, open, importPlan),
                reporting(session, known, show));
    }

    @Override
    public void leave() {
        if (models != null) {
            models.forms().leave();
            models.reports().leave();
        }
    }

    @Override
    public void forget() {
        ticking.unsubscribe();
        models = null;
    }

    /** Only the office sends forms out and takes them back. */
    private static Screen reporting(Session session, Models models, Consumer<String> show) {
        if (!session.workspace().account().isOffice()) {
            return new ReportsScreen(
                    models.reports(), session.preferences(), session.clock(), ReportsScreen.Extras.none());
        }
        var desk = new FormsDesk(models.forms());
        var extras = new ReportsScreen.Extras(desk.actions(), desk.strips(), desk.below(), desk.standIn());
        var screen = new ReportsScreen(models.reports(), session.preferences(), session.clock(), extras);
        return new FormsScreen(screen, desk, session.preferences().messages(), () -> show.accept(screen.id()));
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
        ticking = EachMinute.run(filtered::tick);
        var recording = new Recording(session.workspace(), filtered.todayProperty()::get);
        ReportsModel reports = reports(session, filtered);
        return new Models(
                filtered,
                new OverviewModel(session.workspace(), filtered.todayProperty(), session.preferences().settingsProperty()),
                tasks(session, filtered),
                new TimelineModel(session.workspace(), filtered, new Completion(recording)),
                new TimelineExport(services.exportTimeline(), files(session), session.background(), session.workspace()::account),
                reports,
                forms(session, reports));
    }

    private ReportsModel reports(Session session, FilteredPlan filtered) {
        var opener = new SystemOpener(System.getProperty("os.name", ""));
        var desk = new EvidenceDesk(services.evidence(), session.background(), opener);
        return ReportsModel.of(
                session.workspace(), session.preferences(), filtered.todayProperty(), new Pinyin(), session.clock(), desk);
    }

    private FormsDesk.Models forms(Session session, ReportsModel reports) {
        var office = new FormsOffice(
                session.workspace(),
                session.preferences(),
                session.background(),
                session.clock(),
                reports.matrix().quarterProperty());
        FileExport files = files(session);
        FormPorts ports = services.forms();
        return new FormsDesk.Models(
                office,
                new IssueModel(office, ports.paper(), new SystemOpener(System.getProperty("os.name", ""))),
                new CollectModel(office, ports.reader(), TaskScreens::copy),
                new ChaseModel(office, ports.chase(), files, TaskScreens::copy),
                files);
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
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
