package org.duban.ui.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanBook;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TrafficLight;
import org.duban.domain.report.Obligations;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.Standing;
import org.duban.messages.Language;
import org.duban.sample.SampleOnce;
import org.duban.settings.Settings;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.CloseQuarter;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Reporting;
import org.jspecify.annotations.Nullable;

/** Somebody before 总览 of the sample hospital, on 10 October 2024; where its links led is written down. */
final class OverviewOffice implements Links {

    static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));
    static final Account OFFICE = Account.office("王敏");
    static final Account LEADER = new Account("李院长", AccountRole.LEADER, null, null);

    final List<String> led = new ArrayList<>();
    final Preferences preferences;
    final Workspace workspace;
    final OverviewModel model;
    private final Account looking;
    private Account acting;

    private OverviewOffice(KnownPlan known, Account account, Language language) {
        looking = account;
        acting = account;
        var ledger = new MemoryLedger();
        var background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        preferences = new Preferences(Settings.defaults().with(language), settings -> {}, background);
        ledger.apply(new ImportPlan(ledger, () -> OFFICE).asRead(known), "王敏", CLOCK.instant());
        workspace = new Workspace(
                Contents.load(ledger), ledger, new ChangePlans(ledger, CLOCK), () -> acting, background, CLOCK);
        model = new OverviewModel(
                workspace, new ReadOnlyObjectWrapper<>(TODAY).getReadOnlyProperty(), preferences.settingsProperty());
    }

    /** In the middle of the reporting week. */
    static OverviewOffice reporting(Account account) {
        return new OverviewOffice(SampleOnce.withReports(), account, Language.CHINESE);
    }

    /** The same in English. */
    static OverviewOffice english() {
        return new OverviewOffice(SampleOnce.withReports(), OFFICE, Language.ENGLISH);
    }

    /** The office has closed the quarters, and asked for them before where it had not. */
    static OverviewOffice closed(Account account, int... quarters) {
        var office = new OverviewOffice(SampleOnce.withReports(), account, Language.CHINESE);
        var closing = new CloseQuarter(new Obligations(false), Settings.defaults().lights(), CLOCK);
        for (int number : quarters) {
            var quarter = new Quarter(2024, number);
            if (office.workspace.reportsProperty().get().period(quarter).isEmpty()) {
                office.act(book -> new Reporting(CLOCK).ask(book, quarter, quarter.last(), OFFICE));
            }
            office.act(book -> closing.close(book, quarter, true, OFFICE));
        }
        return office;
    }

    private void act(Function<PlanBook, Change> how) {
        acting = OFFICE;
        workspace.carryOut(how.apply(workspace.book().orElseThrow()));
        acting = looking;
    }

    /** Nobody was asked for anything. */
    static OverviewOffice unasked(Account account) {
        return new OverviewOffice(SampleOnce.read(), account, Language.CHINESE);
    }

    /** Nothing is known but the plan. */
    static OverviewOffice bare() {
        return new OverviewOffice(KnownPlan.of(SampleOnce.read().draft()), OFFICE, Language.CHINESE);
    }

    Plan plan() {
        return Objects.requireNonNull(workspace.planProperty().get());
    }

    Task task(String number) {
        return plan().tasks().filter(each -> number.equals(each.number())).findFirst().orElseThrow();
    }

    private String number(@Nullable TaskId task) {
        return task == null ? "-" : plan().task(task).map(Task::number).orElse("?");
    }

    @Override
    public void tasks(@Nullable SectionId section, Set<TrafficLight> lights) {
        String part = section == null ? "-" : plan().section(section).orElseThrow().number();
        led.add("tasks " + part + " " + lights);
    }

    @Override
    public void task(TaskId task) {
        led.add("task " + number(task));
    }

    @Override
    public void timeline(@Nullable TaskId task) {
        led.add("timeline " + number(task));
    }

    @Override
    public void report(PlanReports.Key report) {
        led.add("report " + number(report.task()) + " " + report.quarter());
    }

    @Override
    public void reports(Quarter quarter, @Nullable Standing standing) {
        led.add("reports " + quarter + " " + standing);
    }

    @Override
    public void chase(Quarter quarter) {
        led.add("chase " + quarter);
    }
}
