package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.time.LocalDate;
import org.duban.domain.plan.Deadline;
import org.duban.domain.progress.TrafficLight;
import org.junit.jupiter.api.Test;

class BarRowTest {

    private static final Deadline HALF = Given.period("上半年", "2024-01-01", "2024-06-30");
    private static final Deadline TEN_DAYS = Given.period("11月上旬", "2024-11-01", "2024-11-10");

    @Test
    void aBarLiesExactlyOverItsDaysTheLastOneIncluded() {
        Mark.Box bar = drawn(Given.due(HALF, TrafficLight.OVERDUE, 50), Given.year()).bordered(Ink.OVERDUE);
        assertThat(bar.x()).isZero();
        assertThat(bar.x() + bar.width()).isEqualTo(181);
    }

    @Test
    void theFillIsThePercentOfTheWholeInterval() {
        Mark.Box fill = drawn(Given.due(HALF, TrafficLight.OVERDUE, 50), Given.year())
                .filled(Ink.OVERDUE_TINT)
                .getFirst();
        assertThat(fill.x() + fill.width()).isEqualTo(91);
    }

    @Test
    void theFillStaysWhereItIsWhenTheBarIsCut() {
        Mark.Box fill = drawn(Given.due(HALF, TrafficLight.OVERDUE, 50), Given.days("2024-03-01", "2024-12-31", 306))
                .filled(Ink.OVERDUE_TINT)
                .getFirst();
        assertThat(fill.x() + fill.width()).isEqualTo(31);
    }

    @Test
    void whatWaitsForReviewIsHatchedBehindWhatIsAccepted() {
        var due = new Due(HALF, TrafficLight.OVERDUE, 50, 25, "", false, null);
        Mark.Hatch hatch = drawn(due, Given.year()).only(Mark.Hatch.class);
        assertThat(hatch.x()).isEqualTo(91);
        assertThat(hatch.x() + hatch.width()).isEqualTo(136.5);
    }

    @Test
    void whatWaitsNeverReachesBeyondTheBar() {
        var due = new Due(HALF, TrafficLight.OVERDUE, 90, 25, "", false, null);
        Mark.Hatch hatch = drawn(due, Given.year()).only(Mark.Hatch.class);
        assertThat(hatch.x() + hatch.width()).isEqualTo(180);
    }

    @Test
    void signPhraseWhatAndPercentStandInTheBar() {
        var due = new Due(Given.guessed(HALF), TrafficLight.AT_RISK, 70, 0, "通过认证", false, null);
        Seen seen = drawn(due, Given.year());
        assertThat(seen.words()).containsExactly("上半年*", "通过认证", "70%");
        assertThat(seen.words("70%").x() + seen.words("70%").width()).isEqualTo(181 - 7);
        assertThat(seen.only(Mark.Sign.class).light()).isEqualTo(TrafficLight.AT_RISK);
    }

    @Test
    void theWhatIsShortenedBeforeThePercent() {
        var due = new Due(HALF, TrafficLight.AT_RISK, 70, 0, "通过国际医院评审认证并且持续改进", false, null);
        assertThat(drawn(due, Given.year()).words()).containsExactly("上半年", "通过国际医…", "70%");
    }

    @Test
    void withoutAPercentNoneIsSaid() {
        assertThat(drawn(Given.due(HALF, TrafficLight.OVERDUE, null), Given.year()).words()).containsExactly("上半年");
    }

    @Test
    void aCompletedBarIsFullAndSaysNoPercent() {
        Seen seen = drawn(Given.due(HALF, TrafficLight.DONE, 100), Given.year());
        assertThat(seen.words()).containsExactly("上半年");
        Mark.Box fill = seen.filled(Ink.DONE_TINT).getLast();
        assertThat(fill.x() + fill.width()).isEqualTo(180);
    }

    @Test
    void aBarTooNarrowForItsPhraseHasItsLabelAtItsRight() {
        Deadline early = Given.period("2月上旬", "2024-02-01", "2024-02-10");
        Seen seen = drawn(Given.due(early, TrafficLight.ON_TRACK, 40), Given.year());
        assertThat(seen.words()).containsExactly("2月上旬", "40%");
        assertThat(seen.only(Mark.Sign.class).x()).isGreaterThan(41);
    }

    @Test
    void nearTheRightEdgeItIsAtItsLeft() {
        Seen seen = drawn(Given.due(TEN_DAYS, TrafficLight.ON_TRACK, 40), Given.year());
        Mark.Words last = seen.words("40%");
        assertThat(last.x() + last.width()).isEqualTo(305 - 6);
    }

    @Test
    void aBarCutAtTheLeftHasAnArrowThereAndTheLabelBehindIt() {
        Seen seen = drawn(Given.due(HALF, TrafficLight.OVERDUE, 70), Given.days("2024-03-01", "2024-12-31", 306));
        Mark.Arrow arrow = seen.only(Mark.Arrow.class);
        assertThat(arrow.toTheLeft()).isTrue();
        assertThat(arrow.x()).isEqualTo(7);
        assertThat(seen.overlapping()).isEmpty();
    }

    @Test
    void aBarThatGoesOnIntoTheNextYearHasAnArrowAtTheRight() {
        Deadline two = Given.period("2024年至2025年", "2024-07-01", "2025-06-30");
        Seen seen = drawn(Given.due(two, TrafficLight.ON_TRACK, 70), Given.year());
        assertThat(seen.only(Mark.Arrow.class).toTheLeft()).isFalse();
        assertThat(seen.overlapping()).isEmpty();
    }

    @Test
    void aBarThatEndsWithTheWindowIsNotCut() {
        Deadline year = Given.period("全年", "2024-01-01", "2024-12-31");
        assertThat(drawn(Given.due(year, TrafficLight.ON_TRACK, 70), Given.year()).all(Mark.Arrow.class)).isEmpty();
    }

    @Test
    void aBarWhollyBeforeTheWindowIsToldInWords() {
        Seen seen = drawn(Given.due(HALF, TrafficLight.DONE, 100), Given.days("2024-09-01", "2024-12-31", 400));
        assertThat(seen.words()).containsExactly("已完成");
        assertThat(seen.only(Mark.Arrow.class).toTheLeft()).isTrue();
        assertThat(seen.only(Mark.Line.class).ink()).isEqualTo(Ink.ACCENT);
    }

    @Test
    void whatIsCompletedIsToldWithTheDayOfThatNotOfTheDeadline() {
        var due = new Due(HALF, TrafficLight.DONE, 100, 0, "", false, LocalDate.of(2024, 6, 28));
        assertThat(drawn(due, Given.days("2024-09-01", "2024-12-31", 400)).words()).containsExactly("6月28日已完成");
    }

    @Test
    void todaysLineIsLeftOutWhereItWouldStrikeThroughWordsInABar() {
        Deadline year = Given.period("全年", "2024-09-20", "2024-12-31");
        Seen struck = drawn(Given.due(year, TrafficLight.ON_TRACK, 70), Given.days("2024-10-07", "2024-12-31", 860));
        assertThat(struck.words("全年").x()).isLessThan(35);
        assertThat(struck.all(Mark.Line.class)).extracting(Mark.Line::fromY, Mark.Line::toY)
                .containsExactly(tuple(0.0, 6.0), tuple(22.0, 28.0));
    }

    @Test
    void aBarWhollyBehindTheWindowIsToldInWords() {
        Seen seen = drawn(Given.due(TEN_DAYS, TrafficLight.ON_TRACK, 10), Given.days("2024-01-01", "2024-04-30", 400));
        assertThat(seen.words()).containsExactly("11月10日截止");
        assertThat(seen.only(Mark.Arrow.class).toTheLeft()).isFalse();
    }

    @Test
    void aYearThatStandsForNoDeadlineIsFaint() {
        var due = new Due(Given.guessed(Given.period("全年", "2024-01-01", "2024-12-31")), TrafficLight.ON_TRACK, 50, 0, "", true, null);
        Seen seen = drawn(due, Given.year());
        assertThat(seen.bordered(Ink.BORDER).width()).isEqualTo(365);
        assertThat(seen.filled(Ink.ON_TRACK_PALE)).isEmpty();
        assertThat(seen.words("全年").ink()).isEqualTo(Ink.MUTED);
    }

    @Test
    void todaysLineLiesOverTheBarAndUnderItsWords() {
        Deadline year = Given.period("全年", "2024-01-01", "2024-12-31");
        List<Mark> marks = drawn(Given.due(year, TrafficLight.ON_TRACK, 70), Given.year()).marks();
        int line = marks.indexOf(new Mark.Line(283.5, 0, 283.5, 28, 2, Ink.ACCENT));
        assertThat(marks.subList(0, line)).hasOnlyElementsOfType(Mark.Box.class);
        assertThat(marks.subList(line, marks.size())).doesNotHaveAnyElementsOfTypes(Mark.Box.class);
    }

    private static Seen drawn(Due due, TimeScale scale) {
        var drawn = new Drawn();
        BarRow.of(Given.pen(scale), due, Interval.of(due.deadline()).orElseThrow(), drawn).draw();
        return new Seen(drawn.marks());
    }
}
