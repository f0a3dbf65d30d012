package org.duban.ui.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.duban.messages.Messages;
import org.duban.wording.DayWords;

/** Says dates and the days until them in the words of one language. */
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd");

    private final Messages messages;
    private final Clock clock;

    public Dates(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** 6月30日, with the year where it is not the plan's. */
    public String inWords(LocalDate day, int planYear) {
        return new DayWords(messages).of(day, planYear);
    }

    /** 06-30 as table cells have it, with the year where it is not the plan's. */
    public static String inShort(LocalDate day, int planYear) {
        return day.getYear() == planYear ? SHORT.format(day) : day.toString();
    }

    /** 10月9日, the day on which it was where the program runs, with the year where it is not the plan's. */
    public String on(Instant when, int planYear) {
        return inWords(LocalDate.ofInstant(when, clock.getZone()), planYear);
    }

    /** 还剩82天, 今天到期, 已过3天. */
    public String left(LocalDate day) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), day);
        if (days == 0) {
            return messages.text("task.due-today");
        }
        return messages.text(days > 0 ? "task.days-left" : "task.days-past", Math.abs(days));
    }
}
