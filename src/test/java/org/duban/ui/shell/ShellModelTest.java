package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duban.messages.Language;
import org.duban.ui.Desk;
import org.duban.ui.background.Background;
import org.duban.ui.workspace.Contents;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.ChangePlans;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;

class ShellModelTest {

    private final Desk desk = Desk.withPlan();
    private final ShellModel shell = desk.shell();

    @Test
    void theTitleNamesThePlanInTheLanguageSet() {
        var title = shell.titleBinding();
        assertThat(title.getValue()).isEqualTo("督办 — 江城市第一人民医院2024年重点工作");
        desk.preferences().change(now -> now.with(Language.ENGLISH));
        assertThat(title.getValue()).startsWith("Duban — ");
        desk.workspace().undo();
        assertThat(title.getValue()).isEqualTo("Duban");
    }

    @Test
    void aScreenWhoseEditCannotBeKeptIsNotLeft() {
        shell.setBeforeLeave(() -> false);
        shell.show("timeline");
        assertThat(shell.screenProperty().get()).isEqualTo("tasks");
    }

    @Test
    void aNewPlanIsShownOnTheFirstScreen() {
        shell.show("timeline");
        desk.workspace().carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
        assertThat(shell.screenProperty().get()).isEqualTo("tasks");
    }

    @Test
    void undoKeepsTheEditFirst() {
        var kept = new AtomicBoolean();
        shell.setBeforeLeave(() -> kept.compareAndSet(false, true));
        shell.undo();
        assertThat(kept).isTrue();
        assertThat(desk.ledger().plans()).isEmpty();
    }

    @Test
    void aPlanGoesOnlyWhenItsYearWasTypedAndComesBackByUndo() {
        Removal removal = shell.removal();
        removal.ask();
        removal.typedProperty().set("2023");
        removal.confirm();
        assertThat(desk.ledger().plans()).hasSize(1);

        removal.typedProperty().set(" 2024 ");
        removal.confirm();
        assertThat(desk.ledger().plans()).isEmpty();
        assertThat(removal.askedProperty().get()).isNull();

        shell.undo();
        assertThat(desk.ledger().plans()).hasSize(1);
    }

    @Test
    void theWindowClosesAtOnceWhenAllIsSaved() {
        shell.closing().request();
        assertThat(shell.closing().stageProperty().get()).isEqualTo(Closing.Stage.CLOSED);
    }

    @Test
    void theWindowStaysWhenAnEditCannotBeKept() {
        shell.setBeforeLeave(() -> false);
        shell.closing().request();
        assertThat(shell.closing().stageProperty().get()).isEqualTo(Closing.Stage.OPEN);
    }

    @Test
    void whatIsTypedWhileTheWindowWaitsIsKeptToo() {
        var waiting = new ArrayDeque<Runnable>();
        var background = new Background(waiting::add, Runnable::run, desk.failures());
        var workspace = new Workspace(
                Contents.load(desk.ledger()),
                desk.ledger(),
                new ChangePlans(desk.ledger(), Desk.CLOCK),
                () -> Account.office("王敏"),
                background,
                Desk.CLOCK);
        var typed = new AtomicBoolean();
        var closing = new Closing(workspace, () -> {
            if (typed.getAndSet(false)) {
                workspace.carryOut(Desk.emptyPlan(2026, "2026年重点工作"));
            }
            return true;
        });
        workspace.carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
        closing.request();
        typed.set(true);
        waiting.remove().run();
        assertThat(closing.stageProperty().get()).isEqualTo(Closing.Stage.WAITING);
        waiting.remove().run();
        assertThat(closing.stageProperty().get()).isEqualTo(Closing.Stage.CLOSED);
        assertThat(desk.ledger().plans()).hasSize(3);
    }

    @Test
    void whatCannotBeKeptCallsTheClosingOff() {
        desk.ledger().refuseWith(new Refusal("disk-full", "D:"));
        desk.workspace().carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
        shell.closing().request();
        shell.setBeforeLeave(() -> false);
        shell.closing().retry();
        assertThat(shell.closing().stageProperty().get()).isEqualTo(Closing.Stage.OPEN);
    }

    @Test
    void whatTheDiskDoesNotTakeIsAskedAboutBeforeTheWindowCloses() {
        desk.ledger().refuseWith(new Refusal("disk-full", "D:"));
        desk.workspace().carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
        shell.closing().request();
        assertThat(shell.closing().stageProperty().get()).isEqualTo(Closing.Stage.ASKING);

        desk.ledger().refuseWith(null);
        shell.closing().retry();
        assertThat(shell.closing().stageProperty().get()).isEqualTo(Closing.Stage.CLOSED);
        assertThat(desk.ledger().plans()).hasSize(2);
    }
}
