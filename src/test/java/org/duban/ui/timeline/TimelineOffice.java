package org.duban.ui.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.plan.Assignment;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Role;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SectionId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.messages.Language;
import org.duban.sample.SampleOnce;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.background.Background;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Recording;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.MemoryLedger;

/** A president's office with one plan and what is known about it, in memory and at once; today is 10 October 2024. */
final class TimelineOffice {

    static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    final Preferences preferences;
    final Workspace workspace;
    final FilteredPlan filtered;
    final Recording recording;
    final TimelineModel model;
    final List<TaskId> opened = new ArrayList<>();

    private TimelineOffice(PlanAdded plan, List<ProgressRevised> facts, Language language) {
        var ledger = new MemoryLedger();
        ledger.apply(plan, "王敏", CLOCK.instant());
        facts.forEach(each -> ledger.apply(each, "王敏", CLOCK.instant()));
        var background = new Background(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        preferences = new Preferences(Settings.defaults().with(language), settings -> {}, background);
        workspace = new Workspace(
                Contents.load(ledger), ledger, new ChangePlans(ledger, CLOCK), () -> Account.office("王敏"), background, CLOCK);
        filtered = new FilteredPlan(
                workspace, new Pinyin(), preferences.settingsProperty().map(Settings::lights), CLOCK);
        recording = new Recording(workspace, () -> TODAY);
        model = new TimelineModel(workspace, filtered, new Completion(recording));
    }

    /** The sample hospital's plan with its facts. */
    static TimelineOffice withSample(Language language) {
        var sample = SampleOnce.read();
        var draft = sample.draft();
        var read = draft.heading();
        var heading = new Heading(
                Objects.requireNonNull(read.title()), null, Objects.requireNonNull(read.year()), read.documentNumber(), null);
        var accepted = AcceptedReview.of(Review.of(draft, new Departments(List.of())), new Departments(List.of()), heading);
        return new TimelineOffice(new PlanAdded(accepted.plan(), accepted.source()), sample.facts().about(accepted.plan()), language);
    }

    static TimelineOffice withSample() {
        return withSample(Language.CHINESE);
    }

    /** A plan without tasks. */
    static TimelineOffice withEmptyPlan() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return with(new Plan(PlanId.fresh(), heading, List.of(), List.of()));
    }

    /** A plan whose two tasks name no deadline. */
    static TimelineOffice withoutDeadlines() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        var section = new Section(SectionId.fresh(), "一", "夯实质量管理", List.of(bare("1", "常态推进依法执业自查"), bare("2", "改进病区保洁")));
        return with(new Plan(PlanId.fresh(), heading, List.of(), List.of(section)));
    }

    private static Task bare(String number, String text) {
        var lead = List.of(new Assignment(Department.named("医务科"), Role.LEAD));
        return new Task(TaskId.fresh(), number, text, text, lead, List.of(), List.of(), List.of());
    }

    /** A plan of which nothing is known yet. */
    static TimelineOffice with(Plan plan) {
        return new TimelineOffice(new PlanAdded(plan, Source.none()), List.of(), Language.CHINESE);
    }

    Plan plan() {
        return Objects.requireNonNull(workspace.planProperty().get());
    }

    Task task(String number) {
        return plan().tasks().filter(each -> number.equals(each.number())).findFirst().orElseThrow();
    }
}
