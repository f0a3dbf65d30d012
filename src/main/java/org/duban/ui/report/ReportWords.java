package org.duban.ui.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.LocalDate;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportStep;
import org.duban.domain.report.Standing;
import org.duban.messages.Messages;
import org.duban.ui.task.Dates;

/** Says quarters, standings and steps in one language. */
record ReportWords(Messages messages, Dates dates, ZoneId zone) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** 三季度. */
    String quarter(Quarter quarter) {
        return messages.text("timeline.quarter." + quarter.number());
    }

    /** 待审核. */
    String standing(Standing standing) {
        return messages.text("reporting.standing." + standing);
    }

    /** 李强 10月9日 16:05 交报. */
    String step(ReportStep step) {
        String line = messages.text("reporting.step", step.who(), time(step.when()), messages.text("reporting.act." + step.act()));
        return step.comment().isEmpty() ? line : messages.text("reporting.step-comment", line, step.comment());
    }

    /** 10月15日. */
    String day(LocalDate day, int planYear) {
        return dates.inWords(day, planYear);
    }

    private String time(Instant when) {
        return DateTimeFormatter.ofPattern(messages.text("reporting.step-time"), messages.locale()).format(when.atZone(zone));
    }
}
