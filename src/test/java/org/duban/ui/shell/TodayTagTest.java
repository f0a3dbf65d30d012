package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duban.domain.report.Closing;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportingPeriod;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTagTest {

    private static final ReportingPeriod SECOND = ReportingPeriod.open(new Quarter(2024, 2), 5);
    private static final ReportingPeriod THIRD = ReportingPeriod.open(new Quarter(2024, 3), 15);

    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 10月10日 周四 · 三季度填报还剩5天",
        "2024-10-15, 10月15日 周二 · 三季度填报今天截止",
        "2024-10-18, 10月18日 周五 · 三季度填报已过截止3天"
    })
    void itCountsTheDaysOfTheLatestOpenQuarter(LocalDate today, String words) {
        assertThat(words(PlanReports.NONE.with(SECOND).with(THIRD), today)).isEqualTo(words);
    }

    @Test
    void aClosedQuarterIsNoLongerCounted() {
        PlanReports closed = PlanReports.NONE.with(THIRD.closedOver(new Closing(List.of(), Map.of())));
        assertThat(words(closed, LocalDate.of(2024, 10, 10))).isEqualTo("10月10日 周四");
    }

    private static String words(PlanReports reports, LocalDate today) {
        return TodayTag.words(reports, today, new Messages(Language.CHINESE));
    }
}
