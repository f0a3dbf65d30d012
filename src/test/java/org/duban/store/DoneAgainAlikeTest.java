package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Plan;
import org.duban.usecase.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that nobody damaged is what its backup and its journal say, also after the process died. */
class DoneAgainAlikeTest {

    private final SomePlans some = new SomePlans(new Random(20241122));

    @TempDir
    private Path temp;

    @Test
    void plansOfStoresThatWereKilledStandInTheOrderInWhichTheyWereAdded() throws IOException {
        Path killed = killedAfterAPlan(killedAfterAPlan(temp.resolve("1"), "2"), "3");

        try (Ledger ledger = LedgerFile.open(killed)) {
            assertThat(ledger.recovery()).isEmpty();
        }
    }

    /** Backs up what is there, adds a plan, and dies. */
    private Path killedAfterAPlan(Path data, String next) throws IOException {
        try (Ledger ledger = LedgerFile.open(data)) {
            Plan plan = some.plan(2024, 1, 1);
            new DrillSafe(data, Clock.systemUTC()).backUp();
            ledger.apply(new PlanAdded(plan, some.source(plan)), "王敏", Clock.systemUTC().instant());
            Path dead = temp.resolve(next);
            DrillFolder.copy(data, dead);
            return dead;
        }
    }
}
