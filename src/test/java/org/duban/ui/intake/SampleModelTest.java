package org.duban.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.duban.ui.Desk;
import org.duban.ui.background.Background;
import org.duban.usecase.Cancelled;
import org.duban.usecase.KnownPlan;
import org.junit.jupiter.api.Test;

class SampleModelTest {

    private final Desk desk = Desk.empty();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void theSampleGoesStraightInAndIsClearedByUndo() {
        desk.sample().open();
        assertThat(desk.ledger().plans()).singleElement().satisfies(plan ->
                assertThat(desk.sample().openedProperty().get()).isEqualTo(plan.id()));
        desk.workspace().undo();
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void aSecondClickDoesNotTakeItInTwice() {
        var background = new Background(waiting::add, Runnable::run, desk.failures());
        SampleModel later = desk.sample(background, progress -> KnownPlan.of(Desk.draft("示例.docx", 2024, List.of())));
        later.open();
        later.open();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void afterItWasCancelledItCanBeOpenedAgain() {
        var attempts = new ArrayList<Integer>();
        SampleModel sample = desk.sample(new Background(Runnable::run, Runnable::run, desk.failures()), progress -> {
            attempts.add(1);
            if (attempts.size() == 1) {
                throw new Cancelled();
            }
            return KnownPlan.of(Desk.draft("示例.docx", 2024, List.of()));
        });
        sample.open();
        assertThat(desk.ledger().plans()).isEmpty();
        sample.open();
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void editsAreKeptBeforeTheSampleIsShown() {
        var plans = new ArrayList<Integer>();
        desk.sample().setBeforeStore(() -> plans.add(desk.workspace().plans().size()));
        desk.sample().open();
        assertThat(plans).containsExactly(0);
    }
}
