package org.duban.domain.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 实际值: what an indicator had reached by the end of a day, in the unit of its target. */
public record Actual(LocalDate on, BigDecimal value) {}
