package org.duban.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duban.domain.progress.PlanProgress;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final TimelineRow ROW =
            Given.rows(Given.plan(Given.section("一")), PlanProgress.NONE).getFirst();

    @Test
    void anA4PageHasRoomForTwentyRowsBesideItsHead() {
        assertThat(PageSetup.a4(true).rowsOfPage()).isEqualTo(21);
        assertThat(PageSetup.a3(true).rowsOfPage()).isEqualTo(32);
    }

    @Test
    void fitToOnePageWideHasAllDaysOnEveryPage() {
        List<TimelinePage> pages = pages(50, Zoom.MONTH, "2024-12-31", true);
        assertThat(pages).extracting(TimelinePage::fromRow).containsExactly(0, 21, 42);
        assertThat(pages).extracting(TimelinePage::toRow).containsExactly(21, 42, 50);
        assertThat(pages).extracting(TimelinePage::number).containsExactly(1, 2, 3);
        assertThat(pages).extracting(TimelinePage::of).containsOnly(3);
        assertThat(pages).allSatisfy(page -> assertThat(page.scale().last()).isEqualTo(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void otherwiseStripsOfTimeFollowOneAnotherEachWithAllRows() {
        List<TimelinePage> pages = pages(30, Zoom.QUARTER, "2024-12-31", false);
        assertThat(pages).extracting(page -> page.scale().first().getMonthValue() + " " + page.fromRow())
                .containsExactly("1 0", "1 21", "4 0", "4 21", "7 0", "7 21", "10 0", "10 21");
    }

    @Test
    void everyDayIsAsWideInEveryStrip() {
        List<TimelinePage> pages = pages(1, Zoom.MONTH, "2024-12-31", false);
        assertThat(pages).hasSize(12);
        assertThat(pages).extracting(page -> page.scale().pixelsOfDay()).containsOnly(PageSetup.a4(false).canvasWidth() / 31);
    }

    @Test
    void aStripEndsWhereTheTimelineEnds() {
        List<TimelinePage> pages = pages(1, Zoom.YEAR, "2025-01-15", false);
        assertThat(pages).hasSize(2);
        assertThat(pages.getLast().scale().first()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(pages.getLast().scale().last()).isEqualTo(LocalDate.of(2025, 1, 15));
    }

    @Test
    void aStripOfOneDayCanBeDrawn() {
        TimeScale lastStrip = pages(1, Zoom.YEAR, "2025-01-01", false).getLast().scale();
        var period = Given.task("1", "抓好整改", Given.period("冬季", "2024-12-01", "2025-02-28"));
        TimelineRow row = Given.rows(Given.plan(Given.section("一", period)), PlanProgress.NONE).getLast();
        assertThat(Given.layout(lastStrip).row(row)).isNotEmpty();
    }

    @Test
    void withoutRowsThereIsNoPage() {
        assertThat(pages(0, Zoom.YEAR, "2024-12-31", true)).isEmpty();
    }

    @Test
    void aSectionsTitleStandsOnThePageOfItsTasks() {
        TimelineRow task = Given.rows(Given.plan(Given.section("一", Given.task("1", "抓好整改"))), PlanProgress.NONE).getLast();
        var rows = new ArrayList<TimelineRow>(Collections.nCopies(30, task));
        rows.set(20, ROW);
        var timeline = new Timeline(
                "重点工作", 2024, Given.TODAY, rows, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Zoom.YEAR);
        assertThat(Pages.of(timeline, PageSetup.a4(true))).extracting(TimelinePage::toRow).containsExactly(20, 30);
    }

    @Test
    void rowsThatFillAPageNeedNoSecondOne() {
        assertThat(pages(21, Zoom.YEAR, "2024-12-31", true)).hasSize(1);
    }

    @Test
    void thePartsOfAPageFillItsWidth() {
        PageSetup setup = PageSetup.a3(true);
        assertThat(setup.treeWidth() + setup.canvasWidth()).isBetween(setup.width() - 1, setup.width());
    }

    @Test
    void aPageHasRoomWithinItsMargins() {
        assertThatThrownBy(() -> new PageSetup(100, 100, 50, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<TimelinePage> pages(int rows, Zoom zoom, String to, boolean fitWidth) {
        var timeline = new Timeline(
                "重点工作", 2024, Given.TODAY, Collections.nCopies(rows, ROW), LocalDate.of(2024, 1, 1), LocalDate.parse(to), zoom);
        return Pages.of(timeline, PageSetup.a4(fitWidth));
    }
}
