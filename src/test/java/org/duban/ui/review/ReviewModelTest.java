package org.duban.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Finding.Kind;
import org.duban.domain.draft.Passage;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.document.Selection;
import org.duban.ui.task.Mark;
import org.junit.jupiter.api.Test;

/** What 导入核对 does, without a screen, with the faulty document as the reader reads it. */
class ReviewModelTest {

    private final Desk desk = ReviewStage.deskWithDepartments(Settings.defaults());
    private final ReviewModel model = desk.review();

    ReviewModelTest() {
        desk.intake().open(List.of(Path.of(ReviewStage.FILE)));
    }

    @Test
    void nothingIsStoredBeforeItIsTakenIn() {
        assertThat(model.openProperty().get()).isTrue();
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void withSomethingToDecideTheImportGoesThereInstead() {
        assertThat(model.importPlan()).isFalse();
        assertThat(desk.ledger().plans()).hasSize(1);
        assertThat(current().weight()).isEqualTo(Finding.Weight.DECIDE);
    }

    @Test
    void repeatedNumbersAreContinued() {
        model.points().next();
        assertThat(current().kind()).isEqualTo(Kind.REPEATED_NUMBER);
        model.points().take(0);
        assertThat(review().tasks().map(task -> task.draft().number()).distinct()).hasSize(30);
        assertThat(model.points().settled()).isEqualTo(1);
    }

    @Test
    void oneAnswerForANameAppliesToAllItsPlacesAndIsRemembered() {
        decideAll();
        assertThat(model.importPlan()).isTrue();
        List<Department> named = plan(2024).tasks()
                .flatMap(task -> task.assignments().stream())
                .map(each -> each.department())
                .filter(each -> each.answersTo("医装科"))
                .distinct()
                .toList();
        assertThat(named).singleElement().satisfies(department -> {
            assertThat(department.name()).isEqualTo("医学装备科");
            assertThat(department.aliases()).contains("医装科");
        });
        assertThat(plan(2024).tasks().filter(task -> task.involves(named.getFirst().id()))).hasSize(3);
    }

    @Test
    void aGuessedDeadlineGetsTheDayThatIsTyped() {
        Point point = point(each -> each.kind() == Kind.GUESSED_DEADLINE
                && each.finding().words().getFirst().equals("10月中旬前"));
        model.points().take(point, point.remedies().get(1));
        model.points().answer("下旬");
        assertThat(Objects.requireNonNull(model.points().askedProperty().get()).wrong()).isNotNull();
        model.points().answer("10-15");
        assertThat(model.points().askedProperty().get()).isNull();
        assertThat(task("22").draft().deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.end()).hasToString("2024-10-15");
            assertThat(deadline.guessed()).isFalse();
        });
    }

    @Test
    void aMissingDeadlineIsTypedAsTheDocumentWouldSayIt() {
        Point point = point(each -> each.kind() == Kind.NO_DEADLINE);
        model.points().take(point, point.remedies().get(1));
        model.points().answer("11月底前");
        assertThat(task("18").draft().deadlines()).extracting(each -> each.end().toString()).containsExactly("2024-11-30");
    }

    @Test
    void theNextPointIsTheOneBelowAndAfterTheLastTheFirst() {
        int all = model.points().openProperty().get().size();
        for (int i = 0; i <= all; i++) {
            model.points().next();
        }
        assertThat(current()).isEqualTo(model.points().openProperty().get().getFirst());
    }

    @Test
    void whatIsNotTickedIsNotTakenIn() {
        decideAll();
        model.rows().goTo(task("1").key());
        model.rows().tick();
        assertThat(model.rows().allTicked()).isEqualTo(ReviewRow.Tick.PARTLY);
        model.importPlan();
        assertThat(plan(2024).tasks()).hasSize(29);
    }

    @Test
    void wordsOfTheDocumentBecomeATask() {
        int paragraph = paragraph("总体要求").place().paragraph();
        model.document().selectionProperty().set(new Selection(paragraph, 0, 20));
        model.take(Taking.TASK);
        assertThat(review().tasks()).hasSize(31);
        assertThat(model.rows().task()).hasValueSatisfying(task ->
                assertThat(task.draft().source()).containsExactly(new Passage(paragraph, 0, 20)));
        assertThat(model.rows().fieldsProperty().get()).isInstanceOf(TaskFields.class);
    }

    @Test
    void wordsOfTheDocumentBecomePartsOfTheChosenTask() {
        model.rows().goTo(task("5").key());
        mark("核心制度执行");
        model.take(Taking.SUPPORTING);
        mark("年内完成指标修订");
        model.take(Taking.DEADLINE);
        assertThat(model.refusedProperty().get()).isNotNull();
        assertThat(task("5").draft().supportingNames()).contains("核心制度执行");
    }

    @Test
    void pointingAtMarkedWordsOpensTheirField() {
        Passage words = task("17").draft().deadlines().getFirst().at().getFirst();
        model.pointAt(new Passage(words.paragraph(), words.from(), words.from() + 1));
        assertThat(model.rows().task()).map(task -> task.draft().number()).contains("17");
        assertThat(model.wantedFieldProperty().get()).isEqualTo("review-deadline-0");
    }

    @Test
    void wordsInDoubtAreMarkedAsSuch() {
        Passage words = task("17").draft().supporting().stream()
                .filter(each -> each.name().equals("医装科"))
                .findFirst()
                .orElseThrow()
                .at()
                .getFirst();
        assertThat(model.document().marksProperty().get().get(words.paragraph()))
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.DOUBT);
    }

    @Test
    void fieldsChangeTheTaskAndAnEmptyTextIsNotKept() {
        TaskFields fields = open("3");
        fields.shortNameProperty().set("建设干部队伍");
        fields.numberProperty().set("3.1");
        fields.lead().choose(Department.named("组织部"));
        assertThat(model.rows().close()).isTrue();
        ReviewTask changed = task("3.1");
        assertThat(changed.shortName()).isEqualTo("建设干部队伍");
        assertThat(changed.draft().leadNames()).containsExactly("人力资源部", "组织部");

        TaskFields again = open("3.1");
        again.textProperty().set(" ");
        assertThat(model.rows().close()).isFalse();
        assertThat(again.checkedProperty().get()).isTrue();
    }

    @Test
    void everyDecisionAndEditIsTakenBackOneAfterAnotherAndMadeAgain() {
        Review first = review();
        decideAll();
        open("3").numberProperty().set("33");
        model.rows().close();
        model.rows().tickAll();
        Review last = review();
        while (model.undoableProperty().get()) {
            model.undo();
        }
        assertThat(review()).isEqualTo(first);
        while (model.redoableProperty().get()) {
            model.redo();
        }
        assertThat(review()).isEqualTo(last);
    }

    @Test
    void aDraftLeftAsideComesBackByUndoUntilAnotherIsRead() {
        model.points().take(0);
        Review before = review();
        model.abandon();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(model.abandonedProperty().get()).isEqualTo(ReviewStage.FILE);
        desk.shell().undo();
        assertThat(review()).isEqualTo(before);

        model.abandon();
        desk.put("b.docx", Desk.draft("b.docx", 2025, List.of()));
        desk.intake().open(List.of(Path.of("b.docx")));
        model.importPlan();
        desk.shell().undo();
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void anImportIsTakenBackAsOtherChangesAre() {
        decideAll();
        model.importPlan();
        assertThat(desk.ledger().plans()).hasSize(2);
        desk.shell().undo();
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void aPlanOfTheSameYearIsMergedOrKeptBeside() {
        importTwice();
        assertThat(model.year().isOpen()).isTrue();
        assertThat(model.importPlan()).isFalse();

        model.year().merge();
        assertThat(model.year().choiceProperty().get()).isInstanceOf(YearModel.Merging.class);
        assertThat(model.importPlan()).isTrue();
        assertThat(desk.ledger().plans()).hasSize(2);
    }

    @Test
    void aMergeShowsWhatIsAddedChangedAndGone() {
        decideAll();
        open("3").textProperty().set("加强干部队伍建设，9月底前完成中层干部竞聘。");
        model.rows().close();
        model.importPlan();
        desk.intake().open(List.of(Path.of(ReviewStage.FILE)));
        decideAll();
        model.rows().goTo(task("1").key());
        model.rows().tick();
        model.year().merge();
        assertThat(model.year().choiceProperty().get())
                .isInstanceOfSatisfying(YearModel.Merging.class, merging -> {
                    assertThat(merging.changed()).isEqualTo(1);
                    assertThat(merging.gone()).isEqualTo(1);
                });
        ReviewRow.Gone gone = (ReviewRow.Gone) model.rows().rowsProperty().get().getLast();
        assertThat(gone.removed()).isFalse();
        model.rows().tick(gone);
        model.importPlan();
        assertThat(plan(2024).tasks()).hasSize(29);
    }

    @Test
    void aYearThatNobodyNamesIsAskedInPlace() {
        desk.put("c.docx", Desk.draft("c.docx", null, List.of()));
        desk.intake().open(List.of(Path.of("c.docx")));
        assertThat(model.importPlan()).isFalse();
        assertThat(current().kind()).isEqualTo(Kind.NO_YEAR);
        model.rows().goTo(review().tasks().findFirst().orElseThrow().key());
        model.rows().tick();
        model.points().take(0);
        model.points().answer("今年");
        assertThat(Objects.requireNonNull(model.points().askedProperty().get()).wrong()).isNotNull();
        model.points().answer("2025");
        assertThat(review().heading().year()).isEqualTo(2025);
        assertThat(model.importPlan()).isTrue();
    }

    @Test
    void titleYearNumberAndDateAreEdited() {
        model.rows().open(new Cursor.OfPlan());
        var fields = (PlanFields) Objects.requireNonNull(model.rows().fieldsProperty().get());
        fields.yearProperty().set("二零二四");
        assertThat(model.rows().close()).isFalse();
        fields.yearProperty().set("2026");
        fields.issuedOnProperty().set("2026-01-05");
        assertThat(model.rows().close()).isTrue();
        assertThat(review().heading().year()).isEqualTo(2026);
        assertThat(review().heading().issuedOn()).hasToString("2026-01-05");
    }

    private void importTwice() {
        decideAll();
        model.importPlan();
        desk.intake().open(List.of(Path.of(ReviewStage.FILE)));
        decideAll();
    }

    private void decideAll() {
        while (model.points().count(Finding.Weight.DECIDE) > 0) {
            Point first = model.points().openProperty().get().getFirst();
            model.points().take(first, first.remedies().getFirst());
        }
    }

    private TaskFields open(String number) {
        model.rows().open(new Cursor.OfTask(task(number).key()));
        return (TaskFields) Objects.requireNonNull(model.rows().fieldsProperty().get());
    }

    private void mark(String words) {
        DraftParagraph paragraph = review().content().read().paragraphs().stream()
                .filter(each -> each.part() == DraftParagraph.Part.TASK && each.text().contains(words))
                .findFirst()
                .orElseThrow();
        int at = paragraph.text().indexOf(words);
        model.document().selectionProperty().set(new Selection(paragraph.place().paragraph(), at, at + words.length()));
    }

    private DraftParagraph paragraph(String beginning) {
        return review().content().read().paragraphs().stream()
                .filter(each -> each.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private Point point(Predicate<Point> which) {
        return model.points().openProperty().get().stream().filter(which).findFirst().orElseThrow();
    }

    private Point current() {
        return Objects.requireNonNull(model.points().currentProperty().get());
    }

    private Review review() {
        return Objects.requireNonNull(model.reviewProperty().get());
    }

    private ReviewTask task(String number) {
        return review().tasks().filter(task -> number.equals(task.draft().number())).findFirst().orElseThrow();
    }

    private Plan plan(int year) {
        Optional<Plan> found = desk.ledger().plans().stream()
                .filter(each -> each.heading().year() == year)
                .findFirst()
                .flatMap(each -> desk.ledger().plan(each.id()));
        return found.orElseThrow();
    }
}
