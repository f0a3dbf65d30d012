package org.duban.intake.text;

import org.duban.domain.plan.Recurrence;

/**
 * A frequency found in a text.
 *
 * @param from where its words begin in the given text
 * @param to   where they end, exclusive
 */
public record FoundRecurrence(Recurrence recurrence, int from, int to) {}
