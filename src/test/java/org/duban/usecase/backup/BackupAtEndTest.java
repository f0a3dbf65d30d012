package org.duban.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.usecase.Ledger;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.MovingClock;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class BackupAtEndTest {

    private static final Path STICK = Path.of("/media/stick").toAbsolutePath();

    private final CountedBackups backups = new CountedBackups(new MovingClock());
    private final List<String> told = new ArrayList<>();
    private final MemoryLedger memory = new MemoryLedger();
    private @Nullable Path second = STICK;

    @Test
    void eachCommandThatChangesSomethingLeavesItBackedUpHereAndElsewhere() {
        command().close();
        assertThat(backups.made()).isZero();
        change();
        change();
        assertThat(backups.made()).isEqualTo(2);
        assertThat(backups.madeIn(STICK)).isEqualTo(2);
    }

    @Test
    void whereNoSecondFolderIsNamedThereIsOnlyTheOne() {
        second = null;
        change();
        assertThat(backups.made()).isEqualTo(1);
        assertThat(backups.madeIn(STICK)).isZero();
    }

    @Test
    void whatFailsIsToldAndTheOtherIsMadeAllTheSame() {
        backups.failing(new IllegalStateException("broken"));
        change();
        assertThat(backups.madeIn(STICK)).isEqualTo(1);
        backups.failing(null);
        backups.failingIn(new Refusal("backup-folder-gone", STICK.toString()));
        change();
        assertThat(backups.made()).isEqualTo(1);
        assertThat(told).containsExactly("backup-not-written", "second-gone");
    }

    @Test
    void beforeMuchGoesWhatIsThereIsBackedUp() {
        Plan plan = change();
        Ledger ledger = command();
        ledger.apply(new PlanRemoved(plan, Source.none()), "王敏", Instant.EPOCH);
        assertThat(backups.made()).isEqualTo(2);
        ledger.close();
        assertThat(backups.made()).isEqualTo(3);
    }

    private Plan change() {
        var heading = new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null);
        Plan plan = new Plan(PlanId.fresh(), heading, List.of(), List.of());
        try (Ledger ledger = command()) {
            ledger.apply(new PlanAdded(plan, Source.none()), "王敏", Instant.EPOCH);
        }
        return plan;
    }

    private Ledger command() {
        return BackupAtEnd.of(backups, () -> second, refusal -> told.add(refusal.key())).over(memory);
    }
}
