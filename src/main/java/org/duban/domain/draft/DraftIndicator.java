package org.duban.domain.draft;

import org.duban.domain.plan.Target;

/** An indicator as read; the fields are those of {@link org.duban.domain.plan.Indicator}. */
public record DraftIndicator(String name, Target target, String text) {}
