package org.duban.intake.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.domain.progress.TaskState;
import org.duban.intake.office.FormCell;
import org.duban.usecase.form.FormMarks;
import org.duban.usecase.form.FormStates;

/** What a person meant by what stands in a cell: full-width digits, a percent sign or a unit change nothing. */
final class TypedValue {

    private static final Pattern PERCENT = Pattern.compile("([+-]?\\d{1,9}(?:\\.\\d{1,9})?)%?");
    private static final Pattern VALUE = Pattern.compile("([+-]?\\d{1,15}(?:\\.\\d{1,9})?)([^\\d.,，。]{0,20})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(109574);

    private TypedValue() {}

    /** The words in one shape: half-width, without any blank. */
    static String folded(String words) {
        return FormMarks.withoutBlanks(Normalizer.normalize(words, Normalizer.Form.NFKC)).replace('−', '-');
    }

    static Optional<TaskState> state(FormCell cell) {
        return FormStates.of(folded(cell.words()));
    }

    /** A number of hundredths, with or without its sign. */
    static Optional<BigDecimal> percent(FormCell cell) {
        return cell.number() == null ? number(PERCENT, cell) : Optional.of(cell.number());
    }

    /** A number, with or without its unit. */
    static Optional<BigDecimal> value(FormCell cell) {
        return cell.number() == null ? number(VALUE, cell) : Optional.of(cell.number());
    }

    /** What stands behind a value; empty where nothing does. */
    static String unit(FormCell cell) {
        Matcher match = VALUE.matcher(plain(cell));
        return match.matches() ? match.group(2) : "";
    }

    private static String plain(FormCell cell) {
        return folded(cell.words()).replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    private static Optional<BigDecimal> number(Pattern pattern, FormCell cell) {
        Matcher match = pattern.matcher(plain(cell));
        return match.matches() ? Optional.of(new BigDecimal(match.group(1)).stripTrailingZeros()) : Optional.empty();
    }

    /** A day, however it is written; a bare number is the day that spreadsheets count so. */
    static Optional<LocalDate> day(FormCell cell) {
        if (cell.day() != null) {
            return Optional.of(cell.day());
        }
        BigDecimal serial = cell.number();
        if (serial != null) {
            return serial.compareTo(FIRST_SERIAL) >= 0 && serial.compareTo(LAST_SERIAL) <= 0
                    ? Optional.of(LocalDate.of(1899, 12, 30).plusDays(serial.intValue()))
                    : Optional.empty();
        }
        return written(DAY.matcher(folded(cell.words())));
    }

    private static Optional<LocalDate> written(Matcher match) {
        try {
            return match.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Running words: their lines kept, without what no one sees. */
    static String words(FormCell cell) {
        return cell.words()
                .replace("_x000D_", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", "")
                .strip();
    }
}
