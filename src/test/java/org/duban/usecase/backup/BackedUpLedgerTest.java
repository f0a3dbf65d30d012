package org.duban.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackedUpLedgerTest {

    private static final Plan PLAN =
            new Plan(PlanId.fresh(), new Heading("江城市第一人民医院2024年重点工作", null, 2024, null, null), List.of(), List.of());

    private final MovingClock clock = new MovingClock();
    private final CountedBackups backups = new CountedBackups(clock);
    private final MemoryLedger memory = new MemoryLedger();
    private final KeepBackups keep = KeepBackups.of(backups, () -> null, clock, tick -> () -> {});
    private final Ledger ledger = keep.over(memory);

    static List<Change> takingMuchAway() {
        var merged = new PlanMerged(PLAN, Source.none(), PLAN, Source.none());
        return List.<Change>of(new PlanRemoved(PLAN, Source.none()), merged, new Combined(PLAN.id(), List.of(merged)));
    }

    @ParameterizedTest
    @MethodSource("takingMuchAway")
    void whatIsThereIsBackedUpBeforeMuchOfItGoes(Change change) {
        add();
        backups.meanwhile(() -> assertThat(memory.plans()).hasSize(1));
        ledger.apply(change, "王敏", Instant.EPOCH);
        assertThat(backups.made()).isEqualTo(1);
        assertThat(keep.standing().unbackedSince()).isEqualTo(clock.instant());
    }

    @Test
    void aBackupThatFailsHoldsUpNothingAndIsTold() {
        add();
        backups.failing(new Refusal("backup-disk-full", "/"));
        ledger.apply(new PlanRemoved(PLAN, Source.none()), "王敏", Instant.EPOCH);
        assertThat(memory.plans()).isEmpty();
        assertThat(keep.standing().failure()).isNotNull();
    }

    @Test
    void addingWaitsForNoBackupAndClosingMakesOne() {
        add();
        assertThat(backups.tried()).isZero();
        ledger.close();
        assertThat(backups.made()).isEqualTo(1);
    }

    @Test
    void theStoreIsClosedWhateverEndingComesTo() {
        backups.meanwhile(() -> {
            throw new NoClassDefFoundError("lost");
        });
        add();
        try {
            ledger.close();
        } catch (NoClassDefFoundError told) {
            assertThat(told).hasMessage("lost");
        }
        assertThat(memory.isClosed()).isTrue();
    }

    @Test
    void aChangeThatIsRefusedIsNone() {
        ledger.close();
        memory.refuseWith(new Refusal("disk-full", "/"));
        assertThatThrownBy(this::add).isInstanceOf(Refusal.class);
        assertThat(keep.standing().unbackedSince()).isNull();
    }

    private void add() {
        ledger.apply(new PlanAdded(PLAN, Source.none()), "王敏", Instant.EPOCH);
    }
}
