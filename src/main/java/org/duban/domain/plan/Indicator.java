package org.duban.domain.plan;

/**
 * A measurable quantity the plan commits to.
 *
 * @param name the shortest noun phrase that identifies it (平均住院日)
 * @param text the clause of the plan as printed
 */
public record Indicator(IndicatorId id, String name, Target target, String text) {

    public Indicator {
        Check.text(name, "name");
        Check.text(text, "text");
    }
}
