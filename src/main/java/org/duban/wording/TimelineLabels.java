package org.duban.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.timeline.TimelineWords;
import org.jspecify.annotations.Nullable;

/** The timeline's words in one language. */
public final class TimelineLabels implements TimelineWords {

    private final Messages messages;

    public TimelineLabels(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String quarter(int quarter) {
        return messages.text("timeline.quarter." + quarter);
    }

    @Override
    public String quarterOfYear(int quarter, int year) {
        return messages.text("timeline.quarter-of-year", quarter(quarter), Integer.toString(year));
    }

    @Override
    public String month(int month) {
        return date("timeline.month", LocalDate.of(2000, month, 1));
    }

    @Override
    public String monthOfYear(int month, int year) {
        return date("timeline.month-of-year", LocalDate.of(year, month, 1));
    }

    @Override
    public String tenDays(int which) {
        return messages.text("timeline.ten-days." + which);
    }

    @Override
    public String today(LocalDate day) {
        return messages.text("timeline.today-is", new DayWords(messages).withoutYear(day));
    }

    @Override
    public String day(LocalDate day, int planYear) {
        return new DayWords(messages).of(day, planYear);
    }

    @Override
    public String elsewhere(LocalDate due, TrafficLight light, @Nullable LocalDate completedOn, int planYear) {
        if (light != TrafficLight.DONE) {
            return messages.text("timeline.elsewhere." + light, day(due, planYear));
        }
        return completedOn == null
                ? messages.text("light." + light)
                : messages.text("timeline.elsewhere." + light, day(completedOn, planYear));
    }

    @Override
    public String percent(int percent) {
        return percent + "%";
    }

    @Override
    public String taskColumn() {
        return messages.text("tasks.column.task");
    }

    @Override
    public String leadColumn() {
        return messages.text("timeline.lead");
    }

    private String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
    }
}
