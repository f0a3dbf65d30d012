package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.TrafficLight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiamondRowTest {

    private static final Deadline JUNE = Given.bound("6月底前", "2024-06-30");

    @Test
    void theDiamondStandsAtTheEndOfTheLastDay() {
        Mark.Diamond diamond = drawn(Given.due(JUNE, TrafficLight.OVERDUE, 50), Given.year()).only(Mark.Diamond.class);
        assertThat(diamond.x()).isEqualTo(182);
        assertThat(diamond.y()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"OVERDUE, true", "AT_RISK, true", "ON_TRACK, false", "DONE, true", "ON_HOLD, false"})
    void itIsHollowWhileNothingPresses(TrafficLight light, boolean solid) {
        assertThat(drawn(Given.due(JUNE, light, 50), Given.year()).only(Mark.Diamond.class).solid()).isEqualTo(solid);
    }

    @Test
    void theTrackReachesFromNewYearToTheDiamondAndIsFilledByThePercent() {
        Seen seen = drawn(Given.due(JUNE, TrafficLight.OVERDUE, 50), Given.year());
        assertThat(seen.filled(Ink.REST).getFirst().width()).isEqualTo(182);
        assertThat(seen.filled(Ink.OVERDUE_TRACK).getFirst().width()).isEqualTo(91);
    }

    @Test
    void whatWaitsForReviewIsHatchedOnTheTrack() {
        Seen seen = drawn(new Due(JUNE, TrafficLight.OVERDUE, 50, 25, "", false, null), Given.year());
        assertThat(seen.only(Mark.Hatch.class).x()).isEqualTo(91);
        assertThat(seen.only(Mark.Hatch.class).width()).isEqualTo(45.5);
    }

    @Test
    void theLabelIsAtTheRightWithAGroundOfItsOwn() {
        Seen seen = drawn(Given.due(Given.guessed(JUNE), TrafficLight.OVERDUE, 50), Given.year());
        assertThat(seen.words()).containsExactly("6月底前*", "50%");
        assertThat(seen.only(Mark.Sign.class).x()).isEqualTo(182 + 12 + 6);
        Mark.Box ground = seen.filled(Ink.GROUND).getFirst();
        assertThat(ground.x() + ground.width()).isGreaterThan(seen.words("50%").x() + seen.words("50%").width());
    }

    @Test
    void nearTheRightEdgeItIsAtTheLeft() {
        Seen seen = drawn(Given.due(Given.bound("11月底前", "2024-11-30"), TrafficLight.ON_TRACK, 50), Given.year());
        Mark.Words last = seen.words("50%");
        assertThat(last.x() + last.width()).isLessThan(335 - 8);
        assertThat(seen.overlapping()).isEmpty();
    }

    @Test
    void theDiamondOfTheLastDayOfTheWindowIsSeenWhole() {
        Seen seen = drawn(Given.due(Given.bound("年底前", "2024-12-31"), TrafficLight.ON_TRACK, 50), Given.year());
        assertThat(seen.only(Mark.Diamond.class).x()).isEqualTo(366 - 8);
    }

    @Test
    void oneBehindTheWindowIsToldInWordsOverItsTrack() {
        Seen seen = drawn(Given.due(JUNE, TrafficLight.ON_TRACK, 0), Given.days("2024-02-01", "2024-05-31", 400));
        assertThat(seen.words()).containsExactly("6月30日截止");
        assertThat(seen.filled(Ink.REST).getFirst().width()).isEqualTo(400);
        assertThat(seen.all(Mark.Diamond.class)).isEmpty();
    }

    @Test
    void oneBeforeTheWindowIsToldInWordsAndHasNoTrack() {
        Seen seen = drawn(Given.due(JUNE, TrafficLight.OVERDUE, 0), Given.days("2024-09-01", "2024-12-31", 400));
        assertThat(seen.words()).containsExactly("6月30日截止，已逾期");
        assertThat(seen.filled(Ink.REST)).isEmpty();
    }

    @Test
    void oneOfLastYearIsAnArrowAtTheEdgeOfTheYear() {
        Seen seen = drawn(Given.due(Given.bound("2023年底前", "2023-12-31"), TrafficLight.OVERDUE, 80), Given.year());
        assertThat(seen.only(Mark.Arrow.class).toTheLeft()).isTrue();
        assertThat(seen.words()).containsExactly("2023年12月31日截止，已逾期");
    }

    @Test
    void todaysLineIsUnderTheLabel() {
        Seen seen = drawn(
                Given.due(Given.bound("9月底前", "2024-09-30"), TrafficLight.DONE, 100),
                Given.days("2024-01-01", "2024-12-31", 930));
        int line = seen.marks().indexOf(seen.only(Mark.Line.class));
        int ground = seen.marks().indexOf(seen.filled(Ink.GROUND).getFirst());
        assertThat(line).isLessThan(ground);
    }

    private static Seen drawn(Due due, TimeScale scale) {
        var drawn = new Drawn();
        new DiamondRow(Given.pen(scale), due, drawn).draw();
        return new Seen(drawn.marks());
    }
}
