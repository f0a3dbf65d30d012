package org.duban.ui.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.usecase.DeadlineWords;

/** Reads the few phrases that tests of forms type. */
public final class SampleWords implements DeadlineWords {

    private static final Pattern MONTH_END = Pattern.compile("(\\d{1,2})月底前");
    private static final Pattern MID_MONTH = Pattern.compile("(\\d{1,2})月中旬前");

    @Override
    public Optional<Days> read(String phrase, int year) {
        if (phrase.equals("上半年")) {
            return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), false));
        }
        if (phrase.equals("年内")) {
            return Optional.of(new Days(null, LocalDate.of(year, 12, 31), false));
        }
        Matcher middle = MID_MONTH.matcher(phrase);
        if (middle.matches()) {
            return Optional.of(new Days(null, LocalDate.of(year, Integer.parseInt(middle.group(1)), 20), true));
        }
        Matcher end = MONTH_END.matcher(phrase);
        return end.matches()
                ? Optional.of(new Days(null, LocalDate.of(year, Integer.parseInt(end.group(1)), 1).plusMonths(1).minusDays(1), false))
                : Optional.empty();
    }
}
