package org.duban.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duban.domain.change.Change;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Task;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.progress.LightPolicy;
import org.duban.domain.progress.PlanJudgement;
import org.duban.domain.progress.PlanProgress;
import org.duban.domain.progress.Rollup;
import org.duban.domain.progress.TaskProgress;
import org.duban.domain.progress.TrafficLight;
import org.duban.intake.DocumentPlanReader;
import org.duban.store.LedgerFile;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.NumberedFacts;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFactsTest {

    private final KnownPlan known = new SamplePlan(new DocumentPlanReader()).read(Progress.UNWATCHED);
    private final Ledger ledger;
    private final Change change;

    SampleFactsTest(@TempDir Path folder) {
        ledger = LedgerFile.open(folder);
        change = new ImportPlan(ledger, () -> Account.office("王敏")).asRead(known);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyLineFindsItsTaskAndAllThatItNames() {
        Plan plan = plan();
        Map<String, Task> byNumber = plan.tasks().collect(Collectors.toMap(task -> String.valueOf(task.number()), task -> task));

        assertThat(known.facts().tasks()).extracting(NumberedFacts.OfTask::number)
                .containsExactlyElementsOf(plan.tasks().map(Task::number).toList());
        assertThat(known.facts().tasks()).allSatisfy(line -> {
            Task task = Objects.requireNonNull(byNumber.get(line.number()));
            assertThat(line.completed().keySet()).isSubsetOf(placesIn(task.deadlines()));
            assertThat(line.actuals().keySet()).isSubsetOf(placesIn(task.indicators()));
        });
        assertThat(known.facts().about(plan)).hasSize(30);
    }

    @Test
    void onTheTenthOfOctoberThePlanStandsAsItIsDrawn() {
        store(change);
        PlanJudgement judged = judged(LocalDate.of(2024, 10, 10));
        Rollup all = judged.rollup();

        assertThat(all.lights()).isEqualTo(Map.of(
                TrafficLight.OVERDUE, 4, TrafficLight.AT_RISK, 6, TrafficLight.ON_TRACK, 15, TrafficLight.DONE, 5));
        assertThat(List.of(all.deadlines(), all.late(), all.soon(), all.wholeYear())).containsExactly(36, 4, 4, 0);
        assertThat(all.percent()).isEqualTo(68);
        assertThat(plan().sections()).extracting(section -> judged.rollup(section).percent())
                .containsExactly(85, 58, 66, 69, 59, 79, 63);
        assertThat(numbers(judged, TrafficLight.OVERDUE)).containsExactly("7", "8", "23", "28");
        assertThat(numbers(judged, TrafficLight.DONE)).containsExactly("1", "4", "11", "16", "26");
    }

    @Test
    void planAndFactsAreOneActThatIsTakenBackAsOne() {
        store(change);
        assertThat(ledger.progress(change.plan()).tasks()).hasSize(30);
        assertThat(ledger.history(change.plan())).hasSize(1);
        assertThat(change.main()).isInstanceOf(PlanAdded.class);

        store(change.inverse());
        assertThat(ledger.plans()).isEmpty();
        assertThat(ledger.progress(change.plan())).isEqualTo(PlanProgress.NONE);

        store(change);
        assertThat(ledger.progress(change.plan()).tasks()).hasSize(30).doesNotContainValue(TaskProgress.NONE);
    }

    @Test
    void aboutAPlanOfAnotherYearNothingIsKnown() {
        Change other = new ImportPlan(ledger, () -> Account.office("王敏")).accept(
                new ImportPlan(ledger, () -> Account.office("王敏")).review(known.draft()).inYear(2025), new ImportPlan.How.AsNew());

        assertThat(ImportPlan.withKnown(other, known)).isEqualTo(other);
    }

    private void store(Change what) {
        new ChangePlans(ledger, Clock.systemUTC()).carryOut(what, Account.office("王敏"));
    }

    private Plan plan() {
        return ((PlanAdded) change.main()).added();
    }

    private PlanJudgement judged(LocalDate day) {
        return new LightPolicy(LightLimits.STANDARD, 2024, day).judge(plan(), ledger.progress(change.plan()));
    }

    private static List<String> numbers(PlanJudgement judged, TrafficLight light) {
        return judged.tasks().stream()
                .filter(each -> each.light() == light)
                .map(each -> String.valueOf(each.task().number()))
                .toList();
    }

    private static Set<Integer> placesIn(List<?> things) {
        return IntStream.rangeClosed(1, things.size()).boxed().collect(Collectors.toSet());
    }
}
