package org.duban.intake.text;

import org.duban.domain.plan.Target;

/**
 * A measurable quantity that a text commits to.
 *
 * @param name   the shortest noun phrase that identifies the indicator (平均住院日); never empty
 * @param target the bound and its unit
 * @param text   the clause as printed, without line breaks
 * @param from   where the clause begins in the given text
 * @param to     where it ends, exclusive
 */
public record FoundTarget(String name, Target target, String text, int from, int to) {
}
