package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;

class LayoutPropertiesTest {

    @Property(tries = 400)
    void nothingInARowLeavesTheWindow(
            @ForAll("plans") AnyTimeline.Known plan, @ForAll("scales") TimeScale scale) {
        assertThat(plan.rows()).allSatisfy(row -> assertThat(seen(row, scale).outside(scale.width())).isEmpty());
    }

    @Property(tries = 400)
    void labelsSignsAndPercentsOfARowNeverLieOverOneAnother(
            @ForAll("plans") AnyTimeline.Known plan, @ForAll("scales") TimeScale scale) {
        assertThat(plan.rows()).allSatisfy(row -> assertThat(seen(row, scale).overlapping()).isEmpty());
    }

    @Property(tries = 200)
    void theExtentHoldsWhatCanBeRead(@ForAll("plans") AnyTimeline.Known plan, @ForAll("scales") TimeScale scale) {
        assertThat(plan.rows()).allSatisfy(row -> assertThat(seen(row, scale).spans())
                .allSatisfy(span -> assertThat(Given.layout(scale).extent(row))
                        .hasValueSatisfying(extent -> assertThat(extent.holds(span.from()) && extent.holds(span.to())).isTrue())));
    }

    @Property(tries = 200)
    void everyDeadlineIsSeenInItsRowSomehow(
            @ForAll("plans") AnyTimeline.Known plan, @ForAll("scales") TimeScale scale) {
        assertThat(plan.rows()).filteredOn(row -> row instanceof TimelineRow.OfDeadline)
                .allSatisfy(row -> assertThat(Given.layout(scale).extent(row)).isPresent());
    }

    @Property(tries = 200)
    void theRowsAreThoseOfTheTree(@ForAll("plans") AnyTimeline.Known plan) {
        assertThat(plan.rows().stream().flatMap(LayoutPropertiesTest::task))
                .containsExactlyElementsOf(plan.plan().tasks().map(Task::id).toList());
        assertThat(plan.rows().stream().filter(TimelineRow.OfSection.class::isInstance))
                .hasSameSizeAs(plan.plan().sections());
    }

    @Property(tries = 200)
    void theTicksOfTheHeaderCoverTheWindowWithoutGaps(@ForAll("scales") TimeScale scale) {
        for (TickUnit unit : List.of(TickUnit.wide(scale.zoom()), TickUnit.narrow(scale.zoom()))) {
            List<Tick> ticks = Tick.of(unit, scale);
            assertThat(ticks.getFirst().from()).isZero();
            assertThat(ticks.getLast().to()).isEqualTo(scale.width());
            for (int i = 1; i < ticks.size(); i++) {
                assertThat(ticks.get(i).from()).isEqualTo(ticks.get(i - 1).to());
            }
        }
    }

    @Property(tries = 200)
    void theNamesOfAHeaderNeverLieOverOneAnother(@ForAll("scales") TimeScale scale) {
        List<Mark> marks = Given.layout(scale).header();
        for (boolean upper : List.of(true, false)) {
            List<Mark> band = marks.stream()
                    .filter(each -> each instanceof Mark.Words words && words.y() < 24 == upper)
                    .toList();
            assertThat(new Seen(band).overlapping()).isEmpty();
        }
    }

    @Property
    void laterDaysLieFurtherRight(
            @ForAll("scales") TimeScale scale, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        assertThat(Double.compare(scale.start(day), scale.start(other))).isEqualTo(Integer.signum(day.compareTo(other)));
    }

    @Property
    void everyDayIsFoundWhereItIsDrawn(@ForAll("scales") TimeScale scale, @ForAll("days") LocalDate day) {
        assertThat(scale.dayAt((scale.start(day) + scale.end(day)) / 2)).isEqualTo(day);
    }

    @Property
    void zoomingKeepsTheDayUnderThePointer(
            @ForAll("scales") TimeScale scale, @ForAll Zoom other, @ForAll("days") LocalDate day) {
        double at = scale.start(day);
        assertThat(scale.zoomed(other, at).start(day)).isCloseTo(at, within(1e-4));
    }

    @Property
    void aWindowBroughtInsideTheRangeShowsNothingBeyondIt(@ForAll("scales") TimeScale scale) {
        var range = new TimeRange(Given.YEAR, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31));
        TimeScale inside = range.clamp(scale);
        assertThat(inside.first()).isAfterOrEqualTo(range.first());
        assertThat(inside.last()).isBeforeOrEqualTo(range.last());
        assertThat(inside.width()).isEqualTo(scale.width());
    }

    @Property(tries = 200)
    void everyRowIsPrintedOnceInEveryStrip(
            @ForAll("plans") AnyTimeline.Known plan, @ForAll Zoom zoom, @ForAll boolean fitWidth) {
        List<TimelineRow> rows = plan.rows();
        var timeline = new Timeline(
                "重点工作", 2024, Given.TODAY, rows, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 3, 31), zoom);
        var small = new PageSetup(600, 240, 20, fitWidth);
        List<TimelinePage> pages = Pages.of(timeline, small);
        assertThat(pages).allSatisfy(page -> assertThat(page.toRow()).isGreaterThan(page.fromRow()));
        for (TimeScale strip : pages.stream().map(TimelinePage::scale).distinct().toList()) {
            var printed = new ArrayList<TimelineRow>();
            pages.stream()
                    .filter(page -> page.scale().equals(strip))
                    .forEach(page -> printed.addAll(rows.subList(page.fromRow(), page.toRow())));
            assertThat(printed).isEqualTo(rows);
        }
    }

    @Property(tries = 200)
    void theCellsOfTheTreeNeverLieOverOneAnother(@ForAll("plans") AnyTimeline.Known plan) {
        assertThat(plan.rows()).allSatisfy(row -> {
            var seen = new Seen(Given.layout(Given.year()).tree(row, 344));
            assertThat(seen.overlapping()).isEmpty();
            assertThat(seen.outside(344)).isEmpty();
        });
    }

    @Provide
    Arbitrary<AnyTimeline.Known> plans() {
        return AnyTimeline.plans();
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        return AnyTimeline.scales();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2023, 1, 1)::plusDays);
    }

    private static Seen seen(TimelineRow row, TimeScale scale) {
        return new Seen(Given.layout(scale).row(row));
    }

    private static Stream<TaskId> task(TimelineRow row) {
        return row instanceof TimelineRow.OfTask task ? Stream.of(task.task().task().id()) : Stream.empty();
    }
}
