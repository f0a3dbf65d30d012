package org.duban.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import javafx.beans.binding.Bindings;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.ReportingPeriod;
import org.duban.messages.Messages;
import org.duban.ui.control.Tag;
import org.duban.ui.workspace.Workspace;

/** Says which day it is, and how long the departments still have for the quarter that is open. */
final class TodayTag {

    private TodayTag() {}

    /** The tag, there while a plan is open. */
    static Tag of(Workspace workspace, Messages messages, Clock clock) {
        var tag = new Tag(Tag.Kind.GREY, "");
        tag.setId("today");
        tag.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(workspace.reportsProperty().get(), LocalDate.now(clock), messages),
                        workspace.reportsProperty(),
                        workspace.noticeProperty()));
        tag.visibleProperty().bind(workspace.planProperty().isNotNull());
        return tag;
    }

    /** 10月10日 周四 · 三季度填报还剩5天; the day alone where no quarter is open. */
    static String words(PlanReports reports, LocalDate today, Messages messages) {
        String day = DateTimeFormatter.ofPattern(messages.text("shell.date"), messages.locale()).format(today);
        return reports.periods().values().stream()
                .filter(ReportingPeriod::isOpen)
                .max(Comparator.comparing(ReportingPeriod::quarter))
                .map(period -> day + " · " + countdown(period, today, messages))
                .orElse(day);
    }

    private static String countdown(ReportingPeriod period, LocalDate today, Messages messages) {
        long left = period.daysLeft(today);
        String quarter = messages.text("timeline.quarter." + period.quarter().number());
        String key = left == 0 ? "shell.due-today" : left > 0 ? "shell.due-in" : "shell.due-past";
        return messages.text(key, quarter, Math.abs(left));
    }
}
