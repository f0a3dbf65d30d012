package org.duban.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duban.ui.Desk;
import org.duban.ui.app.MovedClock;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private final MovedClock clock = new MovedClock(Desk.CLOCK);
    private final Deque<Runnable> looks = new ArrayDeque<>();
    private Duration allowed = Duration.ofMinutes(10);
    private int locked;
    private final IdleWatch watch = new IdleWatch(clock, () -> allowed, (time, look) -> looks.add(look), () -> locked++);

    @Test
    void aWindowNobodyTouchesIsLockedWhenTheTimeIsOver() {
        watch.begin();
        minutes(9);
        assertThat(locked).isZero();
        minutes(1);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void everyTouchBeginsTheTimeAnew() {
        watch.begin();
        minutes(9);
        watch.touch();
        minutes(9);
        assertThat(locked).isZero();
        minutes(1);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void theTouchThatWakesAMachineComesTooLate() {
        watch.begin();
        clock.pass(Duration.ofHours(8));
        watch.touch();
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackGivesNobodyMoreTime() {
        watch.begin();
        minutes(5);
        clock.pass(Duration.ofHours(-1));
        minutes(4);
        assertThat(locked).isZero();
        minutes(2);
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void aClockThatIsSetBackASecondDoesNotLock() {
        watch.begin();
        clock.pass(Duration.ofSeconds(-1));
        watch.touch();
        assertThat(locked).isZero();
    }

    @Test
    void aShorterTimeCountsAtOnce() {
        allowed = Duration.ofMinutes(60);
        watch.begin();
        minutes(6);
        allowed = Duration.ofMinutes(5);
        minutes(1);
        assertThat(locked).isEqualTo(1);
    }

    private void minutes(int count) {
        for (int minute = 0; minute < count; minute++) {
            clock.pass(Duration.ofMinutes(1));
            looks.remove().run();
        }
    }
}
