package org.duban.usecase;

import org.duban.domain.plan.Heading;
import org.duban.domain.plan.PlanId;

/** A stored plan in a list: its heading and how many tasks it has. */
public record PlanSummary(PlanId id, Heading heading, int tasks) {}
