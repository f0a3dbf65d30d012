package org.duban.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.draft.Drafts;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.review.Keep;
import org.duban.domain.review.MergePreview;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.SameDepartment;
import org.duban.domain.review.Sign;
import org.duban.domain.review.TaskKey;
import org.duban.domain.review.Tick;
import org.duban.store.LedgerFile;
import org.duban.usecase.ImportPlan.How;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportPlanTest {

    private static final String FIRST = """
            §一 后勤保障
            1|更新影像设备。|医学工程部|院办|全年
            2|改造配电设施。|总务科||上半年
            """;

    private static final String SECOND = """
            §一 后勤保障
            1|改造配电设施。|总务科|医工部|上半年
            2|更换老旧电梯。|总务科||年底前
            """;

    private final Ledger ledger;
    private final ImportPlan importPlan;

    ImportPlanTest(@TempDir Path folder) {
        ledger = LedgerFile.open(folder);
        importPlan = new ImportPlan(ledger, () -> Account.office("王敏"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatIsTickedIsImported() {
        Review review = importPlan.review(Drafts.of(FIRST));
        ReviewTask first = review.tasks().toList().getFirst();
        var change = (PlanAdded) importPlan.accept(review.with(new Tick(Set.of(first.key()), false)), new How.OnlyPlan());
        assertThat(change.added().tasks().map(Task::text)).containsExactly("改造配电设施。");
    }

    @Test
    void nothingTickedIsNothingToImport() {
        Review review = importPlan.review(Drafts.of(FIRST));
        Set<TaskKey> all = review.tasks().map(ReviewTask::key).collect(Collectors.toSet());
        refuses("nothing-to-import", review.with(new Tick(all, false)), new How.AsNew());
    }

    @Test
    void aPlanWithoutAYearIsRefused() {
        refuses("no-year", importPlan.review(Drafts.of(FIRST, null)), new How.AsNew());
    }

    @Test
    void aSecondPlanOfAYearIsStoredOnlyWhenItIsWanted() {
        store(FIRST);
        Review second = importPlan.review(Drafts.of(SECOND));
        refuses("year-exists", second, new How.OnlyPlan());
        apply(importPlan.accept(second, new How.AsNew()));
        assertThat(importPlan.plansOf(2024)).hasSize(2);
    }

    @Test
    void anAliasIsRememberedForTheNextImport() {
        store(FIRST);
        Review decided = importPlan.review(Drafts.of(SECOND)).with(new SameDepartment("医工部", "医学工程部"));
        apply(importPlan.accept(decided, new How.AsNew()));
        assertThat(ledger.departments().find("医工部")).map(Department::name).contains("医学工程部");
        assertThat(importPlan.review(Drafts.of(SECOND)).open()).isEmpty();
    }

    @Test
    void aNewDepartmentBringsItsAliasesAlong() {
        store(FIRST);
        Review decided = importPlan.review(Drafts.of("§一 后勤\n1|更换电梯。|保障科|后勤保障部|全年"))
                .with(new SameDepartment("保障科", "后勤保障部"))
                .with(new Keep(List.of(Sign.department("后勤保障部"))));
        assertThat(decided.open()).isEmpty();
        apply(importPlan.accept(decided, new How.AsNew()));
        assertThat(ledger.departments().find("保障科")).map(Department::name).contains("后勤保障部");
    }

    @Test
    void mergingKeepsTheIdsOfWhatIsFoundAgain() {
        PlanId id = store(FIRST);
        TaskId before = task(id, "改造配电设施。").id();
        Review second = importPlan.review(Drafts.of(SECOND)).with(new SameDepartment("医工部", "医学工程部"));
        apply(importPlan.accept(second, new How.Into(id, Set.of())));
        assertThat(task(id, "改造配电设施。").id()).isEqualTo(before);
        assertThat(task(id, "改造配电设施。").supporting()).extracting(Department::name).containsExactly("医学工程部");
        assertThat(stored(id).tasks().map(Task::text)).containsExactly("更新影像设备。", "改造配电设施。", "更换老旧电梯。");
        assertThat(ledger.source(id).of(before)).map(paragraph -> paragraph.number()).contains(2);
    }

    @Test
    void whatIsToGoGoes() {
        PlanId id = store(FIRST);
        Review second = importPlan.review(Drafts.of(SECOND));
        MergePreview preview = importPlan.preview(second, id);
        Set<TaskId> gone = preview.gone().stream().map(Task::id).collect(Collectors.toSet());
        apply(importPlan.accept(second, new How.Into(id, gone)));
        assertThat(stored(id).tasks().map(Task::text)).containsExactly("改造配电设施。", "更换老旧电梯。");
    }

    @Test
    void aMergeTakenBackGivesTheOldPlanAndItsWords() {
        PlanId id = store(FIRST);
        Plan before = stored(id);
        Review second = importPlan.review(Drafts.of(SECOND)).with(new SameDepartment("医工部", "医学工程部"));
        Change merge = importPlan.accept(second, new How.Into(id, Set.of()));
        var source = ledger.source(id);
        apply(merge);
        apply(merge.inverse());
        assertThat(merge).isInstanceOf(Combined.class);
        assertThat(stored(id)).isEqualTo(before);
        assertThat(ledger.source(id)).isEqualTo(source);
        assertThat(ledger.departments().find("医工部")).isEmpty();
        apply(merge);
        assertThat(ledger.history(id)).extracting(Ledger.Done::deed).endsWith(merge, merge.inverse(), merge);
    }

    @Test
    void mergingTheSamePaperAgainChangesNothing() {
        PlanId id = store(FIRST);
        Plan before = stored(id);
        Review again = importPlan.review(Drafts.of(FIRST));
        assertThat(importPlan.preview(again, id).isEmpty()).isTrue();
        apply(importPlan.accept(again, new How.Into(id, Set.of())));
        assertThat(stored(id)).isEqualTo(before);
    }

    @Test
    void aPlanThatIsGoneCannotBeMergedInto() {
        refuses("plan-gone", importPlan.review(Drafts.of(FIRST)), new How.Into(PlanId.fresh(), Set.of()));
    }

    private void refuses(String key, Review review, How how) {
        assertThatThrownBy(() -> importPlan.accept(review, how))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private PlanId store(String lines) {
        Change change = importPlan.accept(importPlan.review(Drafts.of(lines)), new How.OnlyPlan());
        apply(change);
        return change.plan();
    }

    private void apply(Change change) {
        ledger.apply(change, "王敏", Instant.EPOCH);
    }

    private Plan stored(PlanId id) {
        return Objects.requireNonNull(ledger.plan(id).orElse(null), "the plan");
    }

    private Task task(PlanId plan, String text) {
        return stored(plan).tasks().filter(task -> task.text().equals(text)).findFirst().orElseThrow();
    }
}
