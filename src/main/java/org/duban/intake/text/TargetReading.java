package org.duban.intake.text;

import java.util.List;

/**
 * What a text commits to in numbers.
 *
 * @param targets   in the order of the text
 * @param leftAside the clauses with a quantity that looks promised but became no target, in the order of the text
 */
public record TargetReading(List<FoundTarget> targets, List<LeftAside> leftAside) {}
