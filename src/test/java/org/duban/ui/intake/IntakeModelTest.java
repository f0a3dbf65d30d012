package org.duban.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.duban.domain.draft.Finding;
import org.duban.ui.Desk;
import org.duban.ui.background.Background;
import org.duban.usecase.Cancelled;
import org.duban.usecase.PlanSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeModelTest {

    private final Desk desk = Desk.empty();
    private final IntakeModel intake = desk.intake();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void aReadablePlanIsStoredAndOpened() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("a.docx");
        assertThat(desk.ledger().plans()).extracting(PlanSummary::tasks).containsExactly(3);
        assertThat(desk.workspace().planProperty().get()).isNotNull();
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
    }

    @Test
    void whatToLookAtIsKeptWithThePlan() {
        var finding = new Finding(Finding.Kind.NO_LEAD, null, List.of("5"));
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of(finding)));
        open("a.docx");
        assertThat(intake.importedProperty().get())
                .isEqualTo(new Imported(desk.ledger().plans().getFirst().id(), List.of(finding), false));
    }

    @Test
    void aFileThatHoldsNoPlanIsRefusedWithTheReason() {
        open("other.docx");
        assertThat(intake.stateProperty().get())
                .isInstanceOfSatisfying(Intake.Refused.class, refused -> assertThat(refused.reason().key())
                        .isEqualTo("file-image"));
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void anotherFileAnswersARefusal() {
        open("other.docx");
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("a.docx");
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void theSameYearIsAskedAboutAndBothAreKeptWhenWanted() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("a.docx", "a.docx");
        assertThat(intake.stateProperty().get()).isInstanceOf(Intake.SameYear.class);
        assertThat(desk.ledger().plans()).hasSize(1);

        intake.keepBoth();
        assertThat(desk.ledger().plans()).hasSize(2);
    }

    @Test
    void theSameYearIsLeftAsideWhenNotWanted() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("a.docx", "a.docx");
        intake.dismiss();
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void aYearThatTheDocumentDoesNotNameIsAsked() {
        desk.put("a.docx", Desk.draft("a.docx", null, List.of()));
        open("a.docx");
        assertThat(intake.stateProperty().get()).isInstanceOf(Intake.YearMissing.class);

        intake.nameYear(" 2023 ");
        assertThat(desk.ledger().plans())
                .extracting(plan -> plan.heading().year())
                .containsExactly(2023);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "今年", "24", "2500", "2024.5"})
    void whatIsNoYearIsAskedAgain(String typed) {
        desk.put("a.docx", Desk.draft("a.docx", null, List.of()));
        open("a.docx");
        intake.nameYear(typed);
        assertThat(intake.stateProperty().get())
                .isInstanceOfSatisfying(Intake.YearMissing.class, missing -> assertThat(missing.wrong())
                        .isNotNull());
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void severalFilesAreTakenOneAfterAnother() {
        desk.put("a.docx", Desk.draft("a.docx", 2023, List.of()));
        desk.put("b.docx", Desk.draft("b.docx", 2024, List.of()));
        open("a.docx", "other.docx", "b.docx");
        assertThat(intake.stateProperty().get()).isInstanceOf(Intake.Refused.class);
        assertThat(intake.waitingCountProperty().get()).isEqualTo(1);

        intake.dismiss();
        assertThat(desk.ledger().plans()).hasSize(2);
        assertThat(intake.waitingCountProperty().get()).isZero();
    }

    @Test
    void cancellingLeavesTheFilesThatFollowAsideToo() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("cancelled", "a.docx");
        assertThat(desk.ledger().plans()).isEmpty();
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
    }

    @Test
    void anUnexpectedFailureIsToldAndTheNextFileIsTaken() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("broken", "a.docx");
        assertThat(desk.failures().lastProperty().get()).hasMessage("broken");
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void theSampleIsTakenInAndClearedByUndo() {
        intake.openSample();
        assertThat(intake.importedProperty().get()).matches(imported -> imported != null && imported.sample());
        desk.workspace().undo();
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void aSecondClickOnTheSampleDoesNotTakeItInTwice() {
        IntakeModel later = later();
        later.openSample();
        later.openSample();
        work();
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void aQuestionThatWasAnsweredIsGoneAndCannotBeDismissed() {
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        open("a.docx");
        IntakeModel later = later();
        later.open(List.of(Path.of("a.docx"), Path.of("a.docx")));
        work();
        later.keepBoth();
        later.keepBoth();
        later.dismiss();
        work();
        assertThat(desk.ledger().plans()).hasSize(2);
        assertThat(later.stateProperty().get()).isInstanceOf(Intake.SameYear.class);
    }

    @Test
    void afterACancelledSampleFilesAreTakenInAgain() {
        IntakeModel cancelled = desk.intake(new Background(Runnable::run, Runnable::run, desk.failures()), progress -> {
            throw new Cancelled();
        });
        cancelled.openSample();
        desk.put("a.docx", Desk.draft("a.docx", 2024, List.of()));
        cancelled.open(List.of(Path.of("a.docx")));
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void editsAreKeptBeforeThePlanTakenInIsShown() {
        var plans = new ArrayList<Integer>();
        intake.setBeforeStore(() -> plans.add(desk.workspace().plans().size()));
        intake.openSample();
        assertThat(plans).containsExactly(0);
    }

    private IntakeModel later() {
        return desk.intake(
                new Background(waiting::add, Runnable::run, desk.failures()),
                progress -> Desk.draft("示例.docx", 2024, List.of()));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void open(String... names) {
        intake.open(Stream.of(names).map(Path::of).toList());
    }
}
