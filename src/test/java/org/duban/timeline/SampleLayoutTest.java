package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample plan on 10 October 2024, as wide as on a small and on a large screen. */
class SampleLayoutTest {

    private static final SampleTimeline SAMPLE = SampleTimeline.read();
    private static final List<TimelineRow> ROWS = SAMPLE.rows();

    @Test
    void itHasSevenSectionsThirtyTasksAndARowForEachOfSeveralDeadlines() {
        assertThat(ROWS).filteredOn(TimelineRow.OfSection.class::isInstance).hasSize(7);
        assertThat(ROWS).filteredOn(TimelineRow.OfTask.class::isInstance).hasSize(30);
        assertThat(ROWS).filteredOn(TimelineRow.OfDeadline.class::isInstance).hasSize(11);
    }

    @Test
    void thirtySixDeadlinesAreDrawn() {
        assertThat(ROWS.stream().filter(SampleLayoutTest::isOneDeadline)).hasSize(36);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 931", "YEAR, 1391", "QUARTER, 931", "QUARTER, 1391", "MONTH, 931", "MONTH, 1391"})
    void noLabelLiesOverAnotherOrLeavesTheWindow(Zoom zoom, double width) {
        TimeScale scale = SAMPLE.window(zoom, width);
        assertThat(ROWS).allSatisfy(row -> {
            var seen = new Seen(Given.layout(scale).row(row));
            assertThat(seen.overlapping()).isEmpty();
            assertThat(seen.outside(width)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 931", "QUARTER, 931", "MONTH, 931"})
    void everyDeadlineSaysItsWordsOrWhenItIs(Zoom zoom, double width) {
        TimeScale scale = SAMPLE.window(zoom, width);
        assertThat(ROWS.stream().filter(SampleLayoutTest::isOneDeadline))
                .allSatisfy(row -> assertThat(new Seen(Given.layout(scale).row(row)).words()).isNotEmpty());
    }

    private static boolean isOneDeadline(TimelineRow row) {
        return row instanceof TimelineRow.OfDeadline || (row instanceof TimelineRow.OfTask task && !task.isSummary());
    }
}
