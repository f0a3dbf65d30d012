package org.duban.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.duban.usecase.Cancelled;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.account.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class KeepBackupsTest {

    private static final Path STICK = Path.of("/media/stick").toAbsolutePath();

    private final MovingClock clock = new MovingClock();
    private final CountedBackups backups = new CountedBackups(clock);
    private final List<BackupStanding> heard = new ArrayList<>();
    private @Nullable Path second;
    private final KeepBackups keep = KeepBackups.of(backups, () -> second, clock, tick -> () -> {});

    /** C is a change, a number so many seconds in which it is looked each second. */
    @ParameterizedTest
    @CsvSource({
        "0 60, 0",
        "C 9, 0",
        "C 10, 1",
        "C 300, 1",
        "C 9 C 9, 0",
        "C 9 C 10, 1",
        "C 9 C 9 C 9 C 9 C 9 C 9 C 5, 0",
        "C 9 C 9 C 9 C 9 C 9 C 9 C 6, 1",
        "C 10 C 10 C 10, 3",
        "C -3600 0, 1",
        "C 5 -3600 1, 1"
    })
    void oneIsMadeOnceChangesSettleOrAMinuteAfterTheFirst(String acts, int made) {
        act(acts);
        assertThat(backups.made()).isEqualTo(made);
    }

    @Test
    void whatIsUnbackedIsToldUntilItIsBackedUp() {
        keep.listen(heard::add);
        Instant changed = clock.instant();
        act("C 10");
        assertThat(heard).extracting(BackupStanding::unbackedSince).containsExactly(null, changed, null);
        assertThat(Objects.requireNonNull(keep.standing().newest()).sequence()).isEqualTo(1);
    }

    @Test
    void oneThatFailsIsToldAndTriedAgainEachMinute() {
        Instant changed = clock.instant();
        backups.failing(new Refusal("backup-disk-full", "/"));
        act("C 10");
        assertThat(key(keep.standing().failure())).isEqualTo("backup-disk-full");
        assertThat(keep.standing().unbackedSince()).isEqualTo(changed);
        act("59");
        assertThat(backups.tried()).isEqualTo(1);
        act("1");
        assertThat(backups.tried()).isEqualTo(2);
        backups.failing(null);
        act("60");
        assertThat(keep.standing().failure()).isNull();
        assertThat(keep.standing().unbackedSince()).isNull();
    }

    @Test
    void whatNobodyExpectedIsToldAndNothingStops() {
        backups.failing(new IllegalStateException("broken"));
        act("C 10");
        assertThat(key(keep.standing().failure())).isEqualTo("backup-not-written");
    }

    @Test
    void alsoWhatEndsAThreadIsToldAndTriedAgain() {
        backups.meanwhile(() -> {
            throw new NoClassDefFoundError("lost");
        });
        act("C 10");
        assertThat(key(keep.standing().failure())).isEqualTo("backup-not-written");
        backups.meanwhile(() -> {});
        act("60");
        assertThat(keep.standing().failure()).isNull();
        assertThat(backups.made()).isEqualTo(1);
    }

    @Test
    void whatEndsAThreadInTheSecondFolderIsToldAsWell() {
        second = STICK;
        backups.meanwhileElsewhere(() -> {
            throw new NoClassDefFoundError("lost");
        });
        act("C 10");
        assertThat(key(Objects.requireNonNull(keep.standing().second()).failure())).isEqualTo("backup-not-written");
    }

    @Test
    void whatTakesMuchAwayDoesNotWaitForACopyToASlowStick() throws Exception {
        second = STICK;
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        backups.meanwhileElsewhere(() -> {
            begun.countDown();
            await(goOn);
        });
        Thread copying = Thread.ofPlatform().start(() -> act("C 10"));
        await(begun);
        keep.changed();
        Thread saving = Thread.ofPlatform().start(keep::beforeMuchGoes);
        saving.join(Duration.ofSeconds(10));
        int made = backups.made();
        goOn.countDown();
        copying.join();
        assertThat(made).isEqualTo(1);
    }

    @Test
    void aSecondFolderIsBehindUntilTheCopyIsThereAndAgainWhenMoreWasBackedUpMeanwhile() {
        second = STICK;
        var behind = new ArrayList<Boolean>();
        backups.meanwhileElsewhere(() -> {
            behind.add(keep.isBehind());
            keep.changed();
            keep.make(Progress.UNWATCHED);
        });
        act("1");
        backups.meanwhileElsewhere(() -> {});
        assertThat(behind).containsExactly(true);
        assertThat(keep.isBehind()).isTrue();
        act("1");
        assertThat(keep.isBehind()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void aChangeThatIsMadeWhileOneIsWrittenWaitsForTheNext() {
        backups.meanwhile(keep::changed);
        act("C 10");
        assertThat(keep.standing().unbackedSince()).isNotNull();
        backups.meanwhile(() -> {});
        act("10");
        assertThat(backups.made()).isEqualTo(2);
        assertThat(keep.standing().unbackedSince()).isNull();
    }

    @Test
    void oneMadeByHandCountsAndTellsWhyItFails() {
        act("C");
        keep.make(Progress.UNWATCHED);
        assertThat(keep.standing().unbackedSince()).isNull();
        backups.failing(new Refusal("backup-disk-full", "/"));
        assertThatThrownBy(() -> keep.make(Progress.UNWATCHED)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsUnbackedIsBackedUpAtTheEnd() {
        keep.end();
        assertThat(backups.tried()).isZero();
        act("C");
        keep.end();
        assertThat(backups.made()).isEqualTo(1);
    }

    @Test
    void theSecondFolderGetsOneAfterEachButRestsTwentyTimesAsLongAsItWorked() {
        second = STICK;
        backups.takes(Duration.ofSeconds(6));
        act("1 C 10 109");
        assertThat(backups.made()).isEqualTo(1);
        assertThat(backups.madeIn(STICK)).isEqualTo(1);
        act("1");
        assertThat(backups.madeIn(STICK)).isEqualTo(2);
    }

    @Test
    void aSecondFolderThatIsAbsentIsToldAndCaughtUpWithinAMinute() {
        second = STICK;
        backups.failingIn(new Refusal("backup-folder-gone", STICK.toString()));
        act("C 10");
        var standing = Objects.requireNonNull(keep.standing().second());
        assertThat(key(standing.failure())).isEqualTo("backup-folder-gone");
        assertThat(keep.standing().failure()).isNull();
        assertThat(keep.standing().isWorrying(clock.instant())).isTrue();
        backups.failingIn(null);
        act("60");
        standing = Objects.requireNonNull(keep.standing().second());
        assertThat(standing.failure()).isNull();
        assertThat(Objects.requireNonNull(standing.newest()).sequence()).isEqualTo(1);
    }

    @Test
    void aFolderThatIsNamedLaterGetsOneAtOnceAndOneThatIsNamedNoMoreNone() {
        act("C 10");
        second = STICK;
        act("1");
        assertThat(backups.madeIn(STICK)).isEqualTo(1);
        second = null;
        act("C 10");
        assertThat(keep.standing().second()).isNull();
        assertThat(backups.madeIn(STICK)).isEqualTo(1);
    }

    @Test
    void aStickThatIsPulledOutIsMissedThoughNothingIsDone() {
        second = STICK;
        act("C 10");
        backups.pulled(true);
        act("1");
        assertThat(key(Objects.requireNonNull(keep.standing().second()).failure())).isEqualTo("backup-folder-gone");
        backups.pulled(false);
        act("60");
        assertThat(Objects.requireNonNull(keep.standing().second()).failure()).isNull();
    }

    @Test
    void whoAsksForABackupHasTheSecondFolderTriedWithoutRest() {
        second = STICK;
        backups.takes(Duration.ofSeconds(60));
        act("C 10 C 10");
        assertThat(backups.madeIn(STICK)).isEqualTo(1);
        keep.make(Progress.UNWATCHED);
        act("1");
        assertThat(backups.madeIn(STICK)).isEqualTo(2);
    }

    @Test
    void theSecondFolderIsBroughtUpToDateAtTheEndThoughItRests() {
        second = STICK;
        backups.takes(Duration.ofSeconds(60));
        act("C 10 C");
        keep.end();
        assertThat(backups.madeIn(STICK)).isEqualTo(2);
    }

    @Test
    void whatIsFinishedWithIsNotMadeAgainWhenTheStoreCloses() {
        second = STICK;
        act("C 5");
        assertThat(keep.isBehind()).isTrue();
        keep.finish(Progress.UNWATCHED);
        assertThat(keep.isBehind()).isFalse();
        assertThat(backups.made()).isEqualTo(1);
        int elsewhere = backups.madeIn(STICK);
        keep.end();
        assertThat(backups.made()).isEqualTo(1);
        assertThat(backups.madeIn(STICK)).isEqualTo(elsewhere).isPositive();
    }

    @Test
    void whoDoesNotWaitLeavesItToTheNextSession() {
        act("C 5");
        assertThatThrownBy(() -> keep.finish((done, total) -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
        keep.end();
        assertThat(backups.made()).isZero();
        assertThat(keep.isBehind()).isTrue();
        assertThat(keep.standing().failure()).isNull();
    }

    private void act(String acts) {
        for (String each : acts.split(" ", -1)) {
            if (each.equals("C")) {
                keep.changed();
            } else {
                pass(Integer.parseInt(each));
            }
        }
    }

    private void pass(int seconds) {
        if (seconds <= 0) {
            clock.move(Duration.ofSeconds(seconds));
            keep.tick();
        }
        for (int second = 0; second < seconds; second++) {
            clock.move(Duration.ofSeconds(1));
            keep.tick();
        }
    }

    private static @Nullable String key(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.key();
    }
}
