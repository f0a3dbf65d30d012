package org.duban.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.duban.messages.Messages;

/** Says days in one language. */
public record DayWords(Messages messages) {

    /** 6月30日, with the year where it is not the plan's. */
    public String of(LocalDate day, int planYear) {
        return day.getYear() == planYear ? withoutYear(day) : withYear(day);
    }

    /** 6月30日. */
    public String withoutYear(LocalDate day) {
        return written(day, "task.date");
    }

    /** 2024年6月30日. */
    public String withYear(LocalDate day) {
        return written(day, "task.date-and-year");
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
    }
}
