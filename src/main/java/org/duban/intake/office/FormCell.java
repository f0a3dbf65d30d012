package org.duban.intake.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell that somebody filled in, with what the workbook knows of its kind.
 *
 * @param words  as a person reads them
 * @param number where it is one; one shown in percent counts hundredths
 * @param day    where it is shown as a day
 */
public record FormCell(String words, @Nullable BigDecimal number, @Nullable LocalDate day) {

    /** Nothing. */
    public static final FormCell BLANK = new FormCell("", null, null);

    /** Whether there is nothing but blanks in it. */
    public boolean isBlank() {
        return words.isBlank();
    }
}
