package org.duban.ui.plantree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.LightLimits;
import org.duban.messages.Language;
import org.duban.sample.SampleOnce;
import org.duban.search.Pinyin;
import org.duban.settings.Settings;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.task.Editing;
import org.duban.ui.task.SampleWords;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ExportTable;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.duban.usecase.TablePaper;

/** A president's office with one plan, everything in memory and at once; today is 10 October 2024. */
final class Office {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-10T02:32:00Z"), ZoneId.of("Asia/Shanghai"));

    final MemoryLedger ledger = new MemoryLedger();
    final List<Path> opened = new ArrayList<>();
    final Background background = new Background(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    final Preferences preferences;
    final Workspace workspace;
    final TasksModel model;
    boolean fileIsLocked;

    private Office(PlanAdded first, Language language) {
        ledger.apply(first, "王敏", CLOCK.instant());
        preferences = new Preferences(Settings.defaults().with(language), settings -> {}, background);
        workspace = new Workspace(
                Contents.load(ledger), ledger, new ChangePlans(ledger, CLOCK), () -> Account.office("王敏"), background, CLOCK);
        var export = new TableExport(
                new ExportTable(Map.of(ExportTable.Format.DOCX, paper(), ExportTable.Format.XLSX, paper())),
                new FileExport(background, opened::add),
                workspace::account);
        var filtered = new FilteredPlan(
                workspace, new Pinyin(), new SimpleObjectProperty<>(LightLimits.STANDARD), CLOCK);
        model = TasksModel.of(workspace, filtered, new SampleWords(), new Pinyin(), export, CLOCK);
    }

    /** An office with the sample hospital's plan. */
    static Office withSample() {
        return withSample(Language.CHINESE);
    }

    /** The same in another language. */
    static Office withSample(Language language) {
        var accepted = SampleDraft.accepted();
        return new Office(new PlanAdded(accepted.plan(), accepted.source()), language);
    }

    /** The sample hospital's plan with what has been done by today. */
    static Office withFacts(Language language) {
        Office office = withSample(language);
        SampleOnce.read()
                .facts()
                .about(office.plan())
                .forEach(office.workspace::carryOut);
        return office;
    }

    /** An office with a plan that has no sections yet. */
    static Office withEmptyPlan() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        return new Office(
                new PlanAdded(new Plan(PlanId.fresh(), heading, List.of(), List.of()), Source.none()), Language.CHINESE);
    }

    Plan plan() {
        return Objects.requireNonNull(workspace.planProperty().get());
    }

    /** The task of that number, as it is stored. */
    Task task(String number) {
        return find(number).orElseThrow();
    }

    Optional<Task> find(String number) {
        return plan().tasks().filter(each -> number.equals(each.number())).findFirst();
    }

    Editing editing() {
        return model.editing();
    }

    void select(String number) {
        model.tree().reveal(new RowKey.OfTask(task(number).id()));
    }

    /** Selects a section by its position, from 0. */
    void selectSection(int position) {
        model.tree().reveal(new RowKey.OfSection(plan().sections().get(position).id()));
    }

    List<String> shownNumbers() {
        return model.tree().shownTasks().map(each -> String.valueOf(each.number())).toList();
    }

    private TablePaper paper() {
        return (plan, file, progress) -> {
            if (fileIsLocked) {
                throw new Refusal("output-open-elsewhere", file.getFileName(), "表 (2).docx");
            }
            try {
                Files.writeString(file, plan.tasks().map(Task::shortName).toList().toString());
            } catch (java.io.IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        };
    }
}
