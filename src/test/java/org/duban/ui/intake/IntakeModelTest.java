package org.duban.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.review.Review;
import org.duban.ui.Desk;
import org.duban.ui.background.Background;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeModelTest {

    private final Desk desk = Desk.empty();
    private final IntakeModel intake = desk.intake();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void aReadablePlanIsReviewedAndNotYetStored() {
        put("a.docx");
        open("a.docx");
        assertThat(reviewed()).isEqualTo("a.docx");
        assertThat(desk.ledger().plans()).isEmpty();
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
    }

    @Test
    void pastedWordsAreReadAsAFileIs() {
        desk.put("粘贴的文字", Desk.draft("粘贴的文字", 2024, List.of()));
        intake.pastingProperty().set(true);
        intake.openWords("一、夯实质量管理");
        assertThat(reviewed()).isEqualTo("粘贴的文字");
        assertThat(intake.pastingProperty().get()).isFalse();
    }

    @Test
    void blankWordsAreLeftAlone() {
        intake.openWords(" \n");
        assertThat(reviewed()).isNull();
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
    }

    @Test
    void aFileThatHoldsNoPlanIsRefusedWithTheReason() {
        open("other.docx");
        assertThat(intake.stateProperty().get())
                .isInstanceOfSatisfying(Intake.Refused.class, refused -> assertThat(refused.reason().key())
                        .isEqualTo("file-image"));
        assertThat(reviewed()).isNull();
    }

    @Test
    void anotherFileAnswersARefusal() {
        open("other.docx");
        put("a.docx");
        open("a.docx");
        assertThat(intake.stateProperty().get()).isEqualTo(new Intake.Idle());
        assertThat(reviewed()).isEqualTo("a.docx");
    }

    @Test
    void severalFilesAreTakenOneAfterAnother() {
        put("a.docx");
        put("b.docx");
        open("a.docx", "other.docx", "b.docx");
        assertThat(reviewed()).isEqualTo("a.docx");
        assertThat(intake.waitingCountProperty().get()).isEqualTo(2);

        desk.review().importPlan();
        assertThat(intake.stateProperty().get()).isInstanceOf(Intake.Refused.class);

        intake.dismiss();
        assertThat(reviewed()).isEqualTo("b.docx");
        assertThat(intake.waitingCountProperty().get()).isZero();
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneUnderReview() {
        put("a.docx");
        put("b.docx");
        put("c.docx");
        open("a.docx", "b.docx");
        open("c.docx");
        assertThat(reviewed()).isEqualTo("c.docx");
        desk.review().abandon();
        assertThat(reviewed()).isEqualTo("b.docx");
    }

    @Test
    void aRefusedFileLeavesTheReviewAsItIs() {
        put("a.docx");
        open("a.docx");
        open("other.docx");
        assertThat(reviewed()).isEqualTo("a.docx");
        intake.dismiss();
        assertThat(reviewed()).isEqualTo("a.docx");
    }

    @Test
    void cancellingLeavesTheFilesThatFollowAsideToo() {
        put("a.docx");
        open("cancelled", "a.docx");
        assertThat(reviewed()).isNull();
        assertThat(intake.waitingCountProperty().get()).isZero();
    }

    @Test
    void anUnexpectedFailureIsToldAndTheNextFileIsTaken() {
        put("a.docx");
        open("broken", "a.docx");
        assertThat(desk.failures().lastProperty().get()).hasMessage("broken");
        assertThat(reviewed()).isEqualTo("a.docx");
    }

    @Test
    void filesChosenWhileOneIsReadWaitForTheirTurn() {
        put("a.docx");
        put("b.docx");
        IntakeModel later = desk.intake(new Background(waiting::add, Runnable::run, desk.failures()));
        later.open(List.of(Path.of("a.docx")));
        later.open(List.of(Path.of("b.docx")));
        assertThat(later.waitingCountProperty().get()).isEqualTo(1);
        waiting.remove().run();
        assertThat(reviewed()).isEqualTo("a.docx");
        later.reviewed();
        waiting.remove().run();
        assertThat(reviewed()).isEqualTo("b.docx");
    }

    private @Nullable String reviewed() {
        Review review = desk.review().reviewProperty().get();
        return review == null ? null : review.content().read().fileName();
    }

    private void put(String name) {
        PlanDraft draft = Desk.draft(name, 2024, List.of());
        desk.put(name, draft);
    }

    private void open(String... names) {
        intake.open(Stream.of(names).map(Path::of).toList());
    }
}
