package org.duban.intake.text;

import org.duban.domain.plan.Recurrence.Cycle;

/** Words at a place of a folded text that say how often: so many times in so many cycles. */
record RecurrencePhrase(int from, int to, int times, int every, Cycle cycle) implements Stretch {}
