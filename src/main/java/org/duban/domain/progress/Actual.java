package org.duban.domain.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 实际值: what an indicator had reached by the end of a day.
 *
 * @param value in the unit of its target; without zeros at the end, so that 5.0 is the same value as 5.00
 */
public record Actual(LocalDate on, BigDecimal value) {

    public Actual {
        BigDecimal bare = value.stripTrailingZeros();
        value = bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
